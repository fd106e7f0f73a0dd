/* LOOP203: `with` on what only `async with` can enter. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_sync_with;

static void check(struct pass *pass)
{
	pass_report_faults(pass, &rule_sync_with, PASS_SYNC_WITH, PASS_ANYWHERE);
}

const struct rule rule_sync_with = {
	.code = "LOOP203",
	.name = "sync-with",
	.summary = "`with` on what only `async with` can enter",
	.aliases = "S7515",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
