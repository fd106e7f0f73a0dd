/* LOOP408: sleep(0) where a checkpoint is meant. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_zero_sleep;

static void check(struct pass *pass)
{
	pass_report_zero_sleeps(pass, &rule_zero_sleep);
}

const struct rule rule_zero_sleep = {
	.code = "LOOP408",
	.name = "zero-sleep",
	.summary = "sleep(0) where a checkpoint is meant",
	.aliases = "ASYNC115 S7491",
	.severity = SEVERITY_NOTE,
	.opt_in = true,
	.fixable = true,
	.check = check,
};
