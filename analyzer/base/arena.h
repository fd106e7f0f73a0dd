/*
 * Arena: memory that lives and dies together. Nothing is freed one by one.
 *
 *   chunk -> chunk -> chunk           allocation bumps `used` in the first chunk;
 *   [hdr|used....|free]               a chunk that is full stays in the list until release
 */
#ifndef BASE_ARENA_H
#define BASE_ARENA_H

#include <stdarg.h>
#include <stddef.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *chunk;
	size_t total; /* bytes taken from the system */
};

/* Makes an empty arena; takes no memory yet. */
void arena_init(struct arena *arena);

/* Gives every byte back; the arena is empty and usable again. */
void arena_release(struct arena *arena);

/* Forgets every allocation but keeps the largest chunk for the next use. */
void arena_reset(struct arena *arena);

/* Gives `size` zeroed bytes aligned for any type, owned by the arena. Never NULL. */
void *arena_alloc(struct arena *arena, size_t size);

/* Gives a larger copy of an allocation (the old one stays valid); used by vec. */
void *arena_grow(struct arena *arena, const void *old, size_t old_size, size_t new_size);

/* Copies `size` bytes into the arena. */
void *arena_copy(struct arena *arena, const void *bytes, size_t size);

/* Copies a text of `len` bytes and ends it with a NUL. */
char *arena_text(struct arena *arena, const char *text, size_t len);

/* Formats into the arena; the result is NUL-terminated. */
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
char *arena_vprintf(struct arena *arena, const char *format, va_list args)
	__attribute__((format(printf, 2, 0)));

#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define arena_array(arena, type, count)                                                  \
	((type *)arena_alloc((arena), sizeof(type) * (count)))

#endif
