/*
 * looplint as one straight line: `run_check` below is the whole program, each step a call that
 * takes struct run one further. Before it: start.c. Beside it: commands.h.
 */
#include "driver/run.h"

#include "driver/change.h"
#include "driver/find.h"
#include "driver/judge.h"
#include "driver/link.h"
#include "driver/output.h"
#include "driver/read.h"

#include "base/banned.h"

int run_check(struct run *run)
{
	if (!find_options(run) || /* the command line to what is in force, */
	    !find_units(run))	  /* and to the files that are to be checked */
		return run_status(run);
	read_units(run);     /* to their facts, in parallel, through the cache */
	read_imports(run);   /* and the facts of what they import */
	link_program(run);   /* to one program */
	judge_findings(run); /* to findings, less what is suppressed or known */
	change_files(run);   /* with --fix: to better files, and what is left to find */
	output_report(run);  /* to a report */
	return run_status(run);
}

/* What could not be read is told at the end, once. What only imports led to was not asked for. */
static void collect_errors(struct run *run)
{
	for (uint32_t i = 0; i < run->units.len; i++) {
		const struct unit *unit = &run->units.at[i];

		if (unit->err.message && unit->role != UNIT_REACHED)
			*vec_push(run->arena, &run->errs) = unit->err;
	}
}

/* Prints the errors; whether there are any, so that the run did not do all of its job. */
static bool has_failed(struct run *run)
{
	collect_errors(run);
	return output_errors(run) || judge_bad_stubs(run);
}

int run_status(struct run *run)
{
	bool changed = run->changes || (run->fixed && run->line.exit_non_zero_on_fix);
	bool findings = !run->reported && judge_open(run) > 0;

	if (has_failed(run))
		return STATUS_FAILED;
	return (changed || findings) && !run->line.exit_zero ? STATUS_FINDINGS
							     : STATUS_CLEAN;
}
