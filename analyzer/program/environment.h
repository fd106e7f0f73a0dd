/* Environment: returns that only the process's environment decides. */
#ifndef PROGRAM_ENVIRONMENT_H
#define PROGRAM_ENVIRONMENT_H

#include "program/graph.h"

/* Whether a site of a node stands behind `if <what the environment says>: return`, asked there or by
 * a helper made for it: who calls the function may have seen to it that the site is not reached. */
bool environment_decides(const struct graph *graph, const struct node *node,
			 const struct site *site);

#endif
