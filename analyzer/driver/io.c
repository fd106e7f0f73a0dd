/*
 * Reading and writing whole files.
 *
 *   io_write:  folder/.looplint-<pid>-<n>  <- bytes, owner, permissions, fsync
 *              rename over folder/name     <- all or nothing
 */
#include "driver/io.h"

#include "driver/path.h"

#include "base/arena.h"
#include "base/err.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

enum {
	FIRST_READ = 64 << 10, /* of what does not tell its size */
	TRIES = 100,	       /* other names for the temporary file */
	PERMISSIONS = 07777,
};

static char pending[PATH_MAX]; /* the temporary file that is being written */
static volatile sig_atomic_t has_pending;

static bool fail(struct arena *arena, struct err *err, const char *path, const char *what)
{
	return err_set(arena, err, path, "%s: %s", what, strerror(errno));
}

static bool too_large(struct arena *arena, struct err *err, const char *path,
		      uint64_t limit)
{
	return err_set(
		arena, err, path,
		"too large: looplint reads files of up to %llu MiB (leave it out with "
		"--extend-exclude)",
		(unsigned long long)((limit + IO_MIB - 1) / IO_MIB));
}

static void fill_stamp(struct io_stamp *stamp, const struct stat *stat, struct str bytes)
{
#ifdef __APPLE__
	const struct timespec *changed = &stat->st_mtimespec;
#else
	const struct timespec *changed = &stat->st_mtim;
#endif
	stamp->size = (uint64_t)stat->st_size;
	stamp->seconds = changed->tv_sec;
	stamp->nanoseconds = changed->tv_nsec;
	stamp->hash = hash_content(bytes.at, bytes.len);
}

/* Reads until the end or one byte past the limit; -1 on errors. */
static bool read_all(struct arena *arena, int fd, size_t cap, uint64_t limit,
		     struct str *bytes)
{
	char *at = arena_alloc(arena, cap);
	size_t len = 0;

	while (len <= limit) {
		if (len == cap) {
			at = arena_grow(arena, at, len, cap * 2);
			cap *= 2;
		}
		ssize_t got = read(fd, at + len, cap - len);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return false;
		if (!got)
			break;
		len += (size_t)got;
	}
	*bytes = (struct str){at, len};
	return true;
}

static bool read_open(struct arena *arena, int fd, const char *path, enum io_kind kind,
		      uint64_t limit, struct str *bytes, struct io_stamp *stamp,
		      struct err *err)
{
	struct stat stat;

	if (fstat(fd, &stat) < 0)
		return fail(arena, err, path, "cannot be read");
	if (kind == IO_REGULAR && !S_ISREG(stat.st_mode))
		return err_set(arena, err, path, "not a regular file");
	bool sized = S_ISREG(stat.st_mode) && stat.st_size > 0;
	if (sized && (uint64_t)stat.st_size > limit)
		return too_large(arena, err, path, limit);
	if (!read_all(arena, fd, sized ? (size_t)stat.st_size + 1 : FIRST_READ, limit,
		      bytes))
		return fail(arena, err, path, "cannot be read");
	if (bytes->len > limit)
		return too_large(arena, err, path, limit);
	if (stamp)
		fill_stamp(stamp, &stat, *bytes);
	return true;
}

