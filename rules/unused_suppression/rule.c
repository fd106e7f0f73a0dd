/* LOOP901: made by rule/suppress from the comments that nothing needed. */
#include "rule/rule.h"

#include <stddef.h>

#include "base/banned.h"

const struct rule rule_unused_suppression = {
	.code = "LOOP901",
	.name = "unused-suppression",
	.summary = "a suppression comment that suppresses nothing",
	.severity = SEVERITY_WARNING,
	.fixable = true,
	.check = NULL,
};
