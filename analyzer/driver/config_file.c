/* From a TOML file to options: the keys, `extend`, and what pyproject.toml says of
 * Python. */
#include "driver/config_file.h"

#include "driver/config_toml.h"
#include "driver/io.h"
#include "driver/path.h"
#include "driver/suggest.h"
#include "driver/value.h"

#include "base/arena.h"

#include "base/banned.h"

enum { MOST_EXTENDED = 16 }; /* files in a row: more is a circle */

static bool read_file(struct arena *arena, struct str path, struct str folder,
		      unsigned depth, struct config_file *file, struct err *err);

static bool fail_at(struct err *err, struct place place)
{
	err->row = place.row;
	err->column = place.column;
	return false;
}

static bool is_key(const struct option *option)
{
	return (option->use & USE_KEY) != 0;
}

static const struct option *find_key(struct str key)
{
	for (unsigned id = 0; id < OPTION_COUNT; id++)
		if (is_key(&option_table[id]) && str_is(key, option_table[id].name))
			return &option_table[id];
	return NULL;
}

static bool fail_key(const struct value_source *source, const struct toml_item *item)
{
	struct suggest suggest = suggest_start(item->key);

	for (unsigned id = 0; id < OPTION_COUNT; id++)
		if (is_key(&option_table[id]))
			suggest_offer(&suggest, option_table[id].name);
	suggest_offer(&suggest, "extend");
	err_set(source->arena, source->err, source->path, "no key `%.*s`%s",
		STR_ARG(item->key), suggest_text(&suggest, source->arena, ""));
	return fail_at(source->err, item->place);
}

static bool read_key(struct value_source *source, const struct toml_item *item,
		     struct options *options)
{
	const struct option *option = find_key(item->key);

	if (str_is(item->key, "extend"))
		return true;
	if (!option)
		return fail_key(source, item);
	source->origin = source->path;
	if (item->place.row && source->path)
		source->origin = arena_printf(source->arena, "%s:%u", source->path,
					      item->place.row);
	return value_read_toml(source, option, options, item->value);
}

static bool read_keys(struct value_source *source, const struct toml *table,
		      struct options *options)
{
	for (uint32_t i = 0; i < table->items.len; i++)
		if (!read_key(source, &table->items.at[i], options))
			return false;
	return true;
}

/* Reads the file that this one extends, and lays this one's options over its. */
static bool read_extended(const struct value_source *source, struct str folder,
			  const struct toml *extend, unsigned depth,
			  struct options *options)
{
	struct arena *arena = source->arena;
	struct config_file below = {0};

	if (extend->kind != TOML_STRING || depth == MOST_EXTENDED) {
		err_set(arena, source->err, source->path,
			depth == MOST_EXTENDED ? "`extend` leads round in a circle"
					       : "`extend` is a string, not %s",
			toml_kind_name(extend->kind));
		return fail_at(source->err, extend->place);
	}
	struct str path = path_absolute(arena, folder, extend->text);
	if (!read_file(arena, path, path_folder(path), depth + 1, &below, source->err))
		return false;
	value_merge(arena, &below.options, options);
	*options = below.options;
	return true;
}

/* Whether `text` begins with a comparison that sets a lowest version; it is cut off. */
static bool cut_comparison(struct str *text)
{
	static const char *const lower[] = {">=", "~=", "===", "==", ">"};

	for (unsigned i = 0; i < sizeof(lower) / sizeof(*lower); i++) {
		struct str mark = str_of(lower[i]);

		if (!str_starts(*text, mark))
			continue;
		*text = str_trim(str_slice(*text, mark.len, text->len));
		return true;
	}
	return false;
}

/* "3.9.1", "3.9.*" and "3" as minor versions that looplint knows. */
static uint32_t minor_of(struct str version)
{
	struct str major, minor;
	uint64_t number;

	if (!str_cut(&version, '.', &major) || !str_number(major, &number) || number > 3)
		return 0;
	if (number < 3 || !str_cut(&version, '.', &minor) ||
	    !str_number(minor, &number) || number < SETTINGS_OLDEST)
		return SETTINGS_OLDEST;
	return number > SETTINGS_NEWEST ? SETTINGS_NEWEST : (uint32_t)number;
}

uint32_t config_file_oldest_python(struct str specifiers)
{
	uint32_t oldest = 0;
	struct str part;

	while (str_cut(&specifiers, ',', &part)) {
		part = str_trim(part);
		if (!cut_comparison(&part))
			continue;
		uint32_t minor = minor_of(part);
		oldest = minor > oldest ? minor : oldest;
	}
	return oldest;
}

static uint32_t required_python(const struct toml *root)
{
	const struct toml *value =
		toml_get(toml_get(root, STR("project")), STR("requires-python"));

	return value && value->kind == TOML_STRING
		       ? config_file_oldest_python(value->text)
		       : 0;
}

static bool read_table(struct value_source *source, struct str folder,
		       const struct toml *table, unsigned depth, struct config_file *file)
{
	const struct toml *extend = toml_get(table, STR("extend"));

	file->present = true;
	if (!read_keys(source, table, &file->options))
		return false;
	return !extend || read_extended(source, folder, extend, depth, &file->options);
}

static bool read_file(struct arena *arena, struct str path, struct str folder,
		      unsigned depth, struct config_file *file, struct err *err)
{
	struct value_source source = {arena, folder, NULL, path.at, err};
	struct toml *root;
	struct str text;

	*file = (struct config_file){0};
	if (!io_read(arena, path.at, IO_NAMED, IO_LARGEST_PYTHON, &text, NULL, err) ||
	    !toml_read(arena, path.at, text, &root, err))
		return false;
	if (!str_is(path_name(path), "pyproject.toml"))
		return read_table(&source, path_folder(path), root, depth, file);
	file->requires_python = required_python(root);
	const struct toml *table = toml_get(toml_get(root, STR("tool")), STR("looplint"));
	if (!table)
		return true;
	if (table->kind != TOML_TABLE) {
		err_set(arena, err, path.at, "`tool.looplint` is a table, not %s",
			toml_kind_name(table->kind));
		return fail_at(err, table->place);
	}
	return read_table(&source, path_folder(path), table, depth, file);
}

bool config_file_read(struct arena *arena, struct str path, struct str folder,
		      struct config_file *file, struct err *err)
{
	return read_file(arena, path, folder, 0, file, err);
}

bool config_file_inline(struct arena *arena, struct str text, struct str folder,
			struct options *options, struct err *err)
{
	struct value_source source = {arena, folder, "--config", "--config", err};
	struct toml *root;

	*options = (struct options){0};
	if (!toml_read(arena, "--config", text, &root, err))
		return false;
	return read_keys(&source, root, options);
}
