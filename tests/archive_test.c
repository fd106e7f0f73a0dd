/* Archives: modules come back by name, ready or dense, as they were but for the places in the text;
 * damage is refused; the catalogue is one whose every module keeps the laws of facts. */
#include "base/lz.h"
#include "facts/archive.h"
#include "facts/build.h"
#include "facts/check.h"
#include "facts/dense.h"
#include "facts/pack.h"
#include "python/python.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/banned.h"

extern const char stub_blob[];
extern const size_t stub_blob_size;

static const struct str nothing = {"", 0};

static const char sample[] =
	"from . import b as c\n"
	"async def f(a, /, *d, e: 'c.T' = 1, **g) -> list[int]: ...\n"
	"class K[T](c.L, metaclass=M):\n"
	"    '''Doc.'''\n"
	"    x: int = 1000000\n"
	"    @property\n"
	"    def m(self): return lambda x=-1: {x: self, **x}\n";

static struct arena arena;
static struct python_reader *reader;

static struct str read_text(const char *text)
{
	struct python_options options = {.stub = true};

	return python_read(reader, str_of(text), &options, &arena);
}

static struct str read_sample(void)
{
	return read_text(sample);
}

static void add(struct archive_entries *entries, struct str name, struct str block,
		bool package, bool ready)
{
	*vec_push(&arena, entries) = (struct archive_entry){name, block, package, ready};
}

static struct str write_sample(void)
{
	struct archive_entries entries = {0};
	struct str block = read_sample();

	add(&entries, STR("b.c"), block, true, false);
	add(&entries, STR("b"), block, false, true);
	add(&entries, STR("a.d"), read_text(""), false, false);
	return archive_write(&arena, &entries);
}

/* The block as it must come back: without places, and without the hash of the text. */
static struct str without_places(struct str block)
{
	struct facts_build build;
	struct facts facts;

	facts_view(block, &facts);
	facts_build_copy(&build, &facts, &arena);
	build.header.source_low = build.header.source_high = 0;
	build.header.text_len = build.header.import_at = 0;
#define FORGET(table, field)                                                             \
	for (uint32_t i = 0; i < build.table.len; i++)                                   \
		build.table.at[i].field = 0;
#define FORGET_SPANS(table) FORGET(table, start) FORGET(table, end)
	FORGET_SPANS(expr)
	FORGET_SPANS(stmt)
	FORGET(bind, start)
	FORGET_SPANS(func)
	FORGET(func, name_start)
	FORGET(func, name_end)
	FORGET(func, header_end)
	FORGET_SPANS(param)
	FORGET_SPANS(class)
	FORGET(class, name_start)
	FORGET(class, name_end)
	FORGET_SPANS(import)
	block = facts_seal(&build, &arena);
	((struct facts_header *)(void *)(uintptr_t)block.at)->checksum = 0;
	return block;
}

static void assert_same(struct str wanted, const struct facts *facts)
{
	assert_int_equal(wanted.len, facts->header->size);
	assert_memory_equal(wanted.at, facts->header, wanted.len);
}

static struct str pack(struct str primer, struct str columns)
{
	return dense_pack(lz_packer_new(&arena, primer), &arena, columns);
}

static void test_dense(void **state)
{
	(void)state;
	struct str block = read_sample(), columns = dense_columns(&arena, block), again;
	struct str packed = pack(nothing, columns);

	assert_true(packed.len * 4 < block.len);
	assert_true(dense_load(&arena, nothing, packed, &again));
	assert_int_equal(block.len, again.len);
	assert_memory_equal(without_places(block).at, again.at, again.len);
	assert_true(pack(columns, columns).len < 20);
}

static void test_damaged_dense(void **state)
{
	(void)state;
	struct str columns = dense_columns(&arena, read_sample()), block;
	struct str packed = pack(nothing, columns);

	for (size_t len = 0; len < packed.len; len++)
		assert_false(dense_load(&arena, nothing, (struct str){packed.at, len},
					&block));
	for (size_t i = 0; i < packed.len; i++) {
		struct arena scratch;

		arena_init(&scratch);
		char *flipped = arena_copy(&scratch, packed.at, packed.len);
		flipped[i] ^= 0x55;
		dense_load(&scratch, nothing, (struct str){flipped, packed.len}, &block);
		arena_release(&scratch);
	}
}

static void test_archive(void **state)
{
	(void)state;
	struct str archive = write_sample(), wanted = without_places(read_sample());
	struct archive_entry entry;
	struct facts facts;

	assert_int_equal(3, archive_count(archive));
	assert_true(str_is(archive_at(archive, 0).name, "a.d"));
	assert_true(archive_find(archive, STR("b.c"), &entry));
	assert_true(entry.package && !entry.ready);
	assert_true(archive_facts(&arena, archive, &entry, &facts));
	assert_same(wanted, &facts);
	assert_true(archive_find(archive, STR("b"), &entry));
	assert_true(!entry.package && entry.ready);
	assert_true(archive_facts(&arena, archive, &entry, &facts));
	assert_ptr_equal(entry.block.at, facts.header);
	assert_same(wanted, &facts);
	assert_false(archive_find(archive, STR("c"), &entry));
}

static void test_cut_archive(void **state)
{
	(void)state;
	struct str archive = write_sample();
	struct archive_entry entry;

	for (size_t len = 0; len < archive.len; len += 1 + len / 64) {
		char *bytes = arena_copy(&arena, archive.at, len);

		assert_int_equal(0, archive_count((struct str){bytes, len}));
		assert_false(archive_find((struct str){bytes, len}, STR("b"), &entry));
	}
}

static void test_catalogue(void **state)
{
	(void)state;
	struct str catalogue = {stub_blob, stub_blob_size};
	uint32_t count = archive_count(catalogue), ready = 0;

	assert_true(count > 1000);
	for (uint32_t i = 0; i < count; i++) {
		struct archive_entry entry = archive_at(catalogue, i);
		struct arena scratch;
		struct facts facts;

		arena_init(&scratch);
		assert_true(archive_facts(&scratch, catalogue, &entry, &facts));
		assert_null(facts_check(&facts));
		ready += entry.ready;
		arena_release(&scratch);
	}
	assert_true(ready > 0 && ready < 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_dense),	  cmocka_unit_test(test_damaged_dense),
		cmocka_unit_test(test_archive),	  cmocka_unit_test(test_cut_archive),
		cmocka_unit_test(test_catalogue),
	};

	arena_init(&arena);
	reader = python_reader_new(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	python_reader_release(reader);
	arena_release(&arena);
	return failed;
}
