/* Finding the settings of folders; each folder is looked into once. */
#include "driver/config.h"

#include "driver/glob.h"
#include "driver/path.h"
#include "driver/suggest.h"
#include "driver/value.h"

#include "base/arena.h"
#include "base/bug.h"

#include <sys/stat.h>

#include "base/banned.h"

/* In the order in which they count. */
static const char *const file_names[] = {".looplint.toml", "looplint.toml",
					 "pyproject.toml"};

enum { FILE_NAMES = sizeof(file_names) / sizeof(*file_names) };

bool config_is_file_name(struct str name)
{
	for (unsigned i = 0; i < FILE_NAMES; i++)
		if (str_is(name, file_names[i]))
			return true;
	return false;
}

static bool is_file(const char *path)
{
	struct stat found;

	return stat(path, &found) == 0 && !S_ISDIR(found.st_mode);
}

static void add_error(struct config *config, struct err err)
{
	*vec_push(config->arena, config->errs) = err;
}

/* Where nobody says: the project's folder and its src. */
static void set_src(struct config *config, struct options *options)
{
	struct strs src = {0};

	if (options->origin[OPTION_ID_SRC])
		return;
	*vec_push(config->arena, &src) = options->settings.root;
	*vec_push(config->arena, &src) =
		path_join(config->arena, options->settings.root, STR("src"));
	options->settings.src = src;
}

static const struct settings *copy_settings(struct arena *arena,
					    const struct settings *settings)
{
	return arena_copy(arena, settings, sizeof(*settings));
}

static const struct options *resolve(struct config *config,
				     const struct config_folder *folder)
{
	struct options *options = arena_new(config->arena, struct options);

	value_defaults(config->arena, options);
	if (folder->requires_python) {
		options->settings.target = folder->requires_python;
		options->origin[OPTION_ID_TARGET_VERSION] = "requires-python";
	}
	if (folder->file)
		value_merge(config->arena, options, &folder->file->options);
	value_merge(config->arena, options, &config->set);
	options->configured = copy_settings(config->arena, &options->settings);
	value_merge(config->arena, options, config->line);
	options->settings.root = folder->root.len ? folder->root : config->working;
	set_src(config, options);
	return options;
}

/* Reads --config FILE: it holds for every folder, and its paths count from the working
 * one. */
static bool read_named(struct config *config, struct str path,
		       struct config_folder *common)
{
	struct config_file *file = arena_new(config->arena, struct config_file);
	struct err err = {0};

	bool good = config_file_read(config->arena, path, config->working, file, &err);
	if (good && !file->present)
		good = err_set(config->arena, &err, path.at, "has no [tool.looplint]");
	if (good && common->file)
		good = err_set(config->arena, &err, path.at,
			       "only one --config can be a file");
	if (good && config->line->isolated)
		good = err_set(config->arena, &err, path.at,
			       "--isolated is without any file");
	if (!good)
		add_error(config, err);
	common->file = file;
	return good;
}

static bool read_inline(struct config *config, struct str text)
{
	struct options set;
	struct err err = {0};

	if (str_find(text, '=') == SIZE_MAX)
		err_set(config->arena, &err, NULL,
			"--config wants a file or 'KEY = VALUE', and there is no file "
			"%.*s",
			STR_ARG(text));
	else if (config_file_inline(config->arena, text, config->working, &set, &err)) {
		value_merge(config->arena, &config->set, &set);
		return true;
	}
	add_error(config, err);
	return false;
}

bool config_init(struct config *config, struct arena *arena, struct str working,
		 const struct options *line, struct errs *errs)
{
	struct config_folder common = {0};
	bool good = true;

	*config = (struct config){
		.arena = arena, .working = working, .line = line, .errs = errs};
	intern_init(&config->names, arena);
	*vec_push(arena, &config->folders) = common; /* number 0: the empty text */
	for (uint32_t i = 0; i < line->config.len && good; i++) {
		struct str text = line->config.at[i];
		struct str path = path_absolute(arena, working, text);

		good = is_file(path.at) ? read_named(config, path, &common)
					: read_inline(config, text);
	}
	config->fixed = common.file || line->isolated;
	if (good && config->fixed)
		config->common = resolve(config, &common);
	return good;
}

/* Reads what a folder itself says; false when that is broken. */
static bool read_folder(struct config *config, struct str name,
			struct config_folder *folder)
{
	bool own = false;

