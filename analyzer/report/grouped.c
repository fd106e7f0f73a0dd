/* grouped: the findings of a file below its name, places and codes in columns. */
#include "report/formats.h"

#include "report/paint.h"
#include "report/summary.h"
#include "report/view.h"
#include "rule/rule.h"

#include "base/banned.h"

static const char *place_text(struct view *view, const struct finding *finding)
{
	struct view_place place = view_place(view, finding->file, finding->start);

	if (place.cell)
		return arena_printf(view->arena, "cell %u:%u:%u", (unsigned)place.cell,
				    (unsigned)place.row, (unsigned)place.column);
	return arena_printf(view->arena, "%u:%u", (unsigned)place.row,
			    (unsigned)place.column);
}

/* How many columns stand before the last colon, so that rows and columns line up there.
 */
static size_t row_width(const char *place)
{
	struct str text = str_of(place);

	return str_rfind(text, ':');
}

static void write_finding(struct view *view, const struct finding *finding, size_t rows,
			  size_t places, struct buf *out)
{
	const char *place = place_text(view, finding);
	size_t before = rows - row_width(place);

	buf_fill(out, ' ', 2 + before);
	buf_puts(out, place);
	buf_fill(out, ' ', places - before - strlen(place) + 1);
	paint_puts(view->report, out, paint_severity(finding->severity),
		   finding->rule->code);
	buf_puts(out, view_fixable(view, finding) ? " [*] " : " ");
	paint_message(view->report, out, finding->message);
	buf_char(out, '\n');
}

static void write_file(struct view *view, const struct finding *finding, uint32_t count,
		       struct buf *out)
{
	size_t rows = 0, places = 0;

	for (uint32_t i = 0; i < count; i++) {
		size_t row = row_width(place_text(view, &finding[i]));

		rows = row > rows ? row : rows;
	}
	for (uint32_t i = 0; i < count; i++) {
		const char *place = place_text(view, &finding[i]);
		size_t width = rows - row_width(place) + strlen(place);

		places = width > places ? width : places;
	}
	paint_puts(view->report, out, PAINT_BOLD, view_file(view, finding->file)->path);
	buf_puts(out, ":\n");
	for (uint32_t i = 0; i < count; i++)
		write_finding(view, &finding[i], rows, places, out);
	buf_char(out, '\n');
}

static void grouped_write(const struct report *report, struct buf *out)
{
	const struct findings *findings = report->findings;
	struct view view;
	uint32_t end;

	view_init(&view, report, out->arena);
	for (uint32_t start = 0; start < findings->len; start = end) {
		end = start + 1;
		while (end < findings->len &&
		       findings->at[end].file == findings->at[start].file)
			end++;
		write_file(&view, &findings->at[start], end - start, out);
	}
	summary_write(&view, out);
}

const struct report_format grouped_format = {
	.name = "grouped",
	.help = "the findings of each file below its name",
	.write = grouped_write,
};
