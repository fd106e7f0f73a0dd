/* Configuration: files in a folder of their own, and what is in force below it. */
#include "driver/config.h"
#include "rule/run.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static struct arena arena;
static char folder[] = "/tmp/looplint-config-XXXXXX";
static unsigned project; /* each test has one */
static struct errs errs;
static struct config config;
static struct options line;

static const char *at(const char *name)
{
	return arena_printf(&arena, "%s/%u%s%s", folder, project, *name ? "/" : "", name);
}

static int new_project(void **state)
{
	(void)state;
	project++;
	errs.len = 0;
	return mkdir(at(""), 0755);
}

static void make(const char *name, const char *text)
{
	for (const char *slash = name; (slash = strchr(slash, '/')); slash++)
		mkdir(at(arena_text(&arena, name, (size_t)(slash - name))), 0755);
	FILE *file = fopen(at(name), "wb");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

/* Starts with a command line of at most two arguments, in the project's folder. */
static bool start(const char *first, const char *second)
{
	char *argv[] = {arena_text(&arena, "looplint", 8), arena_text(&arena, "check", 5),
			arena_text(&arena, first, strlen(first)),
			arena_text(&arena, second, strlen(second))};
	struct err err;

	if (!options_parse(&arena, str_of(at("")),
			   *second  ? 4
			   : *first ? 3
				    : 2,
			   argv, &line, &err))
		fail_msg("%s", err.message);
	return config_init(&config, &arena, str_of(at("")), &line, &errs);
}

/* What is in force in a folder for a key, or the errors where it is broken. */
static const char *get(const char *name, const char *key)
{
	const struct options *options = config_for(&config, str_of(at(name)));
	struct strs keys = {0};
	struct buf out;
	struct err err;

	if (!options)
		return "broken";
	buf_init(&out, &arena);
	*vec_push(&arena, &keys) = str_of(key);
	assert_true(config_print(&arena, options, &keys, &out, &err));
	/* The project's folder as @, and no line end. */
	struct buf short_;
	struct str rest = buf_str(&out), before = str_of(at(""));
	buf_init(&short_, &arena);
	for (rest.len--; rest.len;) {
		bool here = str_starts(rest, before);

		buf_char(&short_, here ? '@' : rest.at[0]);
		rest = str_slice(rest, here ? before.len : 1, rest.len);
	}
	return buf_text(&short_);
}

static void assert_error(const char *file, unsigned row, unsigned column,
			 const char *message)
{
	assert_int_equal(errs.len, 1);
	assert_string_equal(errs.at[0].message, message);
	assert_int_equal(errs.at[0].row, row);
	assert_int_equal(errs.at[0].column, column);
	if (file)
		assert_string_equal(errs.at[0].path, at(file));
}

static void defaults(void **state)
{
	(void)state;
	assert_true(start("", ""));
	assert_string_equal(get("a/b", "select"), "select = []  # default");
	assert_string_equal(get("a/b", "target-version"),
			    "target-version = \"py39\"  # default");
	assert_string_equal(get("a/b", "src"), "src = [\"@\", \"@/src\"]  # default");
	assert_ptr_equal(config_for(&config, str_of(at("a"))),
			 config_for(&config, str_of(at("b"))));
	assert_int_equal(errs.len, 0);
}

static void nearest_file_counts(void **state)
{
	(void)state;
	make("pyproject.toml",
	     "[tool.looplint]\nselect = ['A']\nexclude = ['x', 'y/z']\n");
	make("a/pyproject.toml", "[tool.other]\nselect = 1\n");
	make("a/b/looplint.toml", "max-depth = 3\n");
	make("a/b/.looplint.toml", "max-depth = 4\n");
	make("a/b/pyproject.toml", "[tool.looplint]\nmax-depth = 5\n");
	assert_true(start("", ""));
	assert_string_equal(get("", "select"), "select = [\"A\"]  # @/pyproject.toml:2");
	assert_string_equal(get("a/c", "select"),
			    "select = [\"A\"]  # @/pyproject.toml:2");
	assert_string_equal(get("a/b/d", "select"), "select = []  # default");
	assert_string_equal(get("a/b/d", "max-depth"),
			    "max-depth = 4  # @/a/b/.looplint.toml:1");
	assert_string_equal(get("a", "exclude"),
			    "exclude = [\"x\", \"@/y/z\"]  # @/pyproject.toml:3");
	assert_string_equal(get("a", "src"), "src = [\"@/a\", \"@/a/src\"]  # default");
}

static void all_kinds(void **state)
{
	(void)state;
	make("looplint.toml",
	     "per-file-ignores = {'tests/*' = ['A', 'B'], '!*.py' = ['C']}\n"
	     "severity = {LOOP101 = 'note'}\nstubs = ['stubs', '/abs']\non-loop = "
	     "['a.b']\n"
	     "strict = true\nlibrary = 'trio'\ntarget-version = 'py311'\nbaseline = "
	     "'b.json'\n"
	     "respect-gitignore = false\noutput-format = 'json'\n");
	assert_true(start("", ""));
	assert_string_equal(
		get("", "per-file-ignores"),
		"per-file-ignores = {\"@/tests/*\" = [\"A\", \"B\"], \"!*.py\" = [\"C\"]}"
		"  # @/looplint.toml:1");
	assert_string_equal(get("", "severity"),
			    "severity = {\"LOOP101\" = \"note\"}  # @/looplint.toml:2");
	assert_string_equal(get("", "stubs"),
			    "stubs = [\"@/stubs\", \"/abs\"]  # @/looplint.toml:3");
	assert_string_equal(get("", "baseline"),
			    "baseline = \"@/b.json\"  # @/looplint.toml:8");
	const struct settings *settings = &config_for(&config, str_of(at("x")))->settings;
	assert_true(settings->strict);
	assert_false(settings->respect_gitignore);
	assert_int_equal(settings->library, LIBRARY_TRIO);
	assert_int_equal(settings->target, 11);
	assert_true(str_is(settings->on_loop.at[0], "a.b"));
	assert_true(str_is(settings->output_format, "json"));
}

static void extending(void **state)
{
	(void)state;
	make("base.toml",
	     "select = ['A']\nextend-select = ['B']\nextend-exclude = ['d/e']\n");
	make("a/looplint.toml", "extend = '../base.toml'\nextend-select = ['C']\n"
				"extend-exclude = ['d/e']\n");
	make("b/looplint.toml", "extend = 'looplint.toml'\n");
	make("c/looplint.toml", "ignore = []\nextend = 'none.toml'\n");
	make("d/looplint.toml", "extend = 3\n");
	assert_true(start("", ""));
	assert_string_equal(get("a", "select"), "select = [\"A\"]  # @/base.toml:1");
	assert_string_equal(get("a", "extend-select"),
			    "extend-select = [\"B\", \"C\"]  # @/a/looplint.toml:2");
	assert_string_equal(
		get("a", "extend-exclude"),
		"extend-exclude = [\"@/d/e\", \"@/a/d/e\"]  # @/a/looplint.toml:3");
	assert_int_equal(errs.len, 0);
	assert_string_equal(get("b", "select"), "broken");
	assert_error("b/looplint.toml", 1, 10, "`extend` leads round in a circle");
	errs.len = 0;
	assert_string_equal(get("c", "select"), "broken");
	assert_error("c/none.toml", 0, 0, "cannot be read: No such file or directory");
	errs.len = 0;
	assert_string_equal(get("d", "select"), "broken");
	assert_error("d/looplint.toml", 1, 10, "`extend` is a string, not a number");
}

static void command_line_wins(void **state)
{
	(void)state;
	make("looplint.toml", "select = ['A']\nextend-ignore = ['X']\nfix = true\n");
	assert_true(start("--select=B", "--extend-ignore=Y"));
	assert_string_equal(get("", "select"), "select = [\"B\"]  # the command line");
	assert_string_equal(get("", "extend-ignore"),
			    "extend-ignore = [\"X\", \"Y\"]  # the command line");
	assert_string_equal(get("", "fix"), "fix = true  # @/looplint.toml:3");
	assert_true(start("--no-fix", "--config=select = ['C']\nmax-depth=2"));
	assert_string_equal(get("", "select"), "select = [\"C\"]  # --config:1");
	assert_string_equal(get("", "max-depth"), "max-depth = 2  # --config:2");
	assert_true(start("--no-fix", "--config=max-depth = inf"));
	assert_string_equal(get("", "max-depth"), "max-depth = inf  # --config:1");
	assert_string_equal(get("", "fix"), "fix = false  # the command line");
	assert_true(start("--config=select=['C']", "--select=D"));
	assert_string_equal(get("", "select"), "select = [\"D\"]  # the command line");
}

static void one_file_or_none(void **state)
{
	(void)state;
	make("looplint.toml", "select = ['A']\n");
	make("other/conf.toml", "select = ['B']\nexclude = ['x/y']\n");
	make("plain/pyproject.toml", "[project]\n");
	assert_true(start("--isolated", ""));
	assert_string_equal(get("a", "select"), "select = []  # default");
	assert_true(start("--config=other/conf.toml", ""));
	assert_string_equal(get("a", "select"),
			    "select = [\"B\"]  # @/other/conf.toml:1");
	assert_string_equal(get("a", "exclude"),
			    "exclude = [\"@/x/y\"]  # @/other/conf.toml:2");
	assert_false(start("--config=plain/pyproject.toml", ""));
	assert_error("plain/pyproject.toml", 0, 0, "has no [tool.looplint]");
	errs.len = 0;
	assert_false(start("--config=none.toml", ""));
	assert_error(
		NULL, 0, 0,
		"--config wants a file or 'KEY = VALUE', and there is no file none.toml");
	errs.len = 0;
	assert_false(start("--isolated", "--config=other/conf.toml"));
	assert_error("other/conf.toml", 0, 0, "--isolated is without any file");
	errs.len = 0;
	assert_false(start("--config=other/conf.toml", "--config=looplint.toml"));
	assert_error("looplint.toml", 0, 0, "only one --config can be a file");
	errs.len = 0;
	assert_false(start("--config=selct=[]", ""));
	assert_error(NULL, 1, 1, "no key `selct`: did you mean `select`?");
}

static const struct {
	const char *text;
	unsigned row, column;
	const char *message;
} mistakes[] = {
	{"a = 1\n", 1, 1, "no key `a`"},
	{"# c\n\n exlude = []\n", 3, 2, "no key `exlude`: did you mean `exclude`?"},
	{"extned = 'x'\n", 1, 1, "no key `extned`: did you mean `extend`?"},
	{"jobs = 1\n", 1, 1, "no key `jobs`"},
	{"select = 'A'\n", 1, 10, "`select` is a list of strings, not a string"},
	{"select = ['A',\n 1]\n", 2, 2, "`select` is a list of strings, not a number"},
	{"strict = 1\n", 1, 10, "`strict` is true/false, not a number"},
	{"max-depth = 'x'\n", 1, 13, "`max-depth` is a number, not a string"},
	{"max-depth = 'inf'\n", 1, 13, "`max-depth` is a number, not a string"},
	{"max-depth = -1\n", 1, 13, "`max-depth` is a number from 0 to 65535, not `-1`"},
	{"library = 'treo'\n", 1, 11, "`library` cannot be `treo`: did you mean `trio`?"},
	{"target-version = 'py26'\n", 1, 18,
	 "`target-version` is py37 to py315, not `py26`"},
	{"per-file-ignores = ['x']\n", 1, 20,
	 "`per-file-ignores` is a table, not a list"},
	{"per-file-ignores = {x = 'A'}\n", 1, 25, "`x` is a list of codes, not a string"},
	{"severity = {A = 'eror'}\n", 1, 17,
	 "`severity` cannot be `eror`: did you mean `error`?"},
	{"severity = {A = 1}\n", 1, 17, "`A` is a string, not a number"},
	{"select = [\n", 1, 1, "not valid TOML"},
	{"exclude = ['{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}']\n", 1, 12,
	 "a glob with too many {alternatives}"},
};

static void mistakes_have_a_place(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(mistakes) / sizeof(*mistakes); i++) {
		const char *name = arena_printf(&arena, "m%zu/looplint.toml", i);

		make(name, mistakes[i].text);
		errs.len = 0;
		assert_true(start("", ""));
		assert_string_equal(get(arena_printf(&arena, "m%zu/below", i), "fix"),
				    "broken");
		assert_string_equal(get(arena_printf(&arena, "m%zu", i), "fix"),
				    "broken");
		assert_error(name, mistakes[i].row, mistakes[i].column,
			     mistakes[i].message);
	}
	make("m0/ok/looplint.toml", "fix = true\n");
	assert_true(start("", ""));
	assert_string_equal(get("m0/ok", "fix"), "fix = true  # @/m0/ok/looplint.toml:1");
}

