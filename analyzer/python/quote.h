/* Quote: where a string of Python ends, without a parser. */
#ifndef PYTHON_QUOTE_H
#define PYTHON_QUOTE_H

#include "base/str.h"

#include <stdint.h>

/* Behind the string whose quotes begin at `at`; its prefix stands before them. */
uint32_t quote_end(struct str text, uint32_t at);

/* The character at a place, NUL behind the end. */
static inline char quote_peek(struct str text, uint32_t at)
{
	return at < text.len ? text.at[at] : '\0';
}

static inline bool quote_is_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

static inline uint32_t quote_line_end(struct str text, uint32_t at)
{
	while (at < text.len && text.at[at] != '\n' && text.at[at] != '\r')
		at++;
	return at;
}

#endif
