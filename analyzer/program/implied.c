/* Asked once a class, however many objects of it there are. */
#include "program/implied.h"

#include "program/harmless.h"

#include "base/banned.h"

bool implied_is_read(const struct program *program, cls_id cls)
{
	return !program_module(program, program->clss.at[cls].module)->source.stub;
}

/* Whether a library's class in the lineage has a method of that name, and so may call it. */
static bool overrides_library(struct program *program, const struct class_info *info,
			      uint32_t name)
{
	uint32_t symbol;

	for (uint32_t i = 0; i + 1 < info->mro_count; i++) { /* the last is object */
		cls_id cls = type_of(&program->types, info->mro[i])->a;

		if (!implied_is_read(program, cls) &&
		    map_get(&class_info(program, cls)->symbols, name, &symbol))
			return true;
	}
	return false;
}

/* Methods with which an object may be, or hold, something else than is assigned. */
static bool makes_opaque(struct str name)
{
	static const char *const names[] = {"__new__", "__setattr__", "__delattr__",
					    "__getattr__", "__getattribute__"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_is(name, names[i]))
			return true;
	return false;
}

static void add_methods(struct program *program, const struct class_info *info,
			cls_id cls, struct implied *implied)
{
	const struct map *symbols = &class_info(program, cls)->symbols;
	const struct facts *facts = program_facts(program, program->clss.at[cls].module);

	for (uint32_t i = 0; i < symbols->cap; i++) {
		uint32_t name = (uint32_t)symbols->slots[i].key;

		if (!symbols->slots[i].stored ||
		    !(facts->symbol[map_at(symbols, name, 0)].kinds & 1u << BIND_FUNC))
			continue;
		struct str text = intern_text(&program->names, name);
		implied->opaque |= makes_opaque(text);
		if (str_starts(text, STR("__")) || overrides_library(program, info, name))
			*vec_push(program->arena, &implied->methods) = name;
	}
}

static void find(struct program *program, cls_id id, struct implied *implied)
{
	const struct class_info *info = class_info(program, id);

	implied->opaque = info->unknown_base;
	for (uint32_t i = 0; i < info->mro_count && !implied->opaque; i++) {
		cls_id cls = type_of(&program->types, info->mro[i])->a;

		if (!implied_is_read(program, cls))
			continue;
		implied->opaque = !harmless_class(program, cls);
		add_methods(program, info, cls, implied);
	}
}

const struct implied *implied_of(struct program *program, cls_id cls)
{
	uint32_t at;

	if (map_get(&program->implied, cls, &at))
		return program->implieds.at[at];
	struct implied *implied = arena_new(program->arena, struct implied);
	implied->opaque = true; /* while it is asked */
	map_set(program->arena, &program->implied, cls, program->implieds.len);
	*vec_push(program->arena, &program->implieds) = implied;
	find(program, cls, implied);
	return implied;
}
