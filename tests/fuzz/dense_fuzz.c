/* Any bytes unpack or are refused, with a primer and without; what was packed comes back. */
#include "base/arena.h"
#include "base/bug.h"
#include "base/lz.h"
#include "facts/dense.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	/* The first byte says how much of the rest is the primer. */
	struct str all = {(const char *)data + 1, size ? size - 1 : 0};
	size_t cut = size ? all.len * data[0] / 256 : 0;
	struct str primer = str_slice(all, 0, cut), bytes = str_slice(all, cut, all.len);
	struct arena arena;
	struct str block;

	if (!size)
		return 0;
	arena_init(&arena);
	dense_load(&arena, primer, bytes, &block);
	struct lz_packer *packer = lz_packer_new(&arena, primer);
	struct str packed = lz_pack(packer, &arena, bytes);
	char *out = arena_alloc(&arena, bytes.len);
	BUG_UNLESS(lz_unpack(primer, packed, out, bytes.len));
	BUG_UNLESS(!memcmp(out, bytes.at, bytes.len));
	arena_release(&arena);
	return 0;
}
