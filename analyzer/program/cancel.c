/* Handlers and `suppress` around an await that catch cancellation and do not let it go on. */
#include "program/cancel.h"

#include "program/within.h"

#include "base/banned.h"

struct search {
	struct program *program;
	struct part body;
	struct arena *arena;
	struct swallows *swallows;
};

static type_id type_at(const struct search *search, expr_id expr)
{
	return body_type(search->body.body, expr);
}

/* The class of cancellation itself, or one that every exception is of. */
static bool class_catches(struct search *search, type_id class)
{
	const struct type type = *type_of(&search->program->types, class);

	return type.kind == TYPE_CLASS &&
	       (cls_is(search->program, type.a, ROLE_CANCELLED) ||
		type.a == class_builtin(search->program, STR("BaseException")));
}

/* What `raise` makes a cancellation of: the class, or an instance; perhaps among others. */
static bool is_cancellation(struct search *search, type_id id)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&search->program->types, id, members);

	for (uint32_t i = 0; i < count; i++)
		if (class_catches(search, members[i]) ||
		    value_is(search->program, members[i], ROLE_CANCELLED))
			return true;
	return false;
}

static bool type_catches(struct search *search, type_id id)
{
	const struct type type = *type_of(&search->program->types, id);

	if (type.kind != TYPE_TUPLE)
		return class_catches(search, id);
	for (uint32_t i = 0; i < type_count(&search->program->types, type.b); i++)
		if (class_catches(search, type_item(&search->program->types, type.b, i)))
			return true;
	return false;
}

static bool handler_catches(struct search *search, const struct facts_stmt *handler)
{
	if (handler->flags & FACTS_STAR)
		return false;
	return !handler->a || type_catches(search, type_at(search, handler->a));
}

/* Uses of the caught exception that only tell of it. */
static bool only_tells(struct search *search, expr_id expr)
{
	const struct facts *facts = search->body.facts;
	const struct facts_expr *record = &facts->expr[expr];
	expr_id call = record->parent;

	switch ((enum expr_use)record->use) {
	case USE_TARGET:
	case USE_FORMATTED:
	case USE_TESTED:
	case USE_ATTRIBUTE:
		return true;
	case USE_ARGUMENT:
		while (call && facts->expr[call].kind == EXPR_KEYWORD)
			call = facts->expr[call].parent;
		return call && call_is(search->program, search->body.body, call,
				       ROLE_TAKES_VALUES);
	default:
		return false;
	}
}

/* Whether the exception is handed on: stored, returned, given to a future. */
static bool hands_on(struct search *search, const struct facts_stmt *handler,
		     struct part part)
{
	const struct facts *facts = search->body.facts;
	const struct body *body = search->body.body;
	symbol_id symbol = handler->b ? facts->expr[handler->b].b : 0;

	for (expr_id i = body->first; symbol && i - body->first < body->count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind == EXPR_NAME && expr->b == symbol &&
		    expr->start >= part.start && expr->end <= part.end &&
		    !only_tells(search, i))
			return true;
	}
	return false;
}

/* A handler that raises on some path knows what it does on the others. */
static bool lets_go(struct search *search, stmt_id handler)
{
	struct part part = part_stmt(search->body, handler);

	return part_find_stmt(&part, STMT_RAISE) ||
	       part_calls(search->program, &part, ROLE_NO_RETURN, 0) ||
	       hands_on(search, &search->body.facts->stmt[handler], part);
}

/* A value that was there before, and that others may cancel: a task, a future. */
static bool is_existing(struct search *search, expr_id expr)
{
	const struct facts_expr *record = &search->body.facts->expr[expr];
	enum type_kind kind = type_kind(&search->program->types, type_at(search, expr));

	if (record->kind == EXPR_STAR)
		return is_existing(search, record->a);
	return (record->kind == EXPR_NAME || record->kind == EXPR_ATTRIBUTE ||
		record->kind == EXPR_SUBSCRIPT) &&
	       kind != TYPE_COROUTINE;
}

