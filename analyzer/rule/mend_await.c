/*
 * `await` where it is missing, and not where it does not belong.
 *
 *   send(x)                     await send(x)
 *   load(x).name                (await load(x)).name
 *   found = load(x); found[0]   found = await load(x); found[0]
 *   await total(x)              total(x)
 *   main()                      asyncio.run(main())     below `if __name__ == "__main__"`
 */
#include "rule/mend.h"

#include "program/kept.h"

#include "base/banned.h"

/* --- a variable that holds the coroutine ------------------------------------------------- */

/* Whether a fault is the use of a variable as if it were the coroutine's result. */
static bool is_misuse(const struct fault *fault, expr_id read)
{
	return fault->kind == FAULT_USED && fault->expr == read;
}

static bool is_misused(const struct faults *faults, expr_id read)
{
	for (uint32_t i = 0; i < faults->len; i++)
		if (is_misuse(&faults->at[i], read))
			return true;
	return false;
}

/* Whether whoever reads a variable wants the result: none awaits it or hands it on. */
static bool all_misuse(const struct facts *facts, const struct faults *faults,
		       symbol_id symbol)
{
	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind == EXPR_NAME && expr->b == symbol &&
		    expr->use != USE_TARGET && !is_misused(faults, i))
			return false;
	}
	return true;
}

/* The call whose value a binding gives to its name, and to it alone; 0 for other bindings. */
static expr_id bound_call(const struct facts *facts, const struct facts_bind *bind)
{
	const struct facts_expr *value = &facts->expr[bind->value];

	if (bind->kind == BIND_NAMED)
		return value->kind == EXPR_CALL ? bind->value : 0;
	if (bind->kind != BIND_ASSIGN || value->kind != EXPR_CALL ||
	    value->use != USE_ASSIGNED || facts->expr[bind->target].parent)
		return 0;
	return bind->value;
}

/* Awaits the coroutines of a variable where they are made; refuses where one is not made by a
 * call in this body. */
static void await_bindings(struct rewrite *rewrite, const struct body *body,
			   symbol_id symbol)
{
	const struct facts *facts = rewrite->facts;
	const struct facts_symbol *record = &facts->symbol[symbol];
	const struct types *types = &rewrite->pass->program->types;

	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];
		expr_id call = bound_call(facts, bind);

		if (bind->kind == BIND_ANNOTATE)
			continue;
		if (!call || call < body->first || call >= body->first + body->count ||
		    type_kind(types, body_type(body, call)) != TYPE_COROUTINE) {
			rewrite_refuse(rewrite);
			return;
		}
		rewrite_await(rewrite, call, STR(""));
	}
}

static void await_variable(struct rewrite *rewrite, const struct node *node,
			   symbol_id symbol)
{
	const struct facts_symbol *record = &rewrite->facts->symbol[symbol];

	if (symbol && !record->means &&
	    rewrite->facts->scope[record->scope].kind == SCOPE_FUNC &&
	    all_misuse(rewrite->facts, node->faults, symbol))
		await_bindings(rewrite, node->body, symbol);
	else
		rewrite_refuse(rewrite);
}

/* --- await put in ------------------------------------------------------------------------ */

static void insert_await(struct rewrite *rewrite, const struct node *node,
			 const struct fault *fault, struct finding *finding)
{
	const struct facts_expr *expr = &rewrite->facts->expr[fault->expr];
	bool variable = expr->kind == EXPR_NAME;

	if (fault->kind == FAULT_LOST &&
	    kept_value(rewrite->facts, fault->expr) != KEPT_UNREAD)
		return;
	if (variable)
		await_variable(rewrite, node, expr->b);
	else
		rewrite_await(rewrite, fault->expr, STR(""));
	rewrite_offer(rewrite, finding, FIX_UNSAFE, "Insert `await`%s",
		      variable ? " where the coroutine is made" : "");
}

void mend_gathered(struct pass *pass, expr_id call, struct finding *finding)
{
	struct rewrite rewrite;

	if (!rewrite_begin(&rewrite, pass))
		return;
	rewrite_await(&rewrite, call, STR(""));
	rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Insert `await`");
}

