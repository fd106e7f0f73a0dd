/* LOOP303: a function is called here, and its result sent to a thread. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_offloaded_result;

static void check(struct pass *pass)
{
	pass_report_offloaded_results(pass, &rule_offloaded_result);
}

const struct rule rule_offloaded_result = {
	.code = "LOOP303",
	.name = "offloaded-result",
	.summary = "a function is called here, and its result sent to a thread",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
