/* Cause: findings to groups, by rule and place of the call at the end of each chain. */
#include "report/cause.h"

#include "report/summary.h"
#include "report/view.h"

#include "base/hash.h"
#include "base/map.h"
#include "rule/rule.h"

#include <stdlib.h>

#include "base/banned.h"

/* Where the chain ends: the finding's own place where there is none. */
static struct finding at_cause(const struct finding *finding)
{
	struct finding cause = *finding;

	if (finding->steps) {
		const struct finding_step *last = &finding->step[finding->steps - 1];

		cause.file = last->file;
		cause.start = last->start;
		cause.end = last->end;
		cause.function = last->function;
	}
	cause.step = NULL;
	cause.steps = 0;
	cause.fix = (struct fix){.applicability = FIX_NONE};
	return cause;
}

static uint64_t key_of(const struct finding *cause)
{
	struct str code = str_of(cause->rule->code);
	uint64_t place = hash_mix(map_key(cause->file, cause->start));

	return hash_mix(place ^ cause->end) ^ hash_bytes(code.at, code.len);
}

static int cause_cmp(const void *left, const void *right)
{
	const struct cause *a = left, *b = right;

	if (a->members.len != b->members.len)
		return a->members.len < b->members.len ? 1 : -1;
	return a->members.at[0] < b->members.at[0] ? -1 : 1;
}

static bool names(const struct bridge *bridge, const char *text)
{
	bool found =
		bridge->kind != BRIDGE_NONE && str_eq(str_of(bridge->text), str_of(text));

	for (uint32_t i = 0; i < bridge->alternatives && !found; i++)
		found = str_eq(str_of(bridge->alternative[i]), str_of(text));
	return found;
}

static bool all_name(const struct report *report, const struct cause *cause,
		     const char *text)
{
	for (uint32_t i = 0; i < cause->members.len; i++)
		if (!names(&report->findings->at[cause->members.at[i]].bridge, text))
			return false;
	return true;
}

/* The advice of each finding is for its own place; what all of them name is for the cause: at
 * a helper that they share, say. */
static struct bridge shared_bridge(const struct report *report, const struct cause *cause)
{
	const struct bridge *own = &cause->finding.bridge;
	struct bridge shared = {.kind = BRIDGE_NONE};

	if (own->kind == BRIDGE_NONE)
		return shared;
	if (all_name(report, cause, own->text))
		shared = (struct bridge){.kind = own->kind, .text = own->text};
	for (uint32_t i = 0; i < own->alternatives; i++) {
		const char *text = own->alternative[i];

		if (!all_name(report, cause, text))
			continue;
		if (shared.kind != BRIDGE_NONE)
			shared.alternative[shared.alternatives++] = text;
		else
			shared = (struct bridge){.kind = BRIDGE_OTHER, .text = text};
	}
	return shared;
}

/* The words of an entry that several findings share. */
static void describe(struct arena *arena, const struct report *report,
		     struct cause *cause)
{
	if (!cause->finding.cause || cause->members.len == 1)
		return;
	cause->finding.message =
		arena_printf(arena, "`%s` in `%s` stops %u calls on the event loop",
			     cause->finding.cause, cause->finding.function,
			     (unsigned)cause->members.len);
	cause->finding.bridge = shared_bridge(report, cause);
}

struct causes cause_group(struct arena *arena, const struct report *report)
{
	struct causes causes = {0};
	struct map index = {0};

	for (uint32_t i = 0; i < report->findings->len; i++) {
		struct finding cause = at_cause(&report->findings->at[i]);
		uint32_t place = map_at(&index, key_of(&cause), causes.len);

		if (place == causes.len) {
			map_set(arena, &index, key_of(&cause), place);
			vec_push(arena, &causes)->finding = cause;
		}
		*vec_push(arena, &causes.at[place].members) = i;
	}
	for (uint32_t i = 0; i < causes.len; i++)
		describe(arena, report, &causes.at[i]);
	if (causes.len)
		qsort(causes.at, causes.len, sizeof(*causes.at), cause_cmp);
	return causes;
}

void cause_write(const struct report *report, const struct cause_writer *writer,
		 struct buf *out)
{
	struct causes causes = {0};
	struct view view;

	view_init(&view, report, out->arena);
	if (report->by_cause)
		causes = cause_group(view.arena, report);
	for (uint32_t i = 0; i < causes.len; i++)
		writer->cause(&view, &causes.at[i], out);
	for (uint32_t i = 0; !report->by_cause && i < report->findings->len; i++)
		writer->finding(&view, &report->findings->at[i], out);
	summary_write(&view, out);
}
