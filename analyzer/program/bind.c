/* Binds arguments to parameters as Python does, and decides between overloads. */
#include "program/bind.h"

#include "base/banned.h"

static const struct facts_param *param_at(struct program *program, fn_id fn,
					  uint32_t index)
{
	const struct facts *facts =
		program_facts(program, program_fn(program, fn)->module);

	return &facts->param[program_func(program, fn)->param + index];
}

static uint32_t param_name(struct program *program, fn_id fn, uint32_t index)
{
	return program_name(program, program_fn(program, fn)->module,
			    param_at(program, fn, index)->name);
}

static bool takes_position(const struct facts_param *param)
{
	return param->kind == PARAM_POSITIONAL || param->kind == PARAM_NORMAL;
}

/* The parameter that a keyword means; `params` when there is none of that name. */
static uint32_t by_keyword(struct program *program, fn_id fn, uint32_t params,
			   uint32_t name)
{
	uint32_t rest = params;

	for (uint32_t i = 0; i < params; i++) {
		const struct facts_param *param = param_at(program, fn, i);

		if (param->kind == PARAM_DOUBLE_STAR)
			rest = i;
		else if (param->kind != PARAM_POSITIONAL && param->kind != PARAM_STAR &&
			 param_name(program, fn, i) == name)
			return i;
	}
	return rest;
}

static void bind_keyword(struct program *program, fn_id fn, const struct args *args,
			 uint32_t index, struct binding *binding)
{
	uint32_t at = by_keyword(program, fn, binding->params, args->at[index].name);

	if (at == binding->params)
		binding->fits = false;
	else
		binding->arg[at] = (uint8_t)(index + 1);
}

static void bind_position(struct program *program, fn_id fn, uint32_t index,
			  uint32_t *next, struct binding *binding)
{
	if (*next < binding->params && takes_position(param_at(program, fn, *next))) {
		binding->arg[(*next)++] = (uint8_t)(index + 1);
		return;
	}
	if (*next < binding->params && param_at(program, fn, *next)->kind == PARAM_STAR)
		binding->arg[*next] = (uint8_t)(index + 1);
	else
		binding->fits = false;
}

static void need_the_rest(struct program *program, fn_id fn, uint32_t first,
			  struct binding *binding)
{
	for (uint32_t i = first; i < binding->params && !binding->stars; i++) {
		const struct facts_param *param = param_at(program, fn, i);

		if (!binding->arg[i] && !param->standard && param->kind != PARAM_STAR &&
		    param->kind != PARAM_DOUBLE_STAR)
			binding->fits = false;
	}
}

void bind_args(struct program *program, type_id func, const struct args *args,
	       struct binding *binding)
{
	const struct type type = *type_of(&program->types, func);
	uint32_t first = type.b ? 1 : 0, next = first;

	*binding = (struct binding){.fits = true,
				    .params = program_func(program, type.a)->params};
	if (binding->params > BIND_PARAMS_MAX)
		binding->params = BIND_PARAMS_MAX;
	for (uint32_t i = 0; i < args->count; i++) {
		if (args->at[i].stars)
			binding->stars = true;
		else if (args->at[i].name)
			bind_keyword(program, type.a, args, i, binding);
		else if (!binding->stars)
			bind_position(program, type.a, i, &next, binding);
	}
	need_the_rest(program, type.a, first, binding);
}

const struct facts_param *bind_met(struct program *program, type_id func,
				   const struct args *args, expr_id arg)
{
	fn_id fn = type_of(&program->types, func)->a;
	struct binding binding;

	bind_args(program, func, args, &binding);
	for (uint32_t i = 0; i < binding.params && binding.fits && !binding.stars; i++) {
		const struct facts_param *param = param_at(program, fn, i);
		bool named =
			param->kind != PARAM_STAR && param->kind != PARAM_DOUBLE_STAR;

		if (named && binding.arg[i] && args->at[binding.arg[i] - 1].expr == arg)
			return param;
	}
	return NULL;
}

type_id bind_declared(struct program *program, fn_id fn, uint32_t index)
{
	const struct facts_param *param = param_at(program, fn, index);

	if (!param->annotation)
		return UNKNOWN;
	return infer_annotation(program, program_fn(program, fn)->module, 0,
				param->annotation);
}

static bool is_builtin(struct program *program, cls_id cls)
{
	return program->clss.at[cls].module == program->builtins;
}

/* Whether constants of a kind are instances of a class of the builtins, or near enough. */
static bool takes_constant(struct program *program, cls_id want, enum type_kind kind)
{
	static const struct {
		enum type_kind kind;
		const char *class;
	} classes[] = {
		{TYPE_STRING, "str"},	  {TYPE_NUMBER, "int"}, {TYPE_NUMBER, "float"},
		{TYPE_NUMBER, "complex"}, {TYPE_TRUE, "bool"},	{TYPE_FALSE, "bool"},
		{TYPE_TUPLE, "tuple"},
	};

	if (class_inherits_role(program, want, ROLE_FORM_PROTOCOL))
		return true;
	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		cls_id cls = class_builtin(program, str_of(classes[i].class));

		if (classes[i].kind == kind && cls && class_inherits(program, cls, want))
			return true;
	}
	return kind != TYPE_STRING && kind != TYPE_NUMBER && kind != TYPE_TRUE &&
	       kind != TYPE_FALSE && kind != TYPE_TUPLE && is_builtin(program, want);
}

