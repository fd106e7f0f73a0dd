/* Assignments to attributes: which are a class's, through the first parameter of its
 * methods. */
#include "python/lower_parts.h"

#include <stdlib.h>

#include "base/banned.h"

static bool is_static(const struct lower *lower, const struct facts_func *func)
{
	const struct facts_build *build = lower->build;
	const uint32_t *list = &build->list.at[func->decorators];

	for (uint32_t i = 1; i <= list[0]; i++) {
		const struct facts_expr *expr = &build->expr.at[list[i]];

		if (expr->kind == EXPR_NAME &&
		    str_is(intern_text(&build->names, expr->a), "staticmethod"))
			return true;
	}
	return false;
}

/* The class whose instance (or which itself) a name stands for, or 0. */
static class_id owner_of(const struct lower *lower, const struct facts_expr *name)
{
	const struct facts_build *build = lower->build;

	if (name->kind != EXPR_NAME || !name->b)
		return 0;
	const struct facts_symbol *symbol = &build->symbol.at[name->b];
	if (!(symbol->kinds & 1u << BIND_PARAM))
		return 0;
	const struct facts_func *func =
		&build->func.at[build->scope.at[symbol->scope].owner];
	const struct facts_param *first = &build->param.at[func->param];
	if (!func->owner || func->flags & FUNC_LAMBDA || !func->params ||
	    first->name != symbol->name || first->kind > PARAM_NORMAL)
		return 0;
	return is_static(lower, func) ? 0 : func->owner;
}

struct place {
	class_id owner;
	uint32_t start;
	uint32_t index;
};

static int compare_places(const void *left, const void *right)
{
	const struct place *a = left, *b = right;

	if (a->owner != b->owner)
		return a->owner < b->owner ? -1 : 1;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return a->index < b->index ? -1 : a->index > b->index;
}

/* Counts an attribute in the range of its class. */
static void count_attribute(struct lower *lower, class_id owner, uint32_t attr)
{
	struct facts_class *class = &lower->build->class.at[owner];

	if (owner && !class->attrs++)
		class->attr = attr;
}

void lower_attributes(struct lower *lower)
{
	struct facts_build *build = lower->build;
	uint32_t count = lower->attrs.len;
	struct place *places = arena_array(lower->arena, struct place, count + 1);

	for (uint32_t i = 0; i < count; i++) {
		struct facts_attr *attr = &lower->attrs.at[i];
		const struct facts_expr *target = &build->expr.at[attr->target];

		attr->owner = owner_of(lower, &build->expr.at[target->a]);
		places[i] = (struct place){attr->owner, target->start, i};
	}
	qsort(places, count, sizeof(*places), compare_places);
	for (uint32_t i = 0; i < count; i++) {
		count_attribute(lower, places[i].owner, build->attr.len);
		*vec_push(lower->arena, &build->attr) = lower->attrs.at[places[i].index];
	}
}
