/*
 * Cache: sealed facts by the content of the file they were made of, used in place.
 * Whatever goes wrong with it is a miss, never an error.
 *
 *   .looplint_cache/.gitignore CACHEDIR.TAG      so that git and backups pass it by
 *   .looplint_cache/0.1.0-8f3c/7a/61b2...e0.py   version and front end / hash of the
 * bytes . kind
 */
#ifndef DRIVER_CACHE_H
#define DRIVER_CACHE_H

#include "base/hash.h"
#include "base/str.h"

#include <stdbool.h>

struct arena;
struct err;
struct facts;

struct cache {
	/* of this version's entries; empty: nothing is found or kept */
	struct str folder;
};

/* What an entry is found by. */
struct cache_key {
	struct hash128 content; /* of the file's bytes */
	const char *kind;	/* how they were read: "py", "pyi", "ipynb" */
};

/* Uses the cache in `folder`, which is made with what else it needs. Where that cannot be
 * done the cache stays without a folder, and *err says why: false. */
bool cache_open(struct arena *arena, const char *folder, struct cache *cache,
		struct err *err);

/* Finds facts; they stay mapped until the program ends. Any thread. */
bool cache_find(const struct cache *cache, struct cache_key key, struct facts *facts);

/* Keeps sealed facts, as a whole or not at all. Any thread. */
void cache_keep(const struct cache *cache, struct cache_key key, struct str block);

/* Removes a cache with its entries of all versions; *found says whether it is one of
 * ours, any other folder stays. */
bool cache_clean(struct arena *arena, const char *folder, bool *found, struct err *err);

#endif
