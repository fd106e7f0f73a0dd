/* Calls on the loop with an effect: what waits, what starts a loop. */
#include "rule/bridge.h"
#include "rule/unblock.h"
#include "rule/waits.h"

#include "base/banned.h"

static const char *on_loop_because(struct pass *pass, const struct node *node)
{
	const struct because *why = &node->why;

	if (!why->how)
		return "";
	if (!why->by)
		return arena_printf(pass->arena, ", which runs on the event loop (%s)",
				    why->how);
	return arena_printf(pass->arena, ", which runs on the event loop (%s `%s`)",
			    why->how, pass_name(pass, why->by));
}

/* A cause in the project's own code is told as short as what leads to it. */
static const char *cause_name(struct pass *pass, const struct finding *finding,
			      fn_id cause)
{
	module_id module = program_fn(pass->program, cause)->module;

	return program_module(pass->program, module)->source.stub
		       ? finding->cause
		       : pass_name(pass, cause);
}

static const char *message(struct pass *pass, const struct node *node,
			   const struct site *site, const struct finding *finding,
			   fn_id cause, const struct pass_phrase *phrase)
{
	const char *callee = pass_callee(pass, site->callee);
	const char *place = pass_place(pass, node);
	const char *because = on_loop_because(pass, node);

	if (!finding->steps)
		return arena_printf(pass->arena, "`%s` %s in `%s`%s", callee,
				    phrase->direct, place, because);
	return arena_printf(pass->arena, "`%s` %s `%s` and so %s in `%s`%s", callee,
			    phrase->through, cause_name(pass, finding, cause),
			    phrase->direct, place, because);
}

struct finding *pass_effect(struct pass *pass, const struct rule *rule,
			    const struct node *node, const struct site *site,
			    unsigned effect, const struct pass_phrase *phrase,
			    fn_id *cause)
{
	const struct witness *witness = graph_site_effect(pass->graph, site, effect);

	if (!witness || witness->depth > pass->settings->max_depth)
		return NULL;
	struct finding *finding = pass_finding(pass, rule, site->expr);
	if (!finding)
		return NULL;
	*cause = pass_chain(pass, graph_runs(pass->graph, site), effect, finding);
	finding->cause = finding->steps ? finding->step[finding->steps - 1].call
					: pass_callee_path(pass, site->callee);
	finding->message = message(pass, node, site, finding, *cause, phrase);
	finding->likely = site->open;
	return finding;
}

/* A call on the loop that waits in this way. */
static void report(struct pass *pass, const struct rule *rule, const struct node *node,
		   const struct site *site, unsigned effect)
{
	static const struct pass_phrase waits = {"blocks the event loop", "calls"};
	fn_id cause;
	struct finding *finding =
		pass_effect(pass, rule, node, site, effect, &waits, &cause);

	if (!finding)
		return;
	if (effect == PASS_SPAWN) /* it does not wait, as the rule's page says */
		finding->severity = SEVERITY_WARNING;
	bridge_blocking(pass, node, site, effect, cause, finding);
	if (!pass_is_handed_result(pass, node->body, site->expr))
		unblock_offer(pass, node, site, effect, cause, finding);
}

/* What is handed to the loop and described, not read: there is no body to report it in. */
static void report_handed(struct pass *pass, const struct rule *rule,
			  const struct site *site, unsigned effect)
{
	const struct type *func = type_of(&pass->program->types, site->callee);
	node_id to = graph_find(pass->graph, func->a, func->c);
	const struct witness *witness = graph_effect(pass->graph, to, effect);

	if (!witness || witness->depth || pass->graph->node.at[to].body || site->open)
		return;
	struct finding *finding = pass_finding(pass, rule, site->arg);
	if (!finding)
		return;
	finding->cause = pass_name(pass, func->a);
	finding->message = arena_printf(pass->arena,
					"`%s` blocks the event loop, where `%s` runs it",
					finding->cause, pass_callee(pass, site->by));
	bridge_add(finding, BRIDGE_THREAD,
		   arena_printf(pass->arena,
				"hand it to a thread instead: "
				"`loop.run_in_executor(None, %s, ...)`",
				finding->cause));
}

/* A long loop in the function on the loop itself. */
static void report_heavy(struct pass *pass, const struct rule *rule,
			 const struct node *node)
{
	struct finding *finding = pass_finding(pass, rule, node->heavy);

	if (!finding)
		return;
	finding->message =
		arena_printf(pass->arena, "the loop over %s computes for long in `%s`%s",
			     pass_text(pass, node->heavy), pass_place(pass, node),
			     on_loop_because(pass, node));
	bridge_heavy(pass, node, finding);
}

void pass_report_blocking(struct pass *pass, const struct rule *rule,
			  enum pass_blocks kind)
{
	const struct waits *waits = waits_on_loop(pass);

	for (uint32_t n = 0; kind == PASS_CPU && n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];

		if (node->heavy && (node->begun & WORLD_LOOP))
			report_heavy(pass, rule, node);
	}
	for (uint32_t i = 0; i < waits->len; i++) {
		const struct wait *wait = &waits->at[i];
		const struct node *node = &pass->graph->node.at[wait->node];
		const struct site *site = &node->body->sites.at[wait->site];

		if (wait->handed >> kind & 1)
			report_handed(pass, rule, site, kind);
		if (wait->runs >> kind & 1)
			report(pass, rule, node, site, kind);
	}
}
