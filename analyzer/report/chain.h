/*
 * Chain: the calls from a finding down to its cause, a line each.
 *
 *   app.api.users
 *   └─ app.db.load     app/api.py:14:12
 *      └─ time.sleep   app/db.py:9:5
 */
#ifndef REPORT_CHAIN_H
#define REPORT_CHAIN_H

#include "report/report.h"

struct view;

/* Adds the chain of a finding that has one, each line behind `indent` blanks but the
 * first. */
void chain_write(struct view *view, const struct finding *finding, size_t indent,
		 struct buf *out);

/* A step down: what is called, and where that call stands. */
struct chain_call {
	const char *name;
	uint32_t file, start, end;
};

/* Call number `n` of a finding's chain; there are `steps` + 1 where there is a chain. */
struct chain_call chain_call(const struct finding *finding, uint32_t n);

#endif
