/* Which module an import means: the nearest of the project's, else the catalogue's. */
#include "program/program.h"

#include "base/bug.h"
#include "facts/archive.h"

#include "base/banned.h"

static size_t common_prefix(struct str a, struct str b)
{
	size_t len = 0;

	while (len < a.len && len < b.len && a.at[len] == b.at[len])
		len++;
	return len;
}

/* Whether `folder` is `root` or lies below it. */
static bool lies_below(struct str folder, struct str root)
{
	return str_starts(folder, root) &&
	       (folder.len == root.len || !root.len || folder.at[root.len] == '/' ||
		root.at[root.len - 1] == '/');
}

/* How well a candidate serves an importer: a root above the importer beats one that everybody
 * uses, a near one beats a far one, and source beats a stub beside it. 0: only if nothing else. */
static size_t closeness(const struct program_source *importer,
			const struct program_source *source,
			const struct candidate *candidate)
{
	size_t near = 2 * common_prefix(importer->folder, source->folder) + !source->stub;

	if (lies_below(importer->folder, candidate->root))
		return (size_t)1 << 32 | near;
	return candidate->everywhere ? near + 1 : 0;
}

/* Whether a name is that of a script, which counts from the folder it lies in. Where the
 * catalogue has the same name, folders are namespace packages more often than they shadow it. */
static bool is_script(const struct program_source *source,
		      const struct candidate *candidate)
{
	return !candidate->everywhere && str_eq(source->folder, candidate->root);
}

/* The best of the project's modules with this name; *sure is false where none is surely on
 * the importer's path. */
static module_id nearest(struct program *program, module_id from, uint32_t name,
			 bool *sure)
{
	const struct program_source *importer =
		from == NO_MODULE ? NULL : &program_module(program, from)->source;
	module_id best = NO_MODULE;
	size_t best_score = 0;
	uint32_t count = 0;

	for (uint32_t at = map_at(&program->by_name, name, 0); at;) {
		const struct candidate *candidate = &program->candidate.at[at];
		const struct program_source *source =
			&program_module(program, candidate->module)->source;
		size_t score = importer ? closeness(importer, source, candidate) : 1;

		count++;
		if (best == NO_MODULE || score > best_score ||
		    (score == best_score && candidate->module < best)) {
			best = candidate->module;
			best_score = score;
			*sure = score > 0 && !is_script(source, candidate);
		}
		at = candidate->next;
	}
	return best_score > 0 || count == 1 ? best : NO_MODULE;
}

static module_id from_catalogue(struct program *program, struct str name, uint32_t key)
{
	struct archive_entry entry;
	uint32_t known;

	if (map_get(&program->stub_by_name, key, &known))
		return known ? known - 1 : NO_MODULE;
	if (!archive_find(program->catalogue, name, &entry)) {
		map_set(program->arena, &program->stub_by_name, key, 0);
		return NO_MODULE;
	}
	struct program_source source = {.name = entry.name,
					.file = NO_FILE,
					.package = entry.package,
					.stub = true};
	BUG_UNLESS(
		archive_facts(program->arena, program->catalogue, &entry, &source.facts));
	module_id module = program_add(program, &source);
	map_set(program->arena, &program->stub_by_name, key, module + 1);
	return module;
}

module_id program_import(struct program *program, module_id from, struct str name)
{
	uint32_t key = intern_add(&program->names, name);
	bool sure = false;
	bool from_stub = from != NO_MODULE &&
			 program_module(program, from)->source.file == NO_FILE;

	if (!key)
		return NO_MODULE;
	module_id own = from_stub ? NO_MODULE : nearest(program, from, key, &sure);
	if (sure)
		return own;
	module_id stub = from_catalogue(program, name, key);
	return stub != NO_MODULE ? stub : own;
}

/* The package that `level` leading dots mean in a module: its name, shortened. */
static struct str package_of(const struct program_source *source, unsigned level)
{
	struct str name = source->name;

	for (unsigned up = source->package ? 1 : 0; up < level; up++) {
		size_t dot = str_rfind(name, '.');

		name.len = dot == SIZE_MAX ? 0 : dot;
	}
	return name;
}

struct str program_import_name(struct program *program, module_id from,
			       const struct facts_import *import)
{
	const struct program_source *source = &program_module(program, from)->source;
	struct str module = facts_name(&source->facts, import->module);

	if (!import->level)
		return module;
	struct str package = package_of(source, import->level);
	if (!package.len)
		return module;
	if (!module.len)
		return package;
	return str_of(arena_printf(program->arena, "%.*s.%.*s", STR_ARG(package),
				   STR_ARG(module)));
}
