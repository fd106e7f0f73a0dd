/* LOOP102: a synchronous HTTP request on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_http;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_http, PASS_HTTP);
}

const struct rule rule_blocking_http = {
	.code = "LOOP102",
	.name = "blocking-http",
	.summary = "a synchronous HTTP request on the event loop",
	.aliases = "ASYNC210 ASYNC211 ASYNC212 S7499",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
