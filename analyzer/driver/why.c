/* looplint why: finds what the words mean, and draws the trees that rule/why makes. */
#include "driver/commands.h"

#include "driver/find.h"
#include "driver/judge.h"
#include "driver/link.h"
#include "driver/output.h"
#include "driver/path.h"
#include "driver/read.h"
#include "driver/run.h"

#include "base/banned.h"

/* --- what is meant ----------------------------------------------------------------------- */

/* Splits "FILE:LINE"; false where it is a name. */
static bool is_place(struct str word, struct str *file, uint64_t *row)
{
	size_t colon = str_rfind(word, ':');

	if (colon == SIZE_MAX || !str_number(str_slice(word, colon + 1, word.len), row))
		return false;
	*file = str_slice(word, 0, colon);
	return *row <= UINT32_MAX;
}

/* The files that the places name, beside all of the working folder. */
static struct strs files_of(struct run *run)
{
	struct strs files = {0};
	struct str file;
	uint64_t row;

	*vec_push(run->arena, &files) = STR(".");
	for (uint32_t i = 0; i < run->line.arguments.len; i++)
		if (is_place(run->line.arguments.at[i], &file, &row))
			*vec_push(run->arena, &files) = file;
	return files;
}

static bool find_unit(const struct run *run, struct str path, uint32_t *number)
{
	for (uint32_t i = 0; i < run->checked; i++) {
		*number = i;
		if (str_eq(run->units.at[i].path, path))
			return run->units.at[i].good;
	}
	return false;
}

/* Where the code of a row starts. */
static uint32_t row_start(const struct lines *lines, uint32_t row)
{
	struct span span = lines_span(lines, row);

	while (span.start < span.end &&
	       (lines->text.at[span.start] == ' ' || lines->text.at[span.start] == '\t'))
		span.start++;
	return span.start;
}

static unsigned ask_place(struct run *run, const struct rule_run *rules, struct str file,
			  uint32_t row, struct why_lines *lines)
{
	bool *wanted = arena_array(run->round, bool, run->units.len);
	struct str path = path_absolute(run->arena, run->working, file);
	const struct lines *table;
	uint32_t number;

	if (!find_unit(run, path, &number))
		return 0;
	wanted[number] = true;
	read_texts(run, wanted);
	table = run->units.at[number].lines;
	return table ? rule_why(rules, STR(""), number, row_start(table, row), lines) : 0;
}

/* --- drawing ----------------------------------------------------------------------------- */

/* Whether another line of the same depth follows below the same one. */
static bool has_sibling(const struct why_lines *lines, uint32_t at, uint32_t depth)
{
	for (uint32_t i = at + 1; i < lines->len && lines->at[i].depth >= depth; i++)
		if (lines->at[i].depth == depth)
			return true;
	return false;
}

/* The branches before a line: one for each function above that has more to come. */
static void draw_branches(const struct why_lines *lines, uint32_t at, struct buf *out)
{
	uint32_t depth = lines->at[at].depth;

	for (uint32_t d = 1; d < depth; d++)
		buf_puts(out, has_sibling(lines, at, d) ? "│  " : "   ");
	if (depth)
		buf_puts(out, has_sibling(lines, at, depth) ? "├─ " : "└─ ");
}

static void draw_place(const struct run *run, const struct why_line *line,
		       struct buf *out)
{
	const struct unit *unit;
	struct place place;

	if (line->file == NO_FILE || !run->units.at[line->file].lines)
		return;
	unit = &run->units.at[line->file];
	place = lines_place(unit->lines, line->start);
	buf_printf(out, "  %s:%u:%u", unit->shown, place.row, place.column);
}

static void load(struct run *run, const struct why_lines *lines)
{
	bool *wanted = arena_array(run->round, bool, run->units.len);

	for (uint32_t i = 0; i < lines->len; i++)
		if (lines->at[i].file != NO_FILE)
			wanted[lines->at[i].file] = true;
	read_texts(run, wanted);
}

/* A function of which nothing is known that blocks has a line alone. */
static bool is_alone(const struct why_lines *lines, uint32_t at)
{
	return !lines->at[at].depth && !lines->at[at].effect &&
	       (at + 1 == lines->len || !lines->at[at + 1].depth);
}

static void draw(struct run *run, const struct why_lines *lines, struct buf *out)
{
	load(run, lines);
	for (uint32_t i = 0; i < lines->len; i++) {
		const struct why_line *line = &lines->at[i];

		draw_branches(lines, i, out);
		buf_puts(out, line->name);
		draw_place(run, line, out);
		if (line->effect)
			buf_printf(out, "  %s", line->effect);
		if (line->above)
			buf_puts(out, "  (see above)");
		if (is_alone(lines, i))
			buf_puts(out,
				 "  nothing is known here that blocks or starts a loop");
		buf_char(out, '\n');
	}
}

static void answer(struct run *run, const struct rule_run *rules, struct str word,
		   struct buf *out)
{
	struct why_lines lines = {0};
	struct str file;
	uint64_t row;
	unsigned count;

	count = is_place(word, &file, &row)
			? ask_place(run, rules, file, (uint32_t)row, &lines)
			: rule_why(rules, word, 0, 0, &lines);
	if (!count)
		err_set(run->arena, vec_push(run->arena, &run->errs), NULL,
			"no function that is checked is meant by %.*s", STR_ARG(word));
	draw(run, &lines, out);
}

int command_why(struct run *run)
{
	struct strs words = run->line.arguments;
	struct rule_run rules;
	struct buf out;

	if (!words.len) {
		err_set(run->arena, vec_push(run->arena, &run->errs), NULL,
			"why wants a function: FILE:LINE, or its dotted name");
		return run_status(run);
	}
	run->line.arguments = files_of(run);
	if (!find_options(run) || !find_units(run))
		return run_status(run);
	read_units(run);
	read_imports(run);
	link_program(run);
	rules = judge_rules(run);
	buf_init(&out, run->arena);
	for (uint32_t i = 0; i < words.len; i++)
		answer(run, &rules, words.at[i], &out);
	return output_text(run, &out);
}
