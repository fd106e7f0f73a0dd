/* The evaluator: one case a kind of expression. */
#include "program/answer.h"
#include "program/enumeration.h"
#include "program/expr.h"
#include "program/held.h"
#include "program/instance.h"
#include "program/object.h"
#include "program/paths.h"
#include "program/site.h"
#include "program/symbol.h"

#include "base/banned.h"

enum { EMPTY_LITERAL_MAX = 8 }; /* rb"""""": as long as a literal of nothing can be */

const struct facts_expr *expr_record(const struct eval *eval, expr_id expr)
{
	return &program_facts(eval->program, eval->module)->expr[expr];
}

type_id expr_builtin(struct eval *eval, const char *name)
{
	return class_builtin_instance(eval->program, name, UNKNOWN, UNKNOWN);
}

type_id expr_call_method(struct eval *eval, type_id value, const char *name, type_id arg)
{
	struct args args = {.count = 1, .at = {{.type = arg}}};
	type_id method = infer_method(eval->program, value, name);

	if (method == UNKNOWN || method == NEVER)
		return UNKNOWN;
	return infer_call(eval->program, method, &args);
}

/* A class's own name, above its first binding there: `codec = json` before `def json(self)`. */
static bool is_above(const struct facts *facts, const struct facts_expr *name)
{
	const struct facts_symbol *symbol = &facts->symbol[name->b];

	return facts->scope[symbol->scope].kind == SCOPE_CLASS && symbol->binds &&
	       name->start < facts->bind[symbol->bind].start;
}

static type_id infer_name(struct eval *eval, const struct facts_expr *expr)
{
	type_id type;

	if (!expr->b)
		return infer_free_name(eval->program, eval->module, expr->a);
	if (is_above(program_facts(eval->program, eval->module), expr)) {
		type = infer_outer_name(eval->program, eval->module, expr->b);
		if (type != UNKNOWN)
			return type;
	}
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
	type_id type, value = infer_expr(eval, expr->a);
	uint32_t name = program_name(eval->program, eval->module, expr->b);

	if (value == UNKNOWN)
		return UNKNOWN;
	if (eval->flow && expr->use != USE_TARGET &&
	    path_is_known(eval->flow, path_find(eval->flow, id), &type))
		return type;
	type = infer_member(eval->program, value, name, &how);
	if (how.getter && expr->use != USE_TARGET && expr->use != USE_DELETED)
		site_get(eval, id, how.getter);
	return type;
}

void infer_args(struct eval *eval, expr_id call, struct args *args)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);

	args->count = 0;
	args->written = true;
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
		arg.type = enumeration_member(eval, arg.expr, infer_expr(eval, arg.expr));
		arg.fleeting = answer_is_fleeting(eval, arg.expr, arg.type);
		if (arg.stars == 1)
			site_iterate(eval, arg.expr, arg.type);
		if (!instance_hands_on(eval->program, facts, &arg, args) &&
		    args->count < ARGS_MAX)
			args->at[args->count++] = arg;
	}
}

/* super(): the class that the method stands in, and its receiver; super(Class, self) says both. */
static type_id infer_super(struct eval *eval, expr_id call, const struct args *args)
{
	const struct module *module = program_module(eval->program, eval->module);
	const struct facts *facts = module->facts;
	func_id func = facts_expr_func(facts, call);

	if (args->count == 2 &&
	    type_kind(&eval->program->types, args->at[0].type) == TYPE_CLASS)
		return type_make(&eval->program->types, TYPE_SUPER,
				 type_of(&eval->program->types, args->at[0].type)->a,
				 args->at[1].type, 0);
	while (func && !facts->func[func].owner)
		func = facts->func[func].outer;
	if (!func || !facts->func[func].params)
		return UNKNOWN;
	type_id self = infer_symbol(eval->program, eval->module, eval->env,
				    facts->param[facts->func[func].param].symbol);
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
	if (eval->flow)
		path_called(eval->flow, id);
	if (callee == UNKNOWN)
		return UNKNOWN;
	if (is_super(eval, callee))
		return infer_super(eval, id, &args);
	site_call(eval, id, callee, &args);
	return object_made(eval, id, callee, &args,
			   infer_call(eval->program, callee, &args));
}

