/* Terminals, as far as the environment and the system tell. */
#include "driver/terminal.h"

#include "base/str.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/banned.h"

enum { NARROWEST = 40 }; /* below that nothing could be laid out anyway */

/* Whether a variable is set to more than nothing. */
static bool is_set(const char *name)
{
	const char *value = getenv(name);

	return value && *value;
}

static bool is_dumb(void)
{
	const char *term = getenv("TERM");

	return !term || !*term || !strcmp(term, "dumb");
}

bool terminal_is(int descriptor)
{
	return isatty(descriptor);
}

bool terminal_colors(int descriptor)
{
	const char *force = getenv("CLICOLOR_FORCE");

	if (is_set("NO_COLOR"))
		return false;
	if (force && *force && strcmp(force, "0"))
		return true;
	return terminal_is(descriptor) && !is_dumb();
}

bool terminal_links(int descriptor)
{
	return terminal_is(descriptor) && !is_dumb();
}

unsigned terminal_width(int descriptor)
{
	const char *columns = getenv("COLUMNS");
	struct winsize size;
	uint64_t width;

	if (columns && str_number(str_of(columns), &width) && width > 0 && width < 10000)
		return width < NARROWEST ? NARROWEST : (unsigned)width;
	if (!terminal_is(descriptor) || ioctl(descriptor, TIOCGWINSZ, &size) < 0 ||
	    !size.ws_col)
		return 0;
	return size.ws_col < NARROWEST ? NARROWEST : size.ws_col;
}
