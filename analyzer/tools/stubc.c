/*
 * stubc OUT FOLDER [MODULE...]: compiles the catalogue. Every .pyi below FOLDER is read by the
 * ordinary front end and written to one archive of facts; file path = import path. The MODULEs are
 * kept ready (facts/archive.h). A tool of the build: an error in a stub is told with file, line
 * and column, and ends the build.
 */
#include "base/arena.h"
#include "facts/archive.h"
#include "facts/pack.h"
#include "python/python.h"
#include "source/lines.h"
#include "source/text.h"
#include "facts/words.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "base/banned.h"

struct paths VEC(const char *);

struct stubc {
	struct arena arena;
	struct python_reader *reader;
	struct archive_entries entries;
	unsigned errors;
};

/* --- the files ---------------------------------------------------------------------- */

/* Collects the paths of all stubs below a folder; the archive sorts them. */
static bool find_stubs(struct arena *arena, const char *folder, struct paths *paths)
{
	DIR *dir = opendir(folder);
	struct dirent *entry;

	if (!dir) {
		perror(folder);
		return false;
	}
	while ((entry = readdir(dir))) {
		const char *path = arena_printf(arena, "%s/%s", folder, entry->d_name);
		struct stat status;

		if (entry->d_name[0] == '.' || stat(path, &status) != 0)
			continue;
		if (S_ISDIR(status.st_mode))
			find_stubs(arena, path, paths);
		else if (str_ends(str_of(path), STR(".pyi")))
			*vec_push(arena, paths) = path;
	}
	closedir(dir);
	return true;
}

static bool read_file(struct arena *arena, const char *path, struct str *bytes)
{
	FILE *in = fopen(path, "rb");
	struct buf buf;
	char piece[65536];
	size_t len;

	if (!in) {
		perror(path);
		return false;
	}
	buf_init(&buf, arena);
	while ((len = fread(piece, 1, sizeof(piece), in)) > 0)
		buf_add(&buf, (struct str){piece, len});
	*bytes = (struct str){buf_text(&buf), buf.len};
	bool ok = !ferror(in);
	fclose(in);
	return ok;
}

/* The import path of a file: "redis/asyncio/__init__.pyi" is redis.asyncio, a package. */
static struct str module_name(struct arena *arena, struct str file, bool *package)
{
	struct str stem = str_slice(file, 0, file.len - strlen(".pyi"));

	*package = str_ends(stem, STR("/__init__"));
	if (*package)
		stem.len -= strlen("/__init__");
	char *name = arena_text(arena, stem.at, stem.len);
	for (size_t i = 0; i < stem.len; i++)
		if (name[i] == '/')
			name[i] = '.';
	return (struct str){name, stem.len};
}

/* --- one stub ----------------------------------------------------------------------- */

/* What goes wrong in a stub, with its place. */
struct report {
	struct stubc *stubc;
	const char *path;
	struct lines lines;
};

static void report(void *context, uint32_t at, const char *message)
{
	struct report *to = context;
	struct place place = lines_place(&to->lines, at);

	fprintf(stderr, "%s:%u:%u: %s\n", to->path, place.row, place.column, message);
	to->stubc->errors++;
}

static void report_syntax(struct report *to, const struct facts *facts)
{
	for (uint32_t i = 1; i < facts->error_count; i++) {
		struct str message = facts_name(facts, facts->error[i].message);
		char *text = arena_text(&to->stubc->arena, message.at, message.len);

		report(to, facts->error[i].start, text);
	}
}

static bool compile(struct stubc *stubc, const char *path, struct str name, bool package)
{
	struct python_options options = {.stub = true};
	struct report to = {.stubc = stubc, .path = path};
	struct source_text source;
	struct facts facts;
	struct str bytes;

	if (!read_file(&stubc->arena, path, &bytes))
		return false;
	text_decode(&stubc->arena, bytes, &source);
	lines_build(&stubc->arena, source.utf8, &to.lines);
	struct str block =
		python_read(stubc->reader, source.utf8, &options, &stubc->arena);
	facts_view(block, &facts);
	if (source.flags)
		report(&to, source.flags & TEXT_NUL ? source.nul_at : source.bad_at,
		       "stubs are plain UTF-8");
	report_syntax(&to, &facts);
	words_check(&stubc->arena, &facts, report, &to);
	*vec_push(&stubc->arena, &stubc->entries) =
		(struct archive_entry){.name = name, .block = block, .package = package};
	return true;
}

static bool compile_folder(struct stubc *stubc, const char *folder)
{
	struct paths paths = {0};
	bool ok = find_stubs(&stubc->arena, folder, &paths);

	for (uint32_t i = 0; i < paths.len; i++) {
		struct str file = str_of(paths.at[i] + strlen(folder) + 1);
		bool package;
		struct str name = module_name(&stubc->arena, file, &package);

		if (!compile(stubc, paths.at[i], name, package))
			ok = false;
	}
	return ok && !stubc->errors;
}

/* Marks the modules that are kept ready. */
static bool mark_ready(struct stubc *stubc, char **names)
{
	bool ok = true;

	for (; *names; names++) {
		bool found = false;

		for (uint32_t i = 0; i < stubc->entries.len; i++)
			if (str_is(stubc->entries.at[i].name, *names))
				found = stubc->entries.at[i].ready = true;
		if (!found)
			fprintf(stderr, "stubc: no stub of a module %s\n", *names);
		ok &= found;
	}
	return ok;
}

static bool write_file(const char *path, struct str bytes)
{
	FILE *out = fopen(path, "wb");

	if (!out) {
		perror(path);
		return false;
	}
	bool ok = fwrite(bytes.at, 1, bytes.len, out) == bytes.len;
	if (fclose(out) != 0 || !ok) {
		perror(path);
		remove(path);
		return false;
	}
	return true;
}

int main(int argc, char **argv)
{
	struct stubc stubc = {.errors = 0};

	if (argc < 3) {
		fprintf(stderr, "usage: stubc OUT FOLDER [MODULE...]\n");
		return 2;
	}
	arena_init(&stubc.arena);
	stubc.reader = python_reader_new(&stubc.arena);
	bool ok = compile_folder(&stubc, argv[2]) && mark_ready(&stubc, argv + 3) &&
		  write_file(argv[1], archive_write(&stubc.arena, &stubc.entries));
	python_reader_release(stubc.reader);
	arena_release(&stubc.arena);
	return ok ? 0 : 1;
}