/* Whether a coroutine is an instance of a class: of Awaitable, of Coroutine, not of Future. */
static bool takes_coroutine(struct program *program, cls_id want)
{
	return cls_is(program, want, ROLE_FORM_AWAITABLE) ||
	       class_inherits_role(program, want, ROLE_FORM_COROUTINE) ||
	       class_info(program, want)->is_protocol ||
	       want == class_builtin(program, STR("object"));
}

static bool is_async_iterable(struct program *program, type_id type)
{
	return type_kind(&program->types, type) == TYPE_INSTANCE &&
	       infer_method(program, type, "__aiter__") > NONE;
}

/* Whether a function gives what a declared callable does, where that is awaited or iterated by
 * `async for`: a plain function does so by its annotation only. */
static bool gives(struct program *program, type_id wanted, fn_id fn)
{
	uint32_t flags = program_func(program, fn)->flags;
	bool coroutine = (flags & FUNC_ASYNC) && !(flags & FUNC_GENERATOR);
	bool generator = (flags & FUNC_ASYNC) && (flags & FUNC_GENERATOR);
	bool iterated = is_async_iterable(program, wanted);
	bool awaited = type_kind(&program->types, wanted) == TYPE_COROUTINE;

	if (!iterated && !awaited)
		return true;
	if (flags & FUNC_ASYNC)
		return awaited ? coroutine : generator;
	type_id returns = infer_returns(program, fn, 0);
	return awaited ? type_kind(&program->types, returns) == TYPE_COROUTINE
		       : is_async_iterable(program, returns);
}

/* Whether one member of a declared type surely accepts one member of what is given. */
static bool accepts(struct program *program, type_id declared, type_id given)
{
	const struct type want = *type_of(&program->types, declared);
	const struct type have = *type_of(&program->types, given);

	if (declared == given || declared == UNKNOWN)
		return true;
	if (type_is_constant((enum type_kind)want.kind))
		return false;
	if (want.kind == TYPE_CALLABLE && have.kind == TYPE_FUNC)
		return gives(program, want.a, have.a);
	if (want.kind == TYPE_COROUTINE && have.kind == TYPE_INSTANCE)
		return class_info(program, have.a)->unknown_base;
	if (want.kind != TYPE_INSTANCE)
		return given != NONE;
	if (have.kind == TYPE_COROUTINE)
		return takes_coroutine(program, want.a);
	if (have.kind == TYPE_INSTANCE)
		return class_inherits(program, have.a, want.a) ||
		       (class_info(program, have.a)->unknown_base &&
			is_builtin(program, want.a)) ||
		       (class_inherits_role(program, want.a, ROLE_FORM_PROTOCOL) &&
			(!is_async_iterable(program, declared) ||
			 is_async_iterable(program, given)));
	return given != NONE &&
	       takes_constant(program, want.a, (enum type_kind)have.kind);
}

static bool any_accepts(struct program *program, type_id declared, type_id given)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, declared, members);

	for (uint32_t i = 0; i < count; i++)
		if (accepts(program, members[i], given))
			return true;
	return false;
}

static bool accepts_all(struct program *program, type_id declared, type_id given)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, given, members);

	for (uint32_t i = 0; i < count; i++)
		if (!any_accepts(program, declared, members[i]))
			return false;
	return true;
}

/* A default that is a constant has to fit a Literal as if it had been given; `...` fits. */
static bool default_fits(struct program *program, fn_id fn, uint32_t index,
			 type_id declared)
{
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);
	const struct facts_param *param = param_at(program, fn, index);
	struct eval eval = {.program = program, .module = module};

	if (!param->standard) /* filled by stars, or by partial: with who knows what */
		return !type_is_constant(type_kind(&program->types, declared));
	if (facts->expr[param->standard].kind == EXPR_ELLIPSIS)
		return true;
	type_id given = infer_expr(&eval, param->standard);
	return !type_is_constant(type_kind(&program->types, given)) ||
	       accepts_all(program, declared, given);
}

bool bind_takes(struct program *program, type_id func, const struct args *args)
{
	struct binding binding;
	fn_id fn = type_of(&program->types, func)->a;

	bind_args(program, func, args, &binding);
	if (!binding.fits)
		return false;
	for (uint32_t i = 0; i < binding.params; i++) {
		type_id declared = bind_declared(program, fn, i);

		if (declared == UNKNOWN)
			continue;
		bool fits = binding.arg[i]
				    ? accepts_all(program, declared,
						  args->at[binding.arg[i] - 1].type)
				    : default_fits(program, fn, i, declared);
		if (!fits)
			return false;
	}
	return true;
}
