/* The command line. */
#include "driver/options.h"
#include "driver/value.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <string.h>

static struct arena arena;

/* Splits at blanks: no argument in these tests has one. */
static bool parse(const char *line, struct options *options, struct err *err)
{
	struct str rest = str_of(line), word;
	char *argv[32];
	int argc = 0;

	argv[argc++] = arena_text(&arena, "looplint", 8);
	while (str_cut(&rest, ' ', &word))
		if (word.len)
			argv[argc++] = arena_text(&arena, word.at, word.len);
	return options_parse(&arena, STR("/w"), argc, argv, options, err);
}

static struct options good(const char *line)
{
	struct options options;
	struct err err;

	if (!parse(line, &options, &err))
		fail_msg("%s: %s", line, err.message);
	return options;
}

static const char *print(const struct options *options, const char *name)
{
	const struct option *option = options_find(COMMAND_NONE, str_of(name));
	struct buf out;

	assert_non_null(option);
	buf_init(&out, &arena);
	value_print(option, options, &out);
	return buf_text(&out);
}

static const struct {
	const char *line, *option, *wanted;
} values[] = {
	{"check --select A,B --select=C", "select", "[\"A\", \"B\", \"C\"]"},
	{"check --select ,A,,", "select", "[\"A\"]"},
	{"--select A check", "select", "[\"A\"]"},
	{"check --extend-exclude {a,b}.py,c/*.py", "extend-exclude",
	 "[\"a.py\", \"b.py\", \"/w/c/*.py\"]"},
	{"check --exclude docs/", "exclude", "[\"docs\"]"},
	{"check --exclude ./docs,/x/y,a/b/", "exclude",
	 "[\"/w/docs\", \"/x/y\", \"/w/a/b\"]"},
	{"check --src .,lib", "src", "[\"/w\", \"/w/lib\"]"},
	{"check --per-file-ignores t/*.py:A,!x.py:B", "per-file-ignores",
	 "{\"/w/t/*.py\" = [\"A\"], \"!x.py\" = [\"B\"]}"},
	{"check --max-depth 0", "max-depth", "0"},
	{"check --target-version 3.12", "target-version", "\"py312\""},
	{"check --target-version=py37", "target-version", "\"py37\""},
	{"check --library trio", "library", "\"trio\""},
	{"check --min-severity warning", "min-severity", "\"warning\""},
	{"check --output-format sarif", "output-format", "\"sarif\""},
	{"check -oout.txt", "output-file", "\"/w/out.txt\""},
	{"check -o out.txt", "output-file", "\"/w/out.txt\""},
	{"check -qe", "exit-zero", "true"},
	{"check --fix", "fix", "true"},
	{"check --fix --no-fix", "fix", "false"},
	{"check --no-respect-gitignore", "respect-gitignore", "false"},
	{"check --config a.toml --config select=['A','B']", "config",
	 "[\"a.toml\", \"select=['A','B']\"]"},
	{"rule --output-format json --all", "all", "true"},
};

static void values_are_read(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(values) / sizeof(*values); i++) {
		struct options options = good(values[i].line);
		const struct option *option =
			options_find(COMMAND_NONE, str_of(values[i].option));

		assert_string_equal(print(&options, values[i].option), values[i].wanted);
		assert_string_equal(options.origin[option - option_table],
				    "the command line");
	}
}

static void commands_and_arguments(void **state)
{
	struct options options = good("check a -q -- --b -");

	(void)state;
	assert_int_equal(options.command, COMMAND_CHECK);
	assert_int_equal(options.arguments.len, 3);
	assert_true(str_is(options.arguments.at[1], "--b"));
	assert_true(str_is(options.arguments.at[2], "-"));
	assert_true(options.quiet);
	assert_null(options.origin[OPTION_ID_SELECT]);
	assert_true(good("").help);
	assert_true(good("help rule").help);
	assert_int_equal(good("help rule").command, COMMAND_RULE);
	assert_int_equal(good("-V").command, COMMAND_VERSION);
	assert_int_equal(good("why x.py:3").command, COMMAND_WHY);
	assert_true(str_is(good("rule --output-format json").rule_format, "json"));
}

