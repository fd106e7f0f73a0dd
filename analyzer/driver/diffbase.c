/*
 * git's diff as ranges of rows. Of a hunk
 *
 *   @@ -7,2 +9,3 @@     the rows 9, 10, 11 are new; the lines that follow are only counted
 *   @@ -7,2 +8,0 @@     something is gone between 8 and 9: both count as changed
 */
#include "driver/diffbase.h"

#include "driver/path.h"
#include "driver/spawn.h"

#include "base/err.h"

#include "base/banned.h"

static void init(struct diffbase *base, struct arena *arena)
{
	*base = (struct diffbase){.arena = arena};
	intern_init(&base->paths, arena);
	vec_push(arena, &base->range);
}

static void add(struct diffbase *base, struct str path, uint32_t first, uint32_t last)
{
	uint32_t number = intern_add(&base->paths, path);
	uint32_t next = map_at(&base->newest, number, 0);

	map_set(base->arena, &base->newest, number, base->range.len);
	*vec_push(base->arena, &base->range) = (struct diffbase_range){first, last, next};
}

bool diffbase_changed(const struct diffbase *base, struct str path, uint32_t first,
		      uint32_t last)
{
	uint32_t number = intern_find(&base->paths, path);
	uint32_t at = number ? map_at(&base->newest, number, 0) : 0;

	for (; at; at = base->range.at[at].next)
		if (base->range.at[at].first <= last && first <= base->range.at[at].last)
			return true;
	return false;
}

/* --- reading a diff ---------------------------------------------------------------------- */

/* Reads a decimal number at the start of the text and takes it away. */
static uint32_t take_number(struct str *text)
{
	uint32_t value = 0;

	while (text->len && text->at[0] >= '0' && text->at[0] <= '9') {
		value = value * 10 + (uint32_t)(text->at[0] - '0');
		*text = str_slice(*text, 1, text->len);
	}
	return value;
}

/* "7,2" or "7": where, and how many, one unless said. */
static void take_range(struct str *text, uint32_t *first, uint32_t *count)
{
	*first = take_number(text);
	*count = 1;
	if (text->len && text->at[0] == ',') {
		*text = str_slice(*text, 1, text->len);
		*count = take_number(text);
	}
}

/* git quotes paths with what could confuse: "b/a\tb", with octal escapes for bytes. */
static struct str unquote(struct arena *arena, struct str path)
{
	struct buf out;

	if (!str_starts(path, STR("\"")) || path.len < 2)
		return path;
	buf_init(&out, arena);
	for (size_t i = 1; i + 1 < path.len; i++) {
		static const char letters[] = "abtnvfr", bytes[] = "\a\b\t\n\v\f\r";
		const char *letter;

		if (path.at[i] != '\\') {
			buf_char(&out, path.at[i]);
			continue;
		}
		i++;
		letter = strchr(letters, path.at[i]);
		if (letter) {
			buf_char(&out, bytes[letter - letters]);
		} else if (path.at[i] >= '0' && path.at[i] <= '3' && i + 2 < path.len) {
			buf_char(&out, (char)((path.at[i] - '0') << 6 |
					      (path.at[i + 1] - '0') << 3 |
					      (path.at[i + 2] - '0')));
			i += 2;
		} else {
			buf_char(&out, path.at[i]);
		}
	}
	return buf_str(&out);
}

/* "@@ -7,2 +9,3 @@": adds the new rows, gives how many lines of text follow. */
static uint32_t read_hunk(struct diffbase *base, struct str path, struct str line)
{
	uint32_t first, olds, news;

	line = str_slice(line, strlen("@@ -"), line.len);
	take_range(&line, &first, &olds);
	if (!str_starts(line, STR(" +")))
		return 0;
	line = str_slice(line, strlen(" +"), line.len);
	take_range(&line, &first, &news);
	if (path.len)
		add(base, path, first, news ? first + news - 1 : first + 1);
	return olds + news;
}

void diffbase_read(struct diffbase *base, struct str top, struct str diff)
{
	static const struct str none = {"", 0};
	struct str path = none, line;
	uint32_t skip = 0;

	while (str_cut(&diff, '\n', &line)) {
		if (str_starts(line, STR("\\"))) /* no newline at end of file */
			continue;
		if (skip) {
			skip--;
		} else if (str_starts(line, STR("+++ "))) {
			struct str name =
				unquote(base->arena, str_slice(line, 4, line.len));

			path = str_starts(name, STR("b/"))
				       ? path_join(base->arena, top,
						   str_slice(name, 2, name.len))
				       : none;
		} else if (str_starts(line, STR("@@ -"))) {
			skip = read_hunk(base, path, line);
		}
	}
}

/* --- asking git -------------------------------------------------------------------------- */

static bool ask_top(struct arena *arena, const char *folder, struct str *top)
{
	const char *const ask[] = {"git", "-C", folder, "rev-parse", "--show-toplevel",
				   NULL};

	if (!spawn_read(arena, ask, top))
		return false;
	*top = str_trim(*top);
	return top->len > 0;
}

/* The hash of a commit, so that git takes no revision for an option. */
static bool ask_commit(struct arena *arena, const char *folder, struct str revision,
		       struct str *commit)
{
	const char *name = arena_printf(arena, "%.*s^{commit}", STR_ARG(revision));
	const char *const ask[] = {"git",
				   "-C",
				   folder,
				   "rev-parse",
				   "--verify",
				   "--quiet",
				   "--end-of-options",
				   name,
				   NULL};

	if (!spawn_read(arena, ask, commit))
		return false;
	*commit = str_trim(*commit);
	return commit->len > 0;
}

static bool ask_diff(struct arena *arena, struct str top, struct str commit,
		     struct str *diff)
{
	const char *folder = arena_text(arena, top.at, top.len);
	const char *hash = arena_text(arena, commit.at, commit.len);
	const char *const ask[] = {"git",
				   "-C",
				   folder,
				   "diff",
				   "--unified=0",
				   "--no-color",
				   "--no-ext-diff",
				   "--no-textconv",
				   "--no-renames",
				   "--ignore-submodules",
				   "--src-prefix=a/",
				   "--dst-prefix=b/",
				   hash,
				   "--",
				   NULL};

	return spawn_read(arena, ask, diff);
}

static void add_unknown(struct diffbase *base, struct str top)
{
	const char *folder = arena_text(base->arena, top.at, top.len);
	const char *const ask[] = {"git",      "-C",	   folder,
				   "ls-files", "--others", "--exclude-standard",
				   "-z",       NULL};
	struct str names, name;

	if (!spawn_read(base->arena, ask, &names))
		return;
	while (str_cut(&names, '\0', &name))
		if (name.len)
			add(base, path_join(base->arena, top, name), 1, UINT32_MAX);
}

bool diffbase_load(struct arena *arena, struct str folder, struct str revision,
		   struct diffbase *base, struct err *err)
{
	const char *here = arena_text(arena, folder.at, folder.len);
	struct str top, commit, diff;

	init(base, arena);
	if (!ask_top(arena, here, &top))
		return err_set(
			arena, err, NULL,
			"--diff-base: %s is in no git repository, or there is no git",
			here);
	if (!ask_commit(arena, here, revision, &commit))
		return err_set(arena, err, NULL,
			       "--diff-base: no revision is called `%.*s`",
			       STR_ARG(revision));
	if (!ask_diff(arena, top, commit, &diff))
		return err_set(arena, err, NULL, "--diff-base: git diff failed");
	diffbase_read(base, top, diff);
	add_unknown(base, top);
	return true;
}
