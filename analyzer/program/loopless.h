/* Loopless: code that a function comes to only where it found that no loop runs. */
#ifndef PROGRAM_LOOPLESS_H
#define PROGRAM_LOOPLESS_H

#include "program/flow.h"

/* Marks the sites of a walked body that stand there: in the handler of a `try` that only asks for
 * the running loop, where what such a question gave is None or false, in the child of a fork. */
void loopless_mark(struct program *program, struct body *body);

#endif
