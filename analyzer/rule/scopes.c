/* Findings on `with` blocks: locks held over an await, timeouts around none, yields within. */
#include "program/symbol.h"
#include "rule/bridge.h"

#include "base/banned.h"

/* The contexts of a with statement: pairs of expression and target. */
static const uint32_t *items_of(struct pass *pass, stmt_id with, uint32_t *count)
{
	return facts_list(pass_facts(pass), pass_facts(pass)->stmt[with].a, count);
}

/* The first context of a with statement that is of a class with a role, or 0. */
static expr_id item_is(struct pass *pass, const struct node *node, stmt_id with,
		       enum role role)
{
	uint32_t count;
	const uint32_t *items = items_of(pass, with, &count);

	for (uint32_t i = 0; i + 1 < count; i += 2)
		if (value_is(pass->program, body_type(node->body, items[i]), role))
			return items[i];
	return 0;
}

static struct part block_of(struct pass *pass, const struct node *node, stmt_id with)
{
	return part_block(part_body(pass->program, node->body),
			  pass_facts(pass)->stmt[with].body);
}

/* --- locks -------------------------------------------------------------------------------- */

static void report_lock(struct pass *pass, const struct rule *rule, expr_id lock,
			expr_id place)
{
	struct finding *finding = pass_finding(pass, rule, place);

	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		"%s is held over an `await`: who waits for it stops the event loop",
		pass_text(pass, lock));
	bridge_add(
		finding, BRIDGE_NATIVE,
		arena_printf(pass->arena,
			     "use `%s` with `async with`, where only coroutines take it",
			     vocabulary_member(pass, "Lock")));
	bridge_add(finding, BRIDGE_OTHER, "release it before the `await`");
}

static void find_lock_blocks(struct pass *pass, const struct rule *rule,
			     const struct node *node)
{
	const struct facts *facts = pass_facts(pass);
	struct part whole = part_body(pass->program, node->body);
	stmt_id with = 0;

	while ((with = part_next_stmt(&whole, STMT_WITH, with))) {
		expr_id lock = item_is(pass, node, with, ROLE_THREAD_LOCK);
		struct part block = block_of(pass, node, with);

		if (lock && !(facts->stmt[with].flags & FACTS_ASYNC) &&
		    part_awaits(&block))
			report_lock(pass, rule, lock, lock);
	}
}

/* Whether two expressions are the same names and attributes. */
static bool same_text(struct pass *pass, expr_id one, expr_id other)
{
	const char *a = pass_bare_text(pass, one), *b = pass_bare_text(pass, other);

	return a && b && str_eq(str_of(a), str_of(b));
}

/* Where a lock is released within a part: the call, or 0. */
static expr_id release_in(struct pass *pass, const struct node *node, struct part part,
			  expr_id lock)
{
	const struct facts *facts = pass_facts(pass);
	const struct body *body = node->body;

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		const struct facts_expr *call = &facts->expr[i];

		if (call->kind == EXPR_CALL && call->start >= part.start &&
		    call->end <= part.end &&
		    call_is(pass->program, body, i, ROLE_FREES_LOCK) &&
		    same_text(pass, facts->expr[call->a].a, lock))
			return i;
	}
	return 0;
}

/* `lock.acquire()` as a statement: what follows in its block, up to the release, awaits. */
static void follow_acquire(struct pass *pass, const struct rule *rule,
			   const struct node *node, expr_id call)
{
	const struct facts *facts = pass_facts(pass);
	struct part whole = part_body(pass->program, node->body);
	expr_id lock = facts->expr[facts->expr[call].a].a;
	bool awaits = false;

	if (facts->expr[call].use != USE_DISCARDED ||
	    facts->expr[facts->expr[call].a].kind != EXPR_ATTRIBUTE)
		return;
	for (stmt_id id = facts->stmt[facts->expr[call].stmt].next; id;
	     id = facts->stmt[id].next) {
		struct part part = part_stmt(whole, id);
		expr_id release = release_in(pass, node, part, lock);

		part.end = release ? facts->expr[release].start : part.end;
		awaits |= part_awaits(&part);
		if (!release)
			continue;
		if (awaits)
			report_lock(pass, rule, lock, call);
		return;
	}
}

