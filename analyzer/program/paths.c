/* A path is a slot among the names' (slots.c), so branches and loops treat it alike. */
#include "program/paths.h"

#include "base/banned.h"

static const struct facts *facts_of(const struct flow *flow)
{
	return program_facts(flow->program, flow->body->module);
}

static bool is_of_project(const struct program *program, type_id type)
{
	const struct type *object = type_of(&program->types, type);

	return object->kind == TYPE_INSTANCE &&
	       !program_module(program, program->clss.at[object->a].module)->source.stub;
}

/* What the attribute is as declared; false where it is none that a path can stand for. */
static bool declared(struct flow *flow, symbol_id symbol, name_id name, type_id *type)
{
	struct member how;
	type_id object;

	if (!flow_name(flow, symbol, &object) || !is_of_project(flow->program, object))
		return false;
	*type = infer_member(flow->program, object,
			     program_name(flow->program, flow->body->module, name), &how);
	return how.found && !how.getter &&
	       type_kind(&flow->program->types, *type) != TYPE_FUNC;
}

symbol_id path_find(struct flow *flow, expr_id expr)
{
	const struct facts *facts = facts_of(flow);
	const struct facts_expr *record = &facts->expr[expr];

	if (!flow->paths.len || record->kind != EXPR_ATTRIBUTE ||
	    facts->expr[record->a].kind != EXPR_NAME)
		return 0;
	return map_at(&flow->path, map_key(facts->expr[record->a].b, record->b), 0);
}

symbol_id path_of(struct flow *flow, expr_id expr)
{
	const struct facts *facts = facts_of(flow);
	const struct facts_expr *record = &facts->expr[expr];
	symbol_id known = path_find(flow, expr);
	type_id type;

	if (known || record->kind != EXPR_ATTRIBUTE)
		return known;
	symbol_id symbol = facts->expr[record->a].b;
	if (facts->expr[record->a].kind != EXPR_NAME || !symbol ||
	    !declared(flow, symbol, record->b, &type))
		return 0;
	symbol_id path = PATH | flow->paths.len;
	map_set(flow->scratch, &flow->path, map_key(symbol, record->b), path);
	*vec_push(flow->scratch, &flow->paths) = symbol;
	*vec_push(flow->scratch, &flow->paths) = record->b;
	return path;
}

bool path_now(struct flow *flow, symbol_id path, type_id *type)
{
	const uint32_t *record = &flow->paths.at[path & ~PATH];
	uint32_t stored = map_at(&flow->slot, path, 0);

	if (!stored)
		return declared(flow, record[0], record[1], type);
	*type = stored - 1;
	return true;
}

bool path_is_known(struct flow *flow, symbol_id path, type_id *type)
{
	uint32_t stored = path ? map_at(&flow->slot, path, 0) : 0;

	*type = stored - 1;
	return stored;
}

/* Those of a name, or of all names (0); with an attribute, or with any (0). */
static void forget(struct flow *flow, symbol_id symbol, name_id name)
{
	for (uint32_t i = 0; i < flow->paths.len; i += 2)
		if ((!symbol || flow->paths.at[i] == symbol) &&
		    (!name || flow->paths.at[i + 1] == name) &&
		    map_at(&flow->slot, PATH | i, 0))
			flow_set(flow, PATH | i, 0);
}

void path_forget(struct flow *flow, symbol_id symbol)
{
	forget(flow, symbol, 0);
}

/* An object of a class without arguments: of containers the declaration may know more. */
static bool tells_more(const struct program *program, type_id value)
{
	const struct type *type = type_of(&program->types, value);

	return type->kind == TYPE_INSTANCE && !type->b;
}

void path_assign(struct flow *flow, expr_id target, type_id value)
{
	const struct facts_expr *expr = &facts_of(flow)->expr[target];
	symbol_id path;

	if (expr->kind != EXPR_ATTRIBUTE)
		return;
	forget(flow, 0, expr->b); /* two names may be one object */
	if (tells_more(flow->program, value) && (path = path_of(flow, target)))
		flow_set(flow, path, value + 1);
}

/* Whether a name is bound in the function itself, so that it may be a closure. */
static bool is_local(const struct facts *facts, const struct facts_expr *expr)
{
	return expr->kind == EXPR_NAME && expr->b &&
	       facts->scope[facts->symbol[expr->b].scope].kind == SCOPE_FUNC;
}

/* `super().reset()`: a method of what a builtin gives. */
static bool is_of_builtin(const struct facts *facts, const struct facts_expr *callee)
{
	const struct facts_expr *object = &facts->expr[callee->a];
	const struct facts_expr *maker = &facts->expr[object->a];

	return callee->kind == EXPR_ATTRIBUTE && object->kind == EXPR_CALL &&
	       maker->kind == EXPR_NAME && !maker->b;
}

void path_called(struct flow *flow, expr_id id)
{
	const struct facts *facts = facts_of(flow);
	const struct facts_expr *call = &facts->expr[id];
	const struct facts_expr *callee = &facts->expr[call->a];
	uint32_t count;
	const uint32_t *args = facts_list(facts, call->b, &count);

	if (!flow->paths.len)
		return;
	if (is_local(facts, callee) || is_of_builtin(facts, callee))
		path_forget(flow, 0);
	if (callee->kind == EXPR_ATTRIBUTE && is_local(facts, &facts->expr[callee->a]))
		path_forget(flow, facts->expr[callee->a].b);
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *arg = &facts->expr[args[i]];

		if (arg->kind == EXPR_KEYWORD)
			arg = &facts->expr[arg->b];
		if (is_local(facts, arg))
			path_forget(flow, arg->b);
	}
}
