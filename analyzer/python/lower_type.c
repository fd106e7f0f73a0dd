/* Annotations, and the forms that the grammar has for types only: all become expressions.
 */
#include "python/lower_parts.h"

#include "base/banned.h"

expr_id lower_generic_type(struct lower *lower, node_id node)
{
	node_id base = syntax_first(lower->tree, node);
	node_id params = base ? syntax_next(lower->tree, base) : 0;
	expr_id value = lower_expr(lower, base, USE_SUBSCRIPTED);

	if (!params)
		return lower_unknown(lower, node, USE_NONE);
	expr_id index = lower_index(lower, syntax_first(lower->tree, params),
				    lower_node(lower, params)->end, value);
	return lower_add(lower, EXPR_SUBSCRIPT, node, value, index);
}

/* The two sides of a | without parentheses; false for all else. */
static bool split_union(const struct lower *lower, node_id node, node_id *left,
			node_id *right)
{
	while (node && syntax_kind(lower->tree, node) == SYNTAX_TYPE)
		node = syntax_first(lower->tree, node);
	enum syntax_kind kind = node ? syntax_kind(lower->tree, node) : SYNTAX_ABSENT;
	if (kind != SYNTAX_UNION_TYPE && kind != SYNTAX_BINARY)
		return false;
	*left = syntax_first(lower->tree, node);
	node_id token = *left ? syntax_next(lower->tree, *left) : 0;
	*right = token ? syntax_next(lower->tree, token) : 0;
	return *right && syntax_kind(lower->tree, token) == SYNTAX_TOKEN_BITOR;
}

/* Collects what stands between the |, from left to right, whichever way the grammar nests it. */
static void collect_union(struct lower *lower, node_id node)
{
	struct vec_u32 waiting = {0};
	node_id left, right;

	*vec_push(lower->arena, &waiting) = node;
	while (waiting.len) {
		node = *vec_pop(&waiting);
		if (split_union(lower, node, &left, &right)) {
			*vec_push(lower->arena, &waiting) = right;
			*vec_push(lower->arena, &waiting) = left;
		} else {
			lower_item(lower, node);
		}
	}
}

/* a | b | c: nested to the left, as in every other expression. */
expr_id lower_union_type(struct lower *lower, node_id node)
{
	uint32_t mark = lower_mark(lower), start = lower_node(lower, node)->start;

	collect_union(lower, node);
	if (lower->items.len == mark + 1)
		return lower_unknown(lower, node, USE_NONE);
	uint32_t count = lower->items.len - mark;
	expr_id expr = lower_expr(lower, lower->items.at[mark], USE_OPERAND);
	for (uint32_t i = 1; i < count; i++) {
		node_id operand = lower->items.at[mark + i];
		expr_id right = lower_expr(lower, operand, USE_OPERAND);

		lower_expr_at(lower, expr)->use = USE_OPERAND;
		expr = lower_add_span(lower, EXPR_BINARY, start,
				      lower_node(lower, operand)->end, expr, right);
		lower_expr_at(lower, expr)->op = OP_BITOR;
	}
	lower->items.len = mark;
	return expr;
}

expr_id lower_member_type(struct lower *lower, node_id node)
{
	node_id value = syntax_first(lower->tree, node);
	node_id name = value ? syntax_next(lower->tree, value) : 0;
	expr_id expr = lower_expr(lower, value, USE_ATTRIBUTE);

	return lower_add(lower, EXPR_ATTRIBUTE, node, expr, lower_name(lower, name));
}

/* `x: a[1:2]`: what the grammar takes for a type with a constraint is a slice. */
expr_id lower_constrained_type(struct lower *lower, node_id node)
{
	node_id from = syntax_first(lower->tree, node);
	node_id to = from ? syntax_next(lower->tree, from) : 0;
	expr_id parts[3] = {lower_expr(lower, from, USE_INDEX),
			    lower_expr(lower, to, USE_INDEX)};

	return lower_add(lower, EXPR_SLICE, node,
			 facts_build_list(lower->build, parts, 3), 0);
}

expr_id lower_annotation(struct lower *lower, node_id node, enum expr_use use)
{
	bool annotation = lower->at.annotation;

	if (!node)
		return 0;
	lower->at.annotation = true;
	expr_id expr = lower_expr(lower, node, use);
	lower->at.annotation = annotation;
	return expr;
}
