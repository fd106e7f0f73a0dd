/*
 * Suppress: which findings a file's comments silence, and which of those comments silence
 * nothing. A comment counts for a finding when it stands on the row of the finding, or on
 * the first or the last row of its statement; a file-wide one counts for all.
 */
#ifndef RULE_SUPPRESS_H
#define RULE_SUPPRESS_H

#include "rule/finding.h"

struct arena;
struct lines;
struct select;

/* A comment of the file that says something to a linter, as written, with its #. */
struct suppress_comment {
	uint32_t start; /* in the file's text */
	struct str text;
};

struct suppress_file {
	uint32_t file;		   /* its number in the run */
	const char *module;	   /* its dotted name */
	const struct lines *lines; /* of its text */
	const struct suppress_comment *comment;
	uint32_t comments;
	struct finding *finding; /* all of the file, those that are only likely as well */
	uint32_t findings;
};

/* Sets `suppressed` of the findings that a comment silences, and adds a LOOP901 to
 * `unused` for each comment with a code of ours that silenced none and whose rule is on.
 */
void suppress_apply(struct arena *arena, const struct suppress_file *file,
		    const struct select *select, struct findings *unused);

/* The row at whose end a comment would suppress the finding: its own, but where that ends
 * within a string or in a backslash, the last of its statement. */
uint32_t suppress_row(const struct lines *lines, const struct finding *finding);

#endif
