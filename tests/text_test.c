/*
 * Decoding source files. With a file's name as argument it prints what it makes of it
 * instead, for text_cpython_test.py: a line of facts, then the text.
 */
#include "source/codec.h"
#include "source/text.h"
#include "source/utf8.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <string.h>

static struct arena arena;

static struct source_text decode(struct str bytes)
{
	struct source_text source;

	text_decode(&arena, bytes, &source);
	assert_int_equal(utf8_valid(source.utf8), source.utf8.len);
	return source;
}

static void assert_text(struct str got, const char *wanted)
{
	assert_int_equal(got.len, strlen(wanted));
	assert_memory_equal(got.at, wanted, got.len);
}

/* What is written back is what was read. */
static void assert_returns(const struct source_text *source, struct str bytes)
{
	struct str back;

	assert_true(text_encode(&arena, source, source->utf8, &back));
	assert_int_equal(back.len, bytes.len);
	if (back.len)
		assert_memory_equal(back.at, bytes.at, bytes.len);
}

static void plain_utf8_is_not_copied(void **state)
{
	struct str bytes = STR("x = 'h\xC3\xA9'\n");
	struct source_text source = decode(bytes);

	(void)state;
	assert_ptr_equal(source.utf8.at, bytes.at);
	assert_int_equal(source.flags, 0);
	assert_string_equal(codec_name(source.codec), "utf-8");
	assert_returns(&source, bytes);
}

static void empty_file(void **state)
{
	struct source_text source = decode(STR(""));

	(void)state;
	assert_int_equal(source.utf8.len, 0);
	assert_int_equal(source.flags, 0);
}

static void mark_is_no_text(void **state)
{
	struct str bytes = STR("\xEF\xBB\xBFx = 1\n");
	struct source_text source = decode(bytes);

	(void)state;
	assert_true(source.bom);
	assert_text(source.utf8, "x = 1\n");
	assert_returns(&source, bytes);
}

static void mark_wins_over_cookie(void **state)
{
	struct source_text source =
		decode(STR("\xEF\xBB\xBF# coding: latin-1\n'\xC3\xA9'\n"));

	(void)state;
	assert_int_equal(source.flags, TEXT_BAD_COOKIE);
	assert_text(source.utf8, "# coding: latin-1\n'\xC3\xA9'\n");
	assert_int_equal(decode(STR("\xEF\xBB\xBF# coding: utf-8\n")).flags, 0);
}

static void latin1_grows(void **state)
{
	struct str bytes = STR("# \xE9 -*- coding: latin-1 -*-\nx = '\xE9'\n");
	struct source_text source = decode(bytes);

	(void)state;
	assert_text(source.utf8, "# \xC3\xA9 -*- coding: latin-1 -*-\nx = '\xC3\xA9'\n");
	assert_text(span_text(source.utf8, source.cookie), "latin-1");
	assert_returns(&source, bytes);
}

static const struct {
	const char *text;
	const char *codec; /* NULL: none is named */
} cookies[] = {
	{"# coding: cp1252\n", "cp1252"},
	{"#!/usr/bin/python\n# vim: set fileencoding=koi8-r :\n", "koi8-r"},
	{"\f # coding=cp1251\n", "cp1251"},
	{"\r\n# coding=cp1251\r\n", "cp1251"},
	{"\r# coding=cp1251\r", "cp1251"},
	{"# recoding coding:\tshift_jis", "shift_jis"},
	{"# coding: utf-8-unix\n", "utf-8"},
	{"# coding: Latin_1\n", "iso8859-1"},
	{"# coding: windows-1252\n", "cp1252"},
	{"# coding: US-ASCII\n", "ascii"},
	{"x = 1\n# coding: cp1252\n", NULL},
	{"\n\n# coding: cp1252\n", NULL},
	{"x = 1 # coding: cp1252\n", NULL},
	{"# coding is cp1252\n", NULL},
	{"# coding: \n", NULL},
	{"# coding", NULL},
	{"'''\n# coding: cp1252\n'''\n", NULL},
};

static void cookies_are_found(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cookies) / sizeof(*cookies); i++) {
		struct source_text source = decode(str_of(cookies[i].text));
		const char *wanted = cookies[i].codec;

		assert_int_equal(source.flags, 0);
		assert_string_equal(codec_name(source.codec), wanted ? wanted : "utf-8");
		assert_int_equal(span_len(source.cookie) > 0, wanted != NULL);
	}
}

static void unknown_codec_is_flagged(void **state)
{
	struct str bytes = STR("# coding: klingon\n'\xFF'\n");
	struct source_text source = decode(bytes);

	(void)state;
	assert_int_equal(source.flags, TEXT_BAD_CODEC);
	assert_text(source.utf8, "# coding: klingon\n'\xC3\xBF'\n");
	assert_text(span_text(source.utf8, source.cookie), "klingon");
	assert_returns(&source, bytes);
	assert_null(codec_find(STR("")));
	assert_null(codec_find(STR("-")));
	assert_null(codec_find(STR("utf-16")));
	assert_null(codec_find(STR("a-very-long-name-that-no-codec-has-utf-8")));
}

