/*
 * Notebook: the Python cells of an .ipynb (nbformat 4) as one text, and back into the file.
 *
 *   {"cells": [{"cell_type": "markdown", ...},
 *              {"cell_type": "code", "source": ["import time\n", "x = 1"], ...},
 *              {"cell_type": "code", "source": "f()"}]}
 *
 *   import time\n x = 1\n f()\n      each cell ends its line; what is not Python is left out
 */
#ifndef DRIVER_NOTEBOOK_H
#define DRIVER_NOTEBOOK_H

#include "source/span.h"

#include "base/str.h"

#include <stdbool.h>

struct arena;

struct notebook_cell {
	/* in the notebook's text, without the line end that was added */
	struct span text;
	struct span source; /* its "source" in the file: a string or a list of strings */
};

struct notebook {
	struct str file; /* the file's text, as it was read */
	struct str text;
	struct notebook_cell *cell; /* those of Python */
	uint32_t count;
	/* of all cells: the row of the text in which it begins, or would */
	uint32_t *rows;
	uint32_t cells;
	const char *error; /* why it is no notebook: then there are no cells; or NULL */
};

/* Reads a file's text, which must outlive the notebook. */
struct notebook *notebook_read(struct arena *arena, struct str file);

/* Where a place of the text lies in a changed text. */
typedef uint32_t notebook_moved(const void *context, uint32_t offset);

/* The file with a changed text in its cells; all else stays as it is. */
struct str notebook_write(struct arena *arena, const struct notebook *notebook,
			  struct str changed, notebook_moved *moved, const void *context);

#endif
