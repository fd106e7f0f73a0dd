/* Judges the uses of values, each where its type leaves no doubt. */
#include "program/heirs.h"
#include "program/judge.h"

#include "base/banned.h"

/* Whether a value is a coroutine, whichever of several. */
bool judge_is_coroutine(const struct judge *judge, type_id type)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&judge->program->types, type, members);

	for (uint32_t i = 0; i < count; i++)
		if (type_kind(&judge->program->types, members[i]) != TYPE_COROUTINE)
			return false;
	return count > 0;
}

struct fault *judge_add(struct judge *judge, enum fault_kind kind, expr_id expr)
{
	struct fault *fault = vec_push(judge->arena, judge->faults);

	fault->kind = (uint8_t)kind;
	fault->expr = expr;
	fault->type = judge_type(judge, expr);
	return fault;
}

/* Adds a fault that raises as soon as it is run. */
static void add_failing(struct judge *judge, enum fault_kind kind, expr_id expr)
{
	if (!expected_fault(judge, kind, judge_expr(judge, expr)->stmt))
		judge_add(judge, kind, expr);
}

/* An object that does nothing until it is awaited or entered, such as aiohttp's requests. */
static bool is_lazy(struct judge *judge, type_id type)
{
	const struct type record = *type_of(&judge->program->types, type);

	return record.kind == TYPE_INSTANCE &&
	       class_inherits_role(judge->program, record.a, ROLE_LAZY_AWAITABLE);
}

/* `object` as an annotation says nothing of what the value can do. */
static bool is_any_object(struct judge *judge, cls_id cls)
{
	return cls == class_builtin(judge->program, STR("object"));
}

/* The value of a constructor's call is of that class, and of none that inherits from it. */
static bool is_constructed(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);

	return record->kind == EXPR_CALL &&
	       type_kind(&judge->program->types, judge_type(judge, record->a)) ==
		       TYPE_CLASS;
}

static bool may_have(struct judge *judge, expr_id expr, cls_id cls, const char *method)
{
	uint32_t name = intern_add(&judge->program->names, str_of(method));

	return !is_constructed(judge, expr) && heirs_have(judge->program, cls, name);
}

static bool type_lacks(struct judge *judge, expr_id expr, type_id type,
		       const char *method)
{
	const struct type record = *type_of(&judge->program->types, type);

	switch ((enum type_kind)record.kind) {
	case TYPE_INSTANCE:
		return !is_any_object(judge, record.a) &&
		       infer_method(judge->program, type, method) == NEVER &&
		       infer_method(judge->program, type, "__getattr__") == NEVER &&
		       !may_have(judge, expr, record.a, method);
	case TYPE_STRING:
	case TYPE_NUMBER:
	case TYPE_TRUE:
	case TYPE_FALSE:
	case TYPE_TUPLE:
	case TYPE_MODULE:
	case TYPE_FUNC:
	case TYPE_ASYNC_GENERATOR:
		return true;
	default:
		return false;
	}
}

/* Whether the type of a value is known, and known to lack a method, whichever of several. */
static bool surely_lacks(struct judge *judge, expr_id expr, const char *method)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count =
		type_members(&judge->program->types, judge_type(judge, expr), members);

	for (uint32_t i = 0; i < count; i++)
		if (!type_lacks(judge, expr, members[i], method))
			return false;
	return count > 0;
}

static bool is_protocol(struct judge *judge, type_id type)
{
	const struct type record = *type_of(&judge->program->types, type);

	return record.kind == TYPE_INSTANCE &&
	       class_info(judge->program, record.a)->is_protocol;
}

/* The function that a call means, of overloads the first; 0 where it is none. */
static type_id called(struct judge *judge, expr_id call)
{
	type_id callee = judge_type(judge, judge_expr(judge, call)->a);
	const struct type type = *type_of(&judge->program->types, callee);

	if (judge_expr(judge, call)->kind != EXPR_CALL)
		return 0;
	if (type.kind == TYPE_OVERLOADS)
		callee = type_item(&judge->program->types, type.b, 0);
	return type_kind(&judge->program->types, callee) == TYPE_FUNC ? callee : 0;
}

/* Whether what a call gives may be something else, because the method may be another. */
static bool may_be_overridden(struct judge *judge, expr_id expr)
{
	type_id callee = called(judge, expr);

	if (judge_expr(judge, expr)->kind != EXPR_CALL)
		return false;
	if (!callee)
		return !is_constructed(judge, expr);
	fn_id fn = type_of(&judge->program->types, callee)->a;
	return (program_func(judge->program, fn)->flags & FUNC_LAMBDA) ||
	       heirs_override(judge->program, callee);
}

