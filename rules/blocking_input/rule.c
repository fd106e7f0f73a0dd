/* LOOP109: asking the user on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_input;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_input, PASS_INPUT);
}

const struct rule rule_blocking_input = {
	.code = "LOOP109",
	.name = "blocking-input",
	.summary = "asking the user on the event loop",
	.aliases = "ASYNC250 S7501",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
