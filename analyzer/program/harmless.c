/* What no stub describes may do anything. */
#include "program/harmless.h"

#include "base/banned.h"

/* Whether a decorator or a metaclass is a library's: that does not know the attributes. */
static bool is_harmless(struct program *program, module_id module, expr_id expr)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module};
	bool called = facts->expr[expr].kind == EXPR_CALL;
	type_id maker = infer_expr(&eval, called ? facts->expr[expr].a : expr);

	if (type_kind(&program->types, maker) == TYPE_OVERLOADS)
		maker = type_item(&program->types, type_of(&program->types, maker)->b, 0);
	const struct type type = *type_of(&program->types, maker);
	if (type.kind == TYPE_FUNC)
		return program_module(program, program_fn(program, type.a)->module)
			->source.stub;
	return type.kind == TYPE_CLASS &&
	       program_module(program, program->clss.at[type.a].module)->source.stub;
}

bool harmless_decorators(struct program *program, module_id module, list_id decorators)
{
	uint32_t count;
	const uint32_t *items =
		facts_list(program_facts(program, module), decorators, &count);

	for (uint32_t i = 0; i < count; i++)
		if (!is_harmless(program, module, items[i]))
			return false;
	return true;
}

bool harmless_class(struct program *program, cls_id id)
{
	const struct cls cls = program->clss.at[id];
	const struct facts *facts = program_facts(program, cls.module);
	const struct facts_class *class = &facts->class[cls.class];
	uint32_t count;
	const uint32_t *items = facts_list(facts, class->bases, &count);

	if (!harmless_decorators(program, cls.module, class->decorators))
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (facts->expr[items[i]].kind == EXPR_KEYWORD &&
		    !is_harmless(program, cls.module, facts->expr[items[i]].b))
			return false;
	return true;
}
