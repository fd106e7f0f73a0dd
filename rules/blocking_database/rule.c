/* LOOP103: a synchronous database driver or ORM on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_database;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_database, PASS_DATABASE);
}

const struct rule rule_blocking_database = {
	.code = "LOOP103",
	.name = "blocking-database",
	.summary = "a synchronous database driver or ORM on the event loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
