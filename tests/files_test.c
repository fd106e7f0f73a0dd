/*
 * Finding files, in trees made for it. With arguments it prints what a run with these
 * would read, and errors behind an "!", for files_git_test.py.
 */
#include "driver/files.h"

#include "base/arena.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct arena arena;
static char folder[] = "/tmp/looplint-files-XXXXXX";
static unsigned project;
static struct errs errs;

static const char *in_project(const char *name)
{
	return arena_printf(&arena, "%s/%u%s%s", folder, project, *name ? "/" : "", name);
}

static int new_project(void **state)
{
	(void)state;
	project++;
	return mkdir(in_project(""), 0755) || chdir(in_project(""));
}

static void make_folders(const char *name)
{
	for (const char *slash = name; (slash = strchr(slash, '/')); slash++)
		mkdir(arena_text(&arena, name, (size_t)(slash - name)), 0755);
}

static void make(const char *name, const char *text)
{
	make_folders(name);
	FILE *file = fopen(name, "wb");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

/* Makes empty files: their names, apart by blanks. */
static void make_all(const char *names)
{
	struct str rest = str_of(names), name;

	while (str_cut(&rest, ' ', &name))
		make(arena_text(&arena, name.at, name.len), "");
}

static bool find(int argc, char **argv, struct files *files)
{
	static struct options line;
	struct config config;
	char working[4096];
	struct err err = {0};

	errs.len = 0;
	if (!getcwd(working, sizeof(working)))
		return false;
	struct str here = {arena_text(&arena, working, strlen(working)), strlen(working)};
	if (!options_parse(&arena, here, argc, argv, &line, &err)) {
		*vec_push(&arena, &errs) = err;
		return false;
	}
	if (!config_init(&config, &arena, here, &line, &errs))
		return false;
	files_find(&arena, &config, &line.arguments, line.stdin_filename, files);
	return true;
}

/* The paths that a run with these arguments reads, apart by blanks. */
static const char *list(const char *arguments)
{
	struct str rest = str_of(arguments), word;
	struct files files = {0};
	struct buf out;
	char *argv[20];
	int argc = 0;

	argv[argc++] = arena_text(&arena, "looplint", 8);
	argv[argc++] = arena_text(&arena, "check", 5);
	while (str_cut(&rest, ' ', &word))
		if (word.len)
			argv[argc++] = arena_text(&arena, word.at, word.len);
	if (!find(argc, argv, &files))
		fail_msg("%s", errs.at[0].message);
	buf_init(&out, &arena);
	for (uint32_t i = 0; i < files.len; i++)
		buf_printf(&out, "%s%s", i ? " " : "", files.at[i].path);
	return buf_text(&out);
}

static void assert_list(const char *arguments, const char *wanted)
{
	assert_string_equal(list(arguments), wanted);
	assert_int_equal(errs.len, 0);
}

static void defaults(void **state)
{
	(void)state;
	make_all("b.py a.pyi c.pyw d.ipynb e.txt .h.py x/y/z.py x.py x/a.py .venv/a.py "
		 "venv/a.py x/node_modules/a.py x/__pycache__/a.py build/a.py x/build.py "
		 "a/site-packages/b.py .hidden/a.py dist .git/a.py");
	assert_list("", ".h.py .hidden/a.py a.pyi b.py c.pyw d.ipynb x.py x/a.py "
			"x/build.py x/y/z.py");
	assert_list(". ./x/ x x/a.py",
		    ".h.py .hidden/a.py a.pyi b.py c.pyw d.ipynb x.py x/a.py "
		    "x/build.py x/y/z.py");
	assert_list("x", "x/a.py x/build.py x/y/z.py");
	assert_list("x/a.py ./x/a.py x/../x/a.py", "x/a.py");
	assert_list("e.txt dist", "dist e.txt");
	assert_list("build venv/a.py", "build/a.py venv/a.py");
	assert_string_equal(list(in_project("x/y")), "x/y/z.py");
	chdir("x");
	assert_list(
		"..",
		"../.h.py ../.hidden/a.py ../a.pyi ../b.py ../c.pyw ../d.ipynb ../x.py "
		"a.py build.py y/z.py");
}

static void excluding(void **state)
{
	(void)state;
	make_all("a.py b.py t/a.py t/u/a.py u/t/a.py");
	assert_list("--extend-exclude t", "a.py b.py");
	assert_list("--extend-exclude ./t", "a.py b.py u/t/a.py");
	assert_list("--extend-exclude a.py", "b.py");
	assert_list("--extend-exclude u/*/a.py,t/**", "a.py b.py");
	assert_list("--extend-exclude **/u", "a.py b.py t/a.py");
	assert_list("--extend-exclude t t", "t/a.py t/u/a.py");
	assert_list("--extend-exclude t t/a.py", "t/a.py");
	assert_list("--extend-exclude t --force-exclude t/a.py t/u u/t/a.py a.py",
		    "a.py");
	assert_list("--exclude a.py --include *.py,*.txt", "b.py");
	assert_list("--include {b,c}.py", "b.py");
	assert_list("--stdin-filename t/x.py -", "t/x.py");
	assert_list("--stdin-filename t/x.py - --exclude t --force-exclude", "");
	assert_list("-", "-");
}

static void configured_folders(void **state)
{
	(void)state;
	make_all("a.py sub/a.py sub/b.py sub/deep/a.py other/b.py");
	make("looplint.toml", "exclude = ['b.py']\n");
	make("sub/pyproject.toml", "[tool.looplint]\nexclude = ['deep', '/nowhere']\n");
	make("broken/looplint.toml", "exclude = 3\n");
	make_all("broken/a.py broken/b/c.py");
	assert_string_equal(list(""), "a.py sub/a.py sub/b.py");
	assert_int_equal(errs.len, 1);
	assert_int_equal(errs.at[0].row, 1);
	assert_string_equal(list("broken/a.py a.py"), "a.py");
	assert_int_equal(errs.len, 1);
	assert_list("--isolated other broken", "broken/a.py broken/b/c.py other/b.py");
}

static void ignore_files(void **state)
{
	(void)state;
	make_all("a.py b.py s/a.py s/c.py s/t/a.py o/a.py p/keep.py p/drop.py q/r/z.py");
	make(".gitignore", "/a.py\np/*\n!p/keep.py\no/\n");
	make("s/.gitignore", "c.py\n");
	make("s/t/.gitignore", "!a.py\n");
	make(".ignore", "q/\n!/a.py\n");
	assert_list("", "a.py b.py p/keep.py s/a.py s/t/a.py");
	assert_list(
		"--no-respect-gitignore",
		"a.py b.py o/a.py p/drop.py p/keep.py q/r/z.py s/a.py s/c.py s/t/a.py");
	assert_list("o s/c.py", "o/a.py s/c.py");
}

static void repositories(void **state)
{
	(void)state;
	make_all("a.py x.py r/a.py r/x.py r/s/a.py r/s/x.py r/s/n/x.py r/s/n/y.py "
		 "r/w/i.py r/w/j.py");
	make(".gitignore", "x.py\n");
	make("r/.git/info/exclude", "a.py\n/w/i.py\n");
	make("r/.gitignore", "n/y.py\n/s/n/y.py\n");
	make("r/s/n/.git", "gitdir: ../../.git/worktrees/n\n");
	make("r/.git/worktrees/n/commondir", "../..\n");
	/* The .gitignore above a repository says nothing in it. */
	assert_list("", "a.py r/s/n/x.py r/s/n/y.py r/s/x.py r/w/j.py r/x.py");
	/* From within, what is above counts as far as the repository goes. */
	chdir("r/s");
	assert_list("", "n/x.py n/y.py x.py");
	assert_list("../w", "../w/j.py");
	make("n/i.py", "");
	make("n/a.py", "");
	assert_list("n", "n/i.py n/x.py n/y.py");
}

static void links(void **state)
{
	(void)state;
	make_all("real/a.py real/sub/b.py z/c.py");
	assert_int_equal(symlink("../real", "z/aaa"), 0);
	assert_int_equal(symlink("..", "real/sub/up"), 0);
	assert_int_equal(symlink("../..", "real/sub/top"), 0);
	assert_int_equal(symlink("nowhere", "real/gone.py"), 0);
	assert_int_equal(symlink("self", "self"), 0);
	assert_int_equal(symlink("real/a.py", "a_link.py"), 0);
	assert_list("", "a_link.py real/a.py real/sub/b.py z/c.py");
	/* Links count where they lead to what is not found otherwise. */
	assert_list("z", "z/aaa/a.py z/aaa/sub/b.py z/c.py");
	assert_list("z/aaa", "z/aaa/a.py z/aaa/sub/b.py");
	assert_list("z .", "a_link.py z/aaa/a.py z/aaa/sub/b.py z/c.py");
}

static void what_is_no_file(void **state)
{
	(void)state;
	make_all("a.py");
	assert_int_equal(mkfifo("pipe.py", 0600), 0);
	mkdir("folder.py", 0755);
	make("folder.py/b.py", "");
	assert_list("", "a.py folder.py/b.py");
	assert_list("pipe.py /dev/null", "/dev/null pipe.py");
}

static void what_cannot_be_read(void **state)
{
	(void)state;
	make_all("a.py closed/b.py");
	assert_string_equal(list("nope.py a.py none/x.py"), "a.py");
	assert_int_equal(errs.len, 2);
	assert_string_equal(errs.at[0].path, "none/x.py");
	assert_string_equal(errs.at[1].path, "nope.py");
	assert_non_null(strstr(errs.at[1].message, "No such file"));
	chmod("closed", 0);
	bool root = geteuid() == 0;
	if (root)
		chmod(folder, 0755);
	if (root && seteuid(65534) != 0)
		return;
	assert_string_equal(list(""), "a.py");
	assert_int_equal(errs.len, 1);
	assert_string_equal(errs.at[0].path, "closed");
	assert_non_null(strstr(errs.at[0].message, "Permission denied"));
	if (root)
		assert_int_equal(seteuid(0), 0);
	chmod("closed", 0755);
}

/* Names that need care, and a path longer than the system's limit. */
static void odd_trees(void **state)
{
	char name[64];
	unsigned depth;

	(void)state;
	make("new\nline/\xFF.py", "");
	make("[x]/looplint.toml", "exclude = ['a/b.py']\n");
	make("[x]/a/b.py", "");
	make("[x]/a/c.py", "");
	assert_list("", "[x]/a/c.py new\nline/\xFF.py");
	memset(name, 'd', sizeof(name) - 1);
	name[sizeof(name) - 1] = '\0';
	for (depth = 0; depth < 80; depth++)
		if (mkdir(name, 0755) || chdir(name))
			fail();
	assert_int_equal(chdir(in_project("")), 0);
	assert_string_equal(list(""), "[x]/a/c.py new\nline/\xFF.py");
	assert_int_equal(errs.len, 1);
	assert_non_null(strstr(errs.at[0].message, "too long"));
}

static void sizes_and_options(void **state)
{
	struct files files = {0};
	char *argv[] = {"looplint", "check"};

	(void)state;
	make("a.py", "12345");
	make("b/a.py", "");
	assert_true(find(2, argv, &files));
	assert_int_equal(files.len, 2);
	assert_int_equal(files.at[0].size, 5);
	assert_false(files.at[0].named);
	assert_string_equal(files.at[0].absolute, in_project("a.py"));
	assert_ptr_equal(files.at[0].options, files.at[1].options);
}

static int print_found(int argc, char **argv)
{
	struct files files = {0};

	find(argc, argv, &files);
	for (uint32_t i = 0; i < files.len; i++)
		printf("%s%c", files.at[i].path, 0);
	for (uint32_t i = 0; i < errs.len; i++)
		printf("!%s%c", errs.at[i].message, 0);
	return 0;
}

int main(int argc, char **argv)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(defaults, new_project),
		cmocka_unit_test_setup(excluding, new_project),
		cmocka_unit_test_setup(configured_folders, new_project),
		cmocka_unit_test_setup(ignore_files, new_project),
		cmocka_unit_test_setup(repositories, new_project),
		cmocka_unit_test_setup(links, new_project),
		cmocka_unit_test_setup(what_is_no_file, new_project),
		cmocka_unit_test_setup(what_cannot_be_read, new_project),
		cmocka_unit_test_setup(odd_trees, new_project),
		cmocka_unit_test_setup(sizes_and_options, new_project),
	};
	int failed;

	arena_init(&arena);
	if (argc > 1) {
		failed = print_found(argc, argv);
	} else {
		if (!mkdtemp(folder))
			return 2;
		failed = cmocka_run_group_tests(tests, NULL, NULL);
		failed += chdir("/") || system(arena_printf(&arena, "rm -rf %s", folder));
	}
	arena_release(&arena);
	return failed;
}
