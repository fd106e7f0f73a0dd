/* Names of files as Python would import them, over a small tree on disk. */
#include "driver/dirs.h"
#include "driver/names.h"
#include "unit_tree.h"

static struct dirs dirs;
static struct names names;

static int set_up(void **state)
{
	static const char *const files[] = {
		"src/app/__init__.py",
		"src/app/db/__init__.pyi",
		"src/app/db/load.py",
		"src/loose/a.py",
		"tools/fix.py",
		"tools/fix-it.py",
		"a-b/c.py",
		"top.py",
		"note.ipynb",
		"svc/api/__init__.py",
		"svc/api/main.py",
		"svc/odd",
		"ee/__init__.py",
		"ee/pyproject.toml",
		"ee/db/__init__.py",
		"ee/db/load.py",
		"ee/serve.py",
	};

	assert_int_equal(tree_set_up(state), 0);
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
		tree_write(files[i], "");
	dirs_init(&dirs, &arena);
	names_init(&names, &arena, &dirs);
	names_root(&names, tree_path(""));
	names_root(&names, tree_path("src"));
	names_root(&names, tree_path("src"));
	return 0;
}

/* "name@root name@root*": roots from the top, * for those of every module. */
static const char *names_text(const char *path)
{
	struct names_names found = {0};
	struct buf out;

	buf_init(&out, &arena);
	names_of(&names, tree_path(path), &found);
	for (uint32_t i = 0; i < found.len; i++) {
		struct str root = {"", 0};

		path_below(found.at[i].root, str_of(tree_top), &root);
		buf_printf(&out, "%s%.*s@%.*s%s", i ? " " : "", STR_ARG(found.at[i].name),
			   STR_ARG(root), found.at[i].everywhere ? "*" : "");
	}
	return buf_text(&out);
}

static void test_packages(void **state)
{
	(void)state;
	assert_string_equal(names_text("src/app/db/load.py"),
			    "app.db.load@src* src.app.db.load@*");
	assert_string_equal(names_text("src/app/__init__.py"), "app@src* src.app@*");
	assert_string_equal(names_text("src/app/db/__init__.pyi"),
			    "app.db@src* src.app.db@*");
	assert_string_equal(names_text("svc/api/main.py"), "api.main@svc svc.api.main@*");
}

static void test_namespaces_and_scripts(void **state)
{
	(void)state;
	assert_string_equal(names_text("src/loose/a.py"),
			    "loose.a@src* src.loose.a@* a@src/loose");
	assert_string_equal(names_text("tools/fix.py"), "tools.fix@* fix@tools");
	assert_string_equal(names_text("top.py"), "top@*");
	assert_string_equal(names_text("note.ipynb"), "note@*");
	assert_string_equal(names_text("svc/odd"), "svc.odd@* odd@svc");
}

static void test_projects_within(void **state)
{
	(void)state;
	assert_string_equal(names_text("ee/db/load.py"), "ee.db.load@* db.load@ee");
	assert_string_equal(names_text("ee/db/__init__.py"), "ee.db@* db@ee");
	assert_string_equal(names_text("ee/serve.py"), "ee.serve@* serve@ee");
	assert_string_equal(names_text("ee/__init__.py"), "ee@*");
}

static void test_folders_that_no_import_can_say(void **state)
{
	(void)state;
	assert_string_equal(names_text("a-b/c.py"), "c@a-b");
}

static void test_outside_of_all_roots(void **state)
{
	struct names_names found = {0};

	(void)state;
	names_of(&names, STR("/nowhere/x/y.py"), &found);
	assert_int_equal(found.len, 1);
	assert_true(str_is(found.at[0].name, "y"));
	assert_true(str_is(found.at[0].root, "/nowhere/x"));
	assert_false(found.at[0].everywhere);
	found.len = 0;
	names_of(&names, STR("/y.py"), &found);
	assert_true(str_is(found.at[0].name, "y"));
	assert_true(str_is(found.at[0].root, "/"));
}

static void test_stubs(void **state)
{
	(void)state;
	assert_true(str_is(names_below(&names, STR("/s/acme/db/__init__.pyi"), STR("/s")),
			   "acme.db"));
	assert_true(str_is(names_below(&names, STR("/s/acme.pyi"), STR("/s")), "acme"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_packages),
		cmocka_unit_test(test_namespaces_and_scripts),
		cmocka_unit_test(test_projects_within),
		cmocka_unit_test(test_folders_that_no_import_can_say),
		cmocka_unit_test(test_outside_of_all_roots),
		cmocka_unit_test(test_stubs),
	};

	return cmocka_run_group_tests(tests, set_up, tree_tear_down);
}
