/* Rows, columns and widths. */
#include "source/lines.h"
#include "source/utf8.h"
#include "source/width.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

static struct arena arena;

static struct lines build(struct str text)
{
	struct lines lines;

	lines_build(&arena, text, &lines);
	return lines;
}

static void assert_place(const struct lines *lines, uint32_t offset, uint32_t row,
			 uint32_t column)
{
	struct place place = lines_place(lines, offset);

	assert_int_equal(place.row, row);
	assert_int_equal(place.column, column);
}

static void assert_line(const struct lines *lines, uint32_t row, const char *wanted)
{
	struct str line = lines_text(lines, row);

	assert_int_equal(line.len, strlen(wanted));
	assert_true(str_is(line, wanted) || !line.len);
}

static void line_ends(void **state)
{
	struct lines lines = build(STR("a\r\nbc\rd\n\fe\n\r"));

	(void)state;
	assert_int_equal(lines.count, 6);
	assert_line(&lines, 1, "a");
	assert_line(&lines, 2, "bc");
	assert_line(&lines, 3, "d");
	assert_line(&lines, 4, "\fe");
	assert_line(&lines, 5, "");
	assert_line(&lines, 6, "");
	assert_line(&lines, 0, "");
	assert_line(&lines, 7, "");
	assert_place(&lines, 0, 1, 1);
	assert_place(&lines, 1, 1, 2);
	assert_place(&lines, 3, 2, 1);
	assert_place(&lines, 6, 3, 1);
	assert_place(&lines, 12, 6, 1);
}

static void empty_text(void **state)
{
	struct lines lines = build(STR(""));

	(void)state;
	assert_int_equal(lines.count, 1);
	assert_place(&lines, 0, 1, 1);
	assert_int_equal(lines_place(&lines, 99).column, 1);
}

static void columns_count_characters(void **state)
{
	struct lines lines = build(STR("\xC3\xA9\xF0\x9F\x90\x8Dx\n\xE4\xB8\xADy"));

	(void)state;
	assert_place(&lines, 2, 1, 2);
	assert_place(&lines, 6, 1, 3);
	assert_place(&lines, 7, 1, 4);
	assert_place(&lines, 11, 2, 2);
	assert_place(&lines, 12, 2, 3);
	/* Inside a character is at the character. */
	assert_int_equal(lines_place(&lines, 4).column, 2);
	assert_int_equal(lines_place(&lines, 9).column, 1);
}

/* Every offset of a text with lines longer than a block, against counting from its start.
 */
static void long_lines(void **state)
{
	struct buf text;
	uint32_t row = 1, column = 1;

	(void)state;
	buf_init(&text, &arena);
	for (unsigned i = 0; i < 3000; i++)
		buf_puts(&text, i % 1021 == 1020 ? "\n" : i % 3 ? "x" : "\xE4\xB8\xAD");
	struct lines lines = build(buf_str(&text));
	for (uint32_t at = 0; at < text.len;
	     at += utf8_read(str_slice(lines.text, at, text.len)).len) {
		assert_place(&lines, at, row, column);
		column++;
		if (text.at[at] == '\n')
			row++, column = 1;
	}
}

static void huge_line(void **state)
{
	struct buf text;

	(void)state;
	buf_init(&text, &arena);
	buf_puts(&text, "\xC3\xA9");
	buf_fill(&text, 'x', 5000000);
	struct lines lines = build(buf_str(&text));
	for (uint32_t i = 2; i < 5000000; i += 50)
		assert_int_equal(lines_place(&lines, i).column, i);
}

static void widths(void **state)
{
	(void)state;
	assert_int_equal(width_of_char('a'), 1);
	assert_int_equal(width_of_char(0xE9), 1);
	assert_int_equal(width_of_char(0x4E2D), 2);
	assert_int_equal(width_of_char(0xFF21), 2);
	assert_int_equal(width_of_char(0x1F40D), 2);
	assert_int_equal(width_of_char(0x301), 0);
	assert_int_equal(width_of_char(0x200D), 0);
	assert_int_equal(width_of_char(0x10FFFF), 1);
	assert_int_equal(width_of_char('\x1B'), 0);
	assert_int_equal(width_of_text(STR("a\tb\xE4\xB8\xAD"), 4), 7);
	assert_int_equal(width_of_text(STR("e\xCC\x81"), 8), 1);
	assert_int_equal(width_of_text(STR("\t\t"), 8), 16);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(line_ends),
		cmocka_unit_test(empty_text),
		cmocka_unit_test(columns_count_characters),
		cmocka_unit_test(long_lines),
		cmocka_unit_test(huge_line),
		cmocka_unit_test(widths),
	};

	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
