/* Functions handed on: results instead of functions, work for the wrong pool, tasks that nobody
 * awaits. */
#include "program/heirs.h"
#include "program/world.h"
#include "rule/bridge.h"
#include "rule/callback.h"
#include "rule/mend.h"

#include "base/banned.h"

/* The bodies of a module that findings are made in: each function once. */
static const struct node *node_at(struct pass *pass, uint32_t index)
{
	const struct node *node = &pass->graph->node.at[pass->nodes->at[index]];

	return node->body && !node->env ? node : NULL;
}

/* Whether a value surely cannot be called. */
static bool is_no_callable(struct pass *pass, type_id value)
{
	const struct type type = *type_of(&pass->program->types, value);

	switch ((enum type_kind)type.kind) {
	case TYPE_NONE:
	case TYPE_STRING:
	case TYPE_NUMBER:
	case TYPE_TRUE:
	case TYPE_FALSE:
	case TYPE_TUPLE:
	case TYPE_COROUTINE:
	case TYPE_GENERATOR:
	case TYPE_ASYNC_GENERATOR:
	case TYPE_CONTEXT:
		return true;
	case TYPE_INSTANCE:
		return type.a != class_builtin(pass->program, STR("object")) &&
		       !class_info(pass->program, type.a)->is_protocol &&
		       infer_method(pass->program, value, "__call__") == NEVER &&
		       infer_method(pass->program, value, "__getattr__") == NEVER &&
		       !heirs_have(pass->program, type.a,
				   intern_add(&pass->program->names, STR("__call__")));
	default:
		return false;
	}
}

static bool is_elsewhere(int place)
{
	return place == WHERE_THREAD || place == WHERE_PROCESS || place == WHERE_POOL;
}

/* Whether a function hands on what stands behind the one that it is given: *args, **kwargs. */
static bool takes(struct pass *pass, fn_id fn, enum param_kind kind)
{
	const struct facts_func *func = program_func(pass->program, fn);
	const struct facts *facts =
		program_facts(pass->program, program_fn(pass->program, fn)->module);

	for (uint32_t i = 0; i < func->params; i++)
		if (facts->param[func->param + i].kind == kind)
			return true;
	return false;
}

/* What to hand over in the place of a call's result. */
static const char *unmade(struct pass *pass, fn_id by, const struct handed *hand,
			  expr_id call)
{
	const struct facts *facts = pass_facts(pass);
	const struct call_text text = pass_call_text(pass, call);
	const char *function = text.function ? text.function : "function";
	uint32_t count;

	facts_list(facts, facts->expr[call].b, &count);
	if (!count)
		return function;
	if (hand->args && !text.keywords)
		return arena_printf(
			pass->arena, "%s, %.*s=(%s%s)", function,
			STR_ARG(intern_text(&pass->program->names, hand->args)),
			text.arguments, count == 1 ? "," : "");
	if (!takes(pass, by, PARAM_STAR))
		return arena_printf(pass->arena, "functools.partial(%s, %s)", function,
				    text.arguments);
	return arena_printf(pass->arena,
			    text.keywords && !takes(pass, by, PARAM_DOUBLE_STAR)
				    ? "functools.partial(%s, %s)"
				    : "%s, %s",
			    function, text.arguments);
}

/* The call whose result a site's call is given in the place of a function, and the parameter that
 * takes it; false where there is none. */
static bool find_result(struct pass *pass, const struct body *body,
			const struct site *site, const struct handed **hand, expr_id *arg)
{
	const struct facts *facts = pass_facts(pass);
	const struct marks *marks = marks_of(pass->program, site->callee);
	struct args args;

	if (site->kind != SITE_CALL || site->typing || site->open || !marks ||
	    !marks->hands || facts->expr[site->expr].kind != EXPR_CALL)
		return false;
	body_args(pass->program, body, site->expr, &args);
	for (uint32_t i = 0; i < marks->hands; i++) {
		*hand = &marks->hand[i];
		*arg = 0;
		type_id given = infer_argument(pass->program, site->callee, &args,
					       (*hand)->param, arg);
		if (is_elsewhere((*hand)->sync) && *arg &&
		    facts->expr[*arg].kind == EXPR_CALL && given != NEVER &&
		    is_no_callable(pass, given))
			return true;
	}
	return false;
}

bool pass_is_handed_result(struct pass *pass, const struct body *body, expr_id call)
{
	const struct handed *hand;
	expr_id arg = 0;

	for (uint32_t i = 0; i < body->sites.len; i++)
		if (find_result(pass, body, &body->sites.at[i], &hand, &arg) &&
		    arg == call)
			return true;
	return false;
}

