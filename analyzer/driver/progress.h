/* Progress: a line on the terminal that moves, for runs that take their time. */
#ifndef DRIVER_PROGRESS_H
#define DRIVER_PROGRESS_H

#include <stdbool.h>
#include <stdint.h>

struct run;

struct progress {
	bool wanted, shown;
	double started;	  /* when the run began */
	const char *what; /* is being done */
};

/* Seconds of a clock that only goes forward. */
double progress_now(void);

/* Starts the run's clock, and its line where one is wanted (--progress). */
void progress_start(struct run *run);

/* Says what comes next. */
void progress_step(struct run *run, const char *what);

/* Takes the line away, before anything else is printed. */
void progress_end(struct run *run);

#endif
