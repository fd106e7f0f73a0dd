/* LOOP204: `for` over what only `async for` can iterate. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_sync_for;

static void check(struct pass *pass)
{
	pass_report_faults(pass, &rule_sync_for, PASS_SYNC_FOR, PASS_ANYWHERE);
}

const struct rule rule_sync_for = {
	.code = "LOOP204",
	.name = "sync-for",
	.summary = "`for` over what only `async for` can iterate",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
