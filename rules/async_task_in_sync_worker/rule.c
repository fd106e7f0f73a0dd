/* LOOP312: a coroutine function is registered with a worker that never awaits it. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_async_task_in_sync_worker;

static void check(struct pass *pass)
{
	pass_report_async_tasks(pass, &rule_async_task_in_sync_worker);
}

const struct rule rule_async_task_in_sync_worker = {
	.code = "LOOP312",
	.name = "async-task-in-sync-worker",
	.summary =
		"a coroutine function is registered with a worker that never awaits it",
	.severity = SEVERITY_ERROR,
	.check = check,
};
