/*
 * Report: findings to bytes, one writer a format behind one struct. Writers know nothing
 * of files or terminals: they are told how wide, how coloured, and get each file's text.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "rule/finding.h"

struct report_file {
	const char *path; /* as the user would write it, from the working directory */
	const char *absolute;
	struct str text; /* UTF-8; read only for files with findings or in chains */

	/* Of a notebook: the row of the text in which each cell begins; else none. */
	const uint32_t *cell_row;
	uint32_t cells;
};

struct report {
	/* Sorted; those suppressed or in the baseline only where the format shows them.
	 */
	const struct findings *findings;
	const struct report_file *file; /* by number */
	uint32_t files;
	uint32_t files_checked;
	uint32_t fixed; /* so many problems were fixed, and are not among the findings */
	double seconds; /* that it took; 0: not to be told */
	const char *root;    /* the project's folder, absolute */
	const char *version; /* ours */
	const char *docs;    /* the web address of the folder rules/, or NULL */
	unsigned width;	     /* of the terminal; 0: unlimited */
	bool color, links;   /* ANSI colours, OSC 8 links */
	bool quiet;	     /* findings only: no counts */
	bool show_fixes;     /* each fix as a diff, where the format has room for it */
	bool by_cause;	     /* one entry a cause, where the format is for people */
	bool unsafe_fixes;   /* those count as fixable as well */
};

struct report_format {
	const char *name; /* "concise", as in --output-format */
	const char *help;
	bool shows_suppressed;
	/* Appends the whole report. */
	void (*write)(const struct report *report, struct buf *out);
};

/* All formats, in the order of the help. */
extern const struct report_format *const report_formats[];
extern const unsigned report_formats_count;

/* Finds a format by name, or NULL. */
const struct report_format *report_format_find(struct str name);

/* --statistics: how many findings each rule has, as text or as JSON. */
void report_statistics(const struct report *report, struct buf *out);
void report_statistics_json(const struct report *report, struct buf *out);

#endif
