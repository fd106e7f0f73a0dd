/* Calls: which function runs, and what comes back. */
#include "program/bind.h"
#include "program/infer.h"
#include "program/instance.h"
#include "program/symbol.h"
#include "program/unify.h"

#include "base/banned.h"

static type_id call_one(struct program *program, type_id callee, const struct args *args);

/* What the receiver tells: the variables of the class that the method stands in, and those of
 * its own annotation (`cls: type[T]`). */
static void learn_from_self(struct program *program, struct solution *solution, fn_id fn,
			    type_id self)
{
	const struct fn *record = program_fn(program, fn);
	const struct facts_func *func = program_func(program, fn);
	const struct type given = *type_of(&program->types, self);

	if (!func->owner || (given.kind != TYPE_INSTANCE && given.kind != TYPE_CLASS))
		return;
	if (func->params)
		solution_learn(program, solution, bind_declared(program, fn, 0), self);
	cls_id owner = program_module(program, record->module)->cls + func->owner;
	const struct class_info *info = class_info(program, owner);
	if (!info->variable_count)
		return;
	type_id instance = type_make(&program->types, TYPE_INSTANCE, given.a, given.b, 0);
	solution_learn(program, solution, info->mro[0], instance);
}

static type_id instance_of(struct program *program, type_id receiver)
{
	return type_kind(&program->types, receiver) == TYPE_CLASS
		       ? infer_instance_of(program, receiver)
		       : receiver;
}

/* What the arguments tell; functions last, which are called with what the others are. */
static void learn_from_args(struct program *program, struct solution *solution,
			    type_id func, const struct args *args)
{
	fn_id fn = type_of(&program->types, func)->a;
	struct binding binding;

	bind_args(program, func, args, &binding);
	for (int functions = 0; functions < 2; functions++)
		for (uint32_t i = 0; i < binding.params; i++) {
			type_id declared = bind_declared(program, fn, i);
			bool function =
				type_kind(&program->types, declared) == TYPE_CALLABLE;

			if (binding.arg[i] && function == functions)
				solution_learn(program, solution, declared,
					       args->at[binding.arg[i] - 1].type);
		}
}

/* Variables that stand in the result and that nobody learned of would only look like types. */
static type_id forget_variables(struct program *program, type_id type)
{
	if (type_kind(&program->types, type) == TYPE_TYPEVAR)
		return UNKNOWN;
	return type;
}

/* The declared or inferred return with everything put in that this call tells. */
static type_id result_of(struct program *program, type_id func, const struct args *args)
{
	const struct type type = *type_of(&program->types, func);
	type_id returns = infer_returns(program, type.a, type.c);
	struct solution solution = {.count = 0};

	if (returns <= NONE)
		return returns;
	if (type.b) {
		learn_from_self(program, &solution, type.a, type.b);
		returns = infer_put_self(program, returns, instance_of(program, type.b));
	}
	learn_from_args(program, &solution, func, args);
	return forget_variables(program, solution_apply(program, &solution, returns));
}

/* What is injected by Depends(f): what f gives in the end. */
static type_id unwrap(struct program *program, type_id value)
{
	const struct type type = *type_of(&program->types, value);
	type_id step, element;

	if (type.kind == TYPE_COROUTINE || type.kind == TYPE_GENERATOR ||
	    type.kind == TYPE_ASYNC_GENERATOR)
		return type.a;
	if (type.kind != TYPE_INSTANCE)
		return value;
	bool iterates = infer_method(program, value, "__next__") > NONE;
	bool async = infer_method(program, value, "__anext__") > NONE;
	if (!iterates && !async)
		return value;
	element = infer_iterated(program, value, async, &step);
	return element;
}

/* Depends(f): f is the parameter that is handed on to be called. */
static type_id injected(struct program *program, type_id func, const struct args *args)
{
	const struct marks *marks = marks_of(program, func);
	struct args none = {.count = 0};
	expr_id expr;

	if (!marks || !marks->hands)
		return UNKNOWN;
	type_id given = infer_argument(program, func, args, marks->hand[0].param, &expr);
	return given == NEVER ? UNKNOWN
			      : unwrap(program, infer_call(program, given, &none));
}

static type_id call_context(struct program *program, type_id func, type_id result,
			    bool async)
{
	type_id step;
	type_id element = infer_iterated(program, result, async, &step);

	return type_make(&program->types, TYPE_CONTEXT, element, func, async);
}

static type_id cast(struct program *program, const struct args *args)
{
	return args->count ? infer_instance_of(program, args->at[0].type) : UNKNOWN;
}

/* The text that a call is given first, or an empty one. */
static struct str first_text(struct program *program, const struct args *args)
{
	const struct type *type =
		type_of(&program->types, args->count ? args->at[0].type : UNKNOWN);

	if (type->kind != TYPE_STRING || args->at[0].stars)
		return (struct str){"", 0};
	return intern_text(&program->names, type->a);
}

