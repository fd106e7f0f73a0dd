/* Findings on awaiting: coroutines dropped or used as their results, await of what is none. */
#include "program/value.h"
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

static const char *const use_words[USE_COUNT] = {
	[USE_TESTED] = "tested as a condition, which is always true",
	[USE_NEGATED] = "negated, which is always False",
	[USE_BRANCH] = "asked for its truth, which is always true",
	[USE_COMPARED] = "compared",
	[USE_OPERAND] = "used in arithmetic",
	[USE_AUGMENTED] = "used in arithmetic",
	[USE_ATTRIBUTE] = "asked for an attribute of its result",
	[USE_SUBSCRIPTED] = "subscripted",
	[USE_INDEX] = "used as an index",
	[USE_ITERATED] = "iterated",
	[USE_DELEGATED] = "given to `yield from`",
	[USE_UNPACKED] = "unpacked",
	[USE_FORMATTED] = "formatted into a text",
	[USE_ARGUMENT] = "passed on as a plain value",
	[USE_RAISED] = "raised",
	[USE_MATCHED] = "matched",
	[USE_ENTERED] = "entered with `with`",
	[USE_CALLED] = "called",
	[USE_ELEMENT] = "one of the items that are tested, added up or joined",
};

static bool is_coroutine(struct pass *pass, const struct fault *fault)
{
	return type_kind(&pass->program->types, fault->type) == TYPE_COROUTINE;
}

/* async with, async for: on a coroutine, whose result may well be right. */
static const char *not_yet(struct pass *pass, const struct fault *fault, const char *what,
			   const char *otherwise)
{
	return arena_printf(pass->arena, "%s %s", what,
			    is_coroutine(pass, fault)
				    ? "is a coroutine, not yet what it gives"
				    : otherwise);
}

static const char *dropped(struct pass *pass, const struct fault *fault, const char *what,
			   bool async)
{
	if (pass_facts(pass)->expr[fault->expr].kind == EXPR_AWAIT)
		return arena_printf(pass->arena,
				    "%s gives an awaitable that is never awaited", what);
	return arena_printf(pass->arena,
			    async ? "%s is a coroutine that is never awaited"
				  : "%s makes a coroutine that nothing here can await",
			    what);
}

static const char *message(struct pass *pass, const struct fault *fault, bool async)
{
	const char *what = pass_text(pass, fault->expr);
	struct arena *arena = pass->arena;

	switch ((enum fault_kind)fault->kind) {
	case FAULT_DROPPED:
		return dropped(pass, fault, what, async);
	case FAULT_LOST:
		return arena_printf(
			arena,
			fault->rebound
				? "%s is a coroutine whose variable is bound anew before "
				  "it is awaited"
				: "%s is a coroutine that is not awaited on every path",
			what);
	case FAULT_IGNORED:
		return arena_printf(arena,
				    "%s is a coroutine, and what it is given to does "
				    "nothing with it",
				    what);
	case FAULT_USED:
		if (mend_is_of_items(pass, fault))
			return arena_printf(arena,
					    "%s gives coroutines, not the results that "
					    "are tested, added up or joined",
					    what);
		return arena_printf(arena, "%s is a coroutine, not its result: it is %s",
				    what,
				    use_words[fault->use] ? use_words[fault->use]
							  : "used as a value");
	case FAULT_AWAIT:
		return arena_printf(arena, "%s gives no awaitable: `await` fails here",
				    what);
	case FAULT_ASYNC_WITH:
		return not_yet(pass, fault, what, "is no asynchronous context manager");
	case FAULT_ASYNC_FOR:
		return not_yet(pass, fault, what, "cannot be iterated with `async for`");
	case FAULT_SYNC_WITH:
		return arena_printf(arena, "%s can only be entered with `async with`",
				    what);
	case FAULT_SYNC_FOR:
		return arena_printf(arena, "%s can only be iterated with `async for`",
				    what);
	}
	return "";
}

static const char *advice(struct pass *pass, const struct fault *fault, bool async)
{
	switch ((enum fault_kind)fault->kind) {
	case FAULT_ASYNC_WITH:
		return is_coroutine(pass, fault)
			       ? "await it first: `async with await ...`"
			       : "use `with`";
	case FAULT_ASYNC_FOR:
		return is_coroutine(pass, fault)
			       ? "await it first: `async for ... in await ...`"
			       : "use `for`";
	case FAULT_SYNC_WITH:
		return async ? "use `async with`"
			     : "make this function `async def`, and use `async with`";
	case FAULT_SYNC_FOR:
		return async ? "use `async for`"
			     : "make this function `async def`, and use `async for`";
	default:
		return "remove `await`";
	}
}

/* `await time.sleep(1)`: what blocks besides has better bridges than to do so without `await`. */
static void advise_blocking(struct pass *pass, const struct node *node, expr_id call,
			    struct finding *finding)
{
	const struct sites *sites = &node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++) {
		const struct site *site = &sites->at[i];
		node_id to = site->expr == call ? graph_runs(pass->graph, site) : NO_NODE;

		for (unsigned kind = 0; to != NO_NODE && kind < BLOCKS_COUNT; kind++) {
			const struct witness *witness =
				graph_effect(pass->graph, to, kind);

			if (!witness || witness->depth)
				continue;
			bridge_blocking(pass, node, site, kind,
					pass->graph->node.at[to].fn, finding);
			return;
		}
	}
}

static void report(struct pass *pass, const struct rule *rule, const struct node *node,
		   const struct fault *fault)
{
	struct finding *finding = pass_finding(pass, rule, fault->expr);
	bool async = pass_in_async(pass, node);

	if (!finding)
		return;
	finding->message = message(pass, fault, async);
	if (fault->kind > FAULT_USED) {
		if (fault->kind == FAULT_AWAIT)
			advise_blocking(pass, node, fault->expr, finding);
		bridge_add(finding, BRIDGE_OTHER, advice(pass, fault, async));
	} else if (async && fault->kind == FAULT_LOST) {
		bridge_add(finding, BRIDGE_AWAIT,
			   fault->rebound ? "await it before its variable is bound anew"
					  : "await it on every path");
	} else if (fault->kind == FAULT_USED && fault->use == USE_ELEMENT) {
		bridge_add(finding, BRIDGE_AWAIT,
			   async ? "await them first, in a list: `[await ... for ...]`"
				 : "await them first, in a list, in an `async def`");
	} else if (async) {
		bridge_await(pass, node, fault->expr, fault->kind == FAULT_DROPPED,
			     finding);
	} else {
		bridge_coroutine(pass, node, fault->expr, finding);
	}
	mend_fault(pass, node, fault, finding);
}

const struct faults *pass_faults(struct pass *pass, struct node *node)
{
	if (!node->faults) {
		node->faults = arena_new(pass->arena, struct faults);
		value_faults(pass->program, node->body, pass->arena, node->faults);
	}
	return node->faults;
}

void pass_report_faults(struct pass *pass, const struct rule *rule, unsigned kinds,
			enum pass_world world)
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		struct node *node = &pass->graph->node.at[pass->nodes->at[n]];
		bool async = pass_in_async(pass, node);

		if (!node->body || node->env || (world == PASS_IN_ASYNC && !async) ||
		    (world == PASS_IN_SYNC && async))
			continue;
		const struct faults *faults = pass_faults(pass, node);
		for (uint32_t i = 0; i < faults->len; i++)
			if ((kinds >> faults->at[i].kind & 1) &&
			    (async || !pass_primitive_method(pass, faults->at[i].type)))
				report(pass, rule, node, &faults->at[i]);
	}
}
