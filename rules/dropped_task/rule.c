/* LOOP401: a task is started that nobody keeps. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_dropped_task;

static void check(struct pass *pass)
{
	pass_report_dropped_tasks(pass, &rule_dropped_task);
}

const struct rule rule_dropped_task = {
	.code = "LOOP401",
	.name = "dropped-task",
	.summary = "a task is started that nobody keeps",
	.aliases = "ASYNC300 RUF006 S7502",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