/* gather(*tasks), wait_for(task, 1), shield(task) */
static bool waits_for_existing(struct search *search, expr_id call)
{
	static const enum role waits[] = {ROLE_AWAITS_GIVEN, ROLE_GATHERS,
					  ROLE_WAITS_TASKS};
	const struct facts *facts = search->body.facts;
	bool is_wait = false;
	uint32_t count;

	for (unsigned i = 0; i < sizeof(waits) / sizeof(*waits); i++)
		is_wait |= call_is(search->program, search->body.body, call, waits[i]);
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);
	for (uint32_t i = 0; is_wait && i < count; i++)
		if (is_existing(search, items[i]))
			return true;
	return false;
}

/* Whether a value is, or may be, an object that can be awaited: a future, a Deferred. */
static bool is_future(struct search *search, expr_id expr)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count =
		type_members(&search->program->types, type_at(search, expr), members);

	for (uint32_t i = 0; i < count; i++)
		if (type_kind(&search->program->types, members[i]) == TYPE_INSTANCE &&
		    infer_awaited(search->program, members[i]) != NEVER)
			return true;
	return false;
}

/* `await as_future(self.closed)`: a future made of one that was there before. */
static bool converts_existing(struct search *search, expr_id call)
{
	const struct facts *facts = search->body.facts;
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);

	for (uint32_t i = 0; i < count && is_future(search, call); i++)
		if (is_existing(search, items[i]) && is_future(search, items[i]))
			return true;
	return false;
}

/* isinstance(x, CancelledError): not the class of a handler. */
static bool asks_for_cancelled(struct search *search, const struct body *body)
{
	const struct facts *facts = program_facts(search->program, body->module);

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		expr_id up = facts->expr[i].parent;

		if (!class_catches(search, body_type(body, i)))
			continue;
		while (up && facts->expr[up].kind != EXPR_CALL)
			up = facts->expr[up].parent;
		if (up)
			return true;
	}
	return false;
}

/* `except CancelledError as error`: to be raised later, perhaps. */
static bool keeps_own(struct search *search, const struct part *part)
{
	stmt_id handler = 0;

	while ((handler = part_next_stmt(part, STMT_HANDLER, handler))) {
		const struct facts_stmt *stmt = &part->facts->stmt[handler];

		if (stmt->b && type_catches(search, body_type(part->body, stmt->a)))
			return true;
	}
	return false;
}

/* A `raise` of a cancellation that is none of its own task: a new one, or a value that was asked
 * for being one. */
static bool raises_other(struct search *search, const struct body *body)
{
	struct part part = part_body(search->program, body);
	stmt_id raise = 0;

	if (keeps_own(search, &part))
		return false;
	while ((raise = part_next_stmt(&part, STMT_RAISE, raise))) {
		expr_id value = part.facts->stmt[raise].a;
		type_id type = value ? body_type(body, value) : NEVER;

		if (within_handler(part.facts, raise))
			continue;
		if (is_cancellation(search, type) ||
		    (type == UNKNOWN && asks_for_cancelled(search, body)))
			return true;
	}
	return false;
}

/* The body that a callee runs; NULL for what is only described, or not known. */
static const struct body *body_of(struct program *program, type_id callee)
{
	const struct type type = *type_of(&program->types, callee);

	if (type.kind != TYPE_FUNC ||
	    program_module(program, program_fn(program, type.a)->module)->source.stub)
		return NULL;
	return flow_body(program, type.a, type.c);
}

/* `await job.result()`, which raises what the job ended with. */
static bool tells_of_others(struct search *search, expr_id call)
{
	const struct body *body = search->body.body;

	for (uint32_t i = 0; i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];
		const struct body *called =
			site->expr == call && site->kind == SITE_CALL
				? body_of(search->program, site->callee)
				: NULL;

		if (called && raises_other(search, called))
			return true;
	}
	return false;
}

static bool awaits_existing(struct search *search, struct part part)
{
	const struct facts *facts = search->body.facts;
	const struct body *body = search->body.body;

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind != EXPR_AWAIT || expr->start < part.start ||
		    expr->end > part.end)
			continue;
		if (is_existing(search, expr->a) ||
		    (facts->expr[expr->a].kind == EXPR_CALL &&
		     (waits_for_existing(search, expr->a) ||
		      converts_existing(search, expr->a) ||
		      tells_of_others(search, expr->a))))
			return true;
	}
	return false;
}

