/*
 * Where imports lead on disk. Wider than Python, which knows one path: every folder above
 * the module counts as a place from which it may import, as it does when modules are
 * linked.
 */
#include "driver/reach.h"

#include "driver/names.h"
#include "driver/path.h"

#include "facts/facts.h"

#include <limits.h>
#include <stdio.h>

#include "base/banned.h"

void reach_init(struct reach *reach, struct arena *arena, struct names *names)
{
	*reach = (struct reach){.arena = arena, .names = names};
	intern_init(&reach->known, arena);
}

void reach_know(struct reach *reach, struct str path)
{
	intern_add(&reach->known, path);
}

static bool has(const struct reach *reach, struct str folder, struct str name)
{
	return dirs_has(reach->names->dirs, folder, name);
}

/* Takes the file `folder/stem.py`, or .pyi where there is no other; false where there is
 * none. */
static bool take(struct reach *reach, struct str folder, struct str stem,
		 struct strs *found)
{
	char text[NAME_MAX + 1];
	int len = snprintf(text, sizeof(text), "%.*s.pyi", STR_ARG(stem));
	struct str stub = {text, (size_t)len}, source = {text, (size_t)len - 1};
	uint32_t before = reach->known.texts.len;
	bool has_source;
	struct str path;

	if (len >= (int)sizeof(text))
		return false;
	has_source = has(reach, folder, source);
	if (!has_source && !has(reach, folder, stub))
		return false;
	path = path_join(reach->arena, folder, has_source ? source : stub);
	if (reach->found < REACH_MOST && intern_add(&reach->known, path) == before) {
		*vec_push(reach->arena, found) = path;
		reach->found++;
	}
	return true;
}

/* Takes the module or package `name` in a folder. True where there may be more below it:
 * then *folder is the package's. */
static bool step(struct reach *reach, struct str *folder, struct str name,
		 struct strs *found)
{
	struct str below;

	if (!has(reach, *folder, name)) {
		take(reach, *folder, name, found);
		return false;
	}
	below = path_join(reach->arena, *folder, name);
	if (!take(reach, below, STR("__init__"), found) &&
	    take(reach, *folder, name, found))
		return false;
	*folder = below; /* a package, a namespace package, or nothing */
	return true;
}

/* Takes what `from module import name` reads, if `module` counts from a folder. */
static void follow(struct reach *reach, struct str folder, struct str module,
		   struct str name, struct strs *found)
{
	struct str part;

	while (module.len && str_cut(&module, '.', &part))
		if (!step(reach, &folder, part, found))
			return;
	if (name.len && !str_is(name, "*"))
		step(reach, &folder, name, found);
}

static bool is_installed(struct str folder)
{
	struct str name = path_name(folder);

	return str_is(name, "site-packages") || str_is(name, "dist-packages");
}

/* Whether what lies below a folder imports from it. */
static bool imports_from(const struct names *names, struct str folder)
{
	return !is_installed(folder) &&
	       (names_is_root(names, folder) || names_project(names, folder) ||
		!names_package(names, folder));
}

/* From every folder above the module that is no package, up to the outermost root; then
 * from the roots elsewhere. */
static void follow_absolute(struct reach *reach, struct str own, struct str module,
			    struct str name, struct strs *found)
{
	const struct strs *roots = &reach->names->roots;
	struct str outermost = own, rest;

	for (uint32_t i = 0; i < roots->len; i++) {
		if (path_below(outermost, roots->at[i], &rest))
			outermost = roots->at[i];
		if (!str_eq(own, roots->at[i]) && !path_below(own, roots->at[i], &rest))
			follow(reach, roots->at[i], module, name, found);
	}
	while (outermost.len > 1 && names_package(reach->names, outermost))
		outermost = path_folder(outermost);
	for (struct str folder = own; folder.len >= outermost.len;
	     folder = path_folder(folder)) {
		if (imports_from(reach->names, folder))
			follow(reach, folder, module, name, found);
		if (folder.len <= 1)
			return;
	}
}

void reach_from(struct reach *reach, struct str path, const struct facts *facts,
		struct strs *found)
{
	struct str own = path_folder(path);

	for (import_id i = 1; i < facts->import_count; i++) {
		const struct facts_import *import = &facts->import[i];
		struct str module = facts_name(facts, import->module);
		struct str name = facts_name(facts, import->name);
		struct str folder = own;

		if (!import->level) {
			follow_absolute(reach, own, module, name, found);
			continue;
		}
		for (unsigned up = 1; up < import->level; up++)
			folder = path_folder(folder);
		take(reach, folder, STR("__init__"), found);
		follow(reach, folder, module, name, found);
	}
}
