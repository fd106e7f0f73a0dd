/* Reading and writing files, and paths as text. */
#include "driver/io.h"
#include "driver/path.h"

#include "base/arena.h"
#include "base/err.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <dirent.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static struct arena arena;
static char folder[] = "/tmp/looplint-io-XXXXXX";

static const char *in_folder(const char *name)
{
	return arena_printf(&arena, "%s/%s", folder, name);
}

static const char *make(const char *name, const char *text)
{
	const char *path = in_folder(name);
	FILE *file = fopen(path, "wb");

	assert_non_null(file);
	fputs(text, file);
	fclose(file);
	return path;
}

static void assert_content(const char *path, const char *wanted)
{
	struct str bytes;
	struct err err;

	assert_true(io_read(&arena, path, IO_REGULAR, IO_MIB, &bytes, NULL, &err));
	assert_true(str_is(bytes, wanted));
}

static unsigned count_files(void)
{
	DIR *dir = opendir(folder);
	unsigned count = 0;

	while (readdir(dir))
		count++;
	closedir(dir);
	return count - 2;
}

static void reading(void **state)
{
	const char *path = make("a.py", "x = 1\n");
	struct io_stamp stamp;
	struct str bytes;
	struct err err;

	(void)state;
	assert_true(io_read(&arena, path, IO_REGULAR, 6, &bytes, &stamp, &err));
	assert_true(str_is(bytes, "x = 1\n"));
	assert_int_equal(stamp.size, 6);
	assert_false(io_read(&arena, path, IO_REGULAR, 5, &bytes, NULL, &err));
	assert_string_equal(err.path, path);
	assert_non_null(strstr(err.message, "too large"));
	assert_content(make("empty.py", ""), "");
}

static void what_is_no_file(void **state)
{
	const char *pipe = in_folder("pipe");
	struct str bytes;
	struct err err;

	(void)state;
	assert_int_equal(mkfifo(pipe, 0600), 0);
	assert_false(io_read(&arena, pipe, IO_REGULAR, IO_MIB, &bytes, NULL, &err));
	assert_string_equal(err.message, "not a regular file");
	assert_false(
		io_read(&arena, "/dev/zero", IO_REGULAR, IO_MIB, &bytes, NULL, &err));
	assert_false(io_read(&arena, "/dev/zero", IO_NAMED, IO_MIB, &bytes, NULL, &err));
	assert_non_null(strstr(err.message, "up to 1 MiB"));
	assert_true(io_read(&arena, "/dev/null", IO_NAMED, IO_MIB, &bytes, NULL, &err));
	assert_int_equal(bytes.len, 0);
	assert_false(io_read(&arena, folder, IO_NAMED, IO_MIB, &bytes, NULL, &err));
	assert_false(
		io_read(&arena, in_folder("gone"), IO_NAMED, IO_MIB, &bytes, NULL, &err));
	assert_non_null(strstr(err.message, "No such file"));
	unlink(pipe);
}

static void sparse_giant(void **state)
{
	const char *path = make("giant.py", "");
	struct str bytes;
	struct err err;

	(void)state;
	assert_int_equal(truncate(path, 200 << 20), 0);
	assert_false(
		io_read(&arena, path, IO_REGULAR, IO_LARGEST_PYTHON, &bytes, NULL, &err));
	assert_non_null(strstr(err.message, "up to 64 MiB"));
	assert_true(arena.total < IO_LARGEST_PYTHON);
	unlink(path);
}

static void writing(void **state)
{
	const char *path = make("b.py", "old");
	const char *link = in_folder("link.py");
	struct stat after;
	struct err err;

	(void)state;
	unsigned before = count_files();
	chmod(path, 0751);
	assert_true(io_write(&arena, path, STR("new"), NULL, &err));
	assert_content(path, "new");
	stat(path, &after);
	assert_int_equal(after.st_mode & 07777, 0751);
	assert_int_equal(symlink("b.py", link), 0);
	assert_true(io_write(&arena, link, STR("newer"), NULL, &err));
	assert_content(path, "newer");
	lstat(link, &after);
	assert_true(S_ISLNK(after.st_mode));
	assert_int_equal(count_files(), before + 1);
	unlink(link);
}

