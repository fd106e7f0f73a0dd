/*
 * Err: what went wrong with the outside world (a file, an option, a configuration). Functions
 * that can fail so return false and fill one; the driver collects and prints them.
 */
#ifndef BASE_ERR_H
#define BASE_ERR_H

#include <stdbool.h>

struct arena;

struct err {
	const char *path;     /* the file at fault, or NULL */
	unsigned row, column; /* from 1; 0 where there is no place */
	const char *message;  /* what is wrong, and what would do */
};

/* Fills *err with a formatted message kept in the arena; always false, so callers can return it. */
bool err_set(struct arena *arena, struct err *err, const char *path, const char *format,
	     ...) __attribute__((format(printf, 4, 5)));

#endif
