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

expr_id lower_union_type(struct lower *lower, node_id node)
{
	node_id left = syntax_first(lower->tree, node);
	node_id right = left ? syntax_next(lower->tree, left) : 0;

	if (right && lower_operator(lower, right))
		right = syntax_next(lower->tree, right);
	expr_id left_expr = lower_expr(lower, left, USE_OPERAND);
	expr_id expr = lower_add(lower, EXPR_BINARY, node, left_expr,
				 lower_expr(lower, right, USE_OPERAND));
	lower_expr_at(lower, expr)->op = OP_BITOR;
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