void pass_report_locks_across_await(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_lock_blocks);
	pass_each_call(pass, rule, ROLE_TAKES_LOCK, follow_acquire);
}

/* --- timeouts around nothing ---------------------------------------------------------------- */

/* All contexts of the statement are scopes: others are entered, and may await, within them. */
static bool only_scopes(struct pass *pass, const struct node *node, stmt_id with)
{
	uint32_t count;
	const uint32_t *items = items_of(pass, with, &count);

	for (uint32_t i = 0; i + 1 < count; i += 2)
		if (!value_is(pass->program, body_type(node->body, items[i]),
			      ROLE_TIMEOUT_SCOPE))
			return false;
	return count > 0;
}

static void find_scopes_without_await(struct pass *pass, const struct rule *rule,
				      const struct node *node)
{
	struct part whole = part_body(pass->program, node->body);
	stmt_id with = 0;

	while (pass_in_async(pass, node) &&
	       (with = part_next_stmt(&whole, STMT_WITH, with))) {
		struct part block = block_of(pass, node, with);
		uint32_t count;
		expr_id scope = items_of(pass, with, &count)[0];

		if (!only_scopes(pass, node, with) || part_awaits(&block) ||
		    part_yields(&block))
			continue;
		struct finding *finding = pass_finding(pass, rule, scope);
		if (!finding)
			continue;
		finding->message = arena_printf(
			pass->arena, "%s limits nothing: there is no `await` within it",
			pass_text(pass, scope));
		bridge_add(
			finding, BRIDGE_OTHER,
			"move what is to be limited into the block, with its `await`, or "
			"remove the scope");
	}
}

void pass_report_scopes_without_await(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_scopes_without_await);
}

/* --- yields within ------------------------------------------------------------------------ */

/* A generator that a decorator makes into something else, or that is handed to somebody who may. */
static bool is_managed(struct pass *pass, const struct node *node)
{
	const struct facts *facts = pass_facts(pass);
	func_id id = program_fn(pass->program, node->fn)->func;
	const struct facts_func *func = &facts->func[id];

	if (!function_is_kept(pass->program, node->fn))
		return true;
	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if ((expr->kind == EXPR_NAME || expr->kind == EXPR_ATTRIBUTE) &&
		    expr->use == USE_ARGUMENT &&
		    str_eq(facts_name(facts, expr->kind == EXPR_NAME ? expr->a : expr->b),
			   facts_name(facts, func->name)))
			return true;
	}
	return false;
}

static void report_yield(struct pass *pass, const struct rule *rule, expr_id yield,
			 expr_id scope)
{
	struct finding *finding = pass_finding(pass, rule, yield);

	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		"this `yield` leaves %s open while others run, which it may then cancel",
		pass_text(pass, scope));
	bridge_add(finding, BRIDGE_OTHER,
		   "close the scope before the `yield`, or make the generator an "
		   "`@asynccontextmanager`");
}

static void find_yields_in_scope(struct pass *pass, const struct rule *rule,
				 const struct node *node)
{
	const struct facts *facts = pass_facts(pass);
	struct part whole = part_body(pass->program, node->body);
	stmt_id with = 0;

	if (!node->fn || !pass_in_async(pass, node) || !part_yields(&whole) ||
	    is_managed(pass, node))
		return;
	while ((with = part_next_stmt(&whole, STMT_WITH, with))) {
		struct part block = block_of(pass, node, with);
		expr_id scope = item_is(pass, node, with, ROLE_TASK_GROUP);

		if (!scope)
			scope = item_is(pass, node, with, ROLE_TIMEOUT_SCOPE);
		for (expr_id i = node->body->first;
		     scope && i - node->body->first < node->body->count; i++)
			if (facts->expr[i].kind == EXPR_YIELD &&
			    facts->expr[i].start >= block.start &&
			    facts->expr[i].end <= block.end)
				report_yield(pass, rule, i, scope);
	}
}

void pass_report_yields_in_scope(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_yields_in_scope);
}
