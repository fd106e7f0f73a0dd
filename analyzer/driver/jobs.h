/*
 * Jobs: the program's only threads. A task is called once for each number below a count,
 * by as many workers as wanted; it puts what it makes at its number, so that no order
 * depends on threads.
 *
 *   count = 7, two workers:   0 2 3 6     each takes the next number when it is done
 *                             1 4 5
 */
#ifndef DRIVER_JOBS_H
#define DRIVER_JOBS_H

#include "base/arena.h"

#include <stdint.h>

struct python_reader;

/* What one worker has to itself. */
struct worker {
	struct arena arena;   /* what tasks keep: lives as long as the jobs */
	struct arena scratch; /* empty when a task begins */
	struct python_reader *reader;
};

typedef void jobs_task(void *context, struct worker *worker, uint32_t index);

/* Told now and then, by the thread that called jobs_each, how far the workers are. */
typedef void jobs_progress(void *context, uint32_t done, uint32_t count);

struct jobs {
	struct worker *worker;
	unsigned workers;
	jobs_progress *progress; /* or NULL */
	void *progress_context;
};

/* How many processors there are to use; at least 1. */
unsigned jobs_processors(void);

/* Makes workers, 0: one a processor. They live in the arena, take no thread yet. */
void jobs_init(struct jobs *jobs, struct arena *arena, unsigned workers);

/* Gives back all that the workers keep. */
void jobs_release(struct jobs *jobs);

/* Calls the task for 0 .. count - 1 and returns when all are done. */
void jobs_each(struct jobs *jobs, uint32_t count, jobs_task *task, void *context);

#endif
