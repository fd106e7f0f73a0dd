/* UTF-8: one character at a time, and the check whether a whole text is valid. */
#ifndef SOURCE_UTF8_H
#define SOURCE_UTF8_H

#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

struct arena;

enum {
	UTF8_REPLACEMENT = 0xFFFD,
	UTF8_LONGEST = 4, /* bytes of one character */
};

/* A character read from a text: its code and how many bytes it takes. */
struct utf8_char {
	uint32_t code;
	uint32_t len;
	bool valid; /* else code is U+FFFD and len the bytes that one U+FFFD stands for */
};

/* Reads the character at the start of a text that is not empty. */
struct utf8_char utf8_read(struct str text);

/* Writes a character, gives how many bytes. The code must be a scalar value. */
unsigned utf8_write(uint32_t code, char out[UTF8_LONGEST]);

/* How many bytes at the start of the text are valid; all of them when it is UTF-8. */
size_t utf8_valid(struct str text);

/* How many bytes at the start of the text are ASCII. */
size_t utf8_ascii(struct str text);

/* The text, with U+FFFD for what is not valid; a copy in the arena only where that is so. */
struct str utf8_repair(struct arena *arena, struct str text);

/* How many characters a valid text holds. */
size_t utf8_count(struct str text);

#endif
