/* Findings on tasks that nobody keeps, waits for or looks at, and on cancellation that ends. */
#include "program/cancel.h"
#include "program/kept.h"
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

/* `create_task(...).add_done_callback(...)`: a call on the task itself, which keeps nothing. */
static expr_id behind_methods(const struct facts *facts, expr_id call)
{
	while (facts->expr[call].use == USE_ATTRIBUTE &&
	       facts->expr[facts->expr[call].parent].use == USE_CALLED)
		call = facts->expr[facts->expr[call].parent].parent;
	return call;
}

/* While a generator is suspended, its variables live on. */
static bool yields_behind(struct pass *pass, const struct node *node, expr_id expr)
{
	struct part part = part_body(pass->program, node->body);

	part.start = pass_facts(pass)->expr[expr].end;
	return part_yields(&part);
}

/* Where the target has task groups. */
static void add_group(struct pass *pass, struct finding *finding, const char *what)
{
	const char *group = vocabulary_of(pass).group;

	if (group)
		bridge_add(finding, BRIDGE_OTHER,
			   arena_printf(pass->arena, "%s: `async with %s()`", what,
					vocabulary_member(pass, group)));
}

static void report_dropped(struct pass *pass, const struct rule *rule,
			   const struct node *node, expr_id call)
{
	const struct facts *facts = pass_facts(pass);
	enum kept kept = kept_value(facts, behind_methods(facts, call));

	if (kept == KEPT_UNREAD && yields_behind(pass, node, call))
		return;
	struct finding *finding = kept == KEPT ? NULL : pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		kept == KEPT_UNREAD
			? "the task of %s is kept only in a variable that nothing uses"
			: "the task of %s is not kept, and may disappear before it is "
			  "done",
		pass_text(pass, call));
	bridge_add(finding, BRIDGE_OTHER,
		   "keep it in a set: `tasks.add(task); "
		   "task.add_done_callback(tasks.discard)`");
	mend_dropped_task(pass, call, finding);
	if (!pass_in_async(pass, node))
		return;
	add_group(pass, finding, "start it in a task group, which waits for it");
	bridge_add(finding, BRIDGE_AWAIT, "await it, where its result is wanted");
}

/* Whether a call is given coroutines made on the spot: what it gathers is nobody else's. */
static bool takes_coroutines(struct pass *pass, const struct node *node, expr_id call)
{
	uint32_t count;
	const uint32_t *args =
		facts_list(pass_facts(pass), pass_facts(pass)->expr[call].b, &count);

	for (uint32_t i = 0; i < count; i++)
		if (type_kind(&pass->program->types, body_type(node->body, args[i])) ==
		    TYPE_COROUTINE)
			return true;
	return false;
}

/* gather(f(), g()) as a statement: its tasks run, with nobody to keep them or hear of failures. */
static void report_not_awaited(struct pass *pass, const struct rule *rule,
			       const struct node *node, expr_id call)
{
	struct finding *finding = NULL;

	if (kept_value(pass_facts(pass), call) != KEPT &&
	    takes_coroutines(pass, node, call))
		finding = pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		"the tasks of %s are not awaited, and may disappear before they are done",
		pass_text(pass, call));
	if (!pass_in_async(pass, node))
		return;
	bridge_add(finding, BRIDGE_AWAIT, "write `await` before it");
	mend_gathered(pass, call, finding);
}

void pass_report_dropped_tasks(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_SPAWNS_TASK, report_dropped);
	pass_each_call(pass, rule, ROLE_GATHERS, report_not_awaited);
}

static void report_pending(struct pass *pass, const struct rule *rule,
			   const struct node *node, expr_id call)
{
	struct finding *finding = NULL;

	if (kept_pending_left(pass->program, node->body, call))
		finding = pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		"%s leaves tasks that are still pending, and nobody looks at them",
		pass_text(pass, call));
	const char *limit = vocabulary_of(pass).limit;
	bridge_add(finding, BRIDGE_OTHER,
		   "cancel them: `for task in pending: task.cancel()`");
	bridge_add(finding, BRIDGE_OTHER,
		   arena_printf(pass->arena,
				"limit the time with `%s`, which cancels by itself",
				vocabulary_member(pass, limit ? limit : "wait_for")));
	mend_pending_left(pass, call, finding);
}

