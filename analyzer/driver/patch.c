/*
 * Unified diffs: the shortest way from one list of lines to another (Myers' algorithm).
 *
 *   D steps   0    1    2   ...      furthest[D][k]: how far down the old lines one gets
 * on k         0   -1+1 -2 0 +2       diagonal k (old - new) with D lines removed or
 * added
 */
#include "driver/patch.h"

#include "base/intern.h"

#include "base/banned.h"

enum {
	AROUND = 3, /* unchanged lines shown at each side, as everywhere */
	/* memory grows with the square: beyond, all between is replaced */
	MOST_STEPS = 1500,
};

struct side {
	struct str text;
	const uint32_t *line; /* equal lines have equal numbers */
	const struct str *shown;
	int count;
};

/* Whether each line is in both, by side; what is not is removed or added. */
struct patch {
	struct arena *arena;
	struct side before, after;
	bool *removed, *added;
};

struct shown_lines VEC(struct str);

static struct side split(struct intern *lines, struct str text)
{
	struct arena *arena = lines->arena;
	struct shown_lines shown = {0};
	struct vec_u32 numbers = {0};
	size_t from = 0;

	while (from < text.len) {
		size_t end = str_find(str_slice(text, from, text.len), '\n');
		size_t to = end == SIZE_MAX ? text.len : from + end + 1;
		struct str line = str_slice(text, from, to);

		*vec_push(arena, &shown) = line;
		*vec_push(arena, &numbers) = intern_add(lines, line);
		from = to;
	}
	return (struct side){text, numbers.at, shown.at, (int)shown.len};
}

/* Whether the furthest way onto diagonal k with d steps ends with an added line. */
static bool goes_down(const int *before, int d, int k)
{
	return k == -d || (k != d && before[k - 1] < before[k + 1]);
}

/* Marks the way back from (x, y), to which that many steps led. */
static void mark_way(struct patch *patch, int *const *furthest, int steps, int first,
		     int x, int y)
{
	for (int d = steps; d > 0; d--) {
		const int *before = furthest[d - 1] + d;
		bool down = goes_down(before, d, x - y);
		int k = down ? x - y + 1 : x - y - 1;

		x = before[k];
		y = x - k;
		if (down)
			patch->added[first + y] = true;
		else
			patch->removed[first + x] = true;
	}
}

/* Finds the way through the lines from `first` on, `olds` and `news` of them; false where
 * it is too long. Row d has a place for each diagonal from -d - 1 to d + 1. */
static bool find_way(struct patch *patch, int first, int olds, int news)
{
	int **furthest = arena_array(patch->arena, int *, MOST_STEPS + 1);
	const uint32_t *a = patch->before.line + first, *b = patch->after.line + first;

	for (int d = 0; d <= MOST_STEPS; d++) {
		int *row = arena_array(patch->arena, int, 2 * d + 3);

		furthest[d] = row;
		for (int k = -d; k <= d; k += 2) {
			const int *before = d ? furthest[d - 1] + d : NULL;
			int x = 0;

			if (d)
				x = goes_down(before, d, k) ? before[k + 1]
							    : before[k - 1] + 1;
			while (x < olds && x - k < news && a[x] == b[x - k])
				x++;
			row[k + d + 1] = x;
			if (k == olds - news && x >= olds) {
				mark_way(patch, furthest, d, first, x, x - k);
				return true;
			}
		}
	}
	return false;
}

/* Marks what changed between the lines that both begin and end with. */
static void compare(struct patch *patch)
{
	int olds = patch->before.count, news = patch->after.count, first = 0;
	const uint32_t *a = patch->before.line, *b = patch->after.line;

	while (first < olds && first < news && a[first] == b[first])
		first++;
	while (olds > first && news > first && a[olds - 1] == b[news - 1]) {
		olds--;
		news--;
	}
	if (find_way(patch, first, olds - first, news - first))
		return;
	memset(patch->removed + first, true, (size_t)(olds - first));
	memset(patch->added + first, true, (size_t)(news - first));
}

static void write_line(struct buf *out, char mark, struct str line)
{
	buf_char(out, mark);
	buf_add(out, line);
	if (!str_ends(line, STR("\n")))
		buf_puts(out, "\n\\ No newline at end of file\n");
}

/* A stretch of both sides: old lines x .. x_end, new lines y .. y_end. */
struct hunk {
	int x, y, x_end, y_end;
};

static void write_range(struct buf *out, char mark, int from, int to)
{
	buf_printf(out, " %c%d", mark, from < to ? from + 1 : from);
	if (to - from != 1)
		buf_printf(out, ",%d", to - from);
}

static void write_hunk(const struct patch *patch, struct hunk hunk, struct buf *out)
{
	buf_puts(out, "@@");
	write_range(out, '-', hunk.x, hunk.x_end);
	write_range(out, '+', hunk.y, hunk.y_end);
	buf_puts(out, " @@\n");
	while (hunk.x < hunk.x_end || hunk.y < hunk.y_end) {
		if (hunk.x < hunk.x_end && patch->removed[hunk.x])
			write_line(out, '-', patch->before.shown[hunk.x++]);
		else if (hunk.y < hunk.y_end && patch->added[hunk.y])
			write_line(out, '+', patch->after.shown[hunk.y++]);
		else {
			write_line(out, ' ', patch->before.shown[hunk.x++]);
			hunk.y++;
		}
	}
}

/* Whether the next line of each side is in that one only. */
static bool is_removed(const struct patch *patch, int x)
{
	return x < patch->before.count && patch->removed[x];
}

static bool is_added(const struct patch *patch, int y)
{
	return y < patch->after.count && patch->added[y];
}

static bool is_end(const struct patch *patch, int x, int y)
{
	return x >= patch->before.count && y >= patch->after.count;
}

/* The hunk that begins with the change at (x, y) and goes on while others are near. */
static struct hunk grow(const struct patch *patch, int x, int y)
{
	int back = x < AROUND ? x : AROUND, same = 0, rest;
	struct hunk hunk = {x - back, y - back, x, y};

	while (same <= 2 * AROUND && !is_end(patch, x, y)) {
		if (is_removed(patch, x)) {
			x++;
			same = 0;
		} else if (is_added(patch, y)) {
			y++;
			same = 0;
		} else {
			x++;
			y++;
			same++;
		}
		hunk.x_end = same ? hunk.x_end : x;
		hunk.y_end = same ? hunk.y_end : y;
	}
	rest = patch->before.count - hunk.x_end;
	hunk.x_end += rest < AROUND ? rest : AROUND;
	hunk.y_end += rest < AROUND ? rest : AROUND;
	return hunk;
}

static void write_hunks(const struct patch *patch, struct buf *out)
{
	int x = 0, y = 0;

	while (!is_end(patch, x, y)) {
		if (is_removed(patch, x) || is_added(patch, y)) {
			struct hunk hunk = grow(patch, x, y);

			write_hunk(patch, hunk, out);
			x = hunk.x_end;
			y = hunk.y_end;
			continue;
		}
		x++;
		y++;
	}
}

void patch_write(struct arena *arena, const char *path, struct str before,
		 struct str after, struct buf *out)
{
	struct patch patch = {.arena = arena};
	struct intern lines;

	if (str_eq(before, after))
		return;
	intern_init(&lines, arena);
	patch.before = split(&lines, before);
	patch.after = split(&lines, after);
	patch.removed = arena_array(arena, bool, (size_t)patch.before.count + 1);
	patch.added = arena_array(arena, bool, (size_t)patch.after.count + 1);
	compare(&patch);
	buf_printf(out, "--- %s\n+++ %s\n", path, path);
	write_hunks(&patch, out);
}
