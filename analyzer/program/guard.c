/* A guard is a slot of the name's (slots.c): the test, and how it came out. */
#include "program/guard.h"
#include "program/held.h"

#include "base/banned.h"

enum { SAME_DEPTH = 12 }; /* longer tests are taken as different */

static bool same_test(const struct facts *facts, expr_id a, expr_id b, unsigned depth);

static bool same_list(const struct facts *facts, list_id a, list_id b, unsigned depth)
{
	uint32_t count, other;
	const uint32_t *left = facts_list(facts, a, &count);
	const uint32_t *right = facts_list(facts, b, &other);

	if (count != other)
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (!same_test(facts, left[i], right[i], depth))
			return false;
	return true;
}

static bool same_compare(const struct facts *facts, const struct facts_expr *a,
			 const struct facts_expr *b, unsigned depth)
{
	uint32_t count, other;
	const uint32_t *left = facts_list(facts, a->b, &count);
	const uint32_t *right = facts_list(facts, b->b, &other);

	if (count != other)
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (left[i] != right[i])
			return false;
	return same_list(facts, a->a, b->a, depth);
}

/* Whether two expressions are written alike. */
static bool same_test(const struct facts *facts, expr_id left, expr_id right,
		      unsigned depth)
{
	const struct facts_expr *a = &facts->expr[left], *b = &facts->expr[right];

	if (left == right)
		return true;
	if (!depth-- || a->kind != b->kind || a->op != b->op)
		return false;
	switch ((enum expr_kind)a->kind) {
	case EXPR_NAME:
	case EXPR_NUMBER:
	case EXPR_STRING:
	case EXPR_BYTES:
		return a->a && a->a == b->a && (a->kind != EXPR_NAME || a->b == b->b);
	case EXPR_NONE:
	case EXPR_TRUE:
	case EXPR_FALSE:
		return true;
	case EXPR_ATTRIBUTE:
		return a->b == b->b && same_test(facts, a->a, b->a, depth);
	case EXPR_UNARY:
		return same_test(facts, a->a, b->a, depth);
	case EXPR_BINARY:
	case EXPR_BOOLEAN:
	case EXPR_SUBSCRIPT:
		return same_test(facts, a->a, b->a, depth) &&
		       same_test(facts, a->b, b->b, depth);
	case EXPR_CALL:
		return same_test(facts, a->a, b->a, depth) &&
		       same_list(facts, a->b, b->b, depth);
	case EXPR_COMPARE:
		return same_compare(facts, a, b, depth);
	default:
		return false;
	}
}

static const struct facts *facts_of(const struct flow *flow)
{
	return program_facts(flow->program, flow->body->module);
}

void guard_set(struct flow *flow, symbol_id symbol, expr_id test, bool truth)
{
	const struct facts *facts = facts_of(flow);

	while (facts->expr[test].kind == EXPR_UNARY && facts->expr[test].op == OP_NOT) {
		test = facts->expr[test].a;
		truth = !truth;
	}
	flow_set(flow, symbol | GUARD, test << 1 | truth);
}

void guard_apply(struct flow *flow, expr_id test, bool truth)
{
	for (uint32_t i = 0; i < flow->held.len; i++) {
		symbol_id symbol = flow->held.at[i];
		uint32_t guard = map_at(&flow->slot, symbol | GUARD, 0);

		if (guard && (bool)(guard & 1) != truth &&
		    same_test(facts_of(flow), guard >> 1, test, SAME_DEPTH))
			held_none(flow, symbol);
	}
}

/* What a name holds at the end of a branch. */
static expr_id held_at_end(const struct flow *flow, const struct delta *end,
			   symbol_id symbol)
{
	for (uint32_t i = 0; i < end->count; i++)
		if (end->at[i].symbol == (symbol | HELD))
			return end->at[i].type;
	return map_at(&flow->slot, symbol | HELD, 0);
}

void guard_meet(struct flow *flow, expr_id test, const struct delta end[2])
{
	struct vec_u32 guarded = {0};

	for (uint32_t i = 0; i < flow->held.len && !end[0].dead && !end[1].dead; i++) {
		bool then = held_at_end(flow, &end[0], flow->held.at[i]);
		bool otherwise = held_at_end(flow, &end[1], flow->held.at[i]);

		if (then != otherwise)
			*vec_push(flow->scratch, &guarded) = flow->held.at[i] << 1 | then;
	}
	flow_meet(flow, end, 2);
	for (uint32_t i = 0; i < guarded.len; i++)
		guard_set(flow, guarded.at[i] >> 1, test, guarded.at[i] & 1);
}
