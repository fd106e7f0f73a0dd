/* Type variables: finding out what they stand for, and putting it in. */
#ifndef PROGRAM_UNIFY_H
#define PROGRAM_UNIFY_H

#include "program/infer.h"

enum { UNIFY_MAX = 24 };

/* What each type variable was found to stand for. */
struct solution {
	type_id variable[UNIFY_MAX], value[UNIFY_MAX];
	uint32_t count;
};

/* Adds that a variable stands for a type; a second answer is joined to the first. */
void solution_add(struct program *program, struct solution *solution, type_id variable,
		  type_id value);

/* Compares a declared type with what is given for it, and learns of the variables in it. */
void solution_learn(struct program *program, struct solution *solution, type_id declared,
		    type_id given);

/* A type with the variables replaced; those that nobody learned of become unknown. */
type_id solution_apply(struct program *program, const struct solution *solution,
		       type_id type);

#endif
