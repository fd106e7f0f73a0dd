/* What tests tell of names: `is None`, truth, isinstance, "is it a coroutine". */
#include "program/answer.h"
#include "program/becoming.h"
#include "program/guard.h"
#include "program/held.h"
#include "program/paths.h"
#include "program/symbol.h"

#include "base/banned.h"

static const struct facts_expr *record_of(struct eval *eval, expr_id expr)
{
	return &program_facts(eval->program, eval->module)->expr[expr];
}

/* The local name, or attribute of one, that an expression is (also `name := value`); 0 for others. */
static symbol_id name_of(struct eval *eval, expr_id expr)
{
	const struct facts_expr *record = record_of(eval, expr);

	if (record->kind == EXPR_NAMED)
		record = record_of(eval, record->a);
	if (record->kind == EXPR_ATTRIBUTE)
		return path_of(eval->flow, expr);
	return record->kind == EXPR_NAME ? record->b : 0;
}

/* What it is told to be is wrong: nothing is known of it. */
static void forget(struct flow *flow, symbol_id symbol)
{
	flow_set(flow, symbol, symbol & PATH ? UNKNOWN + 1 : UNKNOWN);
}

/* A text is an instance of str. */
static type_id instance_of(struct program *program, type_id value)
{
	return type_kind(&program->types, value) == TYPE_STRING
		       ? class_builtin_instance(program, "str", UNKNOWN, UNKNOWN)
		       : value;
}

static bool keeps_class(struct program *program, type_id member, type_id wanted,
			bool *sure)
{
	const struct type have = *type_of(&program->types, instance_of(program, member));
	const struct type want = *type_of(&program->types, wanted);

	*sure = have.kind == TYPE_INSTANCE && want.kind == TYPE_INSTANCE;
	if (have.kind == TYPE_COROUTINE && want.kind == TYPE_INSTANCE)
		return class_inherits_role(program, want.a, ROLE_FORM_AWAITABLE) ||
		       class_inherits_role(program, want.a, ROLE_FORM_COROUTINE);
	return have.kind == TYPE_COROUTINE && want.kind == TYPE_COROUTINE
		       ? true
		       : *sure && class_inherits(program, have.a, want.a);
}

/* The members of a type that are instances of one of the wanted classes, or those that are not. */
static type_id filter_class(struct program *program, type_id type, type_id wanted,
			    bool truth)
{
	type_id members[TYPE_UNION_MAX], wants[TYPE_UNION_MAX], kept = NEVER;
	uint32_t count = type_members(&program->types, type, members);
	uint32_t want_count = type_members(&program->types, wanted, wants);

	for (uint32_t i = 0; i < count; i++) {
		bool is = false, sure = false;

		for (uint32_t k = 0; k < want_count && !is; k++)
			is = keeps_class(program, members[i], wants[k], &sure);
		if (is == truth)
			kept = type_join(&program->types, kept, members[i]);
	}
	return kept;
}

type_id narrow_to_class(struct program *program, type_id value, type_id wanted)
{
	type_id kept = filter_class(program, value, wanted, true);

	return kept == NEVER || kept == UNKNOWN ? wanted : kept;
}

type_id narrow_from_class(struct program *program, type_id value, type_id wanted)
{
	type_id kept = filter_class(program, value, wanted, false);
	enum type_kind kind = type_kind(&program->types, value);
	bool certain = kind == TYPE_COROUTINE || kind == TYPE_STRING;

	return kept == NEVER && !certain ? UNKNOWN : kept;
}

static type_id class_instances(struct program *program, type_id classes)
{
	const struct type type = *type_of(&program->types, classes);
	type_id joined = NEVER;

	if (type.kind != TYPE_TUPLE)
		return infer_instance_of(program, classes);
	for (uint32_t i = 0; i < type_count(&program->types, type.b); i++)
		joined = type_join(&program->types, joined,
				   infer_instance_of(program, type_item(&program->types,
									type.b, i)));
	return joined;
}

static void narrow_isinstance(struct eval *eval, symbol_id symbol, type_id classes,
			      bool truth)
{
	type_id now, wanted = class_instances(eval->program, classes);

	if (!flow_name(eval->flow, symbol, &now) || wanted == UNKNOWN)
		return;
	type_id kept = truth ? narrow_to_class(eval->program, now, wanted)
			     : narrow_from_class(eval->program, now, wanted);
	if (kept == NEVER)
		eval->flow->dead = true;
	else if (kept == UNKNOWN) /* not what its annotation says */
		forget(eval->flow, symbol);
	else
		flow_bind(eval->flow, symbol, kept);
}

