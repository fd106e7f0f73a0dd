/* LOOP305: what cannot be pickled is sent to a process pool. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_unpicklable_offload;

static void check(struct pass *pass)
{
	pass_report_unpicklable(pass, &rule_unpicklable_offload);
}

const struct rule rule_unpicklable_offload = {
	.code = "LOOP305",
	.name = "unpicklable-offload",
	.summary = "what cannot be pickled is sent to a process pool",
	.severity = SEVERITY_ERROR,
	.check = check,
};
