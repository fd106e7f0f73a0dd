/* Lowering, noun by noun: what one file of lower_*.c asks of another. */
#ifndef PYTHON_LOWER_PARTS_H
#define PYTHON_LOWER_PARTS_H

#include "python/lower.h"

/* An expression (parentheses around it are looked through); never 0. */
expr_id lower_expr(struct lower *lower, node_id node, enum expr_use use);

/* Several expressions as one tuple, or the only one itself where no comma follows it. */
expr_id lower_exprs(struct lower *lower, node_id first, uint32_t end, enum expr_use use);

/* The children of a node, from `first` on, as items of the list being collected. */
void lower_elements(struct lower *lower, node_id first, enum expr_use use);

/* The same with keyword arguments among them: one of them. */
expr_id lower_argument(struct lower *lower, node_id node, enum expr_use use);

/* What stands in the brackets behind `value`, from `first` on. */
expr_id lower_index(struct lower *lower, node_id first, uint32_t end, expr_id value);

/* An annotation: strings in it are read as expressions. */
expr_id lower_annotation(struct lower *lower, node_id node, enum expr_use use);

enum facts_operator lower_operator(const struct lower *lower, node_id token);

expr_id lower_chain(struct lower *lower, node_id node);
expr_id lower_generic_type(struct lower *lower, node_id node);
expr_id lower_union_type(struct lower *lower, node_id node);
expr_id lower_member_type(struct lower *lower, node_id node);
expr_id lower_constrained_type(struct lower *lower, node_id node);
expr_id lower_string(struct lower *lower, node_id node);
expr_id lower_comprehension(struct lower *lower, node_id node);
expr_id lower_lambda(struct lower *lower, node_id node);

/* The annotation written at a place that the parser took for something else, or 0. */
expr_id lower_parsed(struct lower *lower, uint32_t from, uint32_t to);

expr_id lower_named(struct lower *lower, node_id node);

/* Where the grammar is mistaken: lower_mend.c. A star at the very left of what it should
 * stand before; `type(x).y = z` taken for an alias; `print >> f, x` taken for Python 2's.
 */
bool lower_begins_with_splat(const struct lower *lower, node_id node);
expr_id lower_splat_around(struct lower *lower, node_id node);
expr_id lower_splat_target(struct lower *lower, node_id node,
			   const struct lower_value *value, enum expr_use use);
bool lower_is_type_call(const struct lower *lower, node_id alias);
stmt_id lower_type_call_assign(struct lower *lower, node_id alias);
expr_id lower_type_call(struct lower *lower, node_id node);
bool lower_is_print_to(const struct lower *lower, node_id print);
stmt_id lower_print_to(struct lower *lower, node_id print);

/* A target: binds its names; `use` is TARGET or DELETED. */
expr_id lower_target(struct lower *lower, node_id node, const struct lower_value *value,
		     enum expr_use use);

/* Statements. Each gives the first that it made, 0 where it made none. */
stmt_id lower_block(struct lower *lower, node_id block, stmt_id parent);
stmt_id lower_compound(struct lower *lower, node_id node);
stmt_id lower_import(struct lower *lower, node_id node);
stmt_id lower_func(struct lower *lower, node_id node, node_id decorated);
stmt_id lower_class(struct lower *lower, node_id node, node_id decorated);
stmt_id lower_match(struct lower *lower, node_id node);
stmt_id lower_type_alias(struct lower *lower, node_id node);

/* Type parameters [T, ...]: their scope, which is around what follows. */
scope_id lower_type_params(struct lower *lower, node_id node);

/* The decorators above a definition. */
list_id lower_decorators(struct lower *lower, node_id decorated);

/* The body of a function from the queue. */
void lower_body(struct lower *lower, func_id func);

/* What a function does, learnt from its body. */
void lower_func_does(struct lower *lower, uint32_t flags);

/* The whole module, from its root (0: nothing could be parsed). */
void lower_module(struct lower *lower, node_id root);

/* Scopes and bindings. */
scope_id lower_scope(struct lower *lower, enum scope_kind kind, uint32_t owner,
		     func_id func);
void lower_bind(struct lower *lower, enum bind_kind kind, name_id name, uint32_t start,
		expr_id target, uint32_t value);

/* `__class__` within a class's functions means the class: its scope gets a binding for
 * it. */
void lower_bind_class_cell(struct lower *lower);

/* Bindings become symbols, names find theirs, assignments to attributes their class. */
void lower_resolve(struct lower *lower);
void lower_attributes(struct lower *lower);

#endif
