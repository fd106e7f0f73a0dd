/*
 * A blocking call sent to a thread, in the words of its module.
 *
 *   f(a, k=v)            await asyncio.to_thread(f, a, k=v)
 *   open(p).read()       await asyncio.to_thread(lambda: open(p).read())      waits twice
 *   x.property           await asyncio.to_thread(getattr, x, "property")
 *   x[i]                 await asyncio.to_thread(lambda: x[i])
 *   for p in q.glob(g)   for p in await asyncio.to_thread(list, q.glob(g))
 */
#include "rule/unblock.h"
#include "rule/waits.h"

#include "base/banned.h"

/* --- what is moved ----------------------------------------------------------------------- */

/* One step up from an expression to what it is a part of, as long as that is evaluated then and
 * there: callee, receiver, argument; 0 at the end. */
static expr_id step_up(const struct facts *facts, expr_id expr)
{
	const struct facts_expr *record = &facts->expr[expr];

	switch ((enum expr_use)record->use) {
	case USE_ATTRIBUTE:
	case USE_CALLED:
	case USE_SUBSCRIPTED:
	case USE_ARGUMENT:
	case USE_UNPACKED:
		return record->parent;
	default:
		return 0;
	}
}

/* The site of a body that waits, at an expression. */
static bool call_waits(const struct unblock *unblock, expr_id expr)
{
	const struct sites *sites = &unblock->node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++)
		if (sites->at[i].expr == expr && sites->at[i].kind == SITE_CALL &&
		    waits_at(unblock->pass, &sites->at[i]))
			return true;
	return false;
}

/* The outermost call that waits, of which an expression is a part. */
static expr_id whole_of(const struct unblock *unblock, expr_id expr)
{
	const struct facts *facts = unblock->rewrite.facts;
	expr_id whole = expr;

	while ((expr = step_up(facts, expr)))
		if (facts->expr[expr].kind == EXPR_CALL && call_waits(unblock, expr))
			whole = expr;
	return whole;
}

/* Whether a call has another that waits as a part. */
static bool has_part(const struct unblock *unblock, expr_id whole)
{
	const struct sites *sites = &unblock->node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++) {
		const struct site *site = &sites->at[i];

		if (site->expr != whole && site->kind == SITE_CALL &&
		    waits_at(unblock->pass, site) &&
		    whole_of(unblock, site->expr) == whole)
			return true;
	}
	return false;
}

/* Whether an expression can be evaluated in a lambda: it awaits, yields and binds nothing, and
 * needs no `super()`. */
static bool fits_lambda(const struct unblock *unblock, expr_id expr)
{
	const struct facts *facts = unblock->rewrite.facts;
	struct part part = {unblock->node->body, facts, facts->expr[expr].start,
			    facts->expr[expr].end};

	for (expr_id i = part.body->first; i - part.body->first < part.body->count; i++) {
		const struct facts_expr *at = &facts->expr[i];

		if (at->start < part.start || at->end > part.end)
			continue;
		if (at->kind == EXPR_NAMED || at->kind == EXPR_YIELD ||
		    at->kind == EXPR_YIELD_FROM ||
		    (at->kind == EXPR_NAME && str_is(facts_name(facts, at->a), "super")))
			return false;
	}
	return !part_awaits(&part);
}

/* --- how it is written ------------------------------------------------------------------- */

static bool offer(struct unblock *unblock)
{
	const struct wording *words = unblock->words.thread;
	const char *name = words->by_name ? words->name
					  : arena_printf(unblock->pass->arena, "%s.%s",
							 words->module, words->name);

	return rewrite_offer(&unblock->rewrite, unblock->finding, FIX_UNSAFE,
			     "Move it to a thread: `await %s%s...%s`", name, words->open,
			     words->close);
}

/* An expression becomes a call in the thread: of `function` with positional `arguments`. */
static bool write_anew(struct unblock *unblock, expr_id expr, const char *function,
		       const char *arguments)
{
	struct rewrite *rewrite = &unblock->rewrite;
	const struct wording *words = unblock->words.thread;
	const char *name, *call;

	rewrite_begin(rewrite, unblock->pass);
	name = unblock_word(unblock, words);
	if (vocabulary_needs_partial(words, arguments, false))
		return false;
	call = vocabulary_call(unblock->pass->arena, words, name, function, arguments,
			       false);
	rewrite_await(rewrite, expr, str_of(call));
	return offer(unblock);
}

static bool write_lambda(struct unblock *unblock, expr_id expr)
{
	struct rewrite *rewrite = &unblock->rewrite;
	struct str text = rewrite_text(rewrite, expr);

	return fits_lambda(unblock, expr) &&
	       write_anew(
		       unblock, expr,
		       arena_printf(unblock->pass->arena, "lambda: %.*s", STR_ARG(text)),
		       "");
}

