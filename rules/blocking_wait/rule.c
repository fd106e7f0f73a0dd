/* LOOP111: waiting for threads, processes or their futures on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_wait;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_wait, PASS_WAIT);
}

const struct rule rule_blocking_wait = {
	.code = "LOOP111",
	.name = "blocking-wait",
	.summary = "waiting for threads, processes or their futures on the event loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
