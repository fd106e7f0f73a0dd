/* Notes, while a body is walked, which functions run where. */
#include "program/exitstack.h"
#include "program/heirs.h"
#include "program/symbol.h"
#include "program/site.h"

#include "base/banned.h"

static const struct args no_args = {.count = 0};

static bool is_noted(const struct eval *eval)
{
	return eval->flow && eval->flow->record && !eval->flow->quiet &&
	       !eval->flow->dead;
}

static struct site *push(struct eval *eval, enum site_kind kind, expr_id expr,
			 type_id callee)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	struct site *site = vec_push(eval->program->arena, &eval->flow->body->sites);
	stmt_id stmt = facts->expr[expr].stmt;

	*site = (struct site){.kind = (uint8_t)kind,
			      .expr = expr,
			      .stmt = stmt,
			      .callee = callee,
			      .typing = facts->stmt[stmt].flags & FACTS_TYPING};
	return site;
}

/* `await self.read()`, of a method that heirs define anew: of theirs, for what this one gives cannot
 * be awaited. */
static bool is_heirs_own(struct eval *eval, expr_id expr, type_id func)
{
	const struct facts *facts = program_facts(eval->program, eval->module);

	return facts->expr[expr].use == USE_AWAITED &&
	       infer_awaited(eval->program, infer_call(eval->program, func, &no_args)) ==
		       NEVER &&
	       heirs_override(eval->program, func);
}

/* Alternatives of each other, unless a class is made: then all of them run. */
static void push_targets(struct eval *eval, enum site_kind kind, expr_id expr,
			 type_id callee, const struct args *args)
{
	type_id targets[TYPE_UNION_MAX];
	bool open;
	uint32_t count = infer_targets(eval->program, callee, args, targets, &open);
	bool all = type_kind(&eval->program->types, callee) == TYPE_CLASS;

	for (uint32_t i = 0; i < count; i++) {
		struct site *site = push(eval, kind, expr, targets[i]);

		site->open = open || is_heirs_own(eval, expr, targets[i]);
		site->group_size = (uint8_t)(all ? 1 : i ? 0 : count);
	}
}

static bool is_pool(struct program *program, type_id executor, enum role role)
{
	const struct type type = *type_of(&program->types, executor);

	return type.kind == TYPE_INSTANCE && class_inherits_role(program, type.a, role);
}

/* The place that "pool" means in a call: that of the executor given beside the function, None
 * for the loop's own threads; still "pool" where it may be either. */
static int8_t pool_of(struct eval *eval, type_id func, const struct args *args)
{
	expr_id expr;
	uint32_t name = intern_add(&eval->program->names, STR("executor"));
	type_id executor = infer_argument(eval->program, func, args, name, &expr);

	if (executor == NONE || executor == NEVER ||
	    is_pool(eval->program, executor, ROLE_THREAD_POOL))
		return WHERE_THREAD;
	return is_pool(eval->program, executor, ROLE_PROCESS_POOL) ? WHERE_PROCESS
								   : WHERE_POOL;
}

static bool gives_coroutine(struct program *program, type_id func)
{
	return program_func(program, type_of(&program->types, func)->a)->flags &
	       FUNC_ASYNC;
}

/* One callable that is handed on: run here, or noted with its place. */
static void hand(struct eval *eval, expr_id call, type_id by, type_id given, expr_id arg,
		 int8_t sync, int8_t coroutine)
{
	type_id targets[TYPE_UNION_MAX];
	bool open, async = false;
	uint32_t count = infer_targets(eval->program, given, &no_args, targets, &open);

	for (uint32_t i = 0; i < count; i++)
		async |= gives_coroutine(eval->program, targets[i]);
	if (sync == WHERE_HERE && !async)
		push_targets(eval, SITE_CALL, call, given, &no_args);
	for (uint32_t i = 0; i < count; i++) {
		struct site *site = push(eval, SITE_HAND, call, targets[i]);

		site->where =
			gives_coroutine(eval->program, targets[i]) ? coroutine : sync;
		site->coroutine = coroutine;
		site->open = open;
		site->group_size = 1;
		site->by = by;
		site->arg = arg;
	}
}

