/*
 * Tested: what a function's body asks of its parameters, itself or through those to which it hands
 * them on. A call's constant is followed into the function where that may decide a branch, and
 * only as far as the function can tell it from other constants: so a helper that asks for
 * "oidc/" is understood twice, whatever number of names it is called with.
 */
#ifndef PROGRAM_TESTED_H
#define PROGRAM_TESTED_H

#include "program/infer.h"

/* What a constant is to the function that gets it as its parameter of this number: itself, a
 * stand-in for all that the function does not ask for, or UNKNOWN where it asks nothing. An
 * instance of a plain class is itself where the function asks for classes, or for None. */
type_id tested_constant(struct program *program, fn_id fn, uint32_t param, type_id type);

/* Whether a function hands what a parameter collects, *args or **kwargs, on to others as it came. */
bool tested_hands_on(struct program *program, fn_id fn, uint32_t param);

/* Whether a constant is such a stand-in; and whether it is certainly not another constant. */
bool tested_is_stand_in(const struct program *program, type_id type);
bool tested_excludes(const struct program *program, type_id stand_in, type_id constant);

#endif
