/* Compound statements: if, while, for, with, try. */
#include "python/lower_parts.h"

#include "base/banned.h"

/* --- guards that change what the statements below them are -------------------------- */

static bool name_is(const struct lower *lower, name_id name, const char *text)
{
	return str_is(intern_text(&lower->build->names, name), text);
}

static bool is_type_checking(const struct lower *lower, const struct facts_expr *test)
{
	return (test->kind == EXPR_NAME && name_is(lower, test->a, "TYPE_CHECKING")) ||
	       (test->kind == EXPR_ATTRIBUTE && name_is(lower, test->b, "TYPE_CHECKING"));
}

/* __name__ == "__main__", either way round. */
static bool is_main(const struct lower *lower, const struct facts_expr *test)
{
	const struct facts_build *build = lower->build;
	bool name = false, main = false;

	if (test->kind != EXPR_COMPARE || build->list.at[test->a] != 2 ||
	    build->list.at[test->b + 1] != OP_EQ)
		return false;
	for (unsigned i = 1; i <= 2; i++) {
		const struct facts_expr *operand =
			&build->expr.at[build->list.at[test->a + i]];

		name |= operand->kind == EXPR_NAME &&
			name_is(lower, operand->a, "__name__");
		main |= operand->kind == EXPR_STRING &&
			name_is(lower, operand->a, "__main__");
	}
	return name && main;
}

/* The flags of what stands below a test that holds. */
static uint16_t guard_flags(const struct lower *lower, expr_id test)
{
	const struct facts_expr *expr = &lower->build->expr.at[test];

	if (is_type_checking(lower, expr))
		return FACTS_TYPING;
	return is_main(lower, expr) ? FACTS_MAIN : 0;
}

/* --- if, while, for ----------------------------------------------------------------- */

static stmt_id lower_test(struct lower *lower, enum stmt_kind kind, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, kind, node);
	node_id test = syntax_field(lower->tree, node, SYNTAX_FIELD_CONDITION);
	expr_id expr = lower_expr(lower, test, USE_TESTED);

	lower_stmt_at(lower, stmt)->a = expr;
	return stmt;
}

static void lower_then(struct lower *lower, stmt_id stmt, node_id node)
{
	uint16_t flags = lower->at.flags;

	lower->at.flags |= guard_flags(lower, lower_stmt_at(lower, stmt)->a);
	stmt_id body = lower_block(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_CONSEQUENCE), stmt);
	lower->at.flags = flags;
	lower_stmt_at(lower, stmt)->body = body;
}

/* Every elif is an if in the else of the one before, however long the chain. */
static stmt_id lower_if(struct lower *lower, node_id node)
{
	stmt_id first = lower_test(lower, STMT_IF, node), stmt = first;
	stmt_id around = lower->at.parent;

	lower_then(lower, stmt, node);
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		enum syntax_kind kind = syntax_kind(lower->tree, child);

		if (kind == SYNTAX_ELIF) {
			lower->at.parent = stmt;
			stmt_id elif = lower_test(lower, STMT_IF, child);
			lower_stmt_at(lower, elif)->end = lower_node(lower, node)->end;
			lower_stmt_at(lower, stmt)->orelse = elif;
			stmt = elif;
			lower_then(lower, stmt, child);
		} else if (kind == SYNTAX_ELSE) {
			node_id body =
				syntax_field(lower->tree, child, SYNTAX_FIELD_BODY);
			stmt_id orelse = lower_block(lower, body, stmt);
			lower_stmt_at(lower, stmt)->orelse = orelse;
		}
	}
	lower->at.parent = around;
	return first;
}

/* The body and the else of a loop. */
static stmt_id lower_loop(struct lower *lower, stmt_id stmt, node_id node)
{
	node_id alternative = syntax_field(lower->tree, node, SYNTAX_FIELD_ALTERNATIVE);
	stmt_id body = lower_block(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_BODY), stmt);

	lower_stmt_at(lower, stmt)->body = body;
	if (alternative) {
		node_id block = syntax_field(lower->tree, alternative, SYNTAX_FIELD_BODY);
		stmt_id orelse = lower_block(lower, block, stmt);
		lower_stmt_at(lower, stmt)->orelse = orelse;
	}
	return stmt;
}

