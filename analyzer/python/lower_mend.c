/*
 * Where the grammar is mistaken about code that is right: the tree is turned into what it
 * should have been, then lowered as ever.
 */
#include "python/lower_parts.h"

#include "base/banned.h"

static struct syntax_node *node_at(struct lower *lower, node_id node)
{
	return &lower->tree->nodes.at[node];
}

static char char_at(const struct lower *lower, node_id node)
{
	uint32_t start = lower_node(lower, node)->start;

	return start < lower->text.len ? lower->text.at[start] : '\0';
}

/* --- *a.b(), c
 * ---------------------------------------------------------------------------------- */

/* What the star of a splat stands before, or 0. */
static node_id splat_value(const struct lower *lower, node_id splat)
{
	node_id value = syntax_first(lower->tree, splat);

	while (value && lower_operator(lower, value))
		value = syntax_next(lower->tree, value);
	return value;
}

/* The splat with which an expression begins, however deep; 0 where it does not. */
static node_id find_splat(const struct lower *lower, node_id node)
{
	while (node && syntax_kind(lower->tree, node) != SYNTAX_LIST_SPLAT)
		node = syntax_first(lower->tree, node);
	return node && splat_value(lower, node) ? node : 0;
}

bool lower_begins_with_splat(const struct lower *lower, node_id node)
{
	return char_at(lower, node) == '*' &&
	       syntax_kind(lower->tree, node) != SYNTAX_LIST_SPLAT &&
	       find_splat(lower, node);
}

/* The grammar binds the star to a, as in (*a).b(): it belongs before the whole, which
 * from now on begins behind it. Gives where the star stands. */
static uint32_t open_splat(struct lower *lower, node_id node)
{
	node_id splat = find_splat(lower, node);
	uint32_t star = lower_node(lower, node)->start;
	uint32_t start = lower_node(lower, splat_value(lower, splat))->start;

	node_at(lower, splat)->kind = SYNTAX_OPENED;
	for (node_id inner = node; inner != splat;
	     inner = syntax_first(lower->tree, inner))
		node_at(lower, inner)->start = start;
	return star;
}

expr_id lower_splat_around(struct lower *lower, node_id node)
{
	uint32_t star = open_splat(lower, node), end = lower_node(lower, node)->end;
	expr_id value = lower_expr(lower, node, USE_UNPACKED);

	return lower_add_span(lower, EXPR_STAR, star, end, value, 0);
}

expr_id lower_splat_target(struct lower *lower, node_id node,
			   const struct lower_value *value, enum expr_use use)
{
	uint32_t star = open_splat(lower, node), end = lower_node(lower, node)->end;
	expr_id target = lower_target(lower, node, value, use);

	return lower_add_span(lower, EXPR_STAR, star, end, target, 0);
}

/* --- type(x).y = z ------------------------------------------------------------------ */

/* What follows the word `type` at the left end of what the grammar took for an alias's
 * name: arguments or an index; 0 where the alias is one. */
static node_id find_type_operand(const struct lower *lower, node_id alias)
{
	node_id left = syntax_field(lower->tree, alias, SYNTAX_FIELD_LEFT);
	node_id node = left ? syntax_first(lower->tree, left) : 0;

	for (; node; node = syntax_first(lower->tree, node)) {
		switch (syntax_kind(lower->tree, node)) {
		case SYNTAX_ATTRIBUTE:
		case SYNTAX_SUBSCRIPT:
		case SYNTAX_CALL:
			break;
		case SYNTAX_PARENTHESIZED:
		case SYNTAX_TUPLE:
		case SYNTAX_LIST:
			return node;
		default:
			return 0;
		}
	}
	return 0;
}

bool lower_is_type_call(const struct lower *lower, node_id alias)
{
	return find_type_operand(lower, alias) != 0;
}

