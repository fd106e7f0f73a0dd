/*
 * Walking. Folders to walk wait in a list, real ones before those that a link leads to,
 * so that the same file is always found by the same path; each folder is walked once, by
 * its number.
 */
#include "driver/files.h"

#include "driver/glob.h"
#include "driver/io.h"
#include "driver/level.h"
#include "driver/path.h"

#include "base/arena.h"
#include "base/hash.h"
#include "base/map.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

/* A folder that waits to be walked. */
struct folder {
	struct str shown, absolute;
	const struct level *level;     /* of the folders above */
	const struct options *options; /* of the folder above; NULL: ask */
	bool by_link;
};

struct folders VEC(struct folder);

struct entry {
	struct str name;
	unsigned char type; /* DT_... of dirent.h */
};

struct entries VEC(struct entry);

struct walker {
	struct arena *arena;
	struct config *config;
	struct files *files;
	struct folders folders; /* waiting, last in first out */
	struct folders links;	/* waiting until there are no others */
	struct map walked;	/* hash of device and number of folders */
	struct map above;	/* likewise, of those above where the walk started */
	struct map found;	/* hash of absolute paths */
};

/* A folder while it is walked. */
struct visit {
	struct folder *folder;
	DIR *dir;
	const struct level *level;
	const struct options *options;
	struct buf path; /* absolute path of the entry that is looked at */
	size_t base;	 /* of it, so much is the folder's, with a slash */
};

static void add_error(struct walker *walker, const char *path, const char *message)
{
	struct err err;

	err_set(walker->arena, &err, path, "%s", message);
	*vec_push(walker->arena, walker->config->errs) = err;
}

static bool is_among(const struct strs *globs, struct str path, struct str name)
{
	for (uint32_t i = 0; i < globs->len; i++) {
		struct str glob = globs->at[i];
		bool whole = str_find(glob, '/') != SIZE_MAX;

		if (glob_match(GLOB_RUFF, glob, whole ? path : name))
			return true;
	}
	return false;
}

static bool is_excluded(const struct settings *settings, struct str path)
{
	struct str name = path_name(path);

	return is_among(&settings->exclude, path, name) ||
	       is_among(&settings->extend_exclude, path, name);
}

/* Whether a path, or a folder above it up to the project's, is excluded. */
static bool is_excluded_below(const struct settings *settings, struct str path)
{
	struct str rest;

	do {
		if (is_excluded(settings, path))
			return true;
		path = path_folder(path);
	} while (path_below(path, settings->root, &rest));
	return false;
}

/* The path as the user would write it: `given` where it is not below the working folder.
 */
static struct str shown_path(struct walker *walker, struct str absolute, struct str given)
{
	struct str rest;

	if (path_below(absolute, walker->config->working, &rest))
		return rest;
	return str_eq(absolute, walker->config->working) ? STR(".") : given;
}

static void add_file(struct walker *walker, const struct found_file *file)
{
	uint64_t key = hash_bytes(file->absolute, strlen(file->absolute));

	if (map_add(walker->arena, &walker->found, key, walker->files->len))
		*vec_push(walker->arena, walker->files) = *file;
}

/* Adds the file that a visit looks at. */
static void add_found(struct walker *walker, const struct visit *visit, uint64_t size)
{
	struct str path = buf_str(&visit->path);
	struct found_file file = {.size = size, .options = visit->options};
	struct str absolute = {arena_text(walker->arena, path.at, path.len), path.len};
	struct str name = path_name(absolute);
	struct str given = path_join(walker->arena, visit->folder->shown, name);

	file.absolute = absolute.at;
	file.path = shown_path(walker, absolute, given).at;
	add_file(walker, &file);
}

static void wait_folder(struct walker *walker, const struct visit *visit, bool by_link)
{
	struct folders *list = by_link ? &walker->links : &walker->folders;
	struct str path = buf_str(&visit->path);
	struct str absolute = {arena_text(walker->arena, path.at, path.len), path.len};

	*vec_push(walker->arena, list) = (struct folder){
		.shown = path_join(walker->arena, visit->folder->shown,
				   path_name(absolute)),
		.absolute = absolute,
		.level = visit->level,
		.options = visit->options,
		.by_link = by_link,
	};
}

static bool is_left_out(const struct visit *visit, bool is_folder)
{
	const struct settings *settings = &visit->options->settings;
	struct str path = buf_str(&visit->path);

	if (is_excluded(settings, path))
		return true;
	return settings->respect_gitignore &&
	       level_ignores(visit->level, path, is_folder);
}

static void visit_file(struct walker *walker, const struct visit *visit, struct str name)
{
	const struct settings *settings = &visit->options->settings;
	struct stat found;

	if (!is_among(&settings->include, buf_str(&visit->path), name) ||
	    is_left_out(visit, false))
		return;
	/* The type that the folder told may be old news. */
	if (fstatat(dirfd(visit->dir), name.at, &found, 0) == 0 && S_ISREG(found.st_mode))
		add_found(walker, visit, (uint64_t)found.st_size);
}

