/*
 * Dependencies as PEP 621, PEP 735, Poetry, Pipenv and pip write them, and as locks hold them. A distribution's name is taken for
 * the name of its package, which is so for those that matter here: asynchronous libraries.
 */
#include "driver/declared.h"

#include "driver/config_toml.h"
#include "driver/io.h"
#include "driver/path.h"

#include "base/err.h"

#include "base/banned.h"

enum { REQUIREMENTS_DEPTH = 4 }; /* files that name one another */

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

/* Locks of a big project have a few MiB; nothing else comes near. */
static bool read(struct arena *arena, struct str folder, struct str name,
		 struct str *text)
{
	struct err ignored;

	return io_read(arena, path_join(arena, folder, name).at, IO_REGULAR, 16 * IO_MIB,
		       text, NULL, &ignored);
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

/* A file of requirements, and those that its lines name with -r. */
static void add_requirements(struct arena *arena, struct str folder, struct str name,
			     unsigned depth, struct strs *names)
{
	struct str text, line;

	if (depth > REQUIREMENTS_DEPTH || !read(arena, folder, name, &text))
		return;
	while (str_cut(&text, '\n', &line)) {
		line = str_trim(line);
		if (str_starts(line, STR("-r ")))
			add_requirements(arena, folder,
					 str_trim(str_slice(line, 3, line.len)),
					 depth + 1, names);
		else
			add(arena, line, names);
	}
}

/* The packages of a lock, in the one line that all tools write alike: `name = "httpx"`. It is
 * not parsed: that would take longer than many a run. */
static void add_lock(struct arena *arena, struct str text, struct strs *names)
{
	struct str line;

	while (str_cut(&text, '\n', &line)) {
		line = str_trim(line);
		if (str_starts(line, STR("name = \"")))
			add(arena, str_slice(line, sizeof("name = \"") - 1, line.len),
			    names);
	}
}

static void add_pipfile(struct arena *arena, struct str text, struct strs *names)
{
	struct toml *root;
	struct err ignored;

	if (!toml_read(arena, NULL, text, &root, &ignored))
		return;
	add_keys(arena, toml_get(root, STR("packages")), names);
	add_keys(arena, toml_get(root, STR("dev-packages")), names);
}

void declared_find(struct arena *arena, struct str folder, struct strs *names)
{
	static const char *const requirements[] = {"requirements.txt", "requirements.in",
						   "requirements-dev.txt"};
	static const char *const locks[] = {"uv.lock", "poetry.lock", "pdm.lock",
					    "pylock.toml"};
	struct str text;

	if (read(arena, folder, STR("pyproject.toml"), &text))
		add_pyproject(arena, text, names);
	for (unsigned i = 0; i < sizeof(requirements) / sizeof(*requirements); i++)
		add_requirements(arena, folder, str_of(requirements[i]), 0, names);
	if (read(arena, folder, STR("Pipfile"), &text))
		add_pipfile(arena, text, names);
	for (unsigned i = 0; i < sizeof(locks) / sizeof(*locks); i++)
		if (read(arena, folder, str_of(locks[i]), &text))
			add_lock(arena, text, names);
}
