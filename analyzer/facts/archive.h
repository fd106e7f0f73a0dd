/*
 * Archive: the facts of many modules in one block, found by module name. The catalogue is one.
 *
 *   "LLA\0" version count | entry: name at, len, block at, len, flags ... sorted by name | names | blocks
 */
#ifndef FACTS_ARCHIVE_H
#define FACTS_ARCHIVE_H

#include "base/str.h"
#include "base/vec.h"

#include <stdbool.h>
#include <stdint.h>

struct archive_entry {
	struct str name;  /* "redis.asyncio" */
	struct str block; /* sealed facts, aligned to 8 bytes within the archive */
	bool package;	  /* an __init__ */
};

struct archive_entries VEC(struct archive_entry);

/* Writes the entries (any order) as one archive owned by `arena`. */
struct str archive_write(struct arena *arena, const struct archive_entries *entries);

/* How many modules; 0 where the bytes are no archive of this version. */
uint32_t archive_count(struct str archive);

/* The module at a position, in the order of the names. */
struct archive_entry archive_at(struct str archive, uint32_t index);

/* Finds a module by name, by bisection. */
bool archive_find(struct str archive, struct str name, struct archive_entry *entry);

#endif
