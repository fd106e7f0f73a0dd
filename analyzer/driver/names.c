/* Names of files as Python would import them. Asks the disk for __init__ files only. */
#include "driver/names.h"

#include "driver/path.h"

#include "base/banned.h"

enum { GAP_MAX = 3 }; /* folders without __init__ within a package; more is chance */

void names_init(struct names *names, struct arena *arena, struct dirs *dirs)
{
	*names = (struct names){.arena = arena, .dirs = dirs};
}

bool names_is_root(const struct names *names, struct str folder)
{
	for (uint32_t i = 0; i < names->roots.len; i++)
		if (str_eq(names->roots.at[i], folder))
			return true;
	return false;
}

void names_root(struct names *names, struct str folder)
{
	if (!names_is_root(names, folder))
		*vec_push(names->arena, &names->roots) = folder;
}

bool names_package(const struct names *names, struct str folder)
{
	return dirs_has(names->dirs, folder, STR("__init__.py")) ||
	       dirs_has(names->dirs, folder, STR("__init__.pyi"));
}

bool names_project(const struct names *names, struct str folder)
{
	return dirs_has(names->dirs, folder, STR("pyproject.toml")) ||
	       dirs_has(names->dirs, folder, STR("setup.py")) ||
	       dirs_has(names->dirs, folder, STR("setup.cfg"));
}

/* A file's name without .py, .pyi, .pyw, .ipynb; as it is where it ends otherwise. */
static struct str stem_of(struct str path)
{
	static const char *const endings[] = {".py", ".pyi", ".pyw", ".ipynb"};
	struct str name = path_name(path);

	for (size_t i = 0; i < sizeof(endings) / sizeof(*endings); i++)
		if (str_ends(name, str_of(endings[i])))
			return str_slice(name, 0, name.len - strlen(endings[i]));
	return name;
}

bool names_is_init(struct str path)
{
	return str_is(stem_of(path), "__init__");
}

/* "app.db.load" of /p/app/db/load.py and /p; "app.db" of /p/app/db/__init__.py. */
struct str names_below(struct names *names, struct str path, struct str folder)
{
	struct str rest = path_folder(path);
	struct str stem = stem_of(path);
	struct buf out;

	buf_init(&out, names->arena);
	if (path_below(rest, folder, &rest)) {
		buf_add(&out, rest);
		for (size_t i = 0; i < out.len; i++)
			if (out.at[i] == '/')
				out.at[i] = '.';
	}
	if (!names_is_init(path) || !out.len) {
		if (out.len)
			buf_char(&out, '.');
		buf_add(&out, stem);
	}
	buf_text(&out);
	return buf_str(&out);
}

/* Whether an import statement can say the path from one folder to another below it. */
static bool importable(struct str path, struct str root)
{
	struct str rest = {0};

	if (!path_below(path_folder(path), root, &rest))
		return true;
	for (size_t i = 0; i < rest.len; i++) {
		unsigned char c = (unsigned char)rest.at[i];
		bool letter = (c | 32) >= 'a' && (c | 32) <= 'z';

		if (c != '/' && c != '_' && c < 0x80 && !letter &&
		    !(c >= '0' && c <= '9'))
			return false;
	}
	return true;
}

static void add(struct names *names, struct str path, struct str root,
		struct names_names *found)
{
	for (uint32_t i = 0; i < found->len; i++)
		if (str_eq(found->at[i].root, root))
			return;
	*vec_push(names->arena, found) = (struct names_name){
		.name = names_below(names, path, root),
		.root = root,
		.everywhere = names_is_root(names, root),
	};
}

/* Adds the name from each root and each project above the file, the nearest first. */
static void add_below_roots(struct names *names, struct str path,
			    struct names_names *found)
{
	struct str folder = path_folder(path);

	for (;;) {
		bool itself = names_is_init(path) && str_eq(folder, path_folder(path));
		bool counts =
			names_is_root(names, folder) || names_project(names, folder);

		if (counts && !itself && importable(path, folder))
			add(names, path, folder, found);
		if (folder.len <= 1)
			return;
		folder = path_folder(folder);
	}
}

/* The folder above the outermost package that a folder belongs to; itself where it belongs to
 * none. Folders without __init__ may lie in between: namespace packages within a package. */
static struct str package_root(const struct names *names, struct str own)
{
	struct str root = own, folder = own;

	for (unsigned gap = 0; folder.len > 1 && gap <= GAP_MAX;
	     folder = path_folder(folder)) {
		bool package = names_package(names, folder);

		gap = package ? 0 : gap + 1;
		if (package)
			root = path_folder(folder);
	}
	return root;
}

void names_of(struct names *names, struct str path, struct names_names *found)
{
	struct str own = path_folder(path);
	struct str root = package_root(names, own);

	if (root.len < own.len)
		add(names, path, root, found);
	add_below_roots(names, path, found);
	if (root.len == own.len)
		add(names, path, root, found);
}
