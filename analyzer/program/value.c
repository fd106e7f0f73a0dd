/* Judges the uses of values, each where its type leaves no doubt. */
#include "program/value.h"

#include "base/banned.h"

struct judge {
	struct program *program;
	const struct body *body;
	const struct facts *facts;
	struct arena *arena;
	struct faults *faults;
};

static const struct facts_expr *expr_of(const struct judge *judge, expr_id expr)
{
	return &judge->facts->expr[expr];
}

static type_id type_at(const struct judge *judge, expr_id expr)
{
	return body_type(judge->body, expr);
}

static enum type_kind kind_at(const struct judge *judge, expr_id expr)
{
	return type_kind(&judge->program->types, type_at(judge, expr));
}

static struct fault *add(struct judge *judge, enum fault_kind kind, expr_id expr)
{
	struct fault *fault = vec_push(judge->arena, judge->faults);

	fault->kind = (uint8_t)kind;
	fault->expr = expr;
	fault->type = type_at(judge, expr);
	return fault;
}

/* An object that does nothing until it is awaited or entered, such as aiohttp's requests. */
static bool is_lazy(struct judge *judge, type_id type)
{
	const struct type record = *type_of(&judge->program->types, type);

	return record.kind == TYPE_INSTANCE &&
	       class_inherits_role(judge->program, record.a, ROLE_LAZY_AWAITABLE);
}

/* Where a value ends up when it is only passed through and/or, conditionals and displays. */
static expr_id carrier(const struct judge *judge, expr_id expr)
{
	for (;;) {
		const struct facts_expr *record = expr_of(judge, expr);

		if (record->use != USE_BRANCH && record->use != USE_ELEMENT)
			return expr;
		if (!record->parent)
			return expr;
		expr = record->parent;
		while (expr_of(judge, expr)->kind == EXPR_KEYWORD)
			expr = expr_of(judge, expr)->parent;
	}
}

/* The left side of `and` and `or` is asked for its truth. */
static bool is_asked(const struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = expr_of(judge, expr);
	const struct facts_expr *parent = expr_of(judge, record->parent);

	return record->use == USE_BRANCH && parent->kind == EXPR_BOOLEAN && parent->a == expr;
}

static bool with_none(const struct judge *judge, expr_id expr)
{
	const struct facts_expr *parent = expr_of(judge, expr_of(judge, expr)->parent);
	uint32_t count;
	const uint32_t *operands = facts_list(judge->facts, parent->a, &count);

	for (uint32_t i = 0; i < count; i++)
		if (expr_of(judge, operands[i])->kind == EXPR_NONE)
			return true;
	return false;
}

/* close(), send(), cr_frame: what the catalogue's Coroutine has. */
static bool is_coroutine_attribute(struct judge *judge, name_id name)
{
	struct program *program = judge->program;
	module_id typing = program_import(program, NO_MODULE, STR("typing"));

	if (typing == NO_MODULE)
		return true;
	type_id class = infer_module_member(program, typing,
					    intern_add(&program->names, STR("Coroutine")));
	const struct type type = *type_of(&program->types, class);
	if (type.kind != TYPE_CLASS)
		return true;
	struct member how;
	infer_member(program, type_make(&program->types, TYPE_INSTANCE, type.a, 0, 0),
		     program_name(program, judge->body->module, name), &how);
	return how.found;
}

/* An argument of print, str, len, a logger: these take values, not coroutines. */
static bool is_plain_argument(struct judge *judge, expr_id expr)
{
	expr_id call = expr_of(judge, expr)->parent;

	while (call && expr_of(judge, call)->kind != EXPR_CALL)
		call = expr_of(judge, call)->parent;
	if (!call)
		return false;
	const struct type callee =
		*type_of(&judge->program->types, type_at(judge, expr_of(judge, call)->a));
	if (callee.kind == TYPE_CLASS)
		return cls_is(judge->program, callee.a, ROLE_TAKES_VALUES);
	return callee.kind == TYPE_FUNC && fn_is(judge->program, callee.a, ROLE_TAKES_VALUES);
}

