/*
 * Cause: findings by the call that blocks at last, for --group-by cause: one entry for a
 * call of time.sleep in a helper, with all the coroutines that it stops.
 */
#ifndef REPORT_CAUSE_H
#define REPORT_CAUSE_H

#include "report/report.h"

struct arena;
struct view;

/* A blocking call, and the findings that lead to it, by number. */
struct cause {
	struct finding finding; /* stands on that call itself; no chain, no fix */
	struct vec_u32 members;
};

struct causes VEC(struct cause);

/* The causes of a report's findings: those that stop most first. A finding without a
 * cause is its own. */
struct causes cause_group(struct arena *arena, const struct report *report);

/* How a format for people writes a finding, and a cause with what leads to it. */
struct cause_writer {
	void (*finding)(struct view *view, const struct finding *finding,
			struct buf *out);
	void (*cause)(struct view *view, const struct cause *cause, struct buf *out);
};

/* Writes a report so, by call or by cause, and its summary. */
void cause_write(const struct report *report, const struct cause_writer *writer,
		 struct buf *out);

#endif
