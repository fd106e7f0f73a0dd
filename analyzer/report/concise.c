/* concise: a finding a line, as grep, compilers and Ruff write it. */
#include "report/formats.h"

#include "report/paint.h"
#include "report/summary.h"
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

static void concise_write(const struct report *report, struct buf *out)
{
	struct view view;

	view_init(&view, report, out->arena);
	for (uint32_t i = 0; i < report->findings->len; i++)
		write_finding(&view, &report->findings->at[i], out);
	summary_write(&view, out);
}

const struct report_format concise_format = {
	.name = "concise",
	.help = "one line a finding",
	.write = concise_write,
};
