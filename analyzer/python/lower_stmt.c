/* Simple statements, and blocks of statements of any kind. */
#include "python/lower_parts.h"

#include "base/banned.h"

typedef stmt_id lower_stmt_fn(struct lower *lower, node_id node);

/* --- assignments -------------------------------------------------------------------- */

/* a = b = value: the grammar nests to the right. */
static stmt_id lower_assign(struct lower *lower, node_id node, node_id around)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_ASSIGN, around);
	uint32_t mark = lower_mark(lower);
	uint32_t targets = mark;
	node_id right = node;

	for (; right && syntax_kind(lower->tree, right) == SYNTAX_ASSIGNMENT;
	     right = syntax_field(lower->tree, right, SYNTAX_FIELD_RIGHT))
		lower_item(lower, syntax_field(lower->tree, right, SYNTAX_FIELD_LEFT));
	struct lower_value value = {BIND_ASSIGN, lower_expr(lower, right, USE_ASSIGNED),
				    0};
	for (; targets < lower->items.len; targets++) {
		expr_id target =
			lower_target(lower, lower->items.at[targets], &value, USE_TARGET);
		lower->items.at[targets] = target;
	}
	list_id list = lower_take(lower, mark);
	lower_stmt_at(lower, stmt)->a = value.value;
	lower_stmt_at(lower, stmt)->b = list;
	for (uint32_t i = 1; i <= lower->build->list.at[list]; i++)
		lower_expr_at(lower, lower->build->list.at[list + i])->parent = 0;
	return stmt;
}

/* target: annotation [= value]; binds twice where there is a value. */
static stmt_id lower_ann_assign(struct lower *lower, node_id node, node_id around)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_ANN_ASSIGN, around);
	node_id left = syntax_field(lower->tree, node, SYNTAX_FIELD_LEFT);
	node_id right = syntax_field(lower->tree, node, SYNTAX_FIELD_RIGHT);
	expr_id value = right ? lower_expr(lower, right, USE_ASSIGNED) : 0;
	expr_id annotation = lower_annotation(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_TYPE),
		USE_ANNOTATION);
	struct lower_value bound = {BIND_ANNOTATE, annotation, annotation};
	uint32_t mark = lower_mark(lower);

	if (right && left && syntax_kind(lower->tree, left) != SYNTAX_IDENTIFIER)
		bound = (struct lower_value){BIND_ASSIGN, value, annotation};
	expr_id target = lower_target(lower, left, &bound, USE_TARGET);
	const struct facts_expr *name = lower_expr_at(lower, target);
	if (right && bound.kind == BIND_ANNOTATE && name->kind == EXPR_NAME)
		lower_bind(lower, BIND_ASSIGN, name->a, name->start, target, value);
	lower_item(lower, target);
	lower_item(lower, annotation);
	list_id list = lower_take(lower, mark);
	lower_stmt_at(lower, stmt)->a = value;
	lower_stmt_at(lower, stmt)->b = list;
	return stmt;
}

static stmt_id lower_aug_assign(struct lower *lower, node_id node, node_id around)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_AUG_ASSIGN, around);
	node_id right = syntax_field(lower->tree, node, SYNTAX_FIELD_RIGHT);
	node_id token = syntax_field(lower->tree, node, SYNTAX_FIELD_OPERATOR);
	struct lower_value value = {BIND_AUGMENT, lower_expr(lower, right, USE_AUGMENTED),
				    0};
	expr_id target =
		lower_target(lower, syntax_field(lower->tree, node, SYNTAX_FIELD_LEFT),
			     &value, USE_TARGET);

	lower_stmt_at(lower, stmt)->a = value.value;
	lower_stmt_at(lower, stmt)->b = target;
	lower_stmt_at(lower, stmt)->op = (uint8_t)lower_operator(lower, token);
	return stmt;
}

