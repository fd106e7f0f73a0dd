/* LOOP407: a timeout or cancel scope around no await. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_scope_without_await;

static void check(struct pass *pass)
{
	pass_report_scopes_without_await(pass, &rule_scope_without_await);
}

const struct rule rule_scope_without_await = {
	.code = "LOOP407",
	.name = "scope-without-await",
	.summary = "a timeout or cancel scope around no await",
	.aliases = "ASYNC100 S7490",
	.severity = SEVERITY_WARNING,
	.check = check,
};