/* Whether a statement begins with `async`; then the function around does so too. */
static bool is_async(struct lower *lower, stmt_id stmt, node_id node)
{
	if (!lower_begins(lower, node, "async"))
		return false;
	lower_stmt_at(lower, stmt)->flags |= FACTS_ASYNC;
	lower_func_does(lower, FUNC_AWAITS);
	return true;
}

static stmt_id lower_for(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_FOR, node);
	enum expr_use use =
		is_async(lower, stmt, node) ? USE_ASYNC_ITERATED : USE_ITERATED;
	node_id right = syntax_field(lower->tree, node, SYNTAX_FIELD_RIGHT);
	node_id left = syntax_field(lower->tree, node, SYNTAX_FIELD_LEFT);
	struct lower_value value = {BIND_FOR, lower_expr(lower, right, use), 0};
	expr_id target = lower_target(lower, left, &value, USE_TARGET);

	lower_stmt_at(lower, stmt)->a = target;
	lower_stmt_at(lower, stmt)->b = value.value;
	return lower_loop(lower, stmt, node);
}

/* --- with --------------------------------------------------------------------------- */

/* One `context as target`, as two items of the list. */
static void lower_with_item(struct lower *lower, node_id node, enum expr_use use)
{
	node_id alias = 0, context = node;

	if (node && syntax_kind(lower->tree, node) == SYNTAX_AS_PATTERN) {
		alias = syntax_field(lower->tree, node, SYNTAX_FIELD_ALIAS);
		context = syntax_first(lower->tree, node);
	}
	struct lower_value value = {BIND_WITH, lower_expr(lower, context, use), 0};
	lower_item(lower, value.value);
	lower_item(lower, alias ? lower_target(lower, alias, &value, USE_TARGET) : 0);
}

/* with (a as b, c): the grammar may take the parentheses for a tuple's. */
static void lower_with_items(struct lower *lower, node_id item, enum expr_use use)
{
	node_id value = syntax_field(lower->tree, item, SYNTAX_FIELD_VALUE);
	enum syntax_kind kind = syntax_kind(lower->tree, value);

	if (kind != SYNTAX_TUPLE && kind != SYNTAX_PARENTHESIZED) {
		lower_with_item(lower, value, use);
		return;
	}
	node_id first = syntax_first(lower->tree, value);
	if (kind == SYNTAX_PARENTHESIZED &&
	    (!first || syntax_kind(lower->tree, first) != SYNTAX_AS_PATTERN)) {
		lower_with_item(lower, value, use);
		return;
	}
	for (node_id child = first; child; child = syntax_next(lower->tree, child))
		lower_with_item(lower, child, use);
}

static stmt_id lower_with(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_WITH, node);
	enum expr_use use = is_async(lower, stmt, node) ? USE_ASYNC_ENTERED : USE_ENTERED;
	node_id clause = syntax_child(lower->tree, node, SYNTAX_WITH_CLAUSE);
	node_id block = syntax_child(lower->tree, node, SYNTAX_BLOCK);
	uint32_t mark = lower_mark(lower);

	for (node_id item = clause ? syntax_first(lower->tree, clause) : 0; item;
	     item = syntax_next(lower->tree, item))
		lower_with_items(lower, item, use);
	list_id list = lower_take(lower, mark);
	lower_stmt_at(lower, stmt)->a = list;
	stmt_id body = lower_block(lower, block, stmt);
	lower_stmt_at(lower, stmt)->body = body;
	return stmt;
}

/* --- try ---------------------------------------------------------------------------- */

static bool is_except_star(const struct lower *lower, node_id node)
{
	struct str text = lower_text(lower, node);
	struct str rest = str_trim(str_slice(text, strlen("except"), text.len));

	return rest.len && rest.at[0] == '*';
}

