/*
 * Files: which files a run reads. Folders are walked as git and Ruff walk them: ignore
 * files, exclude and include; a file that is named is read whatever it is called.
 */
#ifndef DRIVER_FILES_H
#define DRIVER_FILES_H

#include "driver/config.h"
#include "driver/strs.h"

#include "base/vec.h"

#include <stdbool.h>
#include <stdint.h>

struct arena;

struct found_file {
	/* as the user would write it: below the working folder, relative */
	const char *path;
	const char *absolute; /* the file to open; without links only where the user wrote
				 none */
	uint64_t size;	      /* when it was found */
	const struct options *options; /* in force for it */
	bool named;	 /* not found by walking: may be a pipe or a device */
	bool from_stdin; /* read standard input instead; `path` is its name */
};

struct files VEC(struct found_file);

/* Finds what the arguments mean ("-": standard input, called `stdin_name`; none: the
 * working folder), sorted by path, each file once. What cannot be read is added to the
 * config's errs, and so is a folder whose configuration is broken; the rest is found
 * nevertheless. */
void files_find(struct arena *arena, struct config *config, const struct strs *arguments,
		struct str stdin_name, struct files *files);

#endif
