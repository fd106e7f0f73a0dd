/*
 * Config: which settings are in force where. Laid over each other, from below:
 *
 *   defaults < extended file < nearest file < --config KEY=VALUE < command line
 *
 * The nearest file is, from a folder upwards, the first .looplint.toml, looplint.toml or
 * pyproject.toml with [tool.looplint]; --config FILE takes its place, --isolated leaves
 * it out. A project that sets no target version has that of the nearest requires-python.
 */
#ifndef DRIVER_CONFIG_H
#define DRIVER_CONFIG_H

#include "driver/config_file.h"
#include "driver/options.h"

#include "base/intern.h"
#include "base/vec.h"

/* What is known of a folder that was asked for, or lies above one. */
struct config_folder {
	const struct config_file *file; /* the nearest; NULL: none */
	const struct options *options;	/* in force; NULL: the configuration is broken */
	struct str root;		/* see struct settings; empty: not known */
	uint32_t requires_python;
};

struct config {
	struct arena *arena;
	struct str working;
	const struct options *line;
	struct errs *errs;
	bool fixed;		      /* one file, or none, for all folders */
	const struct options *common; /* in force where `fixed` */
	struct options set;	      /* by --config KEY=VALUE */
	struct intern names;	      /* folder -> its number in `folders` */
	struct config_folders VEC(struct config_folder) folders;
};

/* Starts; `line` and `errs`, to which errors in files are added later, must stay. False,
 * with an error added, when what --config says cannot be used. */
bool config_init(struct config *config, struct arena *arena, struct str working,
		 const struct options *line, struct errs *errs);

/* The options in force in a folder (absolute, without a slash at its end): the same
 * pointer for folders with the same. NULL when its configuration is broken: the error was
 * added. */
const struct options *config_for(struct config *config, struct str folder);

/* Whether a file of this name is looked for in every folder. */
bool config_is_file_name(struct str name);

/* Adds the codes that per-file-ignores turns off in a file (absolute path). */
void config_ignores(struct arena *arena, const struct settings *settings, struct str path,
		    struct strs *codes);

/* Prints "key = value  # origin" lines for some keys, or for all; false when one is none.
 */
bool config_print(struct arena *arena, const struct options *options,
		  const struct strs *keys, struct buf *out, struct err *err);

#endif
