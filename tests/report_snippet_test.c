/* Snippets, diffs and chains in awkward places. */
#include "report/diff.h"
#include "report/snippet.h"
#include "report/view.h"
#include "report_sample.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static struct sample sample;

static int set_up(void **state)
{
	(void)state;
	sample_init(&sample);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	arena_release(&sample.arena);
	return 0;
}

/* The snippet of the first `mark` in a text, on a terminal `width` columns wide. */
static const char *snippet(const char *text, const char *mark, unsigned width)
{
	struct view view;
	struct buf out;
	struct finding *finding;

	sample.file[SAMPLE_DB].text = str_of(text);
	sample.report.width = width;
	finding = sample_add(&sample, &sample_sleep, SAMPLE_DB, mark, "");
	view_init(&view, &sample.report, &sample.arena);
	buf_init(&out, &sample.arena);
	snippet_write(&view, finding, snippet_digits(snippet_last_row(&view, finding)),
		      &out);
	return buf_text(&out);
}

static void marks_the_exact_columns(void **state)
{
	(void)state;
	assert_string_equal(snippet("x = f(1)\n", "f(1)", 80), "  |\n"
							       "1 | x = f(1)\n"
							       "  |     ^^^^\n"
							       "  |\n");
	assert_string_equal(snippet("\tf(1)\n", "f(1)", 80), "  |\n"
							     "1 |     f(1)\n"
							     "  |     ^^^^\n"
							     "  |\n");
	assert_string_equal(snippet("a\tf(1)", "f(1)", 80), "  |\n"
							    "1 | a   f(1)\n"
							    "  |     ^^^^\n"
							    "  |\n");
	assert_string_equal(snippet("x = '日本'; f(é)\n", "f(é)", 80),
			    "  |\n"
			    "1 | x = '日本'; f(é)\n"
			    "  |             ^^^^\n"
			    "  |\n");
}

static void leaves_blank_lines_out_at_the_edges(void **state)
{
	(void)state;
	assert_string_equal(snippet("a\n\n\nf(1)\n\n\n\nb\n", "f(1)", 80), "  |\n"
									   "4 | f(1)\n"
									   "  | ^^^^\n"
									   "  |\n");
	assert_string_equal(snippet("a\n\nf(1)\nb\nc\n", "f(1)", 80), "  |\n"
								      "1 | a\n"
								      "2 |\n"
								      "3 | f(1)\n"
								      "  | ^^^^\n"
								      "4 | b\n"
								      "5 | c\n"
								      "  |\n");
}

static void an_empty_mark_has_one_caret(void **state)
{
	(void)state;
	assert_string_equal(snippet("", "", 80), "  |\n1 |\n  | ^\n  |\n");
	assert_string_equal(snippet("ab\n", "", 80), "  |\n1 | ab\n  | ^\n  |\n");
}

static void cuts_lines_to_the_width(void **state)
{
	(void)state;
	assert_string_equal(snippet("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
				    "aaaaaaaaf(1)bbbbbb"
				    "bbbbbbbbbbbbbbbbbb\n",
				    "f(1)", 44),
			    "  |\n"
			    "1 | …aaaaaaaaaaaaaaaaaaaaaaaaaf(1)bbbbbbbbb…\n"
			    "  |                           ^^^^\n"
			    "  |\n");
}

static void draws_marks_over_many_rows(void **state)
{
	(void)state;
	assert_string_equal(snippet("x = f(\n1,\n2,\n3,\n4,\n5,\n6,\n7)\n",
				    "f(\n1,\n2,\n3,\n4,\n5,\n6,\n7)", 80),
			    "  |\n"
			    "1 |   x = f(\n"
			    "  |  _____^\n"
			    "2 | | 1,\n"
			    "3 | | 2,\n"
			    "4 | | 3,\n"
			    "  | | ...\n"
			    "7 | | 6,\n"
			    "8 | | 7)\n"
			    "  | |__^\n"
			    "  |\n");
}

static void very_long_lines_are_quick_and_short(void **state)
{
	enum { LENGTH = 5000000 };
	char *text = arena_alloc(&sample.arena, LENGTH + 1);
	const char *drawn;

	(void)state;
	memset(text, 'a', LENGTH);
	memcpy(text + LENGTH / 2, "f(1)", 4);
	drawn = snippet(text, "f(1)", 0);
	assert_true(strlen(drawn) < 2000);
	assert_non_null(strstr(drawn, "f(1)"));
}

/* The diff of replacing the first `old` in a text. */
static const char *diff(const char *text, const char *old, const char *content)
{
	struct view view;
	struct buf out;
	struct finding *finding;

	sample.file[SAMPLE_DB].text = str_of(text);
	sample.report.width = 80;
	finding = sample_add(&sample, &sample_sleep, SAMPLE_DB, "", "");
	sample_edit(&sample, finding, old, content);
	view_init(&view, &sample.report, &sample.arena);
	buf_init(&out, &sample.arena);
	diff_write(&view, &finding->fix, SAMPLE_DB, 1, &out);
	return buf_text(&out);
}

static void diffs_show_changed_lines_only(void **state)
{
	(void)state;
	assert_string_equal(diff("a\nb\nc\n", "b", "x\ny"), "  |\n"
							    "1 | a\n"
							    "  - b\n"
							    "2 + x\n"
							    "3 + y\n"
							    "4 | c\n"
							    "  |\n");
	assert_string_equal(diff("a\nb\nc\n", "b\n", ""), "  |\n"
							  "1 | a\n"
							  "  - b\n"
							  "2 | c\n"
							  "  |\n");
	assert_string_equal(diff("a\nb\n", "", "import x\n"), "  |\n"
							      "1 + import x\n"
							      "2 | a\n"
							      "  |\n");
	assert_string_equal(diff("a\nb", "b", "c"), "  |\n"
						    "1 | a\n"
						    "  - b\n"
						    "2 + c\n"
						    "  |\n");
	assert_string_equal(diff("", "", "x\n"), "  |\n1 + x\n  |\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(marks_the_exact_columns),
		cmocka_unit_test(leaves_blank_lines_out_at_the_edges),
		cmocka_unit_test(an_empty_mark_has_one_caret),
		cmocka_unit_test(cuts_lines_to_the_width),
		cmocka_unit_test(draws_marks_over_many_rows),
		cmocka_unit_test(very_long_lines_are_quick_and_short),
		cmocka_unit_test(diffs_show_changed_lines_only),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
