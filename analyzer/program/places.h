/* Places: where the names of a module stand. */
#ifndef PROGRAM_PLACES_H
#define PROGRAM_PLACES_H

#include "program/program.h"

/* The expressions in which a symbol is named, functions within included, or an attribute taken of
 * anything, from the first of them to the next; 0 behind the last. */
expr_id places_first(struct program *program, module_id module, symbol_id symbol);
expr_id places_attribute(struct program *program, module_id module, name_id name);
expr_id places_next(struct program *program, module_id module, expr_id place);

/* Whether a function within binds a symbol too: nonlocal, global. */
bool places_is_shared(struct program *program, module_id module, symbol_id symbol);

#endif
