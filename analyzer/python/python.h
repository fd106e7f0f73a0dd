/* The Python front end: text in, sealed facts out. */
#ifndef PYTHON_PYTHON_H
#define PYTHON_PYTHON_H

#include "base/str.h"

#include <stdbool.h>

struct arena;

struct python_options {
	bool stub;     /* a .pyi */
	bool notebook; /* magics and shell lines are tolerated */
};

/* A parser and what it reuses between modules; one a thread. */
struct python_reader;

struct python_reader *python_reader_new(struct arena *arena);
void python_reader_release(struct python_reader *reader);

/* Reads a module: never fails; what cannot be read makes the facts incomplete. The block is
 * owned by `arena`. `text` is UTF-8 without BOM. */
struct str python_read(struct python_reader *reader, struct str text,
		       const struct python_options *options, struct arena *arena);

/* The syntax tree as text (--dump syntax), appended. */
struct buf;
void python_dump_syntax(struct python_reader *reader, struct str text, struct buf *out);

#endif