void pass_report_pending_left(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_WAITS_TASKS, report_pending);
}

/* Waiting for tasks to end that were told to: their failures matter to nobody. */
static bool cancels(struct pass *pass, const struct node *node)
{
	struct part part = part_body(pass->program, node->body);

	return part_calls(pass->program, &part, ROLE_SETTLES_CANCEL,
			  within_task(pass->program));
}

static void report_gathered(struct pass *pass, const struct rule *rule,
			    const struct node *node, expr_id call)
{
	const struct facts *facts = pass_facts(pass);
	expr_id kind = call_argument(facts, call, UINT32_MAX, "return_exceptions");
	struct finding *finding = NULL;

	if (!kind || body_type(node->body, kind) != TYPE_ID_TRUE)
		return;
	if (kept_results_lost(pass->program, node->body, call) && !cancels(pass, node) &&
	    !part_cleans_up(part_body(pass->program, node->body), facts->expr[call].stmt))
		finding = pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena, "%s gives exceptions as values, and nobody looks at them",
		pass_text(pass, call));
	bridge_add(finding, BRIDGE_OTHER,
		   "look at the results: `isinstance(result, BaseException)`");
	add_group(pass, finding, "run them in a task group, which raises the failures");
}

void pass_report_lost_exceptions(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_GATHERS, report_gathered);
}

static struct finding *swallow_finding(struct pass *pass, const struct rule *rule,
				       const struct swallow *swallow)
{
	const struct facts_stmt *stmt = &pass_facts(pass)->stmt[swallow->at];
	uint32_t word = stmt->kind == STMT_RETURN ? stmt->end - stmt->start
						  : sizeof("except") - 1;

	if (swallow->type)
		return pass_finding(pass, rule, swallow->type);
	return pass_finding_at(pass, rule, swallow->at, stmt->start, stmt->start + word);
}

static const char *caught_text(struct pass *pass, expr_id type)
{
	const char *text = pass_bare_text(pass, type);

	return text ? text : "(...)";
}

static void report_swallow(struct pass *pass, const struct rule *rule,
			   const struct body *body, const struct swallow *swallow)
{
	const struct facts_stmt *stmt = &pass_facts(pass)->stmt[swallow->at];
	struct finding *finding = swallow_finding(pass, rule, swallow);

	if (!finding)
		return;
	if (stmt->kind == STMT_RETURN) {
		finding->message =
			"`return` in `finally` ends a cancellation on its way out";
		bridge_add(finding, BRIDGE_OTHER, "return behind the `finally`");
		return;
	}
	if (stmt->kind == STMT_WITH) {
		finding->message = arena_printf(
			pass->arena, "`suppress(%s)` ends a cancellation on its way out",
			caught_text(pass, swallow->type));
		bridge_add(finding, BRIDGE_OTHER,
			   "suppress `Exception`, of which cancellation is none");
		bridge_add(finding, BRIDGE_OTHER,
			   "suppress it only around a task that is cancelled here");
		return;
	}
	finding->message =
		swallow->type ? arena_printf(pass->arena,
					     "`except %s` catches cancellation and does "
					     "not raise it again",
					     caught_text(pass, swallow->type))
			      : "bare `except` catches cancellation and does not raise "
				"it again";
	bridge_add(finding, BRIDGE_OTHER, "end the handler with `raise`");
	bridge_add(finding, BRIDGE_OTHER,
		   "catch `Exception`, of which cancellation is none");
	mend_swallowed(pass, body, swallow->at, swallow->type, finding);
}

static void report_swallows(struct pass *pass, const struct rule *rule,
			    const struct node *node)
{
	struct swallows swallows = {0};

	if (!pass_in_async(pass, node))
		return;
	cancel_swallowed(pass->program, node->body, pass->arena, &swallows);
	for (uint32_t i = 0; i < swallows.len; i++)
		report_swallow(pass, rule, node->body, &swallows.at[i]);
}

void pass_report_swallowed_cancellation(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, report_swallows);
}
