/* LOOP104: a synchronous cache, queue or broker client on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_broker;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_broker, PASS_BROKER);
}

const struct rule rule_blocking_broker = {
	.code = "LOOP104",
	.name = "blocking-broker",
	.summary = "a synchronous cache, queue or broker client on the event loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
