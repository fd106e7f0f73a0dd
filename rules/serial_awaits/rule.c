/* LOOP410: independent awaits one after another. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_serial_awaits;

static void check(struct pass *pass)
{
	pass_report_serial_awaits(pass, &rule_serial_awaits);
}

const struct rule rule_serial_awaits = {
	.code = "LOOP410",
	.name = "serial-awaits",
	.summary = "independent awaits one after another",
	.severity = SEVERITY_NOTE,
	.opt_in = true,
	.check = check,
};
