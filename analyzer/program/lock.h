/*
 * Lock: what waits behind `with lock:`. Whoever enters waits for as long as others hold it. Where
 * nothing waits in any block of the program that holds it, that is a moment, as in a queue's
 * put_nowait, and stops no loop; one block in which something waits makes all entries wait.
 *
 * Which lock an expression means: an attribute of a class (all its objects'), a global, a local
 * variable. Of others (a parameter) only the block itself is known.
 */
#ifndef PROGRAM_LOCK_H
#define PROGRAM_LOCK_H

#include "program/graph.h"

/* Collects the blocks that hold locks, once all bodies are walked. */
void lock_collect(struct graph *graph);

/* Notes the locks that are held while something waits, by the effects known so far; true where
 * one is new. */
bool lock_spread(struct graph *graph);

/* Whether a site of a node's body enters a lock that nobody is known to hold for long. */
bool lock_is_brief(const struct graph *graph, node_id node, uint32_t site);

#endif
