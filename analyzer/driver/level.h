/*
 * Level: the folders that are being walked, and what their ignore files say.
 *
 *   level -> level -> level -> NULL     one for each folder with an ignore file or a
 * .git, a/b      a        .                 from the innermost outwards
 */
#ifndef DRIVER_LEVEL_H
#define DRIVER_LEVEL_H

#include "driver/ignore.h"

#include "base/str.h"

#include <stdbool.h>

struct arena;

struct level {
	const struct level *above;
	struct str folder;	  /* absolute */
	struct ignore git, plain; /* .gitignore, .ignore */
	struct ignore exclude;	  /* .git/info/exclude */
	bool repository; /* has a .git: ignore files above say nothing of what is below */
};

/* Which of the files a level is made of a folder holds. */
struct level_files {
	bool git, plain, repository;
};

/* A level for a folder, or `above` where it has nothing to say. */
const struct level *level_open(struct arena *arena, const struct level *above,
			       struct str folder, struct level_files has);

/* The levels above a folder, from the root of its git repository on; NULL outside of any.
 */
const struct level *level_above(struct arena *arena, struct str folder);

/* Whether ignore files leave out an entry (absolute path) of the innermost folder. */
bool level_ignores(const struct level *level, struct str path, bool is_folder);

#endif