/* options["name"] of a TypedDict: the field of that name. */
static type_id typed_item(struct program *program, type_id self, const struct args *args)
{
	struct str name = first_text(program, args);
	struct member how;

	if (!name.len)
		return UNKNOWN;
	return infer_member(program, self, intern_add(&program->names, name), &how);
}

/* import_module("package.module"). */
static type_id imported(struct program *program, const struct args *args)
{
	struct str name = first_text(program, args);
	module_id module =
		name.len ? program_import(program, NO_MODULE, name) : NO_MODULE;

	return module == NO_MODULE
		       ? UNKNOWN
		       : type_make(&program->types, TYPE_MODULE, module, 0, 0);
}

static type_id call_overloads(struct program *program, uint32_t list,
			      const struct args *args, bool all);

/* Whether an argument is, or may be, what is not known: then any of several overloads may take it. */
static bool is_vague(struct program *program, const struct args *args)
{
	type_id members[TYPE_UNION_MAX];

	for (uint32_t i = 0; i < args->count; i++) {
		uint32_t count = type_members(&program->types, args->at[i].type, members);

		for (uint32_t k = 0; k < count; k++)
			if (members[k] == UNKNOWN)
				return true;
	}
	return false;
}

/* What a call gives by the overloads of an implementation that is annotated: its own annotation is for
 * its body. NEVER where none says it. */
static type_id told_result(struct program *program, type_id func, const struct args *args)
{
	const struct facts_func *record =
		program_func(program, type_of(&program->types, func)->a);
	bool annotated = record->returns && !(record->flags & FUNC_ASYNC);
	type_id overloads = annotated ? function_told(program, func) : NEVER;

	return overloads == NEVER
		       ? NEVER
		       : call_overloads(program, type_of(&program->types, overloads)->b,
					args, is_vague(program, args));
}

/* `async def run(operation: Callable[[], T]) -> T` of the project, given a coroutine function, most
 * likely awaits what that gives: its annotation is not believed. */
static type_id without_coroutine(struct program *program, fn_id fn, type_id result)
{
	const struct module *module =
		program_module(program, program_fn(program, fn)->module);
	type_id declared = infer_returns(program, fn, 0);

	return !module->source.stub &&
			       type_kind(&program->types, result) == TYPE_COROUTINE &&
			       type_kind(&program->types, declared) == TYPE_TYPEVAR
		       ? UNKNOWN
		       : result;
}

static type_id call_func(struct program *program, type_id func, const struct args *args)
{
	func = instance_of_call(program, func, args);
	const struct type type = *type_of(&program->types, func);
	const struct marks *marks = marks_of_fn(program, type.a);
	uint32_t flags = program_func(program, type.a)->flags;

	if (marks_have(marks, ROLE_CAST))
		return cast(program, args);
	if (marks_have(marks, ROLE_DEPENDENCY))
		return injected(program, func, args);
	if (marks_have(marks, ROLE_TYPED_ITEM))
		return typed_item(program, type.b, args);
	if (marks_have(marks, ROLE_IMPORTS))
		return imported(program, args);
	if (infer_defined_anew(program, func) != NEVER)
		return UNKNOWN;
	type_id result = told_result(program, func, args);
	if (result != NEVER)
		return result;
	result = result_of(program, func, args);
	uint8_t context = program_fn(program, type.a)->context;
	if (context)
		return call_context(program, func, result, context == 2);
	if ((flags & FUNC_ASYNC) && !(flags & FUNC_GENERATOR))
		return type_make(&program->types, TYPE_COROUTINE,
				 without_coroutine(program, type.a, result), func, 0);
	return result;
}

/* partial(f, ...): remembers f, and how many positionals are filled. */
static type_id call_partial(struct program *program, const struct args *args)
{
	if (!args->count || args->at[0].name || args->at[0].stars)
		return UNKNOWN;
	uint32_t bound = 0;
	for (uint32_t i = 1; i < args->count; i++)
		bound += !args->at[i].name && !args->at[i].stars;
	return type_make(&program->types, TYPE_PARTIAL, args->at[0].type, bound, 0);
}

/* What a __new__ that says so gives instead of an instance; UNKNOWN where none does. */
static type_id made_by_new(struct program *program, type_id callee,
			   const struct args *args)
{
	struct member how;
	uint32_t name = intern_add(&program->names, STR("__new__"));
	type_id new = infer_member(program, callee, name, &how);
	const struct type type = *type_of(&program->types, new);

	if (type.kind != TYPE_FUNC || !program_func(program, type.a)->returns)
		return UNKNOWN;
	type_id bound = type_make(&program->types, TYPE_FUNC, type.a, callee, type.c);
	type_id made = infer_call(program, bound, args);
	enum type_kind kind = type_kind(&program->types, made);
	return kind == TYPE_INSTANCE || kind == TYPE_TUPLE ? made : UNKNOWN;
}

