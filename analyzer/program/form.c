/* What annotations mean: class objects, the special forms of typing, unions, string annotations. */
#include "program/symbol.h"
#include "program/unify.h"

#include "base/banned.h"

enum { FORM_ARGS_MAX = 32 };

type_id infer_meta(struct program *program, type_id type)
{
	const struct type record = *type_of(&program->types, type);

	if (type == UNKNOWN || type == NEVER || type == NONE)
		return type;
	if (record.kind == TYPE_INSTANCE)
		return type_make(&program->types, TYPE_CLASS, record.a, record.b, 0);
	return type_make(&program->types, TYPE_META, type, 0, 0);
}

/* A bare special form or class used as an annotation. */
static type_id instance_of_class(struct program *program, cls_id cls, uint32_t args)
{
	const struct marks *marks = class_info(program, cls)->marks;

	if (marks_have(marks, ROLE_FORM_ANY) || marks_have(marks, ROLE_FORM_NORETURN) ||
	    marks_have(marks,
		       ROLE_FORM_TRANSPARENT)) /* `x: Final = f()`: the value tells */
		return UNKNOWN;
	if (marks_have(marks, ROLE_FORM_CALLABLE))
		return type_make(&program->types, TYPE_CALLABLE, UNKNOWN, 0, 0);
	if (marks_have(marks, ROLE_FORM_COROUTINE))
		return type_make(&program->types, TYPE_COROUTINE,
				 type_item(&program->types, args, 2), 0, 0);
	return type_make(&program->types, TYPE_INSTANCE, cls, args, 0);
}

type_id infer_instance_of(struct program *program, type_id class_object)
{
	const struct type record = *type_of(&program->types, class_object);
	type_id members[TYPE_UNION_MAX], joined = NEVER;

	switch ((enum type_kind)record.kind) {
	case TYPE_CLASS:
		return instance_of_class(program, record.a, record.b);
	case TYPE_META:
		return record.a;
	case TYPE_NONE:
	case TYPE_TYPEVAR:
	case TYPE_NEVER:
		return class_object;
	case TYPE_UNION:
		for (uint32_t i = 0,
			      n = type_members(&program->types, class_object, members);
		     i < n; i++)
			joined = type_join(&program->types, joined,
					   infer_instance_of(program, members[i]));
		return joined;
	default:
		return UNKNOWN;
	}
}

/* The expressions between the brackets of a form. */
static const uint32_t *form_items(const struct facts *facts, const expr_id *index,
				  uint32_t *count)
{
	if (facts->expr[*index].kind == EXPR_TUPLE)
		return facts_list(facts, facts->expr[*index].a, count);
	*count = 1;
	return index;
}

static type_id annotation(struct eval *eval, expr_id expr)
{
	struct eval declared = *eval;

	declared.flow = NULL;
	return infer_annotation(eval->program, eval->module, declared.env, expr);
}

static type_id join_annotations(struct eval *eval, const uint32_t *items, uint32_t count)
{
	type_id joined = NEVER;

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(&eval->program->types, joined,
				   annotation(eval, items[i]));
	return joined;
}

/* Whether a call's value is injected (Depends and the like), and what it is. */
static bool injected(struct eval *eval, expr_id expr, type_id *value)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	struct eval declared = {.program = eval->program, .module = eval->module};

	if (facts->expr[expr].kind != EXPR_CALL)
		return false;
	if (!callee_is(eval->program, infer_expr(&declared, facts->expr[expr].a),
		       ROLE_DEPENDENCY))
		return false;
	*value = infer_expr(&declared, expr);
	return true;
}

/* type[A | B] is the class object of either. */
static type_id class_object(struct eval *eval, expr_id item)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	type_id type = annotation(eval, item);
	uint32_t count = type_members(&eval->program->types, type, members);

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(&eval->program->types, joined,
				   infer_meta(eval->program, members[i]));
	return joined;
}

/* Annotated[X, ...] is X, or what is injected where X itself says nothing. */
static type_id annotated(struct eval *eval, const uint32_t *items, uint32_t count)
{
	type_id type = annotation(eval, items[0]), value;

	for (uint32_t i = 1; i < count && type == UNKNOWN; i++)
		if (injected(eval, items[i], &value))
			return value;
	return type;
}

static type_id callable(struct eval *eval, const uint32_t *items, uint32_t count)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	struct types *types = &eval->program->types;
	type_id params[FORM_ARGS_MAX];
	uint32_t listed = 0, known = 0;

	if (count != 2)
		return type_make(types, TYPE_CALLABLE, UNKNOWN, 0, 0);
	if (facts->expr[items[0]].kind == EXPR_LIST) {
		const uint32_t *item =
			facts_list(facts, facts->expr[items[0]].a, &listed);

		for (; known < listed && known < FORM_ARGS_MAX; known++)
			params[known] = annotation(eval, item[known]);
	}
	return type_make(types, TYPE_CALLABLE, annotation(eval, items[1]),
			 type_list(types, params, known), 0);
}

