/* LOOP202: a coroutine is used as if it were its result. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_coroutine_as_value;

static void check(struct pass *pass)
{
	pass_report_faults(pass, &rule_coroutine_as_value, PASS_USED, PASS_IN_ASYNC);
}

const struct rule rule_coroutine_as_value = {
	.code = "LOOP202",
	.name = "coroutine-as-value",
	.summary = "a coroutine is used as if it were its result",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
