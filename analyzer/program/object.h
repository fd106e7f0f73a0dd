/*
 * Object: an instance of which is known what its attributes hold. Its type has a state: a list of
 * attributes (global names) and the constants that they are, for as long as the object lives.
 *
 *   of the project   the constructor leaves a constant there (holding.h), and nobody assigns
 *                    another one, because nobody else has the object (escape.h)
 *   of a library     its stub says so (effects.pyi: optional)
 */
#ifndef PROGRAM_OBJECT_H
#define PROGRAM_OBJECT_H

#include "program/infer.h"

/* The instance that a constructor's call makes, with its state where one is known. */
type_id object_made(struct eval *eval, expr_id call, type_id callee,
		    const struct args *args, type_id instance);

/* Adds an attribute to a state that is made; by name, so that equal states are one. */
void object_state_add(type_id *state, uint32_t *count, uint32_t name, type_id value);

/* The instance with a state. */
type_id object_with_state(struct program *program, type_id instance, const type_id *state,
			  uint32_t count);

/* The constant that an attribute of a value surely holds; UNKNOWN where it may be anything. */
type_id object_holds(const struct program *program, type_id value, uint32_t name);

/* Whether what an annotation says may be an object with a state, by a stub: then what is seen of
 * the value tells more. */
bool object_may_have_state(struct program *program, type_id said);

/* What an annotation says of a value, with the state of what is seen of it. */
type_id object_narrower(struct program *program, type_id said, type_id seen);

#endif
