/* Kept: whether anybody gets what an expression gives. */
#ifndef PROGRAM_KEPT_H
#define PROGRAM_KEPT_H

#include "program/within.h"

enum kept {
	KEPT,	      /* or not known not to be */
	KEPT_DROPPED, /* it is an expression statement, or a part of one */
	KEPT_UNREAD,  /* in a local variable that nothing reads */
};

/* What becomes of a value. */
enum kept kept_value(const struct facts *facts, expr_id expr);

/* Whether a local name, or a parameter, is read behind an offset. */
bool kept_read_behind(const struct facts *facts, symbol_id symbol, uint32_t offset);

/* Whether a call that waits for tasks, not for all, gives pending tasks at which nobody looks. */
bool kept_pending_left(struct program *program, const struct body *body, expr_id call);

/* Whether nobody gets what a call gathers, from awaitables that only this function has. */
bool kept_results_lost(struct program *program, const struct body *body, expr_id call);

#endif
