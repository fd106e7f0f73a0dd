/* Find: the units that are to be checked, and the project's stubs. */
#ifndef DRIVER_FIND_H
#define DRIVER_FIND_H

#include "driver/run.h"

/* Finds what is in force in the working folder (nothing, where that is broken), and what changed
 * since --diff-base. False, with an error, where the command line cannot be obeyed. */
bool find_options(struct run *run);

/* Adds the files that the command line means, in the order of their paths, and those of the
 * project's stubs. False where no configuration can be used. */
bool find_units(struct run *run);

#endif
