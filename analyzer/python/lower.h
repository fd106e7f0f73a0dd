/*
 * Lowering: the syntax tree of one module becomes facts. What the files of lower_*.c
 * share.
 *
 *   lower_module --> lower_block --> lower_stmt --> lower_expr     code around functions,
 * then |               ^                             |           each body from the queue
 *        '--- queue of functions' bodies <-------------'
 *   then lower_scope (bindings to symbols, names to symbols), attributes, comments,
 * errors
 *
 * Expressions are pushed after their operands, statements before their blocks.
 */
#ifndef PYTHON_LOWER_H
#define PYTHON_LOWER_H

#include "facts/build.h"
#include "python/syntax.h"

enum {
	/* Deeper nesting is not read. CPython allows 200 brackets and 100 blocks; a level
	 * costs about 300 bytes of stack, three times that with sanitizers. */
	LOWER_DEEPEST = 1000,
	LOWER_LONGEST_VALUE = 512, /* bytes of a string's value that is kept */
	/* A qualified name beyond this begins anew: lambdas in lambdas would fill the
	   memory. */
	LOWER_LONGEST_QUALNAME = 1000,
};

/* Where lowering stands. */
struct lower_place {
	stmt_id parent; /* the compound statement around */
	stmt_id stmt;
	scope_id scope;
	func_id func;
	class_id class;	 /* the class whose body this is, directly */
	uint16_t flags;	 /* FACTS_TYPING, FACTS_TRY, FACTS_MAIN */
	bool annotation; /* strings are read as expressions */
};

/* A binding before symbols are known: its name and the scope it was written in. */
struct lower_bound {
	struct facts_bind bind;
	scope_id scope;
	name_id name;
};

struct lower_bounds VEC(struct lower_bound);
struct lower_attrs VEC(struct facts_attr);
struct lower_params VEC(struct facts_param);

/* Of the function with the same number: what is still to be lowered. */
struct lower_body {
	node_id node; /* a block, or a lambda's expression */
	uint16_t flags;
};

struct lower_bodies VEC(struct lower_body);

struct lower {
	struct facts_build *build;
	struct syntax_parser *parser;
	struct syntax_tree *tree;
	struct str text;
	struct arena *arena;
	struct lower_place at;
	unsigned depth;
	struct vec_u32 items; /* lists being collected, one on top of the other */
	struct lower_bounds bounds;
	struct lower_attrs attrs;
	struct lower_params params; /* of headers being collected, likewise */
	struct lower_bodies bodies;
	struct buf word;    /* where texts are put together */
	name_id class_cell; /* "__class__" */
	struct map cells;   /* class scopes in whose functions it is used */
};

/* What a target is bound to. */
struct lower_value {
	enum bind_kind kind;
	expr_id value;
	expr_id annotation; /* of attributes */
};

/* --- lower.c: records and texts ----------------------------------------------------- */

static inline const struct syntax_node *lower_node(const struct lower *lower,
						   node_id node)
{
	return syntax_at(lower->tree, node);
}

static inline struct facts_expr *lower_expr_at(struct lower *lower, expr_id expr)
{
	return &lower->build->expr.at[expr];
}

static inline struct facts_stmt *lower_stmt_at(struct lower *lower, stmt_id stmt)
{
	return &lower->build->stmt.at[stmt];
}

struct str lower_text(const struct lower *lower, node_id node);
name_id lower_name(struct lower *lower, node_id node);

/* Whether the text of a node begins with that word. */
bool lower_begins(const struct lower *lower, node_id node, const char *word);

/* Where a comma between the last child's end and the end of the node ends, or 0. */
uint32_t lower_trailing_comma(const struct lower *lower, node_id last, uint32_t end);

/* Adds an expression whose operands are there already, and makes it their parent. */
expr_id lower_add(struct lower *lower, enum expr_kind kind, node_id node, uint32_t a,
		  uint32_t b);
expr_id lower_add_span(struct lower *lower, enum expr_kind kind, uint32_t start,
		       uint32_t end, uint32_t a, uint32_t b);
expr_id lower_unknown(struct lower *lower, node_id node, enum expr_use use);

/* Notes what becomes of an expression, and whether it stands in parentheses; gives it back. */
expr_id lower_use(struct lower *lower, expr_id expr, enum expr_use use, bool paren);

/* Adds a statement in the block being lowered and stands in it. */
stmt_id lower_add_stmt(struct lower *lower, enum stmt_kind kind, node_id node);

/* A list: mark, push items, take. */
static inline uint32_t lower_mark(const struct lower *lower)
{
	return lower->items.len;
}

void lower_item(struct lower *lower, uint32_t item);
list_id lower_take(struct lower *lower, uint32_t mark);

/* "Outer.f.<locals>.name" where lowering stands, as Python's __qualname__. */
name_id lower_qualify(struct lower *lower, name_id name);

/* Goes a level deeper; false (and the module is incomplete) where that is too deep. */
bool lower_descend(struct lower *lower, node_id node);

void lower_error(struct lower *lower, uint32_t start, uint32_t end, const char *message);

#endif
