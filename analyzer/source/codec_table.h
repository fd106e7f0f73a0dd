/* The tables of the encodings with one byte a character; see codec_table.c. */
#ifndef SOURCE_CODEC_TABLE_H
#define SOURCE_CODEC_TABLE_H

#include <stdint.h>

enum { CODEC_HIGH = 128 }; /* bytes from 0x80 on: those below are ASCII in all of them */

#define CODEC_TABLE(table, name, names) extern const uint16_t codec_##table[CODEC_HIGH];
#include "source/codec.def"

#endif
