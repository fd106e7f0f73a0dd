/*
 * Pass: what rules ask and how they report. A rule's check runs once a module; everything here
 * speaks of that module. The texts that rules give and get live as long as the findings.
 */
#ifndef RULE_PASS_H
#define RULE_PASS_H

#include "rule/rule.h"

/* What waits: the kinds of effects.pyi's blocks(). */
enum pass_blocks {
#define BLOCKS(enumerator, word) PASS_##enumerator,
#include "facts/effect.def"
};

/* Reports every call on the loop that waits in this way, directly or through helpers. */
void pass_report_blocking(struct pass *pass, const struct rule *rule,
			  enum pass_blocks kind);

/* What can go wrong with awaiting: bits for pass_report_faults. */
enum pass_fault {
	PASS_DROPPED = 1 << 0,	  /* a coroutine is made and discarded */
	PASS_LOST = 1 << 1,	  /* a variable holds it, and some path never awaits it */
	PASS_IGNORED = 1 << 2,	  /* it is given to a function that never looks at it */
	PASS_USED = 1 << 3,	  /* it is used as if it were its result */
	PASS_AWAIT = 1 << 4,	  /* await on what is not awaitable */
	PASS_ASYNC_WITH = 1 << 5, /* async with on what is no async context manager */
	PASS_ASYNC_FOR = 1 << 6,  /* async for over what is no async iterable */
	PASS_SYNC_WITH = 1 << 7,  /* with on what only async with can enter */
	PASS_SYNC_FOR = 1 << 8,	  /* for over what only async for can iterate */
};

enum pass_world { PASS_ANYWHERE, PASS_IN_ASYNC, PASS_IN_SYNC };

/* Reports faults of these kinds in functions of a world. */
void pass_report_faults(struct pass *pass, const struct rule *rule, unsigned kinds,
			enum pass_world world);

/* Reports every call on the loop that starts a loop, or waits for the loop from itself. */
void pass_report_loop_start(struct pass *pass, const struct rule *rule);
void pass_report_loop_wait(struct pass *pass, const struct rule *rule);

/* Reports every coroutine function, or lambda that gives a coroutine, handed to who calls it and
 * drops the coroutine. */
void pass_report_async_callbacks(struct pass *pass, const struct rule *rule);

/* Reports every coroutine function that is registered with who never awaits it. */
void pass_report_async_tasks(struct pass *pass, const struct rule *rule);

/* Reports every call of what belongs to a loop's thread, in functions that run in another. */
void pass_report_loop_calls(struct pass *pass, const struct rule *rule);

/* Reports every coroutine function that awaits nothing and could be a plain one. */
void pass_report_needless_async(struct pass *pass, const struct rule *rule);

/* Reports every call whose result is handed to a thread or process in the place of a function. */
void pass_report_offloaded_results(struct pass *pass, const struct rule *rule);

/* Reports what computes under the interpreter's lock and is sent to a thread. */
void pass_report_cpu_in_threads(struct pass *pass, const struct rule *rule);

/* Reports what is sent to a process pool and cannot be pickled. */
void pass_report_unpicklable(struct pass *pass, const struct rule *rule);

/* Tasks: those that nobody keeps; pending ones that nobody looks at after a wait; failures of
 * gathered ones that become values that nobody looks at. */
void pass_report_dropped_tasks(struct pass *pass, const struct rule *rule);
void pass_report_pending_left(struct pass *pass, const struct rule *rule);
void pass_report_lost_exceptions(struct pass *pass, const struct rule *rule);

/* Reports handlers that catch a coroutine's cancellation and do not raise it again. */
void pass_report_swallowed_cancellation(struct pass *pass, const struct rule *rule);

/* Scopes: a thread's lock held over an await, a timeout around none, a yield within one. */
void pass_report_locks_across_await(struct pass *pass, const struct rule *rule);
void pass_report_scopes_without_await(struct pass *pass, const struct rule *rule);
void pass_report_yields_in_scope(struct pass *pass, const struct rule *rule);

/* Loops: got where none may run, opened and not closed, nested by nest_asyncio. */
void pass_report_gotten_loops(struct pass *pass, const struct rule *rule);
void pass_report_unclosed_loops(struct pass *pass, const struct rule *rule);
void pass_report_nesting(struct pass *pass, const struct rule *rule);

/* Reports asyncio's locks, queues and events used where nothing awaits them. */
void pass_report_primitives(struct pass *pass, const struct rule *rule);

/* Sleeps: of more than a day, of no time, in a loop that does nothing else; and a loop that
 * does nothing at all. */
void pass_report_long_sleeps(struct pass *pass, const struct rule *rule);
void pass_report_zero_sleeps(struct pass *pass, const struct rule *rule);
void pass_report_polling(struct pass *pass, const struct rule *rule);
void pass_report_busy_loops(struct pass *pass, const struct rule *rule);

/* Reports parameters named timeout of coroutine functions. */
void pass_report_timeout_parameters(struct pass *pass, const struct rule *rule);

/* Reports awaits that do not need one another and wait one after another. */
void pass_report_serial_awaits(struct pass *pass, const struct rule *rule);

#endif
