/* A member is what a class body assigns once. Two names of equal values are one member. */
#include "program/enumeration.h"

#include "program/answer.h"
#include "program/object.h"

#include "base/banned.h"

/* The assignment that makes a name of a class a member, or NULL. */
static const struct facts_bind *member_of(struct program *program, cls_id cls,
					  uint32_t name)
{
	const struct facts *facts = program_facts(program, program->clss.at[cls].module);
	uint32_t symbol;

	if (!map_get(&class_info(program, cls)->symbols, name, &symbol))
		return NULL;
	const struct facts_symbol *record = &facts->symbol[symbol];
	return record->binds == 1 && record->kinds == 1u << BIND_ASSIGN
		       ? &facts->bind[record->bind]
		       : NULL;
}

/* `auto()`: another value for each. */
static bool is_automatic(const struct facts *facts, expr_id value)
{
	uint32_t count;

	if (facts->expr[value].kind != EXPR_CALL)
		return false;
	facts_list(facts, facts->expr[value].b, &count);
	return !count;
}

/* An enumeration of the project may say itself what is equal. */
static bool compares_itself(struct program *program, type_id member)
{
	const struct type method =
		*type_of(&program->types, infer_method(program, member, "__eq__"));

	return method.kind == TYPE_FUNC &&
	       !program_module(program, program_fn(program, method.a)->module)
			->source.stub;
}

/* The instance with its name, and with its value where that is known. */
static type_id with_name(struct program *program, type_id instance, uint32_t name,
			 type_id value)
{
	type_id state[4];
	uint32_t count = 0;

	object_state_add(state, &count, intern_add(&program->names, STR("name")),
			 type_make(&program->types, TYPE_STRING, name, 0, 0));
	if (value != UNKNOWN)
		object_state_add(state, &count, intern_add(&program->names, STR("value")),
				 value);
	return object_with_state(program, instance, state, count);
}

type_id enumeration_member(struct eval *eval, expr_id expr, type_id type)
{
	struct program *program = eval->program;
	const struct facts_expr *record =
		&program_facts(program, eval->module)->expr[expr];
	const struct type instance = *type_of(&program->types, type);

	if (record->kind != EXPR_ATTRIBUTE || instance.kind != TYPE_INSTANCE ||
	    instance.c || !class_inherits_role(program, instance.a, ROLE_ENUM))
		return type;
	uint32_t name = program_name(program, eval->module, record->b);
	const struct facts_bind *bind = member_of(program, instance.a, name);
	const struct type base = *type_of(&program->types, infer_expr(eval, record->a));
	if (!bind || base.kind != TYPE_CLASS || base.a != instance.a ||
	    compares_itself(program, type))
		return type;
	module_id module = program->clss.at[instance.a].module;
	const struct facts *facts = program_facts(program, module);
	struct eval there = {.program = program, .module = module};
	if (answer_is_written((enum expr_kind)facts->expr[bind->value].kind))
		return with_name(program, type, name, infer_expr(&there, bind->value));
	return is_automatic(facts, bind->value) ? with_name(program, type, name, UNKNOWN)
						: type;
}

bool enumeration_is_member(struct program *program, type_id type)
{
	const struct type *record = type_of(&program->types, type);

	return record->kind == TYPE_INSTANCE && record->c &&
	       class_inherits_role(program, record->a, ROLE_ENUM);
}

bool enumeration_differ(struct program *program, type_id a, type_id b)
{
	uint32_t value = intern_add(&program->names, STR("value"));
	type_id of_a = object_holds(program, a, value);
	type_id of_b = object_holds(program, b, value);

	return a != b &&
	       type_of(&program->types, a)->a == type_of(&program->types, b)->a &&
	       (of_a == UNKNOWN) == (of_b == UNKNOWN) &&
	       (of_a == UNKNOWN || answer_equal(program, of_a, of_b) == ANSWER_NO);
}
