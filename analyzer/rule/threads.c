/* Calls of what belongs to a loop's thread, made in a thread beside it. */
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

/* In a thread without a loop of its own, and not on a loop as well. */
static bool is_apart(const struct node *node)
{
	return node->body && node->reached & WORLD_APART && !(node->reached & WORLD_LOOP);
}

/* The object whose method is called; 0 for a plain function. */
static expr_id receiver(const struct facts *facts, expr_id call)
{
	const struct facts_expr *callee = &facts->expr[facts->expr[call].a];

	return facts->expr[call].kind == EXPR_CALL && callee->kind == EXPR_ATTRIBUTE
		       ? callee->a
		       : 0;
}

/* An object that the function made itself: nobody on a loop has it yet. */
static bool is_own(struct pass *pass, const struct node *node, expr_id object)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_expr *name = &facts->expr[object];

	if (!object || name->kind != EXPR_NAME || !name->b)
		return false;
	const struct facts_symbol *symbol = &facts->symbol[name->b];
	for (uint32_t i = 0; i < symbol->binds; i++) {
		const struct facts_bind *bind = &facts->bind[symbol->bind + i];

		if (bind->kind != BIND_ASSIGN ||
		    facts->expr[bind->value].kind != EXPR_CALL)
			continue;
		type_id callee = body_type(node->body, facts->expr[bind->value].a);
		if (type_kind(&pass->program->types, callee) == TYPE_CLASS)
			return true;
	}
	return false;
}

/* A task is started by its coroutine; everything else is called there. */
static void advise(struct pass *pass, const struct site *site, struct finding *finding)
{
	fn_id fn = type_of(&pass->program->types, site->callee)->a;
	const struct call_text call = pass_call_text(pass, site->expr);

	if (fn_is(pass->program, fn, ROLE_SPAWNS_TASK))
		bridge_add(finding, BRIDGE_RUN,
			   arena_printf(pass->arena,
					"hand the coroutine to the loop: "
					"`asyncio.run_coroutine_threadsafe(%s, loop)`",
					call.keywords ? "..." : call.arguments));
	else
		bridge_add(finding, BRIDGE_OTHER,
			   arena_printf(pass->arena,
					"hand it to the loop's thread: "
					"`loop.call_soon_threadsafe(%s%s%s)`",
					call.function ? call.function : "...",
					*call.arguments ? ", " : "",
					call.keywords ? "..." : call.arguments));
	bridge_note(finding,
		    "take `loop` with `asyncio.get_running_loop()` before the thread "
		    "starts");
}

static void check_site(struct pass *pass, const struct rule *rule,
		       const struct node *node, const struct site *site)
{
	const struct facts *facts = pass_facts(pass);
	fn_id fn = type_of(&pass->program->types, site->callee)->a;
	struct finding *finding;

	if (site->kind != SITE_CALL || site->typing || site->open ||
	    !fn_is(pass->program, fn, ROLE_LOOP_ONLY) ||
	    is_own(pass, node, receiver(facts, site->expr)))
		return;
	finding = pass_finding(pass, rule, site->expr);
	if (!finding)
		return;
	finding->cause = pass_name(pass, fn);
	finding->message = arena_printf(
		pass->arena,
		"`%s` belongs to the event loop's thread, and `%s` runs in another",
		finding->cause, pass_place(pass, node));
	advise(pass, site, finding);
	mend_loop_call(pass, node->body, site->expr, finding);
}

void pass_report_loop_calls(struct pass *pass, const struct rule *rule)
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];

		/* a function that asks which loop runs knows where it is */
		if (!is_apart(node) || !node->fn ||
		    graph_asks_for_loop(pass->graph, node->body))
			continue;
		for (uint32_t i = 0; i < node->body->sites.len; i++)
			check_site(pass, rule, node, &node->body->sites.at[i]);
	}
}
