/* Where something waits: asked of single sites, and found once for all rules that report it. */
#include "rule/waits.h"

#include "program/world.h"

#include "base/banned.h"

enum { ANY_WAY = (1 << BLOCKS_COUNT) - 1 };

/* The effects that all alternatives of a site have; none but for the first of them. */
static unsigned effects_of_all(const struct graph *graph, const struct body *body,
			       uint32_t first)
{
	uint32_t count = body->sites.at[first].group_size;
	unsigned effects = count ? ~0u : 0;

	for (uint32_t i = 0; i < count && effects; i++)
		effects &= graph_effects(graph,
					 graph_runs(graph, &body->sites.at[first + i]));
	return effects;
}

bool pass_all_have(struct pass *pass, const struct body *body, uint32_t first,
		   unsigned effect)
{
	return effects_of_all(pass->graph, body, first) >> effect & 1;
}

bool waits_at(struct pass *pass, const struct site *site)
{
	return graph_site_effects(pass->graph, site) & ANY_WAY;
}

/* The ways of waiting that stop the loop in a world: what reads a descriptor when the loop says
 * that it is ready does not wait. */
static unsigned stopping(unsigned world)
{
	const unsigned reads = 1u << PASS_SOCKET | 1u << PASS_INPUT;

	if (!(world & WORLD_LOOP))
		return 0;
	return world & WORLD_READY ? ANY_WAY & ~reads : ANY_WAY;
}

static struct wait find_wait(struct pass *pass, node_id id, uint32_t index)
{
	const struct graph *graph = pass->graph;
	const struct node *node = &graph->node.at[id];
	const struct site *site = &node->body->sites.at[index];
	const struct type callee = *type_of(&pass->program->types, site->callee);
	struct wait wait = {.node = id, .site = index};

	wait.runs = stopping(node->begun);
	if (wait.runs)
		wait.runs &= effects_of_all(graph, node->body, index);
	wait.handed = stopping(world_of_hand(pass->program, site));
	if (wait.handed)
		wait.handed &=
			graph_effects(graph, graph_find(graph, callee.a, callee.c));
	return wait;
}

static void add_waits(struct pass *pass, node_id id, struct waits *found)
{
	const struct body *body = pass->graph->node.at[id].body;

	for (uint32_t i = 0; body && i < body->sites.len; i++) {
		struct wait wait = find_wait(pass, id, i);

		if ((wait.runs || wait.handed) &&
		    !world_not_blocking(pass->program, pass->module,
					body->sites.at[i].stmt))
			*vec_push(pass->arena, found) = wait;
	}
}

const struct waits *waits_on_loop(struct pass *pass)
{
	struct waits **found;

	if (!pass->survey->waits)
		pass->survey->waits = arena_array(pass->arena, struct waits *,
						  pass->program->modules.len);
	found = &pass->survey->waits[pass->module];
	if (*found)
		return *found;
	*found = arena_new(pass->arena, struct waits);
	for (uint32_t n = 0; n < pass->nodes->len; n++)
		add_waits(pass, pass->nodes->at[n], *found);
	return *found;
}
