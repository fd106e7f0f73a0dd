/* Any bytes with a right header and checksum load or do not; what loads can be walked. */
#include "base/arena.h"
#include "facts/dump.h"
#include "facts/layout.h"
#include "facts/pack.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct arena arena;
	struct facts facts;
	struct buf out;

	if (size < sizeof(struct facts_header))
		return 0;
	arena_init(&arena);
	char *bytes = arena_copy(&arena, data, size);
	struct facts_header *header = (struct facts_header *)(void *)bytes;
	memcpy(header->magic, "LLF", 4);
	header->version = FACTS_VERSION;
	header->size = (uint32_t)size;
	header->checksum = layout_checksum((struct str){bytes, size});
	buf_init(&out, &arena);
	if (facts_load((struct str){bytes, size}, &facts))
		facts_dump(&facts, &out);
	arena_release(&arena);
	return 0;
}
