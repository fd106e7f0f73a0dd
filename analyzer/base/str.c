/* Views and growing text; no locale, no encoding: bytes. */
#include "base/str.h"

#include "base/arena.h"
#include "base/bug.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

enum {
	LONGEST_COMPARED = 64
}; /* names longer than this are never typing mistakes of each other */

int str_cmp(struct str a, struct str b)
{
	size_t len = a.len < b.len ? a.len : b.len;
	int order = len ? memcmp(a.at, b.at, len) : 0;

	return order ? order : (a.len > b.len) - (a.len < b.len);
}

bool str_starts(struct str s, struct str prefix)
{
	return s.len >= prefix.len && str_eq(str_slice(s, 0, prefix.len), prefix);
}

bool str_ends(struct str s, struct str suffix)
{
	return s.len >= suffix.len &&
	       str_eq(str_slice(s, s.len - suffix.len, s.len), suffix);
}

size_t str_find(struct str s, char c)
{
	const char *at = s.len ? memchr(s.at, c, s.len) : NULL;

	return at ? (size_t)(at - s.at) : SIZE_MAX;
}

size_t str_rfind(struct str s, char c)
{
	for (size_t i = s.len; i > 0; i--)
		if (s.at[i - 1] == c)
			return i - 1;
	return SIZE_MAX;
}

size_t str_search(struct str s, struct str needle)
{
	for (size_t i = 0; i + needle.len <= s.len; i++)
		if (str_eq(str_slice(s, i, i + needle.len), needle))
			return i;
	return SIZE_MAX;
}

struct str str_trim(struct str s)
{
	while (s.len && str_is_space(s.at[0]))
		s = str_slice(s, 1, s.len);
	while (s.len && str_is_space(s.at[s.len - 1]))
		s.len--;
	return s;
}

bool str_is_blank(struct str s)
{
	return !str_trim(s).len;
}

size_t str_line(struct str text, size_t at)
{
	while (at && text.at[at - 1] != '\n')
		at--;
	return at;
}

size_t str_next_line(struct str text, size_t at)
{
	while (at < text.len && text.at[at] != '\n')
		at++;
	return at < text.len ? at + 1 : at;
}

bool str_cut(struct str *rest, char c, struct str *part)
{
	if (!rest->at)
		return false;
	size_t at = str_find(*rest, c);
	if (at == SIZE_MAX) {
		*part = *rest;
		*rest = (struct str){NULL, 0};
	} else {
		*part = str_slice(*rest, 0, at);
		*rest = str_slice(*rest, at + 1, rest->len);
	}
	return true;
}

bool str_number(struct str s, uint64_t *value)
{
	uint64_t sum = 0;

	if (!s.len)
		return false;
	for (size_t i = 0; i < s.len; i++) {
		unsigned digit = (unsigned char)s.at[i] - '0';

		if (digit > 9 || sum > (UINT64_MAX - digit) / 10)
			return false;
		sum = sum * 10 + digit;
	}
	*value = sum;
	return true;
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

unsigned str_distance(struct str a, struct str b, unsigned limit)
{
	unsigned rows[3][LONGEST_COMPARED + 1];
	unsigned *before = rows[0], *last = rows[1], *row = rows[2];

	if (a.len > LONGEST_COMPARED || b.len > LONGEST_COMPARED)
		return limit;
	for (unsigned j = 0; j <= b.len; j++)
		last[j] = before[j] = j;
	for (unsigned i = 1; i <= a.len; i++) {
		row[0] = i;
		for (unsigned j = 1; j <= b.len; j++) {
			bool same = a.at[i - 1] == b.at[j - 1];
			bool swapped = i > 1 && j > 1 && a.at[i - 1] == b.at[j - 2] &&
				       a.at[i - 2] == b.at[j - 1];

			row[j] = least(last[j - 1] + !same,
				       least(last[j], row[j - 1]) + 1);
			if (swapped)
				row[j] = least(row[j], before[j - 2] + 1);
		}
		unsigned *spare = before;
		before = last, last = row, row = spare;
	}
	return least(last[b.len], limit);
}

void buf_init(struct buf *buf, struct arena *arena)
{
	*buf = (struct buf){.arena = arena};
}

static char *make_room(struct buf *buf, size_t more)
{
	if (buf->cap - buf->len < more) {
		size_t cap = buf->cap ? buf->cap * 2 : 64;

		if (cap - buf->len < more)
			cap = buf->len + more;
		buf->at = arena_grow(buf->arena, buf->at, buf->len, cap);
		buf->cap = cap;
	}
	return buf->at + buf->len;
}

void buf_add(struct buf *buf, struct str s)
{
	if (s.len)
		memcpy(make_room(buf, s.len), s.at, s.len);
	buf->len += s.len;
}

void buf_char(struct buf *buf, char c)
{
	*make_room(buf, 1) = c;
	buf->len++;
}

void buf_puts(struct buf *buf, const char *text)
{
	buf_add(buf, str_of(text));
}

void buf_fill(struct buf *buf, char c, size_t count)
{
	if (count)
		memset(make_room(buf, count), c, count);
	buf->len += count;
}

void buf_printf(struct buf *buf, const char *format, ...)
{
	va_list args, again;

	va_start(args, format);
	va_copy(again, args);
	int len = vsnprintf(NULL, 0, format, args);
	va_end(args);
	BUG_UNLESS(len >= 0);
	vsnprintf(make_room(buf, (size_t)len + 1), (size_t)len + 1, format, again);
	va_end(again);
	buf->len += (size_t)len;
}

const char *buf_text(struct buf *buf)
{
	*make_room(buf, 1) = '\0';
	return buf->at;
}
