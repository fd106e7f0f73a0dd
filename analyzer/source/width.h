/* Width: how many columns of a terminal characters take. */
#ifndef SOURCE_WIDTH_H
#define SOURCE_WIDTH_H

#include "base/str.h"

#include <stdint.h>

/* 0 for a character that joins the one before it or shows nothing, 2 for a wide one,
 * else 1. */
unsigned width_of_char(uint32_t code);

/* The width of a valid text whose tabs reach to the next multiple of `tab`. */
size_t width_of_text(struct str text, unsigned tab);

#endif
