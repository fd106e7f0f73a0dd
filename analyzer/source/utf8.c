/* UTF-8 as Unicode and CPython read it: no surrogates, no long forms, nothing past
 * U+10FFFF. */
#include "source/utf8.h"

#include "base/banned.h"

#define HIGH_BITS 0x8080808080808080u

static bool is_tail(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

/* How many bytes a character that begins with this one takes; 0 when none does. */
static unsigned length_of(unsigned char lead)
{
	if (lead < 0x80)
		return 1;
	if (lead < 0xC2 || lead > 0xF4)
		return 0;
	return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

/* The second byte is where long forms, surrogates and too large codes show. */
static bool second_fits(unsigned char lead, unsigned char second)
{
	if (!is_tail(second))
		return false;
	switch (lead) {
	case 0xE0:
		return second >= 0xA0;
	case 0xED:
		return second < 0xA0;
	case 0xF0:
		return second >= 0x90;
	case 0xF4:
		return second < 0x90;
	}
	return true;
}

struct utf8_char utf8_read(struct str text)
{
	static const unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	const unsigned char *at = (const unsigned char *)text.at;
	struct utf8_char bad = {UTF8_REPLACEMENT, 1, false};
	unsigned len = length_of(at[0]);
	uint32_t code = at[0] & lead_bits[len];

	if (!len)
		return bad;
	for (unsigned i = 1; i < len; i++) {
		bad.len = i;
		if (i >= text.len ||
		    !(i == 1 ? second_fits(at[0], at[1]) : is_tail(at[i])))
			return bad;
		code = code << 6 | (at[i] & 0x3F);
	}
	return (struct utf8_char){code, len, true};
}

unsigned utf8_write(uint32_t code, char out[UTF8_LONGEST])
{
	static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
	unsigned len = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;

	for (unsigned i = len - 1; i > 0; i--) {
		out[i] = (char)(0x80 | (code & 0x3F));
		code >>= 6;
	}
	out[0] = (char)(leads[len] | code);
	return len;
}

size_t utf8_ascii(struct str text)
{
	size_t at = 0;
	uint64_t word;

	for (; at + sizeof(word) <= text.len; at += sizeof(word)) {
		memcpy(&word, text.at + at, sizeof(word));
		if (word & HIGH_BITS)
			break;
	}
	while (at < text.len && !(text.at[at] & 0x80))
		at++;
	return at;
}

size_t utf8_valid(struct str text)
{
	for (size_t at = 0;;) {
		at += utf8_ascii(str_slice(text, at, text.len));
		if (at == text.len)
			return at;
		struct utf8_char c = utf8_read(str_slice(text, at, text.len));
		if (!c.valid)
			return at;
		at += c.len;
	}
}

size_t utf8_count(struct str text)
{
	size_t count = 0;

	for (size_t i = 0; i < text.len; i++)
		count += !is_tail((unsigned char)text.at[i]);
	return count;
}

struct str utf8_repair(struct arena *arena, struct str text)
{
	struct buf repaired;

	if (utf8_valid(text) == text.len)
		return text;
	buf_init(&repaired, arena);
	while (text.len) {
		struct utf8_char c = utf8_read(text);
		char bytes[UTF8_LONGEST];

		buf_add(&repaired, (struct str){bytes, utf8_write(c.code, bytes)});
		text = str_slice(text, c.len, text.len);
	}
	return buf_str(&repaired);
}