/* Where a body waits, or gives something back in the middle, others run meanwhile. */
static void others_run(struct eval *eval)
{
	if (eval->flow)
		path_forget(eval->flow, 0);
}

static type_id infer_await(struct eval *eval, const struct facts_expr *expr)
{
	type_id type = infer_awaited(eval->program, infer_expr(eval, expr->a));

	others_run(eval);
	return type == NEVER ? UNKNOWN : type;
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

static type_id constant(struct eval *eval, enum type_kind kind, name_id name)
{
	return type_make(&eval->program->types, kind,
			 program_name(eval->program, eval->module, name), 0, 0);
}

static type_id infer_string(struct eval *eval, const struct facts_expr *expr)
{
	bool empty = expr->end - expr->start <= EMPTY_LITERAL_MAX;

	if (!expr->a && !empty) /* too long to be kept */
		return expr_builtin(eval, "str");
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
	others_run(eval);
	return UNKNOWN;
}

static type_id infer_lambda(struct eval *eval, const struct facts_expr *expr)
{
	fn_id fn = program_module(eval->program, eval->module)->fn + expr->a;

	return type_make(&eval->program->types, TYPE_FUNC, fn, 0, eval->env);
}

/* `*items` in a display: what those are. */
static type_id infer_star(struct eval *eval, const struct facts_expr *expr)
{
	type_id step, value = infer_expr(eval, expr->a);

	site_iterate(eval, expr->a, value);
	return infer_iterated(eval->program, value, false, &step);
}

/* Expressions whose parts are evaluated and whose own value says little. */
static type_id infer_parts(struct eval *eval, const struct facts_expr *expr)
{
	switch ((enum expr_kind)expr->kind) {
	case EXPR_FORMAT:
		infer_items(eval, expr->a);
		return expr_builtin(eval, "str");
	case EXPR_COMPARE:
		return operator_compare(eval, expr);
	case EXPR_SLICE:
		infer_items(eval, expr->a);
		return UNKNOWN;
	case EXPR_YIELD:
		if (expr->a)
			infer_expr(eval, expr->a);
		others_run(eval);
		return UNKNOWN;
	case EXPR_KEYWORD:
		return infer_expr(eval, expr->b);
	case EXPR_STAR:
		return infer_star(eval, expr);
	case EXPR_DOUBLE_STAR:
		return infer_expr(eval, expr->a);
	default:
		return UNKNOWN;
	}
}

static type_id evaluate(struct eval *eval, expr_id id)
{
	const struct facts_expr *expr = expr_record(eval, id);

	switch ((enum expr_kind)expr->kind) {
	case EXPR_NAME:
		return infer_name(eval, expr);
	case EXPR_ATTRIBUTE:
		return infer_attribute(eval, id, expr);
	case EXPR_SUBSCRIPT:
		return container_subscript(eval, id, expr);
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
		return expr_builtin(eval, "bytes");
	case EXPR_UNARY:
		return operator_unary(eval, expr);
	case EXPR_BINARY:
		return operator_binary(eval, id, expr);
	case EXPR_BOOLEAN:
		return operator_boolean(eval, expr);
	case EXPR_CONDITIONAL:
		return operator_conditional(eval, expr);
	case EXPR_TUPLE:
		return container_tuple(eval, expr);
	case EXPR_LIST:
		return container_items(eval, expr, "list");
	case EXPR_SET:
		return container_items(eval, expr, "set");
	case EXPR_DICT:
		return container_dict(eval, expr);
	case EXPR_NAMED:
		return infer_named(eval, expr);
	case EXPR_COMPREHENSION:
		return container_comprehension(eval, expr);
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
	type_id type = evaluate(eval, expr);
	program->nesting--;
	if (eval->flow) {
		uint8_t use = expr_record(eval, expr)->use;

		if (use == USE_TESTED || use == USE_NEGATED)
			site_truth(eval, expr, type);
		flow_keep(eval->flow, expr, type);
	}
	return type;
}