static bool write_getattr(struct unblock *unblock, expr_id expr)
{
	const struct facts *facts = unblock->rewrite.facts;
	struct str object = rewrite_argument(&unblock->rewrite, facts->expr[expr].a);
	struct str name = facts_name(facts, facts->expr[expr].b);

	if (rewrite_symbol(&unblock->rewrite, expr, STR("getattr")))
		return false;
	return write_anew(unblock, expr, "getattr",
			  arena_printf(unblock->pass->arena, "%.*s, \"%.*s\"",
				       STR_ARG(object), STR_ARG(name)));
}

static bool has_keywords(const struct facts *facts, expr_id call)
{
	uint32_t count;
	const uint32_t *args = facts_list(facts, facts->expr[call].b, &count);

	for (uint32_t i = 0; i < count; i++)
		if (facts->expr[args[i]].kind == EXPR_KEYWORD ||
		    facts->expr[args[i]].kind == EXPR_DOUBLE_STAR)
			return true;
	return false;
}

/* What stands between a call's bracket and its first argument, to be repeated behind the function:
 * nothing, or a new line with its indentation. Comments stay with the bracket. */
static struct str lead_of(const struct rewrite *rewrite, struct span args)
{
	uint32_t first = rewrite_skip(rewrite, args.start);
	struct str space = str_slice(rewrite->text, args.start, first);
	size_t line = str_rfind(space, '\n');

	if (line == SIZE_MAX)
		return STR("");
	if (line && space.at[line - 1] == '\r')
		line--;
	return str_slice(space, line, space.len);
}

/* The words in front of the function: `asyncio.to_thread(` with what else is put before it. */
static const char *opening(struct unblock *unblock, expr_id call, unsigned *brackets)
{
	const struct wording *words = unblock->words.thread;
	const struct facts *facts = unblock->rewrite.facts;
	uint32_t count;
	const char *name = unblock_word(unblock, words), *partial;

	facts_list(facts, facts->expr[call].b, &count);
	*brackets = 0;
	if (!vocabulary_needs_partial(words, count ? "..." : "",
				      has_keywords(facts, call)))
		return arena_printf(unblock->pass->arena, "%s%s", name, words->open);
	partial = rewrite_member(&unblock->rewrite, call, "functools", "partial");
	*brackets = 1;
	return arena_printf(unblock->pass->arena, "%s%s%s(", name, words->open, partial);
}

/* f(a) becomes words(f, a): the arguments stay as they are written. */
static void move_arguments(struct unblock *unblock, expr_id call)
{
	struct rewrite *rewrite = &unblock->rewrite;
	const struct facts *facts = rewrite->facts;
	struct str callee = span_text(rewrite->text, rewrite_callee(rewrite, call));
	struct span args = rewrite_arguments(rewrite, call);
	struct str lead = lead_of(rewrite, args);
	unsigned brackets;
	const char *open = opening(unblock, call, &brackets);
	uint32_t count, first = rewrite_skip(rewrite, args.start);
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);
	/* the brackets of f(x for x in y) are those of the generator as well */
	bool bare = count == 1 && facts->expr[items[0]].kind == EXPR_COMPREHENSION &&
		    facts->expr[items[0]].start < args.start;
	bool parens = rewrite_needs_parens(rewrite, call);

	if (first > args.end)
		first = args.end;
	struct str space =
		str_slice(rewrite->text, args.start, lead.len ? first : args.start);
	rewrite_replace(
		rewrite,
		(struct span){facts->expr[call].start, lead.len ? first : args.start},
		"%sawait %s%.*s%.*s%s%.*s%s", parens ? "(" : "", open, STR_ARG(space),
		STR_ARG(callee),
		!count	   ? ""
		: lead.len ? ","
			   : ", ",
		STR_ARG(lead), bare ? "(" : "");
	if (brackets || bare || parens)
		rewrite_replace(rewrite, (struct span){args.end + 1, args.end + 1},
				"%s%s%s", bare ? ")" : "", brackets ? ")" : "",
				parens ? ")" : "");
}

static bool write_call(struct unblock *unblock, expr_id call)
{
	struct rewrite *rewrite = &unblock->rewrite;
	const struct wording *words = unblock->words.thread;

	rewrite_begin(rewrite, unblock->pass);
	if (words->form == WORDING_CURRIED) {
		struct str callee =
			span_text(rewrite->text, rewrite_callee(rewrite, call));

		rewrite_await_callee(rewrite, call,
				     arena_printf(unblock->pass->arena, "%s%s%.*s%s",
						  unblock_word(unblock, words),
						  words->open, STR_ARG(callee),
						  words->close));
	} else {
		move_arguments(unblock, call);
	}
	return offer(unblock);
}

/* --- what a folder gives, step by step --------------------------------------------------- */

static bool has_method(const struct unblock *unblock, expr_id expr, const char *name)
{
	return infer_method(unblock->pass->program, body_type(unblock->node->body, expr),
			    name) > NONE;
}

/* Whether iterating a value does the work: a file, a cursor, a generator. */
static bool is_lazy(const struct unblock *unblock, expr_id expr)
{
	return has_method(unblock, expr, "__next__");
}

/* Whether that is all there is to it: it is no file. */
static bool gives_steps(const struct unblock *unblock, expr_id expr)
{
	return is_lazy(unblock, expr) && !has_method(unblock, expr, "read");
}

