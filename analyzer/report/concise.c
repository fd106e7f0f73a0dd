/* concise: a finding a line, as grep, compilers and Ruff write it. */
#include "report/formats.h"

#include "report/cause.h"
#include "report/paint.h"
#include "report/view.h"
#include "rule/rule.h"

#include "base/banned.h"

static void write_location(struct view *view, const struct finding *finding,
			   struct buf *out)
{
	struct buf location;

	buf_init(&location, view->arena);
	view_location(view, finding->file, finding->start, &location);
	paint_link(view->report, out, view_file(view, finding->file)->absolute,
		   buf_str(&location));
}

static void write_finding(struct view *view, const struct finding *finding,
			  struct buf *out)
{
	write_location(view, finding, out);
	buf_puts(out, ": ");
	paint_puts(view->report, out, paint_severity(finding->severity),
		   finding->rule->code);
	buf_char(out, ' ');
	if (view_fixable(view, finding)) {
		buf_char(out, '[');
		paint_puts(view->report, out, PAINT_MARK, "*");
		buf_puts(out, "] ");
	}
	paint_message(view->report, out, finding->message);
	buf_char(out, '\n');
}

/* The functions that a cause stops, each once as long as they stand together. */
static void write_members(struct view *view, const struct cause *cause, struct buf *out)
{
	const struct findings *findings = view->report->findings;
	const char *before = NULL;

	if (cause->members.len < 2)
		return;
	out->len--; /* on the cause's own line */
	for (uint32_t i = 0; i < cause->members.len; i++) {
		const char *name = findings->at[cause->members.at[i]].function;

		if (before && str_is(str_of(name), before))
			continue;
		buf_printf(out, "%s%s", before ? ", " : ": ", name);
		before = name;
	}
	buf_char(out, '\n');
}

static void write_cause(struct view *view, const struct cause *cause, struct buf *out)
{
	bool alone = cause->members.len == 1;

	write_finding(view,
		      alone ? &view->report->findings->at[cause->members.at[0]]
			    : &cause->finding,
		      out);
	write_members(view, cause, out);
}

static void concise_write(const struct report *report, struct buf *out)
{
	static const struct cause_writer writer = {write_finding, write_cause};

	cause_write(report, &writer, out);
}

const struct report_format concise_format = {
	.name = "concise",
	.help = "one line a finding",
	.write = concise_write,
};
