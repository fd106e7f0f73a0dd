/*
 * A coroutine that is run by a loop started, or waited for, inside the running one: awaited.
 *
 *   asyncio.run(load(x)), loop.run_until_complete(load(x))     await load(x)
 *   anyio.run(load, x), async_to_sync(load)(x)                 await load(x)
 *   run_coroutine_threadsafe(load(x), loop).result(timeout=5)  await asyncio.wait_for(load(x), 5)
 *   anyio.from_thread.run_sync(count, x)                       count(x)
 *
 * And a loop that is opened for one run, in a plain function:
 *
 *   loop = new_event_loop()
 *   loop.run_until_complete(load(x))                           asyncio.run(load(x))
 */
#include "rule/mend.h"

#include "rule/vocabulary.h"

#include "base/banned.h"

/* A call that is mended: what it runs, and where that stands. */
struct started {
	struct rewrite rewrite;
	const struct body *body;
	const struct site *site;
	const struct facts_expr *call;
};

static type_id type_at(const struct started *started, expr_id expr)
{
	return body_type(started->body, expr);
}

static bool is_awaitable(const struct started *started, expr_id expr)
{
	struct program *program = started->rewrite.pass->program;
	type_id type = type_at(started, expr);
	type_id awaited = expr && type != UNKNOWN ? infer_awaited(program, type) : NEVER;

	return awaited != NEVER;
}

static bool is_async_function(const struct started *started, expr_id expr)
{
	struct program *program = started->rewrite.pass->program;
	const struct type type = *type_of(&program->types, type_at(started, expr));

	return type.kind == TYPE_FUNC && graph_is_async(program, type.a);
}

static expr_id keyword_value(const struct facts *facts, expr_id item)
{
	return facts->expr[item].kind == EXPR_KEYWORD ? facts->expr[item].b : item;
}

/* The only thing that a call is given, but for options by keyword; 0 where it gets more. */
static expr_id only_argument(const struct facts *facts, expr_id call)
{
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);

	for (uint32_t i = 1; i < count; i++)
		if (facts->expr[items[i]].kind != EXPR_KEYWORD)
			return 0;
	return count ? keyword_value(facts, items[0]) : 0;
}

static struct str texts(struct rewrite *rewrite, const char *format, struct str one,
			struct str other)
{
	return str_of(
		arena_printf(rewrite->pass->arena, format, STR_ARG(one), STR_ARG(other)));
}

/* run(load(x)) */
static bool await_given(struct started *started)
{
	struct rewrite *rewrite = &started->rewrite;
	expr_id given = only_argument(rewrite->facts, started->site->expr);

	if (!is_awaitable(started, given))
		return false;
	rewrite_await(rewrite, started->site->expr, rewrite_primary(rewrite, given));
	return true;
}

/* What is passed on behind the function: positional arguments, as they are written. */
static struct str passed_on(struct rewrite *rewrite, const uint32_t *items,
			    uint32_t count)
{
	struct str passed = STR("");

	for (uint32_t i = 1; i < count; i++)
		if (rewrite->facts->expr[items[i]].kind != EXPR_KEYWORD)
			passed = texts(rewrite, i > 1 ? "%.*s, %.*s" : "%.*s%.*s", passed,
				       rewrite_argument(rewrite, items[i]));
	return passed;
}

/* run(load, x); run_sync(count, x), which is only called. */
static bool call_given(struct started *started)
{
	struct rewrite *rewrite = &started->rewrite;
	struct pass *pass = rewrite->pass;
	fn_id fn = type_of(&pass->program->types, started->site->callee)->a;
	const struct marks *marks = marks_of_fn(pass->program, fn);
	uint32_t count;
	const uint32_t *items = facts_list(rewrite->facts, started->call->b, &count);

	if (!marks || marks->hands != 1 || !count)
		return false;
	bool async = is_async_function(started, items[0]);
	if (async ? marks->hand[0].coroutine != WHERE_LOOP
		  : marks->hand[0].sync != WHERE_LOOP ||
			    type_kind(&pass->program->types,
				      type_at(started, items[0])) != TYPE_FUNC)
		return false;
	struct str text = texts(rewrite, "%.*s(%.*s)", rewrite_primary(rewrite, items[0]),
				passed_on(rewrite, items, count));
	if (async)
		rewrite_await(rewrite, started->site->expr, text);
	else
		rewrite_replace(rewrite, rewrite_span(rewrite, started->site->expr),
				"%.*s", STR_ARG(text));
	return true;
}

/* async_to_sync(load)(x) */
static bool call_wrapped(struct started *started)
{
	struct rewrite *rewrite = &started->rewrite;
	expr_id wrapper = started->call->a;
	uint32_t count;

	if (rewrite->facts->expr[wrapper].kind != EXPR_CALL ||
	    !call_is(rewrite->pass->program, started->body, wrapper, ROLE_TO_SYNC))
		return false;
	const uint32_t *items =
		facts_list(rewrite->facts, rewrite->facts->expr[wrapper].b, &count);
	if (count != 1 || !is_async_function(started, items[0]))
		return false;
	rewrite_await_callee(
		rewrite, started->site->expr,
		texts(rewrite, "%.*s%.*s", rewrite_primary(rewrite, items[0]), STR(""))
			.at);
	return true;
}

/* The coroutine whose result a method waits for, directly behind the call that was given it:
 * run_coroutine_threadsafe(load(x), loop).result(); 0 where it is another method. */
