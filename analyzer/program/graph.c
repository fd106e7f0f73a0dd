/* Builds the graph outwards from the functions that are checked, and lets worlds spread. */
#include "program/graph.h"

#include "program/warm.h"
#include "program/world.h"

#include "base/banned.h"

bool graph_is_async(struct program *program, fn_id fn)
{
	return program_func(program, fn)->flags & FUNC_ASYNC;
}

node_id graph_find(const struct graph *graph, fn_id fn, type_id env)
{
	return map_at(&graph->by_function, map_key(env, fn), NO_NODE);
}

static node_id add_node(struct graph *graph, fn_id fn, type_id env)
{
	node_id id = graph_find(graph, fn, env);

	if (id != NO_NODE)
		return id;
	id = graph->node.len;
	*vec_push(graph->arena, &graph->node) = (struct node){
		.fn = fn, .module = program_fn(graph->program, fn)->module, .env = env};
	map_set(graph->arena, &graph->by_function, map_key(env, fn), id);
	return id;
}

/* Calling these runs nothing of their body yet: that waits for a loop, `for`, or `with`. */
static bool is_run_by(struct program *program, fn_id fn, enum site_kind kind)
{
	const struct facts_func *func = program_func(program, fn);

	if (func->flags & FUNC_ASYNC)
		return false;
	if (program_fn(program, fn)->context)
		return kind == SITE_ENTER;
	if (func->flags & FUNC_GENERATOR)
		return kind == SITE_ITERATE;
	return true;
}

static bool is_edge(struct graph *graph, const struct site *site)
{
	fn_id fn = type_of(&graph->program->types, site->callee)->a;

	return site->kind != SITE_HAND && site->kind != SITE_AWAIT && !site->typing &&
	       (!site->open || graph->strict) &&
	       is_run_by(graph->program, fn, site->kind);
}

node_id graph_runs(const struct graph *graph, const struct site *site)
{
	const struct type *type = type_of(&graph->program->types, site->callee);

	if (!is_edge((struct graph *)graph, site) ||
	    world_off_loop(graph->program, type->a) || warm_is(graph, type->a))
		return NO_NODE;
	return graph_find(graph, type->a, type->c);
}

static void begin(struct graph *graph, node_id id, unsigned world, struct because why)
{
	struct node *node = &graph->node.at[id];

	if ((world & WORLD_LOOP) && !(node->begun & WORLD_LOOP))
		node->why = why;
	else if ((world & WORLD_LOOP) && !(node->begun & world & WORLD_READY))
		node->begun &= ~WORLD_READY, world &= ~WORLD_READY;
	node->begun |= (uint8_t)world;
}

static void add_caller(struct graph *graph, node_id callee, node_id caller, uint32_t site)
{
	struct vec_u32 *callers = &graph->node.at[callee].callers;

	*vec_push(graph->arena, callers) = caller;
	*vec_push(graph->arena, callers) = site;
}

static void follow(struct graph *graph, node_id from, uint32_t index)
{
	const struct body *body = graph->node.at[from].body;
	const struct site *site = &body->sites.at[index];
	const struct type type = *type_of(&graph->program->types, site->callee);

	if (site->typing || type.kind != TYPE_FUNC)
		return;
	if (is_edge(graph, site) && !world_off_loop(graph->program, type.a) &&
	    !world_not_blocking(graph->program, body->module, site->stmt)) {
		add_caller(graph, add_node(graph, type.a, type.c), from, index);
		return;
	}
	node_id to = add_node(graph, type.a, type.c);
	unsigned world = world_of_hand(graph->program, site);
	if (world)
		begin(graph, to, world,
		      (struct because){"handed to",
				       type_of(&graph->program->types, site->by)->a});
}

static bool is_described(const struct graph *graph, const struct node *node)
{
	return program_module(graph->program, node->module)->source.stub;
}

static void expand(struct graph *graph, node_id id)
{
	struct node *node = &graph->node.at[id];
	struct because why;

	if (node->expanded)
		return;
	node->expanded = true;
	if (is_described(graph, node))
		return;
	const struct body *body = node->fn
					  ? flow_body(graph->program, node->fn, node->env)
					  : flow_module(graph->program, node->module);
	graph->node.at[id].body = body;
	if (node->fn) {
		unsigned world = world_of_definition(graph->program, node->fn, &why);

		begin(graph, id, world, why);
	}
	for (uint32_t i = 0; i < body->sites.len; i++)
		follow(graph, id, i);
}

