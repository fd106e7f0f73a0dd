/* Fills in errors; prints none. */
#include "base/err.h"

#include "base/arena.h"

#include <stdarg.h>

bool err_set(struct arena *arena, struct err *err, const char *path, const char *format,
	     ...)
{
	va_list args;

	va_start(args, format);
	*err = (struct err){.path = path, .message = arena_vprintf(arena, format, args)};
	va_end(args);
	return false;
}
