/* Where imports lead on disk, from a module that is read from a text. */
#include "driver/names.h"
#include "driver/reach.h"
#include "facts/pack.h"
#include "python/python.h"
#include "unit_tree.h"

static struct python_reader *reader;
static struct dirs dirs;
static struct names names;

static int set_up(void **state)
{
	static const char *const files[] = {
		"app/__init__.py",
		"app/main.py",
		"app/db/__init__.py",
		"app/db/load.py",
		"app/typed.pyi",
		"app/both.py",
		"app/both.pyi",
		"loose/deep/a.py",
		"loose/helpers.py",
		"top.py",
		"lib/other.py",
		"lib/site-packages/requests/__init__.py",
		"lib/site-packages/fastapi/x.py",
	};

	assert_int_equal(tree_set_up(state), 0);
	reader = python_reader_new(&arena);
	for (size_t i = 0; i < sizeof(files) / sizeof(*files); i++)
		tree_write(files[i], "");
	dirs_init(&dirs, &arena);
	names_init(&names, &arena, &dirs);
	names_root(&names, str_of(tree_top));
	names_root(&names, tree_path("lib"));
	return 0;
}

static int tear_down(void **state)
{
	python_reader_release(reader);
	return tree_tear_down(state);
}

/* The files that a module with this text, at this path, leads to. */
static const char *reached(const char *path, const char *text)
{
	struct python_options options = {0};
	struct strs found = {0};
	struct facts facts;
	struct reach reach;
	struct buf out;

	reach_init(&reach, &arena, &names);
	reach_know(&reach, tree_path(path));
	facts_view(python_read(reader, str_of(text), &options, &arena), &facts);
	reach_from(&reach, tree_path(path), &facts, &found);
	buf_init(&out, &arena);
	for (uint32_t i = 0; i < found.len; i++) {
		struct str rest = found.at[i];

		path_below(found.at[i], str_of(tree_top), &rest);
		buf_printf(&out, "%s%.*s", i ? " " : "", STR_ARG(rest));
	}
	return buf_text(&out);
}

static void test_absolute(void **state)
{
	(void)state;
	assert_string_equal(reached("app/main.py", "import app.db.load\n"),
			    "app/__init__.py app/db/__init__.py app/db/load.py");
	assert_string_equal(reached("top.py", "from app.db import load, nothing\n"),
			    "app/__init__.py app/db/__init__.py app/db/load.py");
	assert_string_equal(reached("app/main.py", "import top, other\n"),
			    "top.py lib/other.py");
	assert_string_equal(reached("top.py", "import os, app.nothing.at_all\n"),
			    "app/__init__.py");
}

static void test_relative(void **state)
{
	(void)state;
	assert_string_equal(reached("app/main.py", "from .db.load import x\n"),
			    "app/__init__.py app/db/__init__.py app/db/load.py");
	assert_string_equal(reached("app/db/load.py", "from .. import main\n"),
			    "app/__init__.py app/main.py");
	assert_string_equal(reached("app/main.py", "from .db import *\n"),
			    "app/__init__.py app/db/__init__.py");
	assert_string_equal(reached("app/main.py", "from ............. import x\n"), "");
}

static void test_stubs_only_where_there_is_no_source(void **state)
{
	(void)state;
	assert_string_equal(reached("app/main.py", "from . import typed, both\n"),
			    "app/__init__.py app/typed.pyi app/both.py");
}

static void test_folders_above(void **state)
{
	(void)state;
	assert_string_equal(reached("loose/deep/a.py", "import helpers\n"),
			    "loose/helpers.py");
	/* A package's own folder is none from which it imports. */
	assert_string_equal(reached("app/main.py", "import typed\n"), "");
}

static void test_within_functions(void **state)
{
	(void)state;
	assert_string_equal(reached("top.py", "def f():\n    import loose.helpers\n"),
			    "loose/helpers.py");
}

static void test_site_packages(void **state)
{
	(void)state;
	assert_string_equal(
		reached("lib/site-packages/fastapi/x.py", "import requests\n"), "");
	assert_string_equal(reached("top.py", "import requests\n"), "");
}

static void test_known_and_found_once(void **state)
{
	(void)state;
	assert_string_equal(
		reached("top.py", "import top\nimport app\nfrom app import x\n"),
		"app/__init__.py");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_absolute),
		cmocka_unit_test(test_relative),
		cmocka_unit_test(test_stubs_only_where_there_is_no_source),
		cmocka_unit_test(test_folders_above),
		cmocka_unit_test(test_within_functions),
		cmocka_unit_test(test_site_packages),
		cmocka_unit_test(test_known_and_found_once),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