static void report_result(struct pass *pass, const struct rule *rule,
			  const struct node *node, const struct site *site)
{
	const struct facts *facts = pass_facts(pass);
	const struct handed *hand;
	expr_id arg = 0;
	struct finding *finding = NULL;

	if (find_result(pass, node->body, site, &hand, &arg))
		finding = pass_finding(pass, rule, arg);
	if (!finding)
		return;
	fn_id by = pass_fn(pass, site->callee);
	const char *function = pass_bare_text(pass, facts->expr[arg].a);
	finding->message = arena_printf(
		pass->arena, "`%s` is called here, and its result handed to `%s`",
		function ? function : "it", pass_name(pass, by));
	bridge_add(finding, BRIDGE_THREAD,
		   arena_printf(pass->arena,
				"hand over the function and its arguments: `%s`",
				unmade(pass, by, hand, arg)));
	mend_handed_result(pass, node, site, hand, arg, finding);
}

void pass_report_offloaded_results(struct pass *pass, const struct rule *rule)
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = node_at(pass, n);

		for (uint32_t i = 0; node && i < node->body->sites.len; i++)
			report_result(pass, rule, node, &node->body->sites.at[i]);
	}
}

/* What keeps the interpreter's lock while it computes, at the end of a chain of calls; false
 * where a thread helps. */
static bool holds_lock(struct pass *pass, node_id node, fn_id *cause, bool *python)
{
	const struct witness *witness = graph_effect(pass->graph, node, BLOCKS_CPU);

	if (!witness)
		return false;
	while (witness->depth) {
		node = witness->to;
		witness = graph_effect(pass->graph, node, BLOCKS_CPU);
	}
	*cause = pass->graph->node.at[node].fn;
	const struct marks *marks = marks_of_fn(pass->program, *cause);
	*python = !marks || marks->gil == GIL_PYTHON;
	return *python || marks->gil == GIL_HELD;
}

/* The function that a site hands on, with what is given behind it. */
static struct call_text handed_text(struct pass *pass, const struct site *site)
{
	const struct facts *facts = pass_facts(pass);
	const char *function = site->arg ? pass_code(pass, site->arg) : NULL;
	struct call_text text = {function, "...", false};
	uint32_t count = 0;
	const uint32_t *items = NULL;

	if (!function)
		text.function = pass_name(pass, pass_fn(pass, site->callee));
	if (facts->expr[site->expr].kind == EXPR_CALL)
		items = facts_list(facts, facts->expr[site->expr].b, &count);
	for (uint32_t i = 0; i < count; i++)
		if (items[i] == site->arg)
			text.arguments =
				pass_arguments(pass, items + i + 1, count - i - 1);
	return text;
}

static void check_thread(struct pass *pass, const struct rule *rule,
			 const struct node *caller, const struct site *site)
{
	const struct type type = *type_of(&pass->program->types, site->callee);
	node_id node = graph_find(pass->graph, type.a, type.c);
	struct finding *finding;
	fn_id cause;
	bool python;

	if (site->kind != SITE_HAND || site->where != WHERE_THREAD || site->typing ||
	    site->open || node == NO_NODE || !holds_lock(pass, node, &cause, &python))
		return;
	finding = pass_finding(pass, rule, site->arg ? site->arg : site->expr);
	if (!finding)
		return;
	pass_chain(pass, node, BLOCKS_CPU, finding);
	finding->cause = pass_path(pass, cause);
	finding->message = arena_printf(
		pass->arena,
		"`%s` %s: in the thread of `%s` it holds up the event loop all the same",
		pass_name(pass, cause),
		python ? "computes in Python, under the GIL"
		       : "holds the GIL while it computes",
		pass_name(pass, pass_fn(pass, site->by)));
	bridge_from_thread(pass, caller, handed_text(pass, site), finding);
}

void pass_report_cpu_in_threads(struct pass *pass, const struct rule *rule)
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = node_at(pass, n);

		for (uint32_t i = 0; node && i < node->body->sites.len; i++)
			check_thread(pass, rule, node, &node->body->sites.at[i]);
	}
}

static void report_task(struct pass *pass, const struct rule *rule, func_id id, fn_id by)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_func *func = &facts->func[id];
	struct str name = facts_name(facts, func->name);
	struct finding *finding =
		pass_finding_at(pass, rule, func->stmt, func->name_start, func->name_end);

	if (!finding)
		return;
	finding->message = arena_printf(pass->arena,
					"`async def %.*s` is registered by `%s`, which "
					"calls it and never awaits it",
					STR_ARG(name), pass_name(pass, by));
	bridge_handed(pass, NULL,
		      (struct call_text){arena_text(pass->arena, name.at, name.len),
					 "...", false},
		      WHERE_WORKER, finding);
}

void pass_report_async_tasks(struct pass *pass, const struct rule *rule)
{
	const struct module *module = program_module(pass->program, pass->module);

	for (func_id f = 1; f < module->facts->func_count; f++) {
		fn_id by = world_never_awaited(pass->program, module->fn + f);

		if (by)
			report_task(pass, rule, f, by);
	}
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = node_at(pass, n);

		for (uint32_t i = 0; node && i < node->body->sites.len; i++)
			if (callback_is_dropped(pass, &node->body->sites.at[i]) &&
			    callback_is_task(pass, &node->body->sites.at[i]))
				callback_report(pass, rule, node,
						&node->body->sites.at[i]);
	}
}
