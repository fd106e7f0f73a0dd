/* The evaluator: one case a kind of expression. */
#include "program/infer.h"
#include "program/walk.h"

#include "base/banned.h"

enum {
	ITEMS_MAX = 32,
	EMPTY_LITERAL_MAX = 8, /* rb"""""": as long as a literal of nothing can be */
};

static const struct facts_expr *record_of(const struct eval *eval, expr_id expr)
{
	return &program_facts(eval->program, eval->module)->expr[expr];
}

static type_id builtin(struct eval *eval, const char *name)
{
	return class_builtin_instance(eval->program, name, UNKNOWN, UNKNOWN);
}

/* A name that is bound nowhere in the module: from a star import, else a builtin. */
static type_id free_name(struct eval *eval, name_id local)
{
	struct program *program = eval->program;
	uint32_t name = program_name(program, eval->module, local);
	type_id type = infer_star_name(program, eval->module, name);

	if (type == NEVER && program->builtins != NO_MODULE)
		type = infer_module_member(program, program->builtins, name);
	return type == NEVER ? UNKNOWN : type;
}

static type_id infer_name(struct eval *eval, const struct facts_expr *expr)
{
	type_id type;

	if (!expr->b)
		return free_name(eval, expr->a);
	if (eval->flow)
		held_read(eval->flow, expr->b, (enum expr_use)expr->use);
	if (eval->flow && flow_name(eval->flow, expr->b, &type))
		return type;
	return infer_symbol(eval->program, eval->module, eval->env, expr->b);
}

static type_id infer_attribute(struct eval *eval, expr_id id,
			       const struct facts_expr *expr)
{
	struct member how;
	type_id value = infer_expr(eval, expr->a);
	uint32_t name = program_name(eval->program, eval->module, expr->b);

	if (value == UNKNOWN)
		return UNKNOWN;
	type_id type = infer_member(eval->program, value, name, &how);
	if (how.getter && expr->use != USE_TARGET && expr->use != USE_DELETED)
		site_get(eval, id, how.getter);
	return type;
}

static type_id call_method(struct eval *eval, type_id value, const char *name,
			   type_id arg)
{
	struct args args = {.count = 1, .at = {{.type = arg}}};
	type_id method = infer_method(eval->program, value, name);

	if (method == UNKNOWN || method == NEVER)
		return UNKNOWN;
	return infer_call(eval->program, method, &args);
}

/* value[3] of a tuple whose items are known. */
static bool constant_index(struct eval *eval, type_id index, uint64_t *number)
{
	const struct type *type = type_of(&eval->program->types, index);

	return type->kind == TYPE_NUMBER &&
	       str_number(intern_text(&eval->program->names, type->a), number);
}

static type_id subscript_value(struct eval *eval, expr_id id, type_id value,
			       type_id index)
{
	const struct type type = *type_of(&eval->program->types, value);
	uint64_t number;

	if (type.kind == TYPE_TUPLE && constant_index(eval, index, &number))
		return type_item(&eval->program->types, type.b, (uint32_t)number);
	site_method(eval, SITE_OPERATOR, id, value, "__getitem__");
	return call_method(eval, value, "__getitem__", index);
}

static type_id infer_subscript(struct eval *eval, expr_id id,
			       const struct facts_expr *expr)
{
	type_id value = infer_expr(eval, expr->a);
	enum type_kind kind = type_kind(&eval->program->types, value);

	if (kind == TYPE_CLASS)
		return infer_form_subscript(eval, value, expr->b);
	type_id index = infer_expr(eval, expr->b);
	if (kind == TYPE_UNKNOWN)
		return UNKNOWN;
	if (expr->use == USE_TARGET || expr->use == USE_DELETED)
		return UNKNOWN;
	return subscript_value(eval, id, value, index);
}

void infer_args(struct eval *eval, expr_id call, struct args *args)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);

	args->count = 0;
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = &facts->expr[items[i]];
		struct arg arg = {.expr = items[i]};

		if (item->kind == EXPR_KEYWORD) {
			arg.name = program_name(eval->program, eval->module, item->a);
			arg.expr = item->b;
		} else if (item->kind == EXPR_STAR || item->kind == EXPR_DOUBLE_STAR) {
			arg.stars = item->kind == EXPR_STAR ? 1 : 2;
			arg.expr = item->a;
		}
		arg.type = infer_expr(eval, arg.expr);
		if (args->count < ARGS_MAX)
			args->at[args->count++] = arg;
	}
}

