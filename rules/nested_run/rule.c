/* LOOP301: a loop is started while one runs. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_nested_run;

static void check(struct pass *pass)
{
	pass_report_loop_start(pass, &rule_nested_run);
}

const struct rule rule_nested_run = {
	.code = "LOOP301",
	.name = "nested-run",
	.summary = "a loop is started while one runs",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
