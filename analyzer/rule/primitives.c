/* Findings on asyncio's locks, queues and events where no loop runs them. */
#include "program/value.h"
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

fn_id pass_primitive_method(struct pass *pass, type_id coroutine)
{
	struct types *types = &pass->program->types;
	const struct type made = *type_of(types, coroutine);

	if (made.kind != TYPE_COROUTINE || !made.b)
		return 0;
	const struct type method = *type_of(types, made.b);
	return value_is(pass->program, method.b, ROLE_ASYNC_PRIMITIVE) ? method.a : 0;
}

static void report_with(struct pass *pass, const struct rule *rule,
			const struct body *body, expr_id expr)
{
	struct finding *finding = pass_finding(pass, rule, expr);

	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena, "%s belongs to an event loop: `with` cannot enter it",
		pass_text(pass, expr));
	bridge_add(finding, BRIDGE_AWAIT,
		   body->fn && !graph_is_async(pass->program, body->fn)
			   ? "make this function `async def`, and use `async with`"
			   : "use `async with`");
	bridge_add(finding, BRIDGE_OTHER, "between threads, use the lock of `threading`");
	mend_with(pass, body, expr, true, FIX_SAFE, finding);
}

/* `with lock:` */
static void find_entered(struct pass *pass, const struct rule *rule,
			 const struct node *node)
{
	const struct facts *facts = pass_facts(pass);
	const struct body *body = node->body;

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		type_id type = body_type(body, i);

		if (facts->expr[i].use == USE_ENTERED &&
		    value_is(pass->program, type, ROLE_ASYNC_PRIMITIVE) &&
		    infer_method(pass->program, type, "__enter__") == NEVER)
			report_with(pass, rule, body, i);
	}
}

/* Whichever is nearer: the thread that it runs in, or the loop that it could run on. */
static void add_bridges(const struct node *node, struct finding *finding)
{
	bool apart = node->reached & WORLD_APART;
	static const char beside[] =
		"in a thread, use the like of `threading` or `queue`";

	if (apart)
		bridge_add(finding, BRIDGE_OTHER, beside);
	bridge_add(finding, BRIDGE_AWAIT, "make this function `async def`, and await it");
	if (!apart)
		bridge_add(finding, BRIDGE_OTHER, beside);
}

static void report_coroutine(struct pass *pass, const struct rule *rule,
			     const struct node *node, const struct fault *fault,
			     fn_id method)
{
	struct finding *finding = pass_finding(pass, rule, fault->expr);
	bool call = pass_facts(pass)->expr[fault->expr].kind == EXPR_CALL;

	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena, "%s %s, which `%s` cannot await: it waits for nothing",
		pass_text(pass, fault->expr),
		call ? "gives a coroutine"
		     : arena_printf(pass->arena, "is a coroutine of `%s`",
				    pass_name(pass, method)),
		pass_place(pass, node));
	add_bridges(node, finding);
}

/* `queue.get()` in a plain function, dropped or taken for an item. */
static void find_coroutines(struct pass *pass, const struct rule *rule,
			    const struct node *node)
{
	struct faults faults = {0};

	if (pass_in_async(pass, node))
		return;
	value_faults(pass->program, node->body, pass->arena, &faults);
	for (uint32_t i = 0; i < faults.len; i++) {
		fn_id method = pass_primitive_method(pass, faults.at[i].type);

		if (faults.at[i].kind <= FAULT_USED && method)
			report_coroutine(pass, rule, node, &faults.at[i], method);
	}
}

void pass_report_primitives(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_entered);
	pass_each_body(pass, rule, find_coroutines);
}
