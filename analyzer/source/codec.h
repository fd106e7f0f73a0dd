/*
 * Codec: the encodings a PEP 263 cookie may name, to UTF-8 and back.
 *
 * Encodings of two bytes a character (Shift JIS, GBK, Big5...) are known by their shape
 * only: which bytes belong together, so that no half of a character is taken for a quote
 * or a backslash. Each pair becomes one private-use character, 0xF0000 + its two bytes:
 *
 *   83 5C  ->  U+F835C        and back; what it looks like is not known here
 */
#ifndef SOURCE_CODEC_H
#define SOURCE_CODEC_H

#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

struct codec;

/* The codec that a name means to CPython, or NULL: "Latin_1", "utf8", "windows-1252". */
const struct codec *codec_find(struct str name);

/* The codec of a source file that says nothing. */
const struct codec *codec_utf8(void);

/* The codec in which every byte means something. */
const struct codec *codec_latin1(void);

/* The usual name, as in "koi8-r". */
const char *codec_name(const struct codec *codec);

/* Adds the bytes as UTF-8. Bytes that the codec lacks become U+FFFD: then false, and *bad
 * is the length of `out` before the first. */
bool codec_decode(const struct codec *codec, struct str bytes, struct buf *out,
		  size_t *bad);

/* Adds valid UTF-8 in this encoding; false at the first character that it lacks. */
bool codec_encode(const struct codec *codec, struct str text, struct buf *out);

#endif
