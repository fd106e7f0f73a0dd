/* LOOP106: a question to the file system on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_path;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_path, PASS_PATH);
}

const struct rule rule_blocking_path = {
	.code = "LOOP106",
	.name = "blocking-path",
	.summary = "a question to the file system on the event loop",
	.aliases = "ASYNC240",
	.severity = SEVERITY_NOTE,
	.opt_in = true,
	.fixable = true,
	.check = check,
};
