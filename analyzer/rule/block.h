/* Block: a `with` block that opens what is used in it, and can run in a thread as a whole. */
#ifndef RULE_BLOCK_H
#define RULE_BLOCK_H

#include "rule/unblock.h"

struct block {
	struct unblock *unblock;
	const struct facts *facts;
	stmt_id with;
	uint32_t start, end;
	stmt_id last;	  /* the last statement of its body */
	symbol_id result; /* what that assigns, or 0 */
	uint32_t value;	  /* where the value begins that it gets */
};

/* The block around a statement that can be moved; false where there is none. */
bool block_find(struct unblock *unblock, stmt_id stmt, struct block *block);

#endif
