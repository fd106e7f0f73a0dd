/* LOOP112: a synchronous network SDK on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_sdk;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_sdk, PASS_SDK);
}

const struct rule rule_blocking_sdk = {
	.code = "LOOP112",
	.name = "blocking-sdk",
	.summary = "a synchronous network SDK on the event loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
