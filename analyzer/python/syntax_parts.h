/*
 * Syntax, from inside: what both ways to a flat tree share. syntax_straight.c lays down what
 * straight.h gives, syntax_mended.c what tree-sitter's own parser does.
 */
#ifndef PYTHON_SYNTAX_PARTS_H
#define PYTHON_SYNTAX_PARTS_H

#include "python/straight.h"
#include "python/syntax.h"

#include <tree_sitter/parser.h>

const TSLanguage *tree_sitter_python(void);

/* A node whose children are being laid down. */
struct open_node {
	node_id node, last; /* last: its last child so far */
};

struct open_nodes VEC(struct open_node);

/* A part of a straight tree whose children are being laid down. */
struct frame {
	uint32_t part, next; /* next: which child is due */
	uint8_t field;	     /* its children's that have none, where it is hidden */
	bool hidden;
};

struct frames VEC(struct frame);

struct syntax_parser {
	struct mender *mender; /* tree-sitter's own parser */
	struct straight *straight;
	uint8_t *kind_of;  /* enum syntax_kind by the grammar's symbol */
	uint8_t *field_of; /* enum syntax_field by the grammar's field */
	/* the same by production and child: see syntax_straight.c */
	uint8_t *child_field;
	struct arena *arena;
	struct open_nodes open;
	struct frames frames;
};

struct walk {
	struct syntax_parser *parser;
	struct syntax_tree *tree;
	struct str text;
	uint32_t from; /* what is added to the parser's offsets */
	bool broken;   /* there are errors to look for */
	struct open_nodes *open;
};

/* The kind of the node that is open, or ABSENT. */
enum syntax_kind syntax_open_kind(const struct walk *walk);

/* Lays down a node, if it is one that lowering reads where it stands; its field counts only where
 * that is asked. Gives it where its children are to be laid down as well. */
node_id syntax_lay(struct walk *walk, struct syntax_node node);

/* Adds a node to the one that is open. */
node_id syntax_add(struct walk *walk, struct syntax_node node);

/* What syntax_straight.c needs of the grammar, read once. */
void syntax_map_children(struct syntax_parser *parser);

struct mender *syntax_mender_new(struct arena *arena);
void syntax_mender_release(struct mender *mender);

/* Whether the text could be parsed in its time. */
bool syntax_lay_mended(struct walk *walk, struct str text);

void syntax_lay_straight(struct walk *walk, const struct straight_tree *tree);

#endif
