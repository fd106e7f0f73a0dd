/*
 * Diff: edits to changed lines.
 *
 *   edits --rows that touch--> chunks (old rows, new lines) --> context, -, +
 *
 * Numbers are those of the changed file, as in Ruff; a removed line has none.
 */
#include "report/diff.h"

#include "report/snippet.h"
#include "report/view.h"
#include "source/lines.h"

#include "base/banned.h"

enum { CONTEXT = 1 };

/* Rows of the old text, first to last, and the text that they become. */
struct chunk {
	uint32_t first, last; /* last < first: nothing is removed */
	struct str text;      /* of the new lines, each with its end */
};

struct chunks VEC(struct chunk);

/* The writer of one file's diff. */
struct differ {
	struct view *view;
	struct buf *out;
	const struct lines *lines;
	unsigned digits;
	uint32_t row;  /* the next old row to be shown */
	int64_t moved; /* new row numbers less old ones */
};

/* Where a row begins; behind the last: the end. */
static uint32_t row_start(const struct lines *lines, uint32_t row)
{
	return row > lines->count ? (uint32_t)lines->text.len
				  : lines_span(lines, row).start;
}

/* The first line of a text with its end. */
static struct str first_line(struct str text)
{
	size_t end = str_find(text, '\n');

	return str_slice(text, 0, end == SIZE_MAX ? text.len : end + 1);
}

static struct str old_line(const struct lines *lines, uint32_t row)
{
	return str_slice(lines->text, row_start(lines, row), row_start(lines, row + 1));
}

static struct str last_line(struct str text)
{
	size_t end = text.len && text.at[text.len - 1] == '\n' ? text.len - 1 : text.len;
	size_t start = str_rfind(str_slice(text, 0, end), '\n');

	return str_slice(text, start == SIZE_MAX ? 0 : start + 1, text.len);
}

/* Takes lines that stay the same off both ends. */
static void trim(const struct lines *lines, struct chunk *chunk)
{
	while (chunk->first <= chunk->last && chunk->text.len) {
		struct str line = first_line(chunk->text);

		if (!str_eq(old_line(lines, chunk->first), line))
			break;
		chunk->first++;
		chunk->text = str_slice(chunk->text, line.len, chunk->text.len);
	}
	while (chunk->first <= chunk->last && chunk->text.len) {
		struct str line = last_line(chunk->text);

		if (!str_eq(old_line(lines, chunk->last), line))
			break;
		chunk->last--;
		chunk->text.len -= line.len;
	}
}

/* The chunk that begins with edit `*n`; moves past the edits that share its rows. */
static struct chunk next_chunk(struct differ *differ, const struct edits *edits,
			       uint32_t file, uint32_t *n)
{
	const struct lines *lines = differ->lines;
	const struct edit *edit = &edits->at[*n];
	struct chunk chunk = {
		lines_row(lines, edit->start), lines_row(lines, edit->end), {0}};
	uint32_t at = row_start(lines, chunk.first);
	struct buf text;

	buf_init(&text, differ->out->arena);
	for (; *n < edits->len; ++*n) {
		edit = &edits->at[*n];
		if (edit->file != file || lines_row(lines, edit->start) > chunk.last)
			break;
		buf_add(&text, str_slice(lines->text, at, edit->start));
		buf_add(&text, edit->content);
		at = edit->end;
		chunk.last = lines_row(lines, edit->end);
	}
	buf_add(&text, str_slice(lines->text, at, row_start(lines, chunk.last + 1)));
	chunk.text = buf_str(&text);
	trim(lines, &chunk);
	return chunk;
}

static void write_line(const struct differ *differ, uint32_t number, char sign,
		       struct str text)
{
	const struct report *report = differ->view->report;
	struct buf line;

	while (text.len &&
	       (text.at[text.len - 1] == '\n' || text.at[text.len - 1] == '\r'))
		text.len--;
	if (sign == '|') {
		snippet_gutter(report, differ->digits, number, differ->out);
		snippet_line(report, text, 0, differ->digits + strlen(" | "),
			     differ->out);
		return;
	}
	buf_init(&line, differ->out->arena);
	if (number)
		buf_printf(&line, "%*u %c ", (int)differ->digits, (unsigned)number, sign);
	else
		buf_printf(&line, "%*s %c ", (int)differ->digits, "", sign);
	snippet_line(report, text, 0, differ->digits + strlen(" | "), &line);
	line.len--;
	paint_text(report, differ->out, sign == '+' ? PAINT_ADDED : PAINT_REMOVED,
		   buf_str(&line));
	buf_char(differ->out, '\n');
}

/* The row behind the last line end holds nothing: it is no line to be shown. */
static bool is_line(const struct lines *lines, uint32_t row)
{
	return row < lines->count || old_line(lines, row).len;
}

/* Old rows that stay, up to `end`. */
static void write_context(struct differ *differ, uint32_t end)
{
	for (; differ->row < end && differ->row <= differ->lines->count; differ->row++)
		if (is_line(differ->lines, differ->row))
			write_line(differ, (uint32_t)(differ->row + differ->moved), '|',
				   old_line(differ->lines, differ->row));
}

static void write_chunk(struct differ *differ, const struct chunk *chunk)
{
	uint32_t number = (uint32_t)(chunk->first + differ->moved), added = 0;
	struct str text = chunk->text;

	for (uint32_t row = chunk->first; row <= chunk->last; row++)
		if (is_line(differ->lines, row))
			write_line(differ, 0, '-', old_line(differ->lines, row));
	for (; text.len; added++) {
		struct str line = first_line(text);

		write_line(differ, number + added, '+', line);
		text = str_slice(text, line.len, text.len);
	}
	differ->moved += (int64_t)added - (chunk->last + 1 - chunk->first);
	differ->row = chunk->last + 1;
}

/* Shows what lies between two chunks: all of it, or a line each and a sign of the gap. */
static void write_gap(struct differ *differ, uint32_t next)
{
	uint32_t before = next > CONTEXT ? next - CONTEXT : 1;

	if (!differ->row) {
		differ->row = before;
	} else if (differ->row + CONTEXT < before) {
		write_context(differ, differ->row + CONTEXT);
		buf_puts(differ->out, "...\n");
		differ->row = before;
	}
	write_context(differ, next);
}

static void write_bar(const struct differ *differ)
{
	buf_fill(differ->out, ' ', differ->digits + 1);
	paint_puts(differ->view->report, differ->out, PAINT_GUTTER, "|");
	buf_char(differ->out, '\n');
}

void diff_write(struct view *view, const struct fix *fix, uint32_t file, unsigned digits,
		struct buf *out)
{
	struct differ differ = {
		.view = view,
		.out = out,
		.lines = view_lines(view, file),
		.digits = digits,
	};
	uint32_t n = 0;

	write_bar(&differ);
	while (n < fix->edits.len) {
		struct chunk chunk;

		if (fix->edits.at[n].file != file) {
			n++;
			continue;
		}
		chunk = next_chunk(&differ, &fix->edits, file, &n);
		write_gap(&differ, chunk.first);
		write_chunk(&differ, &chunk);
	}
	write_context(&differ, differ.row + CONTEXT);
	write_bar(&differ);
}
