/* Loops: walked along as often as it takes to know what names are at their heads. */
#ifndef PROGRAM_LOOP_H
#define PROGRAM_LOOP_H

#include "program/walk.h"

/* Walks a `while` or `for`, which binds `element`. */
void loop_walk(struct eval *eval, const struct facts_stmt *stmt, type_id element);

/* The path ends here, at a break or continue of the innermost loop. */
void loop_leave(struct flow *flow, bool by_break);

#endif
