/*
 * full: a finding as one reads it at leisure: its place in the source, the way down to
 * the cause, what to do instead, and what the fix would change.
 */
#include "report/formats.h"

#include "report/cause.h"
#include "report/chain.h"
#include "report/diff.h"
#include "report/paint.h"
#include "report/snippet.h"
#include "report/view.h"
#include "rule/rule.h"
#include "source/lines.h"
#include "source/width.h"

#include "base/banned.h"

enum { LABEL = 8, NARROWEST = 30 }; /* columns of "bridge: ", of text beside it */

static void write_label(struct view *view, const char *label, struct buf *out)
{
	buf_fill(out, ' ', LABEL - 2 - strlen(label));
	paint_puts(view->report, out, PAINT_BOLD, label);
	buf_puts(out, ": ");
}

/* Words into lines that fit beside the label. */
static void write_words(struct view *view, const char *text, struct buf *out)
{
	size_t width = view->report->width, column = 0;
	struct str rest = str_of(text), word;

	width = !width ? SIZE_MAX : width > LABEL + NARROWEST ? width - LABEL : NARROWEST;
	while (str_cut(&rest, ' ', &word)) {
		size_t size = width_of_text(word, PAINT_TAB);

		if (column && column + 1 + size > width) {
			buf_char(out, '\n');
			buf_fill(out, ' ', LABEL);
			column = 0;
		}
		if (column)
			buf_char(out, ' ');
		column += size + !!column;
		paint_source(out, word, 0);
	}
	buf_char(out, '\n');
}

static void write_head(struct view *view, const struct finding *finding, struct buf *out)
{
	enum paint paint = paint_severity(finding->severity);

	paint_puts(view->report, out, paint, finding->rule->code);
	if (view_fixable(view, finding)) {
		buf_puts(out, " [");
		paint_puts(view->report, out, PAINT_MARK, "*");
		buf_char(out, ']');
	}
	buf_char(out, ' ');
	if (finding->severity != SEVERITY_ERROR)
		buf_printf(out, "%s: ", severity_word(finding->severity));
	paint_message(view->report, out, finding->message);
	buf_char(out, '\n');
}

static void write_arrow(struct view *view, const struct finding *finding, unsigned digits,
			struct buf *out)
{
	struct buf location;

	buf_fill(out, ' ', digits);
	paint_puts(view->report, out, PAINT_GUTTER, "--> ");
	buf_init(&location, out->arena);
	view_location(view, finding->file, finding->start, &location);
	paint_link(view->report, out, view_file(view, finding->file)->absolute,
		   buf_str(&location));
	buf_char(out, '\n');
}

static void write_bridge(struct view *view, const struct bridge *bridge, struct buf *out)
{
	if (bridge->kind == BRIDGE_NONE)
		return;
	write_label(view, "bridge", out);
	write_words(view, bridge->text, out);
	for (uint32_t i = 0; i < bridge->alternatives; i++) {
		write_label(view, "or", out);
		write_words(view, bridge->alternative[i], out);
	}
	for (uint32_t i = 0; i < bridge->notes; i++) {
		write_label(view, "note", out);
		write_words(view, bridge->note[i], out);
	}
}

/* The files that a fix changes, each once; edits are sorted by file. */
static void write_fix(struct view *view, const struct finding *finding, unsigned digits,
		      struct buf *out)
{
	const struct fix *fix = &finding->fix;

	if (fix->applicability == FIX_NONE || !view->report->show_fixes)
		return;
	write_label(view, "fix", out);
	write_words(view, fix->message ? fix->message : "", out);
	for (uint32_t i = 0; i < fix->edits.len; i++) {
		uint32_t file = fix->edits.at[i].file;

		if (i && fix->edits.at[i - 1].file == file)
			continue;
		if (file != finding->file)
			buf_printf(out, "%*s--> %s\n", (int)digits, "",
				   view_file(view, file)->path);
		diff_write(view, fix, file, digits, out);
	}
	if (fix->applicability == FIX_UNSAFE)
		buf_puts(out,
			 "note: This is an unsafe fix and may change what the program "
			 "does\n");
}

static uint32_t line_ends(struct str text)
{
	uint32_t count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += text.at[i] == '\n';
	return count;
}

/* The digits of the largest number shown, so that the snippet and the diff share a
 * margin. */
static unsigned digits_of(struct view *view, const struct finding *finding)
{
	uint32_t last = snippet_last_row(view, finding), added = 0;

	for (uint32_t i = 0; i < finding->fix.edits.len; i++) {
		const struct edit *edit = &finding->fix.edits.at[i];
		uint32_t row = lines_row(view_lines(view, edit->file), edit->end);

		added += line_ends(edit->content);
		last = row + added + 1 > last ? row + added + 1 : last;
	}
	return snippet_digits(last);
}

static void write_source(struct view *view, const struct finding *finding,
			 unsigned digits, struct buf *out)
{
	write_head(view, finding, out);
	write_arrow(view, finding, digits, out);
	snippet_write(view, finding, digits, out);
}

static void write_finding(struct view *view, const struct finding *finding,
			  struct buf *out)
{
	unsigned digits = digits_of(view, finding);

	write_source(view, finding, digits, out);
	if (finding->steps) {
		write_label(view, "chain", out);
		chain_write(view, finding, LABEL, out);
	}
	write_bridge(view, &finding->bridge, out);
	write_fix(view, finding, digits, out);
	buf_char(out, '\n');
}

/* A cause, and the calls on the loop that lead to it. */
static void write_cause(struct view *view, const struct cause *cause, struct buf *out)
{
	const struct findings *findings = view->report->findings;
	const char *label = "from";

	if (cause->members.len == 1) {
		write_finding(view, &findings->at[cause->members.at[0]], out);
		return;
	}
	write_source(view, &cause->finding, digits_of(view, &cause->finding), out);
	for (uint32_t i = 0; i < cause->members.len; i++) {
		const struct finding *member = &findings->at[cause->members.at[i]];
		struct buf place;

		buf_init(&place, out->arena);
		view_location(view, member->file, member->start, &place);
		write_label(view, label, out);
		buf_printf(out, "%s  ", member->function);
		paint_link(view->report, out, view_file(view, member->file)->absolute,
			   buf_str(&place));
		buf_char(out, '\n');
		label = "and";
	}
	write_bridge(view, &cause->finding.bridge, out);
	buf_char(out, '\n');
}

static void full_write(const struct report *report, struct buf *out)
{
	static const struct cause_writer writer = {write_finding, write_cause};

	cause_write(report, &writer, out);
}

const struct report_format full_format = {
	.name = "full",
	.help = "source, chain of calls, bridge and fix of each finding",
	.write = full_write,
};
