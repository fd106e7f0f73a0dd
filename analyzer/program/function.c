/* Functions as values: what decorators make of them. */
#include "program/symbol.h"

#include "base/banned.h"

enum { OVERLOADS_MAX = 24 };

static type_id func_type(struct program *program, fn_id fn, type_id env)
{
	return type_make(&program->types, TYPE_FUNC, fn, 0, env);
}

bool function_is_accessor(const struct facts *facts, const struct facts_bind *bind)
{
	const struct facts_func *func = &facts->func[bind->value];
	uint32_t count;
	const uint32_t *items = facts_list(facts, func->decorators, &count);

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *expr = &facts->expr[items[i]];

		if (expr->kind == EXPR_ATTRIBUTE &&
		    facts->expr[expr->a].kind == EXPR_NAME &&
		    facts->expr[expr->a].a == func->name)
			return true;
	}
	return false;
}

bool function_has_accessors(const struct facts *facts, const struct facts_symbol *symbol)
{
	for (uint32_t i = 0; i < symbol->binds; i++) {
		const struct facts_bind *bind = &facts->bind[symbol->bind + i];

		if (bind->kind == BIND_FUNC && function_is_accessor(facts, bind))
			return true;
	}
	return false;
}

type_id function_role(struct program *program, const struct marks *marks,
		      type_id function)
{
	static const struct {
		enum role role;
		enum type_kind kind;
		uint32_t b;
	} wraps[] = {
		{ROLE_PROPERTY, TYPE_PROPERTY, 0},
		{ROLE_CACHED_PROPERTY, TYPE_PROPERTY, 1},
		{ROLE_STATICMETHOD, TYPE_STATIC, 0},
		{ROLE_CLASSMETHOD, TYPE_CLASSMETHOD, 0},
	};
	static const enum role keeps[] = {ROLE_KEEPS, ROLE_ABSTRACT, ROLE_OVERRIDE,
					  ROLE_OVERLOAD};

	for (size_t i = 0; i < sizeof(wraps) / sizeof(*wraps); i++)
		if (marks_have(marks, wraps[i].role))
			return type_make(&program->types, wraps[i].kind, function,
					 wraps[i].b, 0);
	for (size_t i = 0; i < sizeof(keeps) / sizeof(*keeps); i++)
		if (marks_have(marks, keeps[i]))
			return function;
	return UNKNOWN;
}

/* @contextmanager: calls of the function give a context; kept on the function itself. */
static bool makes_context(struct program *program, const struct marks *marks,
			  type_id function)
{
	bool sync = marks_have(marks, ROLE_CONTEXT_MANAGER);
	bool async = marks_have(marks, ROLE_ASYNC_CONTEXT_MANAGER);

	if ((!sync && !async) || type_kind(&program->types, function) != TYPE_FUNC)
		return false;
	program_fn(program, type_of(&program->types, function)->a)->context =
		async ? 2 : 1;
	return true;
}

/* A decorator that has wrappers of several kinds (plain, coroutine function, generator) asks, in
 * whatever words, what it wraps: the wrapper of the same kind is meant. */
static type_id of_same_kind(struct program *program, type_id function, type_id wrappers)
{
	const uint32_t kind = FUNC_ASYNC | FUNC_GENERATOR;
	type_id member[TYPE_UNION_MAX], same = NEVER;
	uint32_t count = type_members(&program->types, wrappers, member);

	if (type_kind(&program->types, function) != TYPE_FUNC)
		return wrappers;
	fn_id wrapped = type_of(&program->types, function)->a;
	for (uint32_t i = 0; i < count; i++) {
		if (type_kind(&program->types, member[i]) != TYPE_FUNC)
			return wrappers;
		fn_id wrapper = type_of(&program->types, member[i])->a;
		if (!((program_func(program, wrapper)->flags ^
		       program_func(program, wrapped)->flags) &
		      kind))
			same = type_join(&program->types, same, member[i]);
	}
	return same == NEVER ? wrappers : same;
}

