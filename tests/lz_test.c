/* Packed bytes come back as they were; damaged ones are refused or come back wrong, never more. */
#include "base/arena.h"
#include "base/lz.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "base/banned.h"

static const struct str nothing = {"", 0};

static struct arena arena;

/* Unpacks to memory of exactly that size, so that a sanitizer sees what goes beyond. */
static bool unpack(struct str primer, struct str packed, char **out, size_t len)
{
	arena_reset(&arena);
	*out = arena_alloc(&arena, len);
	return lz_unpack(primer, packed, *out, len);
}

static struct str pack(struct arena *owner, struct str primer, struct str bytes)
{
	return lz_pack(lz_packer_new(owner, primer), owner, bytes);
}

/* Packs and unpacks; gives the length in between. */
static size_t round_trip(struct str primer, struct str bytes)
{
	struct arena kept;
	char *out;

	arena_init(&kept);
	struct str packed = pack(&kept, primer, bytes);
	size_t len = packed.len;
	assert_true(unpack(primer, packed, &out, bytes.len));
	assert_memory_equal(bytes.at, out, bytes.len);
	assert_false(unpack(primer, packed, &out, bytes.len + 1));
	if (bytes.len)
		assert_false(unpack(primer, packed, &out, bytes.len - 1));
	arena_release(&kept);
	return len;
}

/* Bytes in which nothing repeats for long: a linear congruence. */
static struct str noise(struct arena *owner, size_t len)
{
	char *bytes = arena_alloc(owner, len);
	uint32_t state = 1;

	for (size_t i = 0; i < len; i++) {
		state = state * 1664525u + 1013904223u;
		bytes[i] = (char)(state >> 24);
	}
	return (struct str){bytes, len};
}

static void test_round_trips(void **state)
{
	(void)state;
	struct arena owner;
	char zeros[5000] = {0};

	arena_init(&owner);
	assert_int_equal(2, round_trip(nothing, nothing));
	assert_int_equal(3, round_trip(nothing, STR("a")));
	round_trip(nothing, STR("abcabcabcabcabcabcabcabcabcabcabcabcabcabcabc"));
	assert_true(round_trip(nothing, (struct str){zeros, sizeof(zeros)}) < 12);
	for (size_t len = 0; len < 600; len++)
		round_trip(nothing, noise(&owner, len));
	round_trip(nothing, noise(&owner, 100000));
	arena_release(&owner);
}

static void test_primer(void **state)
{
	(void)state;
	struct str primer = STR("what was said before, and will be said again"), text;

	text = STR("will be said again, what was said");
	assert_true(round_trip(primer, text) < round_trip(nothing, text) - 10);
	/* A piece that begins in the primer and ends behind it. */
	assert_true(round_trip(STR("xyz"), STR("xyzxyzxyzxyzxyzxyz")) <= 6);
}

/* What was packed before leaves no trace. */
static void test_many(void **state)
{
	(void)state;
	struct str texts[] = {STR("spam spam spam"), STR("and spam and spam and eggs"),
			      nothing, STR("spam spam spam")};
	struct arena owner;

	arena_init(&owner);
	struct lz_packer *packer = lz_packer_new(&owner, STR("eggs and spam"));
	for (unsigned i = 0; i < 4; i++) {
		struct str alone = pack(&owner, STR("eggs and spam"), texts[i]);

		assert_true(str_eq(alone, lz_pack(packer, &owner, texts[i])));
	}
	arena_release(&owner);
}

static void test_damage(void **state)
{
	(void)state;
	struct str primer = STR("spam and eggs");
	struct str bytes =
		STR("spam, spam, spam, and eggs, eggs, eggs; spam and spam and spam");
	struct arena kept;
	char *out;

	arena_init(&kept);
	struct str packed = pack(&kept, primer, bytes);
	for (size_t len = 0; len < packed.len; len++)
		assert_false(
			unpack(primer, (struct str){packed.at, len}, &out, bytes.len));
	for (size_t i = 0; i < packed.len * 8; i++) {
		char *flipped = arena_copy(&kept, packed.at, packed.len);

		flipped[i / 8] ^= (char)(1 << i % 8);
		unpack(primer, (struct str){flipped, packed.len}, &out, bytes.len);
		unpack(nothing, (struct str){flipped, packed.len}, &out, bytes.len);
	}
	assert_false(unpack(nothing, packed, &out, bytes.len));
	arena_release(&kept);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_round_trips),
		cmocka_unit_test(test_primer),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_damage),
	};

	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_release(&arena);
	return failed;
}
