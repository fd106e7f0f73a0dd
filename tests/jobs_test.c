/* The worker pool: every number once, whatever the number of workers. */
#include "driver/jobs.h"
#include "python/python.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdatomic.h>
#include <string.h>
#include <unistd.h>

enum { MOST = 5000 };

struct counting {
	atomic_uint calls[MOST];
	const char *texts[MOST];
	atomic_uint bad;
};

static struct counting counting;

static void count(void *context, struct worker *worker, uint32_t index)
{
	struct counting *to = context;
	const char *scratch = arena_alloc(&worker->scratch, 100);

	/* Emptied before each task, and zeroed as all of an arena is. */
	for (unsigned i = 0; i < 100; i++)
		if (scratch[i])
			atomic_fetch_add(&to->bad, 1);
	memset((char *)scratch, 'x', 100);
	if (!worker->reader)
		atomic_fetch_add(&to->bad, 1);
	to->texts[index] = arena_printf(&worker->arena, "%u", index);
	atomic_fetch_add(&to->calls[index], 1);
}

static void run(unsigned workers, uint32_t numbers)
{
	struct arena arena;
	struct jobs jobs;

	memset(&counting, 0, sizeof(counting));
	arena_init(&arena);
	jobs_init(&jobs, &arena, workers);
	for (unsigned round = 1; round <= 2; round++) {
		jobs_each(&jobs, numbers, count, &counting);
		for (uint32_t i = 0; i < MOST; i++)
			assert_int_equal(atomic_load(&counting.calls[i]),
					 i < numbers ? round : 0);
	}
	for (uint32_t i = 0; i < numbers; i++)
		assert_string_equal(counting.texts[i], arena_printf(&arena, "%u", i));
	assert_int_equal(atomic_load(&counting.bad), 0);
	jobs_release(&jobs);
	arena_release(&arena);
}

static void test_each_number_once(void **state)
{
	static const unsigned workers[] = {0, 1, 2, 5, 64};

	(void)state;
	for (size_t i = 0; i < sizeof(workers) / sizeof(*workers); i++) {
		run(workers[i], MOST);
		run(workers[i], 3);
		run(workers[i], 0);
	}
}

static void test_more_workers_than_there_can_be(void **state)
{
	(void)state;
	run(1000000, 100);
	assert_true(jobs_processors() >= 1);
}

/* A stack as deep as the code of a user may want. */
static unsigned dig(unsigned depth)
{
	volatile char room[1024];

	room[0] = (char)depth;
	return depth ? dig(depth - 1) + (unsigned)room[0] * 0 + 1 : 0;
}

static void go_deep(void *context, struct worker *worker, uint32_t index)
{
	unsigned *depths = context;

	(void)worker;
	depths[index] = dig(20000);
}

static void test_stack(void **state)
{
	unsigned depths[2];
	struct arena arena;
	struct jobs jobs;

	(void)state;
	arena_init(&arena);
	jobs_init(&jobs, &arena, 2);
	jobs_each(&jobs, 2, go_deep, depths);
	assert_int_equal(depths[0], 20000);
	assert_int_equal(depths[1], 20000);
	jobs_release(&jobs);
	arena_release(&arena);
}

struct telling {
	unsigned times;
	uint32_t last, count;
};

static void tell(void *context, uint32_t done, uint32_t count_)
{
	struct telling *telling = context;

	telling->times++;
	assert_true(done >= telling->last && done <= count_);
	telling->last = done;
	telling->count = count_;
}

static void be_slow(void *context, struct worker *worker, uint32_t index)
{
	(void)context;
	(void)worker;
	(void)index;
	usleep(200000);
}

static void test_progress(void **state)
{
	struct telling telling = {0};
	struct arena arena;
	struct jobs jobs;

	(void)state;
	arena_init(&arena);
	jobs_init(&jobs, &arena, 2);
	jobs.progress = tell;
	jobs.progress_context = &telling;
	jobs_each(&jobs, 4, be_slow, NULL);
	assert_true(telling.times >= 1);
	assert_int_equal(telling.count, 4);
	jobs_release(&jobs);
	arena_release(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_each_number_once),
		cmocka_unit_test(test_more_workers_than_there_can_be),
		cmocka_unit_test(test_stack),
		cmocka_unit_test(test_progress),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
