/*
 * Fix: which fixes can be applied together, and a text with them applied. A fix is taken
 * whole, in all its files, or not at all; one that touches what another changes waits for
 * the next round, when the files have been read again.
 */
#ifndef RULE_FIX_H
#define RULE_FIX_H

#include "rule/edit.h"

#include "base/map.h"

struct fix_plan {
	struct arena *arena;
	struct map by_file;			  /* file -> its place in `files` */
	struct fix_files VEC(struct edits) files; /* the edits taken, sorted */
	struct vec_u32 numbers; /* of those files, in the order they came */
	uint32_t taken;
};

/* Whether two edits of a file cannot both be made: one changes what the other does, or both write
 * at the same place, unless each puts a line there. */
bool fix_clash(const struct edit *a, const struct edit *b);

void fix_plan_init(struct fix_plan *plan, struct arena *arena);

/* Takes a fix; false where it must wait. An edit that another fix makes as well (both
 * import the same module) is made once. */
bool fix_take(struct fix_plan *plan, const struct fix *fix);

/* The text of a file with the edits taken for it; the text itself where there are none.
 */
struct str fix_apply(const struct fix_plan *plan, uint32_t file, struct str text);

/* Where what stands at an offset of a file is once the edits are made; what is put in at this
 * very place stands behind it. */
uint32_t fix_moved(const struct fix_plan *plan, uint32_t file, uint32_t offset);

#endif
