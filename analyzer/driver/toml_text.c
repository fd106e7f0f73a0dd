/* From what stands in a TOML text to what it means: quotes, escapes, the bases of numbers. The
 * grammar has seen that each is well formed. */
#include "driver/toml_text.h"

#include "source/utf8.h"

#include "base/arena.h"

#include <errno.h>
#include <stdlib.h>

#include "base/banned.h"

/* What one escape stands for; the grammar has seen that it is one. */
static void unescape(struct str escape, struct buf *out)
{
	static const char from[] = "btnfr\"\\", to[] = "\b\t\n\f\r\"\\";
	const char *known = escape.at[1] ? strchr(from, escape.at[1]) : NULL;
	char hex[9] = {0}, utf8[UTF8_LONGEST];

	if (known) {
		buf_char(out, to[known - from]);
		return;
	}
	if (escape.len - 2 > 8 || (escape.at[1] != 'u' && escape.at[1] != 'U'))
		return; /* a line end */
	memcpy(hex, escape.at + 2, escape.len - 2);
	unsigned long code = strtoul(hex, NULL, 16);
	bool scalar = code < 0xD800 || (code > 0xDFFF && code <= 0x10FFFF);
	buf_add(out,
		(struct str){utf8, utf8_write(scalar ? (uint32_t)code : UTF8_REPLACEMENT,
					      utf8)});
}

/* How many bytes of white space there are behind an escaped line end: they vanish as
 * well. */
static size_t skip_blank(struct str text, size_t at)
{
	while (at < text.len && strchr(" \t\r\n", text.at[at]) && text.at[at])
		at++;
	return at;
}

static struct str with_escapes(struct arena *arena, struct str inside)
{
	struct buf out;

	buf_init(&out, arena);
	for (size_t at = 0; at < inside.len;) {
		if (inside.at[at] != '\\' || at + 1 == inside.len) {
			buf_char(&out, inside.at[at++]);
			continue;
		}
		char kind = inside.at[at + 1];
		size_t len = kind == 'u' ? 6 : kind == 'U' ? 10 : 2;
		if (len > inside.len - at)
			len = inside.len - at;
		unescape(str_slice(inside, at, at + len), &out);
		at += len;
		if (kind == '\n' || kind == '\r')
			at = skip_blank(inside, at);
	}
	return buf_str(&out);
}

struct str toml_unquote(struct arena *arena, struct str quoted)
{
	char quote = quoted.at[0];
	size_t marks =
		quoted.len >= 6 && quoted.at[1] == quote && quoted.at[2] == quote ? 3 : 1;
	struct str inside = str_slice(quoted, marks, quoted.len - marks);

	if (marks == 3 && str_starts(inside, STR("\r\n")))
		inside = str_slice(inside, 2, inside.len);
	else if (marks == 3 && str_starts(inside, STR("\n")))
		inside = str_slice(inside, 1, inside.len);
	return quote == '"' ? with_escapes(arena, inside) : inside;
}

bool toml_integer(struct arena *arena, struct str text, int64_t *value)
{
	static const struct {
		const char *mark;
		int base;
	} bases[] = {{"0x", 16}, {"0o", 8}, {"0b", 2}};
	struct buf digits;
	int base = 10;

	buf_init(&digits, arena);
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] != '_')
			buf_char(&digits, text.at[i]);
	const char *start = buf_text(&digits);
	for (unsigned i = 0; i < sizeof(bases) / sizeof(*bases); i++) {
		if (!strncmp(start, bases[i].mark, 2)) {
			base = bases[i].base;
			start += 2;
			break;
		}
	}
	errno = 0;
	*value = strtoll(start, NULL, base);
	return !errno;
}
