/*
 * Calls that another of the same library says better.
 *
 *   asyncio.get_event_loop()     asyncio.get_running_loop()       in a coroutine
 *   trio.sleep(0)                trio.lowlevel.checkpoint()
 *   trio.sleep(1000000000)       trio.sleep_forever()
 *   asyncio.sleep(1000000000)    asyncio.Event().wait()
 *
 * And those of what belongs to the loop's thread, from another:
 *
 *   loop.call_soon(f, x)         loop.call_soon_threadsafe(f, x)
 *   loop.create_task(g(x))       asyncio.run_coroutine_threadsafe(g(x), loop)
 *   future.set_result(x)         future.get_loop().call_soon_threadsafe(future.set_result, x)
 */
#include "rule/mend.h"

#include "base/banned.h"

void mend_call(struct pass *pass, expr_id call, const char *library, const char *member,
	       enum applicability applicability, struct finding *finding)
{
	struct rewrite rewrite;
	uint32_t count;

	if (!rewrite_begin(&rewrite, pass))
		return;
	facts_list(rewrite.facts, rewrite.facts->expr[call].b, &count);
	if (count != 1) /* sleep(x, result) gives something */
		return;
	rewrite_replace(&rewrite, rewrite_span(&rewrite, call), "%s.%s()",
			rewrite_import(&rewrite, call, library), member);
	rewrite_offer(&rewrite, finding, applicability, "Use `%s.%s()`", library, member);
}

void mend_gotten_loop(struct pass *pass, expr_id call, struct finding *finding)
{
	struct rewrite rewrite;

	if (!rewrite_begin(&rewrite, pass))
		return;
	rewrite_replace(&rewrite, rewrite_callee(&rewrite, call), "%s",
			rewrite_member(&rewrite, call, "asyncio", "get_running_loop"));
	rewrite_offer(&rewrite, finding, FIX_SAFE, "Use `asyncio.get_running_loop()`");
}

/* --- from another thread ----------------------------------------------------------------- */

/* Whether an expression can be written twice: names and attributes only. */
static bool is_plain(const struct facts *facts, expr_id expr)
{
	while (facts->expr[expr].kind == EXPR_ATTRIBUTE)
		expr = facts->expr[expr].a;
	return facts->expr[expr].kind == EXPR_NAME;
}

static bool has_method(struct pass *pass, type_id type, const char *name)
{
	return type_kind(&pass->program->types, type) == TYPE_INSTANCE &&
	       infer_method(pass->program, type, name) > NONE;
}

/* The task's result is of another kind then: nobody may have it. */
static void spawn_threadsafe(struct rewrite *rewrite, const struct body *body,
			     expr_id call)
{
	const struct facts *facts = rewrite->facts;
	const struct facts_expr *record = &facts->expr[call];
	expr_id loop = facts->expr[record->a].a;
	uint32_t count;
	const uint32_t *items = facts_list(facts, record->b, &count);

	if (count == 1 && record->use == USE_DISCARDED &&
	    type_kind(&rewrite->pass->program->types, body_type(body, items[0])) ==
		    TYPE_COROUTINE)
		rewrite_replace(rewrite, rewrite_span(rewrite, call), "%s(%.*s, %.*s)",
				rewrite_member(rewrite, call, "asyncio",
					       "run_coroutine_threadsafe"),
				STR_ARG(rewrite_text(rewrite, items[0])),
				STR_ARG(rewrite_text(rewrite, loop)));
}

/* A method that gives nothing is called by the loop that its object has. */
static void call_on_loop(struct rewrite *rewrite, expr_id call)
{
	const struct facts *facts = rewrite->facts;
	const struct facts_expr *record = &facts->expr[call];
	uint32_t count;
	const uint32_t *items = facts_list(facts, record->b, &count);
	struct span callee = rewrite_callee(rewrite, call);

	for (uint32_t i = 0; i < count; i++)
		if (facts->expr[items[i]].kind == EXPR_KEYWORD ||
		    facts->expr[items[i]].kind == EXPR_DOUBLE_STAR)
			return;
	if (record->use != USE_DISCARDED)
		return;
	rewrite_replace(
		rewrite,
		(struct span){callee.start, rewrite_arguments(rewrite, call).start},
		"%.*s.get_loop().call_soon_threadsafe(%.*s%s",
		STR_ARG(rewrite_text(rewrite, facts->expr[record->a].a)),
		STR_ARG(rewrite_text(rewrite, record->a)), count ? ", " : "");
}

void mend_loop_call(struct pass *pass, const struct body *body, expr_id call,
		    struct finding *finding)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_expr *callee = &facts->expr[facts->expr[call].a];
	struct rewrite rewrite;

	if (facts->expr[call].kind != EXPR_CALL || callee->kind != EXPR_ATTRIBUTE ||
	    !is_plain(facts, callee->a) || !rewrite_begin(&rewrite, pass))
		return;
	type_id object = body_type(body, callee->a);
	const char *sibling = arena_printf(pass->arena, "%.*s_threadsafe",
					   STR_ARG(facts_name(facts, callee->b)));
	if (has_method(pass, object, sibling))
		rewrite_replace(&rewrite, (struct span){callee->end, callee->end},
				"_threadsafe");
	else if (call_is(pass->program, body, call, ROLE_SPAWNS_TASK))
		spawn_threadsafe(&rewrite, body, call);
	else if (has_method(pass, object, "get_loop"))
		call_on_loop(&rewrite, call);
	rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Leave it to the loop's thread");
}
