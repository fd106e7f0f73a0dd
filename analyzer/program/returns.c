/* What calls of a function give: as its annotation says, else as its statements do. */
#include "program/flow.h"
#include "program/object.h"

#include "base/hash.h"

#include "base/banned.h"

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
			 type_make(&program->types, TYPE_FUNC, fn, 0, env), 0);
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
		return unannotated(program, fn, env);
	return object_may_have_state(program, type)
		       ? object_narrower(program, type, unannotated(program, fn, env))
		       : type;
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
