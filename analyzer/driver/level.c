/* The ignore files of folders, and in which order they count: git's, with .ignore first.
 */
#include "driver/level.h"

#include "driver/io.h"
#include "driver/path.h"

#include "base/arena.h"
#include "base/err.h"

#include <sys/stat.h>

#include "base/banned.h"

#define LARGEST_IGNORE_FILE (4 * IO_MIB)

/* Reads an ignore file; one that cannot be read ignores nothing. */
static void read_ignore(struct arena *arena, struct str folder, const char *name,
			struct ignore *ignore)
{
	struct str path = path_join(arena, folder, str_of(name)), text;
	struct err err;

	if (io_read(arena, path.at, IO_REGULAR, LARGEST_IGNORE_FILE, &text, NULL, &err))
		ignore_parse(arena, text, ignore);
}

static bool exists(struct str path)
{
	struct stat found;

	return lstat(path.at, &found) == 0;
}

/* The folder that a small file names ("gitdir: ../x" or "../x"), or `otherwise`. */
static struct str named_folder(struct arena *arena, struct str folder, const char *name,
			       struct str otherwise)
{
	struct str path = path_join(arena, folder, str_of(name)), text;
	struct err err;

	if (!io_read(arena, path.at, IO_REGULAR, IO_MIB, &text, NULL, &err))
		return otherwise;
	if (str_starts(text, STR("gitdir:")))
		text = str_slice(text, 7, text.len);
	return path_absolute(arena, folder, str_trim(text));
}

/* .git/info/exclude; in a work tree or a submodule .git is a file that leads there. */
static void read_exclude(struct arena *arena, struct str folder, struct ignore *ignore)
{
	struct str git = named_folder(arena, folder, ".git",
				      path_join(arena, folder, STR(".git")));
	struct str common = named_folder(arena, git, "commondir", git);

	read_ignore(arena, common, "info/exclude", ignore);
}

const struct level *level_open(struct arena *arena, const struct level *above,
			       struct str folder, struct level_files has)
{
	if (!has.git && !has.plain && !has.repository)
		return above;
	struct level *level = arena_new(arena, struct level);
	*level = (struct level){
		.above = above, .folder = folder, .repository = has.repository};
	if (has.git)
		read_ignore(arena, folder, ".gitignore", &level->git);
	if (has.plain)
		read_ignore(arena, folder, ".ignore", &level->plain);
	if (has.repository)
		read_exclude(arena, folder, &level->exclude);
	return level;
}

static const struct level *open_found(struct arena *arena, const struct level *above,
				      struct str folder)
{
	struct level_files has = {
		.git = exists(path_join(arena, folder, STR(".gitignore"))),
		.plain = exists(path_join(arena, folder, STR(".ignore"))),
		.repository = exists(path_join(arena, folder, STR(".git"))),
	};

	return level_open(arena, above, folder, has);
}

const struct level *level_above(struct arena *arena, struct str folder)
{
	const struct level *level = NULL;
	struct str top = path_folder(folder), rest = folder, name;

	/* A repository's own root needs nothing from above. */
	if (exists(path_join(arena, folder, STR(".git"))))
		return NULL;
	while (!exists(path_join(arena, top, STR(".git")))) {
		struct str above = path_folder(top);
		if (str_eq(above, top))
			return NULL;
		top = above;
	}
	level = open_found(arena, NULL, top);
	if (!path_below(folder, top, &rest))
		return level;
	for (;;) {
		size_t slash = str_find(rest, '/');
		if (slash == SIZE_MAX)
			return level;
		name = str_slice(folder, 0, (size_t)(rest.at - folder.at) + slash);
		level = open_found(arena, level, name);
		rest = str_slice(rest, slash + 1, rest.len);
	}
}

static enum ignore_verdict ask(const struct ignore *ignore, const struct level *level,
			       struct str path, bool is_folder)
{
	struct str rest;

	if (!ignore->len || !path_below(path, level->folder, &rest))
		return IGNORE_SILENT;
	return ignore_match(ignore, rest, is_folder);
}

bool level_ignores(const struct level *level, struct str path, bool is_folder)
{
	enum ignore_verdict verdict = IGNORE_SILENT;
	const struct level *l;

	for (l = level; l && !verdict; l = l->above)
		verdict = ask(&l->plain, l, path, is_folder);
	for (l = level; l && !verdict; l = l->above) {
		verdict = ask(&l->git, l, path, is_folder);
		if (!verdict && l->repository)
			verdict = ask(&l->exclude, l, path, is_folder);
		if (l->repository)
			break;
	}
	return verdict == IGNORE_DROP;
}
