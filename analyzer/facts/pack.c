/* A view into a block: the sections' places from their counts. */
#include "facts/pack.h"

#include "base/hash.h"
#include "facts/check.h"
#include "facts/layout.h"

#include <string.h>

#include "base/banned.h"

uint64_t layout_checksum(struct str block)
{
	struct str head = str_slice(block, 0, offsetof(struct facts_header, checksum));
	struct str rest = str_slice(block, sizeof(struct facts_header), block.len);

	return hash_content(rest.at, rest.len).low ^ hash_content(head.at, head.len).high;
}

uint64_t layout_size(const uint32_t counts[LAYOUT_TABLES])
{
	uint64_t size = LAYOUT_SECTIONS;

#define FACTS_TABLE(field, type)                                                         \
	size += layout_section(counts[LAYOUT_##field], sizeof(type));
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
	return size;
}

void facts_view(struct str block, struct facts *facts)
{
	const uint32_t *counts =
		(const uint32_t *)(const void *)(block.at + LAYOUT_COUNTS);
	const char *section = block.at + LAYOUT_SECTIONS;

	facts->header = (const struct facts_header *)(const void *)block.at;
#define FACTS_TABLE(field, type)                                                         \
	facts->field = (const type *)(const void *)section;                              \
	facts->field##_count = counts[LAYOUT_##field];                                   \
	section += layout_section(counts[LAYOUT_##field], sizeof(type));
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
}

/* Whether the sections fill the block exactly and every table has its record 0. */
static bool sizes_agree(struct str block)
{
	const uint32_t *counts =
		(const uint32_t *)(const void *)(block.at + LAYOUT_COUNTS);
	bool records = true;

#define FACTS_TABLE(field, type)                                                         \
	if (LAYOUT_##field < LAYOUT_name && !counts[LAYOUT_##field])                     \
		records = false;
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
	return records && counts[LAYOUT_name] >= 2 && layout_size(counts) == block.len;
}

bool facts_load(struct str block, struct facts *facts)
{
	const struct facts_header *header =
		(const struct facts_header *)(const void *)block.at;

	if (block.len < LAYOUT_SECTIONS || (uintptr_t)block.at % LAYOUT_ALIGN)
		return false;
	if (memcmp(header->magic, "LLF", 4) || header->version != FACTS_VERSION ||
	    header->size != block.len || header->checksum != layout_checksum(block))
		return false;
	if (!sizes_agree(block))
		return false;
	facts_view(block, facts);
	return !facts_check(facts);
}
