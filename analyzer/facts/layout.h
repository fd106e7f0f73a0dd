/*
 * How a sealed block is laid out; for build.c, pack.c and dense.c only.
 *
 *   +--------+---------------------+----------+----------+-----+----------+
 *   | header | count of each table | expr ... | stmt ... | ... | text ... |
 *   +--------+---------------------+----------+----------+-----+----------+
 *   0        LAYOUT_COUNTS         LAYOUT_SECTIONS; each begins at a multiple of 8
 */
#ifndef FACTS_LAYOUT_H
#define FACTS_LAYOUT_H

#include "facts/facts.h"

enum {
#define FACTS_TABLE(field, type) LAYOUT_##field,
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
		LAYOUT_TABLES,
	LAYOUT_ALIGN = 8,
	LAYOUT_COUNTS = sizeof(struct facts_header),
	LAYOUT_SECTIONS = (LAYOUT_COUNTS + LAYOUT_TABLES * 4 + LAYOUT_ALIGN - 1) /
			  LAYOUT_ALIGN * LAYOUT_ALIGN,
};

/* Sums in 64 bits: counts from outside may be anything. */
static inline uint64_t layout_align(uint64_t size)
{
	return (size + LAYOUT_ALIGN - 1) / LAYOUT_ALIGN * LAYOUT_ALIGN;
}

static inline uint64_t layout_section(uint32_t count, size_t record)
{
	return layout_align((uint64_t)count * record);
}

/* The size of a block with these counts; 64 bits, because they may come from outside. */
uint64_t layout_size(const uint32_t counts[LAYOUT_TABLES]);

/* The checksum of a block: of everything but itself, which is the header's last field. */
uint64_t layout_checksum(struct str block);

#endif
