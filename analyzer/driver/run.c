/*
 * looplint as a whole: `check_files` below is the straight line from a command line to an
 * exit status. The commands that leave it early, or take another way, are in commands.c.
 */
#include "driver/run.h"

#include "driver/change.h"
#include "driver/commands.h"
#include "driver/diffbase.h"
#include "driver/find.h"
#include "driver/judge.h"
#include "driver/known.h"
#include "driver/link.h"
#include "driver/output.h"
#include "driver/read.h"
#include "driver/rules.h"

#include <limits.h>
#include <stdio.h>
#include <unistd.h>

#include "base/banned.h"

bool run_find(struct run *run)
{
	if (!find_options(run)) /* what is in force */
		return false;
	find_units(run); /* the files that are to be checked */
	find_stubs(run); /* and those that describe others */
	link_roots(run); /* from where they import each other */
	return true;
}

void run_link(struct run *run)
{
	jobs_init(&run->jobs, run->arena, run->line.jobs);
	read_cache(run);
	progress_step(run, "Reading");
	read_facts(run, 0); /* bytes to facts, in parallel */
	read_imports(run);  /* what they import is needed as well */
	rules_select(run);  /* which rules are on in which file */
	progress_step(run, "Following calls");
	link_program(run); /* facts to one program */
}

static bool load_base(struct run *run)
{
	struct err err;

	if (!run->line.diff_base.len)
		return true;
	run->base = arena_new(run->arena, struct diffbase);
	if (diffbase_load(run->arena, run->working, run->line.diff_base, run->base, &err))
		return true;
	*vec_push(run->arena, &run->errs) = err;
	return false;
}

/* looplint check. */
static int check_files(struct run *run)
{
	if (!run_find(run) || !load_base(run))
		return run_status(run);
	if (run->line.watch)
		watch_start(run, &run->watch);
	if (run->line.show_files || run->line.show_settings)
		return command_show(run);
	run_link(run);
	if (run->line.dump.len)
		return command_dump(run);
	judge_findings(run); /* the program to findings */
	if (change_wanted(run))
		return change_files(run);
	if (run->line.write_baseline.len)
		known_write(run);
	else
		output_report(run);
	return run_status(run);
}

/* What could not be read is told at the end, once. What only imports led to was not asked
 * for. */
static void collect_errors(struct run *run)
{
	for (uint32_t i = 0; i < run->units.len; i++) {
		const struct unit *unit = &run->units.at[i];

		if (unit->err.message && unit->role != UNIT_REACHED)
			*vec_push(run->arena, &run->errs) = unit->err;
	}
}

bool run_failed(struct run *run)
{
	collect_errors(run);
	return output_errors(run) || judge_bad_stubs(run);
}

int run_status(struct run *run)
{
	if (run_failed(run))
		return STATUS_FAILED;
	if (run->line.exit_zero || run->line.write_baseline.len)
		return STATUS_CLEAN;
	if (run->line.exit_non_zero_on_fix && run->fixed)
		return STATUS_FINDINGS;
	return judge_open(run) ? STATUS_FINDINGS : STATUS_CLEAN;
}

static int run_command(struct run *run)
{
	switch (run->line.command) {
	case COMMAND_CHECK:
		return check_files(run);
	case COMMAND_RULE:
		return command_rule(run);
	case COMMAND_WHY:
		return command_why(run);
	case COMMAND_CONFIG:
		return command_config(run);
	case COMMAND_CLEAN:
		return command_clean(run);
	case COMMAND_NATIVE:
		return command_native(run);
	default:
		return command_version(run);
	}
}

/* Reads the command line and does what it says. */
static int run_line(struct run *run, int argc, char **argv)
{
	char working[PATH_MAX];
	struct err err = {0};

	if (!getcwd(working, sizeof(working)))
		err_set(run->arena, &err, NULL, "the working folder is gone");
	else {
		run->working = str_of(arena_text(run->arena, working, strlen(working)));
		options_parse(run->arena, run->working, argc, argv, &run->line, &err);
		progress_start(run);
	}
	if (err.message) {
		*vec_push(run->arena, &run->errs) = err;
		return run_status(run);
	}
	return run->line.help ? command_help(run) : run_command(run);
}

/* Waits for a change of what the run saw; false where it is not to be run again. */
static bool wait_for_change(struct run *run)
{
	bool changed;

	if (!run->line.watch)
		return false;
	if (!run->watch.arena) /* the configuration is broken: wait until it is mended */
		watch_start(run, &run->watch);
	output_note(run, "watching for changes");
	changed = watch_wait(&run->watch);
	watch_release(&run->watch);
	return changed;
}

/* One run; *again says whether there is to be another. */
static int run_once(int argc, char **argv, bool *again)
{
	struct arena arena, round;
	struct run run = {.arena = &arena, .round = &round, .results = STDOUT_FILENO};
	int status;

	arena_init(&arena);
	arena_init(&round);
	dirs_init(&run.dirs, &arena);
	names_init(&run.names, &arena, &run.dirs);
	status = run_line(&run, argc, argv);
	jobs_release(&run.jobs);
	*again = wait_for_change(&run);
	arena_release(&round);
	arena_release(&arena);
	return status;
}

int run_main(int argc, char **argv)
{
	bool again = true;
	int status = STATUS_CLEAN;

	while (again)
		status = run_once(argc, argv, &again);
	return status;
}
