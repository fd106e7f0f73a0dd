/*
 * Whole lines put in behind a statement, indented as it is, and words taken out.
 *
 *   |    task = create_task(f())  # later
 *   |    tasks.add(task)            <- "\n" and the indentation stand before what is added, so
 *                                      that a last line without a line break is no exception
 */
#include "rule/rewrite.h"

#include <stdarg.h>

#include "base/banned.h"

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\f';
}

static struct str indentation(const struct rewrite *rewrite, stmt_id stmt)
{
	struct str text = rewrite->text;
	uint32_t end = rewrite->facts->stmt[stmt].start, start;

	for (start = end; start && is_blank(text.at[start - 1]); start--)
		;
	return str_slice(text, start, end);
}

bool rewrite_starts_line(const struct rewrite *rewrite, stmt_id stmt)
{
	uint32_t start = rewrite->facts->stmt[stmt].start -
			 (uint32_t)indentation(rewrite, stmt).len;

	return !start || rewrite->text.at[start - 1] == '\n';
}

/* The end of a statement's last line, before its line break; UINT32_MAX where more than a comment
 * follows on it. */
static uint32_t end_of_line(const struct rewrite *rewrite, stmt_id stmt)
{
	struct str text = rewrite->text;
	uint32_t at = rewrite->facts->stmt[stmt].end;

	while (at < text.len && is_blank(text.at[at]))
		at++;
	if (at < text.len && text.at[at] != '#' && text.at[at] != '\n' &&
	    text.at[at] != '\r')
		return UINT32_MAX;
	while (at < text.len && text.at[at] != '\n')
		at++;
	return at && text.at[at - 1] == '\r' ? at - 1 : at;
}

const char *rewrite_line_break(const struct rewrite *rewrite)
{
	size_t first = str_find(rewrite->text, '\n');
	bool crlf = first != SIZE_MAX && first && rewrite->text.at[first - 1] == '\r';

	return crlf ? "\r\n" : "\n";
}

const char *rewrite_new_line(const struct rewrite *rewrite, stmt_id stmt)
{
	return arena_printf(rewrite->pass->arena, "%s%.*s", rewrite_line_break(rewrite),
			    STR_ARG(indentation(rewrite, stmt)));
}

const char *rewrite_indent_unit(const struct rewrite *rewrite, stmt_id stmt)
{
	return str_starts(indentation(rewrite, stmt), STR("\t")) ? "\t" : "    ";
}

void rewrite_add_lines(struct rewrite *rewrite, stmt_id stmt, const char *format, ...)
{
	const char *new_line = rewrite_new_line(rewrite, stmt);
	uint32_t at = end_of_line(rewrite, stmt);
	const char *lines;
	struct buf out;
	va_list args;

	if (at == UINT32_MAX || !rewrite_starts_line(rewrite, stmt)) {
		rewrite_refuse(rewrite);
		return;
	}
	va_start(args, format);
	lines = arena_vprintf(rewrite->pass->arena, format, args);
	va_end(args);
	buf_init(&out, rewrite->pass->arena);
	buf_puts(&out, new_line);
	for (; *lines; lines++)
		if (*lines == '\n')
			buf_puts(&out, new_line);
		else
			buf_char(&out, *lines);
	rewrite_replace(rewrite, (struct span){at, at}, "%s", buf_text(&out));
}

void rewrite_delete_lines(struct rewrite *rewrite, stmt_id stmt)
{
	uint32_t start = rewrite->facts->stmt[stmt].start -
			 (uint32_t)indentation(rewrite, stmt).len;
	uint32_t end = end_of_line(rewrite, stmt);

	if (end == UINT32_MAX || !rewrite_starts_line(rewrite, stmt)) {
		rewrite_refuse(rewrite);
		return;
	}
	while (end < rewrite->text.len && rewrite->text.at[end] == '\r')
		end++;
	rewrite_delete(rewrite, (struct span){start, end + (end < rewrite->text.len)});
}

void rewrite_delete_word(struct rewrite *rewrite, uint32_t at, struct str word)
{
	uint32_t end = at + (uint32_t)word.len, next = rewrite_skip(rewrite, end);
	struct str between = str_slice(rewrite->text, end, next);
	size_t comment = str_find(between, '#');

	end = comment == SIZE_MAX ? next : end + (uint32_t)comment;
	if (!str_eq(str_slice(rewrite->text, at, at + word.len), word))
		rewrite_refuse(rewrite);
	rewrite_delete(rewrite, (struct span){at, end});
}
