/* LOOP310: a thread lock is held over an await. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_lock_across_await;

static void check(struct pass *pass)
{
	pass_report_locks_across_await(pass, &rule_lock_across_await);
}

const struct rule rule_lock_across_await = {
	.code = "LOOP310",
	.name = "lock-across-await",
	.summary = "a thread lock is held over an await",
	.severity = SEVERITY_ERROR,
	.check = check,
};
