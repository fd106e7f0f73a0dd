/* Link: the facts of all units as one program. */
#ifndef DRIVER_LINK_H
#define DRIVER_LINK_H

#include "driver/run.h"

/* Finds the folders from which modules import; before anything is named. */
void link_roots(struct run *run);

/* Makes run->program anew of all units that were read. */
void link_program(struct run *run);

/* The dotted name of a unit. */
struct str link_name(struct run *run, const struct unit *unit);

#endif
