/* Declared: the packages that a project says it needs, as its modules would import them. */
#ifndef DRIVER_DECLARED_H
#define DRIVER_DECLARED_H

#include "driver/strs.h"

struct arena;

/* Adds the names in the pyproject.toml, the requirements, the Pipfile and the locks of a folder,
 * each once: "aiohttp", "psycopg_pool". Files that are not there or not understood say nothing. */
void declared_find(struct arena *arena, struct str folder, struct strs *names);

/* The name in a requirement such as "Psycopg-Pool[x]>=3; python_version > '3'"; empty where there
 * is none. */
struct str declared_name(struct arena *arena, struct str requirement);

#endif
