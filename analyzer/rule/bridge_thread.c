/* A thread for what blocks: the call, or the whole that it is a part of. */
#include "rule/bridge_inside.h"
#include "rule/waits.h"

#include "program/class.h"

#include "base/banned.h"

/* --- what must stay together --------------------------------------------------------------- */

/* The class of a value, whichever of several, whose objects stay in one thread. */
static const char *bound_type(struct pass *pass, type_id value)
{
	struct program *program = pass->program;
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, value, members);

	for (uint32_t i = 0; i < count; i++) {
		const struct type type = *type_of(&program->types, members[i]);

		if (type.kind == TYPE_INSTANCE &&
		    class_inherits_role(program, type.a, ROLE_THREAD_BOUND))
			return pass_class_name(pass, type.a);
	}
	return NULL;
}

const char *bridge_bound(struct pass *pass, const struct node *node,
			 const struct site *site)
{
	const struct facts *facts = pass_facts(pass);
	const char *name =
		bound_type(pass, type_of(&pass->program->types, site->callee)->b);
	struct args args;

	if (!name)
		name = bound_type(pass, body_type(node->body, site->expr));
	if (name || facts->expr[site->expr].kind != EXPR_CALL)
		return name;
	body_args(pass->program, node->body, site->expr, &args);
	for (uint32_t i = 0; i < args.count && !name; i++)
		name = bound_type(pass, args.at[i].type);
	return name;
}

/* Whether what the call is made from blocks as well: `open(path).read()`. */
static bool has_blocking_part(const struct crossing *crossing)
{
	const struct facts *facts = crossing->facts;
	const struct facts_expr *whole = &facts->expr[crossing->site->expr];
	const struct sites *sites = &crossing->node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++) {
		const struct facts_expr *part = &facts->expr[sites->at[i].expr];

		if (part != whole && part->start >= whole->start &&
		    part->end <= whole->end && waits_at(crossing->pass, &sites->at[i]))
			return true;
	}
	return false;
}

/* --- how it is written ----------------------------------------------------------------------- */

/* A property that is read: getattr does it, as a call. */
static struct call_text getattr_text(const struct crossing *crossing)
{
	struct pass *pass = crossing->pass;
	const struct facts *facts = crossing->facts;
	const struct facts_expr *expr = &facts->expr[crossing->site->expr];
	struct call_text text = {"getattr", "...", false};
	const char *object =
		expr->kind == EXPR_ATTRIBUTE ? pass_code(pass, expr->a) : NULL;

	if (object)
		text.arguments = arena_printf(pass->arena, "%s, \"%.*s\"", object,
					      STR_ARG(facts_name(facts, expr->b)));
	return text;
}

/* Whether a with statement that enters the site's value awaits within. */
static bool awaits_within(const struct crossing *crossing)
{
	struct program *program = crossing->pass->program;
	const struct facts *facts = crossing->facts;
	struct part block = part_block(part_body(program, crossing->node->body),
				       facts->stmt[crossing->site->stmt].body);

	return facts->expr[crossing->site->expr].use == USE_ENTERED &&
	       facts->stmt[crossing->site->stmt].kind == STMT_WITH && part_awaits(&block);
}

/* What iterates the site's value: a statement, a comprehension; NULL for a call. */
static const char *loop_of(const struct crossing *crossing)
{
	const struct facts *facts = crossing->facts;
	const struct facts_expr *expr = &facts->expr[crossing->site->expr];

	if (crossing->expr != crossing->site->expr)
		return NULL;
	return !expr->parent && facts->stmt[expr->stmt].kind == STMT_FOR
		       ? "the whole loop"
		       : "the whole comprehension";
}

const char *bridge_whole(const struct crossing *crossing)
{
	const struct facts *facts = crossing->facts;
	bool entered = facts->expr[crossing->site->expr].use == USE_ENTERED;

	switch ((enum site_kind)crossing->site->kind) {
	case SITE_GET:
		return NULL;
	case SITE_ITERATE:
		return loop_of(crossing);
	case SITE_ENTER:
	case SITE_EXIT:
		return "what the `with` does";
	case SITE_CALL:
		if (entered && !awaits_within(crossing))
			return "what the `with` does";
		return has_blocking_part(crossing)
			       ? "all of it, with what it is called on and with,"
			       : NULL;
	default:
		return crossing->expr != crossing->site->expr ? NULL : "this";
	}
}

/* The words for a thread; those that can do without an await, where none can be written. */
static const struct wording *thread_words(const struct crossing *crossing)
{
	return crossing->awaits ? crossing->words.thread : crossing->words.submit;
}

static const char *thread_call(const struct crossing *crossing, bool whole)
{
	return bridge_call(crossing->pass, thread_words(crossing),
			   whole			      ? bridge_unnamed
			   : crossing->site->kind == SITE_GET ? getattr_text(crossing)
							      : crossing->call);
}

/* --- what to know of threads ------------------------------------------------------------------- */

/* Waits that others end: the thread may wait for ever. */
static bool waits_for_others(unsigned effect)
{
	return effect == BLOCKS_LOCK || effect == BLOCKS_WAIT || effect == BLOCKS_INPUT;
}

/* Whether a time limit stands around the call. */
static bool is_limited(const struct crossing *crossing)
{
	const struct facts *facts = crossing->facts;
	stmt_id stmt = facts->stmt[crossing->site->stmt].parent;

	for (; stmt && facts->stmt[stmt].kind != STMT_FUNC;
	     stmt = facts->stmt[stmt].parent) {
		uint32_t count = 0;
		const uint32_t *items = NULL;

		if (facts->stmt[stmt].kind == STMT_WITH)
			items = facts_list(facts, facts->stmt[stmt].a, &count);
		for (uint32_t i = 0; i + 1 < count; i += 2)
			if (value_is(crossing->pass->program,
				     body_type(crossing->node->body, items[i]),
				     ROLE_TIMEOUT_SCOPE))
				return true;
	}
	return false;
}

