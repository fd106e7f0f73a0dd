/*
 * Straight: code without faults, parsed over the tables that tree-sitter made of Python's
 * grammar. The same tree as tree-sitter's own parser gives, in a third of the time: that one is
 * made for editors, keeps what it needs to mend a tree and to parse a part of it again, and half
 * of a run went into it. Whatever is not straight (faults, more readings than a few, readings that
 * nothing tells apart) is left to it.
 *
 *   parts:  [x][1][x = 1]...[module]     children before parents
 *   kids:   [0][1]...                    a part's children: kids[part.kids .. + part.count)
 *
 * Parts are the grammar's: hidden ones too, and tokens that nobody reads.
 */
#ifndef PYTHON_STRAIGHT_H
#define PYTHON_STRAIGHT_H

#include "base/str.h"
#include "base/vec.h"

#include <stdbool.h>

struct TSLanguage;

struct part {
	uint32_t start, end;
	uint32_t kids;
	int32_t weight;	 /* what the grammar says for it where there are other readings */
	uint16_t symbol; /* the grammar's */
	/* by which it was made: says its children's fields and aliases */
	uint16_t production;
	uint16_t count; /* of its children */
};

struct parts VEC(struct part);

struct straight_tree {
	struct parts parts;
	struct vec_u32 kids;
	uint32_t root;
};

struct straight;

/* NULL where the language's tables are of another make than this file knows. */
struct straight *straight_new(struct arena *arena, const struct TSLanguage *language);
void straight_release(struct straight *straight);

/* Whether the text is straight; its tree then, until the next call. */
const struct straight_tree *straight_parse(struct straight *straight, struct str text);

#endif
