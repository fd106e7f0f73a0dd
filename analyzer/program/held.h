/* Held: which names hold a coroutine that nobody has awaited yet, path by path. */
#ifndef PROGRAM_HELD_H
#define PROGRAM_HELD_H

#include "program/walk.h"

/* A name is bound: it may hold a coroutine from now on, and loses the one that it held. */
void held_bind(struct flow *flow, symbol_id symbol, type_id type, stmt_id stmt);

/* A name is read: what it holds is handed on, unless it is only looked at. */
void held_read(struct flow *flow, symbol_id symbol, enum expr_use use);

/* A test says that a name holds nothing on this branch: a coroutine is neither None nor false. */
void held_none(struct flow *flow, symbol_id symbol);

/* A handler begins: how far the body came with the coroutines that it touched is not known. */
void held_handler(struct flow *flow, const struct delta *body);

/* A path ends at a return, a raise (0: at the body's end) with what names still hold. */
void held_leave(struct flow *flow, stmt_id stmt);

#endif