/* super(): the class that the method stands in, and its receiver. */
static type_id infer_super(struct eval *eval, expr_id call)
{
	const struct module *module = program_module(eval->program, eval->module);
	const struct facts *facts = module->facts;
	func_id func = facts_expr_func(facts, call);

	while (func && !facts->func[func].owner)
		func = facts->func[func].outer;
	if (!func || !facts->func[func].params)
		return UNKNOWN;
	type_id self =
		infer_param(eval->program, eval->module, 0, facts->func[func].param);
	return type_make(&eval->program->types, TYPE_SUPER,
			 module->cls + facts->func[func].owner, self, 0);
}

static bool is_super(struct eval *eval, type_id callee)
{
	const struct type *type = type_of(&eval->program->types, callee);

	return type->kind == TYPE_CLASS && cls_is(eval->program, type->a, ROLE_SUPER);
}

static type_id infer_call_expr(struct eval *eval, expr_id id,
			       const struct facts_expr *expr)
{
	struct args args;
	type_id callee = infer_expr(eval, expr->a);

	infer_args(eval, id, &args);
	if (callee == UNKNOWN)
		return UNKNOWN;
	if (is_super(eval, callee))
		return infer_super(eval, id);
	site_call(eval, id, callee, &args);
	return infer_call(eval->program, callee, &args);
}

static type_id infer_await(struct eval *eval, const struct facts_expr *expr)
{
	type_id type = infer_awaited(eval->program, infer_expr(eval, expr->a));

	return type == NEVER ? UNKNOWN : type;
}

/* `A | B` of class objects is their union. */
static bool infer_class_union(struct eval *eval, type_id left, type_id right,
			      type_id *type)
{
	struct types *types = &eval->program->types;
	type_id a = infer_instance_of(eval->program, left);
	type_id b = infer_instance_of(eval->program, right);
	bool class_objects = type_kind(types, left) == TYPE_CLASS ||
			     type_kind(types, right) == TYPE_CLASS ||
			     type_kind(types, left) == TYPE_META;

	if (!class_objects)
		return false;
	*type = infer_meta(eval->program, type_join(types, a, b));
	return true;
}

static const struct {
	const char *left, *right;
} binary_methods[OP_COUNT] = {
	[OP_ADD] = {"__add__", "__radd__"},
	[OP_SUB] = {"__sub__", "__rsub__"},
	[OP_MUL] = {"__mul__", "__rmul__"},
	[OP_DIV] = {"__truediv__", "__rtruediv__"},
	[OP_MOD] = {"__mod__", "__rmod__"},
	[OP_BITOR] = {"__or__", "__ror__"},
	[OP_BITAND] = {"__and__", "__rand__"},
	[OP_LSHIFT] = {"__lshift__", "__rlshift__"},
	[OP_RSHIFT] = {"__rshift__", "__rrshift__"},
};

static type_id infer_binary(struct eval *eval, expr_id id, const struct facts_expr *expr)
{
	type_id left = infer_expr(eval, expr->a), right = infer_expr(eval, expr->b), type;

	if (expr->op == OP_BITOR && infer_class_union(eval, left, right, &type))
		return type;
	if (expr->op >= OP_COUNT || !binary_methods[expr->op].left)
		return UNKNOWN;
	if (left != UNKNOWN) {
		site_method(eval, SITE_OPERATOR, id, left, binary_methods[expr->op].left);
		type = call_method(eval, left, binary_methods[expr->op].left, right);
		if (type != UNKNOWN)
			return type;
	}
	return right == UNKNOWN
		       ? UNKNOWN
		       : call_method(eval, right, binary_methods[expr->op].right, left);
}

/* A part that is evaluated only where a test is true, or false; NEVER where it cannot be. */
static type_id infer_branch(struct eval *eval, expr_id test, bool truth, expr_id part)
{
	if (eval->flow)
		flow_narrow(eval, test, truth);
	if (eval->flow && eval->flow->dead)
		return NEVER;
	return infer_expr(eval, part);
}

