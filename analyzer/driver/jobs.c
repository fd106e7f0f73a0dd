/*
 * Workers over a range of numbers. Threads live as long as one jobs_each; which worker
 * takes which number is left to chance, and nothing may depend on it.
 */
#include "driver/jobs.h"

#include "base/bug.h"
#include "python/python.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

enum {
	/* The front end recurses as deep as the code nests, and sanitizers make its
	 * frames several times larger. Address space only: pages that are not touched
	 * cost nothing. */
	STACK_BYTES = 64 << 20,
	MOST_WORKERS = 256,
	PROGRESS_MS = 100,
};

/* One jobs_each, shared by its threads. */
struct round {
	struct jobs *jobs;
	jobs_task *task;
	void *context;
	uint32_t count;
	atomic_uint next; /* the first number that nobody has taken */
	atomic_uint done;
	pthread_mutex_t lock; /* of `working` */
	pthread_cond_t idle;
	unsigned working;
};

struct member {
	struct round *round;
	struct worker *worker;
};

unsigned jobs_processors(void)
{
	long count = sysconf(_SC_NPROCESSORS_ONLN);

	return count < 1 ? 1 : count > MOST_WORKERS ? MOST_WORKERS : (unsigned)count;
}

void jobs_init(struct jobs *jobs, struct arena *arena, unsigned workers)
{
	if (!workers)
		workers = jobs_processors();
	*jobs = (struct jobs){.workers = workers > MOST_WORKERS ? MOST_WORKERS : workers};
	jobs->worker = arena_array(arena, struct worker, jobs->workers);
	for (unsigned i = 0; i < jobs->workers; i++) {
		arena_init(&jobs->worker[i].arena);
		arena_init(&jobs->worker[i].scratch);
	}
}

void jobs_release(struct jobs *jobs)
{
	for (unsigned i = 0; i < jobs->workers; i++) {
		if (jobs->worker[i].reader)
			python_reader_release(jobs->worker[i].reader);
		arena_release(&jobs->worker[i].scratch);
		arena_release(&jobs->worker[i].arena);
	}
	jobs->workers = 0;
}

static void work(struct round *round, struct worker *worker)
{
	uint32_t index;

	if (!worker->reader)
		worker->reader = python_reader_new(&worker->arena);
	while ((index = atomic_fetch_add(&round->next, 1)) < round->count) {
		round->task(round->context, worker, index);
		arena_reset(&worker->scratch);
		atomic_fetch_add(&round->done, 1);
	}
}

static void *member_main(void *argument)
{
	struct member *member = argument;
	struct round *round = member->round;

	work(round, member->worker);
	pthread_mutex_lock(&round->lock);
	if (!--round->working)
		pthread_cond_signal(&round->idle);
	pthread_mutex_unlock(&round->lock);
	return NULL;
}

/* Starts as many threads as it can; gives how many. */
static unsigned start(struct round *round, struct member *members, pthread_t *threads,
		      unsigned wanted)
{
	pthread_attr_t attributes;
	unsigned started = 0;

	pthread_attr_init(&attributes);
	pthread_attr_setstacksize(&attributes, STACK_BYTES);
	round->working = wanted;
	for (; started < wanted; started++) {
		members[started] = (struct member){round, &round->jobs->worker[started]};
		if (pthread_create(&threads[started], &attributes, member_main,
				   &members[started]))
			break;
	}
	pthread_attr_destroy(&attributes);
	return started;
}

static struct timespec soon(void)
{
	struct timespec time;

	clock_gettime(CLOCK_REALTIME, &time);
	time.tv_nsec += PROGRESS_MS * 1000000L;
	if (time.tv_nsec >= 1000000000L) {
		time.tv_nsec -= 1000000000L;
		time.tv_sec++;
	}
	return time;
}

/* Waits until every thread has nothing left to do, telling how far they are. */
static void wait_for_all(struct round *round)
{
	struct jobs *jobs = round->jobs;

	pthread_mutex_lock(&round->lock);
	while (round->working) {
		struct timespec until = soon();

		if (!jobs->progress)
			pthread_cond_wait(&round->idle, &round->lock);
		else if (pthread_cond_timedwait(&round->idle, &round->lock, &until) ==
			 ETIMEDOUT)
			jobs->progress(jobs->progress_context, atomic_load(&round->done),
				       round->count);
	}
	pthread_mutex_unlock(&round->lock);
}

void jobs_each(struct jobs *jobs, uint32_t count, jobs_task *task, void *context)
{
	struct round round = {
		.jobs = jobs, .task = task, .context = context, .count = count};
	unsigned wanted = count < jobs->workers ? count : jobs->workers;
	struct member members[MOST_WORKERS];
	pthread_t threads[MOST_WORKERS];
	unsigned started;

	BUG_UNLESS(count <=
		   UINT32_MAX - MOST_WORKERS); /* each takes one number too many */
	if (!count)
		return;
	pthread_mutex_init(&round.lock, NULL);
	pthread_cond_init(&round.idle, NULL);
	started = start(&round, members, threads, wanted);
	pthread_mutex_lock(&round.lock);
	round.working -= wanted - started;
	pthread_mutex_unlock(&round.lock);
	if (!started) /* no threads to be had: slower, and less deep */
		work(&round, &jobs->worker[0]);
	wait_for_all(&round);
	for (unsigned i = 0; i < started; i++)
		pthread_join(threads[i], NULL);
	pthread_cond_destroy(&round.idle);
	pthread_mutex_destroy(&round.lock);
}
