/*
 * dump_facts [--syntax | --time] FILE...: the facts (or the syntax tree) of each file as
 * text, or the throughput of reading them all. The files are UTF-8.
 */
#include "base/arena.h"
#include "facts/check.h"
#include "facts/dump.h"
#include "facts/pack.h"
#include "python/python.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/banned.h"

struct tool {
	struct arena arena; /* the reader's */
	struct python_reader *reader;
	struct arena file; /* emptied after each file */
};

static bool read_file(struct tool *tool, FILE *in, struct str *text)
{
	struct buf buf;
	char piece[65536];
	size_t len;

	buf_init(&buf, &tool->file);
	while ((len = fread(piece, 1, sizeof(piece), in)) > 0)
		buf_add(&buf, (struct str){piece, len});
	*text = (struct str){buf_text(&buf), buf.len};
	return !ferror(in);
}

static bool open_file(struct tool *tool, const char *path, struct str *text)
{
	FILE *in = fopen(path, "rb");
	bool ok = in && read_file(tool, in, text);

	if (!ok)
		perror(path);
	if (in)
		fclose(in);
	return ok;
}

static void load(struct tool *tool, struct str text, struct facts *facts,
		 const char *path)
{
	struct python_options options = {.stub = str_ends(str_of(path), STR(".pyi"))};
	const char *fault;

	facts_view(python_read(tool->reader, text, &options, &tool->file), facts);
	fault = facts_check(facts);
	if (fault) {
		fprintf(stderr, "%s: %s\n", path, fault);
		exit(1);
	}
}

static void dump(struct tool *tool, const char *path, struct str text, bool syntax)
{
	struct facts facts;
	struct buf out;

	buf_init(&out, &tool->file);
	if (syntax) {
		python_dump_syntax(tool->reader, text, &out);
	} else {
		load(tool, text, &facts, path);
		facts_dump(&facts, &out);
	}
	fwrite(out.at, 1, out.len, stdout);
}

/* Processor time: what else the machine does must not count. */
static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

/* Reads every file, timing python_read only. */
static int time_files(struct tool *tool, char **paths)
{
	struct python_options options = {false, false};
	double spent = 0;
	size_t bytes = 0, packed = 0;

	for (; *paths; paths++) {
		struct str text;

		if (!open_file(tool, *paths, &text))
			return 2;
		double start = now();
		packed += python_read(tool->reader, text, &options, &tool->file).len;
		spent += now() - start;
		bytes += text.len;
		arena_reset(&tool->file);
	}
	printf("%.1f MB in %.2f s: %.1f MB/s; facts %.1f MB\n", (double)bytes / 1e6,
	       spent, (double)bytes / 1e6 / spent, (double)packed / 1e6);
	return 0;
}

static int dump_files(struct tool *tool, char **paths, bool syntax)
{
	int status = 0;

	for (; *paths; paths++) {
		struct str text;

		if (open_file(tool, *paths, &text))
			dump(tool, *paths, text, syntax);
		else
			status = 2;
		arena_reset(&tool->file);
	}
	return status;
}

int main(int argc, char **argv)
{
	struct tool tool;
	const char *mode = argc > 1 ? argv[1] : "";
	int status;

	arena_init(&tool.arena);
	arena_init(&tool.file);
	tool.reader = python_reader_new(&tool.arena);
	if (!strcmp(mode, "--time"))
		status = time_files(&tool, argv + 2);
	else if (!strcmp(mode, "--syntax"))
		status = dump_files(&tool, argv + 2, true);
	else
		status = dump_files(&tool, argv + 1, false);
	python_reader_release(tool.reader);
	arena_release(&tool.file);
	arena_release(&tool.arena);
	return status;
}
