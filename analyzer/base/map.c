/* Linear probing at half load. */
#include "base/map.h"

#include "base/arena.h"
#include "base/hash.h"

#include <string.h>

enum { FIRST_CAP = 16 };

static struct map_slot *find(const struct map *map, uint64_t key)
{
	uint32_t mask = map->cap - 1;

	for (uint32_t i = (uint32_t)hash_mix(key) & mask;; i = (i + 1) & mask) {
		struct map_slot *slot = &map->slots[i];

		if (!slot->stored || slot->key == key)
			return slot;
	}
}

bool map_get(const struct map *map, uint64_t key, uint32_t *value)
{
	struct map_slot *slot = map->cap ? find(map, key) : NULL;

	if (!slot || !slot->stored)
		return false;
	*value = (uint32_t)(slot->stored - 1);
	return true;
}

uint32_t map_at(const struct map *map, uint64_t key, uint32_t otherwise)
{
	map_get(map, key, &otherwise);
	return otherwise;
}

static void grow(struct arena *arena, struct map *map)
{
	struct map old = *map;

	map->cap = old.cap ? old.cap * 2 : FIRST_CAP;
	map->slots = arena_array(arena, struct map_slot, map->cap);
	for (uint32_t i = 0; i < old.cap; i++)
		if (old.slots[i].stored)
			*find(map, old.slots[i].key) = old.slots[i];
}

static struct map_slot *find_or_add(struct arena *arena, struct map *map, uint64_t key)
{
	if (map->len * 2 >= map->cap)
		grow(arena, map);
	struct map_slot *slot = find(map, key);
	if (!slot->stored) {
		slot->key = key;
		map->len++;
	}
	return slot;
}

void map_set(struct arena *arena, struct map *map, uint64_t key, uint32_t value)
{
	find_or_add(arena, map, key)->stored = (uint64_t)value + 1;
}

bool map_add(struct arena *arena, struct map *map, uint64_t key, uint32_t value)
{
	struct map_slot *slot = find_or_add(arena, map, key);

	if (slot->stored)
		return false;
	slot->stored = (uint64_t)value + 1;
	return true;
}

void map_clear(struct map *map)
{
	if (map->cap)
		memset(map->slots, 0, sizeof(*map->slots) * map->cap);
	map->len = 0;
}
