/*
 * Snippet: lines, numbers, carets. A mark over several rows is drawn at their left:
 *
 *   6 |       rows = fetch(
 *     |  ____________^
 *   7 | |         url,
 *   8 | |     )
 *     | |_____^
 *
 * A line wider than the terminal is cut at both ends, so that the mark stays in sight.
 */
#include "report/snippet.h"

#include "report/view.h"
#include "source/lines.h"
#include "source/utf8.h"

#include "base/banned.h"

enum {
	CONTEXT = 2,	  /* rows before and behind the mark */
	SHOWN_HEAD = 4,	  /* of a mark over many rows: so many at its start */
	SHOWN_TAIL = 2,	  /* and at its end */
	UNLIMITED = 400,  /* columns, where the terminal sets no limit */
	NARROWEST = 40,	  /* columns for source, however narrow the terminal */
	LONG_LINE = 4096, /* bytes; of a longer line only what is near the mark is looked
			     at */
	SIDE = 2,	  /* columns that a mark over several rows takes at the left */
};

/* What is drawn. Rows are those of the text; a notebook's are numbered within the cell.
 */
struct snippet {
	struct view *view;
	struct buf *out;
	const struct lines *lines;
	struct span mark;
	uint32_t first, last; /* rows of the mark */
	uint32_t top, bottom; /* rows shown */
	uint32_t before;      /* rows of the text before the cell's first */
	unsigned digits;
	size_t skip; /* columns left out at the start of each line */
	enum paint paint;
};

unsigned snippet_digits(uint32_t row)
{
	unsigned digits = 1;

	for (; row >= 10; row /= 10)
		digits++;
	return digits;
}

void snippet_gutter(const struct report *report, unsigned digits, uint32_t row,
		    struct buf *out)
{
	struct buf number;

	buf_init(&number, out->arena);
	if (row)
		buf_printf(&number, "%*u | ", (int)digits, (unsigned)row);
	else
		buf_printf(&number, "%*s | ", (int)digits, "");
	paint_text(report, out, PAINT_GUTTER, buf_str(&number));
}

/* Columns that a line may take. */
static size_t room(const struct report *report, size_t indent)
{
	size_t width = report->width ? report->width : UNLIMITED;

	return width > indent + NARROWEST ? width - indent : NARROWEST;
}

/* Adds the characters that lie in the columns from..to; half of a wide one is a blank. */
static void add_columns(struct str text, size_t from, size_t to, struct buf *out)
{
	size_t column = 0;

	while (text.len && column < to) {
		struct utf8_char c = utf8_read(text);
		size_t before = column;

		column = paint_source(NULL, str_slice(text, 0, c.len), before);
		if (before >= from && column <= to)
			paint_source(out, str_slice(text, 0, c.len), before);
		else if (column > from)
			buf_fill(out, ' ',
				 (column < to ? column : to) -
					 (before > from ? before : from));
		text = str_slice(text, c.len, text.len);
	}
}

void snippet_line(const struct report *report, struct str text, size_t skip,
		  size_t indent, struct buf *out)
{
	size_t to = skip + room(report, indent);
	bool cut = paint_source(NULL, text, 0) > to;

	if (skip)
		buf_puts(out, "…");
	add_columns(text, skip + !!skip, to - cut, out);
	if (cut)
		buf_puts(out, "…");
	while (out->len && out->at[out->len - 1] == ' ')
		out->len--;
	buf_char(out, '\n');
}

/* The rows of the cell, or of the text, that the mark stands in. */
static struct span cell_rows(struct view *view, const struct finding *finding)
{
	const struct report_file *file = view_file(view, finding->file);
	uint32_t cell = view_place(view, finding->file, finding->start).cell;
	struct span rows = {1, view_lines(view, finding->file)->count};

	if (!cell)
		return rows;
	rows.start = file->cell_row[cell - 1];
	if (cell < file->cells)
		rows.end = file->cell_row[cell] - 1;
	return rows;
}

static struct snippet measure(struct view *view, const struct finding *finding)
{
	const struct lines *lines = view_lines(view, finding->file);
	struct span cell = cell_rows(view, finding);
	uint32_t last = finding->end > finding->start ? finding->end - 1 : finding->start;
	struct snippet snippet = {
		.view = view,
		.lines = lines,
		.mark = {finding->start, finding->end},
		.first = lines_row(lines, finding->start),
		.last = lines_row(lines, last),
		.before = cell.start - 1,
		.paint = paint_severity(finding->severity),
	};

	snippet.top = snippet.first > cell.start + CONTEXT ? snippet.first - CONTEXT
							   : cell.start;
	snippet.bottom =
		snippet.last + CONTEXT < cell.end ? snippet.last + CONTEXT : cell.end;
	while (snippet.top < snippet.first &&
	       str_is_blank(lines_text(lines, snippet.top)))
		snippet.top++;
	while (snippet.bottom > snippet.last &&
	       str_is_blank(lines_text(lines, snippet.bottom)))
		snippet.bottom--;
	return snippet;
}

uint32_t snippet_last_row(struct view *view, const struct finding *finding)
{
	struct snippet snippet = measure(view, finding);

	return snippet.bottom - snippet.before;
}

static size_t indent_of(const struct snippet *snippet)
{
	return snippet->digits + strlen(" | ") +
	       (snippet->first < snippet->last ? SIDE : 0);
}

/* A row's text; of a very long one what is near the mark, or the start. */
static struct str row_text(const struct snippet *snippet, uint32_t row)
{
	struct span line = lines_span(snippet->lines, row);
	struct str text = snippet->lines->text;
	uint32_t middle = row == snippet->first ? snippet->mark.start : line.start;

