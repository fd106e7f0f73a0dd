/* Loops started inside a running one, and waiting for the loop on its own thread. */
#include "program/world.h"
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

/* A node that runs on a loop: as said, or a notebook's cells, which run on the kernel's. */
static bool is_on_loop(struct pass *pass, const struct node *node)
{
	if (!node->fn)
		return program_module(pass->program, node->module)->source.notebook;
	return node->begun & WORLD_LOOP;
}

/* A plain function that asks whether a loop runs knows what it does. */
static bool asks_for_loop(struct pass *pass, const struct node *node)
{
	if (node->fn && graph_is_async(pass->program, node->fn))
		return false;
	return graph_asks_for_loop(pass->graph, node->body);
}

/* Whether some module of the project lets loops nest. */
static bool loops_nest(struct pass *pass)
{
	const struct graph *graph = pass->graph;

	for (node_id n = 0; n < graph->node.len; n++) {
		const struct body *body = graph->node.at[n].body;

		for (uint32_t i = 0; body && i < body->sites.len; i++)
			if (callee_is(pass->program, body->sites.at[i].callee,
				      ROLE_NESTS_LOOPS))
				return true;
	}
	return false;
}

/* The call that makes the coroutine which a runner is given: f(x) of run(f(x)), of run(f, x) and
 * of async_to_sync(f)(x); NULL where it cannot be seen. */
static const char *awaited_text(struct pass *pass, expr_id call)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_expr *record = &facts->expr[call];
	const char *behind = NULL;
	uint32_t count;

	if (record->kind != EXPR_CALL)
		return NULL;
	if (facts->expr[record->a].kind == EXPR_CALL) {
		behind = pass_call_text(pass, call).arguments;
		record = &facts->expr[record->a];
	}
	const uint32_t *args = facts_list(facts, record->b, &count);
	if (!count)
		return NULL;
	const char *text = pass_code(pass, args[0]);
	if (!text || facts->expr[args[0]].kind == EXPR_CALL)
		return text;
	if (!behind) /* run(f, x): what is behind the function */
		behind = pass_arguments(pass, args + 1, count - 1);
	return arena_printf(pass->arena, "%s(%s)", text, behind);
}

/* The same of what `future.result()` waits for: the future as one that can be awaited, where the
 * coroutine itself does not stand there. */
static const char *waited_text(struct pass *pass, expr_id call)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_expr *callee = &facts->expr[facts->expr[call].a];
	const char *text = awaited_text(pass, call);

	if (text || facts->expr[call].kind != EXPR_CALL || callee->kind != EXPR_ATTRIBUTE)
		return text;
	text = awaited_text(pass, callee->a);
	if (text)
		return text;
	text = pass_code(pass, callee->a);
	return text ? arena_printf(pass->arena, "asyncio.wrap_future(%s)", text) : NULL;
}

static void advise(struct pass *pass, const struct node *node, const struct site *site,
		   unsigned effect, const char *why, struct finding *finding)
{
	const char *awaited = finding->steps ? NULL : waited_text(pass, site->expr);
	fn_id callee = type_of(&pass->program->types, site->callee)->a;
	fn_id stuck = bridge_stuck(pass, site, effect);

	if (awaited) {
		bridge_add(finding, BRIDGE_AWAIT,
			   arena_printf(pass->arena, "write `await %s`", awaited));
		return;
	}
	if (finding->steps)
		bridge_add(finding, BRIDGE_AWAIT,
			   arena_printf(pass->arena,
					stuck ? "take it out of `%s`, which cannot "
						"await, and await it here"
					      : "make `%s` `async def`, let it await, "
						"and await it here",
					pass_name(pass, stuck ? stuck : callee)));
	bridge_in_thread(pass, node, site, why, finding);
}

static void report_site(struct pass *pass, const struct rule *rule,
			const struct node *node, uint32_t index, unsigned effect,
			const struct pass_phrase *phrase, const char *why, bool may_nest)
{
	const struct site *site = &node->body->sites.at[index];
	struct finding *finding = NULL;
	fn_id cause;

	if (pass_all_have(pass, node->body, index, effect))
		finding = pass_effect(pass, rule, node, site, effect, phrase, &cause);
	if (!finding)
		return;
	advise(pass, node, site, effect, why, finding);
	mend_started(pass, node, site, finding);
	if (!may_nest || !loops_nest(pass))
		return;
	finding->severity = SEVERITY_WARNING;
	finding->message =
		arena_printf(pass->arena, "%s, as nest_asyncio allows", finding->message);
}

static void report_effect(struct pass *pass, const struct rule *rule, unsigned effect,
			  const struct pass_phrase *phrase, const char *why,
			  bool may_nest)
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];

		if (!node->body || !is_on_loop(pass, node) || asks_for_loop(pass, node))
			continue;
		for (uint32_t i = 0; i < node->body->sites.len; i++)
			report_site(pass, rule, node, i, effect, phrase, why, may_nest);
	}
}

void pass_report_loop_start(struct pass *pass, const struct rule *rule)
{
	static const struct pass_phrase starts = {
		"starts an event loop inside the running one", "calls"};

	report_effect(pass, rule, EFFECT_STARTS_LOOP, &starts, "where no loop runs yet",
		      true);
}

void pass_report_loop_wait(struct pass *pass, const struct rule *rule)
{
	static const struct pass_phrase waits = {
		"waits for the event loop on its own thread", "calls"};

	report_effect(pass, rule, EFFECT_WAITS_FOR_LOOP, &waits,
		      "which may wait for the loop", false);
}
