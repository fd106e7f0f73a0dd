/* Units become modules: each under every name by which it can be imported. */
#include "driver/link.h"

#include "driver/path.h"

#include "base/banned.h"

/* The catalogue, linked in by the build: see packaging/cmake/stubs.cmake. */
extern const char stub_blob[];
extern const size_t stub_blob_size;

static void add_roots(struct run *run, const struct settings *settings)
{
	names_root(&run->names, settings->root);
	for (uint32_t i = 0; i < settings->src.len; i++)
		names_root(&run->names, settings->src.at[i]);
}

void link_roots(struct run *run)
{
	names_root(&run->names, run->working);
	for (uint32_t i = 0; i < run->in_force.len; i++)
		add_roots(run, &run->in_force.at[i]->settings);
}

static void find_names(struct run *run, const struct unit *unit,
		       struct names_names *found)
{
	if (unit->role != UNIT_STUB) {
		names_of(&run->names, unit->path, found);
		return;
	}
	*vec_push(run->arena, found) = (struct names_name){
		.name = names_below(&run->names, unit->path, unit->stub_root),
		.root = unit->stub_root,
		.everywhere = true,
	};
}

struct str link_name(struct run *run, const struct unit *unit)
{
	struct names_names found = {0};

	find_names(run, unit, &found);
	return found.at[0].name;
}

static void add(struct run *run, uint32_t number)
{
	const struct unit *unit = &run->units.at[number];
	struct names_names found = {0};
	struct program_source source;
	module_id module;

	find_names(run, unit, &found);
	source = (struct program_source){
		.name = found.at[0].name,
		.folder = path_folder(unit->path),
		.root = found.at[0].root,
		.facts = unit->facts,
		.file = number,
		.package = names_is_init(unit->path),
		.stub = unit_is_stub(unit),
		.everywhere = found.at[0].everywhere,
		.checked = unit->role == UNIT_CHECKED,
		.notebook = unit_is_notebook(unit),
	};
	module = program_add(&run->program, &source);
	for (uint32_t i = 1; i < found.len; i++)
		program_alias(&run->program, module, found.at[i].name, found.at[i].root,
			      found.at[i].everywhere);
}

static void add_all(struct run *run, const struct strs *from, struct strs *to)
{
	for (uint32_t i = 0; i < from->len; i++)
		*vec_push(run->round, to) = from->at[i];
}

/* Dotted names mean the same function in every file: those of all configurations count. */
static const struct program_settings *make_settings(struct run *run)
{
	struct program_settings *to = arena_new(run->round, struct program_settings);
	struct strs offloads = {0}, on_loop = {0}, off_loop = {0};

	for (uint32_t i = 0; i < run->in_force.len; i++) {
		const struct settings *from = &run->in_force.at[i]->settings;

		add_all(run, &from->offloads, &offloads);
		add_all(run, &from->on_loop, &on_loop);
		add_all(run, &from->off_loop, &off_loop);
	}
	*to = (struct program_settings){
		.offloads = offloads.at,
		.on_loop = on_loop.at,
		.off_loop = off_loop.at,
		.offload_count = offloads.len,
		.on_loop_count = on_loop.len,
		.off_loop_count = off_loop.len,
	};
	return to;
}

void link_program(struct run *run)
{
	struct str catalogue = {stub_blob, stub_blob_size};

	progress_step(run, "Following calls");
	program_init(&run->program, run->round, catalogue);
	run->program.settings = make_settings(run);
	for (uint32_t i = 0; i < run->units.len; i++)
		if (run->units.at[i].good)
			add(run, i);
}