	if (span_len(line) > LONG_LINE) {
		if (middle > line.start + LONG_LINE)
			line.start = middle - LONG_LINE;
		if (line.end > middle + LONG_LINE)
			line.end = middle + LONG_LINE;
		while (line.start < line.end && (text.at[line.start] & 0xC0) == 0x80)
			line.start++;
		while (line.end > line.start && (text.at[line.end] & 0xC0) == 0x80)
			line.end--;
	}
	return span_text(text, line);
}

/* The column in which an offset of a row stands. */
static size_t column_of(const struct snippet *snippet, uint32_t row, uint32_t offset)
{
	struct str text = row_text(snippet, row);
	size_t at = (size_t)(snippet->lines->text.at + offset - text.at);

	return paint_source(NULL, str_slice(text, 0, at < text.len ? at : text.len), 0);
}

static void gutter(const struct snippet *snippet, uint32_t row)
{
	snippet_gutter(snippet->view->report, snippet->digits,
		       row ? row - snippet->before : 0, snippet->out);
}

/* A line with nothing in it but the gutter. */
static void bare_line(const struct snippet *snippet)
{
	buf_fill(snippet->out, ' ', snippet->digits + 1);
	paint_puts(snippet->view->report, snippet->out, PAINT_GUTTER, "|");
	buf_char(snippet->out, '\n');
}

/* How many columns to leave out so that the mark, or as much of it as fits, is seen. */
static size_t columns_to_skip(const struct snippet *snippet)
{
	size_t width = room(snippet->view->report, indent_of(snippet));
	size_t start = column_of(snippet, snippet->first, snippet->mark.start);
	size_t end = snippet->first == snippet->last
			     ? column_of(snippet, snippet->first, snippet->mark.end)
			     : start + 1;

	if (end < width)
		return 0;
	if (end - start > width / 2)
		return start > width / 4 ? start - width / 4 : 0;
	return end - width * 3 / 4;
}

static void draw_row(const struct snippet *snippet, uint32_t row)
{
	bool tall = snippet->first < snippet->last;
	bool inside = row > snippet->first && row <= snippet->last;

	gutter(snippet, row);
	if (tall)
		paint_puts(snippet->view->report, snippet->out, snippet->paint,
			   inside ? "| " : "  ");
	snippet_line(snippet->view->report, row_text(snippet, row), snippet->skip,
		     indent_of(snippet), snippet->out);
}

/* A line without a number: `blanks`, and then the mark's text. */
static void draw_mark(const struct snippet *snippet, size_t blanks,
		      const struct buf *mark)
{
	gutter(snippet, 0);
	buf_fill(snippet->out, ' ', blanks);
	paint_text(snippet->view->report, snippet->out, snippet->paint, buf_str(mark));
	buf_char(snippet->out, '\n');
}

static void draw_carets(const struct snippet *snippet)
{
	size_t start = column_of(snippet, snippet->first, snippet->mark.start);
	size_t end = column_of(snippet, snippet->first, snippet->mark.end);
	size_t limit = snippet->skip + room(snippet->view->report, indent_of(snippet));
	struct buf mark;

	end = end < limit ? end : limit;
	buf_init(&mark, snippet->out->arena);
	buf_fill(&mark, '^', end > start ? end - start : 1);
	draw_mark(snippet, start - snippet->skip, &mark);
}

/* The sides of a mark over several rows: below its first row and below its last. */
static void draw_opening(const struct snippet *snippet)
{
	size_t start = column_of(snippet, snippet->first, snippet->mark.start);
	struct buf mark;

	buf_init(&mark, snippet->out->arena);
	buf_fill(&mark, '_', start - snippet->skip + SIDE - 1);
	buf_char(&mark, '^');
	draw_mark(snippet, 1, &mark);
}

static void draw_closing(const struct snippet *snippet)
{
	size_t end = column_of(snippet, snippet->last, snippet->mark.end);
	struct buf mark;

	buf_init(&mark, snippet->out->arena);
	buf_char(&mark, '|');
	buf_fill(&mark, '_', end > snippet->skip ? end - snippet->skip : 1);
	buf_char(&mark, '^');
	draw_mark(snippet, 0, &mark);
}

/* Rows of a mark that are left out. */
static void draw_gap(const struct snippet *snippet)
{
	struct buf mark;

	buf_init(&mark, snippet->out->arena);
	buf_puts(&mark, "| ...");
	draw_mark(snippet, 0, &mark);
}

/* Adds one row and what is drawn below it; gives the next row to draw. */
static uint32_t draw(const struct snippet *snippet, uint32_t row)
{
	uint32_t rows = snippet->last - snippet->first + 1;

	draw_row(snippet, row);
	if (snippet->first == snippet->last) {
		if (row == snippet->first)
			draw_carets(snippet);
		return row + 1;
	}
	if (row == snippet->first)
		draw_opening(snippet);
	else if (row == snippet->last)
		draw_closing(snippet);
	if (rows > SHOWN_HEAD + SHOWN_TAIL + 1 &&
	    row == snippet->first + SHOWN_HEAD - 1) {
		draw_gap(snippet);
		return snippet->last - SHOWN_TAIL + 1;
	}
	return row + 1;
}

void snippet_write(struct view *view, const struct finding *finding, unsigned digits,
		   struct buf *out)
{
	struct snippet snippet = measure(view, finding);

	snippet.out = out;
	snippet.digits = digits;
	snippet.skip = columns_to_skip(&snippet);
	bare_line(&snippet);
	for (uint32_t row = snippet.top; row <= snippet.bottom;)
		row = draw(&snippet, row);
	bare_line(&snippet);
}
