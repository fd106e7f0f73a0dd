/*
 * Matching in two loops instead of by recursion: when a character does not fit, the last
 * * takes one more, and when that may not, the last ** takes one folder more. What lies
 * before a ** never has to be looked at again, so a hostile pattern costs pattern times
 * text, not more.
 */
#include "driver/glob.h"

#include "base/arena.h"

#include "base/banned.h"

#define NOWHERE SIZE_MAX

/* Where to go on when a character does not fit: pattern behind the star, text not yet
 * taken. */
struct retry {
	size_t pattern, text;
};

struct matcher {
	enum glob_kind kind;
	struct str pattern, text;
	size_t p, t;
	struct retry star;
	struct retry deep;  /* of a `**` */
	bool whole_folders; /* the ** of `deep` has a slash behind it */
};

static const struct {
	const char *name;
	const char *chars; /* first and last of ranges */
} classes[] = {
	{"alnum", "azAZ09"},   {"alpha", "azAZ"},
	{"blank", "  \t\t"},   {"cntrl", "\1\x1F\x7F\x7F"},
	{"digit", "09"},       {"graph", "!~"},
	{"lower", "az"},       {"print", " ~"},
	{"punct", "!/:@[`{~"}, {"space", "  \t\n\r\r"},
	{"upper", "AZ"},       {"xdigit", "09afAF"},
};

static bool among(unsigned char c, const char *ranges)
{
	for (; *ranges; ranges += 2)
		if (c >= (unsigned char)ranges[0] && c <= (unsigned char)ranges[1])
			return true;
	return false;
}

/* [:name:] at *at, which moves past it; false when there is no such name. */
static bool named_class(struct str pattern, size_t *at, unsigned char c, bool *fits)
{
	struct str rest = str_slice(pattern, *at + 2, pattern.len);
	size_t len = str_search(rest, STR(":]"));

	for (size_t i = 0; i < sizeof(classes) / sizeof(*classes); i++) {
		if (!str_is(str_slice(rest, 0, len), classes[i].name))
			continue;
		*fits |= among(c, classes[i].chars);
		*at += len + 4;
		return true;
	}
	return false;
}

static bool opens_named(struct str pattern, size_t at)
{
	struct str rest = str_slice(pattern, at, pattern.len);
	size_t close;

	if (!str_starts(rest, STR("[:")))
		return false;
	close = str_find(str_slice(rest, 2, rest.len), ']');
	return close != SIZE_MAX && close > 0 && rest.at[close + 1] == ':';
}

/* One character of a set, escaped or not; false at the end of the pattern. */
static bool set_char(struct str pattern, size_t *at, unsigned char *c)
{
	if (*at < pattern.len && pattern.at[*at] == '\\')
		++*at;
	if (*at >= pattern.len)
		return false;
	*c = (unsigned char)pattern.at[(*at)++];
	return true;
}

/* Reads one item of a set: a character, a range or a named class; false when it is
 * broken. */
static bool set_item(struct str pattern, size_t *at, unsigned char c, bool *fits)
{
	unsigned char first, last;

	if (opens_named(pattern, *at))
		return named_class(pattern, at, c, fits);
	if (!set_char(pattern, at, &first))
		return false;
	last = first;
	if (*at + 1 < pattern.len && pattern.at[*at] == '-' &&
	    pattern.at[*at + 1] != ']') {
		++*at;
		if (!set_char(pattern, at, &last))
			return false;
	}
	*fits |= c == first || (c >= first && c <= last); /* z-a holds z: so git */
	return true;
}

/* The set at *at, which moves past its ]; false when `c` is not in it or it never ends.
 */
static bool set_match(struct str pattern, size_t *at, unsigned char c)
{
	size_t i = *at + 1;
	bool fits = false,
	     negated = i < pattern.len && (pattern.at[i] == '!' || pattern.at[i] == '^');

	i += negated;
	for (size_t first = i; i < pattern.len && (i == first || pattern.at[i] != ']');)
		if (!set_item(pattern, &i, c, &fits))
			return false;
	*at = i + 1;
	return i < pattern.len && fits != negated;
}

/* Whether the pattern at m->p, which is no star, matches the next character; moves past
 * both. */
static bool match_one(struct matcher *m)
{
	char c = m->text.at[m->t];
	size_t p = m->p;
	bool fits;

	switch (m->pattern.at[p]) {
	case '?':
		fits = m->kind == GLOB_RUFF || c != '/';
		p++;
		break;
	case '[':
		fits = set_match(m->pattern, &p, (unsigned char)c);
		fits = fits && (m->kind == GLOB_RUFF || c != '/');
		break;
	case '\\':
		fits = p + 1 < m->pattern.len && m->pattern.at[p + 1] == c;
		p += 2;
		break;
	default:
		fits = m->pattern.at[p] == c;
		p++;
	}
	if (fits) {
		m->p = p;
		m->t++;
	}
	return fits;
}