static void add_roots(struct graph *graph, module_id id)
{
	const struct module *module = program_module(graph->program, id);

	map_set(graph->arena, &graph->by_module, id, graph->node.len);
	*vec_push(graph->arena, &graph->node) = (struct node){.module = id};
	for (func_id f = 1; f < module->facts->func_count; f++)
		add_node(graph, module->fn + f, 0);
}

/* A body that asks whether a loop runs, itself or through a helper made for it, is trusted to
 * start one, or to wait for results, only where none does. */
static bool asks_for_loop(const struct graph *graph, const struct body *body,
			  unsigned helpers)
{
	for (uint32_t i = 0; i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];
		fn_id fn = type_of(&graph->program->types, site->callee)->a;
		node_id to = helpers ? graph_runs(graph, site) : NO_NODE;

		if (fn_is(graph->program, fn, ROLE_RUNNING_LOOP))
			return true;
		if (to != NO_NODE && graph->node.at[to].body &&
		    asks_for_loop(graph, graph->node.at[to].body, helpers - 1))
			return true;
	}
	return false;
}

bool graph_asks_for_loop(const struct graph *graph, const struct body *body)
{
	return asks_for_loop(graph, body, 1);
}

static bool runs_by_itself(const struct graph *graph, const struct node *node)
{
	return node->fn && graph_is_async(graph->program, node->fn);
}

/* Whether a body makes a loop or starts one: then its thread has a loop of its own. */
static bool has_own_loop(const struct graph *graph, node_id id)
{
	const struct body *body = graph->node.at[id].body;

	if (graph_effect(graph, id, EFFECT_STARTS_LOOP))
		return true;
	for (uint32_t i = 0; body && i < body->sites.len; i++) {
		fn_id fn = type_of(&graph->program->types, body->sites.at[i].callee)->a;

		if (fn_is(graph->program, fn, ROLE_OPENS_LOOP) ||
		    fn_is(graph->program, fn, ROLE_STARTS_LOOP))
			return true;
	}
	return false;
}

/* The worlds that a node gets from one that runs it. */
static uint8_t worlds_for(const struct graph *graph, node_id id, uint8_t reached)
{
	return reached & WORLD_APART && has_own_loop(graph, id) ? reached & ~WORLD_APART
								: reached;
}

/* Worlds spread from callers to those that they run. */
static void spread_worlds(struct graph *graph)
{
	struct vec_u32 queue = {0};

	for (node_id i = 0; i < graph->node.len; i++) {
		uint8_t begun = graph->node.at[i].begun & ~WORLD_READY;
		bool thread = begun & WORLD_THREAD;

		graph->node.at[i].reached =
			worlds_for(graph, i, begun | (thread ? WORLD_APART : 0));
		if (begun)
			*vec_push(graph->arena, &queue) = i;
	}
	for (uint32_t at = 0; at < queue.len; at++) {
		const struct node *node = &graph->node.at[queue.at[at]];

		for (uint32_t i = 0; node->body && i < node->body->sites.len; i++) {
			node_id to = graph_runs(graph, &node->body->sites.at[i]);

			if (to == NO_NODE || runs_by_itself(graph, &graph->node.at[to]))
				continue;
			uint8_t worlds = worlds_for(graph, to, node->reached);
			if (!(worlds & ~graph->node.at[to].reached))
				continue;
			graph->node.at[to].reached |= worlds;
			*vec_push(graph->arena, &queue) = to;
		}
	}
}

void graph_build(struct graph *graph, struct program *program, struct arena *arena,
		 bool strict)
{
	uint32_t modules = program->modules.len;

	*graph = (struct graph){.program = program, .arena = arena, .strict = strict};
	for (module_id i = 0; i < modules; i++)
		if (program_module(program, i)->source.checked)
			add_roots(graph, i);
	for (node_id i = 0; i < graph->node.len; i++)
		expand(graph, i);
	warm_find(graph);
	graph_effect_find(graph);
	spread_worlds(graph);
}
