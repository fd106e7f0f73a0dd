/* LOOP107: waiting for another process on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_process;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_process, PASS_PROCESS);
	/* Behind it: a call that starts a process and waits for it is reported once. */
	pass_report_blocking(pass, &rule_blocking_process, PASS_SPAWN);
}

const struct rule rule_blocking_process = {
	.code = "LOOP107",
	.name = "blocking-process",
	.summary = "waiting for another process on the event loop",
	.aliases = "ASYNC220 ASYNC221 ASYNC222 S7487 S7489",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
