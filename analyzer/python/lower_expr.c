/* Expressions: one function a kind of node. */
#include "python/lower_parts.h"

#include "base/banned.h"

typedef expr_id lower_expr_fn(struct lower *lower, node_id node);

/* --- names and constants ------------------------------------------------------------ */

static expr_id lower_identifier(struct lower *lower, node_id node)
{
	name_id name = lower_name(lower, node);

	if (!name)
		return lower_unknown(lower, node, USE_NONE);
	if (name == lower->class_cell)
		lower_bind_class_cell(lower);
	/* Until names are resolved, b is the scope in which this one stands. */
	expr_id expr = lower_add(lower, EXPR_NAME, node, name, 0);
	lower_expr_at(lower, expr)->b = lower->at.scope;
	return expr;
}

static expr_id lower_none(struct lower *lower, node_id node)
{
	return lower_add(lower, EXPR_NONE, node, 0, 0);
}

static expr_id lower_true(struct lower *lower, node_id node)
{
	return lower_add(lower, EXPR_TRUE, node, 0, 0);
}

static expr_id lower_false(struct lower *lower, node_id node)
{
	return lower_add(lower, EXPR_FALSE, node, 0, 0);
}

static expr_id lower_ellipsis(struct lower *lower, node_id node)
{
	return lower_add(lower, EXPR_ELLIPSIS, node, 0, 0);
}

static expr_id lower_number(struct lower *lower, node_id node)
{
	return lower_add(lower, EXPR_NUMBER, node, lower_name(lower, node), 0);
}

/* --- operators ---------------------------------------------------------------------- */

enum facts_operator lower_operator(const struct lower *lower, node_id token)
{
	static const uint8_t operators[SYNTAX_KINDS] = {
#define TOKEN(enumerator, word, op) [SYNTAX_TOKEN_##enumerator] = OP_##op,
#include "python/syntax.def"
	};

	return operators[syntax_kind(lower->tree, token)];
}

static expr_id lower_unary(struct lower *lower, node_id node)
{
	bool negated = syntax_kind(lower->tree, node) == SYNTAX_NOT;
	node_id argument = syntax_field(lower->tree, node, SYNTAX_FIELD_ARGUMENT);
	expr_id value = lower_expr(lower, argument, negated ? USE_NEGATED : USE_OPERAND);
	expr_id expr = lower_add(lower, EXPR_UNARY, node, value, 0);
	node_id token = syntax_field(lower->tree, node, SYNTAX_FIELD_OPERATOR);

	lower_expr_at(lower, expr)->op =
		(uint8_t)(negated ? OP_NOT : lower_operator(lower, token));
	return expr;
}

static expr_id lower_comparison(struct lower *lower, node_id node)
{
	uint32_t mark = lower_mark(lower);

	if (lower_begins_with_splat(lower, node))
		return lower_splat_around(lower, node);
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child))
		if (lower_node(lower, child)->field != SYNTAX_FIELD_OPERATORS)
			lower_item(lower, lower_expr(lower, child, USE_COMPARED));
	list_id operands = lower_take(lower, mark);
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child))
		if (lower_node(lower, child)->field == SYNTAX_FIELD_OPERATORS)
			lower_item(lower, lower_operator(lower, child));
	return lower_add(lower, EXPR_COMPARE, node, operands, lower_take(lower, mark));
}

static expr_id lower_conditional(struct lower *lower, node_id node)
{
	node_id then = syntax_first(lower->tree, node);
	node_id test = then ? syntax_next(lower->tree, then) : 0;
	node_id orelse = test ? syntax_next(lower->tree, test) : 0;
	uint32_t mark = lower_mark(lower);

	if (lower_begins_with_splat(lower, node))
		return lower_splat_around(lower, node);
	lower_item(lower, lower_expr(lower, test, USE_TESTED));
	lower_item(lower, lower_expr(lower, then, USE_BRANCH));
	lower_item(lower, lower_expr(lower, orelse, USE_BRANCH));
	return lower_add(lower, EXPR_CONDITIONAL, node, lower_take(lower, mark), 0);
}

/* --- await and yield ---------------------------------------------------------------- */

/* `await a ** b` is (await a) ** b, which the grammar has the other way round. */
static expr_id lower_await_power(struct lower *lower, node_id node, node_id power)
{
	node_id base = syntax_field(lower->tree, power, SYNTAX_FIELD_LEFT);
	expr_id value = lower_expr(lower, base, USE_AWAITED);
	expr_id left = lower_add_span(lower, EXPR_AWAIT, lower_node(lower, node)->start,
				      lower_node(lower, base)->end, value, 0);
	lower_expr_at(lower, left)->use = USE_OPERAND;
	expr_id right = lower_expr(
		lower, syntax_field(lower->tree, power, SYNTAX_FIELD_RIGHT), USE_OPERAND);
	expr_id expr = lower_add(lower, EXPR_BINARY, node, left, right);
	lower_expr_at(lower, expr)->op = OP_POW;
	return expr;
}

