/* Functions as values: what decorators make of them, their parameters, what they return. */
#include "program/flow.h"
#include "program/infer.h"
#include "program/symbol.h"

#include "base/hash.h"

#include "base/banned.h"

enum { OVERLOADS_MAX = 24 };

/* How a decorator changes the function below it. */
static type_id decorate(struct program *program, module_id module, type_id env,
			expr_id expr, type_id function);

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

/* The FUNC behind a decorator's value, called or not: 0 when it is none. */
static type_id decorator_func(struct program *program, type_id decorator)
{
	return type_kind(&program->types, decorator) == TYPE_FUNC ? decorator : 0;
}

static const struct marks *decorator_marks(struct program *program, type_id decorator)
{
	const struct type type = *type_of(&program->types, decorator);

	if (type.kind == TYPE_FUNC)
		return marks_of_fn(program, type.a);
	return type.kind == TYPE_CLASS ? class_info(program, type.a)->marks : NULL;
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

const struct marks *function_decorator(struct program *program, module_id module,
				       expr_id expr, fn_id *by)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module};
	struct args args = {.count = 1, .at = {{.type = UNKNOWN}}};
	type_id targets[TYPE_UNION_MAX];
	bool open, called = facts->expr[expr].kind == EXPR_CALL;
	type_id maker = infer_expr(&eval, called ? facts->expr[expr].a : expr);

	if (called)
		infer_args(&eval, expr, &args);
	if (type_kind(&program->types, maker) == TYPE_FUNC)
		targets[0] = maker;
	else if (!infer_targets(program, maker, &args, targets, &open))
		return NULL;
	*by = type_of(&program->types, targets[0])->a;
	return marks_of_fn(program, *by);
}

static bool registers(struct program *program, module_id module, expr_id decorator)
{
	fn_id by;
	const struct marks *marks = function_decorator(program, module, decorator, &by);

	return marks && marks->registers_sync != WHERE_UNSAID;
}

static type_id decorate(struct program *program, module_id module, type_id env,
			expr_id expr, type_id function)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module, .env = env};
	bool called = facts->expr[expr].kind == EXPR_CALL;
	type_id maker = infer_expr(&eval, called ? facts->expr[expr].a : expr);
	const struct marks *marks = decorator_marks(program, maker);
	type_id func = decorator_func(program, maker);

	if (func && program_fn(program, type_of(&program->types, func)->a)->module ==
			    program->effects)
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
		bool called = facts->expr[items[i]].kind == EXPR_CALL;
		type_id maker =
			infer_expr(&eval, called ? facts->expr[items[i]].a : items[i]);
		const struct marks *marks = decorator_marks(program, maker);

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

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *expr = &facts->expr[items[i]];
		expr_id maker = expr->kind == EXPR_CALL ? expr->a : items[i];

		if (marks_have(decorator_marks(program, infer_expr(&eval, maker)), role))
			return true;
	}
	return false;
}

bool function_overloads(struct program *program, module_id module, symbol_id symbol,
			type_id *overloads)
{
	const struct module *record = program_module(program, module);
	const struct facts_symbol *facts = &record->facts->symbol[symbol];
	type_id found[OVERLOADS_MAX];
	uint32_t count = 0;

	if (facts->binds < 2 || facts->kinds != 1u << BIND_FUNC)
		return false;
	for (uint32_t i = 0; i < facts->binds && count < OVERLOADS_MAX; i++) {
		func_id func = record->facts->bind[facts->bind + i].value;

		if (!function_has(program, record->fn + func, ROLE_OVERLOAD))
			break;
		found[count++] = function_type(program, record->fn + func, 0);
	}
	if (count < facts->binds)
		return false;
	*overloads = type_make(&program->types, TYPE_OVERLOADS, 0,
			       type_list(&program->types, found, count), 0);
	return true;
}

/* An instance of the class that a method stands in. */
static type_id own_instance(struct program *program, module_id module, func_id method)
{
	const struct module *record = program_module(program, module);
	cls_id cls = record->cls + record->facts->func[method].owner;

	return class_info(program, cls)->mro[0];
}

/* The first parameter of a method: self, or the class. */
static type_id receiver(struct program *program, module_id module, func_id func)
{
	const struct module *record = program_module(program, module);
	const struct facts_func *method = &record->facts->func[func];
	type_id self = own_instance(program, module, func);
	type_id type = function_type(program, record->fn + func, 0);
	struct str name = facts_name(record->facts, method->name);

	if (type_kind(&program->types, type) == TYPE_STATIC)
		return UNKNOWN;
	if (type_kind(&program->types, type) == TYPE_CLASSMETHOD ||
	    str_is(name, "__new__") || str_is(name, "__init_subclass__") ||
	    str_is(name, "__class_getitem__"))
		return infer_meta(program, self);
	return self;
}

static bool is_receiver(const struct facts *facts, const struct facts_param *param)
{
	const struct facts_func *func = &facts->func[param->func];

	return func->owner && !(func->flags & FUNC_LAMBDA) &&
	       &facts->param[func->param] == param && param->kind <= PARAM_NORMAL;
}

/* A default that is an object of a library or of the project tells what is meant; a constant,
 * None or a container only says that there is a default. */
static type_id meant_by_default(struct program *program, type_id standard)
{
	const struct type type = *type_of(&program->types, standard);

	if (type.kind != TYPE_INSTANCE ||
	    program->clss.at[type.a].module == program->builtins)
		return UNKNOWN;
	return standard;
}

