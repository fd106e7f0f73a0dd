/* Sealed facts: built, sealed, viewed, copied, damaged in every way. */
#include "facts/build.h"
#include "facts/check.h"
#include "facts/dump.h"
#include "facts/layout.h"
#include "facts/pack.h"
#include "python/python.h"
#include "unit.h"

/* A little of everything that the tables hold. */
static const char sample[] =
	"'''Doc.'''\n"
	"from . import b as c  # noqa\n"
	"async def f(a, /, *d, e: 'c.T' = 1, **g):\n"
	"    async with a.b(*d, x=e) as (h, i):\n"
	"        return [await j for j in h if not j and i < 2 <= 3]\n"
	"class K[T](c.L, metaclass=M):\n"
	"    @property\n"
	"    def m(self):\n"
	"        self.n = lambda x=1: {x: self, **x}\n"
	"        global y; y = f'{x:{y}}'\n"
	"try:\n"
	"    del x[1:2]\n"
	"except (A, B) as z:\n"
	"    x = z if z else ...\n"
	"match x:\n"
	"    case [1, *_] | {'a': w} if w: pass\n"
	"type Z = int\n"
	"a b\n";

static struct python_reader *reader;

static struct str read_sample(void)
{
	struct python_options options = {.stub = false};

	return python_read(reader, str_of(sample), &options, &arena);
}

/* A copy that may be damaged, aligned as it must be. */
static char *copy_of(struct str block)
{
	return arena_copy(&arena, block.at, block.len);
}

static void mend_checksum(char *bytes, size_t len)
{
	((struct facts_header *)(void *)bytes)->checksum =
		layout_checksum((struct str){bytes, len});
}

static void test_names_and_lists(void **state)
{
	(void)state;
	struct facts_build build;
	struct facts facts;
	uint32_t count;

	facts_build_init(&build, &arena);
	name_id name = facts_build_name(&build, STR("name"));
	assert_int_equal(name, facts_build_name(&build, STR("name")));
	assert_int_equal(0, facts_build_name(&build, STR("")));
	assert_int_equal(0, facts_build_list(&build, NULL, 0));
	list_id list = facts_build_list(&build, (uint32_t[]){7, 8}, 2);
	facts_view(facts_seal(&build, &arena), &facts);
	assert_true(str_is(facts_name(&facts, name), "name"));
	assert_int_equal(0, facts_name(&facts, 0).len);
	assert_int_equal(8, facts_list(&facts, list, &count)[1]);
	assert_int_equal(2, count);
	facts_list(&facts, 0, &count);
	assert_int_equal(0, count);
}

static void test_round_trip(void **state)
{
	(void)state;
	struct str block = read_sample(), again;
	struct facts_build build;
	struct facts facts;

	assert_true(facts_load(block, &facts));
	assert_null(facts_check(&facts));
	facts_build_copy(&build, &facts, &arena);
	again = facts_seal(&build, &arena);
	assert_true(str_eq(block, again));
	assert_true(str_eq(block, read_sample()));
}

static void test_dotted(void **state)
{
	(void)state;
	struct facts facts;
	struct buf out;
	unsigned paths = 0;

	facts_view(read_sample(), &facts);
	buf_init(&out, &arena);
	for (expr_id id = 1; id < facts.expr_count; id++) {
		size_t len = out.len;

		if (facts_dotted(&facts, id, &out))
			buf_char(&out, ' ');
		else
			assert_int_equal(len, out.len);
		paths += facts.expr[id].kind == EXPR_ATTRIBUTE;
	}
	assert_true(str_search(buf_str(&out), STR(" c.T ")) != SIZE_MAX);
	assert_true(str_search(buf_str(&out), STR(" self.n ")) != SIZE_MAX);
	assert_int_equal(4, paths);
}

