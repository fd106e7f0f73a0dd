/* Facts as stable text, for people and tests (--dump facts). */
#ifndef FACTS_DUMP_H
#define FACTS_DUMP_H

#include "facts/facts.h"

/* Appends one line a record, in the order of the tables, names written out. */
void facts_dump(const struct facts *facts, struct buf *out);

#endif
