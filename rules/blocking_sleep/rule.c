/* LOOP101: time.sleep and the like on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_sleep;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_sleep, PASS_SLEEP);
}

const struct rule rule_blocking_sleep = {
	.code = "LOOP101",
	.name = "blocking-sleep",
	.summary = "time.sleep and the like on the event loop",
	.aliases = "ASYNC251 S7488",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
