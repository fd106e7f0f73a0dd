/*
 * Dense: sealed facts in less than a tenth of the bytes, for the catalogue. Not used in place:
 * loading writes the block again, about a millisecond for each megabyte of it.
 *
 * What nobody can ask of a module whose text is not at hand is left out and reads as 0: where
 * things stand in the text, and the hash of it.
 */
#ifndef FACTS_DENSE_H
#define FACTS_DENSE_H

#include "facts/facts.h"

struct lz_packer;

/* A sealed block column by column: what is packed, and what a primer consists of (base/lz.h). */
struct str dense_columns(struct arena *arena, struct str block);

struct str dense_pack(struct lz_packer *packer, struct arena *arena, struct str columns);

/* Writes the block again, owned by `arena`. False where `bytes` are not what dense_pack gave with
 * this primer's. What the block's records say is not checked. */
bool dense_load(struct arena *arena, struct str primer, struct str bytes,
		struct str *block);

#endif