static void requires_python(void **state)
{
	static const struct {
		const char *text;
		unsigned minor;
	} cases[] = {
		{">=3.10", 10}, {">=3.8,<4", 8},  {"<4, >= 3.11.2", 11},
		{"~=3.9", 9},	{"==3.12.*", 12}, {">3.8", 8},
		{"!=3.9", 0},	{"<3.12", 0},	  {">=2.7", 7},
		{">=3", 7},	{">=3.99", 15},	  {"", 0},
		{">=", 0},	{">=4", 0},	  {"x", 0},
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		assert_int_equal(config_file_oldest_python(str_of(cases[i].text)),
				 cases[i].minor);
	make("looplint.toml", "select = ['A']\n");
	make("a/pyproject.toml", "[project]\nrequires-python = '>=3.11'\n");
	make("a/b/pyproject.toml", "[tool.looplint]\ntarget-version = '3.8'\n");
	make("a/c/pyproject.toml", "[project]\nrequires-python = 3\n");
	assert_true(start("", ""));
	assert_string_equal(get("", "target-version"),
			    "target-version = \"py39\"  # default");
	assert_string_equal(get("a", "target-version"),
			    "target-version = \"py311\"  # requires-python");
	assert_string_equal(get("a", "select"), "select = [\"A\"]  # @/looplint.toml:1");
	assert_string_equal(get("a/b", "target-version"),
			    "target-version = \"py38\"  # @/a/b/pyproject.toml:2");
	assert_string_equal(get("a/c", "target-version"),
			    "target-version = \"py311\"  # requires-python");
}

static void ignores_of_a_file(void **state)
{
	static const struct {
		const char *path, *wanted;
	} cases[] = {
		{"tests/a/b.py", "A N "},
		{"x.py", "N "},
		{"a/conftest.py", "B N "},
		{"keep/x.py", ""},
	};

	(void)state;
	make("looplint.toml",
	     "per-file-ignores = {'tests/**' = ['A'], 'conftest.py' = ['B'], "
	     "'!keep/*' = ['N']}\n");
	assert_true(start("", ""));
	const struct options *options = config_for(&config, str_of(at("")));
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct strs codes = {0};
		struct buf out;

		buf_init(&out, &arena);
		config_ignores(&arena, &options->settings, str_of(at(cases[i].path)),
			       &codes);
		for (uint32_t j = 0; j < codes.len; j++)
			buf_printf(&out, "%.*s ", STR_ARG(codes.at[j]));
		assert_string_equal(buf_text(&out), cases[i].wanted);
	}
}

