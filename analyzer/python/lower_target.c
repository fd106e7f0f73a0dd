/* Targets: what is bound or deleted, from names to nested tuples; and := . */
#include "python/lower_parts.h"

#include "base/banned.h"

static expr_id target_name(struct lower *lower, node_id node,
			   const struct lower_value *value)
{
	name_id name = lower_name(lower, node);

	if (!name)
		return lower_unknown(lower, node, USE_NONE);
	expr_id expr = lower_add(lower, EXPR_NAME, node, name, 0);
	lower_expr_at(lower, expr)->b = lower->at.scope;
	lower_bind(lower, value->kind, name, lower_node(lower, node)->start, expr,
		   value->value);
	return expr;
}

/* An assignment to an attribute; its owner is found when names are resolved. */
static void add_attribute(struct lower *lower, expr_id target,
			  const struct lower_value *value)
{
	enum bind_kind kind = value->kind;

	if (kind != BIND_ASSIGN && kind != BIND_ANNOTATE && kind != BIND_AUGMENT &&
	    kind != BIND_FOR && kind != BIND_WITH)
		return;
	*vec_push(lower->arena, &lower->attrs) = (struct facts_attr){
		.name = lower_expr_at(lower, target)->b,
		.func = lower->at.func,
		.target = target,
		.annotation = value->annotation,
		.kind = (uint8_t)kind,
		.value = kind == BIND_ANNOTATE ? 0 : value->value,
	};
}

/* (a) = 1 is a name in parentheses, (a,) = b a tuple: the grammar has one kind for both.
 */
static bool is_parenthesized(const struct lower *lower, node_id node)
{
	node_id first = syntax_first(lower->tree, node);

	return syntax_kind(lower->tree, node) == SYNTAX_TUPLE_PATTERN && first &&
	       !syntax_next(lower->tree, first) &&
	       !lower_trailing_comma(lower, first, lower_node(lower, node)->end);
}

static expr_id target_parts(struct lower *lower, node_id node,
			    const struct lower_value *value, enum expr_use use,
			    enum expr_kind kind)
{
	uint32_t mark = lower_mark(lower);

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child))
		lower_item(lower, lower_target(lower, child, value, use));
	return lower_add(lower, kind, node, lower_take(lower, mark), 0);
}

static expr_id target_star(struct lower *lower, node_id node,
			   const struct lower_value *value, enum expr_use use)
{
	node_id child = syntax_first(lower->tree, node);

	while (child && lower_operator(lower, child))
		child = syntax_next(lower->tree, child);
	return lower_add(lower, EXPR_STAR, node, lower_target(lower, child, value, use),
			 0);
}

static expr_id target_of_kind(struct lower *lower, node_id node,
			      const struct lower_value *value, enum expr_use use)
{
	expr_id expr;

	switch (syntax_kind(lower->tree, node)) {
	case SYNTAX_IDENTIFIER:
		return target_name(lower, node, value);
	case SYNTAX_ATTRIBUTE:
		if (lower_begins_with_splat(lower, node))
			return lower_splat_target(lower, node, value, use);
		expr = lower_expr(lower, node, use);
		add_attribute(lower, expr, value);
		return expr;
	case SYNTAX_TUPLE:
	case SYNTAX_TUPLE_PATTERN:
	case SYNTAX_PATTERN_LIST:
	case SYNTAX_EXPRESSION_LIST:
		return target_parts(lower, node, value, use, EXPR_TUPLE);
	case SYNTAX_LIST:
	case SYNTAX_LIST_PATTERN:
		return target_parts(lower, node, value, use, EXPR_LIST);
	case SYNTAX_LIST_SPLAT:
	case SYNTAX_LIST_SPLAT_PATTERN:
		return target_star(lower, node, value, use);
	case SYNTAX_SUBSCRIPT:
		if (lower_begins_with_splat(lower, node))
			return lower_splat_target(lower, node, value, use);
		return lower_expr(lower, node, use);
	default:
		return lower_expr(lower, node, use);
	}
}

/* Looks through parentheses and the grammar's wrappers. */
static node_id unwrap(const struct lower *lower, node_id node, bool *paren)
{
	for (; node; node = syntax_first(lower->tree, node)) {
		enum syntax_kind kind = syntax_kind(lower->tree, node);

		if (kind == SYNTAX_PARENTHESIZED || is_parenthesized(lower, node))
			*paren = true;
		else if (kind != SYNTAX_AS_PATTERN_TARGET)
			return node;
	}
	return 0;
}

expr_id lower_target(struct lower *lower, node_id node, const struct lower_value *value,
		     enum expr_use use)
{
	bool paren = false;

	node = unwrap(lower, node, &paren);
	if (!node || !lower_descend(lower, node))
		return lower_unknown(lower, node, use);
	expr_id expr = target_of_kind(lower, node, value, use);
	lower->depth--;
	return lower_use(lower, expr, use, paren);
}

/* Inside a comprehension := binds in the function (or module) around it. */
static scope_id named_scope(const struct lower *lower)
{
	scope_id scope = lower->at.scope;

	while (lower->build->scope.at[scope].kind == SCOPE_COMPREHENSION)
		scope = lower->build->scope.at[scope].parent;
	return scope;
}

expr_id lower_named(struct lower *lower, node_id node)
{
	struct lower_place place = lower->at;
	node_id name = syntax_field(lower->tree, node, SYNTAX_FIELD_NAME);
	struct lower_value value = {.kind = BIND_NAMED};

	value.value = lower_expr(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_VALUE), USE_NAMED);
	lower->at.scope = named_scope(lower);
	expr_id target = lower_target(lower, name, &value, USE_TARGET);
	lower->at = place;
	return lower_add(lower, EXPR_NAMED, node, target, value.value);
}
