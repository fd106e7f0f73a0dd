/* One look over a module, when first asked: a chain through its names for each symbol, and through its
 * attributes for each of their names. */
#include "program/places.h"

#include "base/banned.h"

static void chain(struct program *program, struct module *module)
{
	const struct facts *facts = module->facts;

	module->place = arena_array(program->arena, expr_id, facts->symbol_count);
	module->attribute_place = arena_array(program->arena, expr_id, facts->name_count);
	module->next_place = arena_array(program->arena, expr_id, facts->expr_count);
	module->shared = arena_array(program->arena, bool, facts->symbol_count);
	for (symbol_id i = 1; i < facts->symbol_count; i++)
		module->shared[facts->symbol[i].means] = true;
	for (expr_id i = facts->expr_count; --i;) {
		const struct facts_expr *expr = &facts->expr[i];
		expr_id *first = expr->kind == EXPR_NAME	? module->place
				 : expr->kind == EXPR_ATTRIBUTE ? module->attribute_place
								: NULL;

		if (!first)
			continue;
		module->next_place[i] = first[expr->b];
		first[expr->b] = i;
	}
}

static struct module *chained(struct program *program, module_id module)
{
	struct module *record = program_module(program, module);

	if (!record->place)
		chain(program, record);
	return record;
}

expr_id places_first(struct program *program, module_id module, symbol_id symbol)
{
	return chained(program, module)->place[symbol];
}

expr_id places_attribute(struct program *program, module_id module, name_id name)
{
	return chained(program, module)->attribute_place[name];
}

expr_id places_next(struct program *program, module_id module, expr_id place)
{
	return program_module(program, module)->next_place[place];
}

bool places_is_shared(struct program *program, module_id module, symbol_id symbol)
{
	return chained(program, module)->shared[symbol];
}
