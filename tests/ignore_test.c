/*
 * Patterns of ignore files and of configuration. With arguments it answers for
 * ignore_git_test.py instead: ignore_test IGNORE-FILE PATHS-FILE prints "drop", "keep" or
 * "silent" for each line of PATHS-FILE; a folder's ends in a slash.
 */
#include "driver/glob.h"
#include "driver/ignore.h"

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

static struct arena arena;
static const char *const verdicts[] = {"silent", "drop", "keep"};

static enum ignore_verdict verdict(const struct ignore *ignore, struct str path)
{
	bool is_folder = str_ends(path, STR("/"));

	return ignore_match(ignore, str_slice(path, 0, path.len - is_folder), is_folder);
}

static enum ignore_verdict ask(const char *text, const char *path)
{
	struct ignore ignore = {0};

	ignore_parse(&arena, str_of(text), &ignore);
	return verdict(&ignore, str_of(path));
}

static const struct {
	const char *text, *path;
	enum ignore_verdict wanted;
} cases[] = {
	{"a.py", "a.py", IGNORE_DROP},
	{"a.py", "b/a.py", IGNORE_DROP},
	{"/a.py", "b/a.py", IGNORE_SILENT},
	{"/a.py", "a.py", IGNORE_DROP},
	{"b/a.py", "c/b/a.py", IGNORE_SILENT},
	{"build/", "build", IGNORE_SILENT},
	{"build/", "x/build/", IGNORE_DROP},
	{"*.pyc\n!keep.pyc", "x/keep.pyc", IGNORE_KEEP},
	{"!keep.pyc\n*.pyc", "x/keep.pyc", IGNORE_DROP},
	{"# a\n\n   \na", "# a", IGNORE_SILENT},
	{"\\# a", "# a", IGNORE_DROP},
	{"\\!a", "!a", IGNORE_DROP},
	{"a   ", "a", IGNORE_DROP},
	{"a\\ ", "a ", IGNORE_DROP},
	{"a\\  ", "a ", IGNORE_DROP},
	{"a\r\nb\r\n", "a", IGNORE_DROP},
	{"a\r\nb\r", "b", IGNORE_DROP},
	{"\xEF\xBB\xBF"
	 "a",
	 "a", IGNORE_DROP},
	{"**/x", "x", IGNORE_DROP},
	{"**/x", "a/b/x", IGNORE_DROP},
	{"a/**", "a/b/c", IGNORE_DROP},
	{"a/**", "a/", IGNORE_SILENT},
	{"a/**/b", "a/b", IGNORE_DROP},
	{"a/**/b", "a/x/y/b", IGNORE_DROP},
	{"a/*/b", "a/x/y/b", IGNORE_SILENT},
	{"a*b", "a/b", IGNORE_SILENT},
	{"x/a*b", "x/a/b", IGNORE_SILENT},
	{"[a-c]?[!x]", "bzz", IGNORE_DROP},
	{"[a-c]?[!x]", "bzx", IGNORE_SILENT},
	{"[[:digit:]-]", "-", IGNORE_DROP},
	{"[]-]", "]", IGNORE_DROP},
	{"[b-a]", "b", IGNORE_DROP},
	{"[a", "[a", IGNORE_SILENT},
	{"a\\", "a\\", IGNORE_SILENT},
	{"/", "a", IGNORE_SILENT},
	{"!", "a", IGNORE_SILENT},
	{"*", "a/b", IGNORE_DROP},
};

static void git_patterns(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		if (ask(cases[i].text, cases[i].path) != cases[i].wanted)
			fail_msg("'%s' on '%s'", cases[i].text, cases[i].path);
}

static const struct {
	const char *pattern, *text;
	bool matches;
} ruff_cases[] = {
	{"/p/*.py", "/p/a/b.py", true},
	{"/p/**/*.py", "/p/b.py", true},
	{"/p/**/t/*", "/p/x/t/y/z", true},
	{"/p/**/t/*", "/p/xt/y", false},
	{"/p/[!a]?c", "/p//bc", true},
	{"*.py", "a.py", true},
	{"*.py", "a.pyi", false},
	{"/p/\\[x\\]/a", "/p/[x]/a", true},
	{"**/a*b*c/d", "x/y/aXbYc/d", true},
	{"", "", true},
	{"", "a", false},
};

