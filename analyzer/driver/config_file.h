/* Config file: one configuration file, with those it extends, as a layer of options. */
#ifndef DRIVER_CONFIG_FILE_H
#define DRIVER_CONFIG_FILE_H

#include "driver/options.h"

struct arena;

/* What a file says; `options` has origins where it sets something. */
struct config_file {
	struct options options;
	bool present; /* it has settings: always, but for a pyproject.toml of others */
	uint32_t requires_python; /* the oldest minor version of Python 3, 0: it does not
				     say */
};

/* Reads a configuration file. Relative paths and globs count from `folder`. */
bool config_file_read(struct arena *arena, struct str path, struct str folder,
		      struct config_file *file, struct err *err);

/* Reads 'KEY = VALUE' of the command line. */
bool config_file_inline(struct arena *arena, struct str text, struct str folder,
			struct options *options, struct err *err);

/* The oldest minor version that a requires-python allows; 0 where it does not say. */
uint32_t config_file_oldest_python(struct str specifiers);

#endif
