/* Edits: what a fix changes in a file, as replacements of byte spans of its text. */
#ifndef RULE_EDIT_H
#define RULE_EDIT_H

#include "base/str.h"
#include "base/vec.h"

struct edit {
	uint32_t file;	     /* as in struct finding */
	uint32_t start, end; /* equal: an insertion */
	struct str content;
};

struct edits VEC(struct edit);

/* Safe: behaviour stays, but for not blocking. Unsafe: may change it. Display: not
 * applied. */
enum applicability { FIX_NONE, FIX_DISPLAY, FIX_UNSAFE, FIX_SAFE };

struct fix {
	enum applicability applicability;
	const char *message; /* "Replace with `await asyncio.sleep(...)`" */
	struct edits edits;  /* sorted, not overlapping */
};

#endif
