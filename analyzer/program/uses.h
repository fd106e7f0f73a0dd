/* Uses: in which ways the names of functions and attributes are used anywhere in the program. */
#ifndef PROGRAM_USES_H
#define PROGRAM_USES_H

#include "program/program.h"

enum {
	USES_CALLED = 1 << 0,	/* f(), x.f() */
	USES_OTHER = 1 << 1,	/* handed on, assigned, listed, exported: anything else */
	USES_HANDED = 1 << 3,	/* called, and the result not awaited on the spot */
	USES_AWAITING = 1 << 2, /* it names a coroutine function that awaits */
};

/* USES_* of a name, by text: of all functions and methods that have it. */
unsigned uses_of(struct program *program, uint32_t name);

#endif
