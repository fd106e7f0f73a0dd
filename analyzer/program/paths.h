/*
 * Paths: what `name.attribute` is now, where a test or an assignment of this body says it: until
 * the object may be changed by others. Only attributes that are values: what a property gives may
 * be another each time.
 */
#ifndef PROGRAM_PATHS_H
#define PROGRAM_PATHS_H

#include "program/walk.h"

/* The slot of `name.attribute`, made where there is none; path_find makes none. 0 where the attribute
 * is not followed. Such a slot takes the place of a symbol here. */
symbol_id path_of(struct flow *flow, expr_id expr);
symbol_id path_find(struct flow *flow, expr_id expr);

/* What a path is now; and whether more is known of it than how it is declared. */
bool path_now(struct flow *flow, symbol_id path, type_id *type);
bool path_is_known(struct flow *flow, symbol_id path, type_id *type);

/* `name.attribute` is assigned; other targets are none of its business. */
void path_assign(struct flow *flow, expr_id target, type_id value);

/* The attributes of a name, or of all names (0), may have been assigned by others. */
void path_forget(struct flow *flow, symbol_id symbol);

/* A call was made: methods of an object, and functions that are given it, may change it. */
void path_called(struct flow *flow, expr_id call);

#endif
