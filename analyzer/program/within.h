/*
 * Within: what stands inside a part of a body, as its own code: functions and classes' methods
 * written there run elsewhere and do not count. And what a call in a body is.
 */
#ifndef PROGRAM_WITHIN_H
#define PROGRAM_WITHIN_H

#include "program/flow.h"

/* A part of a body: from one offset to another. */
struct part {
	const struct body *body;
	const struct facts *facts;
	uint32_t start, end;
};

/* The whole body. */
struct part part_body(struct program *program, const struct body *body);

/* A block (a chain of statements); empty for 0. */
struct part part_block(struct part body, stmt_id first);

/* One statement with all its blocks. */
struct part part_stmt(struct part body, stmt_id stmt);

/* The first expression, or statement, of a kind; 0 where there is none. */
expr_id part_expr(const struct part *part, enum expr_kind kind);
stmt_id part_find_stmt(const struct part *part, enum stmt_kind kind);

/* The next one of the body's own statements of a kind behind `after` (0: from its first). */
stmt_id part_next_stmt(const struct part *part, enum stmt_kind kind, stmt_id after);

/* Whether it awaits, in any form: await, async with, async for. */
bool part_awaits(const struct part *part);

/* Whether it yields. */
bool part_yields(const struct part *part);

/* Whether a statement of a body stands in a handler that ends by raising, whichever way it goes:
 * it cleans up, and what was handled goes on. */
bool part_cleans_up(struct part body, stmt_id stmt);

/* Whether it calls something with a role; by name where nothing of the catalogue is meant and
 * the name is that of such a method of `like`, an instance (0: only what is known). */
bool part_calls(struct program *program, const struct part *part, enum role role,
		type_id like);

/* Whether a CALL is of something with a role, whichever of several. */
bool call_is(struct program *program, const struct body *body, expr_id call,
	     enum role role);

/* The argument that stands at a place or under a name; 0 where there is none. */
expr_id call_argument(const struct facts *facts, expr_id call, uint32_t place,
		      const char *name);

/* Whether a value is an instance of a class that has, or inherits, a role. */
bool value_is(struct program *program, type_id type, enum role role);

/* The handler, and the `with`, around a statement; 0: none. */
stmt_id within_handler(const struct facts *facts, stmt_id stmt);
stmt_id within_with(const struct facts *facts, stmt_id stmt);

/* The class that a `with` suppresses as the nth (from 0), by contextlib.suppress; 0: no more. */
expr_id within_suppressed(struct program *program, const struct body *body, stmt_id with,
			  uint32_t nth);

/* An instance of asyncio.Task; UNKNOWN where the catalogue lacks it. */
type_id within_task(struct program *program);

#endif