static const struct {
	const char *line, *message;
} mistakes[] = {
	{"chek", "no command `chek`: did you mean `looplint check`?"},
	{"src",
	 "`src` is no command: to check a file or a folder say `looplint check src`"},
	{"a/b.py", "`a/b.py` is no command: to check a file or a folder say `looplint "
		   "check a/b.py`"},
	{"check --selct A", "no option --selct: did you mean `--select`?"},
	{"check --xyzzy", "no option --xyzzy"},
	{"check --no-fxi", "no option --no-fxi: did you mean `--no-fix`?"},
	{"check --no-jobs", "no option --no-jobs"},
	{"check --stubs x", "no option --stubs"},
	{"rule --fix", "`looplint rule` has no option --fix"},
	{"--fix rule", "`looplint rule` has no option --fix"},
	{"check -z", "no option -z"},
	{"check -fix", "no option -f: long ones begin with --"},
	{"rule -e", "`looplint rule` has no option --exit-zero"},
	{"check --fix=yes", "--fix takes no value"},
	{"check --select", "--select wants a value: --select CODE,..."},
	{"check --select --fix", "--select wants a value: --select CODE,..."},
	{"check -o", "--output-file wants a value: --output-file FILE"},
	{"check --jobs two", "`jobs` is a number from 0 to 65535, not `two`"},
	{"check --jobs 99999999999999999999",
	 "`jobs` is a number from 0 to 65535, not `99999999999999999999`"},
	{"check --library trioo", "`library` cannot be `trioo`: did you mean `trio`?"},
	{"check --color x", "`color` cannot be `x`: it is one of auto|always|never"},
	{"check --target-version 2.7", "`target-version` is py37 to py315, not `2.7`"},
	{"check --per-file-ignores a", "`per-file-ignores` wants GLOB:CODE, not `a`"},
};

static void mistakes_are_explained(void **state)
{
	struct options options;
	struct err err;

	(void)state;
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(*mistakes); i++) {
		if (parse(mistakes[i].line, &options, &err))
			fail_msg("accepted: %s", mistakes[i].line);
		assert_string_equal(err.message, mistakes[i].message);
	}
}

static void merging(void **state)
{
	struct options all, first = good("check --select A --extend-select B --fix"),
			    second = good("check --select C --extend-select D --no-fix");

	(void)state;
	value_defaults(&arena, &all);
	assert_string_equal(print(&all, "respect-gitignore"), "true");
	assert_string_equal(print(&all, "target-version"), "\"py39\"");
	value_merge(&arena, &all, &first);
	assert_string_equal(print(&all, "fix"), "true");
	value_merge(&arena, &all, &second);
	assert_string_equal(print(&all, "select"), "[\"C\"]");
	assert_string_equal(print(&all, "extend-select"), "[\"B\", \"D\"]");
	assert_string_equal(print(&all, "fix"), "false");
	assert_string_equal(print(&all, "include"),
			    "[\"*.py\", \"*.pyi\", \"*.pyw\", \"*.ipynb\"]");
	/* What was laid over stays as it was. */
	assert_string_equal(print(&first, "extend-select"), "[\"B\"]");
}

/* Every option a command has is in its help; no line is longer than a terminal is wide.
 */
static void help(void **state)
{
	(void)state;
	for (unsigned command = COMMAND_NONE; command <= COMMAND_VERSION; command++) {
		struct buf out;
		struct str rest, line;

		buf_init(&out, &arena);
		options_help(command, &out);
		rest = buf_str(&out);
		while (str_cut(&rest, '\n', &line))
			assert_true(line.len <= 100);
		for (unsigned id = 0; id < OPTION_COUNT; id++) {
			const struct option *option = &option_table[id];

			if (command && options_apply(option, command) &&
			    option->group != GROUP_NONE)
				assert_non_null(strstr(buf_text(&out), option->name));
		}
	}
}

/* The table itself: names are unique for a command, every option has a use and an
 * explanation. */
static void table(void **state)
{
	(void)state;
	for (unsigned id = 0; id < OPTION_COUNT; id++) {
		const struct option *option = &option_table[id];

		assert_true(strlen(option->help) > 3);
		assert_true((option->use & USE_LINE) != 0 || !*option->commands);
		for (const char *c = option->commands; *c; c++)
			for (unsigned other = 0; other < id; other++)
				assert_false(
					!strcmp(option_table[other].name, option->name) &&
					strchr(option_table[other].commands, *c));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(values_are_read),
		cmocka_unit_test(commands_and_arguments),
		cmocka_unit_test(mistakes_are_explained),
		cmocka_unit_test(merging),
		cmocka_unit_test(help),
		cmocka_unit_test(table),
	};

	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
