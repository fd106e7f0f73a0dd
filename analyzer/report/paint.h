/*
 * Paint: text for a terminal or a plain file: colours and links where they are wanted,
 * and never a control character of the source, which could move the cursor.
 */
#ifndef REPORT_PAINT_H
#define REPORT_PAINT_H

#include "report/report.h"

enum paint {
	PAINT_BOLD,
	PAINT_DIM,
	PAINT_CODE_ERROR,
	PAINT_CODE_WARNING,
	PAINT_CODE_NOTE,
	PAINT_MARK,   /* [*] */
	PAINT_GUTTER, /* line numbers, --> */
	PAINT_ADDED,
	PAINT_REMOVED,
};

enum { PAINT_TAB = 4 };

/* Adds text in a colour, or plain where the report has none. */
void paint_text(const struct report *report, struct buf *out, enum paint paint,
		struct str text);
void paint_puts(const struct report *report, struct buf *out, enum paint paint,
		const char *text);

/* Adds a message, names in backquotes in bold; it stays on its line whatever is in it. */
void paint_message(const struct report *report, struct buf *out, const char *message);

/* The colour of a severity. */
enum paint paint_severity(enum severity severity);

/* Adds text that leads to a file when clicked, where the terminal can do that. */
void paint_link(const struct report *report, struct buf *out, const char *absolute,
		struct str text);

/* Adds a path as it stands in an address: bytes that mean something there as %XX. */
void paint_address(struct buf *out, const char *path);

/* Adds source text so that it takes the columns from `column` on: tabs as blanks, control
 * characters as pictures of them. Gives the column behind it. `out` may be NULL. */
size_t paint_source(struct buf *out, struct str source, size_t column);

#endif
