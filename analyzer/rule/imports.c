/* Imports of modules, from their facts; those under `if TYPE_CHECKING` bring nothing at run time. */
#include "rule/imports.h"

#include "base/arena.h"
#include "program/program.h"

#include "base/banned.h"

struct str imports_package(struct str path)
{
	size_t dot = str_find(path, '.');

	return dot == SIZE_MAX ? path : str_slice(path, 0, dot);
}

static void count_module(struct imports *imports, struct program *program,
			 const struct facts *facts)
{
	struct arena scratch;
	struct map seen = {0};

	arena_init(&scratch);
	for (import_id i = 1; i < facts->import_count; i++) {
		const struct facts_import *import = &facts->import[i];

		if (import->level || import->flags & FACTS_TYPING)
			continue;
		uint32_t package =
			intern_add(&program->names,
				   imports_package(facts_name(facts, import->module)));
		uint32_t count = map_at(&imports->packages, package, 0);
		if (map_add(&scratch, &seen, package, 1))
			map_set(program->arena, &imports->packages, package, count + 1);
	}
	arena_release(&scratch);
}

uint32_t imports_count(struct imports *imports, struct program *program,
		       struct str package)
{
	for (module_id m = 0; !imports->known && m < program->modules.len; m++)
		if (program_module(program, m)->source.checked)
			count_module(imports, program, program_facts(program, m));
	imports->known = true;
	uint32_t name = intern_find(&program->names, package);
	return name ? map_at(&imports->packages, name, 0) : 0;
}

/* What is left of `*path` behind `part` and a dot; false where it does not begin so. */
static bool cut(struct str *path, struct str part)
{
	if (!str_starts(*path, part) ||
	    (path->len > part.len && path->at[part.len] != '.'))
		return false;
	size_t behind = part.len + (path->len > part.len);
	*path = str_slice(*path, behind, path->len);
	return true;
}

static bool lies_below(const struct facts *facts, const struct facts_import *import,
		       struct str path)
{
	struct str module = facts_name(facts, import->module);

	if (import->level || import->flags & FACTS_TYPING)
		return false;
	if (cut(&module, path))
		return true;
	return import->name && cut(&path, module) &&
	       str_eq(path, facts_name(facts, import->name));
}

bool imports_below(const struct facts *facts, struct str path)
{
	for (import_id i = 1; i < facts->import_count; i++)
		if (lies_below(facts, &facts->import[i], path))
			return true;
	return false;
}

const char *imports_writes(const struct facts *facts, const struct facts_import *import,
			   struct arena *arena, struct str path)
{
	struct str module = facts_name(facts, import->module), rest = path;
	struct str bound = import->as	  ? facts_name(facts, import->as)
			   : import->name ? facts_name(facts, import->name)
					  : imports_package(module);

	if (import->level || !cut(&rest, module))
		return NULL;
	if (import->name && !cut(&rest, facts_name(facts, import->name)))
		return NULL;
	if (!import->name && !import->as) /* `import a.b` binds a */
		return arena_text(arena, path.at, path.len);
	return arena_printf(arena, "%.*s%s%.*s", STR_ARG(bound), rest.len ? "." : "",
			    STR_ARG(rest));
}

/* Whether what an import binds is a module or lies in it: a package that has another name need
 * not have its submodules as attributes. */
static bool reaches(const struct facts *facts, const struct facts_import *import,
		    struct str module)
{
	size_t bound = facts_name(facts, import->module).len;

	if (import->name)
		bound += 1 + facts_name(facts, import->name).len;
	return bound >= module.len || (!import->name && !import->as);
}

const char *imports_written(const struct facts *facts, struct arena *arena,
			    const char *module, const char *name)
{
	struct str path = str_of(arena_printf(arena, "%s.%s", module, name));
	const char *found = NULL;

	for (import_id i = 1; i < facts->import_count && !found; i++) {
		const struct facts_import *import = &facts->import[i];

		if (!facts_stmt_func(facts, import->stmt) &&
		    !(import->flags & FACTS_TYPING) &&
		    reaches(facts, import, str_of(module)))
			found = imports_writes(facts, import, arena, path);
	}
	return found;
}