/* An instance whose class arguments are what the constructor's arguments tell. */
static type_id construct(struct program *program, type_id callee, const struct args *args)
{
	const struct type type = *type_of(&program->types, callee);
	const struct class_info *info = class_info(program, type.a);
	struct solution solution = {.count = 0};
	type_id instance = type_make(&program->types, TYPE_INSTANCE, type.a, type.b, 0);

	type_id made = made_by_new(program, callee, args);
	if (made != UNKNOWN)
		return made;
	if (type.b)
		return instance;
	instance = info->mro[0];
	type_id targets[TYPE_UNION_MAX];
	bool open;
	uint32_t count = infer_targets(program, callee, args, targets, &open);
	for (uint32_t i = 0; i < count; i++) {
		type_id self = bind_declared(program,
					     type_of(&program->types, targets[i])->a, 0);

		if (type_kind(&program->types, self) == TYPE_INSTANCE)
			return self; /* an overload that says `self: Mine[int]`, or a class below */
		learn_from_args(program, &solution, targets[i], args);
	}
	return solution_apply(program, &solution, instance);
}

/* The same where Depends is a class: its constructor hands the function on. */
static type_id call_dependency(struct program *program, type_id callee,
			       const struct args *args)
{
	type_id targets[TYPE_UNION_MAX];
	bool open;
	uint32_t count = infer_targets(program, callee, args, targets, &open);

	return count ? injected(program, targets[0], args) : UNKNOWN;
}

static type_id call_class(struct program *program, type_id callee,
			  const struct args *args)
{
	cls_id cls = type_of(&program->types, callee)->a;
	const struct marks *marks = class_info(program, cls)->marks;

	if (marks_have(marks, ROLE_PARTIAL_CALL))
		return call_partial(program, args);
	if (marks_have(marks, ROLE_TYPE_OF) && args->count == 1)
		return infer_meta(program, args->at[0].type);
	if (marks_have(marks, ROLE_FORM_TYPEVAR))
		return UNKNOWN;
	if (marks && args->count == 1 && !args->at[0].name &&
	    type_kind(&program->types, args->at[0].type) == TYPE_FUNC) {
		type_id made = function_role(program, marks, args->at[0].type);

		if (made != UNKNOWN) /* `name = property(get_name)` */
			return made;
	}
	if (marks_have(marks, ROLE_DEPENDENCY))
		return call_dependency(program, callee, args);
	return construct(program, callee, args);
}

/* What the first overload gives that takes the arguments; `all`: UNKNOWN where others that do give
 * something else. */
static type_id call_overloads(struct program *program, uint32_t list,
			      const struct args *args, bool all)
{
	type_id first = NEVER;

	for (uint32_t i = 0; i < type_count(&program->types, list); i++) {
		type_id func = type_item(&program->types, list, i);

		if (type_kind(&program->types, func) != TYPE_FUNC ||
		    !bind_takes(program, func, args))
			continue;
		type_id result = call_func(program, func, args);
		if (!all || (first != NEVER && result != first))
			return all ? UNKNOWN : result;
		first = result;
	}
	return first == NEVER ? UNKNOWN : first;
}

static type_id call_callable(struct program *program, const struct type *callable,
			     const struct args *args)
{
	struct solution solution = {.count = 0};
	uint32_t count = type_count(&program->types, callable->b);

	for (uint32_t i = 0; i < count && i < args->count; i++)
		if (!args->at[i].name && !args->at[i].stars)
			solution_learn(program, &solution,
				       type_item(&program->types, callable->b, i),
				       args->at[i].type);
	return forget_variables(program, solution_apply(program, &solution, callable->a));
}

static type_id call_instance(struct program *program, type_id value,
			     const struct args *args)
{
	type_id method = infer_method(program, value, "__call__");

	if (method == NEVER || method == UNKNOWN)
		return UNKNOWN;
	return infer_call(program, method, args);
}

static type_id call_one(struct program *program, type_id callee, const struct args *args)
{
	const struct type type = *type_of(&program->types, callee);
	struct args filled;

	switch ((enum type_kind)type.kind) {
	case TYPE_FUNC:
		return call_func(program, callee, args);
	case TYPE_CLASS:
		return call_class(program, callee, args);
	case TYPE_INSTANCE:
		return call_instance(program, callee, args);
	case TYPE_OVERLOADS:
		return call_overloads(program, type.b, args, false);
	case TYPE_CALLABLE:
		return call_callable(program, &type, args);
	case TYPE_PARTIAL:
		return infer_call(program, type.a, partial_args(type.b, args, &filled));
	case TYPE_META: /* cls() where cls: type[T] */
		return type_kind(&program->types, type.a) == TYPE_TYPEVAR ? type.a
									  : UNKNOWN;
	case TYPE_STATIC:
	case TYPE_CLASSMETHOD:
		return infer_call(program, type.a, args);
	default:
		return UNKNOWN;
	}
}

type_id infer_call(struct program *program, type_id callee, const struct args *args)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, callee, members);

	if (program->nesting > NESTING_MAX)
		return UNKNOWN;
	program->nesting++;
	for (uint32_t i = 0; i < count; i++)
		if (members[i] != NONE)
			joined = type_join(&program->types, joined,
					   call_one(program, members[i], args));
	program->nesting--;
	return joined;
}
