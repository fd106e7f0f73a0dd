/*
 * What is handed to a thread: the function itself, with its arguments; no coroutine function.
 *
 *   to_thread(count(x, key=1))              to_thread(count, x, key=1)
 *   run_in_executor(None, count(x, key=1))  run_in_executor(None, functools.partial(count, x, ...))
 *   Thread(target=count(x))                 Thread(target=count, args=(x,))
 *   await to_thread(load, x)                await load(x)
 *   Thread(target=load, args=(x,))          Thread(target=asyncio.run, args=(load(x),))
 */
#include "rule/mend.h"

#include "base/banned.h"

/* A call that takes a function in one of its parameters, and how it takes that one's arguments. */
struct taker {
	struct rewrite rewrite;
	const struct body *body;
	const struct handed *hand;
	type_id callee;		/* FUNC */
	expr_id call, given;	/* `given` without its keyword */
	bool positional;	/* `given` has none */
	bool star, double_star; /* behind the parameter stand *args, **kwargs for it */
	struct args args;	/* of the call */
};

static const struct facts_expr *expr_of(const struct taker *taker, expr_id expr)
{
	return &taker->rewrite.facts->expr[expr];
}

static const uint32_t *items_of(const struct taker *taker, expr_id call, uint32_t *count)
{
	return facts_list(taker->rewrite.facts, expr_of(taker, call)->b, count);
}

static struct str format_text(struct taker *taker, const char *format, struct str one,
			      struct str other)
{
	return str_of(arena_printf(taker->rewrite.pass->arena, format, STR_ARG(one),
				   STR_ARG(other)));
}

/* --- the call that takes it -------------------------------------------------------------- */

static fn_id fn_of(const struct taker *taker)
{
	return type_of(&taker->rewrite.pass->program->types, taker->callee)->a;
}

static const struct facts_param *param_at(const struct taker *taker, uint32_t index)
{
	const struct program *program = taker->rewrite.pass->program;
	const struct facts_func *func = program_func(program, fn_of(taker));
	module_id module = program_fn(program, fn_of(taker))->module;

	return index < func->params
		       ? &program_facts(program, module)->param[func->param + index]
		       : NULL;
}

/* The place of a parameter with a global name; of none, how many there are. */
static uint32_t find_param(const struct taker *taker, uint32_t name)
{
	struct program *program = taker->rewrite.pass->program;
	module_id module = program_fn(program, fn_of(taker))->module;
	const struct facts_param *param;
	uint32_t index = 0;

	while ((param = param_at(taker, index)) &&
	       program_name(program, module, param->name) != name)
		index++;
	return index;
}

/* What it can pass on: a star that it iterates over itself (map) is none. */
static void find_stars(struct taker *taker)
{
	const struct marks *marks =
		marks_of_fn(taker->rewrite.pass->program, fn_of(taker));
	const struct facts_param *param;

	for (uint32_t i = find_param(taker, taker->hand->param);
	     !marks->consumes && (param = param_at(taker, i)); i++) {
		taker->star |= param->kind == PARAM_STAR;
		taker->double_star |= param->kind == PARAM_DOUBLE_STAR;
	}
}

static bool taker_begin(struct taker *taker, struct pass *pass, const struct body *body,
			type_id callee, const struct handed *hand, expr_id given)
{
	expr_id parent = program_facts(pass->program, pass->module)->expr[given].parent;

	*taker = (struct taker){
		.body = body,
		.hand = hand,
		.callee = callee,
		.given = given,
	};
	if (!rewrite_begin(&taker->rewrite, pass))
		return false;
	taker->positional = expr_of(taker, parent)->kind == EXPR_CALL;
	taker->call = taker->positional ? parent : expr_of(taker, parent)->parent;
	if (expr_of(taker, taker->call)->kind != EXPR_CALL)
		return false;
	find_stars(taker);
	body_args(pass->program, body, taker->call, &taker->args);
	return true;
}

/* Whether a keyword of the call is for the taker itself, and not passed on. */
static bool is_own_keyword(const struct taker *taker, name_id name)
{
	uint32_t global = program_name(taker->rewrite.pass->program,
				       taker->rewrite.pass->module, name);
	const struct facts_param *param = param_at(taker, find_param(taker, global));

	return param && (param->kind == PARAM_NORMAL || param->kind == PARAM_KEYWORD);
}

