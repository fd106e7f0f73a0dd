/*
 * Judge: what is found in the linked program, less what comments silence, what is not
 * wanted, and what is known already.
 */
#ifndef DRIVER_JUDGE_H
#define DRIVER_JUDGE_H

#include "driver/run.h"

#include "rule/run.h"

/* Fills run->findings, sorted. Those that are suppressed or in the baseline are marked so
 * and still there; texts and lines of their files are loaded. */
void judge_findings(struct run *run);

/* What rule/run.h is to know of the run. */
struct rule_run judge_rules(struct run *run);

/* How many findings there are to report. */
uint32_t judge_open(const struct run *run);

/* Whether a stub of the project could not be used: then findings may be missing. */
bool judge_bad_stubs(const struct run *run);

#endif