static bool is_power(const struct lower *lower, node_id node)
{
	return node && syntax_kind(lower->tree, node) == SYNTAX_BINARY &&
	       lower_operator(lower, syntax_field(lower->tree, node,
						  SYNTAX_FIELD_OPERATOR)) == OP_POW;
}

static expr_id lower_await(struct lower *lower, node_id node)
{
	node_id value = syntax_first(lower->tree, node);

	lower_func_does(lower, FUNC_AWAITS);
	if (is_power(lower, value))
		return lower_await_power(lower, node, value);
	return lower_add(lower, EXPR_AWAIT, node, lower_expr(lower, value, USE_AWAITED),
			 0);
}

static expr_id lower_yield(struct lower *lower, node_id node)
{
	node_id value = syntax_first(lower->tree, node);

	lower_func_does(lower, FUNC_GENERATOR);
	if (value && syntax_kind(lower->tree, value) == SYNTAX_TOKEN_FROM) {
		node_id from = syntax_next(lower->tree, value);
		return lower_add(lower, EXPR_YIELD_FROM, node,
				 lower_expr(lower, from, USE_DELEGATED), 0);
	}
	return lower_add(lower, EXPR_YIELD, node,
			 value ? lower_expr(lower, value, USE_YIELDED) : 0, 0);
}

/* --- collections -------------------------------------------------------------------- */

void lower_elements(struct lower *lower, node_id first, enum expr_use use)
{
	for (node_id node = first; node; node = syntax_next(lower->tree, node))
		lower_item(lower, lower_argument(lower, node, use));
}

expr_id lower_exprs(struct lower *lower, node_id first, uint32_t end, enum expr_use use)
{
	uint32_t mark = lower_mark(lower);
	node_id last = first;

	if (!first || (!syntax_next(lower->tree, first) &&
		       !lower_trailing_comma(lower, first, end)))
		return lower_expr(lower, first, use);
	for (node_id node = first; node; node = syntax_next(lower->tree, node)) {
		lower_item(lower, lower_expr(lower, node, USE_ELEMENT));
		last = node;
	}
	uint32_t start = lower_node(lower, first)->start;
	if (lower_node(lower, last)->end > end)
		end = lower_node(lower, last)->end;
	expr_id tuple =
		lower_add_span(lower, EXPR_TUPLE, start, end, lower_take(lower, mark), 0);
	lower_expr_at(lower, tuple)->use = (uint8_t)use;
	return tuple;
}

static expr_id lower_collection(struct lower *lower, node_id node, enum expr_kind kind)
{
	uint32_t mark = lower_mark(lower);

	lower_elements(lower, syntax_first(lower->tree, node), USE_ELEMENT);
	return lower_add(lower, kind, node, lower_take(lower, mark), 0);
}

static expr_id lower_tuple(struct lower *lower, node_id node)
{
	return lower_collection(lower, node, EXPR_TUPLE);
}

static expr_id lower_list(struct lower *lower, node_id node)
{
	return lower_collection(lower, node, EXPR_LIST);
}

static expr_id lower_set(struct lower *lower, node_id node)
{
	return lower_collection(lower, node, EXPR_SET);
}

static expr_id lower_dictionary(struct lower *lower, node_id node)
{
	uint32_t mark = lower_mark(lower);

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		bool pair = syntax_kind(lower->tree, child) == SYNTAX_PAIR;
		node_id key =
			pair ? syntax_field(lower->tree, child, SYNTAX_FIELD_KEY) : 0;
		node_id value =
			pair ? syntax_field(lower->tree, child, SYNTAX_FIELD_VALUE)
			     : child;

		lower_item(lower, key ? lower_expr(lower, key, USE_ELEMENT) : 0);
		lower_item(lower, lower_expr(lower, value, USE_ELEMENT));
	}
	return lower_add(lower, EXPR_DICT, node, lower_take(lower, mark), 0);
}

static expr_id lower_splat(struct lower *lower, node_id node)
{
	bool twice = syntax_kind(lower->tree, node) == SYNTAX_DICTIONARY_SPLAT ||
		     lower_begins(lower, node, "**");
	node_id value = syntax_first(lower->tree, node);

	while (value && lower_operator(lower, value))
		value = syntax_next(lower->tree, value);
	return lower_add(lower, twice ? EXPR_DOUBLE_STAR : EXPR_STAR, node,
			 lower_expr(lower, value, USE_UNPACKED), 0);
}

static expr_id lower_slice(struct lower *lower, node_id node)
{
	expr_id parts[3] = {0, 0, 0};
	unsigned part = 0;

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		if (syntax_kind(lower->tree, child) == SYNTAX_TOKEN_COLON)
			part += part < 2;
		else
			parts[part] = lower_expr(lower, child, USE_INDEX);
	}
	return lower_add(lower, EXPR_SLICE, node,
			 facts_build_list(lower->build, parts, 3), 0);
}