/* The function or class that a decorator is, or that makes it. */
static type_id decorator_maker(struct eval *eval, expr_id expr)
{
	const struct facts_expr *decorator =
		&program_facts(eval->program, eval->module)->expr[expr];

	return infer_expr(eval, decorator->kind == EXPR_CALL ? decorator->a : expr);
}

const struct marks *function_decorator(struct program *program, module_id module,
				       expr_id expr, fn_id *by)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module};
	struct args args = {.count = 1, .at = {{.type = UNKNOWN}}};
	type_id targets[TYPE_UNION_MAX];
	bool open, called = facts->expr[expr].kind == EXPR_CALL;
	type_id maker = decorator_maker(&eval, expr);

	if (called && type_kind(&program->types, maker) == TYPE_CLASS)
		maker = infer_expr(&eval, expr);
	else if (called)
		infer_args(&eval, expr, &args);
	if (type_kind(&program->types, maker) == TYPE_FUNC)
		targets[0] = maker;
	else if (!infer_targets(program, maker, &args, targets, &open))
		return NULL;
	*by = type_of(&program->types, targets[0])->a;
	return marks_of_fn(program, *by);
}

static const struct marks *decorator_marks(struct eval *eval, expr_id expr)
{
	type_id maker = decorator_maker(eval, expr);
	fn_id by;

	if (type_kind(&eval->program->types, maker) == TYPE_OVERLOADS)
		return function_decorator(eval->program, eval->module, expr, &by);
	return marks_of(eval->program, maker);
}

static bool registers(struct program *program, module_id module, expr_id decorator)
{
	fn_id by;
	const struct marks *marks = function_decorator(program, module, decorator, &by);

	return marks && marks->registers_sync != WHERE_UNSAID;
}

/* How a decorator changes the function below it. */
static type_id decorate(struct program *program, module_id module, type_id env,
			expr_id expr, type_id function)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module, .env = env};
	bool called = facts->expr[expr].kind == EXPR_CALL;
	const struct marks *marks = decorator_marks(&eval, expr);
	const struct type made = *type_of(&program->types, decorator_maker(&eval, expr));

	if (made.kind == TYPE_FUNC &&
	    program_fn(program, made.a)->module == program->effects)
		return function;
	if (makes_context(program, marks, function))
		return function;
	type_id changed = function_role(program, marks, function);
	if (changed != UNKNOWN)
		return changed;
	if (called && marks_have(marks, ROLE_WRAPS))
		return function;
	struct args args = {.count = 1, .at = {{.type = function}}};
	changed = of_same_kind(program, function,
			       infer_call(program, infer_expr(&eval, expr), &args));
	return changed == UNKNOWN && registers(program, module, expr) ? function
								      : changed;
}

/* The function as the decorators from the last up to one of them leave it. */
static type_id decorated_from(struct program *program, fn_id fn, type_id env,
			      uint32_t first)
{
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;
	type_id type = func_type(program, fn, env);
	uint32_t count;
	const uint32_t *items =
		facts_list(program_facts(program, module), func->decorators, &count);

	for (uint32_t i = count; i > first && type != UNKNOWN; i--)
		type = decorate(program, module, env, items[i - 1], type);
	return type;
}

static type_id decorated(struct program *program, fn_id fn, type_id env)
{
	return decorated_from(program, fn, env, 0);
}

type_id function_below(struct program *program, fn_id fn, uint32_t decorator)
{
	return decorated_from(program, fn, 0, decorator + 1);
}

bool function_is_kept(struct program *program, fn_id fn)
{
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module};
	type_id plain = func_type(program, fn, 0);
	uint32_t count;
	const uint32_t *items = facts_list(facts, func->decorators, &count);

	for (uint32_t i = 0; i < count; i++) {
		const struct marks *marks = decorator_marks(&eval, items[i]);

		if (!marks || marks->registers_sync != WHERE_UNSAID ||
		    function_role(program, marks, plain) == UNKNOWN)
			return false;
	}
	return true;
}

