/*
 * Plain: the text as tree-sitter-python reads it best, a copy of the same length. Comments and
 * continuation lines become white space: its scanner would look through each run of them again
 * for every line (a megabyte took 40 seconds), and it parses faster without.
 *
 *   x = f(a,  # noqa          x = f(a,
 *         b) \        -->           b)
 *         + c                       + c           comments that speak to linters are kept aside
 */
#ifndef PYTHON_PLAIN_H
#define PYTHON_PLAIN_H

#include "python/syntax.h"

struct plain_options {
	bool notebook; /* lines for IPython (%magic, !shell, help?) become `pass` */
	/* For a second try at what would not parse: brackets are joined to one line, because
	 * the scanner takes a line in them that begins too far left for the end of a block;
	 * defaults of type parameters and some stars of tuples, which the grammar does not know,
	 * are left out; and so are brackets that nobody closed. */
	bool repair;
};

/* The plain text, owned by `arena` or `text` itself; comments that speak to linters are appended,
 * owned by `comments_arena`. */
struct str plain_text(struct arena *arena, struct str text,
		      const struct plain_options *options,
		      struct syntax_comments *comments, struct arena *comments_arena);

#endif