	for (unsigned i = 0; i < FILE_NAMES; i++) {
		struct str path = path_join(config->arena, name, str_of(file_names[i]));
		struct config_file *file;
		struct err err = {0};

		if (!is_file(path.at))
			continue;
		file = arena_new(config->arena, struct config_file);
		if (!config_file_read(config->arena, path, name, file, &err)) {
			add_error(config, err);
			return false;
		}
		folder->root = name;
		if (file->requires_python)
			folder->requires_python = file->requires_python;
		if (file->present && !own) {
			folder->file = file;
			own = true;
		}
	}
	return true;
}

/* A folder without a file of its own is as the one above it, broken or not. */
static struct config_folder make_folder(struct config *config, struct str name,
					const struct config_folder *above)
{
	static const struct config_folder nothing;
	struct config_folder folder = above ? *above : nothing;
	struct str kept = {arena_text(config->arena, name.at, name.len), name.len};
	bool broken = above && !above->options;

	folder.root = (struct str){0};
	bool good = read_folder(config, kept, &folder);
	bool has_file = folder.root.len > 0;
	bool has_settings = folder.file && (!above || folder.file != above->file);

	if (!has_file && above)
		folder.root = above->root;
	if (!good || (broken && !has_settings))
		folder.options = NULL;
	else if (has_file || !above)
		folder.options = resolve(config, &folder);
	return folder;
}

/* The folder above; false at the root. */
static bool go_up(struct str *folder)
{
	struct str above = path_folder(*folder);

	if (str_eq(above, *folder) || str_is(above, "."))
		return false;
	*folder = above;
	return true;
}

const struct options *config_for(struct config *config, struct str folder)
{
	struct strs missing = {0};
	uint32_t number;

	if (config->fixed)
		return config->common;
	do {
		number = intern_find(&config->names, folder);
		if (!number)
			*vec_push(config->arena, &missing) = folder;
	} while (!number && go_up(&folder));
	while (missing.len) {
		struct str name = *vec_pop(&missing);
		struct config_folder made = make_folder(
			config, name, number ? &config->folders.at[number] : NULL);

		number = intern_add(&config->names, name);
		BUG_UNLESS(number == config->folders.len);
		*vec_push(config->arena, &config->folders) = made;
	}
	return config->folders.at[number].options;
}

void config_ignores(struct arena *arena, const struct settings *settings, struct str path,
		    struct strs *codes)
{
	for (uint32_t i = 0; i < settings->per_file_ignores.len; i++) {
		const struct file_codes *item = &settings->per_file_ignores.at[i];
		bool whole = str_find(item->pattern, '/') != SIZE_MAX;
		bool matches = glob_match(GLOB_RUFF, item->pattern,
					  whole ? path : path_name(path));

		for (uint32_t j = 0; matches != item->negated && j < item->codes.len; j++)
			*vec_push(arena, codes) = item->codes.at[j];
	}
}

static void print_key(const struct options *options, unsigned id, struct buf *out)
{
	const char *origin = options->origin[id];

	buf_printf(out, "%s = ", option_table[id].name);
	value_print(&option_table[id], options, out);
	buf_printf(out, "  # %s\n", origin ? origin : "default");
}

static bool is_key(unsigned id)
{
	return (option_table[id].use & USE_KEY) != 0;
}

static bool print_named(struct arena *arena, const struct options *options,
			struct str key, struct buf *out, struct err *err)
{
	struct suggest suggest = suggest_start(key);

	for (unsigned id = 0; id < OPTION_COUNT; id++) {
		if (!is_key(id))
			continue;
		if (str_is(key, option_table[id].name)) {
			print_key(options, id, out);
			return true;
		}
		suggest_offer(&suggest, option_table[id].name);
	}
	return err_set(arena, err, NULL, "no key `%.*s`%s", STR_ARG(key),
		       suggest_text(&suggest, arena, ""));
}

bool config_print(struct arena *arena, const struct options *options,
		  const struct strs *keys, struct buf *out, struct err *err)
{
	for (unsigned id = 0; id < OPTION_COUNT && !keys->len; id++)
		if (is_key(id))
			print_key(options, id, out);
	for (uint32_t i = 0; i < keys->len; i++)
		if (!print_named(arena, options, keys->at[i], out, err))
			return false;
	return true;
}
