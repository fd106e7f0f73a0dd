/*
 * A coroutine function is handed to a thread, which calls it and drops the coroutine.
 *
 *   await to_thread(load, x)        await load(x)
 *   pool.submit(load, x)            pool.submit(asyncio.run, load(x))
 *   Thread(target=load, args=(x,))  Thread(target=asyncio.run, args=(load(x),))
 */
#include "rule/mend.h"

#include "rule/taker.h"

#include "base/banned.h"

/* What the call passes on to the function, as it is written; false where it cannot be told from
 * what the taker keeps. */
static bool passed_text(struct taker *taker, struct str *text)
{
	uint32_t count;
	const uint32_t *items = taker_items(taker, taker->call, &count);

	*text = STR("");
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = taker_expr(taker, items[i]);

		if (item->start <= taker_expr(taker, taker->given)->start)
			continue;
		if (item->kind == EXPR_KEYWORD && taker_owns(taker, item->a))
			return false;
		*text = taker_format(taker, text->len ? "%.*s, %.*s" : "%.*s%.*s", *text,
				     rewrite_argument(&taker->rewrite, items[i]));
	}
	return taker->star && taker->positional;
}

/* `await to_thread(load, x)` as a statement: what comes of the coroutine is dropped. */
static bool await_function(struct taker *taker)
{
	struct rewrite *rewrite = &taker->rewrite;
	const struct facts_expr *call = taker_expr(taker, taker->call);
	struct str passed;

	if (call->use != USE_AWAITED ||
	    taker_expr(taker, call->parent)->use != USE_DISCARDED ||
	    !passed_text(taker, &passed))
		return false;
	rewrite_replace(rewrite, rewrite_span(rewrite, taker->call), "%.*s(%.*s)",
			STR_ARG(rewrite_primary(rewrite, taker->given)), STR_ARG(passed));
	return true;
}

/* What is given to the runner: `load(x)`, or `load, x` to one that takes them apart. */
static struct str run_arguments(struct taker *taker, bool apart, struct str passed)
{
	struct str function = rewrite_primary(&taker->rewrite, taker->given);

	if (!apart)
		return taker_format(taker, "%.*s(%.*s)", function, passed);
	return taker_format(taker, passed.len ? "%.*s, %.*s" : "%.*s%.*s", function,
			    passed);
}

static bool has_keywords(const struct taker *taker)
{
	for (uint32_t i = 0; i < taker->args.count; i++)
		if (taker->args.at[i].name || taker->args.at[i].stars == 2)
			return true;
	return false;
}

/* `pool.submit(load, x)` as a statement. */
static bool run_passed(struct taker *taker)
{
	struct rewrite *rewrite = &taker->rewrite;
	uint32_t start = taker_expr(taker, taker->given)->start;
	uint32_t end = rewrite_arguments(rewrite, taker->call).end;
	struct str passed;
	bool apart;

	if (taker_expr(taker, taker->call)->use != USE_DISCARDED ||
	    !passed_text(taker, &passed))
		return false;
	const char *run = mend_runner(rewrite, taker->given, &apart);
	if (apart && has_keywords(taker))
		return false;
	rewrite_replace(rewrite, (struct span){start, end}, "%s, %.*s", run,
			STR_ARG(run_arguments(taker, apart, passed)));
	return true;
}

/* The arguments that a tuple holds, without its brackets; of what is no tuple, with a star. */
static struct str unpacked(struct taker *taker, expr_id tuple)
{
	const struct facts_expr *record = taker_expr(taker, tuple);
	struct str text = STR("");
	uint32_t count;

	if (record->kind != EXPR_TUPLE && record->kind != EXPR_LIST)
		return taker_format(taker, "*%.*s%.*s",
				    rewrite_primary(&taker->rewrite, tuple), STR(""));
	const uint32_t *items = facts_list(taker->rewrite.facts, record->a, &count);
	for (uint32_t i = 0; i < count; i++)
		text = taker_format(taker, i ? "%.*s, %.*s" : "%.*s%.*s", text,
				    rewrite_argument(&taker->rewrite, items[i]));
	return text;
}

/* `Thread(target=load, args=(x,))` */
static bool run_in_tuple(struct taker *taker)
{
	struct rewrite *rewrite = &taker->rewrite;
	expr_id args = taker_given_to(taker, taker->hand->args);
	struct str name = intern_text(&rewrite->pass->program->names, taker->hand->args);
	struct str tuple, rest = STR("");
	bool apart;

	if (!taker->hand->args || taker_given_to(taker, taker->hand->kwargs) ||
	    (!args && !taker_gives_nothing(taker)))
		return false;
	const char *run = mend_runner(rewrite, taker->given, &apart);
	struct str passed = args ? unpacked(taker, args) : STR("");
	struct str comma = apart && passed.len ? STR("") : STR(",");
	tuple = taker_format(taker, "(%.*s%.*s)", run_arguments(taker, apart, passed),
			     comma);
	if (args)
		rewrite_replace(rewrite, rewrite_span(rewrite, args), "%.*s",
				STR_ARG(tuple));
	else
		rest = taker_format(taker, ", %.*s=%.*s", name, tuple);
	rewrite_replace(rewrite, rewrite_span(rewrite, taker->given), "%s%.*s", run,
			STR_ARG(rest));
	return true;
}

static const struct handed *hand_of(struct pass *pass, const struct body *body,
				    const struct site *site)
{
	const struct marks *marks = marks_of(pass->program, site->by);
	expr_id call = site->expr;
	struct args args;

	if (pass_facts(pass)->expr[call].kind != EXPR_CALL)
		return NULL;
	body_args(pass->program, body, call, &args);
	for (uint32_t i = 0; marks && i < marks->hands; i++) {
		expr_id arg = 0;

		infer_argument(pass->program, site->by, &args, marks->hand[i].param,
			       &arg);
		if (arg == site->arg)
			return &marks->hand[i];
	}
	return NULL;
}

void mend_handed_coroutine(struct pass *pass, const struct node *node,
			   const struct site *site, struct finding *finding)
{
	const struct handed *hand = hand_of(pass, node->body, site);
	struct taker taker;

	if (!hand || !taker_begin(&taker, pass, node->body, site->by, hand, site->arg))
		return;
	if (await_function(&taker))
		rewrite_offer(&taker.rewrite, finding, FIX_UNSAFE, "Await it here");
	else if (hand->sync == WHERE_THREAD &&
		 (run_passed(&taker) || run_in_tuple(&taker)))
		rewrite_offer(&taker.rewrite, finding, FIX_UNSAFE,
			      "Run the coroutine in the thread");
}