/* A call that the catalogue knows to wait, and of which it says no more: no coroutine. */
static bool is_waiting_call(struct judge *judge, expr_id expr)
{
	type_id callee = called(judge, expr);

	if (!callee || judge_type(judge, expr) != UNKNOWN ||
	    infer_defined_anew(judge->program, callee) != NEVER)
		return false;
	fn_id fn = type_of(&judge->program->types, callee)->a;
	const struct marks *marks = marks_of_fn(judge->program, fn);
	return marks && marks->blocks != BLOCKS_NOT &&
	       !(program_func(judge->program, fn)->flags & FUNC_ASYNC);
}

/* A plain function that gives a coroutine, and whose annotation names that one's result. */
static bool gives_coroutine_unsaid(struct judge *judge, expr_id expr)
{
	type_id callee = called(judge, expr), members[TYPE_UNION_MAX];
	fn_id fn = callee ? type_of(&judge->program->types, callee)->a : 0;

	if (!fn || !program_func(judge->program, fn)->returns ||
	    program_func(judge->program, fn)->flags & FUNC_ASYNC)
		return false;
	uint32_t count = type_members(&judge->program->types,
				      infer_returned(judge->program, fn), members);
	for (uint32_t i = 0; i < count; i++)
		if (type_kind(&judge->program->types, members[i]) == TYPE_COROUTINE)
			return true;
	return false;
}

/* What a function of the project is given it may give back, whatever its annotation says. */
static bool is_given_coroutine(struct judge *judge, expr_id call)
{
	type_id callee = called(judge, call);
	fn_id fn = callee ? type_of(&judge->program->types, callee)->a : 0;
	struct args args;

	if (!fn || program_module(judge->program, program_fn(judge->program, fn)->module)
			   ->source.stub)
		return false;
	body_args(judge->program, judge->body, call, &args);
	for (uint32_t i = 0; i < args.count; i++)
		if (judge_is_coroutine(judge, args.at[i].type))
			return true;
	return false;
}

static void judge_await(struct judge *judge, expr_id await)
{
	expr_id expr = judge_expr(judge, await)->a;
	type_id type = judge_type(judge, expr);
	bool none = type == NONE && judge_expr(judge, expr)->kind == EXPR_CALL;

	if ((none || is_waiting_call(judge, expr) ||
	     surely_lacks(judge, expr, "__await__")) &&
	    !is_protocol(judge, type) && !may_be_overridden(judge, expr) &&
	    !gives_coroutine_unsaid(judge, expr) && !is_given_coroutine(judge, expr))
		add_failing(judge, FAULT_AWAIT, expr);
}

static bool is_context(struct judge *judge, expr_id expr, bool async)
{
	const struct type type =
		*type_of(&judge->program->types, judge_type(judge, expr));

	return type.kind == TYPE_CONTEXT && (bool)type.c == async;
}

/* asyncio.Lock and its like: with them in `with` another rule deals. */
static bool is_async_primitive(struct judge *judge, type_id type)
{
	const struct type record = *type_of(&judge->program->types, type);

	return record.kind == TYPE_INSTANCE &&
	       class_inherits_role(judge->program, record.a, ROLE_ASYNC_PRIMITIVE);
}

static void judge_with(struct judge *judge, expr_id expr, bool async)
{
	const char *own = async ? "__aenter__" : "__enter__";
	const char *other = async ? "__enter__" : "__aenter__";
	type_id type = judge_type(judge, expr);
	enum type_kind kind = type_kind(&judge->program->types, type);
	bool has_other =
		kind == TYPE_INSTANCE && infer_method(judge->program, type, other) > NONE;

	if (async && (kind == TYPE_COROUTINE || is_context(judge, expr, false)))
		add_failing(judge, FAULT_ASYNC_WITH, expr);
	else if (!async && is_context(judge, expr, true))
		add_failing(judge, FAULT_SYNC_WITH, expr);
	else if ((kind == TYPE_INSTANCE || (async && kind == TYPE_UNION)) &&
		 (async || !is_async_primitive(judge, type)) &&
		 surely_lacks(judge, expr, own) &&
		 (has_other || (async && !is_protocol(judge, type))) &&
		 !may_be_overridden(judge, expr))
		add_failing(judge, async ? FAULT_ASYNC_WITH : FAULT_SYNC_WITH, expr);
}