/* A coroutine, or a function that gives one: what iscoroutine and iscoroutinefunction ask. */
static enum answer is_asynchronous(struct program *program, type_id type)
{
	const struct type record = *type_of(&program->types, type);
	uint32_t flags;

	switch ((enum type_kind)record.kind) {
	case TYPE_COROUTINE:
		return ANSWER_YES;
	case TYPE_FUNC:
		flags = program_func(program, record.a)->flags;
		return flags & FUNC_ASYNC && !(flags & FUNC_GENERATOR) ? ANSWER_YES
								       : ANSWER_NO;
	case TYPE_PARTIAL:
		return is_asynchronous(program, record.a);
	case TYPE_INSTANCE: /* a future is awaitable, and no coroutine */
		return infer_method(program, type, "__await__") == NEVER ? ANSWER_NO
									 : ANSWER_PERHAPS;
	case TYPE_NONE:
	case TYPE_TRUE:
	case TYPE_FALSE:
	case TYPE_STRING:
	case TYPE_NUMBER:
	case TYPE_TUPLE:
		return ANSWER_NO;
	default:
		return ANSWER_PERHAPS;
	}
}

static type_id filter_coroutine(struct program *program, type_id type, bool truth)
{
	type_id members[TYPE_UNION_MAX], kept = NEVER;
	uint32_t count = type_members(&program->types, type, members);

	for (uint32_t i = 0; i < count; i++) {
		enum answer is = is_asynchronous(program, members[i]);

		if (is == ANSWER_PERHAPS || (is == ANSWER_YES) == truth)
			kept = type_join(&program->types, kept, members[i]);
	}
	return kept;
}

static void narrow_coroutine(struct eval *eval, symbol_id symbol, bool truth)
{
	type_id now = UNKNOWN;

	if (!flow_name(eval->flow, symbol, &now) && !(symbol & PATH))
		now = infer_symbol(eval->program, eval->module, eval->env, symbol);
	if (now == UNKNOWN || now == NEVER)
		return;
	type_id kept = filter_coroutine(eval->program, now, truth);
	if (kept == NEVER)
		eval->flow->dead = true;
	else
		flow_bind(eval->flow, symbol, kept);
}

/* The first parameter of a method, whose attributes belong to its class. */
static bool is_receiver(struct eval *eval, symbol_id symbol)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	const struct facts_symbol *record = &facts->symbol[symbol];
	const struct facts_func *func = &facts->func[facts->scope[record->scope].func];
	const struct facts_param *first = &facts->param[func->param];

	return func->params && first->symbol == symbol && param_is_receiver(facts, first);
}

void flow_replace(struct eval *eval, expr_id target)
{
	const struct facts_expr *attribute = record_of(eval, target);
	symbol_id symbol = name_of(eval, attribute->a);

	if (symbol && !(symbol & PATH || is_receiver(eval, symbol)) &&
	    becoming_replaced(eval->program, eval->module, attribute->b,
			      infer_expr(eval, attribute->a)))
		flow_bind(eval->flow, symbol, UNKNOWN);
}

/* Whether it is worth to ask for its name: not all attributes that are called need a slot. */
static bool may_be_name(const struct facts_expr *expr)
{
	return expr->kind == EXPR_NAME || expr->kind == EXPR_NAMED ||
	       expr->kind == EXPR_ATTRIBUTE;
}

void flow_become(struct eval *eval, expr_id id, int when)
{
	const struct facts_expr *call = record_of(eval, id);
	const struct facts_expr *callee = record_of(eval, call->a);
	struct eval declared = *eval;
	struct args args;

	if (call->kind != EXPR_CALL || callee->kind != EXPR_ATTRIBUTE ||
	    !may_be_name(record_of(eval, callee->a)))
		return;
	bool record = eval->flow->record;
	eval->flow->record = false;
	infer_args(&declared, id, &args);
	type_id value = infer_expr(&declared, call->a);
	eval->flow->record = record;
	type_id now = becoming_by_call(eval->program, value, &args, when);
	if (now != UNKNOWN)
		flow_bind(eval->flow, name_of(eval, callee->a), now);
}

/* Whether a type is known to have the attribute that hasattr() asks for. */
static bool has_attribute(struct eval *eval, type_id type, expr_id attribute)
{
	const struct facts_expr *name = record_of(eval, attribute);
	struct member how;

	if (!attribute || name->kind != EXPR_STRING || !name->a)
		return false;
	infer_member(eval->program, type,
		     program_name(eval->program, eval->module, name->a), &how);
	return how.found;
}

/* A value that turns out to be a generator, or to have an attribute, is not what was thought. */
static void narrow_kind(struct eval *eval, symbol_id symbol, expr_id attribute)
{
	type_id now;

	if (flow_name(eval->flow, symbol, &now) && !has_attribute(eval, now, attribute))
		forget(eval->flow, symbol);
}

