/* The laws of what is declared: functions, parameters, classes, attributes, imports; and
 * of comments and errors. */
#include "facts/law.h"

#include "base/banned.h"

/* The function's own expressions and statements lie right behind those of the one before.
 */
static bool has_ranges(struct law *law, const struct facts_func *func)
{
	const struct facts *facts = law->facts;

	if (!law_require(law,
			 func->expr == law->expr &&
				 func->exprs <= facts->expr_count - law->expr,
			 "its expressions do not follow") ||
	    !law_require(law,
			 func->stmts_at == law->stmt &&
				 func->stmts <= facts->stmt_count - law->stmt,
			 "its statements do not follow"))
		return false;
	law->expr += func->exprs;
	law->stmt += func->stmts;
	return law_require(
		law,
		!func->body || (func->body >= func->stmts_at && func->body < law->stmt),
		"its body is not its own");
}

static bool has_lambda(struct law *law, const struct facts_func *func)
{
	const struct facts_expr *lambda;

	if (!law_is_expr(law, func->lambda))
		return false;
	lambda = &law->facts->expr[func->lambda];
	return law_require(law, !func->lambda == !(func->flags & FUNC_LAMBDA),
			   "a lambda has no expression") &&
	       law_require(law,
			   !func->lambda ||
				   (lambda->kind == EXPR_LAMBDA && lambda->a == law->id),
			   "a lambda has another's expression");
}

static bool has_scope(struct law *law, scope_id scope, enum scope_kind kind)
{
	if (!law_is_scope(law, scope))
		return false;
	const struct facts_scope *at = &law->facts->scope[scope];
	return law_require(law, at->kind == kind && at->owner == law->id,
			   "its scope is another's");
}

bool law_func(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_func *func = &facts->func[law->id];
	stmt_id parent = func->flags & FUNC_LAMBDA ? 0 : func->stmt;

	return law_is_name(law, func->name) && law_is_name(law, func->qualname) &&
	       law_is_span(law, func->start, func->end) &&
	       law_is_span(law, func->name_start, func->name_end) &&
	       law_is_span(law, func->start, func->header_end) &&
	       law_is_stmt(law, func->stmt) && has_lambda(law, func) &&
	       has_scope(law, func->scope, SCOPE_FUNC) &&
	       law_require(law, func->outer < law->id,
			   "it stands before the one around it") &&
	       law_is_class(law, func->owner) &&
	       law_is_range(law, func->param, func->params, facts->param_count) &&
	       law_are_root_list(law, func->decorators, func->stmt) &&
	       law_is_root(law, func->returns, func->stmt) && has_ranges(law, func) &&
	       law_take_block(law, func->body, parent, func->stmt);
}

bool law_param(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_param *param = &facts->param[law->id];

	if (!law_require(law, param->kind <= PARAM_DOUBLE_STAR, "a kind is not known") ||
	    !law_is_name(law, param->name) || !law_is_func(law, param->func) ||
	    !law_is_symbol(law, param->symbol) ||
	    !law_is_span(law, param->start, param->end) ||
	    !law_is_expr(law, param->standard))
		return false;
	const struct facts_func *func = &facts->func[param->func];
	return law_require(law, law->id - func->param < func->params,
			   "it is not among its function's") &&
	       law_is_root(law, param->annotation, func->stmt) &&
	       law_require(law,
			   !param->standard ||
				   facts->expr[param->standard].parent == func->lambda,
			   "its default is part of something else");
}

bool law_class(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_class *class = &facts->class[law->id];
	uint32_t count;

	if (!law_is_name(law, class->name) || !law_is_name(law, class->qualname) ||
	    !law_is_span(law, class->start, class->end) ||
	    !law_is_span(law, class->name_start, class->name_end) ||
	    !law_is_stmt(law, class->stmt) ||
	    !has_scope(law, class->scope, SCOPE_CLASS) ||
	    !law_is_func(law, class->outer) ||
	    !law_require(law, class->owner < law->id,
			 "it stands before the one around it") ||
	    !law_are_root_list(law, class->bases, class->stmt) ||
	    !law_are_root_list(law, class->decorators, class->stmt) ||
	    !law_is_list(law, class->type_params) ||
	    !law_is_range(law, class->attr, class->attrs, facts->attr_count))
		return false;
	const uint32_t *symbols = facts_list(facts, class->type_params, &count);
	for (uint32_t i = 0; i < count; i++)
		if (!law_is_symbol(law, symbols[i]))
			return false;
	return true;
}

bool law_attr(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_attr *attr = &facts->attr[law->id];
	const struct facts_class *owner;

	if (!law_is_class(law, attr->owner) || !law_is_name(law, attr->name) ||
	    !law_is_func(law, attr->func) || !law_is_expr(law, attr->target) ||
	    !law_is_expr(law, attr->annotation) || !law_is_expr(law, attr->value))
		return false;
	owner = &facts->class[attr->owner];
	return law_require(law, attr->kind < BIND_COUNT, "a kind is not known") &&
	       law_require(law, facts->expr[attr->target].kind == EXPR_ATTRIBUTE,
			   "its target is no attribute") &&
	       law_require(law, !attr->owner || law->id - owner->attr < owner->attrs,
			   "it is not among its class's") &&
	       law_require(law, attr->owner >= facts->attr[law->id - 1].owner,
			   "it is out of order");
}

bool law_import(struct law *law)
{
	const struct facts_import *import = &law->facts->import[law->id];

	return law_is_name(law, import->module) && law_is_name(law, import->name) &&
	       law_is_name(law, import->as) && law_is_stmt(law, import->stmt) &&
	       law_is_span(law, import->start, import->end);
}

bool law_comment(struct law *law)
{
	const struct facts_comment *comment = &law->facts->comment[law->id];

	return law_is_span(law, comment->start, comment->end) &&
	       law_is_name(law, comment->text) &&
	       law_require(law, comment->stmt < law->facts->stmt_count,
			   "a statement is not in its table");
}

bool law_error(struct law *law)
{
	const struct facts_error *error = &law->facts->error[law->id];

	return law_is_span(law, error->start, error->end) &&
	       law_is_name(law, error->message);
}
