/*
 * Cause: findings by the call that blocks at last, for --group-by cause: one entry for a
 * call of time.sleep in a helper, with all the coroutines that it stops.
 */
#ifndef REPORT_CAUSE_H
#define REPORT_CAUSE_H

#include "report/report.h"

struct arena;

/* A blocking call, and the findings that lead to it, by number. */
struct cause {
	struct finding finding; /* stands on that call itself; no chain, no fix */
	struct vec_u32 members;
};

struct causes VEC(struct cause);

/* The causes of a report's findings: those that stop most first. A finding without a
 * cause is its own. */
struct causes cause_group(struct arena *arena, const struct report *report);

#endif
