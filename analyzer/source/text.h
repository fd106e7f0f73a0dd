/*
 * Text: the bytes of a source file as valid UTF-8. Every offset elsewhere is one into
 * this text, which has no byte order mark; see lines.h for rows and columns.
 *
 *   bytes --BOM? PEP 263 cookie? codec--> text + flags --text_encode--> bytes
 */
#ifndef SOURCE_TEXT_H
#define SOURCE_TEXT_H

#include "source/span.h"

#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

struct arena;
struct codec;

/* What is wrong with a file's bytes. CPython refuses a file with any of these. */
enum text_flag {
	TEXT_BAD_BYTES = 1 << 0, /* bytes the encoding lacks: U+FFFD stands for them */
	TEXT_BAD_CODEC = 1 << 1, /* the cookie names no codec we know: read as latin-1 */
	/* the cookie contradicts the byte order mark: read as UTF-8 */
	TEXT_BAD_COOKIE = 1 << 2,
	TEXT_NUL = 1 << 3, /* there is a NUL byte: it stays in the text */
};

struct source_text {
	struct str utf8;
	const struct codec *codec;
	unsigned flags;	    /* of enum text_flag */
	bool bom;	    /* the file began with one */
	struct span cookie; /* the codec's name in the text; empty when there is none */
	uint32_t bad_at;    /* the first U+FFFD of TEXT_BAD_BYTES */
	uint32_t nul_at;    /* the first NUL of TEXT_NUL */
};

/* Decodes a file; less than 1 GiB. The text is in the arena, or, where no byte had to
 * change, the bytes themselves, which must outlive it. */
void text_decode(struct arena *arena, struct str bytes, struct source_text *source);

/* The bytes of a changed text, in the encoding of `source` and with its byte order mark.
 * False when the encoding lacks a character, or when the file's own bytes were not
 * understood. */
bool text_encode(struct arena *arena, const struct source_text *source, struct str utf8,
		 struct str *bytes);

#endif
