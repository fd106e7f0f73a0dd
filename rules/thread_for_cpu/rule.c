/* LOOP304: work that holds the interpreter's lock is sent to a thread. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_thread_for_cpu;

static void check(struct pass *pass)
{
	pass_report_cpu_in_threads(pass, &rule_thread_for_cpu);
}

const struct rule rule_thread_for_cpu = {
	.code = "LOOP304",
	.name = "thread-for-cpu",
	.summary = "work that holds the interpreter's lock is sent to a thread",
	.severity = SEVERITY_WARNING,
	.check = check,
};
