/* Diffbase: which lines changed since a git revision (--diff-base), as git tells. */
#ifndef DRIVER_DIFFBASE_H
#define DRIVER_DIFFBASE_H

#include "base/intern.h"

#include <stdbool.h>

struct arena;
struct err;

/* Rows first .. last of a file; the next range of the same file, or 0. */
struct diffbase_range {
	uint32_t first, last, next;
};

struct diffbase_ranges VEC(struct diffbase_range);

struct diffbase {
	struct arena *arena;
	struct intern paths; /* absolute */
	struct map newest;   /* path -> the range that was added last */
	struct diffbase_ranges range;
};

/* Asks git, in a folder, what changed since a revision; files that git does not know yet changed
 * from their first row to their last. False where there is no git, no repository or no such
 * revision. */
bool diffbase_load(struct arena *arena, struct str folder, struct str revision,
		   struct diffbase *base, struct err *err);

/* Whether a row between the two, both included, changed in a file (absolute path). */
bool diffbase_changed(const struct diffbase *base, struct str path, uint32_t first,
		      uint32_t last);

/* Reads a diff with no lines around the changes; paths count from `top`. For tests. */
void diffbase_read(struct diffbase *base, struct str top, struct str diff);

#endif
