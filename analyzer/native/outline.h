/*
 * Outline: the sources of a C extension as Python that says who calls whom, so that the program
 * finds out what blocks as it does for Python:
 *
 *   static PyObject *fetch(...)           import c
 *   {                                     def fn1_fetch():
 *           connect(...);        -->              c.connect()
 *           help();                               fn1_help()
 *   }
 *
 * and, beside it, what the extension shows to Python (its tables of methods). What C functions do of
 * themselves stands in native/c.pyi. Conditions, loops and calls through pointers are not told.
 */
#ifndef NATIVE_OUTLINE_H
#define NATIVE_OUTLINE_H

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

struct arena;
struct clang;

/* A function as Python sees it, and the outline's function behind it. */
struct outline_method {
	struct str table; /* the C variable in which it stands */
	struct str name, function;
};

/* A class, and the C variable with its methods. */
struct outline_class {
	struct str name, table;
};

/* Bytes of the outline whose calls are made without the interpreter's lock. */
struct outline_released {
	uint32_t start, end;
};

struct outline {
	struct buf text;
	struct outline_methods VEC(struct outline_method) methods;
	struct outline_classes VEC(struct outline_class) classes;
	struct outline_releases VEC(struct outline_released) releases;
	struct outline_names VEC(struct str) functions; /* of the sources so far */
};

/* What C functions do: the text of native/c.pyi, the module `c` of an outline. */
extern const char native_c_stub[];

void outline_init(struct outline *outline, struct arena *arena);

/* Adds a source, the `number`th. False where it cannot be read by a compiler. */
bool outline_add(struct outline *outline, const struct clang *clang, const char *path,
		 const char *const *args, int count, unsigned number, struct err *err);

#endif
