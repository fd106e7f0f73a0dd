/* The inside of value.c and what it asks: one body being judged. */
#ifndef PROGRAM_JUDGE_H
#define PROGRAM_JUDGE_H

#include "program/value.h"

struct judge {
	struct program *program;
	const struct body *body;
	const struct facts *facts;
	struct arena *arena;
	struct faults *faults;
};

static inline const struct facts_expr *judge_expr(const struct judge *judge, expr_id expr)
{
	return &judge->facts->expr[expr];
}

static inline type_id judge_type(const struct judge *judge, expr_id expr)
{
	return body_type(judge->body, expr);
}

/* Adds a fault at an expression. */
struct fault *judge_add(struct judge *judge, enum fault_kind kind, expr_id expr);

/* Whether a value is a coroutine, whichever of several. */
bool judge_is_coroutine(const struct judge *judge, type_id type);

/* Whether the code around a statement reckons with a fault (expected.c). */
bool expected_fault(struct judge *judge, enum fault_kind kind, stmt_id stmt);

/* Whether every function that a call may mean, by the number of its arguments, iterates one; whether
 * one function enters it: `stack.enter_context(x)` (argument.c). */
bool argument_is_iterated(struct judge *judge, const struct args *args, type_id callee,
			  expr_id arg);
bool argument_is_entered(struct judge *judge, const struct args *args, type_id func,
			 expr_id arg);

/* Whether an argument goes to a function of the project that never looks at it (unused.c). */
bool unused_argument(struct judge *judge, expr_id arg);

/* The coroutines in a display that a local name holds, and of which it gives others (unused.c). */
void unused_items(struct judge *judge, symbol_id symbol);

/* Whether a value is unpacked by its assignment: `a, b = f()`. */
bool judge_is_taken_apart(const struct judge *judge, const struct facts_expr *expr);

/* Whether an argument is of any(), sum(), "".join(), which go through its items (used.c). */
bool judge_takes_items(struct judge *judge, expr_id expr);

/* A coroutine: dropped, or used as if it were its result (used.c). */
void used_coroutine(struct judge *judge, expr_id expr);

/* A variable that some path leaves with a coroutine in it (used.c). */
void used_lost(struct judge *judge, const struct lost *lost);

#endif
