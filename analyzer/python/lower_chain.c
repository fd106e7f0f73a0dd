/* What grows to the left, a.b(c)[d] + e: attributes, calls, subscripts, operators; no
 * recursion. */
#include "python/lower_parts.h"

#include "base/banned.h"

static bool is_chain(enum syntax_kind kind)
{
	return kind == SYNTAX_ATTRIBUTE || kind == SYNTAX_CALL ||
	       kind == SYNTAX_SUBSCRIPT || kind == SYNTAX_BINARY ||
	       kind == SYNTAX_BOOLEAN;
}

/* What a link of a chain makes of the expression to its left. */
static enum expr_use link_use(enum syntax_kind kind)
{
	switch (kind) {
	case SYNTAX_ATTRIBUTE:
		return USE_ATTRIBUTE;
	case SYNTAX_CALL:
		return USE_CALLED;
	case SYNTAX_SUBSCRIPT:
		return USE_SUBSCRIPTED;
	case SYNTAX_BINARY:
		return USE_OPERAND;
	default:
		return USE_BRANCH;
	}
}

/* The part of a link to the left; 0 where it is missing. */
static node_id link_left(const struct lower *lower, node_id node)
{
	node_id left = syntax_first(lower->tree, node);
	unsigned field = left ? lower_node(lower, left)->field : 0;

	switch (field) {
	case SYNTAX_FIELD_OBJECT:
	case SYNTAX_FIELD_FUNCTION:
	case SYNTAX_FIELD_VALUE:
	case SYNTAX_FIELD_LEFT:
		return left;
	default:
		return 0;
	}
}

static expr_id link_attribute(struct lower *lower, node_id node, expr_id value)
{
	node_id name = syntax_field(lower->tree, node, SYNTAX_FIELD_ATTRIBUTE);

	return lower_add(lower, EXPR_ATTRIBUTE, node, value, lower_name(lower, name));
}

expr_id lower_argument(struct lower *lower, node_id node, enum expr_use use)
{
	if (syntax_kind(lower->tree, node) != SYNTAX_KEYWORD_ARGUMENT)
		return lower_expr(lower, node, use);
	node_id name = syntax_field(lower->tree, node, SYNTAX_FIELD_NAME);
	expr_id value = lower_expr(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_VALUE), use);
	expr_id keyword =
		lower_add(lower, EXPR_KEYWORD, node, lower_name(lower, name), value);
	lower_expr_at(lower, keyword)->use = (uint8_t)use;
	return keyword;
}

static list_id lower_arguments(struct lower *lower, node_id arguments)
{
	uint32_t mark = lower_mark(lower);

	if (syntax_kind(lower->tree, arguments) != SYNTAX_ARGUMENT_LIST)
		lower_item(lower, lower_expr(lower, arguments, USE_ARGUMENT));
	else
		lower_elements(lower, syntax_first(lower->tree, arguments), USE_ARGUMENT);
	return lower_take(lower, mark);
}

static expr_id link_call(struct lower *lower, node_id node, expr_id value)
{
	node_id arguments = syntax_field(lower->tree, node, SYNTAX_FIELD_ARGUMENTS);
	bool annotation = lower->at.annotation;

	lower->at.annotation = false;
	list_id list = arguments ? lower_arguments(lower, arguments) : 0;
	lower->at.annotation = annotation;
	return lower_add(lower, EXPR_CALL, node, value, list);
}

/* The last name of a path, for the two forms whose strings are not annotations. */
static struct str last_name(const struct lower *lower, expr_id expr)
{
	const struct facts_expr *at = &lower->build->expr.at[expr];
	name_id name = at->kind == EXPR_ATTRIBUTE ? at->b
		       : at->kind == EXPR_NAME	  ? at->a
						  : 0;

	return intern_text(&lower->build->names, name);
}

/* Whether what stands in brackets is no tuple: a[b], not a[b,] nor a[*b]. */
static bool is_single(const struct lower *lower, node_id first, uint32_t end)
{
	return !syntax_next(lower->tree, first) &&
	       !lower_trailing_comma(lower, first, end) &&
	       lower->text.at[lower_node(lower, first)->start] != '*';
}

