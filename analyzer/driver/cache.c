/* Facts on disk, an entry a file. Reading maps them; writing goes through a temporary
 * file. */
#include "driver/cache.h"

#include "driver/io.h"
#include "driver/path.h"
#include "driver/version.h"

#include "base/arena.h"
#include "base/err.h"
#include "facts/pack.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdio.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/banned.h"

enum { SHARD_LEN = 2 }; /* letters of the hash that name a folder: 256 of them */

/* Tells our caches from others', too. */
#define TAG                                                                              \
	"Signature: 8a477f597d28d172789f06886806bc55\n"                                  \
	"# This folder is a cache made by looplint.\n"
#define GITIGNORE "# Made by looplint.\n*\n"

static bool make_folder(const char *path)
{
	return mkdir(path, 0777) == 0 || errno == EEXIST;
}

/* Makes a folder and those above it. */
static bool make_folders(struct arena *arena, struct str path)
{
	struct str parent = path_folder(path);
	const char *text = arena_text(arena, path.at, path.len);

	if (access(text, F_OK) == 0)
		return true;
	return (parent.len == path.len || make_folders(arena, parent)) &&
	       make_folder(text);
}

/* Writes a file that is not there yet. */
static bool write_file(const char *path, struct str bytes)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
	ssize_t done;

	if (fd < 0)
		return errno == EEXIST;
	done = write(fd, bytes.at, bytes.len);
	return close(fd) == 0 && done >= 0 && (size_t)done == bytes.len;
}

/* Makes the cache's folder. One that was there before gets no .gitignore: it may hold
 * more. */
static bool make_base(struct arena *arena, struct str base)
{
	if (access(base.at, F_OK) == 0)
		return true;
	if (!make_folders(arena, base))
		return false;
	return write_file(path_join(arena, base, STR(".gitignore")).at, STR(GITIGNORE)) &&
	       write_file(path_join(arena, base, STR("CACHEDIR.TAG")).at, STR(TAG));
}

bool cache_open(struct arena *arena, const char *folder, struct cache *cache,
		struct err *err)
{
	struct str base = str_of(folder);
	struct str own = path_join(arena, base, STR(VERSION_FRONT));

	*cache = (struct cache){{NULL, 0}};
	if (access(own.at, W_OK) != 0 && !(make_base(arena, base) && make_folder(own.at)))
		return err_set(arena, err, folder, "no cache can be kept here: %s",
			       strerror(errno));
	cache->folder = own;
	return true;
}

/* The path of an entry; with the length of its folder's in *shard. False where it is too
 * long. */
static bool entry_path(const struct cache *cache, struct cache_key key,
		       char path[PATH_MAX], int *shard)
{
	uint64_t high = key.content.high;
	int len;

	*shard = snprintf(path, PATH_MAX, "%.*s/%02x", STR_ARG(cache->folder),
			  (unsigned)(high >> 56));
	if (*shard < 0 || *shard >= PATH_MAX)
		return false;
	len = snprintf(path + *shard, (size_t)(PATH_MAX - *shard), "/%014llx%016llx.%s",
		       (unsigned long long)(high & 0xffffffffffffff),
		       (unsigned long long)key.content.low, key.kind);
	return len > 0 && len < PATH_MAX - *shard;
}

/* Maps a whole file; what is empty or cannot be mapped is no entry. */
static struct str map_file(const char *path)
{
	struct str bytes = {NULL, 0};
	struct stat stat;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0)
		return bytes;
	if (fstat(fd, &stat) == 0 && S_ISREG(stat.st_mode) && stat.st_size > 0) {
		void *at =
			mmap(NULL, (size_t)stat.st_size, PROT_READ, MAP_PRIVATE, fd, 0);

		if (at != MAP_FAILED)
			bytes = (struct str){at, (size_t)stat.st_size};
	}
	close(fd);
	return bytes;
}

bool cache_find(const struct cache *cache, struct cache_key key, struct facts *facts)
{
	char path[PATH_MAX];
	int shard;
	struct str block;

	if (!cache->folder.len || !entry_path(cache, key, path, &shard))
		return false;
	block = map_file(path);
	if (!block.len)
		return false;
	if (facts_load(block, facts) && facts->header->source_low == key.content.low &&
	    facts->header->source_high == key.content.high)
		return true;
	munmap((void *)block.at, block.len);
	unlink(path); /* or it would be in the way of a good one for ever */
	return false;
}

/* Writes to a name of its own first, so that nobody maps a half-written entry. */
static bool write_entry(const char *path, const char *folder, struct str block)
{
	static atomic_uint written;
	char temporary[PATH_MAX];
	int len = snprintf(temporary, sizeof(temporary), "%s/.%ld-%u", folder,
			   (long)getpid(), atomic_fetch_add(&written, 1));

	if (len < 0 || len >= PATH_MAX)
		return true; /* as good as it gets */
	if (write_file(temporary, block) && rename(temporary, path) == 0)
		return true;
	len = errno;
	unlink(temporary);
	errno = len;
	return false;
}

void cache_keep(const struct cache *cache, struct cache_key key, struct str block)
{
	char path[PATH_MAX], folder[PATH_MAX];
	int shard;

	if (!cache->folder.len || !entry_path(cache, key, path, &shard))
		return;
	memcpy(folder, path, (size_t)shard);
	folder[shard] = '\0';
	if (!write_entry(path, folder, block) && errno == ENOENT && make_folder(folder))
		write_entry(path, folder, block);
}

/* --- removing ----------------------------------------------------------------------- */

/* Folders below the cache's own: one a version, in it one a shard. */
enum { DEPTH = 2 };

static bool is_hidden_entry(const char *name)
{
	return !strcmp(name, ".") || !strcmp(name, "..");
}

/* Removes what lies in a folder, `depth` levels of folders deep, and the folder. */
static bool remove_folder(struct arena *arena, struct str path, int depth)
{
	DIR *folder = opendir(path.at);
	const struct dirent *entry;
	bool good = true;

	if (!folder)
		return false;
	while ((entry = readdir(folder))) {
		struct str below = path_join(arena, path, str_of(entry->d_name));

		if (is_hidden_entry(entry->d_name))
			continue;
		good &= unlink(below.at) == 0 ||
			(depth && remove_folder(arena, below, depth - 1));
	}
	closedir(folder);
	return good && rmdir(path.at) == 0;
}

static bool is_ours(struct arena *arena, struct str base)
{
	struct str tag = path_join(arena, base, STR("CACHEDIR.TAG"));
	struct err ignored;
	struct str bytes;

	return io_read(arena, tag.at, IO_REGULAR, IO_MIB, &bytes, NULL, &ignored) &&
	       str_is(bytes, TAG);
}

bool cache_clean(struct arena *arena, const char *folder, bool *found, struct err *err)
{
	struct str base = str_of(folder);

	*found = is_ours(arena, base);
	if (!*found || remove_folder(arena, base, DEPTH))
		return true;
	return err_set(arena, err, folder, "cannot be removed: %s", strerror(errno));
}
