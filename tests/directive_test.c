/* What comments say: each case lists the directives of one comment in a short notation.
 */
#include "source/directive.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

static struct arena arena;

static const char *const kinds[] = {
	[DIRECTIVE_NOQA] = "noqa",	     [DIRECTIVE_IGNORE] = "ignore",
	[DIRECTIVE_FILE_NOQA] = "file-noqa", [DIRECTIVE_FILE_IGNORE] = "file-ignore",
	[DIRECTIVE_ON_LOOP] = "on-loop",     [DIRECTIVE_OFF_LOOP] = "off-loop",
	[DIRECTIVE_UNKNOWN] = "unknown",     [DIRECTIVE_NOT_BLOCKING] = "not-blocking",
};

/* kind, * for all codes, [codes], (reason) and {the text of its span}. */
static void describe(struct buf *out, struct str comment,
		     const struct directive *directive)
{
	buf_printf(out, "%s%s", kinds[directive->kind], directive->all ? "*" : "");
	for (uint32_t i = 0; i < directive->codes.len; i++) {
		struct str code = span_text(comment, directive->codes.at[i]);

		buf_printf(out, "[%.*s]", STR_ARG(code));
	}
	struct str reason = span_text(comment, directive->reason);
	if (reason.len)
		buf_printf(out, "(%.*s)", STR_ARG(reason));
	buf_printf(out, "{%.*s} ", STR_ARG(span_text(comment, directive->span)));
}

static const char *parse(struct str comment)
{
	struct directives directives = {0};
	struct buf out;

	directive_parse(&arena, comment, &directives);
	buf_init(&out, &arena);
	for (uint32_t i = 0; i < directives.len; i++)
		describe(&out, comment, &directives.at[i]);
	return buf_text(&out);
}

static const struct {
	const char *comment, *wanted;
} cases[] = {
	{"# noqa", "noqa*{# noqa} "},
	{"#noqa", "noqa*{#noqa} "},
	{"#  NoQA  ", "noqa*{#  NoQA} "},
	{"# noqa because it is", "noqa*(because it is){# noqa} "},
	{"# noqa: LOOP101", "noqa[LOOP101]{# noqa: LOOP101} "},
	{"# noqa:loop101,E501", "noqa[loop101][E501]{# noqa:loop101,E501} "},
	{"# noqa : LOOP101 , S7499 why not",
	 "noqa[LOOP101][S7499](why not){# noqa : LOOP101 , S7499} "},
	{"# noqa: E501W291", "noqa[E501][W291]{# noqa: E501W291} "},
	{"# noqa: blocking-sleep, LOOP2",
	 "noqa[blocking-sleep][LOOP2]{# noqa: blocking-sleep, LOOP2} "},
	{"# noqa: LOOP101F", "noqa*(: LOOP101F){# noqa} "},
	{"# noqa: no code here", "noqa*(: no code here){# noqa} "},
	{"# noqa:", "noqa*(:){# noqa} "},
	{"# noqas", ""},
	{"# my noqa", ""},
	{"# type: ignore # noqa: A1 # pylint: disable=x", "noqa[A1]{# noqa: A1} "},
	{"# noqa: A1 # noqa: B2", "noqa[A1]{# noqa: A1} noqa[B2]{# noqa: B2} "},
	{"# ruff: noqa", "file-noqa*{# ruff: noqa} "},
	{"# flake8:noqa: A1,B2", "file-noqa[A1][B2]{# flake8:noqa: A1,B2} "},
	{"# ruff: isort: off", ""},
	{"# ruff noqa", ""},
	{"# looplint: ignore", "ignore*{# looplint: ignore} "},
	{"# looplint: ignore it is fast", "ignore*(it is fast){# looplint: ignore} "},
	{"# Looplint:IGNORE[LOOP101, blocking-http]  cached",
	 "ignore[LOOP101][blocking-http](cached){# Looplint:IGNORE[LOOP101, "
	 "blocking-http]} "},
	{"# looplint: ignore[]", "ignore{# looplint: ignore[]} "},
	{"# looplint: ignore[ , A1,, ?!]x",
	 "ignore[A1][?!](x){# looplint: ignore[ , A1,, ?!]} "},
	{"# looplint: ignore[LOOP101 because",
	 "ignore[LOOP101](because){# looplint: ignore[LOOP101} "},
	{"# looplint: ignore[", "ignore{# looplint: ignore[} "},
	{"# looplint: file-ignore[LOOP1]",
	 "file-ignore[LOOP1]{# looplint: file-ignore[LOOP1]} "},
	{"# looplint: file-ignore", "file-ignore*{# looplint: file-ignore} "},
	{"# looplint: on-loop", "on-loop{# looplint: on-loop} "},
	{"# looplint: off-loop", "off-loop{# looplint: off-loop} "},
	{"# looplint: not-blocking a cache #1",
	 "not-blocking(a cache){# looplint: not-blocking} "},
	{"# looplint: ingore[A1]", "unknown[ingore]([A1]){# looplint: ingore} "},
	{"# looplint:", "unknown[]{# looplint:} "},
	{"# looplint is nice", ""},
	{"#", ""},
	{"", ""},
	{"####noqa", "noqa*{#noqa} "},
};

static void comments(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_string_equal(parse(str_of(cases[i].comment)), cases[i].wanted);
}

/* Cut at every byte, with NUL and bad UTF-8: spans stay inside. */
static void hostile(void **state)
{
	struct str whole =
		STR("# noqa: A1,\0B2\xFF # looplint: ignore[C3 \xC3] d # ruff: noqa: E5");

	(void)state;
	for (size_t len = 0; len <= whole.len; len++) {
		struct directives directives = {0};

		directive_parse(&arena, str_slice(whole, 0, len), &directives);
		for (uint32_t i = 0; i < directives.len; i++) {
			assert_true(directives.at[i].span.end <= len);
			assert_true(directives.at[i].reason.end <= len);
		}
	}
}

static void long_comment(void **state)
{
	struct directives directives = {0};
	struct buf text;

	(void)state;
	buf_init(&text, &arena);
	for (unsigned i = 0; i < 100000; i++)
		buf_puts(&text, "# looplint: ignore[A1 ");
	directive_parse(&arena, buf_str(&text), &directives);
	assert_int_equal(directives.len, 100000);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comments),
		cmocka_unit_test(hostile),
		cmocka_unit_test(long_comment),
	};

	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
