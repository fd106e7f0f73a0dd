/* Which fixes go together, and what they make of a text. */
#include "rule/fix.h"
#include "unit.h"

static struct fix_plan plan;

static int set_up(void **state)
{
	unit_set_up(state);
	fix_plan_init(&plan, &arena);
	return 0;
}

static struct edit edit(uint32_t start, uint32_t end, const char *content)
{
	return (struct edit){
		.file = 3, .start = start, .end = end, .content = str_of(content)};
}

/* Takes a fix of one edit, or of two when the second has a content. */
static bool take(struct edit a, struct edit b)
{
	struct edit both[] = {a, b};
	struct fix fix = {.applicability = FIX_SAFE};

	fix.edits.at = both;
	fix.edits.len = b.content.at ? 2 : 1;
	return fix_take(&plan, &fix);
}

static const struct edit none;

static void assert_result(const char *text, const char *expected)
{
	struct str result = fix_apply(&plan, 3, str_of(text));

	assert_string_equal(arena_text(&arena, result.at, result.len), expected);
}

static void test_apply(void **state)
{
	(void)state;
	assert_result("abcdef", "abcdef");
	assert_true(take(edit(4, 5, "E"), none));
	assert_true(take(edit(0, 0, "<"), edit(6, 6, ">")));
	assert_true(take(edit(1, 3, ""), none));
	assert_result("abcdef", "<adEf>");
	assert_int_equal(plan.taken, 3);
	assert_int_equal(plan.numbers.len, 1);
	assert_int_equal(plan.numbers.at[0], 3);
}

static void test_overlapping_ones_wait(void **state)
{
	(void)state;
	assert_true(take(edit(1, 3, "X"), none));
	assert_false(take(edit(2, 4, "Y"), none));
	assert_false(take(edit(1, 1, "await "), none));
	assert_false(take(edit(5, 6, "Z"), edit(2, 2, "Z"))); /* whole or not at all */
	assert_true(take(edit(3, 3, "Z"), none));	      /* behind it is beside it */
	assert_result("abcdef", "aXZdef");
}

static void test_same_edit_is_made_once(void **state)
{
	(void)state;
	assert_true(take(edit(0, 0, "import a\n"), edit(4, 5, "1")));
	assert_true(take(edit(0, 0, "import a\n"), edit(5, 6, "2")));
	assert_result("abcdef", "import a\nabcd12");
}

static void test_lines_at_one_place(void **state)
{
	(void)state;
	assert_true(take(edit(0, 0, "import a\n"), none));
	assert_true(take(edit(0, 0, "import b\n"), none));
	assert_false(take(edit(0, 0, "("), none));
	assert_result("x", "import a\nimport b\nx");
}

static void test_files(void **state)
{
	struct edit other = edit(0, 1, "Z");

	(void)state;
	other.file = 4;
	assert_true(take(edit(0, 1, "A"), other));
	assert_result("abc", "Abc");
	assert_true(str_is(fix_apply(&plan, 4, STR("abc")), "Zbc"));
	assert_true(str_is(fix_apply(&plan, 5, STR("abc")), "abc"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(test_apply, set_up, unit_tear_down),
		cmocka_unit_test_setup_teardown(test_overlapping_ones_wait, set_up,
						unit_tear_down),
		cmocka_unit_test_setup_teardown(test_same_edit_is_made_once, set_up,
						unit_tear_down),
		cmocka_unit_test_setup_teardown(test_lines_at_one_place, set_up,
						unit_tear_down),
		cmocka_unit_test_setup_teardown(test_files, set_up, unit_tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
