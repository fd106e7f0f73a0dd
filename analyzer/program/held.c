/*
 * Coroutines in variables, path by path. A local name that is bound to a new coroutine holds it
 * until it is read in a way that hands it on; a path that ends, or binds the name anew, while it
 * still holds one has lost it.
 */
#include "program/walk.h"

#include "base/banned.h"

/* Whether an expression makes a coroutine itself, rather than passing on one made elsewhere. */
static bool makes(const struct facts *facts, expr_id expr)
{
	return expr && facts->expr[expr].kind == EXPR_CALL;
}

/* Whether functions within the body read the name too: then it is not ours to judge. */
static bool is_captured(const struct facts *facts, symbol_id symbol, func_id own)
{
	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind == EXPR_NAME && expr->b == symbol &&
		    facts_expr_func(facts, i) != own)
			return true;
	}
	return false;
}

static bool is_watched(struct flow *flow, const struct facts *facts, symbol_id symbol)
{
	fn_id fn = flow->body->fn;
	const struct facts_scope *scope = &facts->scope[facts->symbol[symbol].scope];
	func_id func = fn ? program_fn(flow->program, fn)->func : 0;

	return fn && scope->func == func && scope->kind == SCOPE_FUNC &&
	       !facts->symbol[symbol].means && !is_captured(facts, symbol, func);
}

static void lose(struct flow *flow, expr_id made, stmt_id at, bool rebound)
{
	if (!flow->record)
		return;
	for (uint32_t i = 0; i < flow->body->lost.len; i++)
		if (flow->body->lost.at[i].made == made)
			return;
	*vec_push(flow->program->arena, &flow->body->lost) = (struct lost){made, at, rebound};
}

void held_bind(struct flow *flow, symbol_id symbol, type_id type, stmt_id stmt)
{
	const struct facts *facts = program_facts(flow->program, flow->body->module);
	expr_id held = map_at(&flow->slot, symbol | HELD, 0);
	bool coroutine = type_kind(&flow->program->types, type) == TYPE_COROUTINE;

	if (held)
		lose(flow, held, stmt, true);
	if (coroutine && makes(facts, flow->origin) && is_watched(flow, facts, symbol)) {
		flow_set(flow, symbol | HELD, flow->origin);
		*vec_push(flow->scratch, &flow->held) = symbol;
	} else if (held) {
		flow_set(flow, symbol | HELD, 0);
	}
}

/* Uses that look at a value and leave it where it is. */
static bool only_looks(enum expr_use use)
{
	return use == USE_TESTED || use == USE_NEGATED || use == USE_COMPARED ||
	       use == USE_FORMATTED || use == USE_TARGET;
}

void held_read(struct flow *flow, symbol_id symbol, enum expr_use use)
{
	if (map_at(&flow->slot, symbol | HELD, 0) && !only_looks(use))
		flow_set(flow, symbol | HELD, 0);
}

void held_none(struct flow *flow, symbol_id symbol)
{
	if (map_at(&flow->slot, symbol | HELD, 0))
		flow_set(flow, symbol | HELD, 0);
}

void held_handler(struct flow *flow, const struct delta *body)
{
	for (uint32_t i = 0; i < body->count; i++)
		if (body->at[i].symbol & HELD)
			flow_set(flow, body->at[i].symbol, 0);
}

void held_leave(struct flow *flow, stmt_id stmt)
{
	for (uint32_t i = 0; i < flow->held.len; i++) {
		expr_id held = map_at(&flow->slot, flow->held.at[i] | HELD, 0);

		if (held)
			lose(flow, held, stmt, false);
	}
}
