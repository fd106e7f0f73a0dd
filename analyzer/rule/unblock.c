/* Which fix a blocking call gets; and those of a line. The others: unblock_*.c. */
#include "rule/unblock.h"

#include "program/uses.h"
#include "rule/bridge.h"
#include "rule/imports.h"

#include "base/banned.h"

const char *unblock_word(struct unblock *unblock, const struct wording *wording)
{
	struct rewrite *rewrite = &unblock->rewrite;
	expr_id expr = unblock->site->expr;
	struct str package = imports_package(str_of(wording->module));
	const char *below = wording->module + package.len;

	if (wording->by_name)
		return rewrite_from(rewrite, expr, wording->module, wording->name);
	if (!*below)
		return rewrite_member(rewrite, expr, wording->module, wording->name);
	/* trio.to_thread comes with `import trio` */
	return rewrite_member(
		rewrite, expr, arena_text(unblock->pass->arena, package.at, package.len),
		arena_printf(unblock->pass->arena, "%s.%s", below + 1, wording->name));
}

const char *unblock_native(struct unblock *unblock)
{
	struct arena *arena = unblock->pass->arena;
	struct str path = unblock->marks->instead[0];
	size_t dot = str_rfind(path, '.');

	return rewrite_member(&unblock->rewrite, unblock->site->expr,
			      arena_text(arena, path.at, dot),
			      arena_text(arena, path.at + dot + 1, path.len - dot - 1));
}

/* Whether the function takes a thread's lock by a call: then how far it is held is not asked. */
static bool takes_lock(const struct unblock *unblock)
{
	struct program *program = unblock->pass->program;
	const struct sites *sites = &unblock->node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++)
		if (callee_is(program, sites->at[i].callee, ROLE_TAKES_LOCK))
			return true;
	return false;
}

/* Whether the site stands under a thread's lock, which may not be held over an await. */
static bool holds_lock(const struct unblock *unblock)
{
	const struct facts *facts = unblock->rewrite.facts;
	stmt_id stmt = unblock->site->stmt;

	for (; stmt && facts->stmt[stmt].kind != STMT_FUNC;
	     stmt = facts->stmt[stmt].parent) {
		uint32_t count = 0;
		const uint32_t *items = NULL;

		if (facts->stmt[stmt].kind == STMT_WITH &&
		    !(facts->stmt[stmt].flags & FACTS_ASYNC))
			items = facts_list(facts, facts->stmt[stmt].a, &count);
		for (uint32_t i = 0; i + 1 < count; i += 2)
			if (value_is(unblock->pass->program,
				     body_type(unblock->node->body, items[i]),
				     ROLE_THREAD_LOCK))
				return true;
	}
	return false;
}

bool unblock_only_sleeps(const struct unblock *unblock)
{
	return marks_have(unblock->marks, ROLE_SLEEPS) && !unblock->finding->steps;
}

static bool await_sleep(struct unblock *unblock)
{
	struct rewrite *rewrite = &unblock->rewrite;
	const struct facts *facts = rewrite->facts;
	const struct wording *sleep = unblock->words.sleep;
	expr_id call = unblock->site->expr;
	uint32_t count;
	const uint32_t *args = facts_list(facts, facts->expr[call].b, &count);

	if (!unblock_only_sleeps(unblock) || count != 1 ||
	    facts->expr[args[0]].kind == EXPR_KEYWORD)
		return false;
	rewrite_begin(rewrite, unblock->pass);
	rewrite_await_callee(rewrite, call, unblock_word(unblock, sleep));
	return rewrite_offer(rewrite, unblock->finding, FIX_SAFE,
			     "Replace with `await %s.%s(...)`", sleep->module,
			     sleep->name);
}

/* future.result() becomes await asyncio.wrap_future(future). */
static bool await_future(struct unblock *unblock)
{
	struct rewrite *rewrite = &unblock->rewrite;
	const struct facts *facts = rewrite->facts;
	expr_id call = unblock->site->expr, callee = facts->expr[call].a;
	fn_id fn = type_of(&unblock->pass->program->types, unblock->site->callee)->a;
	uint32_t count;

	facts_list(facts, facts->expr[call].b, &count);
	if (!fn_is(unblock->pass->program, fn, ROLE_WAITS_FOR_SELF) || count ||
	    !unblock->marks->insteads || unblock->words.library != LIBRARY_ASYNCIO ||
	    facts->expr[callee].kind != EXPR_ATTRIBUTE)
		return false;
	rewrite_begin(rewrite, unblock->pass);
	struct str object = rewrite_argument(rewrite, facts->expr[callee].a);
	const char *native = unblock_native(unblock);
	rewrite_await(rewrite, call,
		      str_of(arena_printf(unblock->pass->arena, "%s(%.*s)", native,
					  STR_ARG(object))));
	return rewrite_offer(rewrite, unblock->finding, FIX_UNSAFE,
			     "Replace with `await %s(...)`", native);
}

/* Whether the function around the site is called, and so awaited, under its name. */
static bool is_called(const struct unblock *unblock)
{
	struct pass *pass = unblock->pass;
	name_id name = program_func(pass->program, unblock->node->fn)->name;

	return uses_of(pass->program, program_name(pass->program, pass->module, name)) &
	       USES_CALLED;
}

/* A handler that awaits nothing: its framework runs a plain one in a thread. What only sleeps has
 * a fix that is safe. */
static bool make_plain(struct unblock *unblock)
{
	struct rewrite *rewrite = &unblock->rewrite;
	const struct facts_func *func;
	uint32_t behind;

	if (unblock_only_sleeps(unblock) ||
	    !bridge_registrar(unblock->pass, unblock->node) || is_called(unblock))
		return false;
	rewrite_begin(rewrite, unblock->pass);
	func = program_func(unblock->pass->program, unblock->node->fn);
	behind = rewrite_skip(rewrite, func->start + (uint32_t)sizeof("async") - 1);
	rewrite_replace(rewrite, (struct span){func->start, behind}, "%s", "");
	return rewrite_offer(rewrite, unblock->finding, FIX_UNSAFE,
			     "Make it a plain `def`, which runs in a thread");
}

void unblock_offer(struct pass *pass, const struct node *node, const struct site *site,
		   unsigned effect, fn_id cause, struct finding *finding)
{
	struct unblock unblock = {
		.pass = pass,
		.node = node,
		.site = site,
		.effect = effect,
		.marks = marks_of_fn(pass->program, cause),
		.words = vocabulary_of(pass),
		.finding = finding,
	};

	if (!rewrite_begin(&unblock.rewrite, pass) || make_plain(&unblock))
		return;
	if (!rewrite_can_await(&unblock.rewrite, site->expr) || holds_lock(&unblock) ||
	    takes_lock(&unblock))
		return;
	if (site->open || unblock_file(&unblock) || unblock_block(&unblock))
		return;
	if (site->kind == SITE_CALL &&
	    (await_sleep(&unblock) || unblock_process(&unblock) ||
	     await_future(&unblock)))
		return;
	unblock_thread(&unblock);
}
