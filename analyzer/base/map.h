/*
 * Map: 64-bit keys to 32-bit values, open addressing, in an arena. Key 0 is allowed.
 *
 *   slots: [key|value+1] [0|0] [key|value+1] ...     stored value 0 means "empty"
 *
 * For iteration keep a vec beside it: the order of slots means nothing.
 */
#ifndef BASE_MAP_H
#define BASE_MAP_H

#include <stdbool.h>
#include <stdint.h>

struct arena;

struct map_slot {
	uint64_t key;
	uint64_t stored;
};

struct map {
	struct map_slot *slots;
	uint32_t len, cap; /* cap is 0 or a power of two */
};

/* Two 32-bit handles as one key. */
static inline uint64_t map_key(uint32_t high, uint32_t low)
{
	return (uint64_t)high << 32 | low;
}

/* Looks up; false when the key is absent (then *value is untouched). */
bool map_get(const struct map *map, uint64_t key, uint32_t *value);

/* The value of a key, or `otherwise`. */
uint32_t map_at(const struct map *map, uint64_t key, uint32_t otherwise);

/* Sets or replaces. */
void map_set(struct arena *arena, struct map *map, uint64_t key, uint32_t value);

/* Adds a key; false, with nothing changed, when it was there. */
bool map_add(struct arena *arena, struct map *map, uint64_t key, uint32_t value);

/* Forgets every key, keeps the room. */
void map_clear(struct map *map);

#endif