/* Whether the run of stars from `from` to `to` stands for folders. */
static bool is_deep(struct str pattern, size_t from, size_t to)
{
	struct str behind = str_slice(pattern, to, pattern.len);

	if (to - from < 2 || (from > 0 && pattern.at[from - 1] != '/'))
		return false;
	return !behind.len || behind.at[0] == '/' || str_starts(behind, STR("\\/"));
}

/* Reads a run of stars; they take nothing at first. */
static void match_stars(struct matcher *m)
{
	size_t from = m->p;

	while (m->p < m->pattern.len && m->pattern.at[m->p] == '*')
		m->p++;
	if (!is_deep(m->pattern, from, m->p)) {
		m->star = (struct retry){m->p, m->t};
		return;
	}
	m->whole_folders = m->p < m->pattern.len && m->pattern.at[m->p] == '/';
	m->p += m->whole_folders;
	m->star.pattern = NOWHERE;
	m->deep = (struct retry){m->p, m->t};
}

/* Lets the last star take one more character, or the last ** one more (folder). */
static bool try_more(struct matcher *m)
{
	struct retry *retry = &m->star;
	bool any = m->kind == GLOB_RUFF;

	if (retry->pattern == NOWHERE || retry->text == m->text.len ||
	    (!any && m->text.at[retry->text] == '/')) {
		m->star.pattern = NOWHERE;
		retry = &m->deep;
		if (retry->pattern == NOWHERE)
			return false;
		while (m->whole_folders && retry->text < m->text.len &&
		       m->text.at[retry->text] != '/')
			retry->text++;
		if (retry->text == m->text.len)
			return false;
	}
	m->p = retry->pattern;
	m->t = ++retry->text;
	return true;
}

bool glob_match(enum glob_kind kind, struct str pattern, struct str text)
{
	struct matcher m = {.kind = kind, .pattern = pattern, .text = text};

	m.star.pattern = m.deep.pattern = NOWHERE;
	while (m.p < pattern.len || m.t < text.len) {
		if (m.p < pattern.len && pattern.at[m.p] == '*')
			match_stars(&m);
		else if (m.p == pattern.len || m.t == text.len || !match_one(&m))
			if (!try_more(&m))
				return false;
	}
	return true;
}

size_t glob_literal(struct str pattern)
{
	size_t len = 0;

	while (len < pattern.len && !strchr("*?[\\", pattern.at[len]))
		len++;
	return len;
}

/* Finds the first { and its }, and the commas of that level; false when there is no such
 * pair. */
static bool find_braces(struct str pattern, size_t *open, size_t *close)
{
	unsigned depth = 0;

	for (size_t i = 0; i < pattern.len; i++) {
		if (pattern.at[i] == '\\')
			i++;
		else if (pattern.at[i] == '{' && !depth++)
			*open = i;
		else if (pattern.at[i] == '}' && depth && !--depth) {
			*close = i;
			return true;
		}
	}
	return false;
}

/* The length of the part of a brace's inside before its first comma. */
static size_t part_len(struct str inside)
{
	unsigned depth = 0;
	size_t i;

	for (i = 0; i < inside.len && (depth || inside.at[i] != ','); i++) {
		if (inside.at[i] == '\\')
			i++;
		else if (inside.at[i] == '{')
			depth++;
		else if (inside.at[i] == '}')
			depth--;
	}
	return i < inside.len ? i : inside.len;
}

static struct str join(struct arena *arena, struct str a, struct str b, struct str c)
{
	struct buf out;

	buf_init(&out, arena);
	buf_add(&out, a);
	buf_add(&out, b);
	buf_add(&out, c);
	return buf_str(&out);
}

bool glob_expand(struct arena *arena, struct str pattern, struct strs *patterns)
{
	struct strs pending = {0};
	size_t open = 0, close = 0;

	/* Last in, first out; what is left to expand is pushed in reverse to keep its
	 * order. */
	*vec_push(arena, &pending) = pattern;
	while (pending.len) {
		pattern = *vec_pop(&pending);
		if (!find_braces(pattern, &open, &close)) {
			*vec_push(arena, patterns) = pattern;
			continue;
		}
		struct str head = str_slice(pattern, 0, open);
		struct str tail = str_slice(pattern, close + 1, pattern.len);
		struct strs parts = {0};
		for (size_t at = open + 1; at <= close;) {
			struct str inside = str_slice(pattern, at, close);
			size_t len = part_len(inside);

			*vec_push(arena, &parts) = str_slice(inside, 0, len);
			at += len + 1;
		}
		if (parts.len + pending.len + patterns->len > GLOB_MOST)
			return false;
		while (parts.len)
			*vec_push(arena, &pending) =
				join(arena, head, *vec_pop(&parts), tail);
	}
	return true;
}

void glob_escape(struct buf *out, struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		if (strchr("*?[]{}\\!", text.at[i]) && text.at[i])
			buf_char(out, '\\');
		buf_char(out, text.at[i]);
	}
}
