/* Looks at each use of the name that a stack has. */
#include "program/exitstack.h"

#include "base/banned.h"

static bool is_stack(struct program *program, type_id func)
{
	type_id self = type_of(&program->types, func)->b;

	return type_kind(&program->types, self) == TYPE_INSTANCE &&
	       class_inherits_role(program, type_of(&program->types, self)->a,
				   ROLE_EXIT_STACK);
}

/* `kept = stack.pop_all()`: whoever has that leaves what was put on it. */
static bool is_emptied(struct eval *eval, const struct facts_expr *name)
{
	struct eval declared = {.program = eval->program, .module = eval->module};

	if (name->use != USE_ATTRIBUTE)
		return false;
	const struct type method =
		*type_of(&eval->program->types, infer_expr(&declared, name->parent));
	return method.kind == TYPE_FUNC &&
	       fn_is(eval->program, method.a, ROLE_EMPTIES_EXITS);
}

/* Whether a variable is left by a `with`, and not emptied before. */
static bool is_left(struct eval *eval, symbol_id symbol)
{
	const struct facts *facts = eval_facts(eval);
	bool left = facts->symbol[symbol].kinds & 1u << BIND_WITH;

	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *name = &facts->expr[i];

		if (name->kind != EXPR_NAME || name->b != symbol)
			continue;
		if (is_emptied(eval, name))
			return false;
		left |= name->use == USE_ENTERED || name->use == USE_ASYNC_ENTERED;
	}
	return left;
}

bool exitstack_defers(struct eval *eval, expr_id call, type_id func)
{
	const struct facts *facts = eval_facts(eval);
	const struct facts_expr *callee = &facts->expr[facts->expr[call].a];
	const struct facts_expr *stack = &facts->expr[callee->a];

	if (!is_stack(eval->program, func) || callee->kind != EXPR_ATTRIBUTE)
		return false;
	return stack->kind != EXPR_NAME || !stack->b || !is_left(eval, stack->b);
}