static expr_id waited_for(struct started *started)
{
	const struct facts *facts = started->rewrite.facts;
	struct program *program = started->rewrite.pass->program;
	const struct facts_expr *method = &facts->expr[started->call->a];
	uint32_t count;

	if (method->kind != EXPR_ATTRIBUTE || facts->expr[method->a].kind != EXPR_CALL)
		return 0;
	const uint32_t *items = facts_list(facts, facts->expr[method->a].b, &count);
	expr_id given = count ? keyword_value(facts, items[0]) : 0;
	if (!is_awaitable(started, given) ||
	    infer_awaited(program, type_at(started, given)) !=
		    type_at(started, started->site->expr))
		return 0;
	return given;
}

static bool await_waited(struct started *started)
{
	struct rewrite *rewrite = &started->rewrite;
	expr_id call = started->site->expr, given = waited_for(started);
	uint32_t count;
	const uint32_t *items = facts_list(rewrite->facts, started->call->b, &count);

	if (!given || count > 1)
		return false;
	if (!count) {
		rewrite_await(rewrite, call, rewrite_primary(rewrite, given));
		return true;
	}
	const char *wait_for = rewrite_member(rewrite, call, "asyncio", "wait_for");
	struct str arguments =
		texts(rewrite, "%.*s, %.*s", rewrite_argument(rewrite, given),
		      rewrite_argument(rewrite, keyword_value(rewrite->facts, items[0])));
	rewrite_await(rewrite, call,
		      texts(rewrite, "%.*s(%.*s)", str_of(wait_for), arguments));
	return true;
}

void mend_started(struct pass *pass, const struct node *node, const struct site *site,
		  struct finding *finding)
{
	struct started started = {.body = node->body, .site = site};

	if (finding->steps || site->kind != SITE_CALL ||
	    !rewrite_begin(&started.rewrite, pass))
		return;
	started.call = &started.rewrite.facts->expr[site->expr];
	if (started.call->kind != EXPR_CALL)
		return;
	if (await_given(&started) || call_given(&started) || call_wrapped(&started) ||
	    await_waited(&started))
		rewrite_offer(&started.rewrite, finding, FIX_UNSAFE, "Await it here");
}

/* --- where no loop runs ------------------------------------------------------------------ */

const char *mend_runner(struct rewrite *rewrite, expr_id expr, bool *apart)
{
	const struct wording *run = vocabulary_of(rewrite->pass).run;
	bool curried =
		run->form == WORDING_CURRIED; /* is for views, which a server calls */

	*apart = run->form == WORDING_POSITIONAL;
	return rewrite_member(rewrite, expr, curried ? "asyncio" : run->module,
			      curried ? "run" : run->name);
}

/* --- a loop for one run ------------------------------------------------------------------ */

/* What a call of a method does with the loop that is asked for it. */
enum loop_use { LOOP_RUN, LOOP_CLOSE, LOOP_OTHER };

static enum loop_use loop_use(struct pass *pass, const struct body *body, expr_id loop)
{
	const struct facts *facts = pass_facts(pass);
	expr_id call = facts->expr[facts->expr[loop].parent].parent;
	expr_id given;
	uint32_t count;

	if (loop < body->first || loop >= body->first + body->count ||
	    facts->expr[loop].use != USE_ATTRIBUTE ||
	    facts->expr[facts->expr[loop].parent].use != USE_CALLED)
		return LOOP_OTHER;
	if (call_is(pass->program, body, call, ROLE_CLOSES_LOOP))
		return facts->expr[call].use == USE_DISCARDED ? LOOP_CLOSE : LOOP_OTHER;
	given = facts_list(facts, facts->expr[call].b, &count)[0];
	if (count != 1 || facts->expr[given].kind == EXPR_KEYWORD ||
	    type_kind(&pass->program->types, body_type(body, given)) != TYPE_COROUTINE)
		return LOOP_OTHER;
	return call_is(pass->program, body, call, ROLE_STARTS_LOOP) ? LOOP_RUN
								    : LOOP_OTHER;
}

/* The name that a statement binds to a value, to nothing else and nowhere else; 0 for others. */
static symbol_id only_name(const struct facts *facts, stmt_id stmt, expr_id value)
{
	const struct facts_stmt *record = &facts->stmt[stmt];
	uint32_t count;

	if (record->kind != STMT_ASSIGN || record->a != value)
		return 0;
	expr_id target = facts_list(facts, record->b, &count)[0];
	if (count != 1 || facts->expr[target].kind != EXPR_NAME)
		return 0;
	symbol_id symbol = facts->expr[target].b;
	return facts->symbol[symbol].binds == 1 && !facts->symbol[symbol].means ? symbol
										: 0;
}

void mend_unclosed(struct pass *pass, const struct body *body, expr_id call,
		   struct finding *finding)
{
	struct rewrite rewrite;
	uint32_t runs = 0;

	if (!rewrite_begin(&rewrite, pass))
		return;
	const struct facts *facts = rewrite.facts;
	stmt_id stmt = facts->expr[call].stmt;
	symbol_id symbol = only_name(facts, stmt, call);
	rewrite_delete_lines(&rewrite, stmt);
	for (expr_id i = 1; symbol && i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];
		enum loop_use use;

		if (expr->kind != EXPR_NAME || expr->b != symbol ||
		    expr->use == USE_TARGET)
			continue;
		use = loop_use(pass, body, i);
		if (use == LOOP_RUN)
			rewrite_replace(&rewrite, rewrite_span(&rewrite, expr->parent),
					"%s",
					rewrite_member(&rewrite, call, "asyncio", "run"));
		else if (use == LOOP_CLOSE &&
			 facts->stmt[expr->stmt].parent == facts->stmt[stmt].parent)
			rewrite_delete_lines(&rewrite, expr->stmt);
		else
			return;
		runs += use == LOOP_RUN;
	}
	if (runs == 1)
		rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Use `asyncio.run(...)`");
}
