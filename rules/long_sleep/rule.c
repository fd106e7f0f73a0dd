/* LOOP409: a sleep of more than a day. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_long_sleep;

static void check(struct pass *pass)
{
	pass_report_long_sleeps(pass, &rule_long_sleep);
}

const struct rule rule_long_sleep = {
	.code = "LOOP409",
	.name = "long-sleep",
	.summary = "a sleep of more than a day",
	.aliases = "ASYNC116 S7486",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
