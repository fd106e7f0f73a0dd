/* What the operands of each kind are, once for all who walk them: building, check, dump.
 */
#ifndef FACTS_SHAPE_H
#define FACTS_SHAPE_H

#include "facts/facts.h"

enum shape {
	SHAPE_NONE, /* always 0 */
	SHAPE_NAME,
	SHAPE_SYMBOL, /* or 0 */
	SHAPE_EXPR,
	SHAPE_MAYBE_EXPR,  /* or 0 */
	SHAPE_EXPRS,	   /* list of exprs */
	SHAPE_MAYBE_EXPRS, /* list of exprs or 0 */
	SHAPE_OPERATORS, /* list of operators, one less than the operands in the list a */
	SHAPE_COMPREHENSION, /* list: scope, exprs */
	SHAPE_NAMES,	     /* list of names */
	SHAPE_FUNC,
	SHAPE_CLASS,
	SHAPE_PARAM,
	SHAPE_IMPORT,
	SHAPE_IMPORTS,	  /* how many imports from a on */
	SHAPE_MAYBE_STMT, /* the first of a chain of statements, or 0 */
};

struct operand_shapes {
	uint8_t a, b; /* enum shape */
};

extern const struct operand_shapes shape_expr[EXPR_COUNT];
extern const struct operand_shapes shape_stmt[STMT_COUNT];
extern const uint8_t shape_bind[BIND_COUNT]; /* of `value` */

/* The expressions that an operand consists of, none for other shapes: a pointer to the
 * first
 * (`list` points to the list table) and how many. Some may be 0. */
const uint32_t *shape_exprs(enum shape shape, const uint32_t *operand,
			    const uint32_t *list, uint32_t *count);

#endif