static void hand_arguments(struct eval *eval, expr_id call, type_id func,
			   const struct marks *marks, const struct args *args,
			   bool deferred)
{
	for (uint32_t i = 0; i < marks->hands; i++) {
		const struct handed *handed = &marks->hand[i];
		expr_id arg = 0;
		type_id given =
			infer_argument(eval->program, func, args, handed->param, &arg);
		int8_t sync = handed->sync;

		if (given == NEVER || given == UNKNOWN || given == NONE)
			continue;
		if (sync == WHERE_POOL)
			sync = pool_of(eval, func, args);
		else if (sync == WHERE_HERE && deferred)
			sync = WHERE_NEVER;
		hand(eval, call, func, given, arg, sync, handed->coroutine);
	}
}

static void consume_arguments(struct eval *eval, type_id func, const struct marks *marks,
			      const struct args *args)
{
	for (uint32_t i = 0; i < marks->consumes; i++) {
		expr_id arg = 0;
		type_id given = infer_argument(eval->program, func, args,
					       marks->consumed[i], &arg);

		if (given != NEVER && given != UNKNOWN && arg)
			site_iterate(eval, arg, given);
	}
}

/* `with`, or the first half of one that others leave. */
static void enter(struct eval *eval, expr_id expr, type_id value, bool deferred)
{
	const struct type type = *type_of(&eval->program->types, value);

	if (!is_noted(eval) || value == UNKNOWN)
		return;
	if (type.kind == TYPE_CONTEXT && !type.c) {
		struct site *site = push(eval, SITE_ENTER, expr, type.b);

		site->group_size = 1;
		site->until_yield = deferred;
		return;
	}
	site_method(eval, SITE_ENTER, expr, value, "__enter__");
	if (deferred)
		return;
	site_method(eval, SITE_EXIT, expr, value, "__exit__");
	if (type.kind == TYPE_INSTANCE && cls_is(eval->program, type.a, ROLE_CLOSES))
		site_method(eval, SITE_EXIT, expr,
			    type_item(&eval->program->types, type.b, 0), "close");
}

static void ask_arguments(struct eval *eval, type_id func, const struct marks *marks,
			  const struct args *args, bool deferred)
{
	for (uint32_t i = 0; i < marks->asks; i++) {
		const struct asked *asked = &marks->asked[i];
		expr_id arg = 0;
		type_id given =
			infer_argument(eval->program, func, args, asked->param, &arg);

		if (given == NEVER || given == UNKNOWN || !arg)
			continue;
		if (str_is(asked->method, "__enter__"))
			enter(eval, arg, given, deferred);
		else if (str_is(asked->method, "__iter__"))
			site_iterate(eval, arg, given);
		else
			site_method(eval, SITE_OPERATOR, arg, given, asked->method.at);
	}
}

/* Functions that configuration calls offloads take whatever is callable to a thread. */
static bool is_offload(struct program *program, fn_id fn)
{
	const struct program_settings *settings = program->settings;
	struct arena scratch;
	struct buf name;
	bool found = false;

	if (!settings->offload_count)
		return false;
	arena_init(&scratch);
	buf_init(&name, &scratch);
	program_fn_name(program, fn, &name);
	for (uint32_t i = 0; i < settings->offload_count && !found; i++)
		found = str_eq(settings->offloads[i], buf_str(&name));
	arena_release(&scratch);
	return found;
}

static void offload_arguments(struct eval *eval, expr_id call, type_id func,
			      const struct args *args)
{
	for (uint32_t i = 0; i < args->count; i++) {
		enum type_kind kind = type_kind(&eval->program->types, args->at[i].type);

		if (kind == TYPE_FUNC || kind == TYPE_PARTIAL || kind == TYPE_OVERLOADS)
			hand(eval, call, func, args->at[i].type, args->at[i].expr,
			     WHERE_THREAD, WHERE_NEVER);
	}
}

