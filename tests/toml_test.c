/* TOML as values: each case is a text and what it means, in a short notation. */
#include "driver/config_toml.h"

#include "base/arena.h"
#include "base/err.h"

#include <inttypes.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

static struct arena arena;

static void describe(struct buf *out, const struct toml *value)
{
	static const char open[] = {[TOML_TABLE] = '{', [TOML_ARRAY] = '['};
	static const char close[] = {[TOML_TABLE] = '}', [TOML_ARRAY] = ']'};

	switch (value->kind) {
	case TOML_STRING:
		buf_printf(out, "'%.*s'", STR_ARG(value->text));
		return;
	case TOML_INTEGER:
		buf_printf(out, "%" PRId64, value->integer);
		return;
	case TOML_BOOLEAN:
		buf_puts(out, value->truth ? "yes" : "no");
		return;
	case TOML_OTHER:
		buf_printf(out, "<%.*s>", STR_ARG(value->text));
		return;
	default:
		break;
	}
	buf_char(out, open[value->kind]);
	for (uint32_t i = 0; i < value->items.len; i++) {
		buf_puts(out, i ? " " : "");
		if (value->kind == TOML_TABLE)
			buf_printf(out, "%.*s=", STR_ARG(value->items.at[i].key));
		describe(out, value->items.at[i].value);
	}
	buf_char(out, close[value->kind]);
}

static const struct {
	const char *text, *wanted;
} cases[] = {
	{"", "{}"},
	{"\xEF\xBB\xBF"
	 "a = 1",
	 "{a=1}"},
	{"a = 1\r\nb = -0x\n", NULL},
	{"a = -1_000\nb = 0xff\nc = 0o17\nd = 0b101\ne = +7\n",
	 "{a=-1000 b=255 c=15 d=5 e=7}"},
	{"a = 99999999999999999999\n", "{a=<99999999999999999999>}"},
	{"a = 1.5\nb = 1979-05-27\nc = true\nd = false",
	 "{a=<1.5> b=<1979-05-27> c=yes d=no}"},
	{"a = 'C:\\x'\nb = \"q\\\"\\u00e9\\n\"", "{a='C:\\x' b='q\"\xC3\xA9\n'}"},
	{"a = \"\\ud800\"", "{a='\xEF\xBF\xBD'}"},
	{"a = \"\"\"\nx\\\n   y\"z\"\"\"", "{a='xy\"z'}"},
	{"a = '''\n\\n'''\nb = ''\nc = \"\"", "{a='\\n' b='' c=''}"},
	{"a = [1, [2], {b = 3},] # c\n", "{a=[1 [2] {b=3}]}"},
	{"a = [ # c\n 1, # d\n # e\n 2\n]\n", "{a=[1 2]}"},
	{"[x]\na = 1\n[y.z]\nb = 2\n[x.w]\nc = 3\n", "{x={a=1 w={c=3}} y={z={b=2}}}"},
	{"a.b.c = 1\na.d = 2\n", "{a={b={c=1} d=2}}"},
	{"\"a.b\".'c' = 1", "{a.b={c=1}}"},
	{"[[a]]\nb = 1\n[[a]]\nb = 2\n[a.c]\nd = 3\n", "{a=[{b=1} {b=2 c={d=3}}]}"},
	{"[a.b]\n[a]\nc = 1\n", "{a={b={} c=1}}"},
};

static void texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct toml *root = NULL;
		struct buf out;
		struct err err;
		bool good =
			toml_read(&arena, "x.toml", str_of(cases[i].text), &root, &err);

		assert_int_equal(good, cases[i].wanted != NULL);
		if (!good)
			continue;
		buf_init(&out, &arena);
		describe(&out, root);
		assert_string_equal(buf_text(&out), cases[i].wanted);
	}
}