/* The types of `except a, b:`, which Python 3.14 has without parentheses. */
static expr_id lower_caught(struct lower *lower, node_id node, node_id *alias)
{
	uint32_t mark = lower_mark(lower);
	uint32_t start = 0, end = 0;

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		node_id value = child;

		if (lower_node(lower, child)->field != SYNTAX_FIELD_VALUE)
			continue;
		if (syntax_kind(lower->tree, child) == SYNTAX_AS_PATTERN) {
			*alias = syntax_field(lower->tree, child, SYNTAX_FIELD_ALIAS);
			value = syntax_first(lower->tree, child);
		}
		if (syntax_kind(lower->tree, value) == SYNTAX_LIST_SPLAT)
			value = syntax_first(lower->tree, value); /* except *E */
		if (lower->items.len == mark)
			start = lower_node(lower, value)->start;
		end = lower_node(lower, value)->end;
		lower_item(lower, lower_expr(lower, value, USE_CAUGHT));
	}
	if (lower->items.len == mark)
		return 0;
	if (lower->items.len == mark + 1)
		return *vec_pop(&lower->items);
	expr_id tuple =
		lower_add_span(lower, EXPR_TUPLE, start, end, lower_take(lower, mark), 0);
	lower_expr_at(lower, tuple)->use = USE_CAUGHT;
	return tuple;
}

static stmt_id lower_handler(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_HANDLER, node);
	node_id alias = syntax_field(lower->tree, node, SYNTAX_FIELD_ALIAS);
	struct lower_value value = {BIND_EXCEPT, lower_caught(lower, node, &alias), 0};

	lower_stmt_at(lower, stmt)->a = value.value;
	if (is_except_star(lower, node))
		lower_stmt_at(lower, stmt)->flags |= FACTS_STAR;
	if (alias) {
		expr_id target = lower_target(lower, alias, &value, USE_TARGET);
		lower_stmt_at(lower, stmt)->b = target;
	}
	stmt_id body =
		lower_block(lower, syntax_child(lower->tree, node, SYNTAX_BLOCK), stmt);
	lower_stmt_at(lower, stmt)->body = body;
	return stmt;
}

static void lower_handlers(struct lower *lower, stmt_id stmt, node_id node)
{
	stmt_id last = 0, around = lower->at.parent;

	lower->at.parent = stmt;
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		if (syntax_kind(lower->tree, child) != SYNTAX_EXCEPT)
			continue;
		stmt_id handler = lower_handler(lower, child);
		if (last)
			lower_stmt_at(lower, last)->next = handler;
		else
			lower_stmt_at(lower, stmt)->a = handler;
		last = handler;
	}
	lower->at.parent = around;
}

static stmt_id lower_try(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_TRY, node);
	node_id orelse = syntax_child(lower->tree, node, SYNTAX_ELSE);
	node_id final = syntax_child(lower->tree, node, SYNTAX_FINALLY);
	uint16_t flags = lower->at.flags;

	lower->at.flags |= FACTS_TRY;
	stmt_id block = lower_block(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_BODY), stmt);
	lower->at.flags = flags;
	lower_stmt_at(lower, stmt)->body = block;
	lower_handlers(lower, stmt, node);
	if (orelse) {
		node_id body = syntax_field(lower->tree, orelse, SYNTAX_FIELD_BODY);
		block = lower_block(lower, body, stmt);
		lower_stmt_at(lower, stmt)->orelse = block;
	}
	if (final) {
		node_id body = syntax_child(lower->tree, final, SYNTAX_BLOCK);
		block = lower_block(lower, body, stmt);
		lower_stmt_at(lower, stmt)->final = block;
	}
	return stmt;
}

stmt_id lower_compound(struct lower *lower, node_id node)
{
	switch (syntax_kind(lower->tree, node)) {
	case SYNTAX_IF:
		return lower_if(lower, node);
	case SYNTAX_WHILE:
		return lower_loop(lower, lower_test(lower, STMT_WHILE, node), node);
	case SYNTAX_FOR:
		return lower_for(lower, node);
	case SYNTAX_WITH:
		return lower_with(lower, node);
	default:
		return lower_try(lower, node);
	}
}
