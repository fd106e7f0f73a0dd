/* Findings on loops: got where none may run, opened and left open, made to nest. */
#include "program/closed.h"
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

/* Whether an expression stands in a try that has handlers: it is known that there may be none. */
static bool is_tried(struct pass *pass, expr_id expr)
{
	const struct facts *facts = pass_facts(pass);
	stmt_id inner = facts->expr[expr].stmt;

	for (stmt_id id = inner; id; inner = id, id = facts->stmt[id].parent) {
		const struct facts_stmt *stmt = &facts->stmt[id];

		if (stmt->kind == STMT_FUNC)
			return false;
		if (stmt->kind == STMT_TRY && stmt->a &&
		    facts->stmt[inner].kind != STMT_HANDLER)
			return true;
	}
	return false;
}

/* The function has set a loop before: then there is one to get. */
static bool sets_before(struct pass *pass, const struct node *node, expr_id expr)
{
	struct part part = part_body(pass->program, node->body);

	part.end = pass_facts(pass)->expr[expr].start;
	return part_calls(pass->program, &part, ROLE_SETS_LOOP, 0);
}

static bool on_loop(struct pass *pass, const struct node *node)
{
	return pass_in_async(pass, node) || (node->fn && (node->begun & WORLD_LOOP));
}

static void report_gotten(struct pass *pass, const struct rule *rule,
			  const struct node *node, expr_id call)
{
	bool running = on_loop(pass, node);
	struct finding *finding = NULL;

	if (running && pass_facts(pass)->expr[call].use == USE_COMPARED)
		return; /* it asks which loop it is */
	if ((running || !is_tried(pass, call)) && !sets_before(pass, node, call))
		finding = pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		running ? "%s in `%s`, where a loop runs, says less than is meant"
			: "%s in `%s` makes no loop since Python 3.14, and raises where "
			  "none runs",
		pass_text(pass, call), pass_place(pass, node));
	if (running) {
		bridge_add(finding, BRIDGE_OTHER, "write `asyncio.get_running_loop()`");
		if (pass_in_async(pass, node))
			mend_gotten_loop(pass, call, finding);
		return;
	}
	bridge_add(finding, BRIDGE_RUN, "run the whole with `asyncio.run(...)`");
	bridge_add(finding, BRIDGE_OTHER,
		   "call `asyncio.get_running_loop()` where a loop runs");
}

void pass_report_gotten_loops(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_GETS_LOOP, report_gotten);
}

static void report_unclosed(struct pass *pass, const struct rule *rule,
			    const struct node *node, expr_id call)
{
	struct finding *finding = NULL;

	if (closed_not(pass->program, node->body, call))
		finding = pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena, "the loop of %s is not closed on every path out of `%s`",
		pass_text(pass, call), pass_place(pass, node));
	bridge_add(finding, BRIDGE_RUN, "use `asyncio.run(...)`");
	if (vocabulary_of(pass).group) /* as old as Runner */
		bridge_add(finding, BRIDGE_RUN,
			   "run several on one loop: `with asyncio.Runner() as runner`");
	bridge_add(finding, BRIDGE_OTHER, "close it: `try: ... finally: loop.close()`");
	mend_unclosed(pass, node->body, call, finding);
}

void pass_report_unclosed_loops(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_OPENS_LOOP, report_unclosed);
}

static void report_nesting(struct pass *pass, const struct rule *rule,
			   const struct node *node, expr_id call)
{
	const struct wording *words = vocabulary_of(pass).thread;
	struct finding *finding = pass_finding(pass, rule, call);

	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		"%s lets event loops run inside one another, against asyncio's order",
		pass_text(pass, call));
	bridge_add(finding, BRIDGE_AWAIT, "await all the way");
	if (!pass_in_async(pass, node))
		return;
	bridge_add(finding, BRIDGE_THREAD,
		   arena_printf(
			   pass->arena, "run the inner loop in a thread: `await %s`",
			   bridge_call(pass, words,
				       (struct call_text){"asyncio.run", "...", false})));
}

void pass_report_nesting(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_NESTS_LOOPS, report_nesting);
}
