/* Findings on awaits that could run together. */
#include "program/serial.h"
#include "rule/bridge.h"

#include "base/banned.h"

/* asyncio gathers; the others have task groups alone. */
static void advise(struct pass *pass, struct finding *finding)
{
	const struct vocabulary words = vocabulary_of(pass);

	if (words.library == LIBRARY_ASYNCIO)
		bridge_add(finding, BRIDGE_OTHER,
			   arena_printf(pass->arena,
					"await them together: `await %s(...)`",
					vocabulary_member(pass, "gather")));
	if (words.group)
		bridge_add(finding, BRIDGE_OTHER,
			   arena_printf(pass->arena,
					"start them in a task group: `async with %s()`",
					vocabulary_member(pass, words.group)));
}

static void report_rows(struct pass *pass, const struct rule *rule,
			const struct node *node)
{
	struct vec_u32 awaits = {0};

	if (!pass_in_async(pass, node))
		return;
	serial_awaits(pass->program, node->body, pass->arena, &awaits);
	for (uint32_t i = 0; i < awaits.len; i++) {
		struct finding *finding = pass_finding(pass, rule, awaits.at[i]);

		if (!finding)
			continue;
		finding->message = arena_printf(
			pass->arena, "%s could run together with the awaits behind it",
			pass_text(pass, awaits.at[i]));
		advise(pass, finding);
	}
}

void pass_report_serial_awaits(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, report_rows);
}
