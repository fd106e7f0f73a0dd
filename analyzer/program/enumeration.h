/*
 * Enumeration: the members of an enum are constants, where they are written: `Mode.FAST`, as an
 * argument, a default or one side of a comparison. Their type has a state (object.h), which holds
 * the member's name, and its value where that is written down.
 */
#ifndef PROGRAM_ENUMERATION_H
#define PROGRAM_ENUMERATION_H

#include "program/infer.h"

/* What an expression is whose type is known: the member that it names, else that type. */
type_id enumeration_member(struct eval *eval, expr_id expr, type_id type);

/* Whether a type is one member of an enumeration. */
bool enumeration_is_member(struct program *program, type_id type);

/* Whether two members of one enumeration are surely not the same. */
bool enumeration_differ(struct program *program, type_id a, type_id b);

#endif
