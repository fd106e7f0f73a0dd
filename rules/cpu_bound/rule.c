/* LOOP113: heavy computation on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_cpu_bound;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_cpu_bound, PASS_CPU);
}

const struct rule rule_cpu_bound = {
	.code = "LOOP113",
	.name = "cpu-bound",
	.summary = "heavy computation on the event loop",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
