/* What must stay on its own thread: what uses the loop, or an object of that thread, itself or
 * through helpers. */
#include "rule/bridge.h"

#include "base/banned.h"

static bool is_of_loop(struct program *program, const struct site *site, bool coroutines)
{
	static const enum role roles[] = {ROLE_LOOP_ONLY, ROLE_SPAWNS_TASK,
					  ROLE_RUNNING_LOOP, ROLE_GETS_LOOP};
	fn_id fn = type_of(&program->types, site->callee)->a;

	for (unsigned r = 0; r < sizeof(roles) / sizeof(*roles); r++)
		if (fn_is(program, fn, roles[r]))
			return true;
	return coroutines && graph_is_async(program, fn);
}

/* What is met on the way through the functions that a site runs. */
enum {
	MEETS_LOOP = 1 << 0,  /* something of the loop */
	MEETS_BOUND = 1 << 1, /* an object that must stay in its thread */
	MAKES_BOUND = 1 << 2, /* and that is made on the way */
};

static bool is_constructor(struct program *program, fn_id fn)
{
	const struct facts *home =
		program_facts(program, program_fn(program, fn)->module);

	return str_is(facts_name(home, program_func(program, fn)->name), "__init__");
}

static unsigned bound_at(struct program *program, const struct body *body,
			 const struct site *site)
{
	const struct type callee = *type_of(&program->types, site->callee);

	if (value_is(program, callee.b, ROLE_THREAD_BOUND) &&
	    !is_constructor(program, callee.a))
		return MEETS_BOUND;
	return value_is(program, body_type(body, site->expr), ROLE_THREAD_BOUND)
		       ? MAKES_BOUND
		       : 0;
}

/* One function after another that is run, each once. */
struct search {
	struct pass *pass;
	bool coroutines; /* making one is of the loop too */
	struct arena scratch;
	struct map seen;
	struct vec_u32 queue;
};

static void add(struct search *search, node_id to)
{
	if (to != NO_NODE && map_add(&search->scratch, &search->seen, to, 1))
		*vec_push(&search->scratch, &search->queue) = to;
}

/* Adds what a body runs, and gives what it meets itself. */
static unsigned follow(struct search *search, const struct body *body)
{
	struct program *program = search->pass->program;
	unsigned met = 0;

	for (uint32_t i = 0; body && i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];

		met |= bound_at(program, body, site);
		met |= is_of_loop(program, site, search->coroutines) ? MEETS_LOOP : 0;
		add(search, graph_runs(search->pass->graph, site));
	}
	return met;
}

static unsigned find_met(struct pass *pass, node_id from, bool coroutines)
{
	struct search search = {.pass = pass, .coroutines = coroutines};
	unsigned met = 0;

	arena_init(&search.scratch);
	add(&search, from);
	for (uint32_t at = 0; at < search.queue.len && !(met & MEETS_LOOP); at++)
		met |= follow(&search, pass->graph->node.at[search.queue.at[at]].body);
	arena_release(&search.scratch);
	return met;
}

/* What the functions meet that a site runs: asked of the same helpers for many findings. */
static unsigned meets(struct pass *pass, const struct site *site, bool coroutines)
{
	node_id from = graph_runs(pass->graph, site);
	uint32_t met;

	if (from == NO_NODE)
		return 0;
	if (!map_get(&pass->survey->met, map_key(coroutines, from), &met)) {
		met = find_met(pass, from, coroutines);
		map_set(pass->arena, &pass->survey->met, map_key(coroutines, from), met);
	}
	return met;
}

bool bridge_uses_loop(struct pass *pass, const struct site *site, bool coroutines)
{
	return is_of_loop(pass->program, site, coroutines) ||
	       (meets(pass, site, coroutines) & MEETS_LOOP);
}

bool bridge_uses_bound(struct pass *pass, const struct site *site)
{
	return (meets(pass, site, false) & (MEETS_BOUND | MAKES_BOUND)) == MEETS_BOUND;
}
