/* The growing behind VEC. */
#include "base/vec.h"

#include "base/bug.h"

#include <string.h>

void *vec_room(struct arena *arena, void *at, uint32_t len, uint32_t *cap, uint32_t more,
	       size_t size)
{
	if (!more)
		return at;
	if (more <= *cap - len) {
		memset((char *)at + len * size, 0, more * size);
		return at;
	}
	if (more > UINT32_MAX / 2 - len)
		bug_out_of_memory((unsigned long long)more * size);
	uint32_t wanted = *cap ? *cap * 2 : 8;
	if (wanted < len + more)
		wanted = len + more;
	*cap = wanted;
	return arena_grow(arena, at, len * size, wanted * size);
}
