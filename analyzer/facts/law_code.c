/* The laws of expressions and statements. */
#include "facts/law.h"

#include "facts/shape.h"

#include "base/banned.h"

/* --- expressions -------------------------------------------------------------------- */

/* What an expression consists of stands before it and knows it as its parent. */
static bool are_parts(struct law *law, const uint32_t *parts, uint32_t count, bool maybe)
{
	const struct facts *facts = law->facts;

	for (uint32_t i = 0; i < count; i++) {
		if (maybe && !parts[i])
			continue;
		if (!law_require(law,
				 parts[i] && parts[i] < law->id &&
					 facts->expr[parts[i]].parent == law->id &&
					 facts->expr[parts[i]].stmt ==
						 facts->expr[law->id].stmt,
				 "an operand is not its own"))
			return false;
	}
	return true;
}

static bool are_operators(struct law *law, const struct facts_expr *expr)
{
	uint32_t count, operands;

	if (!law_is_list(law, expr->b))
		return false;
	const uint32_t *ops = facts_list(law->facts, expr->b, &count);
	facts_list(law->facts, expr->a, &operands);
	for (uint32_t i = 0; i < count; i++)
		if (!law_require(law, ops[i] < OP_COUNT, "an operator is not known"))
			return false;
	return law_require(law, operands == count + 1,
			   "operators and operands do not match");
}

static bool is_comprehension(struct law *law, const struct facts_expr *expr)
{
	const struct facts *facts = law->facts;
	uint32_t count;

	if (!law_is_list(law, expr->a))
		return false;
	const uint32_t *items = facts_list(facts, expr->a, &count);
	if (!law_require(law, count == 2 || count == 3,
			 "a comprehension has not its parts") ||
	    !law_is_scope(law, items[0]))
		return false;
	const struct facts_scope *scope = &facts->scope[items[0]];
	return law_require(law,
			   scope->kind == SCOPE_COMPREHENSION && scope->owner == law->id,
			   "a comprehension has not its scope") &&
	       are_parts(law, items + 1, count - 1, false);
}

static bool is_operand(struct law *law, const struct facts_expr *expr, enum shape shape,
		       const uint32_t *operand)
{
	const uint32_t *parts;
	uint32_t count;

	switch (shape) {
	case SHAPE_NAME:
		return law_is_name(law, *operand);
	case SHAPE_SYMBOL:
		return law_is_symbol(law, *operand);
	case SHAPE_EXPR:
	case SHAPE_MAYBE_EXPR:
		return are_parts(law, operand, 1, shape == SHAPE_MAYBE_EXPR);
	case SHAPE_EXPRS:
	case SHAPE_MAYBE_EXPRS:
		if (!law_is_list(law, *operand))
			return false;
		parts = facts_list(law->facts, *operand, &count);
		return are_parts(law, parts, count, shape == SHAPE_MAYBE_EXPRS);
	case SHAPE_OPERATORS:
		return are_operators(law, expr);
	case SHAPE_COMPREHENSION:
		return is_comprehension(law, expr);
	case SHAPE_FUNC:
		return law_is_func(law, *operand) &&
		       law_require(law, law->facts->func[*operand].lambda == law->id,
				   "a lambda has not its function");
	default:
		return law_require(law, !*operand, "an operand should be 0");
	}
}

/* Lists whose items have fixed places, and operators. */
static bool has_places(struct law *law, const struct facts_expr *expr)
{
	const uint32_t *list = law->facts->list;

	switch (expr->kind) {
	case EXPR_CONDITIONAL:
	case EXPR_SLICE:
		return law_require(law, list[expr->a] == 3,
				   "a list of three has not three");
	case EXPR_DICT:
		return law_require(law, list[expr->a] % 2 == 0, "a key has no value");
	case EXPR_UNARY:
	case EXPR_BINARY:
	case EXPR_BOOLEAN:
		return law_require(law, expr->op < OP_COUNT, "an operator is not known");
	default:
		return true;
	}
}

