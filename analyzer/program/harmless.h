/* Harmless: whether what decorates a function, or makes a class, knows nothing of the attributes that
 * the project gives its objects. Libraries' decorators and metaclasses do not. */
#ifndef PROGRAM_HARMLESS_H
#define PROGRAM_HARMLESS_H

#include "program/infer.h"

bool harmless_decorators(struct program *program, module_id module, list_id decorators);

/* A class's decorators and what stands with its bases: metaclass=... */
bool harmless_class(struct program *program, cls_id cls);

#endif
