/* Which argument of a call meets which parameter. */
#ifndef PROGRAM_BIND_H
#define PROGRAM_BIND_H

#include "program/infer.h"

enum { BIND_PARAMS_MAX = 64 };

/* For each parameter the argument that it gets: its index + 1, or 0 for none. */
struct binding {
	uint8_t arg[BIND_PARAMS_MAX];
	uint32_t params;
	bool fits;  /* no argument is left over, no required parameter is empty */
	bool stars; /* *args or **kwargs may fill any of the others */
};

/* Binds arguments to a FUNC's parameters; a self given by the FUNC takes the first. */
void bind_args(struct program *program, type_id func, const struct args *args,
	       struct binding *binding);

/* The parameter, other than *args and **kwargs, that an argument meets for certain; NULL for none. */
const struct facts_param *bind_met(struct program *program, type_id func,
				   const struct args *args, expr_id arg);

/* Whether an overload takes these arguments: arity, constants, known classes. */
bool bind_takes(struct program *program, type_id func, const struct args *args);

/* The declared type of a parameter, as annotated. */
type_id bind_declared(struct program *program, fn_id fn, uint32_t index);

#endif