bool law_expr(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_expr *expr = &facts->expr[law->id];

	if (!law_require(law, expr->kind < EXPR_COUNT && expr->use < USE_COUNT,
			 "a kind is not known") ||
	    !law_is_span(law, expr->start, expr->end) || !law_is_stmt(law, expr->stmt) ||
	    !law_is_expr(law, expr->parent) ||
	    !law_require(law, !expr->parent || expr->parent > law->id,
			 "an expression stands behind what it is a part of"))
		return false;
	struct operand_shapes shapes = shape_expr[expr->kind];
	return is_operand(law, expr, (enum shape)shapes.a, &expr->a) &&
	       is_operand(law, expr, (enum shape)shapes.b, &expr->b) &&
	       has_places(law, expr);
}

/* --- statements --------------------------------------------------------------------- */

/* Takes a whole block, which must stand behind `after`, for `parent`. */
bool law_take_block(struct law *law, stmt_id first, stmt_id parent, stmt_id after)
{
	const struct facts *facts = law->facts;

	for (stmt_id stmt = first; stmt; stmt = facts->stmt[stmt].next) {
		if (!law_is_stmt(law, stmt) ||
		    !law_require(law, stmt > after,
				 "a block stands before its statement") ||
		    !law_require(law, facts->stmt[stmt].parent == parent,
				 "a statement is in a block of another") ||
		    !law_require(law, !law->taken[stmt], "a statement is in two blocks"))
			return false;
		law->taken[stmt] = 1;
		after = stmt;
	}
	return true;
}

static bool is_stmt_operand(struct law *law, const struct facts_stmt *stmt,
			    enum shape shape, uint32_t operand)
{
	const struct facts *facts = law->facts;

	switch (shape) {
	case SHAPE_EXPR:
		return law_require(law, operand, "an expression is missing") &&
		       law_is_root(law, operand, law->id);
	case SHAPE_MAYBE_EXPR:
		return law_is_root(law, operand, law->id);
	case SHAPE_EXPRS:
	case SHAPE_MAYBE_EXPRS:
		return law_are_root_list(law, operand, law->id);
	case SHAPE_NAMES:
		return law_are_names(law, operand);
	case SHAPE_FUNC:
		return law_is_func(law, operand) &&
		       law_require(law, facts->func[operand].stmt == law->id,
				   "a def has not its function");
	case SHAPE_CLASS:
		return law_is_class(law, operand) &&
		       law_require(law, facts->class[operand].stmt == law->id,
				   "a class statement has not its class");
	case SHAPE_IMPORT:
		return law_is_range(law, stmt->a, stmt->b, facts->import_count);
	case SHAPE_IMPORTS:
		return true;
	case SHAPE_MAYBE_STMT:
		return law_take_block(law, operand, law->id, law->id);
	default:
		return law_require(law, !operand, "an operand should be 0");
	}
}

bool law_stmt(struct law *law)
{
	const struct facts_stmt *stmt = &law->facts->stmt[law->id];

	if (!law_require(law, stmt->kind < STMT_COUNT && stmt->op < OP_COUNT,
			 "a kind is not known") ||
	    !law_is_span(law, stmt->start, stmt->end) ||
	    !law_is_scope(law, stmt->scope) ||
	    !law_require(law, stmt->parent < law->id,
			 "a statement stands before its parent"))
		return false;
	struct operand_shapes shapes = shape_stmt[stmt->kind];
	return is_stmt_operand(law, stmt, (enum shape)shapes.a, stmt->a) &&
	       is_stmt_operand(law, stmt, (enum shape)shapes.b, stmt->b) &&
	       law_take_block(law, stmt->body, law->id, law->id) &&
	       law_take_block(law, stmt->orelse, law->id, law->id) &&
	       law_take_block(law, stmt->final, law->id, law->id);
}
