/* Known: findings that a baseline lists, and lists of such. */
#ifndef DRIVER_KNOWN_H
#define DRIVER_KNOWN_H

#include "driver/run.h"

/* Marks the findings that the baseline of the options lists; without one does nothing.
 * What cannot be read is an error of the run. */
void known_apply(struct run *run);

/* Writes the findings that are not suppressed to the file of --write-baseline. */
void known_write(struct run *run);

#endif
