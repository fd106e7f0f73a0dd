/* One look over all expressions, when first asked. */
#include "program/uses.h"

#include "base/banned.h"

static void add(struct program *program, module_id module, name_id local, unsigned how)
{
	uint32_t name = program_name(program, module, local);

	map_set(program->arena, &program->uses, name,
		map_at(&program->uses, name, 0) | how);
}

/* How the name in an expression is used: called, where the call is awaited on the spot. Who makes
 * a coroutine and hands it on (create_task(f()), run(f())) needs a coroutine function. */
static unsigned how_used(const struct facts *facts, const struct facts_expr *expr)
{
	if (expr->use != USE_CALLED)
		return USES_OTHER;
	return facts->expr[expr->parent].use == USE_AWAITED ? USES_CALLED
							    : USES_CALLED | USES_HANDED;
}

static void look(struct program *program, module_id module)
{
	const struct facts *facts = program_facts(program, module);

	for (func_id i = 1; i < facts->func_count; i++)
		if (facts->func[i].flags & FUNC_ASYNC &&
		    facts->func[i].flags & FUNC_AWAITS)
			add(program, module, facts->func[i].name, USES_AWAITING);
	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];
		unsigned how = how_used(facts, expr);

		if (expr->use == USE_TARGET)
			continue;
		if (expr->kind == EXPR_NAME || expr->kind == EXPR_STRING)
			add(program, module, expr->a, how);
		else if (expr->kind == EXPR_ATTRIBUTE)
			add(program, module, expr->b, how);
	}
}

unsigned uses_of(struct program *program, uint32_t name)
{
	if (!program->uses.len)
		for (module_id i = 0; i < program->modules.len; i++)
			if (program_module(program, i)->source.file != NO_FILE)
				look(program, i);
	return map_at(&program->uses, name, 0);
}
