/*
 * Warm: what is cached before any loop runs. A function with a cache that its module calls when it
 * is imported, for each value that its parameter can have, does its work there and never again.
 */
#ifndef PROGRAM_WARM_H
#define PROGRAM_WARM_H

#include "program/graph.h"

/* Notes the warm functions, once all bodies are walked. */
void warm_find(struct graph *graph);

/* Whether calling a function only gives what is cached. */
bool warm_is(const struct graph *graph, fn_id fn);

#endif
