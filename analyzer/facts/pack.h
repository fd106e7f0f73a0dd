/* Sealed facts from bytes: the block is used in place, nothing is copied. */
#ifndef FACTS_PACK_H
#define FACTS_PACK_H

#include "facts/facts.h"

/* Looks into a block that this program has just sealed or embedded: no verification. */
void facts_view(struct str block, struct facts *facts);

/* Looks into a block from outside (cache, file): false where the version, the size, the
 * checksum or a record is not as it must be; then *facts is unusable. `block` must be aligned
 * to 8 bytes and outlive *facts. */
bool facts_load(struct str block, struct facts *facts);

#endif
