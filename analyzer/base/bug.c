/* Ends the program with a word on stderr; knows no other way to report. */
#include "base/bug.h"

#include <stdio.h>
#include <stdlib.h>

_Noreturn void bug_at(const char *file, int line, const char *what)
{
	fprintf(stderr,
		"looplint: bug: %s (%s:%d)\n"
		"Please report this with the file that was being checked.\n",
		what, file, line);
	abort();
}

_Noreturn void bug_out_of_memory(unsigned long long bytes)
{
	fprintf(stderr, "looplint: out of memory (wanted %llu bytes more)\n", bytes);
	exit(2);
}
