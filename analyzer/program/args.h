/* Args: what a call gives, in the order in which it is written. */
#ifndef PROGRAM_ARGS_H
#define PROGRAM_ARGS_H

#include "facts/record.h"
#include "program/type.h"

/* One argument of a call. */
struct arg {
	uint32_t name; /* global name of a keyword argument, or 0 */
	uint8_t stars; /* 1: *value, 2: **value */
	bool fleeting; /* a constant now, perhaps another at another time: answer.h */
	expr_id expr;  /* in the caller's module, 0 when there is none */
	type_id type;
};

enum { ARGS_MAX = 64 };

struct args {
	struct arg at[ARGS_MAX];
	uint32_t count;
	bool written; /* by a call in the source: there are no others */
};

#endif
