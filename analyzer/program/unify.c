/* Unification in one direction: declared types have variables, given ones have none. */
#include "program/unify.h"

#include "base/banned.h"

enum { PARTS_MAX = 32 };

void solution_add(struct program *program, struct solution *solution, type_id variable,
		  type_id value)
{
	for (uint32_t i = 0; i < solution->count; i++)
		if (solution->variable[i] == variable) {
			solution->value[i] =
				type_join(&program->types, solution->value[i], value);
			return;
		}
	if (solution->count == UNIFY_MAX)
		return;
	solution->variable[solution->count] = variable;
	solution->value[solution->count++] = value;
}

/* The lineage entry of `cls` in an instance's class, with the instance's arguments put in. */
static type_id as_base(struct program *program, type_id instance, cls_id cls)
{
	const struct type type = *type_of(&program->types, instance);
	const struct class_info *info = class_info(program, type.a);

	for (uint32_t i = 0; i < info->mro_count; i++)
		if (type_of(&program->types, info->mro[i])->a == cls)
			return infer_substitute(program, info->mro[i],
						type_list(&program->types,
							  info->variables,
							  info->variable_count),
						type.b);
	return UNKNOWN;
}

static void learn_lists(struct program *program, struct solution *solution,
			uint32_t declared, uint32_t given)
{
	uint32_t count = type_count(&program->types, declared);

	for (uint32_t i = 0; i < count; i++)
		solution_learn(program, solution, type_item(&program->types, declared, i),
			       type_item(&program->types, given, i));
}

/* Iterable[T], Awaitable[T], AbstractContextManager[T] and the like, of values that are no instance of that very class. */
static void learn_by_protocol(struct program *program, struct solution *solution,
			      const struct type *declared, type_id given)
{
	type_id part = type_item(&program->types, declared->b, 0), step;
	type_id asked = type_make(&program->types, TYPE_INSTANCE, declared->a, 0, 0);
	type_id value;

	if (type_count(&program->types, declared->b) != 1)
		return;
	if (cls_is(program, declared->a, ROLE_FORM_AWAITABLE))
		value = infer_awaited(program, given);
	else if (infer_method(program, asked, "__enter__") > NONE)
		value = infer_entered(program, given, false);
	else if (infer_method(program, asked, "__aenter__") > NONE)
		value = infer_entered(program, given, true);
	else
		value = infer_iterated(program, given, false, &step);
	if (value != UNKNOWN && value != NEVER)
		solution_learn(program, solution, part, value);
}

static void learn_instance(struct program *program, struct solution *solution,
			   const struct type *declared, type_id given)
{
	if (!type_count(&program->types, declared->b))
		return;
	if (type_kind(&program->types, given) == TYPE_INSTANCE) {
		type_id base = as_base(program, given, declared->a);

		if (base != UNKNOWN) {
			learn_lists(program, solution, declared->b,
				    type_of(&program->types, base)->b);
			return;
		}
	}
	learn_by_protocol(program, solution, declared, given);
}

/* What a function gives that is called with what its declaration says, as far as that is learned. */
static void learn_callable(struct program *program, struct solution *solution,
			   const struct type *declared, type_id given)
{
	struct args args = {.count = 0};
	uint32_t count = type_count(&program->types, declared->b);

	if (given == UNKNOWN || given == NONE)
		return;
	for (; args.count < count && args.count < ARGS_MAX; args.count++) {
		type_id param = type_item(&program->types, declared->b, args.count);

		args.at[args.count] =
			(struct arg){.type = solution_apply(program, solution, param)};
	}
	solution_learn(program, solution, declared->a, infer_call(program, given, &args));
}

/* Optional[T] given X: T is X without None. A member that needs no learning takes its own. */
static void learn_union(struct program *program, struct solution *solution,
			type_id declared, type_id given)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, declared, members);

	for (uint32_t i = 0; i < count; i++)
		if (members[i] != NONE && members[i] != given)
			solution_learn(program, solution, members[i],
				       type_without_none(&program->types, given));
}

void solution_learn(struct program *program, struct solution *solution, type_id declared,
		    type_id given)
{
	const struct type type = *type_of(&program->types, declared);

	if (given == NEVER || program->nesting > NESTING_MAX)
		return;
	program->nesting++;
	switch ((enum type_kind)type.kind) {
	case TYPE_TYPEVAR:
		solution_add(program, solution, declared,
			     type_stateless(&program->types, given));
		break;
	case TYPE_INSTANCE:
		learn_instance(program, solution, &type, given);
		break;
	case TYPE_UNION:
		learn_union(program, solution, declared, given);
		break;
	case TYPE_CALLABLE:
		learn_callable(program, solution, &type, given);
		break;
	case TYPE_COROUTINE:
		solution_learn(program, solution, type.a, infer_awaited(program, given));
		break;
	case TYPE_META:
		solution_learn(program, solution, type.a,
			       infer_instance_of(program, given));
		break;
	default:
		break;
	}
	program->nesting--;
}

static uint32_t apply_list(struct program *program, const struct solution *solution,
			   uint32_t list)
{
	type_id parts[PARTS_MAX];
	uint32_t count = type_count(&program->types, list);

	if (!count || count > PARTS_MAX)
		return list;
	for (uint32_t i = 0; i < count; i++)
		parts[i] = solution_apply(program, solution,
					  type_item(&program->types, list, i));
	return type_list(&program->types, parts, count);
}

static type_id apply_union(struct program *program, const struct solution *solution,
			   type_id type)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, type, members);

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(&program->types, joined,
				   solution_apply(program, solution, members[i]));
	return joined;
}

static type_id value_of(const struct solution *solution, type_id variable)
{
	for (uint32_t i = 0; i < solution->count; i++)
		if (solution->variable[i] == variable)
			return solution->value[i];
	return variable;
}

type_id solution_apply(struct program *program, const struct solution *solution,
		       type_id id)
{
	const struct type type = *type_of(&program->types, id);
	type_id value = value_of(solution, id);

	if (value != id)
		return value;
	switch ((enum type_kind)type.kind) {
	case TYPE_INSTANCE:
	case TYPE_CLASS:
	case TYPE_TUPLE:
		return type_make(&program->types, (enum type_kind)type.kind, type.a,
				 apply_list(program, solution, type.b), type.c);
	case TYPE_CALLABLE:
		return type_make(&program->types, TYPE_CALLABLE,
				 solution_apply(program, solution, type.a),
				 apply_list(program, solution, type.b), 0);
	case TYPE_COROUTINE:
	case TYPE_GENERATOR:
	case TYPE_ASYNC_GENERATOR:
	case TYPE_CONTEXT:
		return type_make(&program->types, (enum type_kind)type.kind,
				 solution_apply(program, solution, type.a), type.b,
				 type.c);
	case TYPE_META:
		return infer_meta(program, solution_apply(program, solution, type.a));
	case TYPE_UNION:
		return apply_union(program, solution, id);
	default:
		return id;
	}
}

type_id infer_substitute(struct program *program, type_id type, uint32_t variables,
			 uint32_t values)
{
	struct solution solution = {.count = 0};
	uint32_t count = type_count(&program->types, variables);

	if (!count || type <= NONE)
		return type;
	for (uint32_t i = 0; i < count && i < UNIFY_MAX; i++) {
		type_id variable = type_item(&program->types, variables, i);
		type_id value = type_item(&program->types, values, i);

		if (variable != value)
			solution_add(program, &solution, variable, value);
	}
	return solution_apply(program, &solution, type);
}