static void ruff_patterns(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(ruff_cases) / sizeof(*ruff_cases); i++)
		if (glob_match(GLOB_RUFF, str_of(ruff_cases[i].pattern),
			       str_of(ruff_cases[i].text)) != ruff_cases[i].matches)
			fail_msg("'%s' on '%s'", ruff_cases[i].pattern,
				 ruff_cases[i].text);
}

static void assert_expands(const char *pattern, const char *wanted)
{
	struct strs patterns = {0};
	struct buf out;

	assert_true(glob_expand(&arena, str_of(pattern), &patterns));
	buf_init(&out, &arena);
	for (uint32_t i = 0; i < patterns.len; i++)
		buf_printf(&out, "%.*s ", STR_ARG(patterns.at[i]));
	assert_string_equal(buf_text(&out), wanted);
}

static void braces(void **state)
{
	struct strs patterns = {0};
	struct buf many;

	(void)state;
	assert_expands("a", "a ");
	assert_expands("{a,b}.py", "a.py b.py ");
	assert_expands("x{a,{b,c}d,}y", "xay xbdy xcdy xy ");
	assert_expands("{a,b}{1,2}", "a1 a2 b1 b2 ");
	assert_expands("{a", "{a ");
	assert_expands("a}", "a} ");
	assert_expands("\\{a,b}", "\\{a,b} ");
	buf_init(&many, &arena);
	for (unsigned i = 0; i < 60; i++)
		buf_puts(&many, "{a,b}");
	assert_false(glob_expand(&arena, buf_str(&many), &patterns));
}

static void escaping(void **state)
{
	struct str text = STR("/a[b]*?{c}\\d!");
	struct strs patterns = {0};
	struct buf out;

	(void)state;
	buf_init(&out, &arena);
	glob_escape(&out, text);
	assert_true(glob_expand(&arena, buf_str(&out), &patterns));
	assert_int_equal(patterns.len, 1);
	assert_true(glob_match(GLOB_RUFF, patterns.at[0], text));
}

/* Patterns on which matching by recursion takes for ever. */
static void hostile_patterns(void **state)
{
	struct buf pattern, text;

	(void)state;
	buf_init(&pattern, &arena);
	buf_init(&text, &arena);
	for (unsigned i = 0; i < 200; i++) {
		buf_puts(&pattern, i % 10 ? "*a" : "**/*");
		buf_puts(&text, i % 50 ? "aaaaaaaaaa" : "/");
	}
	buf_puts(&pattern, "b");
	assert_false(glob_match(GLOB_GIT, buf_str(&pattern), buf_str(&text)));
	assert_false(glob_match(GLOB_RUFF, buf_str(&pattern), buf_str(&text)));
	assert_false(glob_match(GLOB_GIT, STR("a\0b["), STR("a\0bc")));
	assert_true(glob_match(GLOB_GIT, STR("a\0b*"), STR("a\0bc")));
}

static struct str read_all(const char *path)
{
	FILE *file = fopen(path, "rb");
	static char bytes[1 << 20];
	size_t len = file ? fread(bytes, 1, sizeof(bytes), file) : 0;

	if (file)
		fclose(file);
	return (struct str){arena_text(&arena, bytes, len), len};
}

static void answer(const char *ignore_path, const char *paths_path)
{
	struct ignore ignore = {0};
	struct str paths = read_all(paths_path), path;

	ignore_parse(&arena, read_all(ignore_path), &ignore);
	while (str_cut(&paths, '\n', &path))
		if (path.len)
			puts(verdicts[verdict(&ignore, path)]);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(git_patterns),	    cmocka_unit_test(ruff_patterns),
		cmocka_unit_test(braces),	    cmocka_unit_test(escaping),
		cmocka_unit_test(hostile_patterns),
	};
	int failed = 0;

	arena_init(&arena);
	if (argc == 3)
		answer(argv[1], argv[2]);
	else
		failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
