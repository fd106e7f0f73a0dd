/* A plain `def` for a handler that awaits nothing: its framework runs it in a thread. */
#include "rule/bridge_inside.h"

#include "program/world.h"

#include "base/banned.h"

/* What only the loop's own thread may do, and a plain handler could not. */
static bool needs_loop(struct pass *pass, const struct node *node)
{
	const struct sites *sites = &node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++)
		if (bridge_uses_loop(pass, &sites->at[i], true))
			return true;
	return false;
}

/* Others call the function too, or somebody takes it who would run a plain one otherwise. */
enum { SEVERAL = 0 };

/* Notes of each coroutine function who is handed it and would run a plain one in a thread. */
static void survey_hands(struct pass *pass)
{
	struct program *program = pass->program;
	const struct graph *graph = pass->graph;

	for (node_id n = 0; n < graph->node.len; n++) {
		const struct body *body = graph->node.at[n].body;

		for (uint32_t i = 0; body && i < body->sites.len; i++) {
			const struct site *site = &body->sites.at[i];
			fn_id fn = type_of(&program->types, site->callee)->a;
			bool threads = site->kind == SITE_HAND &&
				       world_threads_plain(program, site);

			if (!graph_is_async(program, fn))
				continue;
			fn_id by =
				threads ? type_of(&program->types, site->by)->a : SEVERAL;
			if (!map_add(pass->arena, &pass->survey->handed, fn, by) &&
			    by == SEVERAL)
				map_set(pass->arena, &pass->survey->handed, fn, SEVERAL);
		}
	}
	pass->survey->handed_known = true;
}

/* Who is handed the handler and runs a plain one in a thread, `Depends(f)`; 0 where nobody is, or
 * somebody else as well. */
static fn_id handed_to(struct pass *pass, fn_id handler)
{
	if (!pass->survey->handed_known)
		survey_hands(pass);
	return map_at(&pass->survey->handed, handler, 0);
}

fn_id bridge_registrar(struct pass *pass, const struct node *node)
{
	struct program *program = pass->program;
	fn_id by;

	if (!node->fn || !graph_is_async(program, node->fn) ||
	    program_func(program, node->fn)->flags & FUNC_AWAITS ||
	    needs_loop(pass, node))
		return 0;
	by = world_registrar(program, node->fn);
	return by ? by : handed_to(pass, node->fn);
}

void bridge_handler(const struct crossing *crossing)
{
	struct pass *pass = crossing->pass;
	fn_id by = bridge_registrar(pass, crossing->node);

	if (!by)
		return;
	struct str name =
		facts_name(program_facts(pass->program, pass->module),
			   program_func(pass->program, crossing->node->fn)->name);
	bridge_add(crossing->finding, BRIDGE_DEF,
		   arena_printf(pass->arena,
				"make `%.*s` a plain `def`: it awaits nothing, and `%s` "
				"then runs it in a thread",
				STR_ARG(name), pass_name(pass, by)));
}
