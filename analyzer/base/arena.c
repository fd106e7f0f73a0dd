/* Bump allocation in chunks that double up to a bound, so that small arenas stay small. */
#include "base/arena.h"

#include "base/bug.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum {
	ALIGN = 16,
	FIRST_CHUNK = 4096,
	LARGEST_STEP = 1 << 20, /* beyond this, doubling wastes more than it saves */
};

struct arena_chunk {
	struct arena_chunk *next;
	size_t size, used; /* of the bytes behind this header */
};

static const size_t header = (sizeof(struct arena_chunk) + ALIGN - 1) / ALIGN * ALIGN;

static char *chunk_bytes(struct arena_chunk *chunk)
{
	return (char *)chunk + header;
}

void arena_init(struct arena *arena)
{
	arena->chunk = NULL;
	arena->total = 0;
}

void arena_release(struct arena *arena)
{
	for (struct arena_chunk *chunk = arena->chunk, *next; chunk; chunk = next) {
		next = chunk->next;
		free(chunk);
	}
	arena_init(arena);
}

static struct arena_chunk *largest_chunk(struct arena_chunk *chunk)
{
	struct arena_chunk *largest = chunk;

	for (; chunk; chunk = chunk->next)
		if (chunk->size > largest->size)
			largest = chunk;
	return largest;
}

void arena_reset(struct arena *arena)
{
	struct arena_chunk *keep = largest_chunk(arena->chunk);

	if (!keep)
		return;
	for (struct arena_chunk *chunk = arena->chunk, *next; chunk; chunk = next) {
		next = chunk->next;
		if (chunk != keep)
			free(chunk);
	}
	keep->next = NULL;
	keep->used = 0;
	arena->chunk = keep;
	arena->total = keep->size;
}

static void add_chunk(struct arena *arena, size_t at_least)
{
	size_t size = arena->chunk ? arena->chunk->size * 2 : FIRST_CHUNK;

	if (size > LARGEST_STEP)
		size = LARGEST_STEP;
	if (size < at_least)
		size = at_least;
	struct arena_chunk *chunk = malloc(header + size);
	if (!chunk)
		bug_out_of_memory(size);
	chunk->next = arena->chunk;
	chunk->size = size;
	chunk->used = 0;
	arena->chunk = chunk;
	arena->total += size;
}

static void *take(struct arena *arena, size_t size)
{
	if (size > SIZE_MAX / 4)
		bug_out_of_memory(size);
	size = (size + ALIGN - 1) / ALIGN * ALIGN;
	if (!arena->chunk || arena->chunk->size - arena->chunk->used < size)
		add_chunk(arena, size);
	void *bytes = chunk_bytes(arena->chunk) + arena->chunk->used;
	arena->chunk->used += size;
	return bytes;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	return memset(take(arena, size), 0, size);
}

void *arena_grow(struct arena *arena, const void *old, size_t old_size, size_t new_size)
{
	char *bytes = take(arena, new_size);

	if (old_size)
		memcpy(bytes, old, old_size);
	memset(bytes + old_size, 0, new_size - old_size);
	return bytes;
}

void *arena_copy(struct arena *arena, const void *bytes, size_t size)
{
	void *copy = take(arena, size);

	return size ? memcpy(copy, bytes, size) : copy;
}

char *arena_text(struct arena *arena, const char *text, size_t len)
{
	char *copy = take(arena, len + 1);

	if (len)
		memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

char *arena_vprintf(struct arena *arena, const char *format, va_list args)
{
	va_list again;

	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, again);
	va_end(again);
	BUG_UNLESS(len >= 0);
	char *text = take(arena, (size_t)len + 1);
	vsnprintf(text, (size_t)len + 1, format, args);
	return text;
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	char *text = arena_vprintf(arena, format, args);
	va_end(args);
	return text;
}