bool io_read(struct arena *arena, const char *path, enum io_kind kind, uint64_t limit,
	     struct str *bytes, struct io_stamp *stamp, struct err *err)
{
	/* A pipe that took a file's place must not stop us: hence no waiting when opening
	 * it. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | (kind == IO_REGULAR ? O_NONBLOCK : 0));

	if (fd < 0)
		return fail(arena, err, path, "cannot be read");
	bool good = read_open(arena, fd, path, kind, limit, bytes, stamp, err);
	close(fd);
	return good;
}

bool io_read_stdin(struct arena *arena, const char *path, uint64_t limit,
		   struct str *bytes, struct err *err)
{
	return read_open(arena, STDIN_FILENO, path, IO_NAMED, limit, bytes, NULL, err);
}

void io_abandon(void)
{
	if (has_pending)
		unlink(pending);
}

static bool write_all(int fd, struct str bytes)
{
	while (bytes.len) {
		ssize_t done = write(fd, bytes.at, bytes.len);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		bytes = str_slice(bytes, (size_t)done, bytes.len);
	}
	return true;
}

/* Opens a new file beside `target`; its name is in `pending`. */
static int open_temporary(const char *target, mode_t mode)
{
	struct str folder = path_folder(str_of(target));

	for (unsigned i = 0; i < TRIES; i++) {
		int len = snprintf(pending, sizeof(pending), "%.*s/.looplint-%ld-%u",
				   STR_ARG(folder), (long)getpid(), i);
		if (len < 0 || (size_t)len >= sizeof(pending)) {
			errno = ENAMETOOLONG;
			return -1;
		}
		int fd = open(pending, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
		if (fd >= 0 || errno != EEXIST)
			return fd;
	}
	return -1;
}

/* Gives the new file the old one's owner (as far as that is allowed) and permissions. */
static bool keep_owner(int fd, const struct stat *old)
{
	mode_t mode = old->st_mode & PERMISSIONS;

	if (fchown(fd, old->st_uid, old->st_gid) < 0)
		mode &= 0777; /* never hand set-id bits to another owner */
	return fchmod(fd, mode) == 0;
}

/* Makes the rename last; not all systems can sync a folder, and none needs to. */
static void sync_folder(const char *target)
{
	char folder[PATH_MAX];
	struct str part = path_folder(str_of(target));

	snprintf(folder, sizeof(folder), "%.*s", STR_ARG(part));
	int fd = open(folder, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return;
	fsync(fd);
	close(fd);
}

static bool replace(const char *target, const struct stat *old, struct str bytes)
{
	int fd = open_temporary(target, old ? 0600 : 0666);

	if (fd < 0)
		return false;
	has_pending = 1;
	bool good =
		(!old || keep_owner(fd, old)) && write_all(fd, bytes) && fsync(fd) == 0;
	good = close(fd) == 0 && good;
	good = good && rename(pending, target) == 0;
	if (!good) {
		int error = errno;
		unlink(pending);
		errno = error;
	}
	has_pending = 0;
	return good;
}

/* A pipe or a device has no other self to be replaced with. */
static bool write_through(const char *path, struct str bytes)
{
	int fd = open(path, O_WRONLY | O_CLOEXEC);

	if (fd < 0)
		return false;
	bool good = write_all(fd, bytes);
	return close(fd) == 0 && good;
}

static bool is_unchanged(struct arena *arena, const char *path,
			 const struct io_stamp *stamp)
{
	struct io_stamp now;
	struct str bytes;
	struct err ignored;

	if (!io_read(arena, path, IO_NAMED, IO_LARGEST, &bytes, &now, &ignored))
		return false;
	return now.size == stamp->size && now.seconds == stamp->seconds &&
	       now.nanoseconds == stamp->nanoseconds && now.hash.low == stamp->hash.low &&
	       now.hash.high == stamp->hash.high;
}

bool io_write(struct arena *arena, const char *path, struct str bytes,
	      const struct io_stamp *stamp, struct err *err)
{
	char real[PATH_MAX];
	struct stat old;
	bool exists = stat(path, &old) == 0;
	const char *target = exists && realpath(path, real) ? real : path;

	if (stamp && !is_unchanged(arena, target, stamp))
		return err_set(arena, err, path,
			       "changed since it was read: not touched");
	if (exists && !S_ISREG(old.st_mode)) {
		if (!write_through(path, bytes))
			return fail(arena, err, path, "cannot be written");
		return true;
	}
	if (!replace(target, exists ? &old : NULL, bytes))
		return fail(arena, err, path, "cannot be written");
	sync_folder(target);
	return true;
}
