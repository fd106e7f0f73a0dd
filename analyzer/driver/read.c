/* From files to facts and texts. Tasks write to their own unit only. */
#include "driver/read.h"

#include "driver/link.h"
#include "driver/notebook.h"
#include "driver/output.h"
#include "driver/path.h"
#include "driver/reach.h"

#include "facts/pack.h"
#include "python/python.h"

#include <stdlib.h>

#include "base/banned.h"

bool unit_is_stub(const struct unit *unit)
{
	return str_ends(unit->path, STR(".pyi"));
}

bool unit_is_notebook(const struct unit *unit)
{
	return str_ends(unit->path, STR(".ipynb"));
}

const char *read_cache_folder(struct run *run, const struct options *options)
{
	const struct settings *settings = &options->settings;

	if (settings->cache_dir.len)
		return settings->cache_dir.at;
	return path_join(run->arena, settings->root, STR(".looplint_cache")).at;
}

/* Opens the cache, unless there is to be none. Without one all goes on, slower. */
static void open_cache(struct run *run)
{
	struct err err = {0};

	if (run->line.no_cache)
		return;
	if (!cache_open(run->arena, read_cache_folder(run, run->options), &run->cache,
			&err))
		output_verbose(run, "%s: %s", err.path, err.message);
}

/* Notes why a unit is not good; false. */
static bool fail(struct arena *arena, struct unit *unit, const char *message)
{
	unit->good = false;
	unit->err = (struct err){.path = unit->shown,
				 .message = arena_text(arena, message, strlen(message))};
	return false;
}

/* The bytes of a unit, in the arena or where the standard input was put. */
static bool read_bytes(struct worker *worker, struct arena *arena, struct unit *unit,
		       struct str *bytes, struct io_stamp *stamp)
{
	struct err err;

	if (unit->input.at) {
		*bytes = unit->input;
		*stamp = (struct io_stamp){.hash = hash_content(bytes->at, bytes->len)};
		return true;
	}
	if (io_read(arena, unit->path.at, unit->kind, IO_LARGEST_PYTHON, bytes, stamp,
		    &err))
		return true;
	return fail(&worker->arena, unit, err.message);
}

static const char *cache_kind(const struct unit *unit)
{
	return unit_is_stub(unit) ? "pyi" : unit_is_notebook(unit) ? "ipynb" : "py";
}

/* Decodes a file. The text of a notebook is that of its cells. */
static struct notebook *decode(const struct unit *unit, struct arena *arena,
			       struct str bytes, struct source_text *text)
{
	struct notebook *notebook;

	text_decode(arena, bytes, text);
	if (!unit_is_notebook(unit))
		return NULL;
	notebook = notebook_read(arena, text->utf8);
	text->utf8 = notebook->text;
	return notebook;
}

/* Whether a file's bytes are its text, as nearly always: only then the facts alone tell all
 * there is to know of it. */
static bool is_plain(const struct source_text *text, struct str bytes)
{
	return !text->flags && text->utf8.at == bytes.at && text->utf8.len == bytes.len;
}

/* Makes facts of a text, or finds those of the same text in the cache. */
static void parse(struct run *run, struct worker *worker, struct unit *unit,
		  struct str text, bool keep)
{
	struct cache_key key = {hash_content(text.at, text.len), cache_kind(unit)};
	struct python_options options = {.stub = unit_is_stub(unit),
					 .notebook = unit_is_notebook(unit)};
	struct str block;

	if (options.notebook && cache_find(&run->cache, key, &unit->facts))
		return;
	block = python_read(worker->reader, text, &options, &worker->arena);
	facts_view(block, &unit->facts);
	if (keep)
		cache_keep(&run->cache, key, block);
}

static void make_facts(struct run *run, struct worker *worker, struct unit *unit,
		       struct str bytes)
{
	struct cache_key key = {unit->stamp.hash, cache_kind(unit)};
	struct notebook *notebook;
	struct source_text text;

	if (!unit_is_notebook(unit) && cache_find(&run->cache, key, &unit->facts))
		return;
	notebook = decode(unit, &worker->scratch, bytes, &text);
	parse(run, worker, unit, text.utf8,
	      notebook ? !text.flags : is_plain(&text, bytes));
	if (notebook && notebook->error)
		unit->broken = arena_text(&worker->arena, notebook->error,
					  strlen(notebook->error));
	unit->marks = text;
	unit->marks.utf8 = (struct str){NULL, 0}; /* it goes with the scratch */
}

struct reading {
	struct run *run;
	const uint32_t *numbers;
	const bool *wanted;
};

static void read_unit(void *context, struct worker *worker, uint32_t index)
{
	const struct reading *reading = context;
	struct unit *unit = &reading->run->units.at[reading->numbers[index]];
	struct str bytes;

	if (!read_bytes(worker, &worker->scratch, unit, &bytes, &unit->stamp))
		return;
	make_facts(reading->run, worker, unit, bytes);
	unit->good = true;
}

