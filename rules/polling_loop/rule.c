/* LOOP405: a loop that only sleeps until something has happened. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_polling_loop;

static void check(struct pass *pass)
{
	pass_report_polling(pass, &rule_polling_loop);
}

const struct rule rule_polling_loop = {
	.code = "LOOP405",
	.name = "polling-loop",
	.summary = "a loop that only sleeps until something has happened",
	.aliases = "ASYNC110 S7484",
	.severity = SEVERITY_NOTE,
	.opt_in = true,
	.check = check,
};