/* The call that iterates its argument to the end, 0 where an expression is none such. */
static expr_id consumer_of(const struct unblock *unblock, expr_id expr)
{
	const struct facts *facts = unblock->rewrite.facts;
	const struct sites *sites = &unblock->node->body->sites;
	expr_id call = facts->expr[expr].parent;

	if (facts->expr[expr].use != USE_ARGUMENT || facts->expr[call].kind != EXPR_CALL)
		return 0;
	for (uint32_t i = 0; i < sites->len; i++)
		if (sites->at[i].expr == expr && sites->at[i].kind == SITE_ITERATE)
			return call;
	return 0;
}

/* Not where the steps can be steered meanwhile, as the walk through a tree, whose steps are
 * tuples. */
static bool may_be_listed(const struct unblock *unblock, expr_id expr)
{
	type_id value = body_type(unblock->node->body, expr), step;
	type_id element = infer_iterated(unblock->pass->program, value, false, &step);

	return unblock->effect == BLOCKS_FILE && !unblock->finding->steps &&
	       type_kind(&unblock->pass->program->types, element) != TYPE_TUPLE &&
	       !rewrite_symbol(&unblock->rewrite, expr, STR("list"));
}

/* All the steps at once: in the call that takes them, or as a list. */
static bool write_steps(struct unblock *unblock, expr_id expr)
{
	const struct facts_expr *record = &unblock->rewrite.facts->expr[expr];
	struct arena *arena = unblock->pass->arena;
	struct str text = rewrite_argument(&unblock->rewrite, expr);
	expr_id consumer = consumer_of(unblock, expr);
	bool lazy = !call_waits(unblock, expr);

	if (record->kind != EXPR_CALL || !may_be_listed(unblock, expr))
		return false;
	if (consumer) {
		if (gives_steps(unblock, consumer) ||
		    call_is(unblock->pass->program, unblock->node->body, consumer,
			    ROLE_TAKES_STEP) ||
		    unblock_is_used_here(&unblock->rewrite.facts->expr[consumer]))
			return false;
		return lazy ? write_call(unblock, consumer)
			    : write_lambda(unblock, consumer);
	}
	if (record->use != USE_ITERATED)
		return false;
	if (lazy)
		return write_anew(unblock, expr, "list",
				  arena_text(arena, text.at, text.len));
	return fits_lambda(unblock, expr) &&
	       write_anew(unblock, expr,
			  arena_printf(arena, "lambda: list(%.*s)", STR_ARG(text)), "");
}

/* --- what the language does by a method ---------------------------------------------------- */

/* `x[i]` and `x + y` are what waits; of `len(x)`, `if x` and `i in x` only a part is: the call as
 * a whole can be moved. */
static bool write_operator(struct unblock *unblock, expr_id expr)
{
	const struct facts *facts = unblock->rewrite.facts;
	const struct facts_expr *record = &facts->expr[expr];
	fn_id fn = type_of(&unblock->pass->program->types, unblock->site->callee)->a;
	struct str method =
		facts_name(program_facts(unblock->pass->program,
					 program_fn(unblock->pass->program, fn)->module),
			   program_func(unblock->pass->program, fn)->name);
	bool argument = record->use == USE_ARGUMENT &&
			facts->expr[record->parent].kind == EXPR_CALL;

	if (record->kind == EXPR_SUBSCRIPT && str_is(method, "__getitem__"))
		return write_lambda(unblock, expr);
	if (!argument)
		return record->kind == EXPR_BINARY && write_lambda(unblock, expr);
	return !unblock_is_used_here(&facts->expr[record->parent]) &&
	       write_call(unblock, record->parent);
}

/* --- which of them ----------------------------------------------------------------------- */

static bool write_site(struct unblock *unblock, expr_id expr)
{
	enum expr_kind kind = (enum expr_kind)unblock->rewrite.facts->expr[expr].kind;
	expr_id whole = whole_of(unblock, expr);

	switch ((enum site_kind)unblock->site->kind) {
	case SITE_CALL:
		if (kind != EXPR_CALL ||
		    unblock_is_used_here(&unblock->rewrite.facts->expr[whole]))
			return false;
		if (whole != expr || has_part(unblock, whole))
			return write_lambda(unblock, whole);
		return write_call(unblock, expr);
	case SITE_GET:
		return kind == EXPR_ATTRIBUTE && write_getattr(unblock, expr);
	case SITE_OPERATOR:
		return write_operator(unblock, expr);
	default:
		return false;
	}
}

bool unblock_thread(struct unblock *unblock)
{
	expr_id expr = unblock->site->expr;
	const struct facts_expr *record = &unblock->rewrite.facts->expr[expr];

	if (!unblock_may_move(unblock))
		return false;
	if (unblock->site->kind == SITE_ITERATE ||
	    (unblock->effect == BLOCKS_FILE && gives_steps(unblock, expr)))
		return write_steps(unblock, expr);
	if (record->use == USE_ITERATED && is_lazy(unblock, expr))
		return false;
	return write_site(unblock, expr);
}
