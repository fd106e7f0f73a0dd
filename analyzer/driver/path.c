/* Paths as text; only path_absolute asks the system, and only about "..". */
#include "driver/path.h"

#include "base/arena.h"

#include <limits.h>
#include <stdlib.h>

#include "base/banned.h"

struct str path_name(struct str path)
{
	size_t slash = str_rfind(path, '/');

	return slash == SIZE_MAX ? path : str_slice(path, slash + 1, path.len);
}

struct str path_folder(struct str path)
{
	size_t slash = str_rfind(path, '/');

	if (slash == SIZE_MAX)
		return STR(".");
	return str_slice(path, 0, slash ? slash : 1);
}

static struct str text_of(struct buf *out)
{
	buf_text(out);
	return buf_str(out);
}

struct str path_join(struct arena *arena, struct str folder, struct str path)
{
	struct buf out;

	buf_init(&out, arena);
	if (!str_starts(path, STR("/")) && !str_is(folder, ".")) {
		buf_add(&out, folder);
		if (!str_ends(folder, STR("/")))
			buf_char(&out, '/');
	}
	buf_add(&out, path);
	return text_of(&out);
}

struct str path_clean(struct arena *arena, struct str path)
{
	bool absolute = str_starts(path, STR("/"));
	struct str part;
	struct buf out;

	buf_init(&out, arena);
	while (str_cut(&path, '/', &part)) {
		if (!part.len || str_is(part, "."))
			continue;
		if (out.len || absolute)
			buf_char(&out, '/');
		buf_add(&out, part);
	}
	if (!out.len)
		buf_char(&out, absolute ? '/' : '.');
	return text_of(&out);
}

/* "a/../b" as "b", by the text alone. */
static struct str without_parents(struct arena *arena, struct str path)
{
	struct str part;
	struct buf out;

	buf_init(&out, arena);
	while (str_cut(&path, '/', &part)) {
		if (str_is(part, "..")) {
			size_t slash = str_rfind(buf_str(&out), '/');
			out.len = slash == SIZE_MAX ? 0 : slash;
		} else if (part.len) {
			buf_char(&out, '/');
			buf_add(&out, part);
		}
	}
	if (!out.len)
		buf_char(&out, '/');
	return text_of(&out);
}

static bool has_parent(struct str path)
{
	struct str part;

	while (str_cut(&path, '/', &part))
		if (str_is(part, ".."))
			return true;
	return false;
}

struct str path_absolute(struct arena *arena, struct str working, struct str path)
{
	char real[PATH_MAX];

	path = path_clean(arena, path_join(arena, working, path));
	if (!has_parent(path))
		return path;
	if (!realpath(path.at, real))
		return without_parents(arena, path);
	return (struct str){arena_text(arena, real, strlen(real)), strlen(real)};
}

bool path_below(struct str path, struct str folder, struct str *rest)
{
	if (str_is(folder, "/"))
		folder.len = 0;
	if (path.len <= folder.len + 1 || !str_starts(path, folder) ||
	    path.at[folder.len] != '/')
		return false;
	*rest = str_slice(path, folder.len + 1, path.len);
	return true;
}
