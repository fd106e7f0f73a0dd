/* LOOP311: what belongs to the loop's thread is called in another. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_loop_call_from_thread;

static void check(struct pass *pass)
{
	pass_report_loop_calls(pass, &rule_loop_call_from_thread);
}

const struct rule rule_loop_call_from_thread = {
	.code = "LOOP311",
	.name = "loop-call-from-thread",
	.summary = "what belongs to the loop's thread is called in another",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
