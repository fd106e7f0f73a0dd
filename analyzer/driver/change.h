/* Change: the options of `check` that change files: --fix, --fix-only, --diff, --add-noqa. */
#ifndef DRIVER_CHANGE_H
#define DRIVER_CHANGE_H

#include "driver/run.h"

/* Changes the files, or shows how, if that is asked for. What is left to find is in run->findings,
 * unless all was said: then run->reported is set. */
void change_files(struct run *run);

#endif