/* Whether the way in which a coroutine is used needs its result. */
static bool needs_result(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = expr_of(judge, expr);

	switch ((enum expr_use)record->use) {
	case USE_TESTED:
	case USE_NEGATED:
	case USE_OPERAND:
	case USE_AUGMENTED:
	case USE_SUBSCRIPTED:
	case USE_INDEX:
	case USE_ITERATED:
	case USE_FORMATTED:
	case USE_RAISED:
	case USE_MATCHED:
	case USE_UNPACKED:
	case USE_ENTERED:
	case USE_CALLED:
		return true;
	case USE_COMPARED:
		return !with_none(judge, expr);
	case USE_ATTRIBUTE:
		return !is_coroutine_attribute(judge, expr_of(judge, record->parent)->b);
	case USE_ARGUMENT:
		return is_plain_argument(judge, expr);
	default:
		return is_asked(judge, expr);
	}
}

static bool overridden_otherwise(struct judge *judge, cls_id cls, uint32_t name, bool async)
{
	struct program *program = judge->program;
	const struct vec_u32 *heirs = class_heirs(program, cls);

	for (uint32_t i = 0; i < heirs->len; i++) {
		symbol_id symbol;
		const struct cls heir = program->clss.at[heirs->at[i]];

		if (!map_get(&class_info(program, heirs->at[i])->symbols, name, &symbol))
			continue;
		type_id type = infer_symbol(program, heir.module, 0, symbol);
		if (type_kind(&program->types, type) != TYPE_FUNC)
			return true;
		fn_id fn = type_of(&program->types, type)->a;
		if ((bool)(program_func(program, fn)->flags & FUNC_ASYNC) != async)
			return true;
	}
	return false;
}

/* Whether a call is of a method that some heir defines anew, perhaps in the other world. */
static bool is_overridden(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = expr_of(judge, expr);

	if (record->kind != EXPR_CALL)
		return false;
	const struct type callee =
		*type_of(&judge->program->types, type_at(judge, record->a));
	if (callee.kind != TYPE_FUNC)
		return false;
	const struct type self = *type_of(&judge->program->types, callee.b);
	const struct facts_func *func = program_func(judge->program, callee.a);
	if (self.kind != TYPE_INSTANCE || !func->owner)
		return false;
	module_id module = program_fn(judge->program, callee.a)->module;
	return overridden_otherwise(judge, self.a, program_name(judge->program, module, func->name),
				    func->flags & FUNC_ASYNC);
}

static void judge_coroutine(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = expr_of(judge, expr);

	if (record->kind != EXPR_NAMED && needs_result(judge, expr)) {
		add(judge, FAULT_USED, expr)->use = record->use;
		return;
	}
	if ((record->kind != EXPR_CALL && record->kind != EXPR_ATTRIBUTE) ||
	    is_overridden(judge, expr))
		return;
	if (expr_of(judge, carrier(judge, expr))->use == USE_DISCARDED)
		add(judge, FAULT_DROPPED, expr);
}

/* `object` as an annotation says nothing of what the value can do. */
static bool is_any_object(struct judge *judge, cls_id cls)
{
	return cls == class_builtin(judge->program, STR("object"));
}

/* Whether every member of a type is known, and known to lack a method. */
static bool surely_lacks(struct judge *judge, type_id type, const char *method)
{
	const struct type record = *type_of(&judge->program->types, type);

	switch ((enum type_kind)record.kind) {
	case TYPE_INSTANCE:
		return !is_any_object(judge, record.a) &&
		       !class_heir_has(judge->program, record.a,
				       intern_add(&judge->program->names, str_of(method))) &&
		       infer_method(judge->program, type, method) == NEVER &&
		       infer_method(judge->program, type, "__getattr__") == NEVER &&
		       !class_inherits_role(judge->program, record.a, ROLE_FORM_PROTOCOL);
	case TYPE_STRING:
	case TYPE_NUMBER:
	case TYPE_TRUE:
	case TYPE_FALSE:
	case TYPE_TUPLE:
	case TYPE_MODULE:
	case TYPE_FUNC:
		return true;
	default:
		return false;
	}
}

