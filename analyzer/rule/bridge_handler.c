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

static void note(struct pass *pass, fn_id fn, fn_id by)
{
	struct map *handed = &pass->survey->handed;

	if (!map_add(pass->arena, handed, fn, by) && by == SEVERAL)
		map_set(pass->arena, handed, fn, SEVERAL);
}

/* Who is handed each coroutine function, and would run a plain one in a thread. */
static void survey_sites(struct pass *pass, const struct body *body)
{
	struct program *program = pass->program;

	for (uint32_t i = 0; body && i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];
		fn_id fn = type_of(&program->types, site->callee)->a;
		fn_id by = site->kind == SITE_HAND ? type_of(&program->types, site->by)->a
						   : SEVERAL;

		if (graph_is_async(program, fn))
			note(pass, fn,
			     by && world_threads_plain(program, by) ? by : SEVERAL);
	}
}

/* `Annotated[T, Depends(f)]` in an annotation, which no body runs. */
static void survey_annotation(struct pass *pass, module_id module, expr_id annotation)
{
	const struct facts *facts = program_facts(pass->program, module);
	const struct facts_expr *index = &facts->expr[facts->expr[annotation].b];
	struct eval eval = {.program = pass->program, .module = module};
	uint32_t count, given;

	if (facts->expr[annotation].kind != EXPR_SUBSCRIPT || index->kind != EXPR_TUPLE)
		return;
	const uint32_t *items = facts_list(facts, index->a, &count);
	for (uint32_t i = 1; i < count; i++) {
		const struct facts_expr *call = &facts->expr[items[i]];

		if (call->kind != EXPR_CALL)
			continue;
		const uint32_t *args = facts_list(facts, call->b, &given);
		const struct type by =
			*type_of(&pass->program->types, infer_expr(&eval, call->a));
		const struct type fn = *type_of(
			&pass->program->types, given ? infer_expr(&eval, args[0]) : NONE);
		if (by.kind == TYPE_FUNC && fn.kind == TYPE_FUNC &&
		    world_threads_plain(pass->program, by.a))
			note(pass, fn.a, by.a);
	}
}

static void survey_hands(struct pass *pass)
{
	struct program *program = pass->program;

	for (node_id n = 0; n < pass->graph->node.len; n++)
		survey_sites(pass, pass->graph->node.at[n].body);
	for (module_id m = 0; m < program->modules.len; m++) {
		const struct facts *facts = program_facts(program, m);

		for (param_id p = 1;
		     p < facts->param_count && program_module(program, m)->source.checked;
		     p++)
			survey_annotation(pass, m, facts->param[p].annotation);
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
	struct str name = facts_name(
		pass_facts(pass), program_func(pass->program, crossing->node->fn)->name);
	bridge_add(crossing->finding, BRIDGE_DEF,
		   arena_printf(pass->arena,
				"make `%.*s` a plain `def`: it awaits nothing, and `%s` "
				"then runs it in a thread",
				STR_ARG(name), pass_name(pass, by)));
}
