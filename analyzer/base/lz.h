/*
 * LZ: bytes in which pieces repeat, made shorter. Quick to unpack, which the program does at run
 * time; packing takes its time, in the build.
 *
 * A primer is what such bytes often look like: pieces of it count as having been there before. It
 * helps where many short texts are packed one by one. It may be empty.
 */
#ifndef BASE_LZ_H
#define BASE_LZ_H

#include "base/str.h"

struct lz_packer;

/* What packs many texts with one primer, owned by `arena`. */
struct lz_packer *lz_packer_new(struct arena *arena, struct str primer);

/* Packs a text; the result is owned by `arena`. */
struct str lz_pack(struct lz_packer *packer, struct arena *arena, struct str bytes);

/* Unpacks to exactly `len` bytes at `out`, with the same primer; false where `packed` is not what
 * lz_pack gave. */
bool lz_unpack(struct str primer, struct str packed, char *out, size_t len);

#endif
