/* A map from hash to number; on a collision the next hash is tried. */
#include "base/intern.h"

#include "base/arena.h"
#include "base/hash.h"

void intern_init(struct intern *intern, struct arena *arena)
{
	*intern = (struct intern){.arena = arena};
	vec_push(arena, &intern->texts)->at = "";
}

/* Gives the number of `text`, or 0 with *hash set to the free place for it. */
static uint32_t look_up(const struct intern *intern, struct str text, uint64_t *hash)
{
	uint32_t number;

	*hash = hash_bytes(text.at, text.len);
	for (; map_get(&intern->index, *hash, &number); ++*hash)
		if (str_eq(intern->texts.at[number], text))
			return number;
	return 0;
}

uint32_t intern_add(struct intern *intern, struct str text)
{
	uint64_t hash;

	if (!text.len)
		return 0;
	uint32_t number = look_up(intern, text, &hash);
	if (number)
		return number;
	number = intern->texts.len;
	*vec_push(intern->arena, &intern->texts) =
		(struct str){arena_text(intern->arena, text.at, text.len), text.len};
	map_set(intern->arena, &intern->index, hash, number);
	return number;
}

uint32_t intern_find(const struct intern *intern, struct str text)
{
	uint64_t hash;

	return text.len ? look_up(intern, text, &hash) : 0;
}
