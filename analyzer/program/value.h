/*
 * Value: what becomes of coroutines, and what is awaited, entered and iterated in the wrong
 * world. Read off a walked body: types say what a value is, facts say what is done with it.
 */
#ifndef PROGRAM_VALUE_H
#define PROGRAM_VALUE_H

#include "program/flow.h"

enum fault_kind {
	FAULT_DROPPED,	  /* a coroutine is made and discarded at once */
	FAULT_LOST,	  /* a variable holds it, and some path awaits it never */
	FAULT_IGNORED,	  /* it is given to a function that never looks at it */
	FAULT_USED,	  /* it is used as if it were its result */
	FAULT_AWAIT,	  /* await on what is not awaitable */
	FAULT_ASYNC_WITH, /* async with on what is no async context manager */
	FAULT_ASYNC_FOR,  /* async for over what is no async iterable */
	FAULT_SYNC_WITH,  /* with on what only async with can enter */
	FAULT_SYNC_FOR,	  /* for over what only async for can iterate */
};

struct fault {
	uint8_t kind; /* enum fault_kind */
	uint8_t use; /* enum expr_use: of FAULT_USED; USE_ELEMENT: an item, or what gives items */
	bool rebound; /* of FAULT_LOST: the variable is bound anew */
	expr_id expr; /* what is at fault */
	stmt_id at;   /* of FAULT_LOST: where the path ends, 0: at the end of the body */
	type_id type; /* its type */
};

struct faults VEC(struct fault);

/* Appends a body's faults in the order of its expressions. */
void value_faults(struct program *program, const struct body *body, struct arena *arena,
		  struct faults *faults);

#endif
