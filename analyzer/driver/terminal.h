/* Terminal: what the places we write to can show. The only file that asks about them. */
#ifndef DRIVER_TERMINAL_H
#define DRIVER_TERMINAL_H

#include <stdbool.h>

/* Whether a descriptor (1: standard output, 2: standard error) is a terminal. */
bool terminal_is(int descriptor);

/* Whether colours are wanted there when nobody says: NO_COLOR, CLICOLOR_FORCE, TERM. */
bool terminal_colors(int descriptor);

/* Whether it follows OSC 8 links. */
bool terminal_links(int descriptor);

/* How many columns it has; 0 where it is none. */
unsigned terminal_width(int descriptor);

#endif