static void writing_a_new_file(void **state)
{
	const char *path = in_folder("new.py");
	struct stat after;
	struct err err;
	mode_t mask = umask(027);

	(void)state;
	assert_true(io_write(&arena, path, STR("x"), NULL, &err));
	umask(mask);
	stat(path, &after);
	assert_int_equal(after.st_mode & 07777, 0640);
	assert_true(io_write(&arena, "/dev/null", STR("x"), NULL, &err));
	assert_false(io_write(&arena, in_folder("none/new.py"), STR("x"), NULL, &err));
	assert_non_null(strstr(err.message, "cannot be written"));
	unlink(path);
}

static void changed_files_are_left_alone(void **state)
{
	const char *path = make("c.py", "one");
	struct io_stamp stamp;
	struct str bytes;
	struct err err;

	(void)state;
	assert_true(io_read(&arena, path, IO_REGULAR, IO_MIB, &bytes, &stamp, &err));
	assert_true(io_write(&arena, path, STR("two"), &stamp, &err));
	/* Same size, other content; then gone. */
	assert_false(io_write(&arena, path, STR("six"), &stamp, &err));
	assert_non_null(strstr(err.message, "changed since"));
	assert_content(path, "two");
	unlink(path);
	assert_false(io_write(&arena, path, STR("six"), &stamp, &err));
	assert_int_equal(access(path, F_OK), -1);
}

static void assert_str(struct str got, const char *wanted)
{
	assert_string_equal(arena_text(&arena, got.at, got.len), wanted);
}

static void paths(void **state)
{
	struct str rest;

	(void)state;
	assert_str(path_name(STR("a/b.py")), "b.py");
	assert_str(path_name(STR("b.py")), "b.py");
	assert_str(path_folder(STR("a/b/c")), "a/b");
	assert_str(path_folder(STR("c")), ".");
	assert_str(path_folder(STR("/c")), "/");
	assert_str(path_folder(STR("/")), "/");
	assert_str(path_join(&arena, STR("a"), STR("b")), "a/b");
	assert_str(path_join(&arena, STR("/"), STR("b")), "/b");
	assert_str(path_join(&arena, STR("."), STR("b")), "b");
	assert_str(path_join(&arena, STR("a"), STR("/b")), "/b");
	assert_str(path_clean(&arena, STR("./a//./b/")), "a/b");
	assert_str(path_clean(&arena, STR("//")), "/");
	assert_str(path_clean(&arena, STR("./")), ".");
	assert_str(path_clean(&arena, STR("")), ".");
	assert_str(path_absolute(&arena, STR("/w"), STR("./a")), "/w/a");
	assert_str(path_absolute(&arena, STR("/w"), STR(".")), "/w");
	assert_str(path_absolute(&arena, STR("/no/such"), STR("../x/../../../y")), "/y");
	assert_true(path_below(STR("/a/b"), STR("/a"), &rest));
	assert_str(rest, "b");
	assert_true(path_below(STR("/a"), STR("/"), &rest));
	assert_str(rest, "a");
	assert_false(path_below(STR("/ab"), STR("/a"), &rest));
	assert_false(path_below(STR("/a"), STR("/a"), &rest));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(reading),
		cmocka_unit_test(what_is_no_file),
		cmocka_unit_test(sparse_giant),
		cmocka_unit_test(writing),
		cmocka_unit_test(paths),
		cmocka_unit_test(writing_a_new_file),
		cmocka_unit_test(changed_files_are_left_alone),
	};

	arena_init(&arena);
	if (!mkdtemp(folder))
		return 2;
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	char *command = arena_printf(&arena, "rm -rf %s", folder);
	failed += system(command) != 0;
	arena_release(&arena);
	return failed;
}
