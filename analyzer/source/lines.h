/*
 * Lines: from an offset in a text to its row and column and back. Rows and columns start
 * at 1, columns count characters. Lines end at LF, CR LF and CR, as Python's do; a form
 * feed ends none.
 *
 * Built when something is reported, not before: most files never need one.
 */
#ifndef SOURCE_LINES_H
#define SOURCE_LINES_H

#include "source/span.h"

#include "base/str.h"

#include <stdint.h>

struct arena;

struct lines {
	struct str text;
	const uint32_t *starts; /* of each line; a text that ends in a line end has an
				   empty last */
	uint32_t count;		/* at least 1 */
	const uint32_t *marks;	/* how many characters lie before each block of bytes */
};

struct place {
	uint32_t row, column;
};

/* Counts a text, which must outlive the table. */
void lines_build(struct arena *arena, struct str text, struct lines *lines);

/* Where an offset lies; one past the end lies behind the last character. */
struct place lines_place(const struct lines *lines, uint32_t offset);

/* The row alone. */
uint32_t lines_row(const struct lines *lines, uint32_t offset);

/* A line (rows outside of the text are empty), without its line end. */
struct span lines_span(const struct lines *lines, uint32_t row);
struct str lines_text(const struct lines *lines, uint32_t row);

#endif
