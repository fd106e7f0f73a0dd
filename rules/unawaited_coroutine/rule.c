/* LOOP201: a coroutine is made and never awaited. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_unawaited_coroutine;

static void check(struct pass *pass)
{
	pass_report_faults(pass, &rule_unawaited_coroutine,
			   PASS_DROPPED | PASS_LOST | PASS_IGNORED, PASS_IN_ASYNC);
}

const struct rule rule_unawaited_coroutine = {
	.code = "LOOP201",
	.name = "unawaited-coroutine",
	.summary = "a coroutine is made and never awaited",
	.aliases = "ASYNC105",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
