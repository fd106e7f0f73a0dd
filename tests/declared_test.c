/* What projects say they need. */
#include "driver/declared.h"
#include "unit_tree.h"

static const char *name(const char *requirement)
{
	struct str found = declared_name(&arena, str_of(requirement));

	return arena_text(&arena, found.at, found.len);
}

static void test_names(void **state)
{
	(void)state;
	assert_string_equal(name("httpx"), "httpx");
	assert_string_equal(name("  Psycopg-Pool[binary] >= 3.1 ; python_version > '3'"),
			    "psycopg_pool");
	assert_string_equal(name("zope.interface==5"), "zope_interface");
	assert_string_equal(name("# comment"), "");
	assert_string_equal(name(""), "");
}

static const char *declared(void)
{
	struct strs names = {0};
	struct buf out;

	declared_find(&arena, str_of(tree_top), &names);
	buf_init(&out, &arena);
	for (uint32_t i = 0; i < names.len; i++)
		buf_printf(&out, "%s%.*s", i ? " " : "", STR_ARG(names.at[i]));
	return buf_text(&out);
}

/* Each file alone, with the others gone. */
static const char *declared_in(const char *file, const char *text)
{
	tree_write(file, text);
	const char *names = declared();
	assert_int_equal(remove(arena_printf(&arena, "%s/%s", tree_top, file)), 0);
	return names;
}

static void test_other_files(void **state)
{
	(void)state;
	assert_string_equal(declared_in("requirements-dev.txt", "trio\n"), "trio");
	assert_string_equal(declared_in("Pipfile", "[packages]\nhttpx = '*'\n"
						   "[dev-packages]\ntrio = '*'\n"),
			    "httpx trio");
	assert_string_equal(declared_in("uv.lock", "[[package]]\nname = \"aiohttp\"\n"
						   "source = { name = \"other\" }\n"
						   "[[package]]\nname = \"httpx\"\n"),
			    "aiohttp httpx");
	assert_string_equal(declared_in("poetry.lock", "name = \"anyio\""), "anyio");
	tree_write("base.in", "asyncpg\n-r base.in\n");
	assert_string_equal(declared_in("requirements.txt", "httpx\n -r base.in\n"),
			    "httpx asyncpg");
}

static void test_files(void **state)
{
	(void)state;
	assert_string_equal(declared(), "");
	tree_write("requirements.txt",
		   "-r none.txt\nAioHTTP>=3\n# x\nhttpx @ git+https://x\n\n");
	assert_string_equal(declared(), "aiohttp httpx");
	tree_write("pyproject.toml",
		   "[project]\ndependencies = ['motor', 'httpx>1']\n"
		   "optional-dependencies = {a = ['asyncpg']}\n"
		   "[dependency-groups]\ndev = ['trio', {include-group = 'x'}]\n"
		   "[tool.poetry.dependencies]\npython = '*'\nanyio = '^3'\n"
		   "[tool.poetry.group.test.dependencies]\nrespx = '*'\n");
	assert_string_equal(declared(),
			    "motor httpx asyncpg trio python anyio respx aiohttp");
	tree_write("pyproject.toml", "[project\n");
	assert_string_equal(declared(), "aiohttp httpx");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_other_files),
		cmocka_unit_test(test_files),
	};

	return cmocka_run_group_tests(tests, tree_set_up, tree_tear_down);
}
