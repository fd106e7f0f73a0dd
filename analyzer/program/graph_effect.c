/* Effects: what the catalogue says of functions, and what that makes of those that call them. */
#include "program/graph.h"

#include "program/environment.h"
#include "program/heavy.h"
#include "program/lock.h"
#include "program/within.h"

#include "base/banned.h"

static const struct witness *first_effect(const struct graph *graph, node_id node)
{
	return node == NO_NODE ? NULL : graph->node.at[node].effects;
}

unsigned graph_effects(const struct graph *graph, node_id node)
{
	unsigned effects = 0;

	for (const struct witness *at = first_effect(graph, node); at; at = at->next)
		effects |= 1u << at->effect;
	return effects;
}

const struct witness *graph_effect(const struct graph *graph, node_id node,
				   unsigned effect)
{
	const struct witness *witness = first_effect(graph, node);

	while (witness && witness->effect != effect)
		witness = witness->next;
	return witness;
}

static void add_effect(struct graph *graph, node_id id, const struct witness *what)
{
	struct witness *witness = arena_copy(graph->arena, what, sizeof(*what));

	witness->next = graph->node.at[id].effects;
	graph->node.at[id].effects = witness;
}

/* What the catalogue says of a function itself, and what its own loops do. */
static void add_own_effects(struct graph *graph, node_id id)
{
	struct node *node = &graph->node.at[id];
	const struct marks *marks =
		node->fn ? marks_of_fn(graph->program, node->fn) : NULL;

	if (node->body)
		node->heavy = heavy_loop(graph->program, node->body);
	if (!node->fn || graph_is_async(graph->program, node->fn))
		return;
	if (node->heavy)
		add_effect(graph, id, &(struct witness){.effect = BLOCKS_CPU});
	if (!marks)
		return;
	if (marks->blocks != BLOCKS_NOT)
		add_effect(graph, id,
			   &(struct witness){.effect = (uint8_t)marks->blocks});
	if (marks_have(marks, ROLE_STARTS_LOOP))
		add_effect(graph, id, &(struct witness){.effect = EFFECT_STARTS_LOOP});
	if (marks_have(marks, ROLE_WAITS_FOR_LOOP))
		add_effect(graph, id, &(struct witness){.effect = EFFECT_WAITS_FOR_LOOP});
}

/* Whether what a generator does, by its witness, it does before its first yield. */
static bool comes_before_yield(const struct graph *graph, node_id id,
			       const struct witness *witness)
{
	const struct node *node = &graph->node.at[id];

	if (!node->body || !witness->depth)
		return true;
	struct part whole = part_body(graph->program, node->body);
	const struct site *site = &node->body->sites.at[witness->site];
	return whole.facts->expr[site->expr].start <
	       whole.facts->expr[part_expr(&whole, EXPR_YIELD)].start;
}

/* Whether running a site does, on a loop, what its node is known to do. */
static bool is_of_site(const struct graph *graph, const struct site *site, node_id to,
		       const struct witness *witness)
{
	if (site->loopless && witness->effect < BLOCKS_COUNT)
		return false;
	return !site->until_yield || comes_before_yield(graph, to, witness);
}

const struct witness *graph_site_effect(const struct graph *graph,
					const struct site *site, unsigned effect)
{
	node_id to = graph_runs(graph, site);
	const struct witness *witness = graph_effect(graph, to, effect);

	return witness && is_of_site(graph, site, to, witness) ? witness : NULL;
}

unsigned graph_site_effects(const struct graph *graph, const struct site *site)
{
	node_id to = graph_runs(graph, site);
	unsigned effects = 0;

	for (const struct witness *at = first_effect(graph, to); at; at = at->next)
		if (is_of_site(graph, site, to, at))
			effects |= 1u << at->effect;
	return effects;
}

/* Whether all alternatives of the group that a site belongs to have the effect. */
static bool group_has(const struct graph *graph, const struct body *body, uint32_t index,
		      unsigned effect)
{
	uint32_t first = index;

	while (first > 0 && !body->sites.at[first].group_size)
		first--;
	for (uint32_t i = 0; i < body->sites.at[first].group_size; i++)
		if (!graph_site_effect(graph, &body->sites.at[first + i], effect))
			return false;
	return true;
}

static bool is_guarded(unsigned effect)
{
	return effect == EFFECT_STARTS_LOOP || effect == EFFECT_WAITS_FOR_LOOP ||
	       effect == BLOCKS_WAIT;
}

/* Whether an effect passes from a callee to a caller through a site. */
static bool passes(const struct graph *graph, node_id caller, uint32_t index,
		   unsigned effect)
{
	const struct node *node = &graph->node.at[caller];
	const struct site *site = &node->body->sites.at[index];

	if (graph_effect(graph, caller, effect))
		return false;
	if (is_guarded(effect) && graph_asks_for_loop(graph, node->body))
		return false;
	if ((effect == EFFECT_STARTS_LOOP || effect == EFFECT_WAITS_FOR_LOOP) &&
	    environment_decides(graph, node, site))
		return false;
	if (effect == BLOCKS_LOCK && !graph->strict &&
	    lock_is_brief(graph, caller, index))
		return false;
	return group_has(graph, node->body, index, effect);
}

static void raise_effect(struct graph *graph, unsigned effect)
{
	struct vec_u32 queue = {0};

	for (node_id i = 0; i < graph->node.len; i++)
		if (graph_effect(graph, i, effect))
			*vec_push(graph->arena, &queue) = i;
	for (uint32_t at = 0; at < queue.len; at++) {
		node_id callee = queue.at[at];
		uint32_t depth = graph_effect(graph, callee, effect)->depth;
		const struct vec_u32 *callers = &graph->node.at[callee].callers;

		for (uint32_t i = 0; i < callers->len; i += 2) {
			node_id caller = callers->at[i];

			if (!passes(graph, caller, callers->at[i + 1], effect))
				continue;
			add_effect(graph, caller,
				   &(struct witness){.effect = (uint8_t)effect,
						     .depth = depth + 1,
						     .site = callers->at[i + 1],
						     .to = callee});
			*vec_push(graph->arena, &queue) = caller;
		}
	}
}

/* Locks come last: how long one is held, the other effects say, and then other locks. */
void graph_effect_find(struct graph *graph)
{
	for (node_id i = 0; i < graph->node.len; i++)
		add_own_effects(graph, i);
	for (unsigned effect = 0; effect < EFFECT_COUNT; effect++)
		if (effect != BLOCKS_LOCK)
			raise_effect(graph, effect);
	lock_collect(graph);
	do
		raise_effect(graph, BLOCKS_LOCK);
	while (lock_spread(graph));
}
