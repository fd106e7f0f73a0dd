/*
 * Glob: whether a text matches a pattern. One matcher for the two kinds of patterns there
 * are:
 *
 *   git's (.gitignore)       * ? and [..] match no slash
 *   Ruff's (exclude = [..])  * ? and [..] match a slash too, {a,b} is either
 *
 * In both a `**` between slashes (or at an end) stands for any number of folders.
 */
#ifndef DRIVER_GLOB_H
#define DRIVER_GLOB_H

#include "driver/strs.h"

#include "base/str.h"

#include <stdbool.h>

struct arena;

enum glob_kind { GLOB_GIT, GLOB_RUFF };

/* Whether the whole text matches. Braces mean nothing here: see glob_expand. A pattern
 * with an open [ or with a \ at its end matches nothing. */
bool glob_match(enum glob_kind kind, struct str pattern, struct str text);

/* How many characters at the start of the pattern stand for themselves. */
size_t glob_literal(struct str pattern);

/* Adds what the braces of a pattern stand for: a{b,c} gives ab and ac. False where there
 * is no end to it: more than GLOB_MOST patterns. A brace without its other half stands
 * for itself. */
enum { GLOB_MOST = 256 };
bool glob_expand(struct arena *arena, struct str pattern, struct strs *patterns);

/* Adds the text as a pattern that only it matches. */
void glob_escape(struct buf *out, struct str text);

#endif
