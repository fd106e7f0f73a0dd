/* C3 linearisation over types, so that `class Mine(Base[int])` keeps what it says of Base. */
#include "program/lineage.h"

#include "program/infer.h"

#include "base/banned.h"

enum { BASES_MAX = 32, MRO_MAX = 96 };

struct lineage {
	type_id at[MRO_MAX];
	uint32_t count, next;
};

/* The class objects that the bases of a class evaluate to, as instances; unknown ones are told. */
static uint32_t base_types(struct program *program, const struct cls *cls,
			   type_id bases[BASES_MAX], bool *unknown)
{
	const struct facts *facts = program_facts(program, cls->module);
	uint32_t found = 0, count;
	const uint32_t *items = facts_list(facts, facts->class[cls->class].bases, &count);
	struct eval eval = {.program = program, .module = cls->module};

	for (uint32_t i = 0; i < count && found < BASES_MAX; i++) {
		if (facts->expr[items[i]].kind == EXPR_KEYWORD)
			continue;
		type_id value = infer_expr(&eval, items[i]);
		type_id base = infer_instance_of(program, value);
		if (type_kind(&program->types, base) == TYPE_INSTANCE)
			bases[found++] = base;
		else
			*unknown = true;
	}
	return found;
}

static void add_variable(struct program *program, type_id *variables, uint32_t *count,
			 type_id type)
{
	uint32_t items;

	if (type_kind(&program->types, type) != TYPE_TYPEVAR || *count == BASES_MAX)
		return;
	for (items = 0; items < *count; items++)
		if (variables[items] == type)
			return;
	variables[(*count)++] = type;
}

/* The type variables of a class: those of [T, ...], of Generic[...], else of its bases in order. */
static void find_variables(struct program *program, const struct cls *cls,
			   const type_id *bases, uint32_t base_count,
			   struct class_info *info)
{
	const struct facts *facts = program_facts(program, cls->module);
	type_id variables[BASES_MAX];
	uint32_t count = 0, params;
	const uint32_t *param =
		facts_list(facts, facts->class[cls->class].type_params, &params);

	for (uint32_t i = 0; i < params; i++)
		add_variable(program, variables, &count,
			     type_make(&program->types, TYPE_TYPEVAR, cls->module,
				       param[i], 0));
	for (int generic = 1; generic >= 0; generic--)
		for (uint32_t i = 0; i < base_count; i++) {
			const struct type type = *type_of(&program->types, bases[i]);
			bool is_generic = cls_is(program, type.a, ROLE_FORM_GENERIC);

			if (is_generic != (bool)generic)
				continue;
			for (uint32_t k = 0; k < type_count(&program->types, type.b); k++)
				add_variable(program, variables, &count,
					     type_item(&program->types, type.b, k));
		}
	info->variables =
		arena_copy(program->arena, variables, count * sizeof(*variables));
	info->variable_count = count;
}

/* The lineage of a base, with the base's arguments put in for its variables. */
static void lineage_of(struct program *program, type_id base, struct lineage *lineage,
		       bool *unknown)
{
	const struct type type = *type_of(&program->types, base);
	const struct class_info *info = class_info(program, type.a);
	uint32_t variables =
		type_list(&program->types, info->variables, info->variable_count);

	lineage->count = lineage->next = 0;
	*unknown |= info->unknown_base;
	for (uint32_t i = 0; i < info->mro_count && lineage->count < MRO_MAX; i++)
		lineage->at[lineage->count++] =
			infer_substitute(program, info->mro[i], variables, type.b);
}

static cls_id class_of(struct program *program, type_id type)
{
	return type_of(&program->types, type)->a;
}

static bool in_tail(struct program *program, const struct lineage *lines, uint32_t count,
		    cls_id cls)
{
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t k = lines[i].next + 1; k < lines[i].count; k++)
			if (class_of(program, lines[i].at[k]) == cls)
				return true;
	return false;
}

/* The next class of the merge: a head that is in nobody's tail; of an inconsistent order simply
 * the first head. 0 when all lines are used up. */
static type_id next_of_merge(struct program *program, struct lineage *lines,
			     uint32_t count)
{
	type_id first = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (lines[i].next >= lines[i].count)
			continue;
		type_id head = lines[i].at[lines[i].next];
		if (!first)
			first = head;
		if (!in_tail(program, lines, count, class_of(program, head)))
			return head;
	}
	return first;
}

static void drop_head(struct program *program, struct lineage *lines, uint32_t count,
		      cls_id cls)
{
	for (uint32_t i = 0; i < count; i++) {
		struct lineage *line = &lines[i];

		while (line->next < line->count &&
		       class_of(program, line->at[line->next]) == cls)
			line->next++;
	}
}

static void linearise(struct program *program, cls_id id, const type_id *bases,
		      uint32_t base_count, struct class_info *info)
{
	struct arena scratch;
	arena_init(&scratch);
	struct lineage *lines = arena_array(&scratch, struct lineage, base_count + 1);
	struct lineage *merged = arena_new(&scratch, struct lineage);
	uint32_t own = type_list(&program->types, info->variables, info->variable_count);

	merged->at[merged->count++] =
		type_make(&program->types, TYPE_INSTANCE, id, own, 0);
	for (uint32_t i = 0; i < base_count; i++)
		lineage_of(program, bases[i], &lines[i], &info->unknown_base);
	for (type_id next; merged->count < MRO_MAX;) {
		next = next_of_merge(program, lines, base_count);
		if (!next)
			break;
		drop_head(program, lines, base_count, class_of(program, next));
		if (class_of(program, next) != id)
			merged->at[merged->count++] = next;
	}
	info->mro =
		arena_copy(program->arena, merged->at, merged->count * sizeof(type_id));
	info->mro_count = merged->count;
	arena_release(&scratch);
}

/* Every class ends in object, so that its members are known everywhere. */
static void end_in_object(struct program *program, cls_id id, type_id *bases,
			  uint32_t *count)
{
	cls_id object = class_builtin(program, STR("object"));

	if (!*count && object && object != id)
		bases[(*count)++] =
			type_make(&program->types, TYPE_INSTANCE, object, 0, 0);
}

static bool has_protocol(struct program *program, const type_id *bases, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (cls_is(program, class_of(program, bases[i]), ROLE_FORM_PROTOCOL))
			return true;
	return false;
}

void lineage_find(struct program *program, cls_id id, struct class_info *info)
{
	const struct cls cls = program->clss.at[id];
	type_id bases[BASES_MAX + 1];
	uint32_t count = base_types(program, &cls, bases, &info->unknown_base);

	info->is_protocol = has_protocol(program, bases, count);
	end_in_object(program, id, bases, &count);
	find_variables(program, &cls, bases, count, info);
	linearise(program, id, bases, count, info);
}
