/* The laws of sealed facts, checked one by one: for tests, the cache, and hostile bytes. */
#ifndef FACTS_CHECK_H
#define FACTS_CHECK_H

#include "facts/facts.h"

/* NULL when every number in every record leads into its table, kinds and uses are known, names
 * and lists end in their tables, parents and blocks form trees (so that walking them ends), and
 * ranges do not overlap; else a sentence that names the record at fault. The view must have
 * consistent section sizes already: facts_load sees to that first. */
const char *facts_check(const struct facts *facts);

#endif
