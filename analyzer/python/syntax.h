/*
 * Syntax: one module's tree, laid flat, so that lowering never sees tree-sitter, never
 * asks for a child by number, and walks a tree of any depth without recursion where it
 * likes.
 *
 *   nodes:  [none][module][import][name][function][...]     parents before children:
 *                     first child = node + 1 ---^    `next` = the next child of the same
 * parent
 *
 * Only what lowering reads is kept: see syntax.def. Broken code is marked in `errors` and
 * left out, but for whole statements within it, which stand in their place.
 */
#ifndef PYTHON_SYNTAX_H
#define PYTHON_SYNTAX_H

#include "base/str.h"
#include "base/vec.h"

#include <stdbool.h>

enum syntax_kind {
	SYNTAX_ABSENT, /* of node 0, "none" */
	SYNTAX_ERROR, /* broken code between statements; its children are whole statements
		       */
	/* Never the grammar's: what lower_mend.c makes of nodes that the grammar has
	   wrong. */
	SYNTAX_OPENED,	   /* stands for its last child */
	SYNTAX_TYPE_CALL,  /* type(...): its children are the arguments */
	SYNTAX_TYPE_INDEX, /* type[...] */
#define NODE(enumerator, word, fields) SYNTAX_##enumerator,
#define TOKEN(enumerator, word, op)    SYNTAX_TOKEN_##enumerator,
#include "python/syntax.def"
	SYNTAX_KINDS
};

enum syntax_field {
	SYNTAX_FIELD_NONE,
#define FIELD(enumerator, word) SYNTAX_FIELD_##enumerator,
#include "python/syntax.def"
	SYNTAX_FIELDS
};

typedef uint32_t node_id;

struct syntax_node {
	uint8_t kind;  /* enum syntax_kind */
	uint8_t field; /* enum syntax_field: which part of its parent it is */
	bool parent;   /* it has children */
	bool missing;  /* the parser put it in: nothing is written there */
	uint32_t start, end;
	node_id next;
};

struct syntax_error {
	uint32_t start, end;
	const char *expected; /* the grammar's word for what is missing, or NULL */
};

struct syntax_comment {
	uint32_t start, end;
};

struct syntax_nodes VEC(struct syntax_node);
struct syntax_errors VEC(struct syntax_error);
struct syntax_comments VEC(struct syntax_comment);

struct syntax_tree {
	struct arena *arena;
	struct syntax_nodes nodes;
	struct syntax_errors errors;	 /* by start */
	struct syntax_comments comments; /* those that speak to a linter, by start */
	bool gave_up;			 /* the parser took too long */
	bool straight;			 /* the last text in it was: see straight.h */
};

struct syntax_parser;

struct syntax_parser *syntax_parser_new(struct arena *arena);
void syntax_parser_release(struct syntax_parser *parser);

/* Empties a tree for the next module, keeping its room. */
void syntax_tree_clear(struct syntax_tree *tree);

/* Parses text[from..to) and appends its nodes, spans counted from the beginning of
 * `text`; gives the root, or 0 when the parser gave up. */
node_id syntax_parse(struct syntax_parser *parser, struct str text, uint32_t from,
		     uint32_t to, struct syntax_tree *tree);

/* Whether a comment may speak to a linter: the exact words are read by source/directive.
 */
bool syntax_is_directive(struct str comment);

/* The whole tree as text, with the grammar's own words, appended. */
void syntax_dump(struct syntax_parser *parser, struct str text, struct buf *out);

static inline const struct syntax_node *syntax_at(const struct syntax_tree *tree,
						  node_id node)
{
	return &tree->nodes.at[node];
}

static inline enum syntax_kind syntax_kind(const struct syntax_tree *tree, node_id node)
{
	return (enum syntax_kind)tree->nodes.at[node].kind;
}

static inline node_id syntax_first(const struct syntax_tree *tree, node_id node)
{
	return tree->nodes.at[node].parent ? node + 1 : 0;
}

static inline node_id syntax_next(const struct syntax_tree *tree, node_id node)
{
	return tree->nodes.at[node].next;
}

/* The first child that is that part of its parent, or 0. */
static inline node_id syntax_field(const struct syntax_tree *tree, node_id node,
				   enum syntax_field field)
{
	node_id child = syntax_first(tree, node);

	while (child && tree->nodes.at[child].field != field)
		child = tree->nodes.at[child].next;
	return child;
}

/* The first child of a kind, or 0. */
static inline node_id syntax_child(const struct syntax_tree *tree, node_id node,
				   enum syntax_kind kind)
{
	node_id child = syntax_first(tree, node);

	while (child && tree->nodes.at[child].kind != kind)
		child = tree->nodes.at[child].next;
	return child;
}

static inline bool syntax_is_statement(enum syntax_kind kind)
{
	return kind >= SYNTAX_FUTURE_IMPORT && kind <= SYNTAX_DECORATED;
}

#endif