static const struct {
	const char *bytes, *text;
	unsigned bad_at;
} broken[] = {
	{"a\xFF", "a\xEF\xBF\xBD", 1},
	{"\x80z", "\xEF\xBF\xBDz", 0},
	{"ab\xE2\x82", "ab\xEF\xBF\xBD", 2}, /* cut short: one */
	{"\xE2\x82z\xF0\x9F", "\xEF\xBF\xBDz\xEF\xBF\xBD", 0},
	{"\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD", 0},		     /* long form */
	{"\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 0}, /* surrogate */
	{"\xF4\x90\x80\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", 0},
	{"# coding: ascii\n\xC3", "# coding: ascii\n\xEF\xBF\xBD", 16},
	{"# coding: cp1252\n\x81", "# coding: cp1252\n\xEF\xBF\xBD", 17},
};

static void bad_bytes_are_replaced(void **state)
{
	struct str back;

	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++) {
		struct source_text source = decode(str_of(broken[i].bytes));

		assert_int_equal(source.flags, TEXT_BAD_BYTES);
		assert_int_equal(source.bad_at, broken[i].bad_at);
		assert_text(source.utf8, broken[i].text);
		assert_false(text_encode(&arena, &source, source.utf8, &back));
	}
}

static void nul_stays(void **state)
{
	struct source_text source = decode(STR("x\0\xFF\0"));

	(void)state;
	assert_int_equal(source.flags, TEXT_NUL | TEXT_BAD_BYTES);
	assert_int_equal(source.nul_at, 1);
	assert_int_equal(source.bad_at, 2);
	assert_int_equal(source.utf8.len, 6);
}

/* 83 5C is one character of Shift JIS whose second byte would end a string's escape. */
static void pairs_keep_their_shape(void **state)
{
	struct str bytes = STR("# coding: sjis\nx = '\x83\x5C'\n\xB1\x41");
	struct source_text source = decode(bytes);

	(void)state;
	assert_text(source.utf8,
		    "# coding: sjis\nx = '\xF3\xB8\x8D\x9C'\n\xF3\xB0\x82\xB1\x41");
	assert_returns(&source, bytes);
}

static void what_an_encoding_lacks(void **state)
{
	static const char *const names[] = {"ascii", "latin-1", "cp1252", "gbk"};
	struct buf out;

	(void)state;
	buf_init(&out, &arena);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		assert_false(codec_encode(codec_find(str_of(names[i])),
					  STR("\xE4\xB8\xAD"), &out));
	assert_true(codec_encode(codec_find(STR("cp1252")), STR("\xE2\x82\xAC"), &out));
	assert_text(buf_str(&out), "\x80");
}

/* Every byte in every encoding comes back, or is known to be bad. */
static void every_byte_returns(void **state)
{
	static const char *const names[] = {"utf-8",   "ascii",	 "latin-1", "cp1252",
					    "koi8-r",  "gb2312", "sjis",    "eucjp",
					    "gb18030", "big5"};
	char bytes[512];

	(void)state;
	for (unsigned i = 0; i < sizeof(bytes); i++)
		bytes[i] = (char)(i * 7 + i / 256);
	for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct source_text source = {.codec = codec_find(str_of(names[i]))};
		struct str given = {bytes, sizeof(bytes)};
		struct buf out;
		size_t bad;

		buf_init(&out, &arena);
		bool good = codec_decode(source.codec, given, &out, &bad);
		source.utf8 = buf_str(&out);
		assert_int_equal(utf8_valid(source.utf8), source.utf8.len);
		if (good)
			assert_returns(&source, given);
	}
}

static bool print_decoded(const char *path)
{
	static char bytes[1 << 20];
	FILE *file = fopen(path, "rb");
	struct source_text source;

	if (!file)
		return false;
	size_t len = fread(bytes, 1, sizeof(bytes), file);
	fclose(file);
	text_decode(&arena, (struct str){bytes, len}, &source);
	printf("%s %u %zu\n", codec_name(source.codec), source.flags, source.utf8.len);
	fwrite(source.utf8.at, 1, source.utf8.len, stdout);
	return true;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_utf8_is_not_copied),
		cmocka_unit_test(empty_file),
		cmocka_unit_test(mark_is_no_text),
		cmocka_unit_test(mark_wins_over_cookie),
		cmocka_unit_test(latin1_grows),
		cmocka_unit_test(cookies_are_found),
		cmocka_unit_test(unknown_codec_is_flagged),
		cmocka_unit_test(bad_bytes_are_replaced),
		cmocka_unit_test(nul_stays),
		cmocka_unit_test(pairs_keep_their_shape),
		cmocka_unit_test(what_an_encoding_lacks),
		cmocka_unit_test(every_byte_returns),
	};

	arena_init(&arena);
	int failed = 0;
	for (int i = 1; i < argc; i++)
		failed += !print_decoded(argv[i]);
	if (argc == 1)
		failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
