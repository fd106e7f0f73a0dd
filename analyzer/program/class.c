/* What is asked of classes: members, builtins. How they inherit is lineage.h's. */
#include "program/class.h"

#include "program/infer.h"
#include "program/lineage.h"

#include "base/banned.h"

enum { FIELDS_MAX = 32 };

static cls_id class_of(struct program *program, type_id type)
{
	return type_of(&program->types, type)->a;
}

static void index_symbols(struct program *program, module_id module, scope_id scope,
			  struct map *symbols)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_scope *record = &facts->scope[scope];

	for (uint32_t i = 0; i < record->symbols; i++) {
		symbol_id symbol = record->symbol + i;

		if (!facts->symbol[symbol].means)
			map_set(program->arena, symbols,
				program_name(program, module, facts->symbol[symbol].name),
				symbol);
	}
}

static void index_attrs(struct program *program, const struct cls *cls, struct map *attrs)
{
	const struct facts *facts = program_facts(program, cls->module);
	const struct facts_class *record = &facts->class[cls->class];

	for (uint32_t i = 0; i < record->attrs; i++)
		map_add(program->arena, attrs,
			program_name(program, cls->module,
				     facts->attr[record->attr + i].name),
			record->attr + i);
}

const struct class_info *class_info(struct program *program, cls_id id)
{
	struct cls cls = program->clss.at[id];

	if (cls.info)
		return cls.info;
	struct class_info *info = arena_new(program->arena, struct class_info);
	program->clss.at[id].info =
		info; /* a class that inherits from itself has no bases yet */
	const struct facts *facts = program_facts(program, cls.module);
	info->marks = marks_of_cls(program, id);
	index_symbols(program, cls.module, facts->class[cls.class].scope, &info->symbols);
	index_attrs(program, &cls, &info->attrs);
	type_id self = type_make(&program->types, TYPE_INSTANCE, id, 0, 0);
	info->mro = arena_copy(program->arena, &self, sizeof(self));
	info->mro_count = 1;
	lineage_find(program, id, info);
	return info;
}

bool class_inherits(struct program *program, cls_id cls, cls_id base)
{
	const struct class_info *info = class_info(program, cls);

	for (uint32_t i = 0; i < info->mro_count; i++)
		if (class_of(program, info->mro[i]) == base)
			return true;
	return false;
}

bool class_inherits_role(struct program *program, cls_id cls, enum role role)
{
	const struct class_info *info = class_info(program, cls);

	for (uint32_t i = 0; i < info->mro_count; i++)
		if (cls_is(program, class_of(program, info->mro[i]), role))
			return true;
	return false;
}

static bool defines_one_of(struct program *program, cls_id cls,
			   const struct class_info *base)
{
	const struct map *own = &class_info(program, cls)->symbols;
	cls_id object = class_builtin(program, STR("object"));
	uint32_t symbol;

	for (uint32_t i = 0; i < own->cap; i++)
		for (uint32_t k = 0; own->slots[i].stored && k < base->mro_count; k++) {
			cls_id above = class_of(program, base->mro[k]);

			if (above != object &&
			    map_get(&class_info(program, above)->symbols,
				    own->slots[i].key, &symbol))
				return true;
		}
	return false;
}

bool class_redefines(struct program *program, cls_id cls, cls_id base)
{
	const struct class_info *info = class_info(program, cls);
	uint32_t known = 0;

	if (map_get(&program->redefines, map_key(cls, base), &known))
		return known;
	for (uint32_t i = 0; i < info->mro_count && !known; i++) {
		if (class_of(program, info->mro[i]) == base)
			break;
		known = defines_one_of(program, class_of(program, info->mro[i]),
				       class_info(program, base));
	}
	map_set(program->arena, &program->redefines, map_key(cls, base), known);
	return known;
}

cls_id class_builtin(struct program *program, struct str name)
{
	if (program->builtins == NO_MODULE)
		return 0;
	uint32_t key = intern_add(&program->names, name);
	type_id type = infer_module_member(program, program->builtins, key);
	return type_kind(&program->types, type) == TYPE_CLASS ? class_of(program, type)
							      : 0;
}

type_id class_builtin_instance(struct program *program, const char *name, type_id first,
			       type_id second)
{
	type_id args[] = {first, second};
	cls_id cls = class_builtin(program, str_of(name));
	uint32_t count = first == UNKNOWN && second == UNKNOWN ? 0
			 : second == UNKNOWN		       ? 1
							       : 2;

	if (!cls)
		return UNKNOWN;
	return type_make(&program->types, TYPE_INSTANCE, cls,
			 type_list(&program->types, args, count), 0);
}

type_id class_enum_member(struct program *program, type_id class_object)
{
	const struct type type = *type_of(&program->types, class_object);

	return type.kind == TYPE_CLASS && class_inherits_role(program, type.a, ROLE_ENUM)
		       ? infer_instance_of(program, class_object)
		       : UNKNOWN;
}

/* The fields of a class body in order: names with an annotation. */
static type_id fields_of(struct program *program, cls_id id)
{
	const struct cls cls = program->clss.at[id];
	const struct facts *facts = program_facts(program, cls.module);
	const struct facts_scope *scope = &facts->scope[facts->class[cls.class].scope];
	type_id field[FIELDS_MAX];
	uint32_t count = 0;

	for (uint32_t i = 0; i < scope->symbols; i++) {
		symbol_id symbol = scope->symbol + i;

		if (!(facts->symbol[symbol].kinds & 1u << BIND_ANNOTATE))
			continue;
		if (count == FIELDS_MAX)
			return UNKNOWN;
		field[count++] = infer_symbol(program, cls.module, 0, symbol);
	}
	return type_make(&program->types, TYPE_TUPLE, 0,
			 type_list(&program->types, field, count), 0);
}

type_id infer_as_tuple(struct program *program, type_id value)
{
	const struct type type = *type_of(&program->types, value);

	if (type.kind == TYPE_TUPLE)
		return value;
	if (type.kind != TYPE_INSTANCE)
		return UNKNOWN;
	const struct class_info *info = class_info(program, type.a);
	for (uint32_t i = 0; i + 1 < info->mro_count; i++)
		if (cls_is(program, class_of(program, info->mro[i + 1]),
			   ROLE_NAMED_TUPLE))
			return fields_of(program, class_of(program, info->mro[i]));
	return UNKNOWN;
}
