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
	struct body *body;
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

/* Whether a block ends by leaving what stands behind it. */
static bool leaves(const struct facts *facts, stmt_id block)
{
	while (block && facts->stmt[block].next)
		block = facts->stmt[block].next;
	return facts->stmt[block].kind == STMT_RETURN ||
	       facts->stmt[block].kind == STMT_RAISE;
}

/* `try: loop = get_running_loop()`, and nothing more. */
static bool only_asks(const struct search *search, const struct facts_stmt *try)
{
	const struct facts_stmt *stmt = &search->facts->stmt[try->body];

	return !stmt->next &&
	       (stmt->kind == STMT_EXPR || stmt->kind == STMT_ASSIGN ||
		stmt->kind == STMT_ANN_ASSIGN || stmt->kind == STMT_RETURN) &&
	       calls(search, stmt->a, ROLE_RUNNING_LOOP);
}

static void mark_block(const struct search *search, stmt_id first)
{
	struct part block = part_block(part_body(search->program, search->body), first);

	for (uint32_t i = 0; first && i < search->body->sites.len; i++) {
		struct site *site = &search->body->sites.at[i];
		uint32_t start = search->facts->expr[site->expr].start;

		site->loopless |= start >= block.start && start < block.end;
	}
}

static void mark_if(const struct search *search, const struct facts_stmt *branch)
{
	int said = says(search, branch->a);

	if (said < 0)
		return;
	mark_block(search, said ? branch->orelse : branch->body);
	if (leaves(search->facts, said ? branch->body : branch->orelse))
		mark_block(search, branch->next);
}

static void mark_handlers(const struct search *search, const struct facts_stmt *try)
{
	if (!only_asks(search, try))
		return;
	for (stmt_id id = try->a; id; id = search->facts->stmt[id].next)
		mark_block(search, search->facts->stmt[id].body);
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
	struct part whole = part_body(program, body);
	struct search search = {program, body, whole.facts};
	stmt_id stmt = 0;

	if (!body->fn || !asks(&search))
		return;
	while ((stmt = part_next_stmt(&whole, STMT_IF, stmt)))
		mark_if(&search, &whole.facts->stmt[stmt]);
	while ((stmt = part_next_stmt(&whole, STMT_TRY, stmt)))
		mark_handlers(&search, &whole.facts->stmt[stmt]);
}
