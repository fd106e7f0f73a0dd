/* Makes instances of functions, few enough that no recursion through them runs away. */
#include "program/instance.h"

#include "program/bind.h"
#include "program/enumeration.h"
#include "program/object.h"
#include "program/tested.h"

#include "base/banned.h"

enum {
	INSTANCES_MAX = 200, /* of one function; a popular decorator has one a function */
	ENV_DEPTH_MAX = 6,
	NAMES_MAX = 16, /* of one **kwargs */
};

static bool is_callable(const struct types *types, type_id type)
{
	switch (type_kind(types, type)) {
	case TYPE_FUNC:
	case TYPE_PARTIAL:
	case TYPE_CLASS:
	case TYPE_OVERLOADS:
		return true;
	default:
		return false;
	}
}

static uint32_t env_depth(const struct types *types, type_id env)
{
	uint32_t depth = 0;

	for (; env; env = type_of(types, env)->a)
		depth++;
	return depth;
}

/* How deep instances lie within a callable: f(f(f(...))) must end somewhere. */
static uint32_t callable_depth(const struct types *types, type_id type)
{
	uint32_t depth = 0;

	while (type_kind(types, type) == TYPE_PARTIAL)
		type = type_of(types, type)->a, depth++;
	if (type_kind(types, type) == TYPE_FUNC && type_of(types, type)->c)
		depth += env_depth(types, type_of(types, type)->c);
	return depth;
}

/* An object of which more is known than its class. */
static bool has_state(const struct types *types, type_id value)
{
	const struct type *type = type_of(types, value);

	return type->kind == TYPE_INSTANCE && type->c;
}

/* The constant that a parameter is given, or has by default, as far as the function asks for it;
 * else UNKNOWN. */
static type_id constant(struct program *program, fn_id fn, const struct binding *binding,
			const struct args *args, uint32_t index)
{
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module};
	expr_id standard =
		facts->param[program_func(program, fn)->param + index].standard;

	if (binding->arg[index]) {
		const struct arg *arg = &args->at[binding->arg[index] - 1];

		return arg->fleeting ? UNKNOWN
				     : tested_constant(program, fn, index, arg->type);
	}
	if (binding->stars || !standard)
		return UNKNOWN;
	switch ((enum expr_kind)facts->expr[standard].kind) {
	case EXPR_NONE:
	case EXPR_TRUE:
	case EXPR_FALSE:
	case EXPR_STRING:
	case EXPR_NUMBER:
	case EXPR_NAME: /* of something that has a class: a sentinel, `timezone.utc` */
	case EXPR_ATTRIBUTE:
		return tested_constant(
			program, fn, index,
			enumeration_member(&eval, standard, infer_expr(&eval, standard)));
	default:
		return UNKNOWN;
	}
}

static enum param_kind kind_of(struct program *program, fn_id fn, uint32_t index)
{
	const struct facts *facts =
		program_facts(program, program_fn(program, fn)->module);

	return (enum param_kind)facts->param[program_func(program, fn)->param + index]
		.kind;
}

/* *args and **kwargs are none of the arguments that they collect. */
static bool collects(enum param_kind kind)
{
	return kind == PARAM_STAR || kind == PARAM_DOUBLE_STAR;
}

/* Whether an argument meets a parameter of its own. */
static bool is_bound_elsewhere(const struct binding *binding, uint32_t arg,
			       uint32_t index)
{
	for (uint32_t i = 0; i < binding->params; i++)
		if (i != index && binding->arg[i] == arg + 1)
			return true;
	return false;
}

/* *args or **kwargs that collected nothing: (), a dict without values. */
static type_id nothing(struct program *program, enum param_kind kind)
{
	if (kind == PARAM_STAR)
		return type_make(&program->types, TYPE_TUPLE, 0, 0, 0);
	return class_builtin_instance(program, "dict", UNKNOWN, NEVER);
}

/* What **kwargs collected: a dict whose state is the names, each with its value where that is a
 * flag or None. Texts and numbers are left out: there are too many of them. */
static type_id named(struct program *program, const struct args *args,
		     const struct binding *binding, uint32_t index)
{
	type_id state[2 * NAMES_MAX];
	uint32_t count = 0;

	for (uint32_t i = 0; i < args->count; i++) {
		const struct arg *arg = &args->at[i];
		bool flag = arg->type == TYPE_ID_TRUE || arg->type == TYPE_ID_FALSE ||
			    arg->type == NONE;

		if (!arg->name || is_bound_elsewhere(binding, i, index))
			continue;
		if (count == 2 * NAMES_MAX)
			return UNKNOWN;
		object_state_add(state, &count, arg->name,
				 flag && !arg->fleeting ? arg->type : UNKNOWN);
	}
	return object_with_state(
		program, class_builtin_instance(program, "dict", UNKNOWN, UNKNOWN), state,
		count);
}

