/* Hashes: one for tables and one, 128 bits wide, for content. Not for secrets. */
#ifndef BASE_HASH_H
#define BASE_HASH_H

#include "base/str.h"

#include <stdint.h>

struct hash128 {
	uint64_t low, high;
};

/* For hash tables of this run; may differ between versions. */
uint64_t hash_bytes(const void *bytes, size_t len);

/* For naming content: equal content, equal hash, on every machine. */
struct hash128 hash_content(const void *bytes, size_t len);

/* Mixes a 64-bit key into a well-spread one. */
static inline uint64_t hash_mix(uint64_t key)
{
	key ^= key >> 32;
	key *= 0xd6e8feb86659fd93u;
	key ^= key >> 32;
	key *= 0xd6e8feb86659fd93u;
	return key ^ key >> 32;
}

#endif
