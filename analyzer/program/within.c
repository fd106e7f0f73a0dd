/* What stands inside a part of a body, by the offsets of its own expressions and statements. */
#include "program/within.h"

#include "base/banned.h"

struct part part_body(struct program *program, const struct body *body)
{
	return (struct part){body, program_facts(program, body->module), 0, UINT32_MAX};
}

struct part part_block(struct part body, stmt_id first)
{
	stmt_id last = first;

	while (body.facts->stmt[last].next)
		last = body.facts->stmt[last].next;
	body.start = body.facts->stmt[first].start;
	body.end = body.facts->stmt[last].end;
	return body;
}

struct part part_stmt(struct part body, stmt_id stmt)
{
	body.start = body.facts->stmt[stmt].start;
	body.end = body.facts->stmt[stmt].end;
	return body;
}

static bool holds_expr(const struct part *part, expr_id expr)
{
	const struct facts_expr *record = &part->facts->expr[expr];

	return record->start >= part->start && record->end <= part->end;
}

expr_id part_expr(const struct part *part, enum expr_kind kind)
{
	for (expr_id i = part->body->first; i - part->body->first < part->body->count;
	     i++)
		if (part->facts->expr[i].kind == kind && holds_expr(part, i))
			return i;
	return 0;
}

stmt_id part_next_stmt(const struct part *part, enum stmt_kind kind, stmt_id after)
{
	const struct facts *facts = part->facts;
	const struct facts_func *func =
		part->body->fn ? &facts->func[facts_expr_func(facts, part->body->first)]
			       : NULL;
	stmt_id first = func ? func->stmts_at : 1;
	stmt_id end = func ? first + func->stmts : facts->header->stmts + 1;

	if (!part->body->count)
		return 0;
	for (stmt_id i = after ? after + 1 : first; i < end; i++)
		if (facts->stmt[i].kind == kind && facts->stmt[i].start >= part->start &&
		    facts->stmt[i].end <= part->end)
			return i;
	return 0;
}

stmt_id part_find_stmt(const struct part *part, enum stmt_kind kind)
{
	return part_next_stmt(part, kind, 0);
}

static bool has_async_stmt(const struct part *part, enum stmt_kind kind)
{
	stmt_id stmt = 0;

	while ((stmt = part_next_stmt(part, kind, stmt)))
		if (part->facts->stmt[stmt].flags & FACTS_ASYNC)
			return true;
	return false;
}

static bool has_async_clause(const struct part *part)
{
	for (expr_id i = part->body->first; i - part->body->first < part->body->count;
	     i++)
		if (part->facts->expr[i].kind == EXPR_COMP_FOR &&
		    (part->facts->expr[i].flags & FACTS_ASYNC) && holds_expr(part, i))
			return true;
	return false;
}

bool part_awaits(const struct part *part)
{
	return part_expr(part, EXPR_AWAIT) || has_async_stmt(part, STMT_WITH) ||
	       has_async_stmt(part, STMT_FOR) || has_async_clause(part);
}

static bool is_loop(const struct facts_stmt *stmt)
{
	return stmt->kind == STMT_WHILE || stmt->kind == STMT_FOR;
}

/* The nearest statement around one that fits; 0 where its function or class ends first. */
static stmt_id around(const struct facts *facts, stmt_id stmt,
		      bool fits(const struct facts_stmt *stmt))
{
	for (stmt_id id = facts->stmt[stmt].parent; id; id = facts->stmt[id].parent) {
		if (facts->stmt[id].kind == STMT_FUNC ||
		    facts->stmt[id].kind == STMT_CLASS)
			return 0;
		if (fits(&facts->stmt[id]))
			return id;
	}
	return 0;
}

static bool is_handler(const struct facts_stmt *stmt)
{
	return stmt->kind == STMT_HANDLER;
}

static bool is_with(const struct facts_stmt *stmt)
{
	return stmt->kind == STMT_WITH;
}

stmt_id within_with(const struct facts *facts, stmt_id stmt)
{
	return around(facts, stmt, is_with);
}

stmt_id within_handler(const struct facts *facts, stmt_id stmt)
{
	return around(facts, stmt, is_handler);
}

/* Whether a part has a statement of a kind that leaves it: a `return`, a jump of a loop around. */
static bool has_exit(const struct part *part, enum stmt_kind kind)
{
	stmt_id stmt = 0;

	while ((stmt = part_next_stmt(part, kind, stmt))) {
		stmt_id loop = around(part->facts, stmt, is_loop);

		if (kind == STMT_RETURN || part->facts->stmt[loop].start < part->start)
			return true;
	}
	return false;
}

