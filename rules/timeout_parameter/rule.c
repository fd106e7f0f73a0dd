/* LOOP406: a coroutine function has a timeout parameter. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_timeout_parameter;

static void check(struct pass *pass)
{
	pass_report_timeout_parameters(pass, &rule_timeout_parameter);
}

const struct rule rule_timeout_parameter = {
	.code = "LOOP406",
	.name = "timeout-parameter",
	.summary = "a coroutine function has a timeout parameter",
	.aliases = "ASYNC109 S7483",
	.severity = SEVERITY_NOTE,
	.opt_in = true,
	.check = check,
};
