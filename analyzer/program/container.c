/* Containers: tuples, lists, sets, dicts, comprehensions, and what is taken out of them. */
#include "program/expr.h"
#include "program/site.h"

#include "base/banned.h"

enum { ITEMS_MAX = 32 };

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
	uint64_t number;

	type_id tuple = infer_as_tuple(eval->program, value);

	if (tuple != UNKNOWN && constant_index(eval, index, &number))
		return type_item(&eval->program->types,
				 type_of(&eval->program->types, tuple)->b,
				 (uint32_t)number);
	site_method(eval, SITE_OPERATOR, id, value, "__getitem__");
	return expr_call_method(eval, value, "__getitem__", index);
}

type_id container_subscript(struct eval *eval, expr_id id, const struct facts_expr *expr)
{
	type_id value = infer_expr(eval, expr->a);
	enum type_kind kind = type_kind(&eval->program->types, value);

	if (kind == TYPE_CLASS && class_enum_member(eval->program, value) == UNKNOWN)
		return infer_form_subscript(eval, value, expr->b);
	type_id index = infer_expr(eval, expr->b);
	if (kind == TYPE_UNKNOWN)
		return UNKNOWN;
	if (expr->use == USE_TARGET || expr->use == USE_DELETED)
		return UNKNOWN;
	if (kind == TYPE_CLASS)
		return class_enum_member(eval->program, value);
	return subscript_value(eval, id, value, index);
}

/* `**more` adds the keys and the values of another dict. */
static void add_mapping(struct eval *eval, expr_id item, type_id *keys, type_id *values)
{
	struct types *types = &eval->program->types;
	type_id step, mapping = infer_expr(eval, item);
	type_id value = expr_call_method(eval, mapping, "__getitem__", UNKNOWN);

	*keys = type_join(types, *keys,
			  infer_iterated(eval->program, mapping, false, &step));
	*values = type_join(types, *values, value);
}

type_id container_tuple(struct eval *eval, const struct facts_expr *expr)
{
	type_id types[ITEMS_MAX], joined = NEVER;
	uint32_t count;
	bool known = true;
	const uint32_t *items =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	for (uint32_t i = 0; i < count; i++) {
		type_id type = infer_expr(eval, items[i]);

		joined = type_join(&eval->program->types, joined, type);
		known &= expr_record(eval, items[i])->kind != EXPR_STAR && i < ITEMS_MAX;
		if (i < ITEMS_MAX)
			types[i] = type;
	}
	if (!known)
		return class_builtin_instance(eval->program, "tuple", joined, UNKNOWN);
	return type_make(&eval->program->types, TYPE_TUPLE, 0,
			 type_list(&eval->program->types, types, count), 0);
}

/* The join of list or set items; constants are widened by joining too many. */
type_id container_items(struct eval *eval, const struct facts_expr *expr,
			const char *class)
{
	uint32_t count;
	type_id joined = NEVER;
	const uint32_t *items =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	for (uint32_t i = 0; i < count; i++) {
		type_id type = infer_expr(eval, items[i]);

		joined = type_join(&eval->program->types, joined, type);
	}
	return class_builtin_instance(eval->program, class,
				      joined == NEVER ? UNKNOWN : joined, UNKNOWN);
}

type_id container_dict(struct eval *eval, const struct facts_expr *expr)
{
	uint32_t count;
	struct types *types = &eval->program->types;
	type_id keys = NEVER, values = NEVER;
	const uint32_t *items =
		facts_list(program_facts(eval->program, eval->module), expr->a, &count);

	for (uint32_t i = 0; i + 1 < count; i += 2) {
		if (!items[i]) {
			add_mapping(eval, items[i + 1], &keys, &values);
			continue;
		}
		keys = type_join(types, keys, infer_expr(eval, items[i]));
		values = type_join(types, values, infer_expr(eval, items[i + 1]));
	}
	return class_builtin_instance(eval->program, "dict",
				      keys == NEVER ? UNKNOWN : keys,
				      values == NEVER ? UNKNOWN : values);
}

static void clause_of(struct eval *eval, expr_id clause)
{
	const struct facts_expr *expr = expr_record(eval, clause);
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

type_id container_comprehension(struct eval *eval, const struct facts_expr *expr)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	uint32_t clauses, parts;
	const uint32_t *clause = facts_list(facts, expr->b, &clauses);
	const uint32_t *part = facts_list(facts, expr->a, &parts);
	uint32_t quiet = eval->flow && runs_later(expr);

	for (uint32_t i = 0; i < clauses; i++) {
		clause_of(eval, clause[i]);
		if (!i && quiet)
			eval->flow->quiet++;
	}
	type_id element = infer_expr(eval, part[1]);
	type_id value = parts > 2 ? infer_expr(eval, part[2]) : UNKNOWN;
	if (quiet)
		eval->flow->quiet--;
	return comprehended(eval, expr, element, value);
}
