/* Implied: what happens to objects of a class though no code of the project names it: special methods,
 * those that a library's base calls, whatever makes or decorates the class. */
#ifndef PROGRAM_IMPLIED_H
#define PROGRAM_IMPLIED_H

#include "program/infer.h"

struct implied {
	bool opaque; /* anything: a base is unknown, or attributes are not what they seem */
	/* global names, of the classes of the project in the lineage */
	struct vec_u32 methods;
};

/* What is implied for objects of exactly this class; kept. */
const struct implied *implied_of(struct program *program, cls_id cls);

/* Whether a class is one of the project: its methods are there to be read. */
bool implied_is_read(const struct program *program, cls_id cls);

#endif
