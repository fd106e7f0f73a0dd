/* Lineage: what a class inherits from, in which order, and its type variables. */
#ifndef PROGRAM_LINEAGE_H
#define PROGRAM_LINEAGE_H

#include "program/class.h"

/* Fills in the mro, variables, and whether a base is unknown or makes it a protocol. */
void lineage_find(struct program *program, cls_id cls, struct class_info *info);

#endif
