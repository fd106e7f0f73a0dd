/*
 * Imports: what the modules that are checked import, so that advice and fixes write in words
 * that are there. Not under what they know a thing by its type: that is the program's to say.
 */
#ifndef RULE_IMPORTS_H
#define RULE_IMPORTS_H

#include "base/map.h"
#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

struct arena;
struct facts;
struct facts_import;
struct program;

/* How many checked modules import each package; empty until it is first asked for. */
struct imports {
	bool known;
	struct map packages; /* global name of a package -> modules */
};

/* How many checked modules import a package ("anyio", the first part of a dotted name). */
uint32_t imports_count(struct imports *imports, struct program *program,
		       struct str package);

/* Whether a module imports what lies at or below a dotted path, at run time. */
bool imports_below(const struct facts *facts, struct str path);

/* How a dotted path is written by what one import binds, "aio.sleep" for asyncio.sleep; NULL where
 * that leads nowhere. */
const char *imports_writes(const struct facts *facts, const struct facts_import *import,
			   struct arena *arena, struct str path);

/* Under what name a module's own level has `module.name` at run time, as it is written:
 * "asyncio.sleep", "aio.sleep", "sleep"; NULL where it has not imported it. */
const char *imports_written(const struct facts *facts, struct arena *arena,
			    const char *module, const char *name);

/* The first part of a dotted path. */
struct str imports_package(struct str path);

#endif
