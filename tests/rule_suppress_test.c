/* What suppression comments silence, and the LOOP901 of those that silence nothing. */
#include "rule/rule.h"
#include "rule/select.h"
#include "rule/suppress.h"
#include "source/lines.h"
#include "unit.h"

/* A file under test: its comments are what follows a # in the text, its findings one a
 * word FIND, each of LOOP900; with `statement`, from the word BEGIN to the word END. */
struct sample {
	struct str text;
	struct lines lines;
	struct suppress_comment comment[8];
	struct findings findings, unused;
	struct suppress_file file;
	struct select select;
};

static void add_comments(struct sample *sample)
{
	for (uint32_t row = 1; row <= sample->lines.count; row++) {
		struct span line = lines_span(&sample->lines, row);
		struct str text = span_text(sample->text, line);
		size_t at = str_find(text, '#');

		if (at != SIZE_MAX)
			sample->comment[sample->file.comments++] =
				(struct suppress_comment){line.start + (uint32_t)at,
							  str_slice(text, at, text.len)};
	}
}

static uint32_t offset_of(struct str text, struct str word, uint32_t otherwise)
{
	size_t at = str_search(text, word);

	return at == SIZE_MAX ? otherwise : (uint32_t)at;
}

static void add_findings(struct sample *sample)
{
	const struct rule *rule = rule_find(STR("LOOP900"));

	for (size_t at = 0; at + 4 <= sample->text.len; at++) {
		struct finding *finding;

		if (!str_starts(str_slice(sample->text, at, sample->text.len),
				STR("FIND")))
			continue;
		finding = vec_push(&arena, &sample->findings);
		finding->rule = rule;
		finding->start = (uint32_t)at;
		finding->end = (uint32_t)at + 4;
		finding->stmt_start =
			offset_of(sample->text, STR("BEGIN"), finding->start);
		finding->stmt_end =
			offset_of(sample->text, STR("END"), finding->end - 3) + 3;
	}
}

static struct sample *apply(const char *text)
{
	struct sample *sample = arena_new(&arena, struct sample);

	sample->text = str_of(text);
	lines_build(&arena, sample->text, &sample->lines);
	add_comments(sample);
	add_findings(sample);
	select_init(&arena, &sample->select);
	sample->file.module = "app";
	sample->file.lines = &sample->lines;
	sample->file.comment = sample->comment;
	sample->file.finding = sample->findings.at;
	sample->file.findings = sample->findings.len;
	suppress_apply(&arena, &sample->file, &sample->select, &sample->unused);
	return sample;
}

static void assert_silenced(const char *text, const char *reason)
{
	struct sample *sample = apply(text);

	for (uint32_t i = 0; i < sample->findings.len; i++) {
		assert_non_null(sample->findings.at[i].suppressed);
		assert_string_equal(sample->findings.at[i].suppressed, reason);
	}
	assert_int_equal(sample->unused.len, 0);
}

static void assert_heard(const char *text)
{
	struct sample *sample = apply(text);

	assert_null(sample->findings.at[0].suppressed);
}

/* One LOOP901 with this message, and the text that its fix leaves. */
static void assert_unused(const char *text, const char *message, const char *fixed)
{
	struct sample *sample = apply(text);
	const struct finding *finding = sample->unused.at;
	const struct edit *edit;
	struct buf out;

	assert_int_equal(sample->unused.len, 1);
	assert_string_equal(finding->rule->code, "LOOP901");
	assert_string_equal(finding->message, message);
	assert_int_equal(finding->fix.edits.len, fixed ? 1 : 0);
	if (!fixed)
		return;
	assert_int_equal(finding->fix.applicability, FIX_SAFE);
	edit = finding->fix.edits.at;
	buf_init(&out, &arena);
	buf_add(&out, str_slice(sample->text, 0, edit->start));
	buf_add(&out, edit->content);
	buf_add(&out, str_slice(sample->text, edit->end, sample->text.len));
	assert_string_equal(buf_text(&out), fixed);
}

static void comments_silence_their_line(void **state)
{
	(void)state;
	assert_silenced("FIND  # noqa\n", "");
	assert_silenced("FIND  # noqa: LOOP900\n", "");
	assert_silenced("FIND  # noqa: E501, syntax-error why not\n", "why not");
	assert_silenced("FIND  # looplint: ignore[LOOP900] on purpose\n", "on purpose");
	assert_silenced("FIND  # type: ignore # looplint: ignore\n", "");
	assert_silenced("FIND; FIND  # noqa\n", "");
	assert_heard("FIND  # noqa: E501\n");
	assert_heard("FIND\nx  # noqa\n");
	assert_heard("# noqa\nFIND\n");
}

static void comments_silence_their_statement(void **state)
{
	(void)state;
	assert_silenced("BEGIN(  # noqa\n  FIND,\n)END\n", "");
	assert_silenced("BEGIN(\n  FIND,  # noqa\n)END\n", "");
	assert_silenced("BEGIN(\n  FIND,\n)END  # noqa\n", "");
	assert_heard("BEGIN(\n  x, # noqa\n  FIND,\n)END\n");
	assert_silenced("if (\n  BEGIN(FIND) END\n  # why\n):  # noqa\n  pass\n", "");
	assert_heard("if BEGIN(FIND) END:\n  (1)  # noqa\n");
	assert_heard("if BEGIN(FIND) END:\n\n  # noqa\n  pass\n");
	assert_heard("BEGIN(FIND) END\n(1)  # noqa\n");
}