static type_id tuple(struct eval *eval, const uint32_t *items, uint32_t count)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	struct types *types = &eval->program->types;
	type_id parts[FORM_ARGS_MAX];

	if (count == 2 && facts->expr[items[1]].kind == EXPR_ELLIPSIS)
		return class_builtin_instance(eval->program, "tuple",
					      annotation(eval, items[0]), UNKNOWN);
	if (count > FORM_ARGS_MAX)
		return UNKNOWN;
	for (uint32_t i = 0; i < count; i++)
		parts[i] = annotation(eval, items[i]);
	return type_make(types, TYPE_TUPLE, 0, type_list(types, parts, count), 0);
}

/* Literal[...]: the constants themselves. */
static type_id literal(struct eval *eval, const uint32_t *items, uint32_t count)
{
	type_id joined = NEVER;
	struct eval declared = {.program = eval->program, .module = eval->module};

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(&eval->program->types, joined,
				   infer_expr(&declared, items[i]));
	return joined;
}

static type_id generic(struct eval *eval, cls_id cls, const uint32_t *items,
		       uint32_t count)
{
	type_id args[FORM_ARGS_MAX];

	if (count > FORM_ARGS_MAX)
		count = FORM_ARGS_MAX;
	for (uint32_t i = 0; i < count; i++)
		args[i] = annotation(eval, items[i]);
	return type_make(&eval->program->types, TYPE_INSTANCE, cls,
			 type_list(&eval->program->types, args, count), 0);
}

static type_id form_value(struct eval *eval, cls_id cls, const uint32_t *items,
			  uint32_t count)
{
	struct program *program = eval->program;
	const struct marks *marks = class_info(program, cls)->marks;

	if (marks_have(marks, ROLE_FORM_OPTIONAL))
		return type_join(&program->types, NONE, annotation(eval, items[0]));
	if (marks_have(marks, ROLE_FORM_UNION))
		return join_annotations(eval, items, count);
	if (marks_have(marks, ROLE_FORM_ANNOTATED))
		return annotated(eval, items, count);
	if (marks_have(marks, ROLE_FORM_CALLABLE))
		return callable(eval, items, count);
	if (marks_have(marks, ROLE_FORM_LITERAL))
		return literal(eval, items, count);
	if (marks_have(marks, ROLE_FORM_TYPE))
		return class_object(eval, items[0]);
	if (marks_have(marks, ROLE_FORM_TUPLE))
		return tuple(eval, items, count);
	if (marks_have(marks, ROLE_FORM_TRANSPARENT))
		return annotation(eval, items[0]);
	if (marks_have(marks, ROLE_FORM_COROUTINE))
		return type_make(&program->types, TYPE_COROUTINE,
				 count == 3 ? annotation(eval, items[2]) : UNKNOWN, 0, 0);
	return generic(eval, cls, items, count);
}

type_id infer_form_subscript(struct eval *eval, type_id base, expr_id index)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	const struct type type = *type_of(&eval->program->types, base);
	uint32_t count;

	if (type.kind != TYPE_CLASS)
		return UNKNOWN;
	const uint32_t *items = form_items(facts, &index, &count);
	if (!count)
		return base;
	return infer_meta(eval->program, form_value(eval, type.a, items, count));
}

/* Whether a name means a class's member that is no class: a method, or a field that is called as
 * its own class is (`date: date`). */
static bool is_plain_member(const struct facts *facts, const struct facts_expr *expr)
{
	const uint32_t members = 1u << BIND_FUNC | 1u << BIND_ANNOTATE;

	if (expr->kind != EXPR_NAME || !expr->b)
		return false;
	const struct facts_symbol *symbol = &facts->symbol[expr->b];
	uint32_t kinds = symbol->kinds;
	if (facts->scope[symbol->scope].kind != SCOPE_CLASS)
		return false;
	if (kinds & 1u << BIND_ANNOTATE)
		kinds &= ~(1u << BIND_ASSIGN);
	return !(kinds & ~members);
}

type_id infer_annotation(struct program *program, module_id module, type_id env,
			 expr_id expr)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_expr *record = &facts->expr[expr];
	struct eval eval = {.program = program, .module = module, .env = env};

	if (record->kind == EXPR_STRING)
		return record->b ? infer_annotation(program, module, env, record->b)
				 : UNKNOWN;
	if (record->kind == EXPR_BINARY && record->op == OP_BITOR)
		return type_join(&program->types,
				 infer_annotation(program, module, env, record->a),
				 infer_annotation(program, module, env, record->b));
	if (is_plain_member(facts, record))
		return infer_instance_of(program,
					 infer_outer_name(program, module, record->b));
	return infer_instance_of(program, infer_expr(&eval, expr));
}

type_id infer_put_self(struct program *program, type_id type, type_id self)
{
	struct solution solution = {.count = 0};

	if (!program->self_form)
		program->self_form = infer_instance_of(
			program, infer_dotted(program, STR("typing.Self")));
	if (!program->self_form || type <= NONE)
		return type;
	solution_add(program, &solution, program->self_form,
		     type_stateless(&program->types, self));
	return solution_apply(program, &solution, type);
}
