/* Heirs: the classes of the program (not the catalogue's) that inherit from one, and what they make
 * of its methods. */
#ifndef PROGRAM_HEIRS_H
#define PROGRAM_HEIRS_H

#include "program/infer.h"

const struct vec_u32 *heirs_of(struct program *program, cls_id cls);

/* Whether some heir of a class has a method of its own under a name. */
bool heirs_have(struct program *program, cls_id cls, uint32_t name);

/* Whether some heir of the class on whose instance a method is called has another one there, which
 * is not async as this one is. */
bool heirs_override(struct program *program, type_id method);

#endif
