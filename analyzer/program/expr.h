/* The inside of the evaluator: expr.c tells the kinds of expressions apart, container.c and
 * operator.c do theirs. */
#ifndef PROGRAM_EXPR_H
#define PROGRAM_EXPR_H

#include "program/walk.h"

/* The record of an expression. */
const struct facts_expr *expr_record(const struct eval *eval, expr_id expr);

/* An instance of a class of the builtins. */
type_id expr_builtin(struct eval *eval, const char *name);

/* What a method gives, called with one argument; UNKNOWN where the value has none. */
type_id expr_call_method(struct eval *eval, type_id value, const char *name, type_id arg);

/* The types of displays, comprehensions and of what is taken out by an index. */
type_id container_subscript(struct eval *eval, expr_id id, const struct facts_expr *expr);
type_id container_tuple(struct eval *eval, const struct facts_expr *expr);
type_id container_items(struct eval *eval, const struct facts_expr *expr,
			const char *class);
type_id container_dict(struct eval *eval, const struct facts_expr *expr);
type_id container_comprehension(struct eval *eval, const struct facts_expr *expr);

/* The types of operations. */
type_id operator_binary(struct eval *eval, expr_id id, const struct facts_expr *expr);
type_id operator_unary(struct eval *eval, const struct facts_expr *expr);
type_id operator_boolean(struct eval *eval, const struct facts_expr *expr);
type_id operator_compare(struct eval *eval, const struct facts_expr *expr);
type_id operator_conditional(struct eval *eval, const struct facts_expr *expr);

#endif