/* Calls of a comprehension are those that are sent off together. */
static bool is_in_comprehension(const struct crossing *crossing)
{
	const struct facts *facts = crossing->facts;
	expr_id expr = facts->expr[crossing->site->expr].parent;

	while (expr && facts->expr[expr].kind != EXPR_COMPREHENSION)
		expr = facts->expr[expr].parent;
	return expr;
}

static void add_notes(const struct crossing *crossing)
{
	struct pass *pass = crossing->pass;
	struct finding *finding = crossing->finding;

	if (waits_for_others(crossing->effect))
		bridge_note(
			finding,
			"cancelling does not stop the thread, which keeps its place in "
			"the pool while it waits");
	else if (is_limited(crossing))
		bridge_note(finding, "the time limit around it does not stop the thread");
	if (is_in_comprehension(crossing))
		bridge_note(finding,
			    "many at once wait for one another: a pool has few threads, "
			    "the default one at most 32");
	if (vocabulary_drops_context(crossing->words.thread) &&
	    imports_count(pass->imports, pass->program, STR("contextvars")))
		bridge_note(finding,
			    "`run_in_executor` does not carry context variables over; "
			    "`contextvars.copy_context().run` does");
}

/* --- the bridges -------------------------------------------------------------------------------- */

static void add_unit(const struct crossing *crossing, const char *class)
{
	struct pass *pass = crossing->pass;

	bridge_add(
		crossing->finding, BRIDGE_THREAD,
		arena_printf(pass->arena,
			     "move the whole unit of work to one function, and that to "
			     "a thread: `%s%s`",
			     crossing->awaits ? "await " : "",
			     thread_call(crossing, true)));
	bridge_note(crossing->finding,
		    arena_printf(pass->arena,
				 "a `%s` stays in one thread, from opening to closing",
				 class));
}

/* Several callers share the helper: there it is written once. */
static const char *once(const struct crossing *crossing)
{
	struct pass *pass = crossing->pass;
	fn_id callee = type_of(&pass->program->types, crossing->site->callee)->a, helper;

	if (!crossing->finding->steps || bridge_shared(crossing, &helper) < 2 ||
	    helper != callee)
		return "";
	return arena_printf(
		pass->arena,
		"; written once, in an `async def` beside `%s`, that frees %u "
		"calls on the loop",
		pass_name(pass, helper), (unsigned)bridge_calls(crossing, helper));
}

/* What awaits within cannot move to a thread: only the entering and leaving can. */
static void add_entering(const struct crossing *crossing)
{
	struct pass *pass = crossing->pass;
	const char *entered = pass_bare_text(pass, crossing->site->expr);

	if (crossing->effect == BLOCKS_LOCK) {
		bridge_add(crossing->finding, BRIDGE_THREAD,
			   "hold it only around what does not await, in a function for a "
			   "thread");
		return;
	}
	bridge_add(
		crossing->finding, BRIDGE_THREAD,
		arena_printf(pass->arena,
			     "enter it in a thread, with a `contextlib.ExitStack`, and "
			     "leave it by `stack.close` in one: `await %s`",
			     bridge_call(pass, crossing->words.thread,
					 (struct call_text){"stack.enter_context",
							    entered ? entered : "...",
							    false})));
}

/* A helper that uses the loop as well cannot run in a thread as a whole. */
static void add_last(const struct crossing *crossing)
{
	const struct finding *finding = crossing->finding;

	bridge_add(crossing->finding, BRIDGE_THREAD,
		   arena_printf(crossing->pass->arena,
				"move only `%s` in `%s` to a thread, for `%s` uses the "
				"loop itself",
				finding->cause, bridge_last(crossing),
				crossing->call.function));
}

void bridge_thread(const struct crossing *crossing)
{
	const char *class = bridge_bound(crossing->pass, crossing->node, crossing->site);
	const char *whole = bridge_whole(crossing);
	bool entered =
		crossing->site->kind == SITE_ENTER || crossing->site->kind == SITE_EXIT;

	if (!thread_words(crossing))
		return;
	if (class)
		add_unit(crossing, class);
	else if (entered && crossing->awaits && awaits_within(crossing))
		add_entering(crossing);
	else if (crossing->finding->steps &&
		 bridge_uses_loop(crossing->pass, crossing->site, false))
		add_last(crossing);
	else
		bridge_add(crossing->finding, BRIDGE_THREAD,
			   arena_printf(crossing->pass->arena,
					"move %s to a %sthread%s: `%s%s`%s",
					whole ? whole : "it",
					whole ? "function for a " : "",
					crossing->awaits ? "" : " that nobody waits for",
					crossing->awaits ? "await " : "",
					thread_call(crossing, whole), once(crossing)));
	add_notes(crossing);
}

void bridge_in_thread(struct pass *pass, const struct node *node, const struct site *site,
		      const char *why, struct finding *finding)
{
	const struct crossing crossing = bridge_crossing(pass, node, site, finding);

	if (crossing.awaits && !bridge_uses_loop(pass, site, false))
		bridge_add(finding, BRIDGE_THREAD,
			   arena_printf(pass->arena, "run it in a thread, %s: `await %s`",
					why,
					thread_call(&crossing, bridge_whole(&crossing))));
}