/* A `while` may go round for ever before the end is reached. */
static bool ends_by_raising(const struct part *handler, stmt_id stmt)
{
	const struct facts *facts = handler->facts;
	stmt_id last = facts->stmt[stmt].body;

	while (last && facts->stmt[last].next)
		last = facts->stmt[last].next;
	return last && facts->stmt[last].kind == STMT_RAISE &&
	       !has_exit(handler, STMT_RETURN) && !has_exit(handler, STMT_BREAK) &&
	       !has_exit(handler, STMT_CONTINUE) && !part_find_stmt(handler, STMT_WHILE);
}

bool part_cleans_up(struct part body, stmt_id stmt)
{
	while ((stmt = within_handler(body.facts, stmt))) {
		struct part handler = part_stmt(body, stmt);

		if (ends_by_raising(&handler, stmt))
			return true;
	}
	return false;
}

bool part_yields(const struct part *part)
{
	return part_expr(part, EXPR_YIELD) || part_expr(part, EXPR_YIELD_FROM);
}

/* Of overloads, the one that the call means was noted as a site. */
static bool overload_is(struct program *program, const struct body *body, expr_id call,
			enum role role)
{
	for (uint32_t i = 0; i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];

		if (site->expr == call && site->kind == SITE_CALL)
			return callee_is(program, site->callee, role);
	}
	return false;
}

bool call_is(struct program *program, const struct body *body, expr_id call,
	     enum role role)
{
	const struct facts_expr *record =
		&program_facts(program, body->module)->expr[call];
	type_id members[TYPE_UNION_MAX];
	uint32_t count =
		type_members(&program->types, body_type(body, record->a), members);

	if (record->kind != EXPR_CALL)
		return false;
	for (uint32_t i = 0; i < count; i++) {
		bool overloaded =
			type_kind(&program->types, members[i]) == TYPE_OVERLOADS;

		if (overloaded ? !overload_is(program, body, call, role)
			       : !callee_is(program, members[i], role))
			return false;
	}
	return count > 0;
}

/* Whether nothing of the catalogue is known to be called. */
static bool is_own(struct program *program, type_id callee)
{
	const struct type type = *type_of(&program->types, callee);

	return type.kind != TYPE_FUNC ||
	       !program_module(program, program_fn(program, type.a)->module)->source.stub;
}

/* `unknown.cancel()`, where a task's cancel has the role; a program's own cancel() counts. */
static bool is_like(struct program *program, const struct body *body, expr_id call,
		    enum role role, type_id like)
{
	const struct facts *facts = program_facts(program, body->module);
	const struct facts_expr *callee = &facts->expr[facts->expr[call].a];
	struct member how;

	if (!like || callee->kind != EXPR_ATTRIBUTE ||
	    !is_own(program, body_type(body, facts->expr[call].a)))
		return false;
	uint32_t name = program_name(program, body->module, callee->b);
	return callee_is(program, infer_member(program, like, name, &how), role);
}

bool part_calls(struct program *program, const struct part *part, enum role role,
		type_id like)
{
	const struct body *body = part->body;

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		if (part->facts->expr[i].kind != EXPR_CALL || !holds_expr(part, i))
			continue;
		if (call_is(program, body, i, role) ||
		    is_like(program, body, i, role, like))
			return true;
	}
	return false;
}

expr_id call_argument(const struct facts *facts, expr_id call, uint32_t place,
		      const char *name)
{
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = &facts->expr[items[i]];

		if (item->kind == EXPR_KEYWORD) {
			if (name && str_is(facts_name(facts, item->a), name))
				return item->b;
		} else if (i == place && item->kind != EXPR_STAR &&
			   item->kind != EXPR_DOUBLE_STAR) {
			return items[i];
		}
	}
	return 0;
}

bool value_is(struct program *program, type_id type, enum role role)
{
	const struct type record = *type_of(&program->types, type);

	return record.kind == TYPE_INSTANCE &&
	       class_inherits_role(program, record.a, role);
}

expr_id within_suppressed(struct program *program, const struct body *body, stmt_id with,
			  uint32_t nth)
{
	const struct facts *facts = program_facts(program, body->module);
	uint32_t count, args;
	const uint32_t *items = facts_list(facts, facts->stmt[with].a, &count);

	for (uint32_t i = 0; i + 1 < count; i += 2) {
		const struct facts_expr *item = &facts->expr[items[i]];

		if (item->kind != EXPR_CALL ||
		    !value_is(program, body_type(body, items[i]), ROLE_SUPPRESSES))
			continue;
		const uint32_t *arg = facts_list(facts, item->b, &args);
		if (nth < args)
			return arg[nth];
		nth -= args;
	}
	return 0;
}

type_id within_task(struct program *program)
{
	module_id asyncio = program_import(program, NO_MODULE, STR("asyncio"));

	if (asyncio == NO_MODULE)
		return UNKNOWN;
	type_id class = infer_module_member(program, asyncio,
					    intern_add(&program->names, STR("Task")));
	return class > NONE ? infer_instance_of(program, class) : UNKNOWN;
}