/* What one of its parameters is given; 0: nothing. */
static expr_id given_to(struct taker *taker, uint32_t param)
{
	expr_id expr = 0;

	if (param)
		infer_argument(taker->rewrite.pass->program, taker->callee, &taker->args,
			       param, &expr);
	return expr;
}

/* Whether the call gives the function nothing: what stands behind it are options of the taker. */
static bool gives_nothing(struct taker *taker)
{
	uint32_t count;
	const uint32_t *items = items_of(taker, taker->call, &count);

	if (given_to(taker, taker->hand->args) || given_to(taker, taker->hand->kwargs))
		return false;
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = expr_of(taker, items[i]);

		if (item->start <= expr_of(taker, taker->given)->start)
			continue;
		if (item->kind != EXPR_KEYWORD || !is_own_keyword(taker, item->a))
			return false;
	}
	return true;
}

/* --- a function and its arguments apart -------------------------------------------------- */

/* Whether the call can give a function these arguments as they are. */
static bool can_pass(const struct taker *taker, expr_id inner)
{
	uint32_t count;
	const uint32_t *items = items_of(taker, inner, &count);

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = expr_of(taker, items[i]);

		if (item->kind == EXPR_KEYWORD
			    ? !taker->double_star || is_own_keyword(taker, item->a)
			    : item->kind == EXPR_DOUBLE_STAR && !taker->double_star)
			return false;
	}
	return taker->star && taker->positional;
}

/* Takes the closing bracket of a call away, with a comma before it; comments stay. */
static void open_end(struct taker *taker, expr_id inner)
{
	struct rewrite *rewrite = &taker->rewrite;
	uint32_t count, end = expr_of(taker, inner)->end;
	const uint32_t *items = items_of(taker, inner, &count);
	uint32_t at = expr_of(taker, items[count - 1])->end;

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
	uint32_t count, end = expr_of(taker, inner)->end;
	const uint32_t *items = items_of(taker, inner, &count);
	bool generator = expr_of(taker, items[0])->end == end; /* keeps its brackets */
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

/* `f(a, k=b)` becomes `f, args=(a,), kwargs={"k": b}`. */
static bool take_into_tuple(struct taker *taker, expr_id inner)
{
	struct rewrite *rewrite = &taker->rewrite;
	struct intern *names = &rewrite->pass->program->names;
	struct str callee = span_text(rewrite->text, rewrite_callee(rewrite, inner));
	uint32_t count, positional = 0, named = 0;
	const uint32_t *items = items_of(taker, inner, &count);
	struct buf args, kwargs;

	buf_init(&args, rewrite->pass->arena);
	buf_init(&kwargs, rewrite->pass->arena);
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = expr_of(taker, items[i]);

		if (item->kind == EXPR_KEYWORD)
			buf_printf(&kwargs, "%s\"%.*s\": %.*s", named++ ? ", " : "",
				   STR_ARG(facts_name(rewrite->facts, item->a)),
				   STR_ARG(rewrite_text(rewrite, item->b)));
		else if (item->kind == EXPR_DOUBLE_STAR)
			buf_printf(&kwargs, "%s%.*s", named++ ? ", " : "",
				   STR_ARG(rewrite_text(rewrite, items[i])));
		else
			buf_printf(&args, "%s%.*s", positional++ ? ", " : "",
				   STR_ARG(rewrite_argument(rewrite, items[i])));
	}
	if (named && !taker->hand->kwargs)
		return false;
	struct str text = callee;
	if (positional)
		text = str_of(arena_printf(rewrite->pass->arena, "%.*s, %.*s=(%s%s)",
					   STR_ARG(text),
					   STR_ARG(intern_text(names, taker->hand->args)),
					   buf_text(&args), positional == 1 ? "," : ""));
	if (named)
		text = str_of(arena_printf(
			rewrite->pass->arena, "%.*s, %.*s={%s}", STR_ARG(text),
			STR_ARG(intern_text(names, taker->hand->kwargs)),
			buf_text(&kwargs)));
	rewrite_replace(rewrite, rewrite_span(rewrite, inner), "%.*s", STR_ARG(text));
	return true;
}