/* What is evaluated where a test is true, and where it is false; either may be nothing (0). */
static void infer_branches(struct eval *eval, expr_id test, const expr_id part[2],
			   type_id type[2])
{
	struct flow *flow = eval->flow;
	uint32_t mark = flow ? flow->trail.len : 0;
	struct delta end[2];

	for (int i = 0; i < 2; i++) {
		type[i] = infer_branch(eval, test, !i, part[i]);
		if (flow)
			end[i] = flow_take(flow, mark);
	}
	if (flow)
		guard_meet(flow, test, end);
}

static type_id infer_boolean(struct eval *eval, const struct facts_expr *expr)
{
	struct types *types = &eval->program->types;
	type_id left = infer_expr(eval, expr->a), type[2];
	bool both = expr->op == OP_AND;
	const expr_id part[2] = {both ? expr->b : 0, both ? 0 : expr->b};

	infer_branches(eval, expr->a, part, type);
	type_id right = type[!both];

	if (expr->op == OP_OR)
		return type_join(types, type_without_none(types, left), right);
	return type_without_none(types, left) == left ? right
						      : type_join(types, NONE, right);
}

static void infer_items(struct eval *eval, list_id list)
{
	uint32_t count;
	const uint32_t *items =
		facts_list(program_facts(eval->program, eval->module), list, &count);

	for (uint32_t i = 0; i < count; i++)
		if (items[i])
			infer_expr(eval, items[i]);
}

static type_id infer_conditional(struct eval *eval, const struct facts_expr *expr)
{
	uint32_t count;
	const uint32_t *parts =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	type_id type[2];

	infer_expr(eval, parts[0]);
	infer_branches(eval, parts[0], parts + 1, type);
	return type_join(&eval->program->types, type[0], type[1]);
}

static type_id infer_tuple(struct eval *eval, const struct facts_expr *expr)
{
	type_id types[ITEMS_MAX];
	uint32_t count;
	bool known = true;
	const uint32_t *items =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	for (uint32_t i = 0; i < count; i++) {
		type_id type = infer_expr(eval, items[i]);

		known &= record_of(eval, items[i])->kind != EXPR_STAR && i < ITEMS_MAX;
		if (i < ITEMS_MAX)
			types[i] = type;
	}
	if (!known)
		return builtin(eval, "tuple");
	return type_make(&eval->program->types, TYPE_TUPLE, 0,
			 type_list(&eval->program->types, types, count), 0);
}

/* The join of list or set items; constants are widened by joining too many. */
static type_id infer_collection(struct eval *eval, const struct facts_expr *expr,
				const char *class)
{
	uint32_t count;
	type_id joined = NEVER;
	const uint32_t *items =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	for (uint32_t i = 0; i < count; i++) {
		type_id type = infer_expr(eval, items[i]);

		if (record_of(eval, items[i])->kind == EXPR_STAR)
			type = UNKNOWN;
		joined = type_join(&eval->program->types, joined, type);
	}
	return class_builtin_instance(eval->program, class,
				      joined == NEVER ? UNKNOWN : joined, UNKNOWN);
}

static type_id infer_dict(struct eval *eval, const struct facts_expr *expr)
{
	uint32_t count;
	type_id keys = NEVER, values = NEVER;
	const uint32_t *items =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	for (uint32_t i = 0; i + 1 < count; i += 2) {
		type_id key = items[i] ? infer_expr(eval, items[i]) : UNKNOWN;
		type_id value = infer_expr(eval, items[i + 1]);

		keys = type_join(&eval->program->types, keys, key);
		values = type_join(&eval->program->types, values,
				   items[i] ? value : UNKNOWN);
	}
	return class_builtin_instance(eval->program, "dict",
				      keys == NEVER ? UNKNOWN : keys,
				      values == NEVER ? UNKNOWN : values);
}

