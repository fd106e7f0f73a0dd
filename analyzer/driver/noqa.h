/* Noqa: comments that silence what is found now (--add-noqa). */
#ifndef DRIVER_NOQA_H
#define DRIVER_NOQA_H

#include "driver/run.h"

#include "rule/fix.h"

/* Adds to the plan a comment for each row with open findings, or their codes to the
 * comment that is there; gives how many. What is broken cannot be silenced. */
uint32_t noqa_plan(struct run *run, struct fix_plan *plan);

#endif
