/* LOOP205: a sync function makes a coroutine that nothing there can await. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_unbridged_coroutine;

static void check(struct pass *pass)
{
	pass_report_faults(pass, &rule_unbridged_coroutine,
			   PASS_DROPPED | PASS_LOST | PASS_IGNORED | PASS_USED,
			   PASS_IN_SYNC);
}

const struct rule rule_unbridged_coroutine = {
	.code = "LOOP205",
	.name = "unbridged-coroutine",
	.summary = "a sync function makes a coroutine that nothing there can await",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