static void narrow_call(struct eval *eval, const struct facts_expr *call, bool truth)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	struct eval declared = {
		.program = eval->program, .module = eval->module, .env = eval->env};
	type_id callee = infer_expr(&declared, call->a);
	uint32_t count;
	const uint32_t *args = facts_list(facts, call->b, &count);
	symbol_id symbol = count ? name_of(eval, args[0]) : 0;

	if (!symbol || type_kind(&eval->program->types, callee) != TYPE_FUNC)
		return;
	fn_id fn = type_of(&eval->program->types, callee)->a;
	if (count == 2 && fn_is(eval->program, fn, ROLE_ISINSTANCE))
		narrow_isinstance(eval, symbol, infer_expr(&declared, args[1]), truth);
	else if (fn_is(eval->program, fn, ROLE_ISCOROUTINE))
		narrow_coroutine(eval, symbol, truth);
	else if (fn_is(eval->program, fn, ROLE_ASKS_KIND) && truth)
		narrow_kind(eval, symbol, count == 2 ? args[1] : 0);
}

static void narrow_none(struct eval *eval, symbol_id symbol, bool is_none)
{
	type_id now;

	if (!flow_name(eval->flow, symbol, &now))
		return;
	type_id rest = type_without_none(&eval->program->types, now);
	if (is_none) {
		held_none(eval->flow, symbol);
		flow_bind(eval->flow, symbol, NONE);
	} else if (rest != now && rest != NEVER) {
		flow_bind(eval->flow, symbol, rest);
	}
}

/* `type(x) is Class`: that x is none below the class is not told. */
static void narrow_type_is(struct eval *eval, const uint32_t operand[2], uint32_t op,
			   bool truth)
{
	struct eval declared = {.program = eval->program, .module = eval->module};
	const struct facts *facts = program_facts(eval->program, eval->module);
	const struct facts_expr *call = &facts->expr[operand[0]];
	bool is = op == OP_IS || op == OP_EQ;
	uint32_t count;

	if (call->kind != EXPR_CALL || (!is && op != OP_IS_NOT && op != OP_NE))
		return;
	const struct type callee =
		*type_of(&eval->program->types, infer_expr(&declared, call->a));
	const uint32_t *args = facts_list(facts, call->b, &count);
	if (callee.kind == TYPE_CLASS && count == 1 && name_of(eval, args[0]) &&
	    cls_is(eval->program, callee.a, ROLE_TYPE_OF))
		narrow_isinstance(eval, name_of(eval, args[0]),
				  infer_expr(&declared, operand[1]), is == truth);
}

/* `x is None`, `x == None` and their contraries. */
static void narrow_compare(struct eval *eval, const struct facts_expr *compare,
			   bool truth)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	uint32_t count, operators;
	const uint32_t *operand = facts_list(facts, compare->a, &count);
	const uint32_t *ops = facts_list(facts, compare->b, &operators);

	if (count != 2)
		return;
	if (facts->expr[operand[1]].kind != EXPR_NONE) {
		narrow_type_is(eval, operand, ops[0], truth);
		return;
	}
	symbol_id symbol = name_of(eval, operand[0]);
	if (!symbol)
		return;
	if (ops[0] == OP_IS || ops[0] == OP_EQ)
		narrow_none(eval, symbol, truth);
	else if (ops[0] == OP_IS_NOT || ops[0] == OP_NE)
		narrow_none(eval, symbol, !truth);
}

void flow_narrow(struct eval *eval, expr_id test, bool truth)
{
	const struct facts_expr *expr = record_of(eval, test);
	symbol_id symbol = name_of(eval, test);

	guard_apply(eval->flow, test, truth);
	if (answer_of(eval, test) == (truth ? ANSWER_NO : ANSWER_YES)) {
		eval->flow->dead = true;
		return;
	}
	if (symbol) {
		if (truth)
			narrow_none(eval, symbol, false);
		else
			held_none(eval->flow, symbol);
		return;
	}
	switch ((enum expr_kind)expr->kind) {
	case EXPR_UNARY:
		if (expr->op == OP_NOT)
			flow_narrow(eval, expr->a, !truth);
		break;
	case EXPR_BOOLEAN:
		if (truth == (expr->op == OP_AND)) {
			flow_narrow(eval, expr->a, truth);
			flow_narrow(eval, expr->b, truth);
		}
		break;
	case EXPR_COMPARE:
		narrow_compare(eval, expr, truth);
		break;
	case EXPR_CALL:
		flow_become(eval, test, truth);
		narrow_call(eval, expr, truth);
		break;
	default:
		break;
	}
}