/* `a as b` where no `as` can be: a alone. */
static expr_id lower_transparent(struct lower *lower, node_id node)
{
	return lower_expr(lower, syntax_first(lower->tree, node), USE_NONE);
}

/* --- every kind --------------------------------------------------------------------- */

static lower_expr_fn *const lowerers[SYNTAX_KINDS] = {
	[SYNTAX_IDENTIFIER] = lower_identifier,
	[SYNTAX_ATTRIBUTE] = lower_chain,
	[SYNTAX_CALL] = lower_chain,
	[SYNTAX_SUBSCRIPT] = lower_chain,
	[SYNTAX_BINARY] = lower_chain,
	[SYNTAX_BOOLEAN] = lower_chain,
	[SYNTAX_UNARY] = lower_unary,
	[SYNTAX_NOT] = lower_unary,
	[SYNTAX_COMPARISON] = lower_comparison,
	[SYNTAX_CONDITIONAL] = lower_conditional,
	[SYNTAX_AWAIT] = lower_await,
	[SYNTAX_YIELD] = lower_yield,
	[SYNTAX_LAMBDA] = lower_lambda,
	[SYNTAX_NAMED] = lower_named,
	[SYNTAX_NONE_LITERAL] = lower_none,
	[SYNTAX_TRUE_LITERAL] = lower_true,
	[SYNTAX_FALSE_LITERAL] = lower_false,
	[SYNTAX_ELLIPSIS] = lower_ellipsis,
	[SYNTAX_INTEGER] = lower_number,
	[SYNTAX_FLOAT] = lower_number,
	[SYNTAX_STRING] = lower_string,
	[SYNTAX_CONCATENATED_STRING] = lower_string,
	[SYNTAX_TUPLE] = lower_tuple,
	[SYNTAX_TUPLE_PATTERN] = lower_tuple,
	[SYNTAX_EXPRESSION_LIST] = lower_tuple,
	[SYNTAX_PATTERN_LIST] = lower_tuple,
	[SYNTAX_LIST] = lower_list,
	[SYNTAX_LIST_PATTERN] = lower_list,
	[SYNTAX_SET] = lower_set,
	[SYNTAX_DICTIONARY] = lower_dictionary,
	[SYNTAX_LIST_SPLAT] = lower_splat,
	[SYNTAX_LIST_SPLAT_PATTERN] = lower_splat,
	[SYNTAX_DICTIONARY_SPLAT] = lower_splat,
	[SYNTAX_DICTIONARY_SPLAT_PATTERN] = lower_splat,
	[SYNTAX_SPLAT_TYPE] = lower_splat,
	[SYNTAX_SLICE] = lower_slice,
	[SYNTAX_LIST_COMPREHENSION] = lower_comprehension,
	[SYNTAX_SET_COMPREHENSION] = lower_comprehension,
	[SYNTAX_DICTIONARY_COMPREHENSION] = lower_comprehension,
	[SYNTAX_GENERATOR] = lower_comprehension,
	[SYNTAX_AS_PATTERN] = lower_transparent,
	[SYNTAX_TYPE_CALL] = lower_type_call,
	[SYNTAX_TYPE_INDEX] = lower_type_call,
	[SYNTAX_GENERIC_TYPE] = lower_generic_type,
	[SYNTAX_UNION_TYPE] = lower_union_type,
	[SYNTAX_MEMBER_TYPE] = lower_member_type,
	[SYNTAX_CONSTRAINED_TYPE] = lower_constrained_type,
};

static node_id last_child(const struct lower *lower, node_id node)
{
	node_id last = syntax_first(lower->tree, node);

	while (last && syntax_next(lower->tree, last))
		last = syntax_next(lower->tree, last);
	return last;
}

/* Looks through parentheses and the grammar's wrappers. */
static node_id unwrap(const struct lower *lower, node_id node, bool *paren)
{
	while (node) {
		enum syntax_kind kind = syntax_kind(lower->tree, node);

		if (kind == SYNTAX_PARENTHESIZED ||
		    kind == SYNTAX_PARENTHESIZED_LIST_SPLAT)
			*paren = true;
		else if (kind != SYNTAX_TYPE && kind != SYNTAX_OPENED)
			return node;
		node = kind == SYNTAX_OPENED ? last_child(lower, node)
					     : syntax_first(lower->tree, node);
	}
	return 0;
}

expr_id lower_expr(struct lower *lower, node_id node, enum expr_use use)
{
	bool paren = false;

	node = unwrap(lower, node, &paren);
	lower_expr_fn *lowerer = node ? lowerers[syntax_kind(lower->tree, node)] : NULL;
	if (!lowerer || !lower_descend(lower, node))
		return lower_unknown(lower, node, use);
	expr_id expr = lowerer(lower, node);
	lower->depth--;
	return lower_use(lower, expr, use, paren);
}