void read_again(struct run *run, const uint32_t *numbers, uint32_t count)
{
	struct reading reading = {.run = run, .numbers = numbers};

	for (uint32_t i = 0; i < count; i++) {
		struct unit *unit = &run->units.at[numbers[i]];

		unit->text = NULL;
		unit->lines = NULL;
		unit->notebook = NULL;
		unit->broken = NULL;
		unit->marks = (struct source_text){0};
	}
	jobs_each(&run->jobs, count, read_unit, &reading);
}

struct sized {
	uint64_t size;
	uint32_t number;
};

static int compare_sizes(const void *left, const void *right)
{
	const struct sized *a = left, *b = right;

	if (a->size != b->size)
		return a->size < b->size ? 1 : -1;
	return a->number < b->number ? -1 : 1;
}

/* The largest first: one that begins last would be waited for. */
static void read_from(struct run *run, uint32_t first)
{
	uint32_t count = run->units.len - first;
	struct sized *order = arena_array(run->arena, struct sized, count + 1);
	uint32_t *numbers = arena_array(run->arena, uint32_t, count + 1);

	for (uint32_t i = 0; i < count; i++)
		order[i] = (struct sized){run->units.at[first + i].size, first + i};
	qsort(order, count, sizeof(*order), compare_sizes);
	for (uint32_t i = 0; i < count; i++)
		numbers[i] = order[i].number;
	read_again(run, numbers, count);
}

void read_units(struct run *run)
{
	jobs_init(&run->jobs, run->arena, run->line.jobs);
	open_cache(run);
	progress_step(run, "Reading");
	read_from(run, 0);
}

/* --- texts -------------------------------------------------------------------------- */

static bool same_content(const struct io_stamp *a, const struct io_stamp *b)
{
	return a->hash.low == b->hash.low && a->hash.high == b->hash.high;
}

static void load_text(struct worker *worker, struct unit *unit)
{
	struct source_text *text;
	struct lines *lines;
	struct io_stamp stamp;
	struct str bytes;

	if (unit->text || !unit->good ||
	    !read_bytes(worker, &worker->arena, unit, &bytes, &stamp))
		return;
	if (!same_content(&stamp, &unit->stamp)) {
		fail(&worker->arena, unit,
		     "changed while it was being checked: check it again");
		return;
	}
	text = arena_new(&worker->arena, struct source_text);
	lines = arena_new(&worker->arena, struct lines);
	unit->notebook = decode(unit, &worker->arena, bytes, text);
	lines_build(&worker->arena, text->utf8, lines);
	unit->text = text;
	unit->lines = lines;
}

static void load_wanted(void *context, struct worker *worker, uint32_t index)
{
	const struct reading *reading = context;

	if (reading->wanted[index])
		load_text(worker, &reading->run->units.at[index]);
}

void read_texts(struct run *run, const bool *wanted)
{
	struct reading reading = {.run = run, .wanted = wanted};

	jobs_each(&run->jobs, run->units.len, load_wanted, &reading);
}

struct str read_text(uint32_t number, void *context)
{
	const struct run *run = context;
	struct unit *unit = &run->units.at[number];

	load_text(&run->jobs.worker[0], unit);
	return unit->text ? unit->text->utf8 : (struct str){0};
}

/* --- what nobody asked to check ----------------------------------------------------- */

static int compare_paths(const void *left, const void *right)
{
	const struct str *a = left, *b = right;

	return str_cmp(*a, *b);
}

static struct unit *add_unit(struct run *run, struct str path, enum unit_role role)
{
	struct unit *unit = vec_push(run->arena, &run->units);
	struct str rest = path;

	path_below(path, run->working, &rest);
	*unit = (struct unit){
		.path = path, .shown = rest.at, .role = role, .options = run->options};
	return unit;
}

/* What the modules from `first` on import, in the order of the paths: it must not matter
 * who imported it first. */
static void add_reached(struct run *run, struct reach *reach, uint32_t first)
{
	uint32_t end = run->units.len;
	struct strs found = {0};

	for (uint32_t i = first; i < end; i++)
		if (run->units.at[i].good)
			reach_from(reach, run->units.at[i].path, &run->units.at[i].facts,
				   &found);
	if (found.len)
		qsort(found.at, found.len, sizeof(*found.at), compare_paths);
	for (uint32_t i = 0; i < found.len; i++)
		add_unit(run, found.at[i], UNIT_REACHED);
}

void read_imports(struct run *run)
{
	struct reach reach;
	uint32_t first = 0, end = run->units.len;

	link_roots(run);
	reach_init(&reach, run->arena, &run->names);
	for (uint32_t i = 0; i < end; i++)
		reach_know(&reach, run->units.at[i].path);
	while (first < end) {
		add_reached(run, &reach, first);
		read_from(run, end);
		first = end;
		end = run->units.len;
	}
	output_verbose(run, "files to check: %u; others that they need: %u", run->checked,
		       run->units.len - run->checked);
}