static void visit_link(struct walker *walker, const struct visit *visit, struct str name)
{
	struct stat found;

	if (fstatat(dirfd(visit->dir), name.at, &found, 0) < 0)
		return;
	if (S_ISREG(found.st_mode))
		visit_file(walker, visit, name);
	else if (S_ISDIR(found.st_mode) && !is_left_out(visit, false))
		wait_folder(walker, visit, true);
}

/* For file systems whose folders do not tell. */
static unsigned char ask_type(const struct visit *visit, const char *name)
{
	struct stat found;

	if (fstatat(dirfd(visit->dir), name, &found, AT_SYMLINK_NOFOLLOW) < 0)
		return DT_UNKNOWN;
	if (S_ISREG(found.st_mode))
		return DT_REG;
	if (S_ISDIR(found.st_mode))
		return DT_DIR;
	return S_ISLNK(found.st_mode) ? DT_LNK : DT_UNKNOWN;
}

static void visit_entry(struct walker *walker, struct visit *visit,
			const struct entry *entry)
{
	visit->path.len = visit->base;
	buf_add(&visit->path, entry->name);
	buf_text(&visit->path);
	switch (entry->type == DT_UNKNOWN ? ask_type(visit, entry->name.at)
					  : entry->type) {
	case DT_REG:
		visit_file(walker, visit, entry->name);
		break;
	case DT_DIR:
		if (!is_left_out(visit, true))
			wait_folder(walker, visit, false);
		break;
	case DT_LNK:
		visit_link(walker, visit, entry->name);
	}
}

static int by_name(const void *a, const void *b)
{
	const struct entry *left = a, *right = b;

	return strcmp(left->name.at, right->name.at);
}

/* Reads the names in a folder, sorted; false when that breaks off. */
static bool list_entries(struct walker *walker, DIR *dir, struct entries *entries)
{
	struct dirent *next;

	for (errno = 0; (next = readdir(dir)); errno = 0) {
		struct str name = str_of(next->d_name);

		if (str_is(name, ".") || str_is(name, ".."))
			continue;
		struct str kept = {arena_text(walker->arena, name.at, name.len),
				   name.len};
		*vec_push(walker->arena, entries) = (struct entry){kept, next->d_type};
	}
	bool good = errno == 0;
	if (entries->len)
		qsort(entries->at, entries->len, sizeof(struct entry), by_name);
	return good;
}

/* Opens the levels and finds the settings that a folder's own files make. */
static bool enter(struct walker *walker, struct visit *visit,
		  const struct entries *entries)
{
	struct folder *folder = visit->folder;
	struct level_files has = {0};
	bool configured = !folder->options;

	for (uint32_t i = 0; i < entries->len; i++) {
		struct str name = entries->at[i].name;

		has.git |= str_is(name, ".gitignore");
		has.plain |= str_is(name, ".ignore");
		has.repository |= str_is(name, ".git");
		configured |= config_is_file_name(name);
	}
	visit->level = level_open(walker->arena, folder->level, folder->absolute, has);
	visit->options = configured ? config_for(walker->config, folder->absolute)
				    : folder->options;
	return visit->options != NULL;
}

static void visit_open(struct walker *walker, struct folder *folder, DIR *dir)
{
	struct visit visit = {.folder = folder, .dir = dir};
	struct entries entries = {0};

	if (!list_entries(walker, dir, &entries))
		add_error(walker, folder->shown.at, "cannot be read to its end");
	if (!enter(walker, &visit, &entries))
		return;
	buf_init(&visit.path, walker->arena);
	buf_add(&visit.path, folder->absolute);
	if (!str_ends(folder->absolute, STR("/")))
		buf_char(&visit.path, '/');
	visit.base = visit.path.len;
	for (uint32_t i = 0; i < entries.len; i++)
		visit_entry(walker, &visit, &entries.at[i]);
}

static uint64_t identity(const struct stat *found)
{
	uint64_t key[2] = {(uint64_t)found->st_dev, (uint64_t)found->st_ino};

	return hash_bytes(key, sizeof(key));
}

/* Whether a folder is seen for the first time, and no link leads round to it. */
static bool is_new(struct walker *walker, const struct folder *folder, int fd)
{
	struct stat found;

	if (fstat(fd, &found) < 0)
		return false;
	uint64_t key = identity(&found);
	if (folder->by_link && map_at(&walker->above, key, 0))
		return false;
	return map_add(walker->arena, &walker->walked, key, 1);
}