static void file_wide_comments_silence_all(void **state)
{
	(void)state;
	assert_silenced("# ruff: noqa\nFIND\nFIND\n", "");
	assert_silenced("FIND\n# flake8: noqa: LOOP900\n", "");
	assert_silenced("# looplint: file-ignore[syntax-error] generated\nFIND\n",
			"generated");
}

static void unused_comments_are_removed(void **state)
{
	const char *message = "Unused suppression of `LOOP900`";

	(void)state;
	assert_unused("x  # looplint: ignore[LOOP900] old reason\ny\n", message,
		      "x\ny\n");
	assert_unused("    # looplint: file-ignore[LOOP900]\ny\n", message, "y\n");
	assert_unused("x  # noqa: LOOP900  # type: ignore\n", message,
		      "x  # type: ignore\n");
	assert_unused("x  # type: ignore  # noqa: LOOP900\n", message,
		      "x  # type: ignore\n");
	assert_unused("x  # noqa: LOOP900", message, "x");
	assert_unused("x  # looplint: ignore\n",
		      "Unused suppression: nothing is found here", "x\n");
}

static void unused_codes_are_removed(void **state)
{
	(void)state;
	assert_unused("x  # noqa: E501, LOOP900, W605 why\n",
		      "Unused suppression of `LOOP900`", "x  # noqa: E501, W605 why\n");
	assert_unused("FIND  # looplint: ignore[LOOP900,LOOP902]\n",
		      "Unused suppression of `LOOP902`",
		      "FIND  # looplint: ignore[LOOP900]\n");
	assert_unused("FIND  # looplint: ignore[LOOP900, LOPO902]\n",
		      "No rule is called `LOPO902` (did you mean `LOOP902`?)",
		      "FIND  # looplint: ignore[LOOP900]\n");
}

static void comments_of_others_stay(void **state)
{
	(void)state;
	assert_int_equal(apply("x  # noqa\n")->unused.len, 0);
	assert_int_equal(apply("x  # noqa: E501, ASYNC251, S7488\n")->unused.len, 0);
	assert_int_equal(apply("# ruff: noqa\nx\n")->unused.len, 0);
	assert_int_equal(apply("x  # pylint: disable=all\n")->unused.len, 0);
}

static void what_is_off_is_not_judged(void **state)
{
	struct sample *sample = apply("x\n");
	struct select_layer layer = {
		.ignore = {(const struct str[]){STR("LOOP902")}, 1},
	};
	struct suppress_comment comment = {0, STR("# looplint: ignore[LOOP902]")};

	(void)state;
	select_apply(&sample->select, &layer, 1);
	sample->file.comment = &comment;
	sample->file.comments = 1;
	suppress_apply(&arena, &sample->file, &sample->select, &sample->unused);
	assert_int_equal(sample->unused.len, 0);
	comment.text = STR("# looplint: ignore");
	suppress_apply(&arena, &sample->file, &sample->select, &sample->unused);
	assert_int_equal(sample->unused.len, 0);
}

static void a_comment_may_ask_to_be_left_alone(void **state)
{
	struct sample *sample = apply("x  # looplint: ignore[LOOP902, LOOP901]\n");

	(void)state;
	assert_int_equal(sample->unused.len, 1);
	assert_non_null(sample->unused.at[0].suppressed);
}

static void misspelt_words_are_told(void **state)
{
	(void)state;
	assert_unused("x  # looplint: ignroe[LOOP900]\n",
		      "Unknown comment `looplint: ignroe`: it says nothing", NULL);
}

static void comments_go_where_comments_can_stand(void **state)
{
	static const struct {
		const char *text;
		uint32_t row;
	} cases[] = {
		{"FIND\n", 1},
		{"BEGIN(FIND,\n 2)END\n", 1},
		{"BEGIN(FIND, \"\"\"a\nb\"\"\")END\n", 2},
		{"BEGIN(FIND, '#', \"\\\"\", \n b)END\n", 1},
		{"BEGIN = FIND + \\\n 2 + END\n", 2},
		{"BEGIN(  # it's\n FIND,\n 2)END\n", 2},
		{"BEGIN(f'''\n{FIND}\n''')END\n", 3},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct sample *sample = apply(cases[i].text);

		assert_int_equal(suppress_row(&sample->lines, sample->findings.at),
				 cases[i].row);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comments_silence_their_line),
		cmocka_unit_test(comments_silence_their_statement),
		cmocka_unit_test(file_wide_comments_silence_all),
		cmocka_unit_test(unused_comments_are_removed),
		cmocka_unit_test(unused_codes_are_removed),
		cmocka_unit_test(comments_of_others_stay),
		cmocka_unit_test(what_is_off_is_not_judged),
		cmocka_unit_test(a_comment_may_ask_to_be_left_alone),
		cmocka_unit_test(misspelt_words_are_told),
		cmocka_unit_test(comments_go_where_comments_can_stand),
	};

	return cmocka_run_group_tests(tests, unit_set_up, unit_tear_down);
}
