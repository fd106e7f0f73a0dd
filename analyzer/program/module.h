/* The program's records of modules, functions and classes: facts with what is known of them. */
#ifndef PROGRAM_MODULE_H
#define PROGRAM_MODULE_H

#include "facts/facts.h"
#include "program/type.h"

enum { NO_MODULE = UINT32_MAX, NO_FILE = UINT32_MAX };

/* A module as the driver hands it over. */
struct program_source {
	struct str name; /* dotted, as it is imported from `root` */
	/* of the file: to find the nearest of several with the same name */
	struct str folder;
	struct str root; /* the folder from which `name` counts */
	struct facts facts;
	uint32_t file; /* the driver's number, NO_FILE for the catalogue */
	bool package;  /* an __init__ */
	bool stub;
	bool everywhere; /* `root` is one that every module imports from (src, working folder) */
	bool checked; /* findings are wanted; else it is only there to be called */
	bool notebook;
};

struct module {
	struct program_source source;
	const struct facts *facts; /* = &source.facts */
	uint32_t *names; /* global name of each local one, 0: not asked for yet */
	fn_id fn;	 /* global number of func f is fn + f */
	cls_id cls;	 /* likewise */
	type_id *symbol; /* type of each symbol + 1, 0: not asked for yet */
	type_id *attr;	 /* likewise, of each attribute assignment's value */
	expr_id *place, *attribute_place, *next_place; /* places.c; NULL: not asked */
	bool *shared;	/* likewise: symbols that functions within bind too */
	struct map top; /* global name -> symbol of the module scope */
	bool top_built;
	/* statement -> 1 << enum directive_kind, of the comments at it */
	struct map said;
	bool said_known;
};

struct fn {
	module_id module;
	func_id func;
	const struct marks *marks;   /* what decorators from `effects` say; marks.h */
	const struct tested *tested; /* what it asks of its parameters; tested.h */
	type_id returns;	     /* + 1, 0: not asked for yet */
	type_id decorated;	     /* + 1: the type of its name */
	type_id overloads;	     /* + 1: what callers are told of it; function.c */
	bool marked;		     /* marks were looked for */
	uint8_t context;	     /* calls give a context manager: 1 sync, 2 async */
	uint16_t instances;	     /* how many were made, see instance.c */
	uint8_t told; /* the world that configuration or a comment says + 1: world.c */
};

struct cls {
	module_id module;
	class_id class;
	const struct class_info *info; /* class.h; NULL: not asked for yet */
};

/* A name under which a module can be imported, and the folder from which that counts. */
struct candidate {
	module_id module;
	uint32_t next; /* with the same name */
	struct str root;
	bool everywhere;
};

struct candidates VEC(struct candidate);

#endif
