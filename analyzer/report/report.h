/*
 * Report: findings to bytes, one writer a format behind one struct. Writers know nothing
 * of files or terminals: they are told how wide, how coloured, and get each file's text.
 */
#ifndef REPORT_REPORT_H
#define REPORT_REPORT_H

#include "rule/finding.h"

struct source_text;

struct report_file {
	const char
		*path; /* as the user would write it, relative to the working directory */
	const char *absolute;
	struct str text; /* UTF-8 text; read only for files with findings or in chains */
};

struct report {
	const struct findings
		*findings; /* sorted; those suppressed only where a format shows them */
	const struct report_file *file; /* by number */
	uint32_t files;
	uint32_t files_checked;
	double seconds;
	const char *root;  /* the project's folder, absolute */
	unsigned width;	   /* of the terminal; 0: unlimited */
	bool color, links; /* ANSI colours, OSC 8 links */
	bool show_fixes, by_cause, unsafe_fixes;
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

#endif
