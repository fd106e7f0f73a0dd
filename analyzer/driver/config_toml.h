/* Toml: a TOML text as values, each with its place, so that errors can say where. */
#ifndef DRIVER_CONFIG_TOML_H
#define DRIVER_CONFIG_TOML_H

#include "source/lines.h"

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

#include <stdbool.h>
#include <stdint.h>

struct arena;
struct err;
struct toml;

enum toml_kind {
	TOML_TABLE,
	TOML_ARRAY,
	TOML_STRING,
	TOML_INTEGER,
	TOML_BOOLEAN,
	TOML_OTHER, /* a float, a date or a time, as text */
};

struct toml_item {
	struct str key; /* of a table's item; empty in an array */
	struct place place;
	struct toml *value;
};

struct toml_items VEC(struct toml_item);

struct toml {
	enum toml_kind kind;
	struct place place;
	struct str text;	 /* TOML_STRING, TOML_OTHER */
	int64_t integer;	 /* TOML_INTEGER */
	bool truth;		 /* TOML_BOOLEAN */
	struct toml_items items; /* TOML_TABLE, TOML_ARRAY: in the order of the text */
	struct map index;	 /* TOML_TABLE: hash of a key -> its item */
	bool headed;		 /* a table with a [header] of its own */
	bool closed; /* an inline table or an array of values: nothing can be added */
};

/* Reads a TOML text, which must outlive the values; `path` is for errors. False where it
 * is not valid, with the place. */
bool toml_read(struct arena *arena, const char *path, struct str text, struct toml **root,
	       struct err *err);

/* The value of a table's key; NULL when it has none, or when `table` is NULL or no table.
 */
const struct toml *toml_get(const struct toml *table, struct str key);

/* What a kind is called in messages: "a string". */
const char *toml_kind_name(enum toml_kind kind);

#endif
