/*
 * Recursion: functions that call themselves twice with a little less, such as
 *
 *   def fib(n):
 *       return n if n < 2 else fib(n - 1) + fib(n - 2)
 *
 * and so take twice as long, nearly, for each one more. Only where nothing can cut that short: no
 * decorator, one parameter, no statement but tests of it against numbers.
 */
#ifndef PROGRAM_RECURSION_H
#define PROGRAM_RECURSION_H

#include "program/program.h"

/* Whether a function is one of these. */
bool recursion_doubles(struct program *program, fn_id fn);

/* How many calls it makes for a number, and with that number at most RECURSION_MANY. */
uint64_t recursion_calls(struct program *program, fn_id fn, uint64_t number);

enum { RECURSION_MANY = 1000 * 1000 * 1000 };

#endif
