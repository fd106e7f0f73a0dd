/* LOOP105: reading, writing or listing files on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_file;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_file, PASS_FILE);
}

const struct rule rule_blocking_file = {
	.code = "LOOP105",
	.name = "blocking-file",
	.summary = "reading, writing or listing files on the event loop",
	.aliases = "ASYNC230 ASYNC231 ASYNC232 S7493",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
