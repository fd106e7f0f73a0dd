/* Serial: awaits of which none needs another, and which wait one after another. */
#ifndef PROGRAM_SERIAL_H
#define PROGRAM_SERIAL_H

#include "program/flow.h"

/* Appends the first await of each such row. */
void serial_awaits(struct program *program, const struct body *body, struct arena *arena,
		   struct vec_u32 *awaits);

#endif
