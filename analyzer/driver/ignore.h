/* Ignore: what one .gitignore says. Pure: the walker (files.h) finds the files and their
 * order. */
#ifndef DRIVER_IGNORE_H
#define DRIVER_IGNORE_H

#include "base/str.h"
#include "base/vec.h"

#include <stdbool.h>

struct arena;

struct ignore_pattern {
	struct str text;   /* without !, leading and trailing slash */
	size_t literal;	   /* so many characters at its start stand for themselves */
	bool negated;	   /* !: what it matches is not ignored */
	bool folders_only; /* it ended in a slash */
	bool whole_path; /* it has a slash: matched against the path, not the last name */
	bool suffix;	 /* a * and then nothing special */
};

/* The patterns of a file, in its order. */
struct ignore VEC(struct ignore_pattern);

enum ignore_verdict { IGNORE_SILENT, IGNORE_DROP, IGNORE_KEEP };

/* Adds the patterns of an ignore file's text, which must outlive them. */
void ignore_parse(struct arena *arena, struct str text, struct ignore *ignore);

/* What the last pattern that matches says. `path` is relative to the folder of the ignore
 * file, with no slash at its end. Folders above it are the caller's to ask first: what is
 * in an ignored folder stays ignored. */
enum ignore_verdict ignore_match(const struct ignore *ignore, struct str path,
				 bool is_folder);

#endif
