/* Chain: who calls whom, and where. */
#include "report/chain.h"

#include "report/paint.h"
#include "report/view.h"
#include "source/width.h"

#include "base/banned.h"

enum { BRANCH = 3, GAP = 2 }; /* columns of "└─ ", columns before the places */

struct chain_call chain_call(const struct finding *finding, uint32_t n)
{
	const struct finding_step *at = n ? &finding->step[n - 1] : NULL;

	return (struct chain_call){
		.name = n < finding->steps ? finding->step[n].function : at->call,
		.file = at ? at->file : finding->file,
		.start = at ? at->start : finding->start,
		.end = at ? at->end : finding->end,
	};
}

static size_t name_width(const struct finding *finding, uint32_t n)
{
	return (size_t)(n + 1) * BRANCH +
	       width_of_text(str_of(chain_call(finding, n).name), PAINT_TAB);
}

static size_t widest_name(const struct finding *finding)
{
	size_t widest = 0;

	for (uint32_t n = 0; n <= finding->steps; n++) {
		size_t width = name_width(finding, n);

		widest = width > widest ? width : widest;
	}
	return widest;
}

static void write_call(struct view *view, const struct finding *finding, uint32_t n,
		       size_t places, struct buf *out)
{
	struct chain_call call = chain_call(finding, n);
	struct buf place;

	buf_fill(out, ' ', (size_t)n * BRANCH);
	paint_puts(view->report, out, PAINT_GUTTER, "└─ ");
	paint_puts(view->report, out, PAINT_BOLD, call.name);
	buf_fill(out, ' ', places - name_width(finding, n) + GAP);
	buf_init(&place, out->arena);
	view_location(view, call.file, call.start, &place);
	paint_link(view->report, out, view_file(view, call.file)->absolute,
		   buf_str(&place));
	buf_char(out, '\n');
}

void chain_write(struct view *view, const struct finding *finding, size_t indent,
		 struct buf *out)
{
	size_t places = widest_name(finding);

	paint_puts(view->report, out, PAINT_BOLD, finding->function);
	buf_char(out, '\n');
	for (uint32_t n = 0; n <= finding->steps; n++) {
		buf_fill(out, ' ', indent);
		write_call(view, finding, n, places, out);
	}
}