stmt_id lower_type_call_assign(struct lower *lower, node_id alias)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_ASSIGN, alias);
	node_id operand = find_type_operand(lower, alias);
	node_id left = syntax_first(lower->tree,
				    syntax_field(lower->tree, alias, SYNTAX_FIELD_LEFT));
	node_id right = syntax_field(lower->tree, alias, SYNTAX_FIELD_RIGHT);
	struct lower_value value = {BIND_ASSIGN, lower_expr(lower, right, USE_ASSIGNED),
				    0};
	bool index = syntax_kind(lower->tree, operand) == SYNTAX_LIST;
	uint32_t start = lower_node(lower, alias)->start;

	node_at(lower, operand)->kind = index ? SYNTAX_TYPE_INDEX : SYNTAX_TYPE_CALL;
	for (node_id node = left; node != operand; node = syntax_first(lower->tree, node))
		node_at(lower, node)->start = start;
	node_at(lower, operand)->start = start;
	uint32_t target = lower_target(lower, left, &value, USE_TARGET);
	list_id list = facts_build_list(lower->build, &target, 1);
	lower_stmt_at(lower, stmt)->a = value.value;
	lower_stmt_at(lower, stmt)->b = list;
	return stmt;
}

/* The name `type` at the start of a node, and what follows it there. */
expr_id lower_type_call(struct lower *lower, node_id node)
{
	bool index = syntax_kind(lower->tree, node) == SYNTAX_TYPE_INDEX;
	uint32_t start = lower_node(lower, node)->start;
	name_id name = facts_build_name(lower->build, STR("type"));
	expr_id type = lower_add_span(lower, EXPR_NAME, start, start + 4, name, 0);
	uint32_t mark = lower_mark(lower);

	lower_expr_at(lower, type)->b = lower->at.scope;
	lower_expr_at(lower, type)->use = index ? USE_SUBSCRIPTED : USE_CALLED;
	node_id first = syntax_first(lower->tree, node);
	if (index) {
		expr_id inner =
			lower_index(lower, first, lower_node(lower, node)->end, type);
		return lower_add(lower, EXPR_SUBSCRIPT, node, type, inner);
	}
	lower_elements(lower, first, USE_ARGUMENT);
	return lower_add(lower, EXPR_CALL, node, type, lower_take(lower, mark));
}

/* --- print >> f, x ------------------------------------------------------------------ */

bool lower_is_print_to(const struct lower *lower, node_id print)
{
	return syntax_child(lower->tree, print, SYNTAX_CHEVRON) != 0;
}

/* In Python 3 a tuple that begins with a shift, whoever may have wanted that. */
stmt_id lower_print_to(struct lower *lower, node_id print)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_EXPR, print);
	node_id chevron = syntax_child(lower->tree, print, SYNTAX_CHEVRON);
	uint32_t start = lower_node(lower, print)->start,
		 end = lower_node(lower, print)->end;
	name_id name = facts_build_name(lower->build, STR("print"));
	expr_id left = lower_add_span(lower, EXPR_NAME, start, start + 5, name, 0);
	uint32_t mark = lower_mark(lower);

	lower_expr_at(lower, left)->b = lower->at.scope;
	lower_expr_at(lower, left)->use = USE_OPERAND;
	expr_id right = lower_expr(lower, splat_value(lower, chevron), USE_OPERAND);
	expr_id expr = lower_add_span(lower, EXPR_BINARY, start,
				      lower_node(lower, chevron)->end, left, right);
	lower_expr_at(lower, expr)->op = OP_RSHIFT;
	if (syntax_next(lower->tree, chevron) ||
	    lower_trailing_comma(lower, chevron, end)) {
		lower_expr_at(lower, expr)->use = USE_ELEMENT;
		lower_item(lower, expr);
		lower_elements(lower, syntax_next(lower->tree, chevron), USE_ELEMENT);
		expr = lower_add(lower, EXPR_TUPLE, print, lower_take(lower, mark), 0);
	}
	lower_expr_at(lower, expr)->use = USE_DISCARDED;
	lower_stmt_at(lower, stmt)->a = expr;
	return stmt;
}
