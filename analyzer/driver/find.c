/* From the command line to units, by config.h and files.h. */
#include "driver/find.h"

#include "driver/diffbase.h"
#include "driver/files.h"
#include "driver/path.h"
#include "driver/rules.h"

#include "base/banned.h"

static bool find_base(struct run *run)
{
	struct err err;

	if (!run->line.diff_base.len)
		return true;
	run->base = arena_new(run->arena, struct diffbase);
	if (diffbase_load(run->arena, run->working, run->line.diff_base, run->base, &err))
		return true;
	*vec_push(run->arena, &run->errs) = err;
	return false;
}

/* The folder whose configuration says how the whole run reports and caches: the one in which we
 * were started, or where standard input is said to lie: an editor starts us anywhere. */
static struct str folder_of_run(const struct run *run)
{
	if (!run->line.stdin_filename.len)
		return run->working;
	return path_folder(
		path_absolute(run->arena, run->working, run->line.stdin_filename));
}

bool find_options(struct run *run)
{
	if (!config_init(&run->config, run->arena, run->working, &run->line, &run->errs))
		return false;
	run->options = config_for(&run->config, folder_of_run(run));
	return (!run->options || rules_check(run, run->options)) && find_base(run);
}

static struct unit make_unit(const struct found_file *file)
{
	return (struct unit){
		.path = str_of(file->absolute),
		.shown = file->path,
		.options = file->options,
		.size = file->size,
		.from_stdin = file->from_stdin,
		.kind = file->named ? IO_NAMED : IO_REGULAR,
	};
}

/* The standard input can be read once only: now. */
static bool read_input(struct run *run, struct unit *unit)
{
	struct err err;

	if (io_read_stdin(run->arena, unit->shown, IO_LARGEST_PYTHON, &unit->input, &err))
		return true;
	*vec_push(run->arena, &run->errs) = err;
	return false;
}

/* Whether a file lies in one of the folders of stubs: then it describes, and is not
 * checked. */
static bool is_stub(const struct found_file *file)
{
	const struct strs *folders = &file->options->settings.stubs;
	struct str rest;

	for (uint32_t i = 0; i < folders->len; i++)
		if (path_below(str_of(file->absolute), folders->at[i], &rest))
			return true;
	return false;
}

/* Notes options that hold for a file. */
static void add_options(struct run *run, const struct options *options)
{
	for (uint32_t i = 0; i < run->in_force.len; i++)
		if (run->in_force.at[i] == options)
			return;
	*vec_push(run->arena, &run->in_force) = options;
}

static void find_checked(struct run *run)
{
	const struct options *last = run->options;
	struct files files = {0};

	files_find(run->arena, &run->config, &run->line.arguments,
		   run->line.stdin_filename, &files);
	for (uint32_t i = 0; i < files.len; i++) {
		const struct found_file *file = &files.at[i];
		struct unit unit = make_unit(file);

		if (file->options != last && !rules_check(run, file->options))
			continue;
		last = file->options;
		if (is_stub(file) || (file->from_stdin && !read_input(run, &unit)))
			continue;
		*vec_push(run->arena, &run->units) = unit;
		add_options(run, file->options);
	}
	run->checked = run->units.len;
	if (!run->options && run->checked)
		run->options = run->units.at[0].options;
	if (!run->checked && run->options)
		add_options(run, run->options);
}

static void find_stubs_in(struct run *run, struct str folder)
{
	struct strs arguments = {.at = &folder, .len = 1};
	struct files files = {0};

	files_find(run->arena, &run->config, &arguments, STR(""), &files);
	for (uint32_t i = 0; i < files.len; i++) {
		struct unit unit = make_unit(&files.at[i]);

		if (!unit_is_stub(&unit))
			continue;
		unit.role = UNIT_STUB;
		unit.stub_root = folder;
		*vec_push(run->arena, &run->units) = unit;
	}
}

static void add_folder(struct run *run, struct str folder, struct strs *folders)
{
	for (uint32_t i = 0; i < folders->len; i++)
		if (str_eq(folders->at[i], folder))
			return;
	*vec_push(run->arena, folders) = folder;
}

static void find_stubs(struct run *run)
{
	struct strs folders = {0};

	for (uint32_t i = 0; i < run->in_force.len; i++) {
		const struct strs *stubs = &run->in_force.at[i]->settings.stubs;

		for (uint32_t j = 0; j < stubs->len; j++)
			add_folder(run, stubs->at[j], &folders);
	}
	for (uint32_t i = 0; i < folders.len; i++)
		find_stubs_in(run, folders.at[i]);
}

bool find_units(struct run *run)
{
	find_checked(run);
	if (run->options)
		find_stubs(run);
	if (run->line.watch)
		watch_start(run, &run->watch);
	return run->options != NULL;
}
