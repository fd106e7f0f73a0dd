/* LOOP108: sockets, TLS, select or name resolution on the event loop. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_blocking_socket;

static void check(struct pass *pass)
{
	pass_report_blocking(pass, &rule_blocking_socket, PASS_SOCKET);
}

const struct rule rule_blocking_socket = {
	.code = "LOOP108",
	.name = "blocking-socket",
	.summary = "sockets, TLS, select or name resolution on the event loop",
	.severity = SEVERITY_ERROR,
	.fixable = true,
	.check = check,
};