type_id function_type(struct program *program, fn_id fn, type_id env)
{
	struct fn *record = program_fn(program, fn);

	if (!program_func(program, fn)->decorators)
		return func_type(program, fn, env);
	if (env)
		return decorated(program, fn, env);
	if (!record->decorated) {
		record->decorated = UNKNOWN + 1;
		type_id type = decorated(program, fn, 0);
		program_fn(program, fn)->decorated = type + 1;
	}
	return program_fn(program, fn)->decorated - 1;
}

bool function_has(struct program *program, fn_id fn, enum role role)
{
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module};
	uint32_t count;
	const uint32_t *items = facts_list(facts, func->decorators, &count);

	for (uint32_t i = 0; i < count; i++)
		if (marks_have(decorator_marks(&eval, items[i]), role))
			return true;
	return false;
}

/* The functions under a symbol that are overloads, from the first on; how many they are. */
static uint32_t list_overloads(struct program *program, module_id module,
			       symbol_id symbol, type_id found[OVERLOADS_MAX])
{
	const struct module *record = program_module(program, module);
	const struct facts_symbol *facts = &record->facts->symbol[symbol];
	uint32_t count = 0;

	if (facts->binds < 2 || facts->kinds != 1u << BIND_FUNC)
		return 0;
	for (uint32_t i = 0; i < facts->binds && count < OVERLOADS_MAX; i++) {
		func_id func = record->facts->bind[facts->bind + i].value;

		if (!function_has(program, record->fn + func, ROLE_OVERLOAD))
			break;
		found[count++] = function_type(program, record->fn + func, 0);
	}
	return count;
}

static type_id overloads_of(struct program *program, const type_id *found, uint32_t count)
{
	return type_make(&program->types, TYPE_OVERLOADS, 0,
			 type_list(&program->types, found, count), 0);
}

bool function_overloads(struct program *program, module_id module, symbol_id symbol,
			type_id *overloads)
{
	type_id found[OVERLOADS_MAX];
	uint32_t count = list_overloads(program, module, symbol, found);

	if (!count || count < program_facts(program, module)->symbol[symbol].binds)
		return false;
	*overloads = overloads_of(program, found, count);
	return true;
}

/* The overloads of which a function is the implementation. */
static type_id told(struct program *program, fn_id fn)
{
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);
	const struct facts_func *func = program_func(program, fn);
	symbol_id symbol = symbol_in(facts, facts->scope[func->scope].parent, func->name);
	type_id found[OVERLOADS_MAX];
	uint32_t count = symbol ? list_overloads(program, module, symbol, found) : 0;

	if (!count || count + 1 != facts->symbol[symbol].binds ||
	    function_has(program, fn, ROLE_OVERLOAD))
		return NEVER;
	return overloads_of(program, found, count);
}

type_id function_told(struct program *program, type_id func)
{
	const struct type type = *type_of(&program->types, func);
	struct fn *fn = program_fn(program, type.a);
	type_id bound[OVERLOADS_MAX];

	if (!fn->overloads) {
		type_id list = told(program, type.a) + 1;

		fn = program_fn(program, type.a);
		fn->overloads = list;
	}
	if (fn->overloads == NEVER + 1)
		return NEVER;
	uint32_t list = type_of(&program->types, fn->overloads - 1)->b;
	uint32_t count = type_count(&program->types, list);
	for (uint32_t i = 0; i < count; i++) {
		const struct type one =
			*type_of(&program->types, type_item(&program->types, list, i));

		if (one.kind != TYPE_FUNC)
			return NEVER;
		bound[i] = type_make(&program->types, TYPE_FUNC, one.a, type.b, 0);
	}
	return overloads_of(program, bound, count);
}