/* What a default value tells of a parameter. */
static type_id from_default(struct program *program, module_id module, type_id env,
			    expr_id expr)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module, .env = env};

	if (facts->expr[expr].kind == EXPR_CALL) {
		type_id callee = infer_expr(&eval, facts->expr[expr].a);
		const struct marks *marks = decorator_marks(program, callee);

		if (marks_have(marks, ROLE_DEPENDENCY))
			return infer_expr(&eval, expr);
	}
	return meant_by_default(program, infer_expr(&eval, expr));
}

static type_id collected(struct program *program, enum param_kind kind, type_id each)
{
	type_id str = class_builtin_instance(program, "str", UNKNOWN, UNKNOWN);

	if (kind == PARAM_STAR)
		return class_builtin_instance(program, "tuple", each, UNKNOWN);
	return class_builtin_instance(program, "dict", str, each);
}

type_id infer_param(struct program *program, module_id module, type_id env, param_id id)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_param *param = &facts->param[id];
	type_id type = UNKNOWN;

	if (param->annotation)
		type = infer_annotation(program, module, env, param->annotation);
	if (param->kind == PARAM_STAR || param->kind == PARAM_DOUBLE_STAR)
		return collected(program, (enum param_kind)param->kind, type);
	if (!param->annotation && is_receiver(facts, param))
		type = receiver(program, module, param->func);
	else if (facts->func[param->func].owner)
		type = infer_put_self(program, type,
				      own_instance(program, module, param->func));
	if (type == UNKNOWN && param->standard)
		type = from_default(program, module, env, param->standard);
	return type;
}

static bool never_returns(const struct facts_func *func)
{
	return (func->flags & FUNC_EMPTY) || !func->body;
}

/* The join of the `return` values that are reached in an instance: a decorator that asks what it
 * decorates returns one of its wrappers only. */
static type_id returned_along(struct program *program, const struct body *body)
{
	const struct facts_func *func = program_func(program, body->fn);
	const struct facts *facts = program_facts(program, body->module);
	type_id joined = NEVER;

	for (stmt_id i = func->stmts_at; i < func->stmts_at + func->stmts; i++)
		if (facts->stmt[i].kind == STMT_RETURN && facts->stmt[i].a)
			joined = type_join(&program->types, joined,
					   body_type(body, facts->stmt[i].a));
	return joined;
}

/* The join of all `return` values in the function's own statements. */
static type_id returned(struct program *program, fn_id fn, type_id env)
{
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module, .env = env};
	type_id joined = NEVER;

	if (never_returns(func) || program_module(program, module)->source.stub)
		return UNKNOWN;
	if (!(func->flags & (FUNC_RETURNS | FUNC_LAMBDA)))
		return NONE;
	if (env)
		return returned_along(program, flow_body(program, fn, env));
	for (stmt_id i = func->stmts_at; i < func->stmts_at + func->stmts; i++) {
		const struct facts_stmt *stmt = &facts->stmt[i];

		if (stmt->kind == STMT_RETURN)
			joined = type_join(&program->types, joined,
					   stmt->a ? infer_expr(&eval, stmt->a) : NONE);
	}
	return joined;
}

/* The join of what a generator yields. */
static type_id yielded(struct program *program, fn_id fn, type_id env)
{
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module, .env = env};
	type_id step, joined = NEVER;

	for (expr_id i = func->expr; i < func->expr + func->exprs; i++) {
		const struct facts_expr *expr = &facts->expr[i];
		type_id type = NEVER;

		if (expr->kind == EXPR_YIELD)
			type = expr->a ? infer_expr(&eval, expr->a) : NONE;
		else if (expr->kind == EXPR_YIELD_FROM)
			type = infer_iterated(program, infer_expr(&eval, expr->a), false,
					      &step);
		joined = type_join(&program->types, joined, type);
	}
	return joined;
}

static type_id unannotated(struct program *program, fn_id fn, type_id env)
{
	const struct facts_func *func = program_func(program, fn);
	bool generator = func->flags & FUNC_GENERATOR;
	enum type_kind kind =
		func->flags & FUNC_ASYNC ? TYPE_ASYNC_GENERATOR : TYPE_GENERATOR;

	if (!generator)
		return returned(program, fn, env);
	return type_make(&program->types, kind, yielded(program, fn, env),
			 func_type(program, fn, env), 0);
}

type_id infer_returned(struct program *program, fn_id fn)
{
	return unannotated(program, fn, 0);
}

static type_id evaluate_returns(struct program *program, fn_id fn, type_id env)
{
	const struct facts_func *func = program_func(program, fn);
	type_id type = UNKNOWN;

	if (func->returns)
		type = infer_annotation(program, program_fn(program, fn)->module, env,
					func->returns);
	if (type == UNKNOWN || type == NEVER)
		type = unannotated(program, fn, env);
	return type;
}

type_id infer_returns(struct program *program, fn_id fn, type_id env)
{
	uint64_t key = hash_mix(fn) ^ hash_mix(map_key(env, 1));
	uint32_t stored = env ? map_at(&program->env_returns, key, 0)
			      : program_fn(program, fn)->returns;
	type_id type;

	if (stored)
		return stored - 1;
	if (program->nesting > NESTING_MAX)
		return UNKNOWN;
	program->nesting++;
	if (env)
		map_set(program->arena, &program->env_returns, key, NEVER + 1);
	else
		program_fn(program, fn)->returns = NEVER + 1;
	type = evaluate_returns(program, fn, env);
	if (env)
		map_set(program->arena, &program->env_returns, key, type + 1);
	else
		program_fn(program, fn)->returns = type + 1;
	program->nesting--;
	return type;
}
