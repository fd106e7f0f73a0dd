/* LOOP404: gather's exceptions become values that nobody looks at. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_lost_exceptions;

static void check(struct pass *pass)
{
	pass_report_lost_exceptions(pass, &rule_lost_exceptions);
}

const struct rule rule_lost_exceptions = {
	.code = "LOOP404",
	.name = "lost-exceptions",
	.summary = "gather's exceptions become values that nobody looks at",
	.severity = SEVERITY_WARNING,
	.check = check,
};