static void printing(void **state)
{
	struct strs keys = {0};
	struct buf out;
	struct err err;

	(void)state;
	assert_true(start("", ""));
	buf_init(&out, &arena);
	const struct options *options = config_for(&config, str_of(at("")));
	assert_true(config_print(&arena, options, &keys, &out, &err));
	assert_non_null(strstr(buf_text(&out), "\nper-file-ignores = {}  # default\n"));
	*vec_push(&arena, &keys) = STR("exclud");
	assert_false(config_print(&arena, options, &keys, &out, &err));
	assert_string_equal(err.message, "no key `exclud`: did you mean `exclude`?");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(defaults, new_project),
		cmocka_unit_test_setup(nearest_file_counts, new_project),
		cmocka_unit_test_setup(all_kinds, new_project),
		cmocka_unit_test_setup(extending, new_project),
		cmocka_unit_test_setup(command_line_wins, new_project),
		cmocka_unit_test_setup(one_file_or_none, new_project),
		cmocka_unit_test_setup(mistakes_have_a_place, new_project),
		cmocka_unit_test_setup(requires_python, new_project),
		cmocka_unit_test_setup(ignores_of_a_file, new_project),
		cmocka_unit_test_setup(printing, new_project),
	};

	arena_init(&arena);
	if (!mkdtemp(folder))
		return 2;
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	failed += system(arena_printf(&arena, "rm -rf %s", folder)) != 0;
	arena_release(&arena);
	return failed;
}
