/*
 * Guard: conditions that go together: `if wanted: pending = load()` and, further down, `if wanted:
 * await pending`. A coroutine that only one branch of a test leaves in a name remembers that test;
 * where the same test comes out the other way, the name holds nothing.
 */
#ifndef PROGRAM_GUARD_H
#define PROGRAM_GUARD_H

#include "program/walk.h"

/* A name holds something where a test is that, and nothing where it is not. */
void guard_set(struct flow *flow, symbol_id symbol, expr_id test, bool truth);

/* A test came out so: names that hold something only where it does not, hold nothing. */
void guard_apply(struct flow *flow, expr_id test, bool truth);

/* The ends of the two branches of a test meet (flow_meet). */
void guard_meet(struct flow *flow, expr_id test, const struct delta end[2]);

#endif
