/* One look over a module, when first asked: a chain through its names for each symbol. */
#include "program/places.h"

#include "base/banned.h"

static void chain(struct program *program, struct module *module)
{
	const struct facts *facts = module->facts;

	module->place = arena_array(program->arena, expr_id, facts->symbol_count);
	module->next_place = arena_array(program->arena, expr_id, facts->expr_count);
	for (expr_id i = facts->expr_count; --i;) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind != EXPR_NAME)
			continue;
		module->next_place[i] = module->place[expr->b];
		module->place[expr->b] = i;
	}
}

expr_id places_first(struct program *program, module_id module, symbol_id symbol)
{
	struct module *record = program_module(program, module);

	if (!record->place)
		chain(program, record);
	return record->place[symbol];
}

expr_id places_next(struct program *program, module_id module, expr_id place)
{
	return program_module(program, module)->next_place[place];
}
