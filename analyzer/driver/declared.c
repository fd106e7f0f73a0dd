/*
 * Dependencies as PEP 621, PEP 735, Poetry and pip write them. A distribution's name is taken for
 * the name of its package, which is so for those that matter here: asynchronous libraries.
 */
#include "driver/declared.h"

#include "driver/config_toml.h"
#include "driver/io.h"
#include "driver/path.h"

#include "base/err.h"

#include "base/banned.h"

static bool is_letter(char c)
{
	char lower = (char)(c | 32);

	return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
}

struct str declared_name(struct arena *arena, struct str requirement)
{
	struct str text = str_trim(requirement);
	struct buf out;

	buf_init(&out, arena);
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (is_letter(c))
			buf_char(&out, c >= 'A' && c <= 'Z' ? (char)(c | 32) : c);
		else if (c == '-' || c == '_' || c == '.')
			buf_char(&out, '_');
		else
			break;
	}
	return buf_str(&out);
}

static void add(struct arena *arena, struct str requirement, struct strs *names)
{
	struct str name = declared_name(arena, requirement);

	for (uint32_t i = 0; i < names->len; i++)
		if (str_eq(names->at[i], name))
			return;
	if (name.len && is_letter(name.at[0]))
		*vec_push(arena, names) = name;
}

/* A list of requirements. */
static void add_list(struct arena *arena, const struct toml *list, struct strs *names)
{
	if (!list || list->kind != TOML_ARRAY)
		return;
	for (uint32_t i = 0; i < list->items.len; i++)
		if (list->items.at[i].value->kind == TOML_STRING)
			add(arena, list->items.at[i].value->text, names);
}

/* A table of such lists. */
static void add_lists(struct arena *arena, const struct toml *table, struct strs *names)
{
	if (!table || table->kind != TOML_TABLE)
		return;
	for (uint32_t i = 0; i < table->items.len; i++)
		add_list(arena, table->items.at[i].value, names);
}

/* A table whose keys are the names, as Poetry has it. */
static void add_keys(struct arena *arena, const struct toml *table, struct strs *names)
{
	if (!table || table->kind != TOML_TABLE)
		return;
	for (uint32_t i = 0; i < table->items.len; i++)
		add(arena, table->items.at[i].key, names);
}

static void add_poetry(struct arena *arena, const struct toml *poetry, struct strs *names)
{
	const struct toml *groups = toml_get(poetry, STR("group"));

	add_keys(arena, toml_get(poetry, STR("dependencies")), names);
	if (!groups || groups->kind != TOML_TABLE)
		return;
	for (uint32_t i = 0; i < groups->items.len; i++)
		add_keys(arena, toml_get(groups->items.at[i].value, STR("dependencies")),
			 names);
}

static bool read(struct arena *arena, struct str folder, const char *name,
		 struct str *text)
{
	struct err ignored;

	return io_read(arena, path_join(arena, folder, str_of(name)).at, IO_REGULAR,
		       IO_MIB, text, NULL, &ignored);
}

static void add_pyproject(struct arena *arena, struct str text, struct strs *names)
{
	struct toml *root;
	struct err ignored;

	if (!toml_read(arena, NULL, text, &root, &ignored))
		return;
	const struct toml *project = toml_get(root, STR("project"));
	add_list(arena, toml_get(project, STR("dependencies")), names);
	add_lists(arena, toml_get(project, STR("optional-dependencies")), names);
	add_lists(arena, toml_get(root, STR("dependency-groups")), names);
	add_poetry(arena, toml_get(toml_get(root, STR("tool")), STR("poetry")), names);
}

void declared_find(struct arena *arena, struct str folder, struct strs *names)
{
	struct str text, line;

	if (read(arena, folder, "pyproject.toml", &text))
		add_pyproject(arena, text, names);
	if (!read(arena, folder, "requirements.txt", &text))
		return;
	while (str_cut(&text, '\n', &line))
		add(arena, line, names);
}
