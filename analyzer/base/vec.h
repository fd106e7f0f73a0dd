/*
 * Vec: a growing array in an arena, one struct a type. Growing leaves the old array behind in
 * the arena: indices stay good, pointers into it do not.
 *
 *   struct numbers VEC(uint32_t);
 *   struct numbers numbers = {0};
 *   *vec_push(arena, &numbers) = 7;
 */
#ifndef BASE_VEC_H
#define BASE_VEC_H

#include "base/arena.h"

#include <stdint.h>

#define VEC(type)                                                                        \
	{                                                                                \
		type *at;                                                                \
		uint32_t len, cap;                                                       \
	}

struct vec_u32 VEC(uint32_t);

/* Makes room for `more` items behind the last; not called by name elsewhere. */
void *vec_room(struct arena *arena, void *at, uint32_t len, uint32_t *cap, uint32_t more,
	       size_t size);

#define vec_reserve(arena, vec, more)                                                    \
	((vec)->at = vec_room((arena), (vec)->at, (vec)->len, &(vec)->cap, (more),       \
			      sizeof(*(vec)->at)))

/* A pointer to a new zeroed item at the end. */
#define vec_push(arena, vec) (vec_reserve((arena), (vec), 1), &(vec)->at[(vec)->len++])

#define vec_pop(vec)  (&(vec)->at[--(vec)->len])
#define vec_last(vec) (&(vec)->at[(vec)->len - 1])

#endif
