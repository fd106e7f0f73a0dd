/*
 * What is handed to a thread is called here: the function itself, with its arguments, is meant.
 *
 *   to_thread(count(x, key=1))              to_thread(count, x, key=1)
 *   run_in_executor(None, count(x, key=1))  run_in_executor(None, functools.partial(count, x, ...))
 *   Thread(target=count(x))                 Thread(target=count, args=(x,))
 *   await to_thread(load(x))                await load(x)             where load is a coroutine
 */
#include "rule/mend.h"

#include "rule/taker.h"

#include "base/banned.h"

/* Whether the call can give a function these arguments as they are. */
static bool can_pass(const struct taker *taker, expr_id inner)
{
	uint32_t count;
	const uint32_t *items = taker_items(taker, inner, &count);

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = taker_expr(taker, items[i]);

		if (item->kind == EXPR_KEYWORD
			    ? !taker->double_star || taker_owns(taker, item->a)
			    : item->kind == EXPR_DOUBLE_STAR && !taker->double_star)
			return false;
	}
	return taker->star && taker->positional;
}

/* Takes the closing bracket of a call away, with a comma before it; comments stay. */
static void open_end(struct taker *taker, expr_id inner)
{
	struct rewrite *rewrite = &taker->rewrite;
	uint32_t count, end = taker_expr(taker, inner)->end;
	const uint32_t *items = taker_items(taker, inner, &count);
	uint32_t at = taker_expr(taker, items[count - 1])->end;

	while (rewrite->text.at[rewrite_skip(rewrite, at)] == ')' &&
	       rewrite_skip(rewrite, at) < end - 1)
		at = rewrite_skip(rewrite, at) + 1;
	if (str_find(str_slice(rewrite->text, at, end), '#') == SIZE_MAX) {
		rewrite_delete(rewrite, (struct span){at, end});
		return;
	}
	at = rewrite_skip(rewrite, at);
	if (at < end - 1)
		rewrite_delete(rewrite, (struct span){at, at + 1});
	rewrite_delete(rewrite, (struct span){end - 1, end});
}

/* `f(a, b)` becomes `f, a, b`; with `wrap` "functools.partial": `functools.partial(f, a, b)`. */
static void take_apart(struct taker *taker, expr_id inner, const char *wrap)
{
	struct rewrite *rewrite = &taker->rewrite;
	struct span callee = rewrite_callee(rewrite, inner);
	struct span arguments = rewrite_arguments(rewrite, inner);
	uint32_t count, end = taker_expr(taker, inner)->end;
	const uint32_t *items = taker_items(taker, inner, &count);
	bool generator = taker_expr(taker, items[0])->end == end; /* keeps its brackets */
	bool spaced = rewrite->text.at[arguments.start] == '\n';

	if (wrap)
		rewrite_replace(rewrite, (struct span){callee.start, callee.start}, "%s(",
				wrap);
	if (wrap && generator)
		rewrite_replace(rewrite, (struct span){end, end}, ")");
	rewrite_replace(
		rewrite,
		(struct span){callee.end, generator ? callee.end : arguments.start},
		spaced ? "," : ", ");
	if (!wrap && !generator)
		open_end(taker, inner);
}

/* A call's arguments as a tuple and a dict would have them. */
struct packed {
	struct buf args, kwargs;
	uint32_t positional, named;
};

static void pack(struct taker *taker, expr_id call, struct packed *packed)
{
	struct rewrite *rewrite = &taker->rewrite;
	uint32_t count;
	const uint32_t *items = taker_items(taker, call, &count);

	buf_init(&packed->args, rewrite->pass->arena);
	buf_init(&packed->kwargs, rewrite->pass->arena);
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = taker_expr(taker, items[i]);

		if (item->kind == EXPR_KEYWORD)
			buf_printf(&packed->kwargs, "%s\"%.*s\": %.*s",
				   packed->named++ ? ", " : "",
				   STR_ARG(facts_name(rewrite->facts, item->a)),
				   STR_ARG(rewrite_text(rewrite, item->b)));
		else if (item->kind == EXPR_DOUBLE_STAR)
			buf_printf(&packed->kwargs, "%s%.*s", packed->named++ ? ", " : "",
				   STR_ARG(rewrite_text(rewrite, items[i])));
		else
			buf_printf(&packed->args, "%s%.*s",
				   packed->positional++ ? ", " : "",
				   STR_ARG(rewrite_argument(rewrite, items[i])));
	}
}

/* `f(a, k=b)` becomes `f, args=(a,), kwargs={"k": b}`. */
static bool take_into_tuple(struct taker *taker, expr_id inner)
{
	struct rewrite *rewrite = &taker->rewrite;
	struct intern *names = &rewrite->pass->program->names;
	struct packed packed = {.named = 0};
	struct buf text;

	pack(taker, inner, &packed);
	if (packed.named && !taker->hand->kwargs)
		return false;
	buf_init(&text, rewrite->pass->arena);
	buf_add(&text, span_text(rewrite->text, rewrite_callee(rewrite, inner)));
	if (packed.positional)
		buf_printf(&text, ", %.*s=(%s%s)",
			   STR_ARG(intern_text(names, taker->hand->args)),
			   buf_text(&packed.args), packed.positional == 1 ? "," : "");
	if (packed.named)
		buf_printf(&text, ", %.*s={%s}",
			   STR_ARG(intern_text(names, taker->hand->kwargs)),
			   buf_text(&packed.kwargs));
	rewrite_replace(rewrite, rewrite_span(rewrite, inner), "%s", buf_text(&text));
	return true;
}

static bool hand_over(struct taker *taker)
{
	struct rewrite *rewrite = &taker->rewrite;
	struct span callee = rewrite_callee(rewrite, taker->given);
	uint32_t count, end = taker_expr(taker, taker->given)->end;

	taker_items(taker, taker->given, &count);
	if (!taker_gives_nothing(taker))
		return false;
	if (!count)
		rewrite_delete(rewrite, (struct span){callee.end, end});
	else if (can_pass(taker, taker->given))
		take_apart(taker, taker->given, NULL);
	else if (taker->hand->args)
		return take_into_tuple(taker, taker->given);
	else
		take_apart(taker, taker->given,
			   rewrite_member(rewrite, taker->given, "functools", "partial"));
	return true;
}

/* `await to_thread(load(x))`: load is a coroutine function, and no thread is needed. */
static bool await_given(struct taker *taker)
{
	if (taker_expr(taker, taker->call)->use != USE_AWAITED ||
	    !taker_gives_nothing(taker))
		return false;
	rewrite_replace(&taker->rewrite, rewrite_span(&taker->rewrite, taker->call),
			"%.*s", STR_ARG(rewrite_text(&taker->rewrite, taker->given)));
	return true;
}

void mend_handed_result(struct pass *pass, const struct node *node,
			const struct site *site, const struct handed *hand, expr_id arg,
			struct finding *finding)
{
	struct taker taker;
	bool coroutine = type_kind(&pass->program->types, body_type(node->body, arg)) ==
			 TYPE_COROUTINE;

	if (!taker_begin(&taker, pass, node->body, site->callee, hand, arg))
		return;
	if (coroutine) {
		if (await_given(&taker))
			rewrite_offer(&taker.rewrite, finding, FIX_UNSAFE,
				      "Await it here");
	} else if (hand_over(&taker)) {
		rewrite_offer(&taker.rewrite, finding, FIX_UNSAFE,
			      "Hand over the function and its arguments");
	}
}
