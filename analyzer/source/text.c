/* Decoding as PEP 263 says: a mark, or a cookie in the first two lines, or else UTF-8. */
#include "source/text.h"

#include "source/codec.h"
#include "source/utf8.h"

#include "base/arena.h"
#include "base/bug.h"

#include "base/banned.h"

#define BOM STR("\xEF\xBB\xBF")
#define LARGEST                                                                          \
	(1u << 30) /* U+FFFD is three bytes for one: offsets stay within 32 bits */
#define COOKIE_LINES 2

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\f';
}

static bool is_name(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

static size_t line_len(struct str text)
{
	size_t len = 0;

	while (len < text.len && text.at[len] != '\n' && text.at[len] != '\r')
		len++;
	return len;
}

static size_t line_end_len(struct str rest)
{
	return rest.len > 1 && rest.at[0] == '\r' && rest.at[1] == '\n' ? 2
									: rest.len > 0;
}

static size_t blanks(struct str line)
{
	size_t len = 0;

	while (len < line.len && is_blank(line.at[len]))
		len++;
	return len;
}

/* coding[:=] [ \t]* ([-_.a-zA-Z0-9]+), anywhere in a line that is only a comment. */
static bool cookie_in_line(struct str line, struct span *cookie)
{
	for (size_t from = 0;;) {
		size_t found = str_search(str_slice(line, from, line.len), STR("coding"));
		if (found == SIZE_MAX)
			return false;
		from += found + 6;
		if (from == line.len || (line.at[from] != ':' && line.at[from] != '='))
			continue;
		size_t start = from + 1, end;
		while (start < line.len &&
		       (line.at[start] == ' ' || line.at[start] == '\t'))
			start++;
		for (end = start; end < line.len && is_name(line.at[end]);)
			end++;
		if (end > start) {
			*cookie = (struct span){(uint32_t)start, (uint32_t)end};
			return true;
		}
	}
}

static struct span find_cookie(struct str text)
{
	struct span cookie = {0, 0};
	size_t at = 0;

	for (unsigned row = 0; row < COOKIE_LINES && at < text.len; row++) {
		size_t len = line_len(str_slice(text, at, text.len));
		struct str line = str_slice(text, at, at + len);
		size_t indent = blanks(line);

		if (indent < len && line.at[indent] != '#')
			break;
		if (indent < len && cookie_in_line(line, &cookie)) {
			cookie.start += (uint32_t)at;
			cookie.end += (uint32_t)at;
			break;
		}
		at += len;
		at += line_end_len(str_slice(text, at, text.len));
	}
	return cookie;
}

static void choose_codec(struct source_text *source, struct str bytes)
{
	source->codec = codec_utf8();
	source->cookie = find_cookie(bytes);
	if (!span_len(source->cookie))
		return;
	const struct codec *named = codec_find(span_text(bytes, source->cookie));
	if (source->bom) {
		if (named != source->codec)
			source->flags |= TEXT_BAD_COOKIE;
	} else if (named) {
		source->codec = named;
	} else {
		source->codec = codec_latin1();
		source->flags |= TEXT_BAD_CODEC;
	}
}

static bool same_in_utf8(const struct codec *codec, struct str bytes)
{
	size_t same = codec == codec_utf8() ? utf8_valid(bytes) : utf8_ascii(bytes);

	return same == bytes.len;
}

static void find_nul(struct source_text *source)
{
	size_t at = str_find(source->utf8, '\0');

	if (at == SIZE_MAX)
		return;
	source->flags |= TEXT_NUL;
	source->nul_at = (uint32_t)at;
}

void text_decode(struct arena *arena, struct str bytes, struct source_text *source)
{
	struct buf out;
	size_t bad = 0;

	BUG_UNLESS(bytes.len < LARGEST);
	*source = (struct source_text){.bom = str_starts(bytes, BOM)};
	if (source->bom)
		bytes = str_slice(bytes, BOM.len, bytes.len);
	choose_codec(source, bytes);
	source->utf8 = bytes;
	if (!same_in_utf8(source->codec, bytes)) {
		buf_init(&out, arena);
		if (!codec_decode(source->codec, bytes, &out, &bad))
			source->flags |= TEXT_BAD_BYTES;
		source->bad_at = (uint32_t)bad;
		source->utf8 = buf_str(&out);
		source->cookie = find_cookie(source->utf8);
	}
	find_nul(source);
}

bool text_encode(struct arena *arena, const struct source_text *source, struct str utf8,
		 struct str *bytes)
{
	struct buf out;

	if (source->flags & TEXT_BAD_BYTES)
		return false;
	buf_init(&out, arena);
	if (source->bom)
		buf_add(&out, BOM);
	if (!codec_encode(source->codec, utf8, &out))
		return false;
	*bytes = buf_str(&out);
	return true;
}
