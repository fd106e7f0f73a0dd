/*
 * Facts being made: a growing table a kind, in an arena that the front end throws away after
 * sealing. Records are pushed whole; a front end may go back and fill in what it learns later.
 */
#ifndef FACTS_BUILD_H
#define FACTS_BUILD_H

#include "base/intern.h"
#include "base/vec.h"
#include "facts/facts.h"

struct facts_build {
	struct arena *arena;
	struct facts_header header;
	struct intern names;
#define FACTS_TABLE(field, type) struct field##_table VEC(type) field;
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
};

/* Starts a module: every table gets its empty record 0 (`list` starts with the empty list). */
void facts_build_init(struct facts_build *build, struct arena *arena);

/* The number of a name, the same for the same text. */
name_id facts_build_name(struct facts_build *build, struct str text);

/* Keeps a list of `count` items; the empty list is 0. */
list_id facts_build_list(struct facts_build *build, const uint32_t *items,
			 uint32_t count);

/* Starts from sealed facts: sealing again gives the same bytes. */
void facts_build_copy(struct facts_build *build, const struct facts *facts,
		      struct arena *arena);

/* Writes the tables as one block owned by `arena`, with its checksum. The block is independent
 * of the builder; the same tables give the same bytes. */
struct str facts_seal(struct facts_build *build, struct arena *arena);

#endif
