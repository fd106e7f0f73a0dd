/* The names of a body as they are now: bound, branched, joined. */
#include "program/paths.h"
#include "program/symbol.h"

#include "base/banned.h"

/* Names that are only ever imported or defined are as declared, everywhere. */
static bool is_followed(const struct facts_symbol *symbol)
{
	const uint32_t fixed = 1u << BIND_IMPORT | 1u << BIND_FUNC | 1u << BIND_CLASS |
			       1u << BIND_TYPE_PARAM | 1u << BIND_GLOBAL |
			       1u << BIND_NONLOCAL | 1u << BIND_TYPE_ALIAS;

	return (symbol->kinds & ~fixed) && !symbol->means;
}

static bool is_local(const struct flow *flow, const struct facts *facts, symbol_id symbol)
{
	const struct facts_scope *scope = &facts->scope[facts->symbol[symbol].scope];
	func_id func =
		flow->body->fn ? program_fn(flow->program, flow->body->fn)->func : 0;

	return scope->func == func && scope->kind != SCOPE_CLASS &&
	       is_followed(&facts->symbol[symbol]);
}

/* What a name is before the body has bound it: what the caller gave, whatever it is bound to later;
 * its imports and defs, where it has some. */
static type_id at_first(struct flow *flow, const struct facts *facts, symbol_id symbol)
{
	const uint32_t defined = 1u << BIND_IMPORT | 1u << BIND_FUNC | 1u << BIND_CLASS;
	const struct facts_symbol *record = &facts->symbol[symbol];

	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];

		if (bind->kind == BIND_PARAM)
			return symbol_given(flow->program, flow->body->module,
					    flow->body->env, bind->value);
	}
	if (!(record->kinds & defined))
		return NEVER;
	return infer_symbol(flow->program, flow->body->module, flow->body->env, symbol);
}

bool flow_name(struct flow *flow, symbol_id symbol, type_id *type)
{
	const struct facts *facts = program_facts(flow->program, flow->body->module);

	if (symbol & PATH)
		return path_now(flow, symbol, type);
	if (map_get(&flow->slot, symbol, type)) {
		if (*type == NEVER)
			*type = UNKNOWN;
		return true;
	}
	if (!is_local(flow, facts, symbol))
		return false;
	*type = at_first(flow, facts, symbol);
	map_set(flow->scratch, &flow->slot, symbol, *type);
	if (*type == NEVER)
		*type = UNKNOWN;
	return true;
}

static type_id unset(symbol_id symbol)
{
	return symbol & (HELD | GUARD | PATH) ? 0 : NEVER;
}

/* What changes nothing where it meets something else. */
static type_id nothing(symbol_id symbol)
{
	return symbol & (HELD | GUARD) ? 0 : symbol & PATH ? NEVER + 1 : NEVER;
}

static type_id meet_types(struct flow *flow, symbol_id symbol, type_id a, type_id b)
{
	if (symbol & HELD)
		return a ? a : b;
	if (symbol & GUARD)
		return a == b ? a : 0;
	if (symbol & PATH)
		return a && b ? type_join(&flow->program->types, a - 1, b - 1) + 1 : 0;
	return type_join(&flow->program->types, a, b);
}

void flow_set(struct flow *flow, symbol_id symbol, type_id type)
{
	uint32_t before = map_at(&flow->slot, symbol, unset(symbol));

	*vec_push(flow->scratch, &flow->trail) = (struct change){symbol, before};
	map_set(flow->scratch, &flow->slot, symbol, type);
}

void flow_bind(struct flow *flow, symbol_id symbol, type_id type)
{
	const struct facts *facts = program_facts(flow->program, flow->body->module);
	type_id before;

	if (!symbol || !flow_name(flow, symbol, &before))
		return;
	if (symbol & PATH) {
		flow_set(flow, symbol, type + 1);
		return;
	}
	path_forget(flow, symbol);
	if (type == UNKNOWN && (facts->symbol[symbol].kinds & 1u << BIND_ANNOTATE))
		type = infer_symbol(flow->program, flow->body->module, flow->body->env,
				    symbol);
	flow_set(flow, symbol, type);
}

struct delta flow_copy(struct flow *flow, uint32_t mark)
{
	struct delta delta = {.dead = flow->dead};
	struct map seen = {0};
	uint32_t changed = flow->trail.len - mark;

	if (!changed)
		return delta;
	delta.at = arena_array(flow->scratch, struct change, changed);
	for (uint32_t i = mark; i < flow->trail.len; i++) {
		symbol_id symbol = flow->trail.at[i].symbol;

		if (map_add(flow->scratch, &seen, symbol, 1))
			delta.at[delta.count++] = (struct change){
				symbol, map_at(&flow->slot, symbol, unset(symbol))};
	}
	return delta;
}

struct delta flow_take(struct flow *flow, uint32_t mark)
{
	struct delta delta = flow_copy(flow, mark);

	while (flow->trail.len > mark) {
		struct change change = *vec_pop(&flow->trail);

		map_set(flow->scratch, &flow->slot, change.symbol, change.type);
	}
	flow->dead = false;
	return delta;
}

/* How often a symbol was changed by branches that are reached, and the join of its types. */
struct meeting {
	struct map index; /* symbol -> its place in `joined` */
	struct changes joined;
	struct vec_u32 times;
};

static void add_to_meeting(struct flow *flow, struct meeting *meeting,
			   const struct change *change)
{
	uint32_t at;

	if (!map_get(&meeting->index, change->symbol, &at)) {
		at = meeting->joined.len;
		map_set(flow->scratch, &meeting->index, change->symbol, at);
		*vec_push(flow->scratch, &meeting->joined) =
			(struct change){change->symbol, nothing(change->symbol)};
		*vec_push(flow->scratch, &meeting->times) = 0;
	}
	struct change *joined = &meeting->joined.at[at];
	joined->type = meet_types(flow, change->symbol, joined->type, change->type);
	meeting->times.at[at]++;
}

void flow_meet(struct flow *flow, const struct delta *delta, uint32_t count)
{
	struct meeting meeting = {.joined = {0}};
	uint32_t reached = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (delta[i].dead)
			continue;
		reached++;
		for (uint32_t k = 0; k < delta[i].count; k++)
			add_to_meeting(flow, &meeting, &delta[i].at[k]);
	}
	flow->dead = !reached;
	for (uint32_t i = 0; i < meeting.joined.len; i++) {
		struct change *joined = &meeting.joined.at[i];
		type_id type = joined->type;

		if (meeting.times.at[i] < reached)
			type = meet_types(flow, joined->symbol, type,
					  map_at(&flow->slot, joined->symbol,
						 unset(joined->symbol)));
		flow_set(flow, joined->symbol, type);
	}
}
