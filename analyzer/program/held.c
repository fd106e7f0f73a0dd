/*
 * Coroutines in variables, path by path. A local name that is bound to a new coroutine holds it
 * until it is read in a way that hands it on; a path that ends, or binds the name anew, while it
 * still holds one has lost it.
 */
#include "program/held.h"

#include "program/guard.h"
#include "program/places.h"

#include "base/banned.h"

static bool is_coroutine(const struct types *types, type_id type)
{
	return type_kind(types, type) == TYPE_COROUTINE;
}

/* The part of a display or a conditional that makes a coroutine, as far as one can see. */
static expr_id made_by_part(const struct facts *facts, list_id list)
{
	uint32_t count;
	const uint32_t *items = facts_list(facts, list, &count);

	for (uint32_t i = 0; i < count; i++)
		if (items[i] && facts->expr[items[i]].kind == EXPR_CALL)
			return items[i];
	return 0;
}

/* The expression within another that makes a coroutine, rather than passing on one made
 * elsewhere; 0 for none. Its type is looked at when it is lost. */
static expr_id made_by(const struct facts *facts, expr_id id)
{
	const struct facts_expr *expr = &facts->expr[id];
	const uint32_t *part;
	uint32_t count;
	expr_id made;

	switch ((enum expr_kind)expr->kind) {
	case EXPR_CALL:
		return id;
	case EXPR_LIST:
	case EXPR_SET:
	case EXPR_TUPLE:
	case EXPR_DICT:
		return made_by_part(facts, expr->a);
	case EXPR_CONDITIONAL:
		part = facts_list(facts, expr->a, &count);
		made = made_by(facts, part[1]);
		return made ? made : made_by(facts, part[2]);
	case EXPR_COMPREHENSION:
		return expr->op == '('
			       ? 0
			       : made_by(facts, facts_list(facts, expr->a, &count)[1]);
	default:
		return 0;
	}
}

/* Whether a value is or may be a coroutine, or holds some. */
static bool holds_coroutine(const struct types *types, type_id id)
{
	const struct type type = *type_of(types, id);
	bool found = type.kind == TYPE_COROUTINE;

	if (type.kind == TYPE_INSTANCE || type.kind == TYPE_TUPLE ||
	    type.kind == TYPE_UNION)
		for (uint32_t i = 0; i < type_count(types, type.b) && !found; i++)
			found = holds_coroutine(types, type_item(types, type.b, i));
	return found;
}

/* Whether functions within the body read the name too: then it is not ours to judge. */
static bool is_captured(struct flow *flow, const struct facts *facts, symbol_id symbol,
			func_id own)
{
	module_id module = flow->body->module;

	for (expr_id at = places_first(flow->program, module, symbol); at;
	     at = places_next(flow->program, module, at))
		if (facts_expr_func(facts, at) != own)
			return true;
	return false;
}

static bool is_watched(struct flow *flow, const struct facts *facts, symbol_id symbol)
{
	fn_id fn = flow->body->fn;
	const struct facts_scope *scope = &facts->scope[facts->symbol[symbol].scope];
	func_id func = fn ? program_fn(flow->program, fn)->func : 0;

	return fn && scope->func == func && scope->kind == SCOPE_FUNC &&
	       !facts->symbol[symbol].means && !is_captured(flow, facts, symbol, func);
}

static void lose(struct flow *flow, symbol_id symbol, expr_id made, stmt_id at,
		 bool rebound)
{
	if (!flow->record ||
	    !is_coroutine(&flow->program->types, body_type(flow->body, made)))
		return;
	for (uint32_t i = 0; i < flow->body->lost.len; i++)
		if (flow->body->lost.at[i].made == made)
			return;
	*vec_push(flow->program->arena, &flow->body->lost) =
		(struct lost){made, symbol, at, rebound};
}

/* `x = load() if wanted else None` holds one where it is wanted. */
static void guard_conditional(struct flow *flow, const struct facts *facts,
			      symbol_id symbol)
{
	const struct facts_expr *origin = &facts->expr[flow->origin];
	uint32_t count;

	flow_set(flow, symbol | GUARD, 0);
	if (origin->kind != EXPR_CONDITIONAL)
		return;
	const uint32_t *part = facts_list(facts, origin->a, &count);
	bool then = made_by(facts, part[1]), otherwise = made_by(facts, part[2]);
	if (then != otherwise)
		guard_set(flow, symbol, part[0], then);
}

void held_bind(struct flow *flow, symbol_id symbol, type_id type, stmt_id stmt)
{
	const struct facts *facts = program_facts(flow->program, flow->body->module);
	expr_id held = map_at(&flow->slot, symbol | HELD, 0);
	expr_id made = flow->origin && holds_coroutine(&flow->program->types, type)
			       ? made_by(facts, flow->origin)
			       : 0;

	if (held)
		lose(flow, symbol, held, stmt, true);
	if (made && is_watched(flow, facts, symbol)) {
		flow_set(flow, symbol | HELD, made);
		*vec_push(flow->scratch, &flow->held) = symbol;
		guard_conditional(flow, facts, symbol);
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
			lose(flow, flow->held.at[i], held, stmt, false);
	}
}
