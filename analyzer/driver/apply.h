/*
 * Apply: fixes (--fix, --diff) and comments (--add-noqa), in memory first. Files are
 * written at the end, each once, and only where nobody else changed them meanwhile.
 *
 *   findings -> fixes that go together -> texts -> facts -> program -> findings -> ...
 */
#ifndef DRIVER_APPLY_H
#define DRIVER_APPLY_H

#include "driver/run.h"

/* Applies fixes and judges the result, until nothing more can be fixed. Counts them in
 * run->fixed. */
void apply_fixes(struct run *run);

/* Adds a `# noqa` for every open finding; gives how many. */
uint32_t apply_noqa(struct run *run);

/* Writes the texts that were changed: to their files, or for --diff and the standard
 * input to the output. Gives how many files changed. */
uint32_t apply_write(struct run *run);

#endif
