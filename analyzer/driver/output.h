/* Output: where results and messages go, and how they look there. */
#ifndef DRIVER_OUTPUT_H
#define DRIVER_OUTPUT_H

#include "driver/run.h"

/* Writes results: to --output-file, else to standard output. False when that failed; the
 * error, if it is one for users, is added. */
bool output_write(struct run *run, struct str text);

/* The same as all that a command has to do; its exit status. */
int output_text(struct run *run, const struct buf *text);

/* Writes a changed text that came from standard input back to standard output; from then
 * on the report goes to standard error. */
void output_source(struct run *run, struct str text);

/* Reports the findings, or what --statistics or --write-baseline ask for, unless all was said. */
void output_report(struct run *run);

/* Prints the run's errors to standard error and forgets them; gives whether there were
 * any. */
bool output_errors(struct run *run);

/* A line on standard error that starts with our name; only with --verbose. */
void output_verbose(const struct run *run, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* A line on standard error, unless --quiet. */
void output_note(const struct run *run, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

#endif
