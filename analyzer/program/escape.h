/*
 * Escape: what becomes of one object, from where it is made to everything that its methods do to
 * it. An object that nobody else gets (is not passed on, stored, returned) is changed only by the
 * methods that run on it: those called by whoever holds it, and those that these call in turn.
 */
#ifndef PROGRAM_ESCAPE_H
#define PROGRAM_ESCAPE_H

#include "program/infer.h"

/* What is known of an object. */
struct watched {
	bool escapes;	  /* somebody else has it: all may happen to it */
	struct map names; /* global names of attributes -> how they are used: WATCHED_* */
};

enum {
	/* taken of the object: a method that runs, or a value */
	WATCHED_TOUCHED = 1 << 0,
	WATCHED_WRITTEN = 1 << 1, /* assigned or deleted, but in a constructor */
	WATCHED_ASKED = 1 << 2,	  /* its value is looked at */
};

/* Watches the object of a class that a constructor's call makes; kept. */
const struct watched *escape_watch(struct program *program, module_id module,
				   expr_id call, cls_id cls);

#endif