/* All of the names, or none where there is no room for them. */
static bool hand_on_names(struct program *program, uint32_t state, struct args *args)
{
	uint32_t items = type_count(&program->types, state);

	if (args->count + items / 2 > ARGS_MAX)
		return false;
	for (uint32_t i = 0; i < items; i += 2)
		args->at[args->count++] =
			(struct arg){.name = type_item(&program->types, state, i),
				     .type = type_item(&program->types, state, i + 1)};
	return true;
}

bool instance_hands_on(struct program *program, const struct facts *facts,
		       const struct arg *arg, struct args *args)
{
	const struct facts_expr *expr = &facts->expr[arg->expr];
	const struct type type = *type_of(&program->types, arg->type);

	if (!arg->stars || expr->kind != EXPR_NAME || !expr->b ||
	    facts->symbol[expr->b].kinds != 1u << BIND_PARAM)
		return false;
	if (arg->stars == 2 && type.kind == TYPE_INSTANCE && type.c)
		return hand_on_names(program, type.c, args);
	return arg->type ==
	       nothing(program, arg->stars == 1 ? PARAM_STAR : PARAM_DOUBLE_STAR);
}

/* What *args or **kwargs collect of a call, as far as it is handed on: nothing, names, or UNKNOWN. */
static type_id collected(struct program *program, type_id func, const struct args *args,
			 const struct binding *binding, uint32_t index)
{
	const struct type type = *type_of(&program->types, func);

	enum param_kind kind = kind_of(program, type.a, index);

	if (!args->written || binding->stars || (type.b && !index) ||
	    !tested_hands_on(program, type.a, index))
		return UNKNOWN;
	if (!binding->arg[index])
		return nothing(program, kind);
	return kind == PARAM_DOUBLE_STAR ? named(program, args, binding, index) : UNKNOWN;
}

/* Whether an argument tells what happens in the function whatever its declaration says: a callable,
 * an object of which is known what it holds; in a lambda, which declares nothing, any object. */
static bool tells_itself(struct program *program, fn_id fn, type_id type)
{
	const struct type *given = type_of(&program->types, type);

	if (is_callable(&program->types, type))
		return callable_depth(&program->types, type) < ENV_DEPTH_MAX;
	if (given->kind != TYPE_INSTANCE)
		return false;
	if (enumeration_is_member(program, type))
		return false; /* a constant: only where it is asked for */
	return given->c || (!given->b && program_func(program, fn)->flags & FUNC_LAMBDA);
}

/* The types of parameters that tell something, the others unknown; false when there are none. */
static bool telling(struct program *program, type_id func, const struct args *args,
		    type_id *given, uint32_t *count)
{
	fn_id fn = type_of(&program->types, func)->a;
	struct binding binding;
	bool any = false;

	bind_args(program, func, args, &binding);
	for (uint32_t i = 0; i < binding.params; i++) {
		type_id type =
			binding.arg[i] ? args->at[binding.arg[i] - 1].type : UNKNOWN;

		if (collects(kind_of(program, fn, i)))
			given[i] = collected(program, func, args, &binding, i);
		else if (tells_itself(program, fn, type))
			given[i] = type;
		else
			given[i] = constant(program, fn, &binding, args, i);
		any |= given[i] != UNKNOWN;
	}
	*count = binding.params;
	return any;
}

/* Whether a method is called on an object of a class below its own that defines again something
 * that its own class has: then what it calls on itself may be something else. */
static bool overrides(struct program *program, const struct type *func)
{
	const struct type self = *type_of(&program->types, func->b);
	const struct facts_func *record = program_func(program, func->a);
	const struct fn *fn = program_fn(program, func->a);

	if (!func->b || !record->owner ||
	    (self.kind != TYPE_INSTANCE && self.kind != TYPE_CLASS))
		return false;
	cls_id owner = program_module(program, fn->module)->cls + record->owner;
	return self.a != owner && class_redefines(program, self.a, owner);
}

type_id instance_of_call(struct program *program, type_id func, const struct args *args)
{
	const struct type type = *type_of(&program->types, func);
	struct fn *fn = program_fn(program, type.a);
	type_id given[BIND_PARAMS_MAX];
	uint32_t count;

	if (program_module(program, fn->module)->source.stub ||
	    fn->instances > INSTANCES_MAX ||
	    env_depth(&program->types, type.c) >= ENV_DEPTH_MAX)
		return func;
	bool own = overrides(program, &type) || has_state(&program->types, type.b);
	if (!telling(program, func, args, given, &count) && !own)
		return func;
	if (own && count)
		given[0] = type.b;
	uint32_t known = program->types.type.len;
	type_id env = type_make(&program->types, TYPE_ENV, type.c, type.a,
				type_list(&program->types, given, count));
	fn->instances += program->types.type.len > known;
	return type_make(&program->types, TYPE_FUNC, type.a, type.b, env);
}
