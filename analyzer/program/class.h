/* Classes: their linearised bases, type variables, and members. */
#ifndef PROGRAM_CLASS_H
#define PROGRAM_CLASS_H

#include "program/marks.h"
#include "program/program.h"

struct class_info {
	/* INSTANCE types, itself first, args in terms of its own variables */
	const type_id *mro;
	uint32_t mro_count;
	bool is_protocol; /* says what others have: an instance may be of any class */
	bool unknown_base; /* some base could not be found: what it lacks is unknown, not absent */
	const type_id *variables; /* TYPEVARs in the order of its arguments */
	uint32_t variable_count;
	const struct marks *marks;
	struct map symbols; /* global name -> symbol of the class scope */
	struct map attrs; /* global name -> first attribute assignment; see facts_attr */
};

/* What is known of a class; never NULL, always the same. */
const struct class_info *class_info(struct program *program, cls_id cls);

/* Whether a class is, or inherits from, another. */
bool class_inherits(struct program *program, cls_id cls, cls_id base);

/* Whether a class, or one that it inherits from, has a role. */
bool class_inherits_role(struct program *program, cls_id cls, enum role role);

/* Whether a class, or one between it and a base of its, defines a name again that the base's
 * own lineage has. */
bool class_redefines(struct program *program, cls_id cls, cls_id base);

/* What the members of an enumeration are, given its class object; UNKNOWN for other classes. */
type_id class_enum_member(struct program *program, type_id class_object);

/* The class of the builtins with this name, 0 where the catalogue lacks it. */
cls_id class_builtin(struct program *program, struct str name);

/* An instance of a class of the builtins with up to two arguments; UNKNOWN where it lacks it. */
type_id class_builtin_instance(struct program *program, const char *name, type_id first,
			       type_id second);

#endif
