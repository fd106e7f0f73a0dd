/*
 * A loop is walked until a round changes nothing of what its head knows. Names only ever come to
 * be more at a head, so that this ends; types that grow for ever (`x = [x]`) end at ROUNDS_MAX.
 *
 * A loop within another goes on from the head where it stopped last: all that was there came along
 * some path, and rounds do not multiply from loop to loop.
 */
#include "program/loop.h"
#include "program/paths.h"

#include "base/banned.h"

enum {
	ROUNDS_MAX = 12, /* of a loop, beside one for each round of the loops around it */
	BRANCHES_MAX = 4096,
};

/* A loop being walked: where it began, and the states in which it is left or begun again. */
struct loop {
	struct loop *outer;
	uint32_t mark;
	struct deltas breaks, continues;
};

/* What names were at a loop's head when it was walked last, and how often that changed. */
struct head {
	struct delta known;
	unsigned rounds;
};

/* Whether a loop's test is a constant that is true: then it ends by break only. */
static bool is_endless(struct eval *eval, const struct facts_stmt *stmt)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	const struct facts_expr *test = &facts->expr[stmt->a];

	return stmt->kind == STMT_WHILE &&
	       (test->kind == EXPR_TRUE ||
		(test->kind == EXPR_NUMBER && !str_is(facts_name(facts, test->a), "0")));
}

/* What stands at the head of a loop: the test, or the next element bound. */
static void walk_head(struct eval *eval, const struct facts_stmt *stmt, type_id element)
{
	if (stmt->flags & FACTS_ASYNC)
		path_forget(eval->flow, 0);
	if (stmt->kind == STMT_FOR) {
		flow_assign(eval, stmt->a, element);
	} else {
		infer_expr(eval, stmt->a);
		flow_narrow(eval, stmt->a, true);
	}
}

/* Whether what names are at a loop's head is not what it was at the mark. */
static bool has_changed(const struct flow *flow, uint32_t mark)
{
	for (uint32_t i = mark; i < flow->trail.len; i++) {
		const struct change *was = &flow->trail.at[i];

		if (map_at(&flow->slot, was->symbol, was->type) != was->type)
			return true;
	}
	return false;
}

/* One round: the body from the head on; its end and every `continue` meet again at the head.
 * Whether that changed what the head knows. */
static bool walk_round(struct eval *eval, const struct facts_stmt *stmt, type_id element,
		       struct loop *loop)
{
	struct flow *flow = eval->flow;

	loop->mark = flow->trail.len;
	loop->breaks.len = loop->continues.len = 0;
	walk_head(eval, stmt, element);
	flow_block(eval, stmt->body);
	*vec_push(flow->scratch, &loop->continues) = flow_take(flow, loop->mark);
	*vec_push(flow->scratch, &loop->continues) = (struct delta){.dead = false};
	flow_meet(flow, loop->continues.at, loop->continues.len);
	return has_changed(flow, loop->mark);
}

/* The head of a loop as earlier rounds of the loops around it left it. */
static struct head *head_of(struct flow *flow, const struct facts_stmt *stmt)
{
	stmt_id id =
		(stmt_id)(stmt - program_facts(flow->program, flow->body->module)->stmt);
	uint32_t index = flow->heads.len;

	if (map_add(flow->scratch, &flow->head, id, index))
		*vec_push(flow->scratch, &flow->heads) =
			arena_new(flow->scratch, struct head);
	else
		index = map_at(&flow->head, id, 0);
	return flow->heads.at[index];
}

/* Rounds until one changes nothing: what that one notes is kept. */
static void walk_rounds(struct eval *eval, const struct facts_stmt *stmt, type_id element,
			struct loop *loop)
{
	struct flow *flow = eval->flow;
	struct head *head = head_of(flow, stmt);
	uint32_t mark = flow->trail.len;
	uint32_t sites = flow->body->sites.len, lost = flow->body->lost.len;

	flow_meet(flow, (struct delta[]){head->known, {0}}, 2);
	loop->outer = flow->loop;
	flow->loop = loop;
	flow->loops++;
	while (walk_round(eval, stmt, element, loop) && head->rounds++ < ROUNDS_MAX) {
		flow->body->sites.len = sites;
		flow->body->lost.len = lost;
	}
	flow->loops--;
	flow->loop = loop->outer;
	head->known = flow_copy(flow, mark);
}

void loop_walk(struct eval *eval, const struct facts_stmt *stmt, type_id element)
{
	struct flow *flow = eval->flow;
	struct loop loop = {.outer = NULL};

	walk_rounds(eval, stmt, element, &loop);
	uint32_t mark = flow->trail.len;
	flow->dead = is_endless(eval, stmt);
	if (stmt->kind == STMT_WHILE)
		flow_narrow(eval, stmt->a, false);
	flow_block(eval, stmt->orelse);
	*vec_push(flow->scratch, &loop.breaks) = flow_take(flow, mark);
	flow_meet(flow, loop.breaks.at, loop.breaks.len);
}

void loop_leave(struct flow *flow, bool by_break)
{
	struct loop *loop = flow->loop;

	if (loop && loop->breaks.len + loop->continues.len < BRANCHES_MAX) {
		struct deltas *list = by_break ? &loop->breaks : &loop->continues;
		struct delta delta = flow_copy(flow, loop->mark);

		*vec_push(flow->scratch, list) = delta;
	}
	flow->dead = true;
}
