/* LOOP206: await, async with or async for on what cannot be awaited. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_await_sync;

static void check(struct pass *pass)
{
	pass_report_faults(pass, &rule_await_sync,
			   PASS_AWAIT | PASS_ASYNC_WITH | PASS_ASYNC_FOR, PASS_ANYWHERE);
}

const struct rule rule_await_sync = {
	.code = "LOOP206",
	.name = "await-sync",
	.summary = "await, async with or async for on what cannot be awaited",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
