/* LOOP402: tasks left pending by a wait are never looked at. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_pending_left;

static void check(struct pass *pass)
{
	pass_report_pending_left(pass, &rule_pending_left);
}

const struct rule rule_pending_left = {
	.code = "LOOP402",
	.name = "pending-left",
	.summary = "tasks left pending by a wait are never looked at",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
