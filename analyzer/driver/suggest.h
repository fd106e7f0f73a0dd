/* Suggest: which of several names a wrong one was probably meant to be. */
#ifndef DRIVER_SUGGEST_H
#define DRIVER_SUGGEST_H

#include "base/str.h"

struct arena;

struct suggest {
	struct str wrong;
	const char *best; /* the nearest name so far, or NULL where none is near */
	unsigned distance;
};

struct suggest suggest_start(struct str wrong);
void suggest_offer(struct suggest *suggest, const char *name);

/* ": did you mean `NAME`?" with `mark` before the name, or nothing where no name is near.
 */
const char *suggest_text(const struct suggest *suggest, struct arena *arena,
			 const char *mark);

#endif
