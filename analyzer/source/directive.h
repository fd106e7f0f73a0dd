/*
 * Directives: what a comment tells looplint. Pure text: whether a code exists, and where
 * a comment must stand to count, is for the caller to know.
 *
 *   # type: ignore  # noqa: LOOP101, blocking-http  they cache
 *                   ^ span                        ^ end
 *                           ^^^^^^^ codes[0]        ^^^^^^^^^^ reason
 */
#ifndef SOURCE_DIRECTIVE_H
#define SOURCE_DIRECTIVE_H

#include "source/span.h"

#include "base/str.h"
#include "base/vec.h"

#include <stdbool.h>

struct arena;

enum directive_kind {
	DIRECTIVE_NOQA,	     /* # noqa, # noqa: CODES */
	DIRECTIVE_IGNORE,    /* # looplint: ignore, # looplint: ignore[CODES] reason */
	DIRECTIVE_FILE_NOQA, /* # ruff: noqa, # flake8: noqa: CODES; on a line of its own
			      */
	DIRECTIVE_FILE_IGNORE,	/* # looplint: file-ignore[CODES] */
	DIRECTIVE_ON_LOOP,	/* # looplint: on-loop */
	DIRECTIVE_OFF_LOOP,	/* # looplint: off-loop */
	DIRECTIVE_NOT_BLOCKING, /* # looplint: not-blocking reason */
	DIRECTIVE_UNKNOWN, /* # looplint: and a word that is none of these: codes[0] */
};

struct directive_codes VEC(struct span);

/* All spans are offsets into the comment's text. */
struct directive {
	enum directive_kind kind;
	bool all;	  /* it names no codes: all of them are meant */
	struct span span; /* from its # to the end of its codes */
	/* a code, a prefix, a rule's name or an alias, as written */
	struct directive_codes codes;
	struct span reason; /* what follows, up to the next #; may be empty */
};

struct directives VEC(struct directive);

/* Adds the directives of one comment, which begins with its #. */
void directive_parse(struct arena *arena, struct str comment,
		     struct directives *directives);

#endif
