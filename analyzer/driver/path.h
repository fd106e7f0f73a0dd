/* Path: names of files as text, with slashes. What is made here ends with a NUL. */
#ifndef DRIVER_PATH_H
#define DRIVER_PATH_H

#include "base/str.h"

#include <stdbool.h>

struct arena;

/* The last part: "b" of "a/b"; all of it when there is no slash. */
struct str path_name(struct str path);

/* What holds it: "a" of "a/b", "." of "b", "/" of "/b" and of "/". A view, not ended by a
 * NUL. */
struct str path_folder(struct str path);

/* "a/b" of "a" and "b"; "b" of "." and "b"; "/b" alone where the second is absolute. */
struct str path_join(struct arena *arena, struct str folder, struct str path);

/* Without "." parts, double slashes and a slash at the end; "." when nothing is left. */
struct str path_clean(struct arena *arena, struct str path);

/* The path from the root, seen from `working` (absolute). Follows links only where there
 * is a
 * ".." in it, which may mean another folder than the text says. */
struct str path_absolute(struct arena *arena, struct str working, struct str path);

/* Whether a path lies below a folder; then *rest is the path from there. */
bool path_below(struct str path, struct str folder, struct str *rest);

#endif
