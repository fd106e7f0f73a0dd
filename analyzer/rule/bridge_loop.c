/* What must stay on the loop's own thread: what uses the loop, itself or through helpers. */
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

/* One function after another that is run, each once. */
struct search {
	struct pass *pass;
	bool coroutines;
	struct arena scratch;
	struct map seen;
	struct vec_u32 queue;
};

static void add(struct search *search, const struct site *site)
{
	node_id to = graph_runs(search->pass->graph, site);

	if (to != UINT32_MAX && map_add(&search->scratch, &search->seen, to, 1))
		*vec_push(&search->scratch, &search->queue) = to;
}

/* Adds what a body runs, and tells whether it uses the loop itself. */
static bool follow(struct search *search, const struct body *body)
{
	for (uint32_t i = 0; body && i < body->sites.len; i++) {
		if (is_of_loop(search->pass->program, &body->sites.at[i],
			       search->coroutines))
			return true;
		add(search, &body->sites.at[i]);
	}
	return false;
}

bool bridge_uses_loop(struct pass *pass, const struct site *site, bool coroutines)
{
	struct search search = {.pass = pass, .coroutines = coroutines};
	bool uses = is_of_loop(pass->program, site, coroutines);

	arena_init(&search.scratch);
	add(&search, site);
	for (uint32_t at = 0; at < search.queue.len && !uses; at++)
		uses = follow(&search, pass->graph->node.at[search.queue.at[at]].body);
	arena_release(&search.scratch);
	return uses;
}
