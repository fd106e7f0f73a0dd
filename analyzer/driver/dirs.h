/*
 * Dirs: what folders hold, each listed once. Names are compared letter by letter, as
 * Python does on every system.
 */
#ifndef DRIVER_DIRS_H
#define DRIVER_DIRS_H

#include "base/intern.h"

#include <stdbool.h>

struct dirs {
	struct arena *arena;
	struct intern folders; /* that were listed */
	struct intern names;   /* of what they hold */
	struct map entries;    /* folder and name -> 1 */
};

void dirs_init(struct dirs *dirs, struct arena *arena);

/* Whether a folder (an absolute path) holds something of that name; false where it cannot
 * be listed. */
bool dirs_has(struct dirs *dirs, struct str folder, struct str name);

#endif
