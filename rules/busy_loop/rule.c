/* LOOP114: a loop on the event loop that never awaits and cannot end. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_busy_loop;

static void check(struct pass *pass)
{
	pass_report_busy_loops(pass, &rule_busy_loop);
}

const struct rule rule_busy_loop = {
	.code = "LOOP114",
	.name = "busy-loop",
	.summary = "a loop on the event loop that never awaits and cannot end",
	.severity = SEVERITY_WARNING,
	.check = check,
};
