/*
 * Names: under which dotted names a file can be imported, and from which folder each
 * counts.
 *
 *   /p/src/app/__init__.py
 *   /p/src/app/db/__init__.py
 *   /p/src/app/db/load.py    app.db.load from /p/src: the folder above the outermost package;
 *                            src.app.db.load from /p, where /p is a root as well
 *   /p/src/app/x/y.py        app.x.y from /p/src, though x has no __init__
 *   /p/ee/__init__.py
 *   /p/ee/pyproject.toml     a project within a project
 *   /p/ee/db/load.py         ee.db.load from /p, db.load from /p/ee
 *   /p/tools/fix.py          tools.fix from /p (a namespace package), fix from /p/tools (a script)
 */
#ifndef DRIVER_NAMES_H
#define DRIVER_NAMES_H

#include "driver/dirs.h"
#include "driver/strs.h"

struct names {
	struct arena *arena;
	struct dirs *dirs;
	struct strs roots; /* folders from which every module imports; absolute */
};

/* A name of a module, and the folder from which it counts. */
struct names_name {
	struct str name;
	struct str root;
	bool everywhere; /* `root` is one of the roots */
};

/* The first is the one to show. */
struct names_names VEC(struct names_name);

void names_init(struct names *names, struct arena *arena, struct dirs *dirs);

/* Adds a folder from which every module imports; one that is there already is not added.
 */
void names_root(struct names *names, struct str folder);

/* Whether a folder is such a root. */
bool names_is_root(const struct names *names, struct str folder);

/* Whether a folder is a regular package: it has an __init__. */
bool names_package(const struct names *names, struct str folder);

/* Whether a folder is a project of its own: it says how it is built. What is below imports from it. */
bool names_project(const struct names *names, struct str folder);

/* Whether a file, by its name, is its folder's own module: __init__. */
bool names_is_init(struct str path);

/* Adds the names of a file, given by its absolute path. There is at least one. */
void names_of(struct names *names, struct str path, struct names_names *found);

/* The name of a file below a folder of stubs: its path. */
struct str names_below(struct names *names, struct str path, struct str folder);

#endif
