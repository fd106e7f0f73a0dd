/* What imports bind, and what modules have: globals, re-exports, star imports, submodules. */
#include "program/infer.h"
#include "program/symbol.h"

#include "base/banned.h"

static type_id module_type(struct program *program, module_id module)
{
	return module == NO_MODULE
		       ? UNKNOWN
		       : type_make(&program->types, TYPE_MODULE, module, 0, 0);
}

static type_id submodule(struct program *program, module_id module, uint32_t name)
{
	const struct program_source *source = &program_module(program, module)->source;
	struct buf dotted;

	if (!source->package && !source->name.len)
		return NEVER;
	buf_init(&dotted, program->arena);
	buf_add(&dotted, source->name);
	buf_char(&dotted, '.');
	buf_add(&dotted, intern_text(&program->names, name));
	module_id found = program_import(program, module, buf_str(&dotted));
	return found == NO_MODULE ? NEVER : module_type(program, found);
}

static void build_top(struct program *program, module_id id)
{
	struct module *module = program_module(program, id);
	const struct facts_scope *scope = &module->facts->scope[1];

	module->top_built = true;
	if (module->facts->scope_count < 2)
		return;
	for (uint32_t i = 0; i < scope->symbols; i++)
		map_set(program->arena, &module->top,
			program_name(program, id,
				     module->facts->symbol[scope->symbol + i].name),
			scope->symbol + i);
}

/* Whether a star import hands a name on: listed in __all__, or without underscore where there
 * is no list. */
static bool star_exports(struct program *program, module_id id, uint32_t name)
{
	const struct facts *facts = program_facts(program, id);
	uint32_t count;

	if (!facts->header->all_known)
		return intern_text(&program->names, name).at[0] != '_';
	const uint32_t *names = facts_list(facts, facts->header->all, &count);
	for (uint32_t i = 0; i < count; i++)
		if (program_name(program, id, names[i]) == name)
			return true;
	return false;
}

/* What star imports of a module bring in under a name; NEVER where none does. */
static type_id star_name(struct program *program, module_id id, uint32_t name)
{
	const struct facts *facts = program_facts(program, id);
	type_id joined = NEVER;

	for (import_id i = 1; i < facts->import_count; i++) {
		const struct facts_import *import = &facts->import[i];

		if (!str_is(facts_name(facts, import->name), "*"))
			continue;
		module_id from = program_import(program, id,
						program_import_name(program, id, import));
		if (from != NO_MODULE && from != id && star_exports(program, from, name))
			joined = type_join(&program->types, joined,
					   infer_module_member(program, from, name));
	}
	return joined;
}

type_id infer_free_name(struct program *program, module_id module, name_id local)
{
	uint32_t name = program_name(program, module, local);
	type_id type = star_name(program, module, name);

	if (type == NEVER && program->builtins != NO_MODULE)
		type = infer_module_member(program, program->builtins, name);
	return type == NEVER ? UNKNOWN : type;
}

type_id infer_module_member(struct program *program, module_id id, uint32_t name)
{
	struct module *module = program_module(program, id);
	symbol_id symbol;

	if (program->nesting > NESTING_MAX)
		return UNKNOWN;
	if (!module->top_built)
		build_top(program, id);
	program->nesting++;
	type_id type = NEVER;
	if (map_get(&module->top, name, &symbol))
		type = infer_symbol(program, id, 0, symbol);
	if (type == NEVER)
		type = star_name(program, id, name);
	if (type == NEVER)
		type = submodule(program, id, name);
	program->nesting--;
	return type;
}

/* `import a.b.c`: binds a, or with an alias a.b.c. */
static type_id plain_import(struct program *program, module_id from,
			    const struct facts *facts, const struct facts_import *import)
{
	struct str name = facts_name(facts, import->module);
	size_t dot = str_find(name, '.');

	if (!import->as && dot != SIZE_MAX)
		name.len = dot;
	return module_type(program, program_import(program, from, name));
}

type_id import_type(struct program *program, module_id from, import_id id)
{
	const struct facts *facts = program_facts(program, from);
	const struct facts_import *import = &facts->import[id];

	if (!import->name)
		return plain_import(program, from, facts, import);
	module_id module =
		program_import(program, from, program_import_name(program, from, import));
	if (module == NO_MODULE)
		return UNKNOWN;
	uint32_t name = program_name(program, from, import->name);
	/* `from . import x` in a package's own __init__ means the submodule, not itself. */
	type_id type = module == from ? submodule(program, module, name)
				      : infer_module_member(program, module, name);
	return type == NEVER ? UNKNOWN : type;
}
