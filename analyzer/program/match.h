/* Match: what a pattern binds, and what its match tells of the value. */
#ifndef PROGRAM_MATCH_H
#define PROGRAM_MATCH_H

#include "program/walk.h"

/* Binds a pattern's names to the parts of a value. Gives what the value is where the pattern
 * matches: NEVER where constants show that it cannot. */
type_id match_pattern(struct eval *eval, expr_id pattern, type_id value);

/* What a value is where a case did not match. */
type_id match_rest(struct eval *eval, const struct facts_stmt *branch, type_id value);

#endif
