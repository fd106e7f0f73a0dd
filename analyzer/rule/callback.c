/* Coroutine functions where a plain one is called and the coroutine dropped: by who takes callables,
 * or by a function of the project that hands its parameter on to such a one. */
#include "rule/callback.h"

#include "program/bind.h"
#include "program/kept.h"
#include "program/value.h"
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

enum { WRAPPERS_DEEP = 3 }; /* wrappers of wrappers of wrappers: deeper there are none */

static bool is_async(struct pass *pass, type_id func)
{
	uint32_t flags = program_func(pass->program, pass_fn(pass, func))->flags;

	return flags & FUNC_ASYNC && !(flags & FUNC_GENERATOR);
}

/* A plain function, a lambda mostly, whose value is a coroutine. */
static bool returns_coroutine(struct pass *pass, type_id func)
{
	const struct type type = *type_of(&pass->program->types, func);
	type_id given = infer_returns(pass->program, type.a, type.c);

	return type_kind(&pass->program->types, given) == TYPE_COROUTINE;
}

/* What the receiver gives back can be awaited there: only a lambda is surely a mistake. */
static bool keeps_result(struct pass *pass, const struct site *site)
{
	int8_t where = site->where;
	bool lambda = program_func(pass->program, pass_fn(pass, site->callee))->flags &
		      FUNC_LAMBDA;

	return !lambda && (where == WHERE_THREAD || where == WHERE_PROCESS);
}

/* Handed to a scheduler of jobs, rather than called back: of those another rule speaks. */
bool callback_is_task(struct pass *pass, const struct site *site)
{
	return callee_is(pass->program, site->by, ROLE_REGISTERS_TASK);
}

bool callback_is_dropped(struct pass *pass, const struct site *site)
{
	if (site->kind != SITE_HAND || site->typing || site->open || !site->arg)
		return false;
	if (is_async(pass, site->callee))
		return site->where == WHERE_NEVER;
	return site->coroutine == WHERE_NEVER && site->where != WHERE_NEVER &&
	       returns_coroutine(pass, site->callee) && !keeps_result(pass, site);
}

/* Where the receiver would run a plain function. */
static int sync_place(struct pass *pass, const struct site *site)
{
	const struct marks *marks = marks_of(pass->program, site->by);

	return marks && marks->hands ? marks->hand[0].sync : WHERE_UNSAID;
}

/* The call that makes the coroutine: what the receiver does, or what the lambda says. */
static struct call_text call_of(struct pass *pass, expr_id arg)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_expr *record = &facts->expr[arg];
	struct call_text text = {.function = pass_bare_text(pass, arg),
				 .arguments = "..."};

	if (record->kind == EXPR_LAMBDA)
		text = pass_call_text(pass, facts->stmt[facts->func[record->a].body].a);
	if (!text.function)
		text.function = "function";
	return text;
}

/* A finding on a callable whose coroutine is dropped by `who`, in the words of a message; all but its
 * bridge. */
static struct finding *callback_finding(struct pass *pass, const struct rule *rule,
					expr_id arg, bool async, const char *who)
{
	struct finding *finding = pass_finding(pass, rule, arg);
	const char *text = pass_bare_text(pass, arg);

	if (finding)
		finding->message = arena_printf(
			pass->arena, "%s %s: %s calls it and drops the coroutine",
			text ? arena_printf(pass->arena, "`%s`", text) : "this lambda",
			async ? "is a coroutine function" : "gives a coroutine", who);
	return finding;
}

void callback_report(struct pass *pass, const struct rule *rule, const struct node *node,
		     const struct site *site)
{
	const char *by = pass_name(pass, pass_fn(pass, site->by));
	struct finding *finding =
		callback_finding(pass, rule, site->arg, is_async(pass, site->callee),
				 arena_printf(pass->arena, "`%s`", by));

	if (!finding)
		return;
	bridge_handed(pass, node, call_of(pass, site->arg), sync_place(pass, site),
		      finding);
	if (is_async(pass, site->callee))
		mend_handed_coroutine(pass, node, site, finding);
}

/* A parameter of a function of the project, made for the callable that it is given. */
struct wrapper {
	struct node *node;
	symbol_id param;
};

/* Where a wrapper's coroutine is dropped: handed to somebody (site), or called there (site NULL). */
struct drop {
	const struct node *node;
	const struct site *site;
};

/* The parameter itself, or `partial(parameter, ...)`. */
static bool is_param(struct pass *pass, const struct wrapper *wrapper, expr_id expr)
{
	const struct facts *facts = program_facts(pass->program, wrapper->node->module);
	type_id type = body_type(wrapper->node->body, expr);

	if (facts->expr[expr].kind == EXPR_CALL &&
	    type_kind(&pass->program->types, type) == TYPE_PARTIAL)
		expr = call_argument(facts, expr, 0, NULL);
	return facts->expr[expr].kind == EXPR_NAME &&
	       facts->expr[expr].b == wrapper->param;
}

/* The function of the project that a call runs, made for the callables that it is given there. */
static struct node *wrapper_at(struct pass *pass, module_id module,
			       const struct site *site)
{
	const struct type type = *type_of(&pass->program->types, site->callee);
	bool call =
		program_facts(pass->program, module)->expr[site->expr].kind == EXPR_CALL;

	if (site->kind != SITE_CALL || site->typing || site->open || !type.c || !call)
		return NULL;
	node_id id = graph_find(pass->graph, type.a, type.c);
	return id != NO_NODE && pass->graph->node.at[id].body ? &pass->graph->node.at[id]
							      : NULL;
}

