/* Spawn: another program's output. The only file that starts one. */
#ifndef DRIVER_SPAWN_H
#define DRIVER_SPAWN_H

#include "base/str.h"

#include <stdbool.h>

struct arena;

/* Runs a program, found on the PATH, with arguments up to NULL, and waits for it. What it prints
 * is kept in the arena; its errors are dropped. False where it cannot be run or fails. */
bool spawn_read(struct arena *arena, const char *const *arguments, struct str *output);

#endif
