/* LOOP208: an async def that awaits nothing. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_async_without_await;

static void check(struct pass *pass)
{
	pass_report_needless_async(pass, &rule_async_without_await);
}

const struct rule rule_async_without_await = {
	.code = "LOOP208",
	.name = "async-without-await",
	.summary = "an async def that awaits nothing",
	.aliases = "RUF029 S7503 ASYNC124",
	.opt_in = true,
	.severity = SEVERITY_NOTE,
	.fixable = true,
	.check = check,
};
