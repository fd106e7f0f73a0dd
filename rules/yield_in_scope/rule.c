/* LOOP411: a yield inside a task group, cancel scope or timeout. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_yield_in_scope;

static void check(struct pass *pass)
{
	pass_report_yields_in_scope(pass, &rule_yield_in_scope);
}

const struct rule rule_yield_in_scope = {
	.code = "LOOP411",
	.name = "yield-in-scope",
	.summary = "a yield inside a task group, cancel scope or timeout",
	.aliases = "ASYNC101 ASYNC119",
	.severity = SEVERITY_WARNING,
	.check = check,
};
