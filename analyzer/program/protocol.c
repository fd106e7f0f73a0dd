/* What the language does by method names: for, with, await. */
#include "program/infer.h"

#include "base/banned.h"

static const struct args no_args = {.count = 0};

static bool known(type_id type)
{
	return type != UNKNOWN && type != NEVER;
}

static type_id call_method(struct program *program, type_id value, const char *name)
{
	type_id method = infer_method(program, value, name);

	return known(method) ? infer_call(program, method, &no_args) : UNKNOWN;
}

static type_id join_items(struct program *program, uint32_t list)
{
	type_id joined = NEVER;

	for (uint32_t i = 0; i < type_count(&program->types, list); i++)
		joined = type_join(&program->types, joined,
				   type_item(&program->types, list, i));
	return joined;
}

/* An instance: __iter__ gives an iterator, whose __next__ gives the elements. */
static type_id iterate_instance(struct program *program, type_id value, bool async,
				type_id *step)
{
	type_id iterator = call_method(program, value, async ? "__aiter__" : "__iter__");
	const struct type type = *type_of(&program->types, iterator);

	if (type.kind == (async ? TYPE_ASYNC_GENERATOR : TYPE_GENERATOR)) {
		*step = type.b;
		return type.a;
	}
	if (type.kind != TYPE_INSTANCE)
		return UNKNOWN;
	type_id next = infer_method(program, iterator, async ? "__anext__" : "__next__");
	if (!known(next))
		return UNKNOWN;
	*step = next;
	type_id element = infer_call(program, next, &no_args);
	return async ? infer_awaited(program, element) : element;
}

static type_id iterate_one(struct program *program, type_id value, bool async,
			   type_id *step)
{
	const struct type type = *type_of(&program->types, value);

	switch ((enum type_kind)type.kind) {
	case TYPE_TUPLE:
		return async ? UNKNOWN : join_items(program, type.b);
	case TYPE_GENERATOR:
	case TYPE_ASYNC_GENERATOR:
		if (async != (type.kind == TYPE_ASYNC_GENERATOR))
			return UNKNOWN;
		*step = type.b;
		return type.a;
	case TYPE_INSTANCE:
		return iterate_instance(program, value, async, step);
	case TYPE_CLASS:
		return async ? UNKNOWN : class_enum_member(program, value);
	case TYPE_STRING:
		return async ? UNKNOWN
			     : class_builtin_instance(program, "str", UNKNOWN, UNKNOWN);
	default:
		return UNKNOWN;
	}
}

type_id infer_iterated(struct program *program, type_id value, bool async, type_id *step)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, value, members);

	*step = 0;
	if (program->nesting > NESTING_MAX)
		return UNKNOWN;
	program->nesting++;
	for (uint32_t i = 0; i < count; i++)
		if (members[i] != NONE)
			joined = type_join(&program->types, joined,
					   iterate_one(program, members[i], async, step));
	program->nesting--;
	return joined;
}

static type_id enter_one(struct program *program, type_id value, bool async)
{
	const struct type type = *type_of(&program->types, value);

	if (type.kind == TYPE_CONTEXT)
		return (bool)type.c == async ? type.a : UNKNOWN;
	if (type.kind != TYPE_INSTANCE)
		return UNKNOWN;
	type_id entered = call_method(program, value, async ? "__aenter__" : "__enter__");
	if (!async)
		return entered;
	entered = infer_awaited(program, entered);
	return entered == NEVER ? UNKNOWN : entered;
}

type_id infer_entered(struct program *program, type_id value, bool async)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, value, members);

	for (uint32_t i = 0; i < count; i++)
		if (members[i] != NONE)
			joined = type_join(&program->types, joined,
					   enter_one(program, members[i], async));
	return joined;
}

/* What __await__ is said to give: Generator[Any, Any, T], or Awaitable's own argument. */
static type_id await_instance(struct program *program, type_id value,
			      const struct type *type)
{
	if (cls_is(program, type->a, ROLE_FORM_AWAITABLE))
		return type_item(&program->types, type->b, 0);
	type_id method = infer_method(program, value, "__await__");
	if (!known(method))
		return method;
	type_id steps = infer_call(program, method, &no_args);
	const struct type generator = *type_of(&program->types, steps);
	if (generator.kind != TYPE_INSTANCE)
		return UNKNOWN;
	return type_item(&program->types, generator.b, 2);
}

static type_id await_one(struct program *program, type_id value)
{
	const struct type type = *type_of(&program->types, value);

	switch ((enum type_kind)type.kind) {
	case TYPE_COROUTINE:
		return type.a;
	case TYPE_INSTANCE:
		return await_instance(program, value, &type);
	case TYPE_UNKNOWN:
	case TYPE_TYPEVAR:
	case TYPE_NEVER:
		return UNKNOWN;
	case TYPE_GENERATOR: /* @types.coroutine and old code may make these awaitable */
		return UNKNOWN;
	default:
		return NEVER;
	}
}

type_id infer_awaited(struct program *program, type_id value)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, value, members);

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(&program->types, joined,
				   await_one(program, members[i]));
	return joined;
}
