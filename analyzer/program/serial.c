/*
 * Rows of `a = await f(x)`: calls of coroutine functions, not methods, whose arguments are
 * constants and plain values, so that they share nothing that can only do one thing at a time.
 */
#include "program/serial.h"

#include "program/class.h"
#include "program/within.h"

#include "base/banned.h"

struct reading {
	struct program *program;
	struct part body;
};

/* A value that two calls can share: a number, a text, a truth. */
static bool is_plain(const struct reading *reading, expr_id expr)
{
	static const char *const plain[] = {"int", "str", "float", "bool", "bytes"};
	struct program *program = reading->program;
	const struct type type =
		*type_of(&program->types, body_type(reading->body.body, expr));

	if (type.kind == TYPE_STRING || type.kind == TYPE_NUMBER ||
	    type.kind == TYPE_TRUE || type.kind == TYPE_FALSE || type.kind == TYPE_NONE)
		return true;
	for (unsigned i = 0; i < sizeof(plain) / sizeof(*plain); i++)
		if (type.kind == TYPE_INSTANCE &&
		    type.a == class_builtin(program, str_of(plain[i])))
			return true;
	return false;
}

/* Whether a call is of a coroutine function of the program, with plain arguments. */
static bool is_independent(const struct reading *reading, expr_id call)
{
	const struct facts *facts = reading->body.facts;
	const struct facts_expr *record = &facts->expr[call];
	uint32_t count;

	if (record->kind != EXPR_CALL)
		return false;
	const struct type callee = *type_of(&reading->program->types,
					    body_type(reading->body.body, record->a));
	if (callee.kind != TYPE_FUNC || callee.b ||
	    !(program_func(reading->program, callee.a)->flags & FUNC_ASYNC))
		return false;
	const uint32_t *items = facts_list(facts, record->b, &count);
	if (!count) /* it gives, or sees to, what the others need: a session, a login */
		return false;
	for (uint32_t i = 0; i < count; i++) {
		expr_id item = facts->expr[items[i]].kind == EXPR_KEYWORD
				       ? facts->expr[items[i]].b
				       : items[i];

		if (!is_plain(reading, item))
			return false;
	}
	return true;
}

/* `name = await f(...)`: the await, or 0. */
static expr_id awaited(const struct reading *reading, stmt_id stmt)
{
	const struct facts *facts = reading->body.facts;
	const struct facts_stmt *record = &facts->stmt[stmt];
	uint32_t count;

	if (record->kind != STMT_ASSIGN || facts->expr[record->a].kind != EXPR_AWAIT)
		return 0;
	const uint32_t *target = facts_list(facts, record->b, &count);
	if (count != 1 || facts->expr[target[0]].kind != EXPR_NAME)
		return 0;
	return is_independent(reading, facts->expr[record->a].a) ? record->a : 0;
}

/* The name that such a statement binds. */
static symbol_id bound(const struct facts *facts, stmt_id stmt)
{
	uint32_t count;

	return facts->expr[facts_list(facts, facts->stmt[stmt].b, &count)[0]].b;
}

static bool reads(const struct reading *reading, stmt_id stmt, symbol_id symbol)
{
	const struct facts *facts = reading->body.facts;
	const struct body *body = reading->body.body;

	for (expr_id i = body->first; i - body->first < body->count; i++)
		if (facts->expr[i].kind == EXPR_NAME && facts->expr[i].b == symbol &&
		    facts->expr[i].stmt == stmt)
			return true;
	return false;
}

static void read_rows(const struct reading *reading, struct arena *arena,
		      struct vec_u32 *awaits)
{
	const struct facts *facts = reading->body.facts;
	stmt_id stmt = 0, end = 0;

	while ((stmt = part_next_stmt(&reading->body, STMT_ASSIGN, stmt))) {
		stmt_id next = facts->stmt[stmt].next;
		expr_id first = awaited(reading, stmt);

		if (!first || !next || !awaited(reading, next) ||
		    reads(reading, next, bound(facts, stmt)))
			continue;
		if (stmt != end) /* else the row goes on */
			*vec_push(arena, awaits) = first;
		end = next;
	}
}

/* `[await f(x) for x in xs]` */
static void read_comprehensions(const struct reading *reading, struct arena *arena,
				struct vec_u32 *awaits)
{
	const struct facts *facts = reading->body.facts;
	const struct body *body = reading->body.body;
	uint32_t parts, clauses;

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind != EXPR_COMPREHENSION || expr->op != '[')
			continue;
		expr_id element = facts_list(facts, expr->a, &parts)[1];
		const uint32_t *clause = facts_list(facts, expr->b, &clauses);
		if ((clauses == 1 || facts->expr[clause[1]].kind == EXPR_COMP_IF) &&
		    !(facts->expr[clause[0]].flags & FACTS_ASYNC) &&
		    facts->expr[element].kind == EXPR_AWAIT &&
		    is_independent(reading, facts->expr[element].a))
			*vec_push(arena, awaits) = element;
	}
}

void serial_awaits(struct program *program, const struct body *body, struct arena *arena,
		   struct vec_u32 *awaits)
{
	struct reading reading = {program, part_body(program, body)};

	read_rows(&reading, arena, awaits);
	read_comprehensions(&reading, arena, awaits);
}
