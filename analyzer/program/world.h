/* Worlds: what says that a function is begun on a loop, in a thread, or elsewhere. */
#ifndef PROGRAM_WORLD_H
#define PROGRAM_WORLD_H

#include "program/graph.h"

/* The world (WORLD_*, 0: none) in which a function is begun by its own definition: async def,
 * decorators that register, methods that override, configuration, comments. */
unsigned world_of_definition(struct program *program, fn_id fn, struct because *why);

/* Whether configuration or a comment says that a function runs off the loop: its callers are
 * trusted to see to that. */
bool world_off_loop(struct program *program, fn_id fn);

/* The world in which a site begins what it hands on; 0 where it is run nowhere or here. */
unsigned world_of_hand(struct program *program, const struct site *site);

/* The decorator that registers a coroutine function where nobody awaits it; 0 for none. */
fn_id world_never_awaited(struct program *program, fn_id fn);

/* The decorator that registers a function with who runs a coroutine function on the loop and a
 * plain one in a thread; 0 for none. */
fn_id world_registrar(struct program *program, fn_id fn);

/* Whether a function does the same with one that it is given. */
bool world_threads_plain(struct program *program, fn_id by);

/* Whether a comment says that a statement's calls do not block. */
bool world_not_blocking(struct program *program, module_id module, stmt_id stmt);

#endif