void site_call(struct eval *eval, expr_id call, type_id callee, const struct args *args)
{
	if (!is_noted(eval))
		return;
	uint32_t from = eval->flow->body->sites.len;
	push_targets(eval, SITE_CALL, call, callee, args);
	uint32_t to = eval->flow->body->sites.len;
	for (uint32_t i = from; i < to; i++) {
		type_id func = eval->flow->body->sites.at[i].callee;
		fn_id fn = type_of(&eval->program->types, func)->a;
		const struct marks *marks = marks_of_fn(eval->program, fn);

		if (marks) {
			bool deferred = exitstack_defers(eval, call, func);

			hand_arguments(eval, call, func, marks, args, deferred);
			consume_arguments(eval, func, marks, args);
			ask_arguments(eval, func, marks, args, deferred);
		} else if (is_offload(eval->program, fn)) {
			eval->flow->body->sites.at[i].kind = SITE_HAND;
			eval->flow->body->sites.at[i].where = WHERE_THREAD;
			offload_arguments(eval, call, func, args);
		}
	}
}

void site_method(struct eval *eval, enum site_kind kind, expr_id expr, type_id value,
		 const char *name)
{
	type_id members[TYPE_UNION_MAX];

	if (!is_noted(eval))
		return;
	uint32_t count = type_members(&eval->program->types, value, members);
	if (count > 1 && type_without_none(&eval->program->types, value) != members[0] &&
	    type_without_none(&eval->program->types, value) != members[1])
		return; /* of several classes: rare, and never sure */
	for (uint32_t i = 0; i < count; i++) {
		type_id method = infer_method(eval->program, members[i], name);

		if (method != UNKNOWN && method != NEVER)
			push_targets(eval, kind, expr, method, &no_args);
	}
}

void site_iterate(struct eval *eval, expr_id expr, type_id value)
{
	type_id step;

	if (!is_noted(eval) || value == UNKNOWN)
		return;
	site_method(eval, SITE_ITERATE, expr, value, "__iter__");
	infer_iterated(eval->program, value, false, &step);
	if (!step)
		return;
	struct site *site = push(eval, SITE_ITERATE, expr, step);
	site->group_size = 1;
	site->open = type_kind(&eval->program->types, value) == TYPE_UNION;
}

void site_with(struct eval *eval, expr_id expr, type_id value)
{
	enter(eval, expr, value, false);
}

void site_truth(struct eval *eval, expr_id expr, type_id value)
{
	if (!is_noted(eval) || type_kind(&eval->program->types, value) != TYPE_INSTANCE)
		return;
	bool own = infer_method(eval->program, value, "__bool__") > NONE;
	site_method(eval, SITE_OPERATOR, expr, value, own ? "__bool__" : "__len__");
}

void site_get(struct eval *eval, expr_id expr, type_id getter)
{
	if (is_noted(eval) && type_kind(&eval->program->types, getter) == TYPE_FUNC)
		push(eval, SITE_GET, expr, getter)->group_size = 1;
}

void site_added(struct eval *eval, fn_id fn)
{
	const struct facts_func *func = program_func(eval->program, fn);
	uint32_t count;
	const uint32_t *items = facts_list(program_facts(eval->program, eval->module),
					   func->decorators, &count);

	if (func->flags & (FUNC_ASYNC | FUNC_GENERATOR))
		return;
	for (uint32_t i = 0; i < count; i++) {
		fn_id by;
		const struct marks *marks =
			function_decorator(eval->program, eval->module, items[i], &by);

		if (!marks || !marks->adds.len)
			continue;
		type_id added = infer_dotted(eval->program, marks->adds);
		if (type_kind(&eval->program->types, added) == TYPE_FUNC)
			push(eval, SITE_CALL, items[i], added)->group_size = 1;
	}
}

void site_metadata(struct eval *eval, expr_id annotation)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	const struct facts_expr *index = &facts->expr[facts->expr[annotation].b];
	uint32_t count;

	if (facts->expr[annotation].kind != EXPR_SUBSCRIPT || index->kind != EXPR_TUPLE)
		return;
	const uint32_t *items = facts_list(facts, index->a, &count);
	for (uint32_t i = 0; i < count; i++)
		if (facts->expr[items[i]].kind == EXPR_CALL)
			infer_expr(eval, items[i]);
}