/* Whether a value can be iterated by `async for`, and surely by nothing else. */
static bool is_async_iterable(struct judge *judge, expr_id expr)
{
	type_id type = judge_type(judge, expr);
	enum type_kind kind = type_kind(&judge->program->types, type);

	if (kind != TYPE_INSTANCE)
		return kind == TYPE_ASYNC_GENERATOR;
	return infer_method(judge->program, type, "__aiter__") > NONE &&
	       surely_lacks(judge, expr, "__iter__") &&
	       surely_lacks(judge, expr, "__getitem__") &&
	       !may_be_overridden(judge, expr);
}

static void judge_async_for(struct judge *judge, expr_id expr)
{
	type_id type = judge_type(judge, expr);
	enum type_kind kind = type_kind(&judge->program->types, type);

	if (kind == TYPE_COROUTINE || kind == TYPE_GENERATOR || kind == TYPE_TUPLE ||
	    (kind == TYPE_INSTANCE && surely_lacks(judge, expr, "__aiter__") &&
	     !is_protocol(judge, type) && !may_be_overridden(judge, expr)))
		add_failing(judge, FAULT_ASYNC_FOR, expr);
}

/* map(f, items), of a coroutine function */
static bool gives_coroutines(struct judge *judge, expr_id expr)
{
	type_id step, type = judge_type(judge, expr);

	return judge_expr(judge, expr)->kind == EXPR_CALL && type > NONE &&
	       judge_is_coroutine(judge,
				  infer_iterated(judge->program, type, false, &step));
}

/* list(x), sorted(x), enumerate(x): they iterate what they are given, as `for` does; and
 * stack.enter_context(x), which enters it. */
static void judge_argument(struct judge *judge, expr_id expr)
{
	expr_id call = judge_expr(judge, expr)->parent;
	struct args args;

	while (call && judge_expr(judge, call)->kind == EXPR_KEYWORD)
		call = judge_expr(judge, call)->parent;
	if (!call || judge_expr(judge, call)->kind != EXPR_CALL)
		return;
	body_args(judge->program, judge->body, call, &args);
	if (judge_takes_items(judge, expr) && gives_coroutines(judge, expr))
		judge_add(judge, FAULT_USED, expr)->use = USE_ELEMENT;
	if (argument_is_entered(judge, &args, called(judge, call), expr))
		judge_with(judge, expr, false);
	if (is_async_iterable(judge, expr) &&
	    argument_is_iterated(judge, &args,
				 judge_type(judge, judge_expr(judge, call)->a), expr))
		add_failing(judge, FAULT_SYNC_FOR, expr);
}

/* `*value`, in a call or a display */
static bool is_starred(const struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);

	return record->use == USE_UNPACKED &&
	       judge_expr(judge, record->parent)->kind == EXPR_STAR;
}

/* An expression statement that drops something lazy: not what awaiting it gave back itself. */
static bool drops_lazy(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);
	type_id type = judge_type(judge, expr);

	if (record->use != USE_DISCARDED || !is_lazy(judge, type))
		return false;
	return record->kind != EXPR_AWAIT || judge_type(judge, record->a) != type;
}

static void judge_one(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);

	if (judge_is_coroutine(judge, judge_type(judge, expr)))
		used_coroutine(judge, expr);
	else if (drops_lazy(judge, expr))
		judge_add(judge, FAULT_DROPPED, expr);
	if (record->kind == EXPR_AWAIT)
		judge_await(judge, expr);
	if (record->use == USE_ENTERED || record->use == USE_ASYNC_ENTERED)
		judge_with(judge, expr, record->use == USE_ASYNC_ENTERED);
	if (record->use == USE_ASYNC_ITERATED)
		judge_async_for(judge, expr);
	if ((record->use == USE_ITERATED || record->use == USE_DELEGATED ||
	     is_starred(judge, expr) || judge_is_taken_apart(judge, record)) &&
	    is_async_iterable(judge, expr))
		add_failing(judge, FAULT_SYNC_FOR, expr);
	if (record->use == USE_ARGUMENT)
		judge_argument(judge, expr);
}

static void judge_displays(struct judge *judge)
{
	const struct facts_func *func = program_func(judge->program, judge->body->fn);
	const struct facts_scope *scope = &judge->facts->scope[func->scope];

	for (uint32_t i = 0; i < scope->symbols; i++)
		unused_items(judge, scope->symbol + i);
}

void value_faults(struct program *program, const struct body *body, struct arena *arena,
		  struct faults *faults)
{
	struct judge judge = {program, body, program_facts(program, body->module), arena,
			      faults};

	for (expr_id i = 0; i < body->count; i++)
		judge_one(&judge, body->first + i);
	for (uint32_t i = 0; i < body->lost.len; i++)
		used_lost(&judge, &body->lost.at[i]);
	if (body->fn)
		judge_displays(&judge);
}
