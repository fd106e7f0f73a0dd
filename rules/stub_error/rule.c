/* LOOP902: made by the driver from the project's own stubs. */
#include "rule/rule.h"

#include <stddef.h>

#include "base/banned.h"

const struct rule rule_stub_error = {
	.code = "LOOP902",
	.name = "stub-error",
	.summary = "a stub of the project that cannot be used",
	.severity = SEVERITY_ERROR,
	.always = true,
	.check = NULL,
};
