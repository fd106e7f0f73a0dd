/* Patterns are read as far as they name classes and constants; what is in a mapping, and what a
 * class gives by position, is not known. */
#include "program/match.h"

#include "program/answer.h"

#include "base/banned.h"

static const uint32_t *parts_of(const struct eval *eval, expr_id pattern, uint32_t *count)
{
	return facts_list(eval_facts(eval), eval_facts(eval)->expr[pattern].a, count);
}

static bool is_pattern(const struct eval *eval, expr_id expr, char op)
{
	const struct facts_expr *record = &eval_facts(eval)->expr[expr];

	return record->kind == EXPR_PATTERN && record->op == (uint8_t)op;
}

/* `case A() | B() as name`. */
static type_id either(struct eval *eval, expr_id pattern, type_id value)
{
	type_id joined = NEVER;
	uint32_t count;
	const uint32_t *part = parts_of(eval, pattern, &count);

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(&eval->program->types, joined,
				   match_pattern(eval, part[i], value));
	return joined;
}

/* `case pattern as name`: the name stands behind. */
static type_id named(struct eval *eval, expr_id pattern, type_id value)
{
	uint32_t count;
	const uint32_t *part = parts_of(eval, pattern, &count);

	for (uint32_t i = 0; i < count; i++)
		value = match_pattern(eval, part[i], value);
	return value;
}

static type_id sequence(struct eval *eval, expr_id pattern, type_id value)
{
	const struct facts_expr *record = &eval_facts(eval)->expr[pattern];
	uint32_t count;
	const uint32_t *part = parts_of(eval, pattern, &count);

	for (uint32_t i = 0; i < count; i++) {
		type_id item = infer_unpacked(eval->program, eval_facts(eval), record->a,
					      i, value);
		bool star = eval_facts(eval)->expr[part[i]].kind == EXPR_STAR;

		match_pattern(eval, star ? eval_facts(eval)->expr[part[i]].a : part[i],
			      item);
	}
	return value;
}

static void mapping(struct eval *eval, expr_id pattern)
{
	const struct facts *facts = eval_facts(eval);
	uint32_t count;
	const uint32_t *part = parts_of(eval, pattern, &count);

	for (uint32_t i = 0; i < count; i++) {
		bool stars = facts->expr[part[i]].kind == EXPR_DOUBLE_STAR;

		match_pattern(eval, stars ? facts->expr[part[i]].a : part[i], UNKNOWN);
	}
}

static type_id class_named(struct eval *eval, expr_id pattern)
{
	struct eval declared = {
		.program = eval->program, .module = eval->module, .env = eval->env};

	return infer_instance_of(
		eval->program, infer_expr(&declared, eval_facts(eval)->expr[pattern].b));
}

/* `case Class(name=pattern)`. */
static type_id instance(struct eval *eval, expr_id pattern, type_id value)
{
	struct program *program = eval->program;
	const struct facts *facts = eval_facts(eval);
	type_id matched = narrow_to_class(program, value, class_named(eval, pattern));
	struct member how;
	uint32_t count;
	const uint32_t *part = parts_of(eval, pattern, &count);

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = &facts->expr[part[i]];

		if (item->kind != EXPR_KEYWORD)
			match_pattern(eval, part[i], UNKNOWN);
		else
			match_pattern(
				eval, item->b,
				infer_member(program, matched,
					     program_name(program, eval->module, item->a),
					     &how));
	}
	return matched;
}

/* `case "text"`, where the value is a constant as well. */
static enum answer is_constant(struct eval *eval, expr_id pattern, type_id value)
{
	return answer_equal(eval->program, answer_constant(eval, pattern), value);
}

type_id match_pattern(struct eval *eval, expr_id pattern, type_id value)
{
	const struct facts_expr *expr = &eval_facts(eval)->expr[pattern];

	if (!pattern || eval->program->nesting > NESTING_MAX)
		return value;
	if (expr->kind == EXPR_NAME && expr->use == USE_TARGET) {
		flow_bind(eval->flow, expr->b, value);
		return value;
	}
	if (expr->kind != EXPR_PATTERN)
		return is_constant(eval, pattern, value) == ANSWER_NO ? NEVER : value;
	eval->program->nesting++;
	if (expr->op == '|')
		value = either(eval, pattern, value);
	else if (expr->op == 'a')
		value = named(eval, pattern, value);
	else if (expr->op == '[' || expr->op == '(')
		value = sequence(eval, pattern, value);
	else if (expr->op == '{')
		mapping(eval, pattern);
	else if (expr->op == 'c')
		value = instance(eval, pattern, value);
	eval->program->nesting--;
	return value;
}

/* The classes that a pattern takes whole: `A()`, `A() | B()`, `A() as name`; NEVER for others. */
static type_id takes_whole(struct eval *eval, expr_id pattern)
{
	type_id joined = NEVER;
	uint32_t count;

	if (eval_facts(eval)->expr[pattern].kind != EXPR_PATTERN)
		return NEVER;
	const uint32_t *part = parts_of(eval, pattern, &count);
	if (is_pattern(eval, pattern, 'c'))
		return count ? NEVER : class_named(eval, pattern);
	if (is_pattern(eval, pattern, 'a'))
		return takes_whole(eval, part[0]);
	for (uint32_t i = 0; i < count && is_pattern(eval, pattern, '|'); i++)
		if (is_pattern(eval, part[i], 'c'))
			joined = type_join(&eval->program->types, joined,
					   takes_whole(eval, part[i]));
	return joined;
}

type_id match_rest(struct eval *eval, const struct facts_stmt *branch, type_id value)
{
	const struct facts_expr *pattern = &eval_facts(eval)->expr[branch->a];
	type_id taken;

	if (branch->b)
		return value;
	if (pattern->kind == EXPR_NAME ||
	    (is_pattern(eval, branch->a, '_') && !pattern->a))
		return NEVER;
	if (pattern->kind != EXPR_PATTERN)
		return is_constant(eval, branch->a, value) == ANSWER_YES ? NEVER : value;
	taken = takes_whole(eval, branch->a);
	return taken == NEVER || taken == UNKNOWN
		       ? value
		       : narrow_from_class(eval->program, value, taken);
}
