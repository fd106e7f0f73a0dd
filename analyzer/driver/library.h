/* Library: libclang, where the machine has it. The only file that loads code at run time. */
#ifndef DRIVER_LIBRARY_H
#define DRIVER_LIBRARY_H

#include <stdbool.h>

struct clang;

/* Loads it for as long as the program runs; false where there is none that has all we use. */
bool library_clang(struct clang *clang);

#endif
