/*
 * Run: one run of the program, from the command line to what is reported. The commands
 * share it; each module of the driver takes it one step further.
 */
#ifndef DRIVER_RUN_H
#define DRIVER_RUN_H

#include "driver/cache.h"
#include "driver/config.h"
#include "driver/jobs.h"
#include "driver/names.h"
#include "driver/progress.h"
#include "driver/unit.h"
#include "driver/watch.h"

#include "program/program.h"
#include "rule/baseline.h"
#include "rule/finding.h"

struct diffbase;

struct run {
	struct arena *arena;
	struct arena *round; /* program and findings: emptied when files are read again */
	struct str working;  /* the folder in which we were started */
	struct options line; /* what the command line says */
	struct config config;
	const struct options *options; /* of the run as a whole: find.c says whose */
	struct options_list in_force;  /* those of all checked units, each once */
	struct errs errs;	       /* what could not be done: exit status 2 */

	struct units units;
	uint32_t checked; /* the first so many are to be checked */
	struct jobs jobs;
	struct cache cache;
	struct dirs dirs;
	struct names names;
	struct diffbase *base; /* --diff-base; NULL: none */
	struct program program;
	struct findings findings; /* sorted; marked where suppressed or known already */
	struct baseline_changes shrunk;
	int results;	/* the descriptor to which they are written */
	uint32_t fixed; /* problems that were fixed, and are not among the findings */
	bool reported;	/* all that is to be said was said: no report */
	bool changes;	/* --diff: there are some, which counts as a finding */
	struct progress progress;
	struct watch watch; /* --watch: what may change; started when `arena` is set */
};

/* What the shell is told. */
enum run_status { STATUS_CLEAN, STATUS_FINDINGS, STATUS_FAILED };

/* looplint check. Gives the exit status, as all commands do. */
int run_check(struct run *run);

/* Prints the errors; the exit status that they and the findings make. */
int run_status(struct run *run);

#endif
