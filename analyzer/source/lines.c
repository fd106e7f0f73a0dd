/*
 * The line table. Columns count characters, so a long line would have to be walked for
 * each of them; a mark at every block keeps that walk short:
 *
 *   text   |.... BLOCK bytes ....|.... BLOCK bytes ....|..
 *   marks  0                     n characters          m characters
 */
#include "source/lines.h"

#include "source/utf8.h"

#include "base/arena.h"
#include "base/bug.h"
#include "base/vec.h"

#include "base/banned.h"

enum { BLOCK = 512 }; /* bytes between marks: 1 % of the text's size */

static uint32_t *build_marks(struct arena *arena, struct str text)
{
	size_t blocks = text.len / BLOCK + 1;
	uint32_t *marks = arena_array(arena, uint32_t, blocks);

	for (size_t i = 1; i < blocks; i++) {
		struct str block = str_slice(text, (i - 1) * BLOCK, i * BLOCK);

		marks[i] = marks[i - 1] + (uint32_t)utf8_count(block);
	}
	return marks;
}

/* The offset behind the line end at or after `at`; SIZE_MAX when there is none. */
static size_t next_line(struct str text, size_t at)
{
	for (; at < text.len; at++) {
		if (text.at[at] == '\n')
			return at + 1;
		if (text.at[at] == '\r')
			return at + 1 + (at + 1 < text.len && text.at[at + 1] == '\n');
	}
	return SIZE_MAX;
}

void lines_build(struct arena *arena, struct str text, struct lines *lines)
{
	struct vec_u32 starts = {0};

	BUG_UNLESS(text.len < UINT32_MAX);
	for (size_t at = 0; at != SIZE_MAX; at = next_line(text, at))
		*vec_push(arena, &starts) = (uint32_t)at;
	*lines = (struct lines){text, starts.at, starts.len, build_marks(arena, text)};
}

uint32_t lines_row(const struct lines *lines, uint32_t offset)
{
	uint32_t low = 0, high = lines->count;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (lines->starts[middle] <= offset)
			low = middle;
		else
			high = middle;
	}
	return low + 1;
}

static uint32_t chars_before(const struct lines *lines, uint32_t offset)
{
	uint32_t block = offset / BLOCK;
	struct str part = str_slice(lines->text, (size_t)block * BLOCK, offset);

	return lines->marks[block] + (uint32_t)utf8_count(part);
}

/* The start of the character that an offset lies in. */
static uint32_t char_start(struct str text, uint32_t offset)
{
	while (offset > 0 && offset < text.len && (text.at[offset] & 0xC0) == 0x80)
		offset--;
	return offset;
}

struct place lines_place(const struct lines *lines, uint32_t offset)
{
	if (offset > lines->text.len)
		offset = (uint32_t)lines->text.len;
	offset = char_start(lines->text, offset);
	uint32_t row = lines_row(lines, offset);
	uint32_t start = lines->starts[row - 1];
	return (struct place){row, chars_before(lines, offset) -
					   chars_before(lines, start) + 1};
}

struct span lines_span(const struct lines *lines, uint32_t row)
{
	uint32_t size = (uint32_t)lines->text.len;

	if (row < 1 || row > lines->count)
		return (struct span){size, size};
	struct span span = {lines->starts[row - 1],
			    row < lines->count ? lines->starts[row] : size};
	if (row == lines->count)
		return span;
	const char *end = lines->text.at + span.end;
	span.end -= span_len(span) > 1 && end[-1] == '\n' && end[-2] == '\r' ? 2 : 1;
	return span;
}

struct str lines_text(const struct lines *lines, uint32_t row)
{
	return span_text(lines->text, lines_span(lines, row));
}
