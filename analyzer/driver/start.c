/* The frame around a run: its memory, its command line, its repetition. */
#include "driver/start.h"

#include "driver/commands.h"
#include "driver/output.h"
#include "driver/run.h"

#include <limits.h>
#include <unistd.h>

#include "base/banned.h"

static int check(struct run *run)
{
	if (run->line.show_files || run->line.show_settings)
		return command_show(run);
	return run->line.dump.len ? command_dump(run) : run_check(run);
}

static int run_command(struct run *run)
{
	if (run->line.help)
		return command_help(run);
	switch (run->line.command) {
	case COMMAND_CHECK:
		return check(run);
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

static bool read_line(struct run *run, int argc, char **argv)
{
	char working[PATH_MAX];
	struct err *err = vec_push(run->arena, &run->errs);

	if (!getcwd(working, sizeof(working)))
		return err_set(run->arena, err, NULL, "the working folder is gone");
	run->working = str_of(arena_text(run->arena, working, strlen(working)));
	if (!options_parse(run->arena, run->working, argc, argv, &run->line, err))
		return false;
	run->errs.len = 0;
	progress_start(run);
	return true;
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
	status = read_line(&run, argc, argv) ? run_command(&run) : run_status(&run);
	jobs_release(&run.jobs);
	*again = wait_for_change(&run);
	arena_release(&round);
	arena_release(&arena);
	return status;
}

int start_main(int argc, char **argv)
{
	bool again = true;
	int status = STATUS_CLEAN;

	while (again)
		status = run_once(argc, argv, &again);
	return status;
}