static void infer_clause(struct eval *eval, expr_id clause)
{
	const struct facts_expr *expr = record_of(eval, clause);
	type_id step,
		value = infer_expr(eval, expr->kind == EXPR_COMP_FOR ? expr->b : expr->a);
	bool async = expr->flags & FACTS_ASYNC;

	if (expr->kind != EXPR_COMP_FOR || !eval->flow)
		return;
	if (!async)
		site_iterate(eval, expr->b, value);
	flow_assign(eval, expr->a, infer_iterated(eval->program, value, async, &step));
}

/* A generator expression runs where it is consumed: as an argument right away, else elsewhere. */
static bool runs_later(const struct facts_expr *expr)
{
	return expr->op == '(' && expr->use != USE_ARGUMENT &&
	       expr->use != USE_ITERATED && expr->use != USE_ASYNC_ITERATED &&
	       expr->use != USE_UNPACKED;
}

static type_id comprehended(struct eval *eval, const struct facts_expr *expr,
			    type_id element, type_id value)
{
	switch (expr->op) {
	case '[':
		return class_builtin_instance(eval->program, "list", element, UNKNOWN);
	case '{':
		return class_builtin_instance(eval->program, "set", element, UNKNOWN);
	case ':':
		return class_builtin_instance(eval->program, "dict", element, value);
	default:
		return type_make(&eval->program->types, TYPE_GENERATOR, element, 0, 0);
	}
}

static type_id infer_comprehension(struct eval *eval, const struct facts_expr *expr)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	uint32_t clauses, parts;
	const uint32_t *clause = facts_list(facts, expr->b, &clauses);
	const uint32_t *part = facts_list(facts, expr->a, &parts);
	uint32_t quiet = eval->flow && runs_later(expr);

	for (uint32_t i = 0; i < clauses; i++) {
		infer_clause(eval, clause[i]);
		if (!i && quiet)
			eval->flow->quiet++;
	}
	type_id element = infer_expr(eval, part[1]);
	type_id value = parts > 2 ? infer_expr(eval, part[2]) : UNKNOWN;
	if (quiet)
		eval->flow->quiet--;
	return comprehended(eval, expr, element, value);
}

static type_id constant(struct eval *eval, enum type_kind kind, name_id name)
{
	return type_make(&eval->program->types, kind,
			 program_name(eval->program, eval->module, name), 0, 0);
}

static type_id infer_string(struct eval *eval, const struct facts_expr *expr)
{
	bool empty = expr->end - expr->start <= EMPTY_LITERAL_MAX;

	if (!expr->a && !empty) /* too long to be kept */
		return builtin(eval, "str");
	return constant(eval, TYPE_STRING, expr->a);
}

static type_id infer_named(struct eval *eval, const struct facts_expr *expr)
{
	type_id value = infer_expr(eval, expr->b);

	if (eval->flow) {
		eval->flow->origin = expr->b;
		flow_assign(eval, expr->a, value);
		eval->flow->origin = 0;
	}
	return value;
}

static type_id infer_yield_from(struct eval *eval, const struct facts_expr *expr)
{
	site_iterate(eval, expr->a, infer_expr(eval, expr->a));
	return UNKNOWN;
}

static type_id infer_lambda(struct eval *eval, const struct facts_expr *expr)
{
	fn_id fn = program_module(eval->program, eval->module)->fn + expr->a;

	return type_make(&eval->program->types, TYPE_FUNC, fn, 0, eval->env);
}

/* -1 is a constant too. */
static type_id negative(struct eval *eval, type_id number)
{
	struct program *program = eval->program;
	struct str text =
		intern_text(&program->names, type_of(&program->types, number)->a);
	const char *negated = arena_printf(program->arena, "-%.*s", STR_ARG(text));

	return type_make(&program->types, TYPE_NUMBER,
			 intern_add(&program->names, str_of(negated)), 0, 0);
}

static type_id infer_unary(struct eval *eval, const struct facts_expr *expr)
{
	type_id value = infer_expr(eval, expr->a);

	if (expr->op == OP_NOT)
		return builtin(eval, "bool");
	if (expr->op == OP_SUB && type_kind(&eval->program->types, value) == TYPE_NUMBER)
		return negative(eval, value);
	return UNKNOWN;
}

