/* Modules come in; functions and classes get their global numbers. Finding: modules.c. */
#include "program/program.h"

#include "base/bug.h"

#include "base/banned.h"

void program_init(struct program *program, struct arena *arena, struct str catalogue)
{
	static const struct program_settings no_settings;

	*program = (struct program){.arena = arena, .catalogue = catalogue};
	intern_init(&program->names, arena);
	types_init(&program->types, arena);
	vec_push(arena, &program->fns);
	vec_push(arena, &program->clss);
	vec_push(arena, &program->candidate);
	program->settings = &no_settings;
	program->builtins = program_import(program, NO_MODULE, STR("builtins"));
	program->effects = program_import(program, NO_MODULE, STR("effects"));
}

static void number_functions(struct program *program, struct module *module, module_id id)
{
	module->fn = program->fns.len;
	for (uint32_t i = 0; i < module->facts->func_count; i++)
		*vec_push(program->arena, &program->fns) =
			(struct fn){.module = id, .func = i};
	module->cls = program->clss.len;
	for (uint32_t i = 0; i < module->facts->class_count; i++)
		*vec_push(program->arena, &program->clss) =
			(struct cls){.module = id, .class = i};
}

void program_alias(struct program *program, module_id module, struct str name,
		   struct str root, bool everywhere)
{
	uint32_t key = intern_add(&program->names, name);
	uint32_t first = map_at(&program->by_name, key, 0);

	*vec_push(program->arena, &program->candidate) =
		(struct candidate){module, first, root, everywhere};
	map_set(program->arena, &program->by_name, key, program->candidate.len - 1);
}

module_id program_add(struct program *program, const struct program_source *source)
{
	struct module *module = arena_new(program->arena, struct module);
	module_id id = program->modules.len;

	module->source = *source;
	module->facts = &module->source.facts;
	module->names = arena_array(program->arena, uint32_t, module->facts->name_count);
	module->symbol =
		arena_array(program->arena, type_id, module->facts->symbol_count);
	module->attr = arena_array(program->arena, type_id, module->facts->attr_count);
	number_functions(program, module, id);
	*vec_push(program->arena, &program->modules) = module;
	if (source->file != NO_FILE)
		program_alias(program, id, source->name, source->root,
			      source->everywhere);
	return id;
}

uint32_t program_name(struct program *program, module_id module, name_id name)
{
	struct module *record = program_module(program, module);

	if (!name)
		return 0;
	if (!record->names[name])
		record->names[name] =
			intern_add(&program->names, facts_name(record->facts, name));
	return record->names[name];
}

static void dotted(struct program *program, module_id module, name_id qualname,
		   struct buf *out)
{
	const struct module *record = program_module(program, module);

	buf_add(out, record->source.name);
	if (qualname && record->source.name.len)
		buf_char(out, '.');
	buf_add(out, facts_name(record->facts, qualname));
}

void program_fn_name(struct program *program, fn_id fn, struct buf *out)
{
	dotted(program, program_fn(program, fn)->module,
	       program_func(program, fn)->qualname, out);
}
