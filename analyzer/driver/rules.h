/* Rules: which rules are on in each file, by configuration and command line. */
#ifndef DRIVER_RULES_H
#define DRIVER_RULES_H

#include "driver/run.h"

#include "rule/select.h"

/* Adds an error for every code in the options that no rule has; false when there are any.
 */
bool rules_check(struct run *run, const struct options *options);

/* Gives every unit in which there can be findings its `select` and its `settings`. */
void rules_select(struct run *run);

/* Whether a rule is on in a unit, and what holds there; `context` is the run. For rule_run. */
bool rules_wanted(const struct rule *rule, uint32_t file, const void *context);
const struct rule_settings *rules_settings(uint32_t file, const void *context);

#endif
