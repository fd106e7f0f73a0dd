/*
 * Diff: what a fix would change, as the lines before and after.
 *
 *   1 + import asyncio
 *   2 | import time
 *   ...
 *     -     time.sleep(1)
 *   9 +     await asyncio.sleep(1)
 */
#ifndef REPORT_DIFF_H
#define REPORT_DIFF_H

#include "report/report.h"

struct view;

/* Adds the lines that the fix's edits of one file change, with one more at each side. */
void diff_write(struct view *view, const struct fix *fix, uint32_t file, unsigned digits,
		struct buf *out);

#endif
