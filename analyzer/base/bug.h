/* What ends the program: our own mistakes, and memory that is not there. */
#ifndef BASE_BUG_H
#define BASE_BUG_H

/* Stops with a message that asks for a report. For what our code made impossible, never for input. */
_Noreturn void bug_at(const char *file, int line, const char *what);

/* The one place where being out of memory ends the program (exit status 2). */
_Noreturn void bug_out_of_memory(unsigned long long bytes);

#define BUG(what)	 bug_at(__FILE__, __LINE__, (what))
#define BUG_UNLESS(cond) ((cond) ? (void)0 : bug_at(__FILE__, __LINE__, #cond))

#endif