/* A method that says nothing of what it returns may be overridden by one that is async. */
static bool may_be_overridden(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = expr_of(judge, expr);

	if (record->kind != EXPR_CALL)
		return false;
	const struct type callee =
		*type_of(&judge->program->types, type_at(judge, record->a));
	if (callee.kind != TYPE_FUNC)
		return callee.kind != TYPE_CLASS;
	const struct facts_func *func = program_func(judge->program, callee.a);
	return (func->owner || (func->flags & FUNC_LAMBDA)) && !func->returns;
}

static void judge_await(struct judge *judge, expr_id await)
{
	expr_id expr = expr_of(judge, await)->a;
	type_id type = type_at(judge, expr);
	bool none = type == NONE && expr_of(judge, expr)->kind == EXPR_CALL;

	if ((none || surely_lacks(judge, type, "__await__")) && !may_be_overridden(judge, expr))
		add(judge, FAULT_AWAIT, expr);
}

static bool is_context(struct judge *judge, expr_id expr, bool async)
{
	const struct type type = *type_of(&judge->program->types, type_at(judge, expr));

	return type.kind == TYPE_CONTEXT && (bool)type.c == async;
}

static void judge_with(struct judge *judge, expr_id expr, bool async)
{
	const char *own = async ? "__aenter__" : "__enter__";
	const char *other = async ? "__enter__" : "__aenter__";
	type_id type = type_at(judge, expr);
	enum type_kind kind = type_kind(&judge->program->types, type);

	if (async && (kind == TYPE_COROUTINE || is_context(judge, expr, false)))
		add(judge, FAULT_ASYNC_WITH, expr);
	else if (!async && is_context(judge, expr, true))
		add(judge, FAULT_SYNC_WITH, expr);
	else if (kind == TYPE_INSTANCE && surely_lacks(judge, type, own) &&
		 (async || infer_method(judge->program, type, other) != NEVER) &&
		 !may_be_overridden(judge, expr))
		add(judge, async ? FAULT_ASYNC_WITH : FAULT_SYNC_WITH, expr);
}

static void judge_for(struct judge *judge, expr_id expr, bool async)
{
	type_id type = type_at(judge, expr);
	enum type_kind kind = type_kind(&judge->program->types, type);
	bool instance = kind == TYPE_INSTANCE && !may_be_overridden(judge, expr);

	if (async) {
		if (kind == TYPE_COROUTINE || kind == TYPE_GENERATOR || kind == TYPE_TUPLE ||
		    (instance && surely_lacks(judge, type, "__aiter__")))
			add(judge, FAULT_ASYNC_FOR, expr);
	} else if (kind == TYPE_ASYNC_GENERATOR ||
		   (instance && surely_lacks(judge, type, "__iter__") &&
		    surely_lacks(judge, type, "__getitem__") &&
		    infer_method(judge->program, type, "__aiter__") > NONE)) {
		add(judge, FAULT_SYNC_FOR, expr);
	}
}

static void judge_expr(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = expr_of(judge, expr);

	if (kind_at(judge, expr) == TYPE_COROUTINE)
		judge_coroutine(judge, expr);
	else if (record->use == USE_DISCARDED && is_lazy(judge, type_at(judge, expr)))
		add(judge, FAULT_DROPPED, expr);
	if (record->kind == EXPR_AWAIT)
		judge_await(judge, expr);
	if (record->use == USE_ENTERED || record->use == USE_ASYNC_ENTERED)
		judge_with(judge, expr, record->use == USE_ASYNC_ENTERED);
	if (record->use == USE_ITERATED || record->use == USE_ASYNC_ITERATED)
		judge_for(judge, expr, record->use == USE_ASYNC_ITERATED);
}

void value_faults(struct program *program, const struct body *body, struct arena *arena,
		  struct faults *faults)
{
	struct judge judge = {program, body, program_facts(program, body->module), arena, faults};

	for (expr_id i = 0; i < body->count; i++)
		judge_expr(&judge, body->first + i);
	for (uint32_t i = 0; i < body->lost.len; i++) {
		const struct lost *lost = &body->lost.at[i];
		struct fault *fault = add(&judge, FAULT_LOST, lost->made);

		fault->at = lost->at;
		fault->rebound = lost->rebound;
	}
}