static bool hand_over(struct taker *taker)
{
	struct rewrite *rewrite = &taker->rewrite;
	struct span callee = rewrite_callee(rewrite, taker->given);
	uint32_t count, end = expr_of(taker, taker->given)->end;

	items_of(taker, taker->given, &count);
	if (!gives_nothing(taker))
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
	if (expr_of(taker, taker->call)->use != USE_AWAITED || !gives_nothing(taker))
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

/* --- a coroutine function, where plain ones are run --------------------------------------- */

/* What the call passes on to the function, as it is written; false where it cannot be told from
 * what the taker keeps. */
static bool passed_text(struct taker *taker, struct str *text)
{
	uint32_t count;
	const uint32_t *items = items_of(taker, taker->call, &count);

	*text = STR("");
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = expr_of(taker, items[i]);

		if (item->start <= expr_of(taker, taker->given)->start)
			continue;
		if (item->kind == EXPR_KEYWORD && is_own_keyword(taker, item->a))
			return false;
		*text = format_text(taker, text->len ? "%.*s, %.*s" : "%.*s%.*s", *text,
				    rewrite_argument(&taker->rewrite, items[i]));
	}
	return taker->star && taker->positional;
}

/* `await to_thread(load, x)` as a statement: what comes of the coroutine is dropped. */
static bool await_function(struct taker *taker)
{
	struct rewrite *rewrite = &taker->rewrite;
	const struct facts_expr *call = expr_of(taker, taker->call);
	struct str passed;

	if (call->use != USE_AWAITED ||
	    expr_of(taker, call->parent)->use != USE_DISCARDED ||
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
		return format_text(taker, "%.*s(%.*s)", function, passed);
	return format_text(taker, passed.len ? "%.*s, %.*s" : "%.*s%.*s", function,
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
	uint32_t start = expr_of(taker, taker->given)->start;
	uint32_t end = rewrite_arguments(rewrite, taker->call).end;
	struct str passed;
	bool apart;

	if (expr_of(taker, taker->call)->use != USE_DISCARDED ||
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
	const struct facts_expr *record = expr_of(taker, tuple);
	struct str text = STR("");
	uint32_t count;

	if (record->kind != EXPR_TUPLE && record->kind != EXPR_LIST)
		return format_text(taker, "*%.*s%.*s",
				   rewrite_primary(&taker->rewrite, tuple), STR(""));
	const uint32_t *items = facts_list(taker->rewrite.facts, record->a, &count);
	for (uint32_t i = 0; i < count; i++)
		text = format_text(taker, i ? "%.*s, %.*s" : "%.*s%.*s", text,
				   rewrite_argument(&taker->rewrite, items[i]));
	return text;
}

/* `Thread(target=load, args=(x,))` */
static bool run_in_tuple(struct taker *taker)
{
	struct rewrite *rewrite = &taker->rewrite;
	expr_id args = given_to(taker, taker->hand->args);
	struct str name = intern_text(&rewrite->pass->program->names, taker->hand->args);
	struct str tuple, rest = STR("");
	bool apart;

	if (!taker->hand->args || given_to(taker, taker->hand->kwargs) ||
	    (!args && !gives_nothing(taker)))
		return false;
	const char *run = mend_runner(rewrite, taker->given, &apart);
	struct str passed = args ? unpacked(taker, args) : STR("");
	struct str comma = apart && passed.len ? STR("") : STR(",");
	tuple = format_text(taker, "(%.*s%.*s)", run_arguments(taker, apart, passed),
			    comma);
	if (args)
		rewrite_replace(rewrite, rewrite_span(rewrite, args), "%.*s",
				STR_ARG(tuple));
	else
		rest = format_text(taker, ", %.*s=%.*s", name, tuple);
	rewrite_replace(rewrite, rewrite_span(rewrite, taker->given), "%s%.*s", run,
			STR_ARG(rest));
	return true;
}

static const struct handed *hand_of(struct pass *pass, const struct body *body,
				    const struct site *site)
{
	const struct marks *marks =
		marks_of_fn(pass->program, type_of(&pass->program->types, site->by)->a);
	expr_id call = site->expr;
	struct args args;

	if (program_facts(pass->program, pass->module)->expr[call].kind != EXPR_CALL)
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
			      "Run it with `asyncio.run(...)` in the thread");
}
