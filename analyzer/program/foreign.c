/* Found by what modules import: the name itself, or a module of the same last name, under which
 * it may be taken. Names are compared, not resolved: too many uses only cost precision. */
#include "program/foreign.h"

#include "base/banned.h"

struct importers {
	struct map by_name; /* global name of what is imported -> place in `list` */
	struct importer_lists VEC(struct vec_u32) list;
};

static void add_importer(struct program *program, struct importers *importers,
			 struct str text, module_id module)
{
	uint32_t name = intern_add(&program->names, text), at;

	if (!map_get(&importers->by_name, name, &at)) {
		at = importers->list.len;
		map_set(program->arena, &importers->by_name, name, at);
		*vec_push(program->arena, &importers->list) = (struct vec_u32){0};
	}
	struct vec_u32 *list = &importers->list.at[at];
	if (!list->len || *vec_last(list) != module)
		*vec_push(program->arena, list) = module;
}

/* `import a.b.c` gives a, a.b and a.b.c. */
static void add_parts(struct program *program, struct importers *importers,
		      struct str path, module_id module)
{
	for (size_t dot; (dot = str_rfind(path, '.')) != SIZE_MAX;
	     path = str_slice(path, 0, dot))
		add_importer(program, importers, str_slice(path, dot + 1, path.len),
			     module);
	add_importer(program, importers, path, module);
}

static void add_imports(struct program *program, struct importers *importers,
			module_id module)
{
	const struct facts *facts = program_facts(program, module);

	for (import_id i = 1; i < facts->import_count; i++) {
		const struct facts_import *import = &facts->import[i];

		if (import->name)
			add_importer(program, importers, facts_name(facts, import->name),
				     module);
		else
			add_parts(program, importers, facts_name(facts, import->module),
				  module);
	}
}

static const struct importers *importers_of(struct program *program)
{
	if (program->importers)
		return program->importers;
	struct importers *importers = arena_new(program->arena, struct importers);
	for (module_id i = 0; i < program->modules.len; i++)
		if (program_module(program, i)->source.file != NO_FILE)
			add_imports(program, importers, i);
	return program->importers = importers;
}

name_id foreign_name(const struct facts *facts, struct str name)
{
	for (name_id i = 1; i < facts->name_count - 1; i++)
		if (str_eq(facts_name(facts, i), name))
			return i;
	return 0;
}

static bool is_renamed(const struct facts *facts, name_id name)
{
	for (import_id i = 1; i < facts->import_count; i++) {
		const struct facts_import *import = &facts->import[i];

		if (import->name == name && import->as && import->as != name)
			return true;
	}
	return false;
}

/* A name that the module does not bind itself: imported, or free and so perhaps from a star. */
static bool may_mean(const struct facts *facts, const struct facts_expr *expr,
		     name_id name)
{
	if (expr->kind == EXPR_ATTRIBUTE)
		return expr->b == name;
	return expr->kind == EXPR_NAME && expr->a == name &&
	       (!expr->b || facts->symbol[expr->b].kinds & 1u << BIND_IMPORT);
}

static bool look_in(struct program *program, struct arena *arena, module_id module,
		    struct str text, struct foreign_uses *uses)
{
	const struct facts *facts = program_facts(program, module);
	name_id name = foreign_name(facts, text);

	if (!name)
		return true;
	for (expr_id i = 1; i < facts->expr_count; i++)
		if (may_mean(facts, &facts->expr[i], name))
			*vec_push(arena, uses) = (struct foreign_use){module, i};
	return !is_renamed(facts, name);
}

bool foreign_uses(struct program *program, struct arena *arena, module_id module,
		  struct str name, struct foreign_uses *uses)
{
	const struct importers *importers = importers_of(program);
	struct str path = program_module(program, module)->source.name;
	size_t dot = str_rfind(path, '.');
	const struct str ways[] = {name, STR("*"),
				   dot == SIZE_MAX ? path
						   : str_slice(path, dot + 1, path.len)};
	struct map seen = {0};
	uint32_t at;

	map_set(arena, &seen, module, 1);
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		if (!map_get(&importers->by_name, intern_add(&program->names, ways[i]),
			     &at))
			continue;
		const struct vec_u32 *list = &importers->list.at[at];
		for (uint32_t k = 0; k < list->len; k++)
			if (map_add(arena, &seen, list->at[k], 1) &&
			    !look_in(program, arena, list->at[k], name, uses))
				return false;
	}
	return true;
}
