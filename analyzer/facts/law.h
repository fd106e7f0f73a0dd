/* Law: what check.c asks of each record, a function a table. For the files law*.c and check.c. */
#ifndef FACTS_LAW_H
#define FACTS_LAW_H

#include "facts/facts.h"

struct law {
	const struct facts *facts;
	uint32_t id;	     /* the record being looked at */
	const char *fault;   /* the first thing that does not hold, or NULL */
	bool *taken;	     /* of each statement: it belongs to a block */
	uint32_t expr, stmt; /* where the next function's own must begin */
};

/* Each is false, and notes why, where the record breaks a law. */
bool law_expr(struct law *law);
bool law_stmt(struct law *law);
bool law_scope(struct law *law);
bool law_symbol(struct law *law);
bool law_bind(struct law *law);
bool law_func(struct law *law);
bool law_param(struct law *law);
bool law_class(struct law *law);
bool law_attr(struct law *law);
bool law_import(struct law *law);
bool law_comment(struct law *law);
bool law_error(struct law *law);

/* What they are made of; true where it holds. */
bool law_require(struct law *law, bool holds, const char *what);
bool law_is_name(struct law *law, name_id name);
bool law_is_expr(struct law *law, expr_id expr); /* or 0 */
bool law_is_stmt(struct law *law, stmt_id stmt);
bool law_is_symbol(struct law *law, symbol_id symbol); /* or 0 */
bool law_is_func(struct law *law, func_id func);       /* or 0 */
bool law_is_class(struct law *law, class_id class);    /* or 0 */
bool law_is_scope(struct law *law, scope_id scope);
bool law_is_span(struct law *law, uint32_t start, uint32_t end);
bool law_is_range(struct law *law, uint32_t first, uint32_t count, uint32_t limit);
bool law_is_list(struct law *law, list_id list);
bool law_are_names(struct law *law, list_id list);

/* Expressions that a statement evaluates itself: none is part of another. 0 is allowed. */
bool law_is_root(struct law *law, expr_id expr, stmt_id stmt);
bool law_are_root_list(struct law *law, list_id list, stmt_id stmt);

/* Takes a whole block, which must stand behind `after`, for `parent`. */
bool law_take_block(struct law *law, stmt_id first, stmt_id parent, stmt_id after);

#endif
