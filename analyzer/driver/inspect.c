/* Commands and options that show what looplint makes of files, instead of judging them.
 */
#include "driver/commands.h"

#include "driver/judge.h"
#include "driver/output.h"
#include "driver/read.h"
#include "driver/run.h"

#include "driver/path.h"

#include "facts/dump.h"
#include "python/python.h"
#include "rule/run.h"

#include "base/banned.h"

/* Not there yet: then these say so. */
#pragma weak rule_dump_program
#pragma weak rule_dump_effects
#pragma weak rule_why

static int missing(struct run *run, const char *what)
{
	err_set(run->arena, vec_push(run->arena, &run->errs), NULL, "%s: not there yet",
		what);
	return run_status(run);
}

static int print(struct run *run, struct buf *out)
{
	output_write(run, buf_str(out));
	return run_status(run);
}

int command_show(struct run *run)
{
	static const struct strs all = {0};
	struct err err;
	struct buf out;

	buf_init(&out, run->arena);
	for (uint32_t i = 0; i < run->checked && run->line.show_files; i++)
		buf_printf(&out, "%s\n", run->units.at[i].path.at);
	if (run->line.show_settings) {
		if (run->checked)
			buf_printf(&out, "# Settings for %s\n", run->units.at[0].path.at);
		config_print(run->arena, run->options, &all, &out, &err);
	}
	return print(run, &out);
}

/* --- check --dump
 * ------------------------------------------------------------------------ */

struct dumping {
	struct run *run;
	struct buf *out;
};

/* Trees are dumped on a worker: they are as deep as the code nests. */
static void dump_syntax(void *context, struct worker *worker, uint32_t index)
{
	const struct dumping *dumping = context;
	const struct unit *unit = &dumping->run->units.at[index];

	if (unit->text)
		python_dump_syntax(worker->reader, unit->text->utf8,
				   &dumping->out[index]);
}

static void dump_facts(void *context, struct worker *worker, uint32_t index)
{
	const struct dumping *dumping = context;
	const struct unit *unit = &dumping->run->units.at[index];

	(void)worker;
	if (unit->good)
		facts_dump(&unit->facts, &dumping->out[index]);
}

/* One file after the other, with its name above where there are several. */
static void dump_files(struct run *run, jobs_task *task, struct buf *out)
{
	struct dumping dumping = {run,
				  arena_array(run->arena, struct buf, run->checked + 1)};
	struct arena *arenas = arena_array(run->arena, struct arena, run->checked + 1);

	for (uint32_t i = 0; i < run->checked; i++) {
		arena_init(&arenas[i]);
		buf_init(&dumping.out[i], &arenas[i]);
	}
	jobs_each(&run->jobs, run->checked, task, &dumping);
	for (uint32_t i = 0; i < run->checked; i++) {
		if (run->checked > 1)
			buf_printf(out, "# %s\n", run->units.at[i].shown);
		buf_add(out, buf_str(&dumping.out[i]));
		arena_release(&arenas[i]);
	}
}

int command_dump(struct run *run)
{
	bool *wanted = arena_array(run->round, bool, run->units.len);
	struct str what = run->line.dump;
	struct buf out;

	if (str_is(what, "program") ? !rule_dump_program
				    : str_is(what, "effects") && !rule_dump_effects)
		return missing(run, "--dump program, effects");
	buf_init(&out, run->arena);
	for (uint32_t i = 0; i < run->checked; i++)
		wanted[i] = true;
	if (str_is(what, "syntax")) {
		read_texts(run, wanted);
		dump_files(run, dump_syntax, &out);
	} else if (str_is(what, "facts"))
		dump_files(run, dump_facts, &out);
	else if (str_is(what, "program"))
		rule_dump_program(&run->program, &out);
	else
		rule_dump_effects(&run->program, &out);
	return print(run, &out);
}

/* --- why
 * --------------------------------------------------------------------------------- */

/* Splits "FILE:LINE"; false where it is a name. */
static bool is_place(struct str word, struct str *file, uint64_t *row)
{
	size_t colon = str_rfind(word, ':');

	if (colon == SIZE_MAX || !str_number(str_slice(word, colon + 1, word.len), row))
		return false;
	*file = str_slice(word, 0, colon);
	return true;
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

static bool why_place(struct run *run, const struct rule_run *rules, struct str file,
		      uint32_t row, struct buf *out)
{
	bool *wanted = arena_array(run->round, bool, run->units.len);
	struct str path = path_absolute(run->arena, run->working, file);
	uint32_t number;

	if (!find_unit(run, path, &number))
		return false;
	wanted[number] = true;
	read_texts(run, wanted);
	return run->units.at[number].lines &&
	       rule_why(rules, STR(""), number,
			row_start(run->units.at[number].lines, row), out);
}

static void why(struct run *run, const struct rule_run *rules, struct str word,
		struct buf *out)
{
	struct str file;
	uint64_t row;
	bool place = is_place(word, &file, &row);
	bool found = place ? row <= UINT32_MAX &&
				     why_place(run, rules, file, (uint32_t)row, out)
			   : rule_why(rules, word, 0, 0, out);

	if (!found)
		err_set(run->arena, vec_push(run->arena, &run->errs), NULL,
			place ? "no function stands at %.*s"
			      : "no function is called `%.*s`",
			STR_ARG(word));
}

int command_native(struct run *run)
{
	return missing(run, "native");
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
	if (!rule_why)
		return missing(run, "why");
	buf_init(&out, run->arena);
	run->line.arguments = files_of(run);
	if (!run_find(run))
		return run_status(run);
	run_link(run);
	rules = judge_rules(run);
	for (uint32_t i = 0; i < words.len; i++)
		why(run, &rules, words.at[i], &out);
	return print(run, &out);
}
