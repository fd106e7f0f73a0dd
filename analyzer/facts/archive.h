/*
 * Archive: the facts of many modules in one block, found by module name. The catalogue is one.
 *
 *   header | entries, sorted by name | names | primer | module | module ...
 *
 * Most modules are dense (dense.h) and unpacked when they are asked for; those that nearly every
 * run asks for are ready, to be used in place. Of neither is kept where things stand in the text.
 */
#ifndef FACTS_ARCHIVE_H
#define FACTS_ARCHIVE_H

#include "base/vec.h"
#include "facts/facts.h"

struct archive_entry {
	struct str name; /* "redis.asyncio" */
	/* sealed facts; as the archive keeps them, once it is written */
	struct str block;
	bool package; /* an __init__ */
	bool ready;   /* kept as it is used */
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

/* The facts of a module, in place or unpacked into `arena`; false where they are damaged. */
bool archive_facts(struct arena *arena, struct str archive,
		   const struct archive_entry *entry, struct facts *facts);

#endif
