/* LOOP302: the loop's own thread waits for the loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_deadlock_on_loop;

static void check(struct pass *pass)
{
	pass_report_loop_wait(pass, &rule_deadlock_on_loop);
}

const struct rule rule_deadlock_on_loop = {
	.code = "LOOP302",
	.name = "deadlock-on-loop",
	.summary = "the loop's own thread waits for the loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