/* `x in y` asks y; where it says nothing of containing, by iterating. */
static type_id infer_compare(struct eval *eval, const struct facts_expr *expr)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	uint32_t count, operators;
	const uint32_t *operand = facts_list(facts, expr->a, &count);
	const uint32_t *operator= facts_list(facts, expr->b, &operators);

	for (uint32_t i = 0; i < count; i++) {
		type_id type = infer_expr(eval, operand[i]);

		if (!i || (operator[i - 1] != OP_IN && operator[i - 1] != OP_NOT_IN))
			continue;
		if (infer_method(eval->program, type, "__contains__") > NONE)
			site_method(eval, SITE_OPERATOR, operand[i], type,
				    "__contains__");
		else
			site_iterate(eval, operand[i], type);
	}
	return builtin(eval, "bool");
}

/* Expressions whose parts are evaluated and whose own value says little. */
static type_id infer_parts(struct eval *eval, const struct facts_expr *expr)
{
	switch ((enum expr_kind)expr->kind) {
	case EXPR_FORMAT:
		infer_items(eval, expr->a);
		return builtin(eval, "str");
	case EXPR_COMPARE:
		return infer_compare(eval, expr);
	case EXPR_SLICE:
		infer_items(eval, expr->a);
		return UNKNOWN;
	case EXPR_YIELD:
		if (expr->a)
			infer_expr(eval, expr->a);
		return UNKNOWN;
	case EXPR_KEYWORD:
		return infer_expr(eval, expr->b);
	case EXPR_STAR:
	case EXPR_DOUBLE_STAR:
		infer_expr(eval, expr->a);
		return UNKNOWN;
	default:
		return UNKNOWN;
	}
}

type_id infer_expr_value(struct eval *eval, expr_id id)
{
	const struct facts_expr *expr = record_of(eval, id);

	switch ((enum expr_kind)expr->kind) {
	case EXPR_NAME:
		return infer_name(eval, expr);
	case EXPR_ATTRIBUTE:
		return infer_attribute(eval, id, expr);
	case EXPR_SUBSCRIPT:
		return infer_subscript(eval, id, expr);
	case EXPR_CALL:
		return infer_call_expr(eval, id, expr);
	case EXPR_AWAIT:
		return infer_await(eval, expr);
	case EXPR_YIELD_FROM:
		return infer_yield_from(eval, expr);
	case EXPR_LAMBDA:
		return infer_lambda(eval, expr);
	case EXPR_NONE:
		return NONE;
	case EXPR_TRUE:
		return TYPE_ID_TRUE;
	case EXPR_FALSE:
		return TYPE_ID_FALSE;
	case EXPR_NUMBER:
		return constant(eval, TYPE_NUMBER, expr->a);
	case EXPR_STRING:
		return infer_string(eval, expr);
	case EXPR_BYTES:
		return builtin(eval, "bytes");
	case EXPR_UNARY:
		return infer_unary(eval, expr);
	case EXPR_BINARY:
		return infer_binary(eval, id, expr);
	case EXPR_BOOLEAN:
		return infer_boolean(eval, expr);
	case EXPR_CONDITIONAL:
		return infer_conditional(eval, expr);
	case EXPR_TUPLE:
		return infer_tuple(eval, expr);
	case EXPR_LIST:
		return infer_collection(eval, expr, "list");
	case EXPR_SET:
		return infer_collection(eval, expr, "set");
	case EXPR_DICT:
		return infer_dict(eval, expr);
	case EXPR_NAMED:
		return infer_named(eval, expr);
	case EXPR_COMPREHENSION:
		return infer_comprehension(eval, expr);
	default:
		return infer_parts(eval, expr);
	}
}

type_id infer_expr(struct eval *eval, expr_id expr)
{
	struct program *program = eval->program;

	if (!expr || program->nesting > NESTING_MAX)
		return UNKNOWN;
	program->nesting++;
	type_id type = infer_expr_value(eval, expr);
	program->nesting--;
	if (eval->flow) {
		uint8_t use = record_of(eval, expr)->use;

		if (use == USE_TESTED || use == USE_NEGATED)
			site_truth(eval, expr, type);
		flow_keep(eval->flow, expr, type);
	}
	return type;
}
