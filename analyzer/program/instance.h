/*
 * Instances of functions: a function that is given functions (a decorator, a wrapper, `run(f)`)
 * or constants that it tests (`fetch(url, sync=True)`), or that is called on an object of a subclass,
 * is understood once for each of them. Its instance is an ENV: what its parameters are.
 */
#ifndef PROGRAM_INSTANCE_H
#define PROGRAM_INSTANCE_H

#include "program/infer.h"

/* The FUNC as it is when called so: with an ENV where an argument is callable and the
 * parameter's declaration does not say what it does; else the same. */
type_id instance_of_call(struct program *program, type_id func, const struct args *args);

/* Whether a starred argument is the caller's own *args or **kwargs, of which is known what it
 * collected: nothing, or names, which are added to the arguments. */
bool instance_hands_on(struct program *program, const struct facts *facts,
		       const struct arg *arg, struct args *args);

#endif
