/* Operators: of two sides, of one, comparisons, and what is evaluated only on one branch. */
#include "program/expr.h"
#include "program/guard.h"
#include "program/site.h"

#include "base/banned.h"

/* `A | B` of class objects is their union. */
static bool class_union(struct eval *eval, type_id left, type_id right, type_id *type)
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

type_id operator_binary(struct eval *eval, expr_id id, const struct facts_expr *expr)
{
	type_id left = infer_expr(eval, expr->a), right = infer_expr(eval, expr->b), type;

	if (expr->op == OP_BITOR && class_union(eval, left, right, &type))
		return type;
	if (expr->op >= OP_COUNT || !binary_methods[expr->op].left)
		return UNKNOWN;
	if (left != UNKNOWN) {
		site_method(eval, SITE_OPERATOR, id, left, binary_methods[expr->op].left);
		type = expr_call_method(eval, left, binary_methods[expr->op].left, right);
		if (type != UNKNOWN)
			return type;
	}
	return right == UNKNOWN ? UNKNOWN
				: expr_call_method(eval, right,
						   binary_methods[expr->op].right, left);
}

/* A part that is evaluated only where a test is true, or false; NEVER where it cannot be. */
static type_id branch(struct eval *eval, expr_id test, bool truth, expr_id part)
{
	if (eval->flow)
		flow_narrow(eval, test, truth);
	if (eval->flow && eval->flow->dead)
		return NEVER;
	return infer_expr(eval, part);
}

/* What is evaluated where a test is true, and where it is false; either may be nothing (0). */
static void branches(struct eval *eval, expr_id test, const expr_id part[2],
		     type_id type[2])
{
	struct flow *flow = eval->flow;
	uint32_t mark = flow ? flow->trail.len : 0;
	struct delta end[2];

	for (int i = 0; i < 2; i++) {
		type[i] = branch(eval, test, !i, part[i]);
		if (flow)
			end[i] = flow_take(flow, mark);
	}
	if (flow)
		guard_meet(flow, test, end);
}

type_id operator_boolean(struct eval *eval, const struct facts_expr *expr)
{
	struct types *types = &eval->program->types;
	type_id left = infer_expr(eval, expr->a), type[2];
	bool both = expr->op == OP_AND;
	const expr_id part[2] = {both ? expr->b : 0, both ? 0 : expr->b};

	branches(eval, expr->a, part, type);
	type_id right = type[!both];

	if (expr->op == OP_OR)
		return type_join(types, type_without_none(types, left), right);
	return type_without_none(types, left) == left ? right
						      : type_join(types, NONE, right);
}

type_id operator_conditional(struct eval *eval, const struct facts_expr *expr)
{
	uint32_t count;
	const uint32_t *parts =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	type_id type[2];

	infer_expr(eval, parts[0]);
	branches(eval, parts[0], parts + 1, type);
	return type_join(&eval->program->types, type[0], type[1]);
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

type_id operator_unary(struct eval *eval, const struct facts_expr *expr)
{
	type_id value = infer_expr(eval, expr->a);

	if (expr->op == OP_NOT)
		return expr_builtin(eval, "bool");
	if (expr->op == OP_SUB && type_kind(&eval->program->types, value) == TYPE_NUMBER)
		return negative(eval, value);
	return UNKNOWN;
}

/* `x in y` asks y; where it says nothing of containing, by iterating. */
type_id operator_compare(struct eval *eval, const struct facts_expr *expr)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	uint32_t count, operators;
	const uint32_t *operand = facts_list(facts, expr->a, &count);
	const uint32_t *ops = facts_list(facts, expr->b, &operators);

	for (uint32_t i = 0; i < count; i++) {
		type_id type = infer_expr(eval, operand[i]);

		if (!i || (ops[i - 1] != OP_IN && ops[i - 1] != OP_NOT_IN))
			continue;
		if (infer_method(eval->program, type, "__contains__") > NONE)
			site_method(eval, SITE_OPERATOR, operand[i], type,
				    "__contains__");
		else
			site_iterate(eval, operand[i], type);
	}
	return expr_builtin(eval, "bool");
}
