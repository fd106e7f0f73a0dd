/* LOOP307: get_event_loop where get_running_loop or asyncio.run is meant. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_get_event_loop;

static void check(struct pass *pass)
{
	pass_report_gotten_loops(pass, &rule_get_event_loop);
}

const struct rule rule_get_event_loop = {
	.code = "LOOP307",
	.name = "get-event-loop",
	.summary = "get_event_loop where get_running_loop or asyncio.run is meant",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = check,
};