/* What loads in spite of damage must be safe to walk. */
static void load_and_walk(char *bytes, size_t len)
{
	struct facts facts;
	struct arena scratch;
	struct buf out;

	if (!facts_load((struct str){bytes, len}, &facts))
		return;
	arena_init(&scratch);
	buf_init(&out, &scratch);
	facts_dump(&facts, &out);
	arena_release(&scratch);
}

static void test_flips(void **state)
{
	static const unsigned char masks[] = {0x01, 0x04, 0x80, 0xFF};
	struct str block = read_sample();
	struct facts facts;
	char *bytes = copy_of(block);

	(void)state;
	for (size_t i = 0; i < block.len; i++) {
		for (unsigned mask = 0; mask < sizeof(masks); mask++) {
			bytes[i] ^= (char)masks[mask];
			if (i >= sizeof(struct facts_header))
				assert_false(facts_load((struct str){bytes, block.len},
							&facts));
			load_and_walk(bytes, block.len);
			mend_checksum(bytes, block.len);
			load_and_walk(bytes, block.len);
			memcpy(bytes, block.at, block.len);
		}
	}
}

static void test_cuts(void **state)
{
	(void)state;
	struct str block = read_sample();
	struct facts facts;

	for (size_t len = 0; len < block.len; len++) {
		char *bytes = arena_copy(&arena, block.at, len);

		assert_false(facts_load((struct str){bytes, len}, &facts));
		if (len < sizeof(struct facts_header))
			continue;
		((struct facts_header *)(void *)bytes)->size = (uint32_t)len;
		mend_checksum(bytes, len);
		assert_false(facts_load((struct str){bytes, len}, &facts));
	}
}

static void test_alignment_and_version(void **state)
{
	(void)state;
	struct str block = read_sample();
	char *bytes = arena_alloc(&arena, block.len + 8);
	struct facts facts;

	memcpy(bytes + 4, block.at, block.len);
	assert_false(facts_load((struct str){bytes + 4, block.len}, &facts));
	memcpy(bytes, block.at, block.len);
	assert_true(facts_load((struct str){bytes, block.len}, &facts));
	((struct facts_header *)(void *)bytes)->version++;
	assert_false(facts_load((struct str){bytes, block.len}, &facts));
}

/* A law broken in the builder is named. */
static void assert_fault(struct facts_build *build, const char *fault)
{
	struct facts facts;

	facts_view(facts_seal(build, &arena), &facts);
	assert_string_equal(fault, facts_check(&facts));
}

static struct facts_build *broken(void)
{
	struct facts_build *build = arena_new(&arena, struct facts_build);
	struct facts facts;

	facts_view(read_sample(), &facts);
	facts_build_copy(build, &facts, &arena);
	return build;
}

static void test_laws(void **state)
{
	(void)state;
	struct facts_build *build = broken();

	build->expr.at[1].parent = 1;
	assert_fault(build, "expr 1: an expression stands behind what it is a part of");
	build = broken();
	build->stmt.at[2].next = 2;
	assert_fault(build, "header 0: a block stands before its statement");
	build = broken();
	build->scope.at[2].parent = 2;
	assert_fault(build, "scope 2: a scope stands before the one around it");
	build = broken();
	build->func.at[1].exprs++;
	assert_fault(build, "func 2: its expressions do not follow");
	build = broken();
	build->import.at[1].as = 100000;
	assert_fault(build, "import 1: a name is not in its table");
	build = broken();
	build->error.at[1].end = 100000;
	assert_fault(build, "error 1: a span leads out of the text");
}

static int set_up(void **state)
{
	unit_set_up(state);
	reader = python_reader_new(&arena);
	return 0;
}

static int tear_down(void **state)
{
	python_reader_release(reader);
	return unit_tear_down(state);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names_and_lists),
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_dotted),
		cmocka_unit_test(test_flips),
		cmocka_unit_test(test_cuts),
		cmocka_unit_test(test_alignment_and_version),
		cmocka_unit_test(test_laws),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
