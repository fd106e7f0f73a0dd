/* LOOP306: an event loop is opened and not closed on every path. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_unclosed_loop;

static void check(struct pass *pass)
{
	pass_report_unclosed_loops(pass, &rule_unclosed_loop);
}

const struct rule rule_unclosed_loop = {
	.code = "LOOP306",
	.name = "unclosed-loop",
	.summary = "an event loop is opened and not closed on every path",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
