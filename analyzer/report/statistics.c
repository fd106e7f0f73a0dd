/* --statistics: a line a rule, most findings first, as Ruff writes it. */
#include "report/report.h"

#include "report/json.h"
#include "report/paint.h"
#include "report/summary.h"
#include "report/view.h"
#include "rule/rule.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

struct tally {
	const struct rule *rule;
	unsigned count, fixable;
};

struct tallies VEC(struct tally);

static int tally_cmp(const void *left, const void *right)
{
	const struct tally *a = left, *b = right;

	if (a->count != b->count)
		return a->count < b->count ? 1 : -1;
	return str_cmp(str_of(a->rule->code), str_of(b->rule->code));
}

static struct tally *tally_of(struct arena *arena, struct tallies *tallies,
			      const struct rule *rule)
{
	for (uint32_t i = 0; i < tallies->len; i++)
		if (tallies->at[i].rule == rule)
			return &tallies->at[i];
	vec_push(arena, tallies)->rule = rule;
	return vec_last(tallies);
}

static struct tallies count(struct view *view)
{
	const struct findings *findings = view->report->findings;
	struct tallies tallies = {0};

	for (uint32_t i = 0; i < findings->len; i++) {
		struct tally *tally =
			tally_of(view->arena, &tallies, findings->at[i].rule);

		tally->count++;
		tally->fixable += view_fixable(view, &findings->at[i]);
	}
	if (tallies.len)
		qsort(tallies.at, tallies.len, sizeof(*tallies.at), tally_cmp);
	return tallies;
}

void report_statistics(const struct report *report, struct buf *out)
{
	struct view view;
	struct tallies tallies;
	int width;

	view_init(&view, report, out->arena);
	tallies = count(&view);
	width = tallies.len ? snprintf(NULL, 0, "%u", tallies.at[0].count) : 0;
	for (uint32_t i = 0; i < tallies.len; i++) {
		const struct tally *tally = &tallies.at[i];

		buf_printf(out, "%*u\t", width, tally->count);
		paint_puts(report, out, paint_severity(tally->rule->severity),
			   tally->rule->code);
		buf_printf(out, "\t[%c] %s\n", tally->fixable ? '*' : ' ',
			   tally->rule->name);
	}
	summary_write(&view, out);
}

void report_statistics_json(const struct report *report, struct buf *out)
{
	struct view view;
	struct tallies tallies;
	json_t *list = json_array();

	view_init(&view, report, out->arena);
	tallies = count(&view);
	for (uint32_t i = 0; i < tallies.len; i++) {
		const struct tally *tally = &tallies.at[i];

		json_array_append_new(list, json_pack("{s:s, s:s, s:i, s:b, s:i}", "code",
						      tally->rule->code, "name",
						      tally->rule->name, "count",
						      (int)tally->count, "fixable",
						      tally->fixable > 0, "fixable_count",
						      (int)tally->fixable));
	}
	json_write(list, 0, out);
	buf_char(out, '\n');
}
