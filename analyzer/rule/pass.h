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
void pass_report_blocking(struct pass *pass, const struct rule *rule, enum pass_blocks kind);

/* Reports every call on the loop that starts a loop, or waits for the loop from itself. */
void pass_report_loop_start(struct pass *pass, const struct rule *rule);
void pass_report_loop_wait(struct pass *pass, const struct rule *rule);

#endif