static const struct {
	const char *text;
	unsigned row, column;
	const char *message;
} broken[] = {
	{"a = 1\nb = yes\nc = 2\n", 2, 3, "not valid TOML"},
	{"a = 1\n[tool\n", 2, 1, "not valid TOML"},
	{"a = 1\nb\n", 2, 1, "not valid TOML"},
	{"a = 1 b = 2\n", 1, 1, "not valid TOML"},
	{"a = 1\na = 2\n", 2, 1, "`a` is set twice"},
	{"[a]\nb = 1\n[c]\n[a]\n", 4, 2, "`a` is set twice"},
	{"\xC3\xA9 = 1", 1, 1, "not valid TOML"},
	{"a = '\xC3\xA9'\nb = '\xC3\xA9\xFF'", 2, 7, "not UTF-8"},
	{"a = 1\n[a.b]\n", 2, 2, "`a` is no table that can be added to"},
	{"a = {}\n[a.b]\n", 2, 2, "`a` is no table that can be added to"},
	{"a = {}\na.b = 1\n", 2, 1, "`a` is no table that can be added to"},
	{"a = [{}]\n[[a]]\n", 2, 3, "`a` is no list of tables"},
	{"a = {b = 1, b = 2}\n", 1, 13, "`b` is set twice"},
};

static void broken_texts(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++) {
		struct toml *root;
		struct err err = {0};

		assert_false(
			toml_read(&arena, "x.toml", str_of(broken[i].text), &root, &err));
		assert_string_equal(err.path, "x.toml");
		assert_string_equal(err.message, broken[i].message);
		assert_int_equal(err.row, broken[i].row);
		assert_int_equal(err.column, broken[i].column);
	}
}

static void places(void **state)
{
	struct toml *root;
	struct err err;

	(void)state;
	assert_true(toml_read(&arena, "x", STR("[t]\n  '\xC3\xA9' = 1 \n"), &root, &err));
	const struct toml *table = toml_get(root, STR("t"));
	assert_non_null(table);
	assert_int_equal(table->items.at[0].place.row, 2);
	assert_int_equal(table->items.at[0].place.column, 3);
	assert_int_equal(table->items.at[0].value->place.column, 9);
	assert_null(toml_get(table, STR("u")));
	assert_null(toml_get(toml_get(table, STR("u")), STR("v")));
}

/* Every text cut at every byte, and flipped there: an answer, whichever. */
static void hostile(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct str text = str_of(cases[i].text);

		for (size_t at = 0; at < text.len; at++) {
			char *flipped = arena_text(&arena, text.at, text.len);
			struct toml *root;
			struct err err;

			flipped[at] ^= (char)(1 << at % 8);
			toml_read(&arena, "x", str_slice(text, 0, at), &root, &err);
			toml_read(&arena, "x", (struct str){flipped, text.len}, &root,
				  &err);
		}
	}
}

static void deep_and_long(void **state)
{
	struct toml *root;
	struct buf out;
	struct err err;

	(void)state;
	buf_init(&out, &arena);
	buf_puts(&out, "a = ");
	buf_fill(&out, '[', 10000);
	buf_fill(&out, ']', 10000);
	assert_false(toml_read(&arena, "x", buf_str(&out), &root, &err));
	assert_string_equal(err.message, "too many values within values");
	buf_init(&out, &arena);
	for (unsigned i = 0; i < 100000; i++)
		buf_printf(&out, "k%u.x=%u\n", i, i);
	assert_true(toml_read(&arena, "x", buf_str(&out), &root, &err));
	assert_int_equal(root->items.len, 100000);
	buf_fill(&out, '#', 5 << 20);
	assert_false(toml_read(&arena, "x", buf_str(&out), &root, &err));
	assert_false(toml_read(&arena, "x", STR("a\0 = 1"), &root, &err));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(texts),	 cmocka_unit_test(broken_texts),
		cmocka_unit_test(places),	 cmocka_unit_test(hostile),
		cmocka_unit_test(deep_and_long),
	};

	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
