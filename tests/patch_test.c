/* Unified diffs, against what diff -u writes. patch_diff_test.py tries many more texts.
 */
#include "driver/patch.h"
#include "unit.h"

#include <stdio.h>

static const char *patch(const char *before, const char *after)
{
	struct buf out;

	buf_init(&out, &arena);
	patch_write(&arena, "a.py", str_of(before), str_of(after), &out);
	return buf_text(&out);
}

static void test_same(void **state)
{
	(void)state;
	assert_string_equal(patch("a\nb\n", "a\nb\n"), "");
	assert_string_equal(patch("", ""), "");
}

static void test_one_line(void **state)
{
	(void)state;
	assert_string_equal(
		patch("1\n2\n3\n4\n5\n6\n7\n8\n", "1\n2\n3\n4\nx\n6\n7\n8\n"),
		"--- a.py\n+++ a.py\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+x\n 6\n 7\n 8\n");
	assert_string_equal(patch("1\n", "0\n1\n"),
			    "--- a.py\n+++ a.py\n@@ -1 +1,2 @@\n+0\n 1\n");
	assert_string_equal(patch("", "1\n"), "--- a.py\n+++ a.py\n@@ -0,0 +1 @@\n+1\n");
	assert_string_equal(patch("1\n", ""), "--- a.py\n+++ a.py\n@@ -1 +0,0 @@\n-1\n");
}

static void test_no_line_end(void **state)
{
	(void)state;
	assert_string_equal(
		patch("1\n2", "1\n2\n"),
		"--- a.py\n+++ a.py\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of "
		"file\n+2\n");
}

/* Changes six lines apart share a hunk, those seven apart do not. */
static void test_hunks(void **state)
{
	(void)state;
	assert_string_equal(
		patch("a\n1\n2\n3\n4\n5\n6\nb\n", "A\n1\n2\n3\n4\n5\n6\nB\n"),
		"--- a.py\n+++ a.py\n@@ -1,8 +1,8 @@\n-a\n+A\n 1\n 2\n 3\n 4\n 5\n 6\n"
		"-b\n+B\n");
	assert_string_equal(
		patch("a\n1\n2\n3\n4\n5\n6\n7\nb\n", "A\n1\n2\n3\n4\n5\n6\n7\nB\n"),
		"--- a.py\n+++ a.py\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n"
		"@@ -6,4 +6,4 @@\n 5\n 6\n 7\n-b\n+B\n");
}

/* Too much to look for the shortest way: still a diff. */
static void test_all_other(void **state)
{
	struct buf before, after;
	const char *out;

	(void)state;
	buf_init(&before, &arena);
	buf_init(&after, &arena);
	for (unsigned i = 0; i < 3000; i++) {
		buf_printf(&before, "a%u\n", i);
		buf_printf(&after, "b%u\n", i);
	}
	out = patch(buf_text(&before), buf_text(&after));
	assert_memory_equal(out, "--- a.py\n+++ a.py\n@@ -1,3000 +1,3000 @@\n-a0\n-a1\n",
			    46);
}

/* Run with two files: prints their diff, for the test beside it. */
static int print_patch(char **paths)
{
	struct str text[2];
	struct buf out;

	unit_set_up(NULL);
	for (int i = 0; i < 2; i++) {
		FILE *file = fopen(paths[i], "rb");
		char *room = arena_alloc(&arena, 1 << 20);

		if (!file)
			return 1;
		text[i] = (struct str){room, fread(room, 1, 1 << 20, file)};
		fclose(file);
	}
	buf_init(&out, &arena);
	patch_write(&arena, "a.py", text[0], text[1], &out);
	fwrite(out.at, 1, out.len, stdout);
	return unit_tear_down(NULL);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_same, unit_set_up, unit_tear_down),
		cmocka_unit_test_setup_teardown(test_one_line, unit_set_up,
						unit_tear_down),
		cmocka_unit_test_setup_teardown(test_no_line_end, unit_set_up,
						unit_tear_down),
		cmocka_unit_test_setup_teardown(test_hunks, unit_set_up, unit_tear_down),
		cmocka_unit_test_setup_teardown(test_all_other, unit_set_up,
						unit_tear_down),
	};

	if (argc == 3)
		return print_patch(argv + 1);
	return cmocka_run_group_tests(tests, NULL, NULL);
}