static stmt_id lower_expression(struct lower *lower, node_id node)
{
	node_id first = syntax_first(lower->tree, node);
	enum syntax_kind kind = syntax_kind(lower->tree, first);

	if (kind == SYNTAX_ASSIGNMENT &&
	    syntax_field(lower->tree, first, SYNTAX_FIELD_TYPE))
		return lower_ann_assign(lower, first, node);
	if (kind == SYNTAX_ASSIGNMENT)
		return lower_assign(lower, first, node);
	if (kind == SYNTAX_AUGMENTED_ASSIGNMENT)
		return lower_aug_assign(lower, first, node);
	stmt_id stmt = lower_add_stmt(lower, STMT_EXPR, node);
	expr_id expr =
		lower_exprs(lower, first, lower_node(lower, node)->end, USE_DISCARDED);
	lower_stmt_at(lower, stmt)->a = expr;
	return stmt;
}

/* --- the others --------------------------------------------------------------------- */

static stmt_id lower_return(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_RETURN, node);
	node_id value = syntax_first(lower->tree, node);

	if (value) {
		expr_id expr = lower_expr(lower, value, USE_RETURNED);
		lower_stmt_at(lower, stmt)->a = expr;
		lower_func_does(lower, FUNC_RETURNS);
	}
	return stmt;
}

static stmt_id lower_raise(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_RAISE, node);
	node_id value = syntax_first(lower->tree, node);
	node_id cause = syntax_field(lower->tree, node, SYNTAX_FIELD_CAUSE);

	if (value && value != cause && !lower_operator(lower, value) &&
	    syntax_kind(lower->tree, value) != SYNTAX_TOKEN_FROM) {
		expr_id expr = lower_expr(lower, value, USE_RAISED);
		lower_stmt_at(lower, stmt)->a = expr;
	}
	if (cause) {
		expr_id expr = lower_expr(lower, cause, USE_RAISED);
		lower_stmt_at(lower, stmt)->b = expr;
	}
	return stmt;
}

static stmt_id lower_assert(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_ASSERT, node);
	node_id test = syntax_first(lower->tree, node);
	node_id message = test ? syntax_next(lower->tree, test) : 0;
	expr_id expr = lower_expr(lower, test, USE_TESTED);

	lower_stmt_at(lower, stmt)->a = expr;
	if (message) {
		expr = lower_expr(lower, message, USE_NONE);
		lower_stmt_at(lower, stmt)->b = expr;
	}
	return stmt;
}

/* del a, b[c]: the commas make no tuple. */
static stmt_id lower_delete(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_DELETE, node);
	node_id first = syntax_first(lower->tree, node);
	struct lower_value value = {.kind = BIND_DELETE};
	uint32_t mark = lower_mark(lower);

	if (first && syntax_kind(lower->tree, first) == SYNTAX_EXPRESSION_LIST)
		first = syntax_first(lower->tree, first);
	for (node_id child = first; child; child = syntax_next(lower->tree, child))
		lower_item(lower, lower_target(lower, child, &value, USE_DELETED));
	list_id list = lower_take(lower, mark);
	lower_stmt_at(lower, stmt)->a = list;
	return stmt;
}

static stmt_id lower_word(struct lower *lower, node_id node)
{
	switch (syntax_kind(lower->tree, node)) {
	case SYNTAX_BREAK:
		return lower_add_stmt(lower, STMT_BREAK, node);
	case SYNTAX_CONTINUE:
		return lower_add_stmt(lower, STMT_CONTINUE, node);
	default:
		return lower_add_stmt(lower, STMT_PASS, node);
	}
}

static stmt_id lower_declaration(struct lower *lower, node_id node)
{
	bool global = syntax_kind(lower->tree, node) == SYNTAX_GLOBAL;
	stmt_id stmt = lower_add_stmt(lower, global ? STMT_GLOBAL : STMT_NONLOCAL, node);
	uint32_t mark = lower_mark(lower);

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		name_id name = lower_name(lower, child);

		if (!name)
			continue;
		lower_item(lower, name);
		lower_bind(lower, global ? BIND_GLOBAL : BIND_NONLOCAL, name,
			   lower_node(lower, child)->start, 0, 0);
	}
	list_id list = lower_take(lower, mark);
	lower_stmt_at(lower, stmt)->a = list;
	return stmt;
}

