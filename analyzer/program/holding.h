/* Holding: which constants a constructor leaves in the attributes of the object that it makes. */
#ifndef PROGRAM_HOLDING_H
#define PROGRAM_HOLDING_H

#include "program/infer.h"

enum { HELD_MAX = 32 }; /* attributes of one object; what comes behind is not known */

/* Attributes that hold constants, or UNKNOWN; in the order in which they were found. */
struct holding {
	uint32_t name[HELD_MAX]; /* global */
	type_id value[HELD_MAX];
	uint32_t count;
};

/* What __init__, and those of the bases that it calls, assign to the attributes of `self` when a
 * class of the project is called so. False where it holds no constant, or where what makes the
 * object is not seen. */
bool holding_of_call(struct program *program, cls_id cls, const struct args *args,
		     struct holding *holding);

/* The __init__ of the first class of the project in a lineage, from `*position` on; 0 where it
 * has none, or where a class of a library may come before it. */
fn_id holding_init(struct program *program, const struct class_info *info,
		   uint32_t *position);

#endif
