/* The cache: what is kept is found, and whatever is wrong with an entry makes it a miss.
 */
#include "base/err.h"
#include "driver/cache.h"
#include "driver/version.h"
#include "facts/facts.h"
#include "python/python.h"
#include "unit_tree.h"

#include <unistd.h>

static struct python_reader *reader;
static unsigned count; /* each test has a folder of its own */
static const char *folder;
static struct cache cache;

static int set_up_all(void **state)
{
	int status = tree_set_up(state);

	reader = python_reader_new(&arena);
	return status;
}

static int tear_down_all(void **state)
{
	python_reader_release(reader);
	return tree_tear_down(state);
}

static int set_up(void **state)
{
	struct err err;

	(void)state;
	folder = arena_printf(&arena, "%s/%u/below/cache", tree_top, count++);
	assert_true(cache_open(&arena, folder, &cache, &err));
	return 0;
}

static const char *at(const char *name)
{
	return path_join(&arena, str_of(folder), str_of(name)).at;
}

static struct cache_key key_of(const char *text)
{
	return (struct cache_key){hash_content(text, strlen(text)), "py"};
}

static struct str keep(const char *text)
{
	struct python_options options = {0};
	struct str block = python_read(reader, str_of(text), &options, &arena);

	cache_keep(&cache, key_of(text), block);
	return block;
}

/* The path of the entry of a text. */
static const char *entry_of(const char *text)
{
	struct hash128 hash = key_of(text).content;

	return arena_printf(&arena, "%s/%s/%02x/%014llx%016llx.py", folder, VERSION_FRONT,
			    (unsigned)(hash.high >> 56),
			    (unsigned long long)(hash.high & 0xffffffffffffff),
			    (unsigned long long)hash.low);
}

static void test_kept_is_found(void **state)
{
	struct str block = keep("import a\n");
	struct facts facts;

	(void)state;
	assert_true(cache_find(&cache, key_of("import a\n"), &facts));
	assert_int_equal(facts.header->size, block.len);
	assert_memory_equal(facts.header, block.at, block.len);
	assert_false(cache_find(&cache, key_of("import b\n"), &facts));
	keep("import a\n");
	assert_true(cache_find(&cache, key_of("import a\n"), &facts));
}

static void test_kinds_are_apart(void **state)
{
	struct cache_key key = key_of("import a\n");
	struct facts facts;

	(void)state;
	keep("import a\n");
	key.kind = "pyi";
	assert_false(cache_find(&cache, key, &facts));
}

static void test_folder_says_what_it_is(void **state)
{
	(void)state;
	assert_int_equal(access(at(".gitignore"), F_OK), 0);
	assert_int_equal(access(at("CACHEDIR.TAG"), F_OK), 0);
}

static void change_byte(const char *path, long place)
{
	FILE *file = fopen(path, "r+b");
	int byte;

	assert_non_null(file);
	fseek(file, place, SEEK_SET);
	byte = fgetc(file);
	fseek(file, place, SEEK_SET);
	fputc(byte ^ 0x55, file);
	fclose(file);
}

/* Every byte matters, each in turn. */
static void test_changed_entry_is_a_miss(void **state)
{
	struct str block = keep("x = f(1)\n");
	struct facts facts;

	(void)state;
	for (long place = 0; place < (long)block.len; place++) {
		change_byte(entry_of("x = f(1)\n"), place);
		assert_false(cache_find(&cache, key_of("x = f(1)\n"), &facts));
		keep("x = f(1)\n");
	}
	assert_true(cache_find(&cache, key_of("x = f(1)\n"), &facts));
}

static void test_cut_entry_is_a_miss(void **state)
{
	struct str block = keep("x = f(1)\n");
	struct facts facts;

	(void)state;
	for (size_t size = 0; size < block.len; size += 7) {
		assert_int_equal(truncate(entry_of("x = f(1)\n"), (off_t)size), 0);
		assert_false(cache_find(&cache, key_of("x = f(1)\n"), &facts));
		keep("x = f(1)\n");
	}
}

static void test_entry_of_another_is_a_miss(void **state)
{
	struct facts facts;

	(void)state;
	keep("import a\n");
	keep("import bc\n");
	assert_int_equal(rename(entry_of("import a\n"), entry_of("import bc\n")), 0);
	assert_false(cache_find(&cache, key_of("import bc\n"), &facts));
}

static void test_folder_that_cannot_be(void **state)
{
	struct cache none;
	struct facts facts;
	struct err err;

	(void)state;
	assert_false(cache_open(&arena, "/dev/null/cache", &none, &err));
	assert_non_null(strstr(err.message, "no cache can be kept"));
	cache_keep(&none, key_of("x\n"), STR("y"));
	assert_false(cache_find(&none, key_of("x\n"), &facts));
}

static void test_clean(void **state)
{
	struct err err;
	bool found;

	(void)state;
	keep("import a\n");
	assert_true(cache_clean(&arena, folder, &found, &err));
	assert_true(found);
	assert_int_not_equal(access(folder, F_OK), 0);
	assert_true(cache_clean(&arena, folder, &found, &err));
	assert_false(found);
}

/* A folder that somebody else made is used, but never marked nor removed. */
static void test_folder_of_others(void **state)
{
	struct err err;
	bool found;

	(void)state;
	folder = arena_printf(&arena, "%s/others", tree_top);
	assert_int_equal(mkdir(folder, 0777), 0);
	assert_true(cache_open(&arena, folder, &cache, &err));
	keep("import a\n");
	assert_int_not_equal(access(at(".gitignore"), F_OK), 0);
	assert_true(cache_clean(&arena, folder, &found, &err));
	assert_false(found);
	assert_int_equal(access(entry_of("import a\n"), F_OK), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup(test_kept_is_found, set_up),
		cmocka_unit_test_setup(test_kinds_are_apart, set_up),
		cmocka_unit_test_setup(test_folder_says_what_it_is, set_up),
		cmocka_unit_test_setup(test_changed_entry_is_a_miss, set_up),
		cmocka_unit_test_setup(test_cut_entry_is_a_miss, set_up),
		cmocka_unit_test_setup(test_entry_of_another_is_a_miss, set_up),
		cmocka_unit_test_setup(test_folder_that_cannot_be, set_up),
		cmocka_unit_test_setup(test_clean, set_up),
		cmocka_unit_test_setup(test_folder_of_others, set_up),
	};

	return cmocka_run_group_tests(tests, set_up_all, tear_down_all);
}