static void walk_folder(struct walker *walker, struct folder folder)
{
	int fd = open(folder.absolute.at, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = fd < 0 ? NULL : fdopendir(fd);

	if (!dir) {
		/* A folder that is gone, or no folder any more, is no error. */
		if (errno != ENOENT && errno != ENOTDIR)
			add_error(walker, folder.shown.at,
				  arena_printf(walker->arena, "cannot be read: %s",
					       strerror(errno)));
		if (fd >= 0)
			close(fd);
		return;
	}
	if (is_new(walker, &folder, fd))
		visit_open(walker, &folder, dir);
	closedir(dir);
}

static int by_path(const void *a, const void *b)
{
	const struct folder *left = a, *right = b;

	return str_cmp(left->absolute, right->absolute);
}

static void walk_real(struct walker *walker)
{
	while (walker->folders.len)
		walk_folder(walker, *vec_pop(&walker->folders));
}

/* Walks what waits: links only when all real folders are done, in the order of their
 * paths. */
static void walk_waiting(struct walker *walker)
{
	walk_real(walker);
	while (walker->links.len) {
		struct folders links = walker->links;

		walker->links = (struct folders){0};
		qsort(links.at, links.len, sizeof(struct folder), by_path);
		for (uint32_t i = 0; i < links.len; i++) {
			*vec_push(walker->arena, &walker->folders) = links.at[i];
			walk_real(walker);
		}
	}
}

static void mark_above(struct walker *walker, struct str folder)
{
	struct stat found;

	map_clear(&walker->above);
	while (!str_is(folder, "/")) {
		folder = path_folder(folder);
		const char *path = arena_text(walker->arena, folder.at, folder.len);
		if (stat(path, &found) == 0)
			map_set(walker->arena, &walker->above, identity(&found), 1);
	}
}

static void start_folder(struct walker *walker, struct str absolute, struct str given)
{
	struct folder folder = {
		.absolute = absolute,
		.shown = shown_path(walker, absolute, given),
		.level = level_above(walker->arena, absolute),
	};

	mark_above(walker, absolute);
	*vec_push(walker->arena, &walker->folders) = folder;
	walk_waiting(walker);
}

/* A file, pipe or device that the user named. */
static void start_file(struct walker *walker, struct str absolute, struct str given,
		       uint64_t size, bool is_stdin)
{
	const struct options *options = config_for(walker->config, path_folder(absolute));
	struct found_file file = {
		.path = shown_path(walker, absolute, given).at,
		.absolute = absolute.at,
		.size = size,
		.options = options,
		.named = true,
		.from_stdin = is_stdin,
	};

	if (!options)
		return;
	if (options->settings.force_exclude &&
	    is_excluded_below(&options->settings, absolute))
		return;
	add_file(walker, &file);
}

static void start_path(struct walker *walker, struct str argument)
{
	struct str given = path_clean(walker->arena, argument);
	struct str absolute =
		path_absolute(walker->arena, walker->config->working, given);
	struct stat found;

	if (!argument.len) {
		add_error(walker, NULL, "an empty path");
		return;
	}
	if (stat(absolute.at, &found) < 0) {
		add_error(walker, given.at,
			  arena_printf(walker->arena, "cannot be read: %s",
				       strerror(errno)));
		return;
	}
	if (!S_ISDIR(found.st_mode)) {
		start_file(walker, absolute, given, (uint64_t)found.st_size, false);
		return;
	}
	const struct options *options = config_for(walker->config, absolute);
	if (options && options->settings.force_exclude &&
	    is_excluded_below(&options->settings, absolute))
		return;
	start_folder(walker, absolute, given);
}

static int by_shown_path(const void *a, const void *b)
{
	const struct found_file *left = a, *right = b;

	return strcmp(left->path, right->path);
}

static int by_place(const void *a, const void *b)
{
	const struct err *left = a, *right = b;
	int order = strcmp(left->path ? left->path : "", right->path ? right->path : "");

	return order ? order : (left->row > right->row) - (left->row < right->row);
}

/* Sorts what was added behind the first `before` errors: folders are walked in another
 * order. */
static void sort_errors(struct errs *errs, uint32_t before)
{
	if (errs->len > before)
		qsort(errs->at + before, errs->len - before, sizeof(struct err),
		      by_place);
}

void files_find(struct arena *arena, struct config *config, const struct strs *arguments,
		struct str stdin_name, struct files *files)
{
	struct walker walker = {.arena = arena, .config = config, .files = files};
	uint32_t errors = config->errs->len;

	if (!arguments->len)
		start_path(&walker, STR("."));
	for (uint32_t i = 0; i < arguments->len; i++) {
		struct str argument = arguments->at[i];

		if (!str_is(argument, "-")) {
			start_path(&walker, argument);
			continue;
		}
		struct str name = stdin_name.len ? stdin_name : STR("-");
		struct str given = path_clean(arena, name);
		start_file(&walker, path_absolute(arena, config->working, given), given,
			   0, true);
	}
	if (files->len)
		qsort(files->at, files->len, sizeof(struct found_file), by_shown_path);
	sort_errors(config->errs, errors);
}
