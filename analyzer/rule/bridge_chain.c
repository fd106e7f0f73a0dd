/*
 * Where a chain is best crossed: how many calls on the loop lead through each helper to what
 * blocks. Counted for a kind of waiting when it is first asked for, over the whole program.
 */
#include "rule/bridge_inside.h"

#include "program/world.h"

#include "base/banned.h"

/* Counts a call on the loop for the functions of its chain, each once. */
static void count_chain(struct pass *pass, unsigned effect, node_id to, uint32_t call,
			struct map *seen, struct arena *scratch)
{
	const struct graph *graph = pass->graph;
	const struct witness *witness = graph_effect(graph, to, effect);

	while (witness->depth) {
		fn_id fn = graph->node.at[to].fn;
		uint64_t key = map_key(effect, fn);

		if (map_add(scratch, seen, map_key(call, fn), 1))
			map_set(pass->arena, &pass->survey->calls, key,
				map_at(&pass->survey->calls, key, 0) + 1);
		to = witness->to;
		witness = graph_effect(graph, to, effect);
	}
}

/* A number for a call, the same for all instances of the function that it stands in. */
static uint32_t call_number(struct map *numbers, struct arena *scratch, module_id module,
			    expr_id expr)
{
	uint64_t key = map_key(module, expr);
	uint32_t number = map_at(numbers, key, numbers->len);

	map_add(scratch, numbers, key, number);
	return number;
}

static void count_effect(struct pass *pass, unsigned effect)
{
	const struct graph *graph = pass->graph;
	struct map seen = {0}, numbers = {0};
	struct arena scratch;

	arena_init(&scratch);
	for (node_id n = 0; n < graph->node.len; n++) {
		const struct node *node = &graph->node.at[n];

		if (!(node->begun & WORLD_LOOP) || !node->body)
			continue;
		for (uint32_t i = 0; i < node->body->sites.len; i++) {
			const struct site *site = &node->body->sites.at[i];

			if (pass_all_have(pass, node->body, i, effect) &&
			    !world_not_blocking(pass->program, node->module, site->stmt))
				count_chain(pass, effect, graph_runs(graph, site),
					    call_number(&numbers, &scratch, node->module,
							site->expr),
					    &seen, &scratch);
		}
	}
	arena_release(&scratch);
}

uint32_t bridge_calls(const struct crossing *crossing, fn_id helper)
{
	struct pass *pass = crossing->pass;

	if (!pass->survey->counted[crossing->effect])
		count_effect(pass, crossing->effect);
	pass->survey->counted[crossing->effect] = true;
	return map_at(&pass->survey->calls, map_key(crossing->effect, helper), 0);
}

static bool is_own(struct pass *pass, fn_id fn)
{
	return program_module(pass->program, program_fn(pass->program, fn)->module)
		->source.checked;
}

uint32_t bridge_shared(const struct crossing *crossing, fn_id *helper)
{
	const struct graph *graph = crossing->pass->graph;
	node_id at = graph_runs(graph, crossing->site);
	const struct witness *witness = graph_effect(graph, at, crossing->effect);
	uint32_t most = 0;

	*helper = 0;
	for (; witness->depth;
	     at = witness->to, witness = graph_effect(graph, at, crossing->effect)) {
		fn_id fn = graph->node.at[at].fn;
		uint32_t calls =
			is_own(crossing->pass, fn) ? bridge_calls(crossing, fn) : 0;

		if (calls > most)
			*helper = fn;
		most = calls > most ? calls : most;
	}
	return most;
}

const char *bridge_last(const struct crossing *crossing)
{
	const struct graph *graph = crossing->pass->graph;
	node_id last = NO_NODE, at = graph_runs(graph, crossing->site);

	while (graph_effect(graph, at, crossing->effect)->depth) {
		last = at;
		at = graph_effect(graph, at, crossing->effect)->to;
	}
	return pass_name(crossing->pass, graph->node.at[last].fn);
}

static bool is_stuck(struct program *program, const struct site *site, fn_id fn)
{
	const struct facts_func *func = program_func(program, fn);
	struct str name = facts_name(
		program_facts(program, program_fn(program, fn)->module), func->name);

	return site->kind != SITE_CALL || func->flags & FUNC_LAMBDA ||
	       str_starts(name, STR("__"));
}

fn_id bridge_stuck(struct pass *pass, const struct site *site, unsigned effect)
{
	const struct graph *graph = pass->graph;
	node_id at = graph_runs(graph, site);
	const struct witness *witness = graph_effect(graph, at, effect);

	while (witness->depth) {
		const struct node *node = &graph->node.at[at];

		if (is_stuck(pass->program, site, node->fn))
			return node->fn;
		site = &node->body->sites.at[witness->site];
		at = witness->to;
		witness = graph_effect(graph, at, effect);
	}
	return 0;
}
