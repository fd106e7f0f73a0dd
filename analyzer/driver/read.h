/*
 * Read: bytes to facts, in parallel and through the cache; and, for the few files that
 * somebody will look at, their texts.
 */
#ifndef DRIVER_READ_H
#define DRIVER_READ_H

#include "driver/run.h"

/* Where the cache of these options lies. */
const char *read_cache_folder(struct run *run, const struct options *options);

/* Starts workers and cache, and makes the facts of all units. What cannot be read is noted in its
 * unit. */
void read_units(struct run *run);

/* Makes the facts of some units anew. */
void read_again(struct run *run, const uint32_t *numbers, uint32_t count);

/* Adds the files to which imports lead, and makes their facts. */
void read_imports(struct run *run);

/* Loads text and lines of the wanted units, by number. A file that changed since its
 * facts were made has none, and counts as not read. */
void read_texts(struct run *run, const bool *wanted);

/* Loads and gives the text of one unit of a run (the context); of nothing where it has none. */
struct str read_text(uint32_t number, void *context);

#endif
