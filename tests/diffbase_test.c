/* Reading git's diffs. fixtures/cli has cases with the real git. */
#include "driver/diffbase.h"
#include "unit.h"

static struct diffbase base;

static int set_up(void **state)
{
	unit_set_up(state);
	base = (struct diffbase){.arena = &arena};
	intern_init(&base.paths, &arena);
	vec_push(&arena, &base.range);
	return 0;
}

static bool changed(const char *path, uint32_t row)
{
	return diffbase_changed(&base, str_of(path), row, row);
}

static void test_hunks(void **state)
{
	(void)state;
	diffbase_read(&base, STR("/p"),
		      STR("diff --git a/x.py b/x.py\n"
			  "--- a/x.py\n"
			  "+++ b/x.py\n"
			  "@@ -1,0 +2,2 @@ def f():\n"
			  "+new\n"
			  "+new\n"
			  "@@ -9 +11 @@\n"
			  "-old\n"
			  "+new\n"
			  "\\ No newline at end of file\n"
			  "diff --git a/y.py b/y.py\n"
			  "--- a/y.py\n"
			  "+++ b/y.py\n"
			  "@@ -4,2 +3,0 @@\n"
			  "-old\n"
			  "-old\n"));
	assert_false(changed("/p/x.py", 1));
	assert_true(changed("/p/x.py", 2));
	assert_true(changed("/p/x.py", 3));
	assert_false(changed("/p/x.py", 4));
	assert_true(changed("/p/x.py", 11));
	assert_true(diffbase_changed(&base, STR("/p/x.py"), 4, 20));
	assert_true(changed("/p/y.py", 3));
	assert_true(changed("/p/y.py", 4));
	assert_false(changed("/p/y.py", 5));
	assert_false(changed("/p/z.py", 2));
}

/* Lines of text that look like the diff's own. */
static void test_text_is_only_counted(void **state)
{
	(void)state;
	diffbase_read(&base, STR("/p"),
		      STR("--- a/x.py\n"
			  "+++ b/x.py\n"
			  "@@ -1,2 +1,2 @@\n"
			  "--- a/z.py\n"
			  "-@@ -1 +1 @@\n"
			  "+++ b/z.py\n"
			  "+@@ -7 +7 @@\n"
			  "@@ -9 +9 @@\n"
			  "-a\n"
			  "+b\n"));
	assert_true(changed("/p/x.py", 9));
	assert_false(changed("/p/z.py", 9));
	assert_false(changed("/p/x.py", 7));
}

static void test_paths(void **state)
{
	(void)state;
	diffbase_read(&base, STR("/p"),
		      STR("+++ \"b/a\\tb \\\"\\303\\251\\\".py\"\n"
			  "@@ -1 +1 @@\n-a\n+b\n"
			  "+++ b/a b.py\n"
			  "@@ -1 +1 @@\n-a\n+b\n"
			  "+++ /dev/null\n"
			  "@@ -1 +0,0 @@\n-a\n"));
	assert_true(changed("/p/a\tb \"\xc3\xa9\".py", 1));
	assert_true(changed("/p/a b.py", 1));
	assert_false(changed("/p/dev/null", 1));
	assert_false(changed("/dev/null", 1));
}

static void test_broken(void **state)
{
	(void)state;
	diffbase_read(&base, STR("/p"), STR("@@ -"));
	diffbase_read(&base, STR("/p"), STR("+++ \"b/\\\"\n@@ -1 +1\n+++ \"\n@@ -,+,\n"));
	diffbase_read(&base, STR("/p"), STR(""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_hunks, set_up, unit_tear_down),
		cmocka_unit_test_setup_teardown(test_text_is_only_counted, set_up,
						unit_tear_down),
		cmocka_unit_test_setup_teardown(test_paths, set_up, unit_tear_down),
		cmocka_unit_test_setup_teardown(test_broken, set_up, unit_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