/* `main(x)` becomes `main, x)`, behind which a bracket is open. */
static void pass_apart(struct rewrite *rewrite, expr_id call)
{
	struct span arguments = rewrite_arguments(rewrite, call);
	uint32_t count;
	const uint32_t *items =
		facts_list(rewrite->facts, rewrite->facts->expr[call].b, &count);

	for (uint32_t i = 0; i < count; i++)
		if (rewrite->facts->expr[items[i]].kind == EXPR_KEYWORD ||
		    rewrite->facts->expr[items[i]].kind == EXPR_DOUBLE_STAR)
			rewrite_refuse(rewrite);
	rewrite_replace(rewrite,
			(struct span){rewrite_callee(rewrite, call).end, arguments.start},
			"%s", count ? ", " : "");
}

/* `main()` at the end of a script: `asyncio.run(main())`, or `anyio.run(main)`. */
static void run_main(struct rewrite *rewrite, const struct fault *fault,
		     struct finding *finding)
{
	const struct facts_expr *call = &rewrite->facts->expr[fault->expr];
	const char *run;
	bool apart;

	if (fault->kind != FAULT_DROPPED || call->kind != EXPR_CALL ||
	    call->use != USE_DISCARDED ||
	    !(rewrite->facts->stmt[call->stmt].flags & FACTS_MAIN))
		return;
	run = mend_runner(rewrite, fault->expr, &apart);
	rewrite_replace(rewrite, (struct span){call->start, call->start}, "%s(", run);
	if (apart)
		pass_apart(rewrite, fault->expr);
	else
		rewrite_replace(rewrite, (struct span){call->end, call->end}, ")");
	rewrite_offer(rewrite, finding, FIX_UNSAFE, "Run it with `%s(...)`", run);
}

/* --- await taken out --------------------------------------------------------------------- */

/* Whether a call waits, or starts a loop: then its own finding has the fix, which awaits. */
static bool has_effect(struct pass *pass, const struct body *body, expr_id call)
{
	for (uint32_t i = 0; i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];

		if (site->expr == call && graph_site_effects(pass->graph, site))
			return true;
	}
	return false;
}

static void remove_await(struct rewrite *rewrite, const struct body *body, expr_id value,
			 struct finding *finding)
{
	expr_id await = rewrite->facts->expr[value].parent;

	if (rewrite->facts->expr[value].kind != EXPR_CALL ||
	    has_effect(rewrite->pass, body, value))
		return;
	rewrite_delete_word(rewrite, rewrite->facts->expr[await].start, STR("await"));
	rewrite_offer(rewrite, finding, FIX_UNSAFE, "Remove `await`");
}

/* --- faults ------------------------------------------------------------------------------ */

/* async with, async for: on a coroutine, whose result may well be right. */
static bool is_coroutine(struct pass *pass, const struct fault *fault)
{
	return type_kind(&pass->program->types, fault->type) == TYPE_COROUTINE;
}

bool mend_is_of_items(struct pass *pass, const struct fault *fault)
{
	return fault->use == USE_ELEMENT &&
	       pass_facts(pass)->expr[fault->expr].use == USE_ARGUMENT;
}

void mend_fault(struct pass *pass, const struct node *node, const struct fault *fault,
		struct finding *finding)
{
	const struct body *body = node->body;
	struct rewrite rewrite;

	if (!rewrite_begin(&rewrite, pass))
		return;
	switch ((enum fault_kind)fault->kind) {
	case FAULT_ASYNC_WITH:
	case FAULT_ASYNC_FOR:
		if (is_coroutine(pass, fault))
			insert_await(&rewrite, node, fault, finding);
		else if (fault->kind == FAULT_ASYNC_WITH)
			mend_with(pass, body, fault->expr, false, FIX_UNSAFE, finding);
		else
			mend_for(pass, body, fault->expr, false, FIX_UNSAFE, finding);
		return;
	case FAULT_SYNC_WITH:
		mend_with(pass, body, fault->expr, true, FIX_SAFE, finding);
		return;
	case FAULT_SYNC_FOR:
		mend_for(pass, body, fault->expr, true, FIX_SAFE, finding);
		return;
	case FAULT_AWAIT:
		remove_await(&rewrite, body, fault->expr, finding);
		return;
	case FAULT_DROPPED:
	case FAULT_LOST:
	case FAULT_USED:
		if (mend_is_of_items(pass, fault))
			return;
		if (pass_in_async(pass, node))
			insert_await(&rewrite, node, fault, finding);
		else
			run_main(&rewrite, fault, finding);
		return;
	case FAULT_IGNORED: /* whether it is wanted at all is not known */
		return;
	}
}
