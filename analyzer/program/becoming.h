/* Becoming: what a value is after a call on it (effects.pyi: becomes). A walk along a body knows
 * the order of calls; where a closure or another method reads a variable, any such call counts. */
#ifndef PROGRAM_BECOMING_H
#define PROGRAM_BECOMING_H

#include "program/infer.h"

/* What the receiver becomes by calling `callee`, or UNKNOWN. `when`: 1 where the call was true, 0
 * where it was false, -1 in any case. */
type_id becoming_by_call(struct program *program, type_id callee, const struct args *args,
			 int when);

/* Whether an assignment to an attribute replaces a method of a value: what that does from there on
 * is not known. */
bool becoming_replaced(struct program *program, module_id module, name_id name,
		       type_id type);

/* What a variable, or an attribute set on `self`, has become by calls anywhere in its module. */
type_id becoming_symbol(struct program *program, module_id module, symbol_id symbol,
			type_id type);
type_id becoming_attr(struct program *program, const struct cls *cls, name_id name,
		      type_id type);

#endif
