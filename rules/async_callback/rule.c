/* LOOP207: a coroutine function where a plain callable is called. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_async_callback;

static void check(struct pass *pass)
{
	pass_report_async_callbacks(pass, &rule_async_callback);
}

const struct rule rule_async_callback = {
	.code = "LOOP207",
	.name = "async-callback",
	.summary = "a coroutine function where a plain callable is called",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
