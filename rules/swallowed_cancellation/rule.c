/* LOOP403: CancelledError is caught and not raised again. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_swallowed_cancellation;

static void check(struct pass *pass)
{
	pass_report_swallowed_cancellation(pass, &rule_swallowed_cancellation);
}

const struct rule rule_swallowed_cancellation = {
	.code = "LOOP403",
	.name = "swallowed-cancellation",
	.summary = "CancelledError is caught and not raised again",
	.aliases = "ASYNC103 ASYNC104 S7497",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
