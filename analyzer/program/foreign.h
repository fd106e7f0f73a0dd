/* Foreign: where the modules of the project may use a global of another one. */
#ifndef PROGRAM_FOREIGN_H
#define PROGRAM_FOREIGN_H

#include "program/program.h"

struct foreign_use {
	module_id module;
	expr_id expr;
};

struct foreign_uses VEC(struct foreign_use);

/* The number that a text has among a module's names, 0 where it does not have it. */
name_id foreign_name(const struct facts *facts, struct str name);

/* Every `NAME` and `x.NAME` in other modules that may mean the global of that name; allocated in
 * `arena`. False where one of them has it under another name. */
bool foreign_uses(struct program *program, struct arena *arena, module_id module,
		  struct str name, struct foreign_uses *uses);

#endif
