/* The texts of TOML's strings and numbers. */
#ifndef DRIVER_TOML_TEXT_H
#define DRIVER_TOML_TEXT_H

#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

struct arena;

/* What a string or a quoted key says. */
struct str toml_unquote(struct arena *arena, struct str quoted);

/* A whole number; false where it is too large. */
bool toml_integer(struct arena *arena, struct str text, int64_t *value);

#endif
