/* LOOP309: an asyncio lock, queue or event is used without a loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_async_primitive_in_sync;

static void check(struct pass *pass)
{
	pass_report_primitives(pass, &rule_async_primitive_in_sync);
}

const struct rule rule_async_primitive_in_sync = {
	.code = "LOOP309",
	.name = "async-primitive-in-sync",
	.summary = "an asyncio lock, queue or event is used without a loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
