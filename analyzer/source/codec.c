/* The encodings a source file may be in. All of them begin with ASCII; none has a state.
 */
#include "source/codec.h"

#include "source/codec_table.h"
#include "source/utf8.h"

#include "base/banned.h"

enum codec_kind { CODEC_UTF8, CODEC_ASCII, CODEC_LATIN1, CODEC_TABLE, CODEC_PAIRS };

struct codec {
	const char *name;
	const char *names; /* see codec.def */
	enum codec_kind kind;
	const uint16_t *high; /* CODEC_TABLE */
	/* CODEC_PAIRS: see codec.def */
	unsigned char lead, trail, alone_from, alone_to;
};

enum {
	PAIR_BASE = 0xF0000, /* the private-use plane that holds exactly two bytes */
	NAME_LONGEST = 24,   /* no name that is known is longer */
};

static const struct codec codecs[] = {
	{"utf-8", "utf8 u8 utf utf8sig utf8ucs2 utf8ucs4 cp65001", CODEC_UTF8, NULL, 0, 0,
	 0, 0},
	{"ascii",
	 "ascii usascii us 646 ansix341968 ansix341986 cp367 csascii ibm367 "
	 "iso646irv1991 "
	 "iso646us isoir6",
	 CODEC_ASCII, NULL, 0, 0, 0, 0},
	{"iso8859-1",
	 "iso88591 latin1 latin l1 isolatin1 8859 iso8859 cp819 ibm819 csisolatin1 "
	 "iso885911987 isoir100",
	 CODEC_LATIN1, NULL, 0, 0, 0, 0},
#define CODEC_TABLE(table, name, names)                                                  \
	{name, names, CODEC_TABLE, codec_##table, 0, 0, 0, 0},
#define CODEC_PAIRS(name, lead, trail, from, to, names)                                  \
	{name, names, CODEC_PAIRS, NULL, lead, trail, from, to},
#include "source/codec.def"
};

const struct codec *codec_utf8(void)
{
	return &codecs[CODEC_UTF8];
}

const struct codec *codec_latin1(void)
{
	return &codecs[CODEC_LATIN1];
}

const char *codec_name(const struct codec *codec)
{
	return codec->name;
}

/* Letters in lower case and digits only; false where that is too long for any name. */
static bool plain_name(struct str name, char out[NAME_LONGEST], struct str *plain)
{
	size_t len = 0;

	for (size_t i = 0; i < name.len; i++) {
		char c = name.at[i];

		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')))
			continue;
		if (len == NAME_LONGEST)
			return false;
		out[len++] = c;
	}
	*plain = (struct str){out, len};
	return true;
}

static bool lists(const char *names, struct str plain)
{
	struct str rest = str_of(names), name;

	while (str_cut(&rest, ' ', &name))
		if (str_eq(name, plain))
			return true;
	return false;
}

static bool suffixed(struct str plain, struct str name)
{
	static const char *const endings[] = {"unix", "dos", "mac"};

	if (!str_starts(plain, name))
		return false;
	for (unsigned i = 0; i < sizeof(endings) / sizeof(*endings); i++)
		if (str_is(str_slice(plain, name.len, plain.len), endings[i]))
			return true;
	return false;
}

/* Emacs says "utf-8-unix" for UTF-8 with such line ends; CPython knows. */
static const struct codec *find_suffixed(struct str plain)
{
	if (suffixed(plain, STR("utf8")))
		return codec_utf8();
	if (suffixed(plain, STR("latin1")) || suffixed(plain, STR("iso88591")))
		return codec_latin1();
	return NULL;
}

const struct codec *codec_find(struct str name)
{
	char room[NAME_LONGEST];
	struct str plain;

	if (!plain_name(name, room, &plain) || !plain.len)
		return NULL;
	for (unsigned i = 0; i < sizeof(codecs) / sizeof(*codecs); i++)
		if (lists(codecs[i].names, plain))
			return &codecs[i];
	return find_suffixed(plain);
}

static bool is_pair(const struct codec *codec, unsigned char byte, unsigned char next)
{
	if (byte >= codec->alone_from && byte <= codec->alone_to)
		return false;
	return byte >= codec->lead && next >= codec->trail && next != 0x7F;
}

/* The character at the start of bytes that are not ASCII there; code 0 when there is
 * none. */
static struct utf8_char read_char(const struct codec *codec, struct str bytes)
{
	unsigned char byte = (unsigned char)bytes.at[0];
	unsigned char next = bytes.len > 1 ? (unsigned char)bytes.at[1] : 0;
	struct utf8_char c = {0, 1, true};

	switch (codec->kind) {
	case CODEC_UTF8:
		return utf8_read(bytes);
	case CODEC_ASCII:
		break;
	case CODEC_LATIN1:
		c.code = byte;
		break;
	case CODEC_TABLE:
		c.code = codec->high[byte - CODEC_HIGH];
		break;
	case CODEC_PAIRS:
		c.code = PAIR_BASE + byte;
		if (is_pair(codec, byte, next)) {
			c.code = PAIR_BASE + ((uint32_t)byte << 8 | next);
			c.len = 2;
		}
	}
	c.valid = c.code != 0;
	return c;
}

bool codec_decode(const struct codec *codec, struct str bytes, struct buf *out,
		  size_t *bad)
{
	bool good = true;
	char room[UTF8_LONGEST];

	for (size_t at = 0;;) {
		size_t plain = utf8_ascii(str_slice(bytes, at, bytes.len));

		buf_add(out, str_slice(bytes, at, at + plain));
		at += plain;
		if (at == bytes.len)
			return good;
		struct utf8_char c = read_char(codec, str_slice(bytes, at, bytes.len));
		if (!c.valid && good) {
			good = false;
			*bad = out->len;
		}
		uint32_t code = c.valid ? c.code : UTF8_REPLACEMENT;
		buf_add(out, (struct str){room, utf8_write(code, room)});
		at += c.len;
	}
}

static bool write_high(const struct codec *codec, uint32_t code, struct buf *out)
{
	for (unsigned i = 0; i < CODEC_HIGH; i++) {
		if (codec->high[i] == code) {
			buf_char(out, (char)(CODEC_HIGH + i));
			return true;
		}
	}
	return false;
}

static bool write_pair(uint32_t code, struct buf *out)
{
	if (code < PAIR_BASE || code > PAIR_BASE + 0xFFFF)
		return false;
	if (code - PAIR_BASE > 0xFF)
		buf_char(out, (char)((code - PAIR_BASE) >> 8));
	buf_char(out, (char)(code & 0xFF));
	return true;
}

static bool write_char(const struct codec *codec, uint32_t code, struct buf *out)
{
	switch (codec->kind) {
	case CODEC_LATIN1:
		if (code > 0xFF)
			return false;
		buf_char(out, (char)code);
		return true;
	case CODEC_TABLE:
		return write_high(codec, code, out);
	case CODEC_PAIRS:
		return write_pair(code, out);
	default:
		return false;
	}
}

bool codec_encode(const struct codec *codec, struct str text, struct buf *out)
{
	if (codec->kind == CODEC_UTF8) {
		buf_add(out, text);
		return true;
	}
	for (size_t at = 0;;) {
		size_t plain = utf8_ascii(str_slice(text, at, text.len));

		buf_add(out, str_slice(text, at, at + plain));
		at += plain;
		if (at == text.len)
			return true;
		struct utf8_char c = utf8_read(str_slice(text, at, text.len));
		if (!write_char(codec, c.code, out))
			return false;
		at += c.len;
	}
}