/* An index; of `Literal["x"]` no string, of `Annotated[T, "x"]` only the first is an
 * annotation. */
expr_id lower_index(struct lower *lower, node_id first, uint32_t end, expr_id value)
{
	bool annotation = lower->at.annotation;
	uint32_t mark = lower_mark(lower);
	node_id last = first;
	uint32_t start = lower_node(lower, first)->start; /* a star may be moved */

	if (!first)
		return lower_unknown(lower, 0, USE_INDEX);
	if (annotation && str_is(last_name(lower, value), "Literal"))
		lower->at.annotation = false;
	if (is_single(lower, first, end)) {
		expr_id only = lower_expr(lower, first, USE_INDEX);
		lower->at.annotation = annotation;
		return only;
	}
	bool annotated = annotation && str_is(last_name(lower, value), "Annotated");
	for (node_id node = first; node; node = syntax_next(lower->tree, node)) {
		lower_item(lower, lower_expr(lower, node, USE_ELEMENT));
		if (annotated)
			lower->at.annotation = false;
		last = node;
	}
	lower->at.annotation = annotation;
	uint32_t comma = lower_trailing_comma(lower, last, end);
	expr_id index = lower_add_span(lower, EXPR_TUPLE, start,
				       comma ? comma : lower_node(lower, last)->end,
				       lower_take(lower, mark), 0);
	lower_expr_at(lower, index)->use = USE_INDEX;
	return index;
}

static expr_id link_subscript(struct lower *lower, node_id node, expr_id value)
{
	node_id first = syntax_field(lower->tree, node, SYNTAX_FIELD_SUBSCRIPT);
	expr_id index = lower_index(lower, first, lower_node(lower, node)->end, value);

	return lower_add(lower, EXPR_SUBSCRIPT, node, value, index);
}

static expr_id link_operator(struct lower *lower, node_id node, expr_id left)
{
	bool boolean = syntax_kind(lower->tree, node) == SYNTAX_BOOLEAN;
	node_id right_node = syntax_field(lower->tree, node, SYNTAX_FIELD_RIGHT);
	expr_id right = lower_expr(lower, right_node, boolean ? USE_BRANCH : USE_OPERAND);
	expr_id expr =
		lower_add(lower, boolean ? EXPR_BOOLEAN : EXPR_BINARY, node, left, right);
	node_id token = syntax_field(lower->tree, node, SYNTAX_FIELD_OPERATOR);

	lower_expr_at(lower, expr)->op = (uint8_t)lower_operator(lower, token);
	return expr;
}

static expr_id lower_link(struct lower *lower, node_id node, expr_id left)
{
	switch (syntax_kind(lower->tree, node)) {
	case SYNTAX_ATTRIBUTE:
		return link_attribute(lower, node, left);
	case SYNTAX_CALL:
		return link_call(lower, node, left);
	case SYNTAX_SUBSCRIPT:
		return link_subscript(lower, node, left);
	default:
		return link_operator(lower, node, left);
	}
}

/* Goes down to where the chain begins, then back up link by link. */
expr_id lower_chain(struct lower *lower, node_id node)
{
	uint32_t mark = lower_mark(lower);
	enum expr_use use = USE_NONE;

	if (lower_begins_with_splat(lower, node))
		return lower_splat_around(lower, node);
	for (; node && is_chain(syntax_kind(lower->tree, node));
	     node = link_left(lower, node)) {
		use = link_use(syntax_kind(lower->tree, node));
		lower_item(lower, node);
	}
	expr_id expr = lower_expr(lower, node, use);
	while (lower->items.len > mark) {
		node_id link = *vec_pop(&lower->items);

		lower_expr_at(lower, expr)->use =
			(uint8_t)link_use(syntax_kind(lower->tree, link));
		expr = lower_link(lower, link, expr);
	}
	return expr;
}
