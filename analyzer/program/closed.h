/* Closed: whether a loop that a function opens is closed on every path out of it. */
#ifndef PROGRAM_CLOSED_H
#define PROGRAM_CLOSED_H

#include "program/flow.h"

/* Whether a call opens a loop that stays in the function and is left open on some path. */
bool closed_not(struct program *program, const struct body *body, expr_id call);

#endif
