/* Rows at whose ends comments count: the last of a statement; and where a new one can be put. */
#include "rule/suppress_inside.h"

#include "source/lines.h"

#include "base/banned.h"

uint32_t suppress_last_row(const struct lines *lines, const struct finding *finding)
{
	struct str text = lines->text;
	size_t end = finding->stmt_end > finding->stmt_start ? finding->stmt_end
							     : finding->stmt_start + 1;

	for (size_t at = end; at < text.len; at++) {
		char c = text.at[at];
		size_t line = str_find(str_slice(text, at, text.len), '\n');

		if (c == '#' && line != SIZE_MAX)
			at += line;
		else if (c && strchr(")]},:", c))
			end = at + 1;
		else if (!c || !strchr(" \t\r\n\f\\", c))
			break;
	}
	return lines_row(lines, (uint32_t)end - 1);
}

/* Moves past a string that opens at `at`; to `end` where it does not end before. */
static size_t skip_string(struct str text, size_t at, size_t end)
{
	char quote = text.at[at];
	bool triple =
		at + 2 < end && text.at[at + 1] == quote && text.at[at + 2] == quote;
	size_t length = triple ? 3 : 1;

	for (at += length; at < end; at++) {
		if (text.at[at] == '\\')
			at++;
		else if (text.at[at] == quote &&
			 (!triple || (at + 2 < text.len && text.at[at + 1] == quote &&
				      text.at[at + 2] == quote)))
			return at + length;
	}
	return end + 1;
}

/* Whether a comment put at the offset `end` would be one, in code that begins at `at`. */
static bool takes_comment(struct str text, size_t at, size_t end)
{
	while (at < end) {
		char c = text.at[at];

		if (c == '#')
			at += str_find(str_slice(text, at, text.len), '\n');
		else if (c == '"' || c == '\'')
			at = skip_string(text, at, end);
		else
			at++;
		if (c == '#' && at >= end)
			return true;
	}
	return at == end && (end == 0 || text.at[end - 1] != '\\');
}

uint32_t suppress_row(const struct lines *lines, const struct finding *finding)
{
	uint32_t row = lines_row(lines, finding->start),
		 last = suppress_last_row(lines, finding);
	struct span line = lines_span(lines, row);

	if (last <= row || takes_comment(lines->text, finding->stmt_start, line.end))
		return row;
	return last;
}