static bool is_value_kept(struct pass *pass, module_id module, expr_id call)
{
	const struct facts *facts = program_facts(pass->program, module);
	bool awaited = facts->expr[call].use == USE_AWAITED;

	return kept_value(facts, awaited ? facts->expr[call].parent : call) == KEPT;
}

/* What the function gives comes back from the thread: then somebody may await it there. */
static bool comes_back(struct pass *pass, const struct drop *drop)
{
	const struct facts_func *by =
		drop->site ? program_func(pass->program, pass_fn(pass, drop->site->by))
			   : NULL;
	int place = drop->site ? sync_place(pass, drop->site) : WHERE_HERE;
	bool elsewhere =
		place == WHERE_THREAD || place == WHERE_PROCESS || place == WHERE_POOL;

	return elsewhere && by->returns &&
	       is_value_kept(pass, drop->node->module, drop->site->expr);
}

static bool find_drop(struct pass *pass, const struct wrapper *wrapper, unsigned depth,
		      struct drop *drop);

/* The wrapper's parameter is handed on to another wrapper. */
static bool drops_deeper(struct pass *pass, const struct wrapper *wrapper,
			 const struct site *site, unsigned depth, struct drop *drop)
{
	struct wrapper inner = {.node = wrapper_at(pass, wrapper->node->module, site)};
	struct args args;

	if (!inner.node || !depth)
		return false;
	body_args(pass->program, wrapper->node->body, site->expr, &args);
	for (uint32_t i = 0; i < args.count; i++) {
		if (!is_param(pass, wrapper, args.at[i].expr))
			continue;
		const struct facts_param *param =
			bind_met(pass->program, site->callee, &args, args.at[i].expr);
		inner.param = param ? param->symbol : 0;
		if (param && find_drop(pass, &inner, depth - 1, drop))
			return true;
	}
	return false;
}

/* `callback()` as a statement. */
static bool drops_itself(struct pass *pass, const struct wrapper *wrapper)
{
	const struct facts *facts = program_facts(pass->program, wrapper->node->module);
	const struct faults *faults = pass_faults(pass, wrapper->node);

	for (uint32_t i = 0; i < faults->len; i++) {
		const struct facts_expr *call = &facts->expr[faults->at[i].expr];

		if (faults->at[i].kind == FAULT_DROPPED && call->kind == EXPR_CALL &&
		    is_param(pass, wrapper, call->a))
			return true;
	}
	return false;
}

static bool find_drop(struct pass *pass, const struct wrapper *wrapper, unsigned depth,
		      struct drop *drop)
{
	const struct sites *sites = &wrapper->node->body->sites;

	*drop = (struct drop){.node = wrapper->node};
	for (uint32_t i = 0; i < sites->len; i++) {
		const struct site *site = &sites->at[i];

		if (callback_is_dropped(pass, site) && !callback_is_task(pass, site) &&
		    is_param(pass, wrapper, site->arg)) {
			drop->site = site;
			return true;
		}
		if (drops_deeper(pass, wrapper, site, depth, drop))
			return true;
		*drop = (struct drop){.node = wrapper->node};
	}
	return drops_itself(pass, wrapper);
}

static void report_wrapped(struct pass *pass, const struct rule *rule,
			   const struct node *node, const struct arg *arg,
			   const struct node *wrapper, const struct drop *drop)
{
	const char *through = pass_name(pass, wrapper->fn);
	bool async = type_kind(&pass->program->types, arg->type) == TYPE_FUNC &&
		     is_async(pass, arg->type);
	const char *who =
		drop->site ? arena_printf(pass->arena, "`%s`, through `%s`,",
					  pass_name(pass, pass_fn(pass, drop->site->by)),
					  through)
			   : arena_printf(pass->arena, "`%s`", through);
	struct finding *finding = callback_finding(pass, rule, arg->expr, async, who);

	if (!finding)
		return;
	if (drop->site)
		bridge_handed(pass, node, call_of(pass, arg->expr),
			      sync_place(pass, drop->site), finding);
	else
		bridge_add(finding, BRIDGE_OTHER,
			   arena_printf(pass->arena, "let `%s` await what it calls",
					through));
}

/* `later(refresh)`, where later hands what it is given to call_later. */
static void check_wrapper(struct pass *pass, const struct rule *rule,
			  const struct node *node, const struct site *site)
{
	struct wrapper wrapper = {.node = wrapper_at(pass, pass->module, site)};
	struct args args;
	struct drop drop;

	if (!wrapper.node)
		return;
	body_args(pass->program, node->body, site->expr, &args);
	for (uint32_t i = 0; i < args.count; i++) {
		const struct facts_param *param =
			bind_met(pass->program, site->callee, &args, args.at[i].expr);
		wrapper.param = param ? param->symbol : 0;
		if (param && find_drop(pass, &wrapper, WRAPPERS_DEEP, &drop) &&
		    !(comes_back(pass, &drop) &&
		      is_value_kept(pass, pass->module, site->expr)))
			report_wrapped(pass, rule, node, &args.at[i], wrapper.node,
				       &drop);
	}
}

static void check_body(struct pass *pass, const struct rule *rule,
		       const struct node *node)
{
	for (uint32_t i = 0; i < node->body->sites.len; i++) {
		const struct site *site = &node->body->sites.at[i];

		if (!callback_is_dropped(pass, site))
			check_wrapper(pass, rule, node, site);
		else if (!callback_is_task(pass, site))
			callback_report(pass, rule, node, site);
	}
}

void pass_report_async_callbacks(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, check_body);
}
