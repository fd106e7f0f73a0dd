/* Patch: what changed between two texts, as a unified diff. Knows no files. */
#ifndef DRIVER_PATCH_H
#define DRIVER_PATCH_H

#include "base/str.h"

struct arena;

/* Appends the difference, with three lines around each change; nothing where the texts
 * are the same. */
void patch_write(struct arena *arena, const char *path, struct str before,
		 struct str after, struct buf *out);

#endif
