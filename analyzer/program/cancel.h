/*
 * Cancel: where a coroutine's cancellation, an exception on its way out, is caught and ends.
 * Silent in functions that cancel something themselves, and around awaiting what somebody else
 * may have cancelled.
 */
#ifndef PROGRAM_CANCEL_H
#define PROGRAM_CANCEL_H

#include "program/flow.h"

struct swallow {
	stmt_id at; /* the handler, the return in a finally, or the with of a suppress */
	expr_id type; /* what is caught there; 0: everything, or a return */
};

struct swallows VEC(struct swallow);

/* Appends the places where a body swallows cancellation: those of `try`, then those of `with`. */
void cancel_swallowed(struct program *program, const struct body *body,
		      struct arena *arena, struct swallows *swallows);

#endif
