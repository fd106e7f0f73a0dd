/* Long loops are loops over constant ranges whose product is large, with no way out of them; and
 * functions that call themselves twice, given a large number. */
#include "program/heavy.h"

#include "program/recursion.h"

#include "base/banned.h"

enum {
	HEAVY_STEPS = 10 * 1000 * 1000, /* of the simplest kind: about half a second */
	HEAVY_CALLS = 5 * 1000 * 1000,	/* likewise */
};

struct search {
	struct program *program;
	const struct body *body;
	const struct facts *facts;
	expr_id found;
};

static bool constant(const struct search *search, expr_id expr, uint64_t *number)
{
	const struct type *type =
		type_of(&search->program->types, body_type(search->body, expr));
	struct str text = intern_text(&search->program->names, type->a);

	*number = 0;
	if (type->kind != TYPE_NUMBER)
		return false;
	for (size_t i = 0; i < text.len; i++) {
		if (text.at[i] == '_')
			continue;
		if (text.at[i] < '0' || text.at[i] > '9' || *number > UINT32_MAX)
			return false;
		*number = *number * 10 + (uint64_t)(text.at[i] - '0');
	}
	return text.len > 0;
}

/* How many steps `range(...)` makes; 1 for what is no range, or of unknown length. */
static uint64_t range_steps(const struct search *search, expr_id expr)
{
	const struct facts_expr *call = &search->facts->expr[expr];
	uint64_t from = 0, to;
	uint32_t count;

	if (call->kind != EXPR_CALL)
		return 1;
	const struct type *callee =
		type_of(&search->program->types, body_type(search->body, call->a));
	const uint32_t *args = facts_list(search->facts, call->b, &count);
	if (callee->kind != TYPE_CLASS ||
	    callee->a != class_builtin(search->program, STR("range")) || !count ||
	    count > 2)
		return 1;
	if (!constant(search, args[count - 1], &to) ||
	    (count == 2 && !constant(search, args[0], &from)))
		return 1;
	return to > from ? to - from : 1;
}

/* Whether something within a loop may end it, wait, or give way to others. */
static bool may_stop(const struct search *search, const struct facts_stmt *loop)
{
	const struct facts *facts = search->facts;

	for (stmt_id i = 1; i < facts->stmt_count; i++) {
		const struct facts_stmt *stmt = &facts->stmt[i];
		bool inside = stmt->start > loop->start && stmt->end <= loop->end;

		if (inside && (stmt->kind == STMT_BREAK || stmt->kind == STMT_RETURN ||
			       stmt->kind == STMT_RAISE || stmt->kind == STMT_TRY))
			return true;
	}
	for (uint32_t i = 0; i < search->body->count; i++) {
		const struct facts_expr *expr = &facts->expr[search->body->first + i];
		bool inside = expr->start > loop->start && expr->end <= loop->end;

		if (inside && (expr->kind == EXPR_AWAIT || expr->kind == EXPR_YIELD ||
			       expr->kind == EXPR_YIELD_FROM))
			return true;
	}
	for (uint32_t i = 0; i < search->body->sites.len; i++) {
		const struct site *site = &search->body->sites.at[i];
		fn_id fn = type_of(&search->program->types, site->callee)->a;
		const struct marks *marks = marks_of_fn(search->program, fn);
		uint32_t start = facts->expr[site->expr].start;

		if (start > loop->start && start < loop->end && marks &&
		    marks->blocks != BLOCKS_NOT)
			return true;
	}
	return false;
}

/* The steps of a loop and of those that each of its rounds makes for certain. */
static uint64_t loop_steps(const struct search *search, stmt_id id)
{
	const struct facts_stmt *loop = &search->facts->stmt[id];
	uint64_t inner = 1, steps = range_steps(search, loop->b);

	for (stmt_id child = loop->body; child; child = search->facts->stmt[child].next)
		if (search->facts->stmt[child].kind == STMT_FOR && steps > 1)
			inner = loop_steps(search, child) > inner
					? loop_steps(search, child)
					: inner;
	return steps > 1 ? steps * inner : 1;
}

static void search_loops(struct search *search, const struct facts_func *func)
{
	for (stmt_id i = func->stmts_at;
	     i < func->stmts_at + func->stmts && !search->found; i++) {
		const struct facts_stmt *stmt = &search->facts->stmt[i];

		if (stmt->kind == STMT_FOR && !(stmt->flags & FACTS_ASYNC) &&
		    body_type(search->body, stmt->b) != NEVER &&
		    loop_steps(search, i) >= HEAVY_STEPS && !may_stop(search, stmt))
			search->found = stmt->b;
	}
}

/* [f(x) for x in range(n)], and sum(f(x) for x in range(n)): wholly made, here and now. */
static bool is_made_here(const struct search *search, const struct facts_expr *expr)
{
	if (expr->op != '(')
		return true;
	if (expr->use != USE_ARGUMENT ||
	    search->facts->expr[expr->parent].kind != EXPR_CALL)
		return false;
	const struct type *callee =
		type_of(&search->program->types,
			body_type(search->body, search->facts->expr[expr->parent].a));
	const struct marks *marks = callee->kind == TYPE_FUNC
					    ? marks_of_fn(search->program, callee->a)
					    : NULL;
	type_id result = body_type(search->body, expr->parent);
	return marks && marks->consumes &&
	       result !=
		       class_builtin_instance(search->program, "bool", UNKNOWN, UNKNOWN);
}

static uint64_t clause_steps(const struct search *search, const struct facts_expr *expr,
			     expr_id *first)
{
	uint32_t count;
	const uint32_t *clause = facts_list(search->facts, expr->b, &count);
	uint64_t steps = 1;

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *record = &search->facts->expr[clause[i]];

		if (record->kind != EXPR_COMP_FOR || (record->flags & FACTS_ASYNC))
			return 1;
		if (!i)
			*first = record->b;
		uint64_t more = range_steps(search, record->b);
		if (more == 1 && i)
			break;
		steps *= more;
	}
	return steps;
}

static void search_comprehensions(struct search *search)
{
	for (uint32_t i = 0; i < search->body->count && !search->found; i++) {
		expr_id id = search->body->first + i, first = 0;
		const struct facts_expr *expr = &search->facts->expr[id];

		if (expr->kind == EXPR_COMPREHENSION &&
		    body_type(search->body, id) != NEVER &&
		    clause_steps(search, expr, &first) >= HEAVY_STEPS &&
		    is_made_here(search, expr))
			search->found = first;
	}
}

/* fib(40): the first expression of its body, where an instance of it was given a number for which
 * it calls itself too often. */
static expr_id search_recursion(const struct search *search)
{
	const struct types *types = &search->program->types;
	const struct body *body = search->body;
	uint64_t number;

	if (!body->env || type_of(types, body->env)->b != body->fn)
		return 0;
	const struct type given =
		*type_of(types, type_item(types, type_of(types, body->env)->c, 0));
	bool many = given.kind == TYPE_NUMBER &&
		    str_number(intern_text(&search->program->names, given.a), &number) &&
		    recursion_calls(search->program, body->fn, number) >= HEAVY_CALLS;
	return many ? body->first : 0;
}

expr_id heavy_loop(struct program *program, const struct body *body)
{
	const struct facts *facts = program_facts(program, body->module);
	struct search search = {program, body, facts, 0};

	if (!body->fn || (program_func(program, body->fn)->flags & FUNC_GENERATOR))
		return 0;
	search_loops(&search, program_func(program, body->fn));
	if (!search.found)
		search_comprehensions(&search);
	if (!search.found)
		search.found = search_recursion(&search);
	return search.found;
}
