/* Comprehensions: a scope of their own, but for the first iterable. */
#include "python/lower_parts.h"

#include "base/banned.h"

/* `for target in iterated`; the first iterable belongs to the scope `outer`. */
static expr_id lower_comp_for(struct lower *lower, node_id node, scope_id outer)
{
	node_id right = syntax_field(lower->tree, node, SYNTAX_FIELD_RIGHT);
	bool async = lower_begins(lower, node, "async");
	enum expr_use use = async ? USE_ASYNC_ITERATED : USE_ITERATED;
	scope_id scope = lower->at.scope;
	struct lower_value value = {.kind = BIND_FOR};

	lower->at.scope = outer;
	value.value = lower_exprs(lower, right, lower_node(lower, node)->end, use);
	lower->at.scope = scope;
	node_id left = syntax_field(lower->tree, node, SYNTAX_FIELD_LEFT);
	expr_id target = lower_target(lower, left, &value, USE_TARGET);
	expr_id expr = lower_add(lower, EXPR_COMP_FOR, node, target, value.value);
	if (async) {
		lower_expr_at(lower, expr)->flags |= FACTS_ASYNC;
		lower_func_does(lower, FUNC_AWAITS);
	}
	return expr;
}

static list_id lower_clauses(struct lower *lower, node_id node, scope_id outer)
{
	uint32_t mark = lower_mark(lower);

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		enum syntax_kind kind = syntax_kind(lower->tree, child);

		if (kind == SYNTAX_FOR_IN) {
			lower_item(lower, lower_comp_for(lower, child, outer));
			outer = lower->at.scope;
		} else if (kind == SYNTAX_IF_CLAUSE) {
			node_id test = syntax_first(lower->tree, child);
			expr_id expr = lower_expr(lower, test, USE_TESTED);
			lower_item(lower, lower_add(lower, EXPR_COMP_IF, child, expr, 0));
		}
	}
	return lower_take(lower, mark);
}

static void lower_comp_element(struct lower *lower, node_id body)
{
	if (!body || syntax_kind(lower->tree, body) != SYNTAX_PAIR) {
		lower_item(lower, lower_expr(lower, body, USE_ELEMENT));
		return;
	}
	node_id key = syntax_field(lower->tree, body, SYNTAX_FIELD_KEY);
	node_id value = syntax_field(lower->tree, body, SYNTAX_FIELD_VALUE);
	lower_item(lower, lower_expr(lower, key, USE_ELEMENT));
	lower_item(lower, lower_expr(lower, value, USE_ELEMENT));
}

static char comprehension_letter(enum syntax_kind kind)
{
	switch (kind) {
	case SYNTAX_LIST_COMPREHENSION:
		return '[';
	case SYNTAX_SET_COMPREHENSION:
		return '{';
	case SYNTAX_DICTIONARY_COMPREHENSION:
		return ':';
	default:
		return '(';
	}
}

expr_id lower_comprehension(struct lower *lower, node_id node)
{
	struct lower_place place = lower->at;
	uint32_t mark = lower_mark(lower);
	scope_id scope = lower_scope(lower, SCOPE_COMPREHENSION, 0, place.func);

	lower->at.scope = scope;
	lower->at.class = 0;
	list_id clauses = lower_clauses(lower, node, place.scope);
	lower_item(lower, scope);
	lower_comp_element(lower, syntax_field(lower->tree, node, SYNTAX_FIELD_BODY));
	lower->at = place;
	list_id parts = lower_take(lower, mark);
	expr_id expr = lower_add(lower, EXPR_COMPREHENSION, node, parts, clauses);
	lower->build->scope.at[scope].owner = expr;
	lower_expr_at(lower, expr)->op =
		(uint8_t)comprehension_letter(syntax_kind(lower->tree, node));
	return expr;
}
