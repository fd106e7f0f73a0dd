/*
 * Type: the value lattice. A type is a number; equal types have equal numbers. It is no type
 * checker's lattice: it knows what leads to a call (modules, classes, instances, functions,
 * coroutines, context managers, containers of those) and says "unknown" of all else.
 *
 *   never  <  none, module, class, instance, func, ...  <  union of up to TYPE_UNION_MAX  <  unknown
 */
#ifndef PROGRAM_TYPE_H
#define PROGRAM_TYPE_H

#include "base/intern.h"
#include "base/vec.h"

#include <stdbool.h>

typedef uint32_t type_id, module_id, fn_id, cls_id;

enum type_kind {
	/*                      a              b                c              */
	TYPE_UNKNOWN,	      /* -              -                -              */
	TYPE_NEVER,	      /* nothing (yet): joins to the other side         */
	TYPE_NONE,	      /* the value None                                 */
	TYPE_MODULE,	      /* module                                         */
	TYPE_CLASS,	      /* cls            list of args                    */
	TYPE_INSTANCE,	      /* cls            list of args     state or 0     */
	TYPE_FUNC,	      /* fn             self or 0        env or 0       */
	TYPE_PARTIAL,	      /* callee         how many positionals are bound  */
	TYPE_COROUTINE,	      /* result         FUNC it came from, or 0         */
	TYPE_GENERATOR,	      /* element        FUNC whose body it runs         */
	TYPE_ASYNC_GENERATOR, /* element       FUNC whose body it runs         */
	TYPE_CONTEXT,	      /* entered value  FUNC             1: async       */
	TYPE_TUPLE,	      /* -              list of items                   */
	TYPE_UNION,	      /* -              list of members, sorted         */
	TYPE_STRING,	      /* name of its value: a constant                  */
	TYPE_NUMBER,	      /* name of its text: a constant                   */
	TYPE_TRUE,
	TYPE_FALSE,
	TYPE_TYPEVAR,	  /* module         symbol                          */
	TYPE_CALLABLE,	  /* result         list of parameter types         */
	TYPE_PROPERTY,	  /* getter FUNC    1: cached                       */
	TYPE_STATIC,	  /* FUNC: a static method, in its class            */
	TYPE_CLASSMETHOD, /* FUNC: a class method, in its class             */
	TYPE_SUPER,	  /* cls where it stands   instance or class        */
	TYPE_ENV, /* outer env      fn               list of its parameters' types */
	TYPE_OVERLOADS, /* -              list of FUNCs in order          */
	TYPE_META,	/* type: the class object of a type that is no plain class */
	TYPE_KINDS
};

static inline bool type_is_constant(enum type_kind kind)
{
	return kind == TYPE_NONE || kind == TYPE_STRING || kind == TYPE_NUMBER ||
	       kind == TYPE_TRUE || kind == TYPE_FALSE;
}

/* Unknown and the other types without parts have fixed numbers. */
enum { UNKNOWN = 0, NEVER = 1, NONE = 2, TYPE_ID_TRUE = 3, TYPE_ID_FALSE = 4 };

/* A union of more than this says as little as unknown, and costs more. */
enum { TYPE_UNION_MAX = 8 };

struct type {
	uint8_t kind; /* enum type_kind */
	uint32_t a, b, c;
};

struct type_table VEC(struct type);

struct types {
	struct arena *arena;
	struct type_table type;
	struct vec_u32 list; /* [count items...], list 0 is empty */
	struct map by_hash;  /* of types */
	struct map list_by_hash;
};

void types_init(struct types *types, struct arena *arena);

/* The number of a type with these parts. */
type_id type_make(struct types *types, enum type_kind kind, uint32_t a, uint32_t b,
		  uint32_t c);

/* The number of a list of types. */
uint32_t type_list(struct types *types, const type_id *items, uint32_t count);

static inline const struct type *type_of(const struct types *types, type_id id)
{
	return &types->type.at[id];
}

static inline enum type_kind type_kind(const struct types *types, type_id id)
{
	return (enum type_kind)types->type.at[id].kind;
}

/* The items of a list of types; valid until the next list is made. */
static inline const type_id *type_items(const struct types *types, uint32_t list,
					uint32_t *count)
{
	*count = types->list.at[list];
	return &types->list.at[list + 1];
}

static inline uint32_t type_count(const struct types *types, uint32_t list)
{
	return types->list.at[list];
}

/* The item of a list, UNKNOWN where it is shorter. */
type_id type_item(const struct types *types, uint32_t list, uint32_t index);

/* What may be either. Unknown stays as a member, so that "surely" can be told from "maybe". */
type_id type_join(struct types *types, type_id a, type_id b);

/* The members of a type: of a union all, else itself alone. Copies up to TYPE_UNION_MAX. */
uint32_t type_members(const struct types *types, type_id id,
		      type_id members[TYPE_UNION_MAX]);

/* A type without the states of its instances (object.h): of any object of the class. */
type_id type_stateless(struct types *types, type_id id);

/* A type without None among its members: what is left behind `is not None`. */
type_id type_without_none(struct types *types, type_id id);

#endif
