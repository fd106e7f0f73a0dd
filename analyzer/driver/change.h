/* Change: the ends of `check` that change files: --fix, --fix-only, --diff, --add-noqa.
 */
#ifndef DRIVER_CHANGE_H
#define DRIVER_CHANGE_H

#include "driver/run.h"

/* Whether one of them is asked for. */
bool change_wanted(const struct run *run);

/* Changes the files, or shows how; the exit status. */
int change_files(struct run *run);

#endif
