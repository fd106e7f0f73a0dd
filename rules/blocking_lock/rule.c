/* LOOP110: a lock, event or queue of threads waited for on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_lock;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_lock, PASS_LOCK);
}

const struct rule rule_blocking_lock = {
	.code = "LOOP110",
	.name = "blocking-lock",
	.summary = "a lock, event or queue of threads waited for on the event loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
