/*
 * Reach: modules of the project that nobody asked to check, but that those who are
 * checked import: a hook passes one file, and the chain leads through its helpers.
 *
 * Only disk and names: who reads what is found, and asks again for that, is the caller.
 */
#ifndef DRIVER_REACH_H
#define DRIVER_REACH_H

#include "driver/strs.h"

#include "base/intern.h"

struct facts;
struct names;

/* No more than this are brought in: a bound on time and memory for a file that draws in
 * all of a huge repository. */
enum { REACH_MOST = 20000 };

struct reach {
	struct arena *arena;
	struct names *names;
	struct intern known; /* absolute paths of files that are there already */
	uint32_t found;	     /* so many were brought in */
};

void reach_init(struct reach *reach, struct arena *arena, struct names *names);

/* Tells of a file that is there already, by its absolute path. */
void reach_know(struct reach *reach, struct str path);

/* Adds the files, none of them known, to which the imports of a module lead; then they
 * are known. `path` is the module's file, absolute. Nothing of site-packages is found. */
void reach_from(struct reach *reach, struct str path, const struct facts *facts,
		struct strs *found);

#endif
