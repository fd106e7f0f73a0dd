/*
 * Snippet: source lines with their numbers, and marks below what is meant.
 *
 *      |
 *   12 | async def load():
 *   13 |     rows = fetch(url)
 *      |            ^^^^^^^^^^
 *      |
 */
#ifndef REPORT_SNIPPET_H
#define REPORT_SNIPPET_H

#include "report/paint.h"
#include "report/report.h"

struct view;

/* How many columns a row's number takes. */
unsigned snippet_digits(uint32_t row);

/* Adds "12 | ", the number in `digits` columns; row 0: blanks for it. */
void snippet_gutter(const struct report *report, unsigned digits, uint32_t row,
		    struct buf *out);

/* Adds a source line as far as the report's width goes, behind `indent` columns that are
 * taken; its first `skip` columns are left out. Ends the line. */
void snippet_line(const struct report *report, struct str text, size_t skip,
		  size_t indent, struct buf *out);

/* Adds the lines around start..end of a file, with carets under it. */
void snippet_write(struct view *view, const struct finding *finding, unsigned digits,
		   struct buf *out);

/* The last row that snippet_write shows, as it numbers them. */
uint32_t snippet_last_row(struct view *view, const struct finding *finding);

#endif
