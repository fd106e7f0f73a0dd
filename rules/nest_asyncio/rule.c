/* LOOP308: loops are made to nest by nest_asyncio. */
#include "rule/pass.h"

#include "base/banned.h"

extern const struct rule rule_nest_asyncio;

static void check(struct pass *pass)
{
	pass_report_nesting(pass, &rule_nest_asyncio);
}

const struct rule rule_nest_asyncio = {
	.code = "LOOP308",
	.name = "nest-asyncio",
	.summary = "loops are made to nest by nest_asyncio",
	.severity = SEVERITY_WARNING,
	.check = check,
};
