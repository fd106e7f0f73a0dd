/* What every unit test needs: cmocka, behind what it wants included first, and an arena. */
#ifndef TESTS_UNIT_H
#define TESTS_UNIT_H

#include "base/arena.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

static struct arena arena;

static inline int unit_set_up(void **state)
{
	(void)state;
	arena_init(&arena);
	return 0;
}

static inline int unit_tear_down(void **state)
{
	(void)state;
	arena_release(&arena);
	return 0;
}

#endif
