/* Calls on the loop with an effect: what waits, what starts a loop. */
#include "program/world.h"
#include "rule/pass_inside.h"

#include "base/banned.h"

/* The words of one family of findings. */
struct phrase {
	const char *direct;  /* "`%s` %s in `%s`" */
	const char *through;
};

static const char *on_loop_because(struct pass *pass, const struct node *node)
{
	if (!node->why)
		return "";
	return arena_printf(pass->arena, ", which runs on the event loop (%s)", node->why);
}

static const char *message(struct pass *pass, const struct node *node, const struct site *site,
			   const struct finding *finding, const struct phrase *phrase)
{
	const char *callee = pass_name(pass, type_of(&pass->program->types, site->callee)->a);
	const char *place = pass_place(pass, node);
	const char *because = on_loop_because(pass, node);

	if (!finding->steps)
		return arena_printf(pass->arena, "`%s` %s in `%s`%s", callee, phrase->direct, place,
				    because);
	return arena_printf(pass->arena, "`%s` %s `%s` and so %s in `%s`%s", callee,
			    phrase->through, finding->cause, phrase->direct, place, because);
}

/* One site with the effect: a finding, unless it lies too deep. */
static struct finding *report(struct pass *pass, const struct rule *rule, const struct node *node,
			      const struct site *site, unsigned effect, const struct phrase *phrase)
{
	node_id to = graph_runs(pass->graph, site);
	const struct witness *witness =
		to == UINT32_MAX ? NULL : graph_effect(pass->graph, to, effect);

	if (!witness || witness->depth > pass->run->max_depth)
		return NULL;
	struct finding *finding = pass_finding(pass, rule, site->expr);
	if (!finding)
		return NULL;
	fn_id cause = pass_chain(pass, to, effect, finding);
	finding->cause = pass_name(pass, cause);
	finding->message = message(pass, node, site, finding, phrase);
	finding->likely = site->open;
	if (effect == PASS_SPAWN) /* it does not wait, as the rule's page says */
		finding->severity = SEVERITY_WARNING;
	bridge_blocking(pass, node, site, cause, finding);
	return finding;
}

/* Alternatives count only when all of them have the effect. */
static bool all_have(struct pass *pass, const struct body *body, uint32_t first, unsigned effect)
{
	for (uint32_t i = 0; i < body->sites.at[first].group_size; i++) {
		node_id to = graph_runs(pass->graph, &body->sites.at[first + i]);

		if (to == UINT32_MAX || !graph_effect(pass->graph, to, effect))
			return false;
	}
	return body->sites.at[first].group_size > 0;
}

static void report_effect(struct pass *pass, const struct rule *rule, unsigned effect,
			  const struct phrase *phrase)
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];

		if (!(node->begun & WORLD_LOOP) || !node->body)
			continue;
		for (uint32_t i = 0; i < node->body->sites.len; i++) {
			const struct site *site = &node->body->sites.at[i];

			if (all_have(pass, node->body, i, effect) &&
			    !world_not_blocking(pass->program, pass->module, site->stmt))
				report(pass, rule, node, site, effect, phrase);
		}
	}
}

void pass_report_blocking(struct pass *pass, const struct rule *rule, enum pass_blocks kind)
{
	static const struct phrase waits = {"blocks the event loop", "calls"};

	report_effect(pass, rule, (unsigned)kind, &waits);
}

void pass_report_loop_start(struct pass *pass, const struct rule *rule)
{
	static const struct phrase starts = {"starts an event loop inside the running one", "calls"};

	report_effect(pass, rule, EFFECT_STARTS_LOOP, &starts);
}

void pass_report_loop_wait(struct pass *pass, const struct rule *rule)
{
	static const struct phrase waits = {"waits on the loop's own thread for the loop", "calls"};

	report_effect(pass, rule, EFFECT_WAITS_FOR_LOOP, &waits);
}
