/*
 * Varint: a number in as few bytes as it needs, seven bits a byte, the lowest first; the eighth
 * says that another byte follows.
 */
#ifndef BASE_VARINT_H
#define BASE_VARINT_H

#include "base/str.h"

static inline void varint_put(struct buf *out, uint64_t value)
{
	for (; value > 0x7f; value >>= 7)
		buf_char(out, (char)(value | 0x80));
	buf_char(out, (char)value);
}

/* Takes a number off the front of *rest; false where it does not end in there. */
static inline bool varint_get(struct str *rest, uint64_t *value)
{
	unsigned shift = 0;
	uint8_t byte;

	*value = 0;
	do {
		if (!rest->len || shift >= 64)
			return false;
		byte = (uint8_t)*rest->at++;
		rest->len--;
		*value |= (uint64_t)(byte & 0x7f) << shift;
		shift += 7;
	} while (byte > 0x7f);
	return true;
}

#endif
