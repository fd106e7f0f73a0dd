/* Find: the units that are to be checked, and the project's stubs. */
#ifndef DRIVER_FIND_H
#define DRIVER_FIND_H

#include "driver/run.h"

/* Starts with the configuration. False where it is not usable at all. */
bool find_options(struct run *run);

/* Adds the files that the command line means, in the order of their paths. */
void find_units(struct run *run);

/* Adds the .pyi files of the folders that the key `stubs` names. */
void find_stubs(struct run *run);

#endif
