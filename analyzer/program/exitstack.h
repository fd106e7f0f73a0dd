/*
 * Exit stacks: what is put on one (a context that it enters, a callback) is left when the stack
 * is. That is here where the function itself leaves the stack; else another function does.
 */
#ifndef PROGRAM_EXITSTACK_H
#define PROGRAM_EXITSTACK_H

#include "program/infer.h"

/* Whether a call of `func`, a method, puts something on a stack that others leave. */
bool exitstack_defers(struct eval *eval, expr_id call, type_id func);

#endif
