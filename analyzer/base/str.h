/*
 * Text: `struct str` is a view (bytes and length, not owned, may hold NUL); `struct buf` grows.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

struct arena;

struct str {
	const char *at;
	size_t len;
};

#define STR(literal) ((struct str){(literal), sizeof(literal) - 1})
#define STR_ARG(s)   (int)(s).len, (s).at /* for "%.*s" */

/* A view of a NUL-terminated text; of nothing when `text` is NULL. */
static inline struct str str_of(const char *text)
{
	return (struct str){text, text ? strlen(text) : 0};
}

/* A part of a text. Of nothing at all there is an empty part: hence no adding of 0. */
static inline struct str str_slice(struct str s, size_t from, size_t to)
{
	return (struct str){from ? s.at + from : s.at, to - from};
}

static inline bool str_eq(struct str a, struct str b)
{
	return a.len == b.len && (!a.len || !memcmp(a.at, b.at, a.len));
}

static inline bool str_is(struct str a, const char *text)
{
	return str_eq(a, str_of(text));
}

/* Order of bytes, the shorter first where one begins the other. */
int str_cmp(struct str a, struct str b);

bool str_starts(struct str s, struct str prefix);
bool str_ends(struct str s, struct str suffix);

/* Where `c` stands first (or last), or SIZE_MAX. */
size_t str_find(struct str s, char c);
size_t str_rfind(struct str s, char c);

/* Where `needle` stands first, or SIZE_MAX. */
size_t str_search(struct str s, struct str needle);

/* White space, and capitals, as ASCII has them. */
static inline bool str_is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static inline char str_lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
}

/* Without white space at both ends; whether that leaves nothing. */
struct str str_trim(struct str s);
bool str_is_blank(struct str s);

/* Where the line of a place begins; where the line behind it does, or the text ends. */
size_t str_line(struct str text, size_t at);
size_t str_next_line(struct str text, size_t at);

/* Cuts `*rest` at the first `c`: gives what stands before it, leaves what stands behind.
 * False when `*rest` was used up (at is NULL). */
bool str_cut(struct str *rest, char c, struct str *part);

/* Reads the whole text as a decimal number; false when it is not one or does not fit. */
bool str_number(struct str s, uint64_t *value);

/* How many single edits lead from `a` to `b` (insert, delete, replace, swap), at most `limit`. */
unsigned str_distance(struct str a, struct str b, unsigned limit);

/* A text that grows in an arena. */
struct buf {
	struct arena *arena;
	char *at; /* not NUL-terminated until buf_text */
	size_t len, cap;
};

void buf_init(struct buf *buf, struct arena *arena);
void buf_add(struct buf *buf, struct str s);
void buf_char(struct buf *buf, char c);
void buf_puts(struct buf *buf, const char *text);
void buf_fill(struct buf *buf, char c, size_t count);
void buf_printf(struct buf *buf, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* The text so far, NUL-terminated; valid until the next addition. */
const char *buf_text(struct buf *buf);

static inline struct str buf_str(const struct buf *buf)
{
	return (struct str){buf->at, buf->len};
}

#endif
