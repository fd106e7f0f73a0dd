/* Known findings: kept while lines move, counted, told when they are gone. */
#include "base/err.h"
#include "rule/baseline.h"
#include "rule/rule.h"
#include "unit.h"

static const struct rule sleep_rule = {.code = "LOOP101", .name = "blocking-sleep"};

/* A finding at each FIND of a text. */
static struct findings find(const char *text)
{
	struct findings findings = {0};

	for (const char *at = text; (at = strstr(at, "FIND")); at++) {
		struct finding *finding = vec_push(&arena, &findings);

		finding->rule = &sleep_rule;
		finding->start = (uint32_t)(at - text);
		finding->function = "app.f";
		finding->cause = "time.sleep";
	}
	return findings;
}

static struct baseline_file file_of(const char *text)
{
	return (struct baseline_file){STR("app.py"), str_of(text)};
}

/* The baseline of a text, through its JSON and back. */
static struct baseline_entries baseline_of(const char *text)
{
	struct baseline_file file = file_of(text);
	struct findings findings = find(text);
	struct baseline_entries built = {0}, read = {0};
	struct buf json;
	struct err err;

	baseline_build(&arena, &findings, &file, &built);
	buf_init(&json, &arena);
	baseline_write(&built, &json);
	assert_true(baseline_read(&arena, buf_str(&json), &read, &err));
	assert_int_equal(read.len, built.len);
	return read;
}

/* How many findings of `now` are new against the baseline of `before`. */
static unsigned new_findings(const char *before, const char *now,
			     struct baseline_changes *changes)
{
	struct baseline_entries entries = baseline_of(before);
	struct baseline_file file = file_of(now);
	struct findings findings = find(now);
	unsigned count = 0;

	baseline_apply(&arena, &entries, &file, 1, &findings, changes);
	for (uint32_t i = 0; i < findings.len; i++)
		count += !findings.at[i].in_baseline;
	return count;
}

static void moved_lines_stay_known(void **state)
{
	struct baseline_changes changes = {0};

	(void)state;
	assert_int_equal(new_findings("FIND\n", "# new\n\n    FIND\n", &changes), 0);
	assert_int_equal(new_findings("a = FIND(1)\n", "a  =  FIND(1) \r\n", &changes),
			 0);
	assert_int_equal(changes.len, 0);
	assert_int_equal(new_findings("FIND(1)\n", "FIND(2)\n", &changes), 1);
}

static void findings_alike_are_counted(void **state)
{
	struct baseline_changes changes = {0};

	(void)state;
	assert_int_equal(baseline_of("FIND\nFIND\n").len, 1);
	assert_int_equal(baseline_of("FIND\nFIND\n").at[0].count, 2);
	assert_int_equal(new_findings("FIND\nFIND\n", "FIND\nFIND\nFIND\n", &changes), 1);
	assert_int_equal(changes.len, 0);
	assert_int_equal(new_findings("FIND\nFIND\n", "FIND\n", &changes), 0);
	assert_int_equal(changes.len, 1);
	assert_int_equal(changes.at[0].left, 1);
}

static void what_no_longer_occurs_is_told(void **state)
{
	struct baseline_changes changes = {0};

	(void)state;
	assert_int_equal(new_findings("FIND\n", "pass\n", &changes), 0);
	assert_int_equal(changes.len, 1);
	assert_int_equal(changes.at[0].left, 0);
	assert_true(str_is(changes.at[0].entry->path, "app.py"));
}

static void files_that_were_not_checked_are_not_judged(void **state)
{
	struct baseline_entries entries = baseline_of("FIND\n");
	struct baseline_file file = {STR("other.py"), STR("")};
	struct baseline_changes changes = {0};
	struct findings none = {0};

	(void)state;
	baseline_apply(&arena, &entries, &file, 1, &none, &changes);
	assert_int_equal(changes.len, 0);
}

static void suppressed_findings_do_not_count(void **state)
{
	struct baseline_file file = file_of("FIND\n");
	struct findings findings = find("FIND\n");
	struct baseline_entries entries = {0};

	(void)state;
	findings.at[0].suppressed = "";
	baseline_build(&arena, &findings, &file, &entries);
	assert_int_equal(entries.len, 0);
}

static void the_text_is_one_entry_a_line(void **state)
{
	struct baseline_entries entries = baseline_of("FIND 1\nFIND 2\n"), none = {0};
	struct buf json;
	unsigned lines = 0;

	(void)state;
	buf_init(&json, &arena);
	baseline_write(&none, &json);
	assert_string_equal(buf_text(&json), "{\"version\": 1, \"findings\": [\n]}\n");
	buf_init(&json, &arena);
	baseline_write(&entries, &json);
	for (size_t i = 0; i < json.len; i++)
		lines += json.at[i] == '\n';
	assert_int_equal(lines, 4);
	assert_non_null(strstr(buf_text(&json),
			       "{\"path\": \"app.py\", \"code\": \"LOOP101\", "
			       "\"function\": \"app.f\", \"cause\": "
			       "\"time.sleep\", \"line\": \""));
}

static void paths_that_are_no_utf8_do_no_harm(void **state)
{
	struct baseline_file file = {STR("a\xff.py"), STR("FIND\n")};
	struct findings findings = find("FIND\n");
	struct baseline_entries entries = {0}, read = {0};
	struct baseline_changes changes = {0};
	struct buf json;
	struct err err;

	(void)state;
	baseline_build(&arena, &findings, &file, &entries);
	buf_init(&json, &arena);
	baseline_write(&entries, &json);
	assert_true(baseline_read(&arena, buf_str(&json), &read, &err));
	baseline_apply(&arena, &read, &file, 1, &findings, &changes);
	assert_true(findings.at[0].in_baseline);
}

static void other_files_are_refused(void **state)
{
	static const char *const texts[] = {
		"",
		"[]",
		"{}",
		"{\"version\": 2, \"findings\": []}",
		"{\"version\": 1, \"findings\": [{}]}",
		"{\"version\": 1, \"findings\": [{\"path\": \"a\", \"code\": \"b\", "
		"\"function\": \"\", \"cause\": \"\", \"line\": \"0123456789abcdef\", "
		"\"count\": 0}]}"};
	struct baseline_entries entries = {0};
	struct err err = {0};

	(void)state;
	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		assert_false(baseline_read(&arena, str_of(texts[i]), &entries, &err));
		assert_non_null(err.message);
	}
	assert_false(baseline_read(&arena, STR("{\n\n oops}"), &entries, &err));
	assert_int_equal(err.row, 3);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(moved_lines_stay_known),
		cmocka_unit_test(findings_alike_are_counted),
		cmocka_unit_test(what_no_longer_occurs_is_told),
		cmocka_unit_test(files_that_were_not_checked_are_not_judged),
		cmocka_unit_test(suppressed_findings_do_not_count),
		cmocka_unit_test(the_text_is_one_entry_a_line),
		cmocka_unit_test(paths_that_are_no_utf8_do_no_harm),
		cmocka_unit_test(other_files_are_refused),
	};

	return cmocka_run_group_tests(tests, unit_set_up, unit_tear_down);
}