/* Python 2's print and exec. */
static stmt_id lower_print(struct lower *lower, node_id node)
{
	if (lower_is_print_to(lower, node))
		return lower_print_to(lower, node);
	stmt_id stmt = lower_add_stmt(lower, STMT_PRINT, node);
	const struct syntax_node *at = lower_node(lower, node);
	uint32_t mark = lower_mark(lower);
	bool print = syntax_kind(lower->tree, node) == SYNTAX_PRINT;

	lower_error(lower, at->start, at->end,
		    print ? "Python 2's print statement" : "Python 2's exec statement");
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		if (!lower_operator(lower, child))
			lower_item(lower, lower_expr(lower, child, USE_NONE));
	}
	list_id list = lower_take(lower, mark);
	lower_stmt_at(lower, stmt)->a = list;
	return stmt;
}

static stmt_id lower_decorated(struct lower *lower, node_id node)
{
	node_id definition = syntax_field(lower->tree, node, SYNTAX_FIELD_DEFINITION);

	switch (syntax_kind(lower->tree, definition)) {
	case SYNTAX_FUNCTION:
		return lower_func(lower, definition, node);
	case SYNTAX_CLASS:
		return lower_class(lower, definition, node);
	default:
		return 0;
	}
}

static stmt_id lower_plain_func(struct lower *lower, node_id node)
{
	return lower_func(lower, node, 0);
}

static stmt_id lower_plain_class(struct lower *lower, node_id node)
{
	return lower_class(lower, node, 0);
}

/* --- blocks ------------------------------------------------------------------------- */

static lower_stmt_fn *const lowerers[SYNTAX_KINDS] = {
	[SYNTAX_FUTURE_IMPORT] = lower_import,
	[SYNTAX_IMPORT] = lower_import,
	[SYNTAX_IMPORT_FROM] = lower_import,
	[SYNTAX_PRINT] = lower_print,
	[SYNTAX_EXEC] = lower_print,
	[SYNTAX_ASSERT] = lower_assert,
	[SYNTAX_EXPRESSION] = lower_expression,
	[SYNTAX_RETURN] = lower_return,
	[SYNTAX_DELETE] = lower_delete,
	[SYNTAX_RAISE] = lower_raise,
	[SYNTAX_PASS] = lower_word,
	[SYNTAX_BREAK] = lower_word,
	[SYNTAX_CONTINUE] = lower_word,
	[SYNTAX_GLOBAL] = lower_declaration,
	[SYNTAX_NONLOCAL] = lower_declaration,
	[SYNTAX_TYPE_ALIAS] = lower_type_alias,
	[SYNTAX_IF] = lower_compound,
	[SYNTAX_FOR] = lower_compound,
	[SYNTAX_WHILE] = lower_compound,
	[SYNTAX_TRY] = lower_compound,
	[SYNTAX_WITH] = lower_compound,
	[SYNTAX_MATCH] = lower_match,
	[SYNTAX_FUNCTION] = lower_plain_func,
	[SYNTAX_CLASS] = lower_plain_class,
	[SYNTAX_DECORATED] = lower_decorated,
};

static stmt_id lower_stmt(struct lower *lower, node_id node)
{
	lower_stmt_fn *lowerer = lowerers[syntax_kind(lower->tree, node)];

	return lowerer ? lowerer(lower, node) : 0;
}

struct chain {
	stmt_id first, last;
};

/* Statements one after the other; those that stand in broken code are taken along. */
static void lower_stmts(struct lower *lower, node_id first, struct chain *chain)
{
	for (node_id node = first; node; node = syntax_next(lower->tree, node)) {
		if (syntax_kind(lower->tree, node) == SYNTAX_ERROR) {
			if (lower_descend(lower, node)) {
				lower_stmts(lower, syntax_first(lower->tree, node),
					    chain);
				lower->depth--;
			}
			continue;
		}
		stmt_id stmt = lower_stmt(lower, node);
		if (!stmt)
			continue;
		if (chain->last)
			lower_stmt_at(lower, chain->last)->next = stmt;
		else
			chain->first = stmt;
		chain->last = stmt;
	}
}

stmt_id lower_block(struct lower *lower, node_id block, stmt_id parent)
{
	struct chain chain = {0, 0};
	stmt_id around = lower->at.parent;

	if (!block || !lower_descend(lower, block))
		return 0;
	lower->at.parent = parent;
	lower_stmts(lower, syntax_first(lower->tree, block), &chain);
	lower->at.parent = around;
	lower->depth--;
	return chain.first;
}
