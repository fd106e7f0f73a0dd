/*
 * Ways to come to a statement without a loop:
 *
 *   try: loop = get_running_loop()      if loop is None:        if loop is not None:
 *   except RuntimeError:                    here                    return ...
 *       here                                                    here
 *
 * `loop` is a name that is bound to the question and to None, nothing else; or the question itself.
 * So is the child of a process, where `pid = os.fork()` gave 0.
 */
#include "program/loopless.h"

#include "program/within.h"

#include "base/banned.h"

struct search {
	struct program *program;
	const struct body *body;
	const struct facts *facts;
};

static bool calls(const struct search *search, expr_id expr, enum role role)
{
	return search->facts->expr[expr].kind == EXPR_CALL &&
	       call_is(search->program, search->body, expr, role);
}

static bool is_question(const struct search *search, expr_id expr)
{
	return calls(search, expr, ROLE_RUNNING_LOOP) || calls(search, expr, ROLE_FORKS);
}

/* Whether a name holds what the question gave, or None. */
static bool holds_answer(const struct search *search, symbol_id symbol)
{
	const struct facts_symbol *record = &search->facts->symbol[symbol];
	bool asked = false;

	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &search->facts->bind[record->bind + i];

		if (bind->kind == BIND_ANNOTATE)
			continue;
		if (bind->kind != BIND_ASSIGN && bind->kind != BIND_NAMED)
			return false;
		if (is_question(search, bind->value))
			asked = true;
		else if (search->facts->expr[bind->value].kind != EXPR_NONE)
			return false;
	}
	return asked;
}

static bool is_answer(const struct search *search, expr_id id)
{
	const struct facts_expr *expr = &search->facts->expr[id];

	if (expr->kind == EXPR_NAMED)
		id = expr->a, expr = &search->facts->expr[id];
	return is_question(search, id) ||
	       (expr->kind == EXPR_NAME && expr->b && holds_answer(search, expr->b));
}

static bool is_nothing(const struct facts *facts, expr_id id)
{
	const struct facts_expr *expr = &facts->expr[id];

	return expr->kind == EXPR_NONE ||
	       (expr->kind == EXPR_NUMBER && str_is(facts_name(facts, expr->a), "0"));
}

/* What a test says where it comes out true: 1 that a loop runs, 0 that none does, -1 neither. */
static int says(const struct search *search, expr_id test)
{
	const struct facts_expr *expr = &search->facts->expr[test];
	uint32_t count;

	if (expr->kind == EXPR_UNARY && expr->op == OP_NOT)
		return is_answer(search, expr->a) ? 0 : -1;
	if (expr->kind != EXPR_COMPARE)
		return is_answer(search, test) ? 1 : -1;
	const uint32_t *operand = facts_list(search->facts, expr->a, &count);
	uint32_t op = facts_list(search->facts, expr->b, &count)[0];
	if (count != 1 || !is_nothing(search->facts, operand[1]) ||
	    !is_answer(search, operand[0]))
		return -1;
	if (op == OP_IS || op == OP_EQ)
		return 0;
	return op == OP_IS_NOT || op == OP_NE || op == OP_GT ? 1 : -1;
}

static bool is_within(const struct facts *facts, stmt_id block, stmt_id stmt)
{
	for (; block; block = facts->stmt[block].next)
		if (block == stmt)
			return true;
	return false;
}

/* Whether a block ends by leaving what stands behind it. */
static bool leaves(const struct facts *facts, stmt_id block)
{
	while (block && facts->stmt[block].next)
		block = facts->stmt[block].next;
	return facts->stmt[block].kind == STMT_RETURN ||
	       facts->stmt[block].kind == STMT_RAISE;
}

/* `try: loop = get_running_loop()`, and nothing more. */
static bool only_asks(const struct search *search, stmt_id try)
{
	stmt_id first = search->facts->stmt[try].body;
	const struct facts_stmt *stmt = &search->facts->stmt[first];

	return !stmt->next &&
	       (stmt->kind == STMT_EXPR || stmt->kind == STMT_ASSIGN ||
		stmt->kind == STMT_ANN_ASSIGN || stmt->kind == STMT_RETURN) &&
	       calls(search, stmt->a, ROLE_RUNNING_LOOP);
}

/* Whether the first statement of a block is not reached while a loop runs, as seen from the statement
 * around it. */
static bool is_closed(const struct search *search, stmt_id around, stmt_id stmt)
{
	const struct facts_stmt *record = &search->facts->stmt[around];

	if (record->kind == STMT_HANDLER)
		return only_asks(search, record->parent);
	if (record->kind != STMT_IF)
		return false;
	int said = says(search, record->a);
	return (said == 0 && is_within(search->facts, record->body, stmt)) ||
	       (said == 1 && is_within(search->facts, record->orelse, stmt));
}

/* Whether some statement before this one in its block is left early while a loop runs. */
static bool comes_behind(const struct search *search, stmt_id first, stmt_id stmt)
{
	for (stmt_id i = first; i && i != stmt; i = search->facts->stmt[i].next) {
		const struct facts_stmt *before = &search->facts->stmt[i];

		if (before->kind == STMT_IF && leaves(search->facts, before->body) &&
		    says(search, before->a) == 1)
			return true;
	}
	return false;
}

/* The first statement of the block in which one stands. */
static stmt_id block_of(const struct search *search, stmt_id stmt)
{
	const struct facts *facts = search->facts;
	const struct facts_stmt *around = &facts->stmt[facts->stmt[stmt].parent];

	if (around->kind == STMT_FUNC)
		return facts->func[around->a].body;
	return is_within(facts, around->body, stmt)	? around->body
	       : is_within(facts, around->orelse, stmt) ? around->orelse
							: around->final;
}

static bool is_loopless(const struct search *search, stmt_id stmt)
{
	const struct facts *facts = search->facts;

	for (stmt_id around; stmt; stmt = around) {
		around = facts->stmt[stmt].parent;
		if (!around)
			return false;
		if (comes_behind(search, block_of(search, stmt), stmt))
			return true;
		if (facts->stmt[around].kind == STMT_FUNC)
			return false;
		if (is_closed(search, around, stmt))
			return true;
	}
	return false;
}

static bool asks(const struct search *search)
{
	for (uint32_t i = 0; i < search->body->sites.len; i++) {
		type_id callee = search->body->sites.at[i].callee;

		fn_id fn = type_of(&search->program->types, callee)->a;
		if (fn_is(search->program, fn, ROLE_RUNNING_LOOP) ||
		    fn_is(search->program, fn, ROLE_FORKS))
			return true;
	}
	return false;
}

void loopless_mark(struct program *program, struct body *body)
{
	struct search search = {program, body, program_facts(program, body->module)};

	if (!body->fn || !asks(&search))
		return;
	for (uint32_t i = 0; i < body->sites.len; i++)
		body->sites.at[i].loopless = is_loopless(&search, body->sites.at[i].stmt);
}
