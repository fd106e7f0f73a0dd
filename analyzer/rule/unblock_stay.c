/* What must stay in the loop's thread, or in that of what is around it. */
#include "rule/bridge.h"
#include "rule/unblock.h"

#include "base/banned.h"

/* Whether a value belongs to the loop. */
static bool is_async_value(struct program *program, type_id type)
{
	switch (type_kind(&program->types, type)) {
	case TYPE_COROUTINE:
	case TYPE_ASYNC_GENERATOR:
		return true;
	case TYPE_CONTEXT:
		return type_of(&program->types, type)->c;
	default:
		return value_is(program, type, ROLE_TASK) ||
		       value_is(program, type, ROLE_ASYNC_PRIMITIVE);
	}
}

static bool takes_async_value(const struct unblock *unblock)
{
	struct program *program = unblock->pass->program;
	struct args args;

	if (unblock->rewrite.facts->expr[unblock->site->expr].kind != EXPR_CALL)
		return false;
	body_args(program, unblock->node->body, unblock->site->expr, &args);
	for (uint32_t i = 0; i < args.count; i++)
		if (is_async_value(program, args.at[i].type))
			return true;
	return false;
}

bool unblock_is_used_here(const struct facts_expr *expr)
{
	switch ((enum expr_use)expr->use) {
	case USE_NONE:
	case USE_AWAITED:
	case USE_ENTERED:
	case USE_ASYNC_ENTERED:
	case USE_ASYNC_ITERATED:
	case USE_TARGET:
	case USE_DELETED:
	case USE_DECORATOR:
	case USE_DEFAULT:
	case USE_BASE:
	case USE_CAUGHT:
	case USE_DELEGATED:
		return true;
	default:
		return false;
	}
}

/* A lock belongs to the thread that took it, and a sleep to the one that is to be late. */
static bool is_of_thread(const struct unblock *unblock)
{
	struct program *program = unblock->pass->program;
	const struct type callee = *type_of(&program->types, unblock->site->callee);

	return fn_is(program, callee.a, ROLE_TAKES_LOCK) ||
	       value_is(program, callee.b, ROLE_THREAD_LOCK) ||
	       unblock_only_sleeps(unblock);
}

/* A step of an iterator ends with StopIteration, which no future can carry. */
static bool is_step(const struct unblock *unblock)
{
	struct program *program = unblock->pass->program;
	fn_id fn = type_of(&program->types, unblock->site->callee)->a;
	const struct facts *home =
		program_facts(program, program_fn(program, fn)->module);

	return unblock->site->kind != SITE_ITERATE &&
	       str_is(facts_name(home, program_func(program, fn)->name), "__next__");
}

/* Files and cursors that a `with` opens here: the whole block is one piece of work. */
static bool is_part_of_with(const struct unblock *unblock)
{
	const struct facts *facts = unblock->rewrite.facts;
	const struct facts_expr *whole = &facts->expr[unblock->site->expr];

	if (unblock->effect != BLOCKS_FILE && unblock->effect != BLOCKS_DATABASE)
		return false;
	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind == EXPR_NAME && expr->start >= whole->start &&
		    expr->end <= whole->end &&
		    (facts->symbol[expr->b].kinds & 1u << BIND_WITH))
			return true;
	}
	return false;
}

/* Whether the value stands where a function is handed on: what is meant there is another mistake. */
static bool is_handed(const struct unblock *unblock)
{
	const struct facts *facts = unblock->rewrite.facts;
	expr_id call = facts->expr[unblock->site->expr].parent;
	struct program *program = unblock->pass->program;
	type_id callee = body_type(unblock->node->body, facts->expr[call].a);
	const struct marks *marks = NULL;
	struct args args;

	if (facts->expr[call].kind != EXPR_CALL ||
	    type_kind(&program->types, callee) != TYPE_FUNC)
		return false;
	marks = marks_of(program, callee);
	body_args(program, unblock->node->body, call, &args);
	for (uint32_t i = 0; marks && i < marks->hands; i++) {
		expr_id handed = 0;

		infer_argument(program, callee, &args, marks->hand[i].param, &handed);
		if (handed == unblock->site->expr)
			return true;
	}
	return false;
}

bool unblock_may_move(const struct unblock *unblock)
{
	const struct facts *facts = unblock->rewrite.facts;

	return unblock->marks && unblock->marks->gil != GIL_HELD &&
	       unblock->marks->gil != GIL_PYTHON &&
	       !unblock_is_used_here(&facts->expr[unblock->site->expr]) &&
	       !is_of_thread(unblock) && !is_step(unblock) &&
	       !takes_async_value(unblock) &&
	       !bridge_bound(unblock->pass, unblock->node, unblock->site) &&
	       !is_part_of_with(unblock) && !is_handed(unblock) &&
	       !bridge_uses_bound(unblock->pass, unblock->site) &&
	       !bridge_uses_loop(unblock->pass, unblock->site, true);
}
