/* Io: files whole, in and out. Reading is bounded; writing leaves the old file or the new
 * one. */
#ifndef DRIVER_IO_H
#define DRIVER_IO_H

#include "base/hash.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

struct arena;
struct err;

#define IO_MIB (UINT64_C(1) << 20)
#define IO_LARGEST                                                                       \
	(1024 * IO_MIB - 1) /* of any file: offsets into its text fit 32 bits */
#define IO_LARGEST_PYTHON                                                                \
	(64 * IO_MIB) /* nobody writes more by hand; a tree takes 20 times */

/* How a file was when it was read: io_write sees by it whether somebody changed it since.
 */
struct io_stamp {
	uint64_t size;
	int64_t seconds, nanoseconds; /* of the last change */
	struct hash128 hash;
};

enum io_kind {
	IO_REGULAR, /* found by walking: anything but a regular file is refused, unread */
	IO_NAMED,   /* named by the user: a pipe or a device is read too */
};

/* Reads a whole file of at most `limit` bytes into the arena; *stamp may be NULL. */
bool io_read(struct arena *arena, const char *path, enum io_kind kind, uint64_t limit,
	     struct str *bytes, struct io_stamp *stamp, struct err *err);

/* Reads the standard input to its end; `path` is what errors call it. */
bool io_read_stdin(struct arena *arena, const char *path, uint64_t limit,
		   struct str *bytes, struct err *err);

/* Replaces a file (the one a link leads to) as a whole, keeping its permissions and,
 * where allowed, its owner; makes it where there is none. With a stamp, a file that was
 * changed or removed since is left alone: false. A pipe or a device is written to. */
bool io_write(struct arena *arena, const char *path, struct str bytes,
	      const struct io_stamp *stamp, struct err *err);

/* Removes the half-written file of an io_write that a signal broke off; for signal
 * handlers. */
void io_abandon(void);

#endif
