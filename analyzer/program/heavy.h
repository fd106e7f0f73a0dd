/* Heavy: bodies that certainly compute for long, in Python. */
#ifndef PROGRAM_HEAVY_H
#define PROGRAM_HEAVY_H

#include "program/flow.h"

/* What the first loop that takes long iterates over, or the start of a recursion that does; 0
 * where there is none. */
expr_id heavy_loop(struct program *program, const struct body *body);

#endif
