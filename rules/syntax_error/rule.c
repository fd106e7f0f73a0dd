/* LOOP900: made by the driver from what the front end could not read. */
#include "rule/rule.h"

#include <stddef.h>

#include "base/banned.h"

const struct rule rule_syntax_error = {
	.code = "LOOP900",
	.name = "syntax-error",
	.summary = "a file, or a part of one, that is not Python",
	.severity = SEVERITY_ERROR,
	.always = true,
	.check = NULL,
};