static void add(struct search *search, stmt_id at, expr_id type)
{
	*vec_push(search->arena, search->swallows) = (struct swallow){at, type};
}

/* Within a scope that lets no cancellation in: CancelScope(shield=True). */
static bool is_shielded(struct search *search, stmt_id stmt)
{
	const struct facts *facts = search->body.facts;
	uint32_t count;

	while ((stmt = within_with(facts, stmt))) {
		const uint32_t *items = facts_list(facts, facts->stmt[stmt].a, &count);

		for (uint32_t i = 0; i + 1 < count; i += 2) {
			expr_id shield = 0;

			if (call_is(search->program, search->body.body, items[i],
				    ROLE_TIMEOUT_SCOPE))
				shield = call_argument(facts, items[i], UINT32_MAX,
						       "shield");
			if (shield && type_at(search, shield) == TYPE_ID_TRUE)
				return true;
		}
	}
	return false;
}

/* Where what ends a cancellation does no harm. */
static bool is_settled(struct search *search, stmt_id stmt)
{
	return part_cleans_up(search->body, stmt) || is_shielded(search, stmt);
}

/* `if cancelled: raise CancelledError`, behind the handler that noted it. */
static bool raises_behind(struct search *search, stmt_id handler)
{
	struct part rest = search->body;
	stmt_id raise = 0;

	rest.start = rest.facts->stmt[handler].end;
	while ((raise = part_next_stmt(&rest, STMT_RAISE, raise))) {
		expr_id value = rest.facts->stmt[raise].a;

		if (value && is_cancellation(search, type_at(search, value)))
			return true;
	}
	return false;
}

/* The first handler that catches cancellation gets it. */
static void search_handlers(struct search *search, stmt_id first)
{
	const struct facts *facts = search->body.facts;

	for (stmt_id id = first; id; id = facts->stmt[id].next) {
		if (!handler_catches(search, &facts->stmt[id]))
			continue;
		if (!lets_go(search, id) && !raises_behind(search, id))
			add(search, id, facts->stmt[id].a);
		return;
	}
}

static void search_try(struct search *search, stmt_id id)
{
	const struct facts_stmt *stmt = &search->body.facts->stmt[id];
	struct part body = part_block(search->body, stmt->body);
	struct part final = part_block(search->body, stmt->final);
	stmt_id leaves = stmt->final ? part_find_stmt(&final, STMT_RETURN) : 0;

	if (!part_awaits(&body) || awaits_existing(search, body) ||
	    is_settled(search, id))
		return;
	search_handlers(search, stmt->a);
	if (leaves && search->body.facts->stmt[leaves].parent == id)
		add(search, leaves, 0);
}

/* `with suppress(CancelledError):`, around what may be cancelled. */
static void search_with(struct search *search, stmt_id id)
{
	const struct facts *facts = search->body.facts;
	struct part block = part_block(search->body, facts->stmt[id].body);
	expr_id class;

	if (!part_awaits(&block) || awaits_existing(search, block) ||
	    is_settled(search, id))
		return;
	for (uint32_t i = 0;
	     (class = within_suppressed(search->program, search->body.body, id, i)); i++)
		if (class_catches(search, type_at(search, class)))
			add(search, id, class);
}

void cancel_swallowed(struct program *program, const struct body *body,
		      struct arena *arena, struct swallows *swallows)
{
	struct search search = {program, part_body(program, body), arena, swallows};
	stmt_id stmt = 0;

	if (part_calls(program, &search.body, ROLE_SETTLES_CANCEL, within_task(program)))
		return;
	while ((stmt = part_next_stmt(&search.body, STMT_TRY, stmt)))
		search_try(&search, stmt);
	while ((stmt = part_next_stmt(&search.body, STMT_WITH, stmt)))
		search_with(&search, stmt);
}
