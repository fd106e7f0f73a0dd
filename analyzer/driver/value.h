/* Value: what options and keys are set to: reading them from text and from TOML, laying
 * one over another, printing them. */
#ifndef DRIVER_VALUE_H
#define DRIVER_VALUE_H

#include "driver/options.h"

struct toml;

/* Where a value comes from. */
struct value_source {
	struct arena *arena;
	struct str folder;  /* absolute: relative paths and globs count from here */
	const char *origin; /* "command line", "pyproject.toml:12" */
	const char *path;   /* for errors: the file, or NULL */
	struct err *err;
};

/* Sets an option from a text of the command line. Lists add up. Not for flags. */
bool value_read_text(const struct value_source *source, const struct option *option,
		     struct options *to, struct str text);

/* Sets a flag. */
void value_set_flag(const struct value_source *source, const struct option *option,
		    struct options *to, bool on);

/* Sets an option from a value of a configuration file. */
bool value_read_toml(const struct value_source *source, const struct option *option,
		     struct options *to, const struct toml *value);

/* Lays over `to` what is set in `over`. */
void value_merge(struct arena *arena, struct options *to, const struct options *over);

/* The defaults: nothing has an origin. */
void value_defaults(struct arena *arena, struct options *to);

/* Appends the value as TOML. */
void value_print(const struct option *option, const struct options *from,
		 struct buf *out);

#endif
