/*
 * A loop in a local variable: each use of the variable either keeps it here (a method of it is
 * called, it is made the thread's loop) or hands it to somebody, who may close it.
 */
#include "program/closed.h"

#include "program/within.h"

#include "base/banned.h"

struct uses {
	bool handed;		     /* to somebody else */
	bool runs;		     /* it is run here */
	bool closed, closed_surely;  /* somewhere; in a finally or a handler */
	bool set;		     /* it became the thread's loop */
	uint32_t first_close;	     /* where the first call that closes it stands */
	uint32_t try_start, try_end; /* the tries whose finally closes it */
};

/* The call of a method, where an expression is its receiver: `loop.close()`; else 0. */
static expr_id method_call(const struct facts *facts, expr_id receiver)
{
	expr_id attribute = facts->expr[receiver].parent;

	if (facts->expr[receiver].use != USE_ATTRIBUTE ||
	    facts->expr[attribute].use != USE_CALLED)
		return 0;
	return facts->expr[attribute].parent;
}

/* The handler within which a statement stands, or the try in whose finally: what runs when something
 * fails; 0 for none. */
static stmt_id failure_around(const struct facts *facts, stmt_id stmt)
{
	for (stmt_id inner = stmt; stmt; inner = stmt, stmt = facts->stmt[stmt].parent) {
		const struct facts_stmt *record = &facts->stmt[stmt];

		if (record->kind == STMT_HANDLER)
			return stmt;
		if (record->kind == STMT_FUNC)
			return 0;
		if (record->kind == STMT_TRY && record->final && inner != stmt &&
		    facts->stmt[inner].start >= facts->stmt[record->final].start)
			return stmt;
	}
	return 0;
}

static void note_close(const struct facts *facts, stmt_id stmt, struct uses *uses)
{
	const struct facts_stmt *failure = &facts->stmt[failure_around(facts, stmt)];

	if (!uses->closed)
		uses->first_close = facts->stmt[stmt].start;
	uses->closed = true;
	uses->closed_surely |= failure->kind == STMT_TRY || failure->kind == STMT_HANDLER;
	if (failure->kind != STMT_TRY)
		return;
	if (!uses->try_end)
		uses->try_start = failure->start;
	uses->try_end = failure->end;
}

/* `loop.call_soon(loop.stop)`: it is handed to itself, but not to be closed. */
static bool is_own_argument(struct program *program, const struct body *body,
			    expr_id name)
{
	const struct facts *facts = program_facts(program, body->module);
	const struct facts_expr *record = &facts->expr[name];
	const struct facts_expr *attribute = &facts->expr[record->parent];
	const struct facts_expr *callee = &facts->expr[facts->expr[attribute->parent].a];
	const struct type method =
		*type_of(&program->types, body_type(body, record->parent));

	return method.kind == TYPE_FUNC && !fn_is(program, method.a, ROLE_CLOSES_LOOP) &&
	       record->use == USE_ATTRIBUTE && attribute->use == USE_ARGUMENT &&
	       facts->expr[attribute->parent].kind == EXPR_CALL &&
	       callee->kind == EXPR_ATTRIBUTE &&
	       facts->expr[callee->a].kind == EXPR_NAME &&
	       facts->expr[callee->a].b == record->b;
}

static void note_use(struct program *program, const struct body *body, expr_id name,
		     struct uses *uses)
{
	const struct facts *facts = program_facts(program, body->module);
	const struct facts_expr *record = &facts->expr[name];
	expr_id call = method_call(facts, name);

	if (record->use == USE_TARGET || record->use == USE_TESTED ||
	    record->use == USE_COMPARED)
		return;
	if (call && call_is(program, body, call, ROLE_CLOSES_LOOP)) {
		note_close(facts, record->stmt, uses);
	} else if (call) {
		uses->runs |= call_is(program, body, call, ROLE_STARTS_LOOP);
	} else if (record->use == USE_ARGUMENT &&
		   call_is(program, body, record->parent, ROLE_SETS_LOOP)) {
		uses->set = true;
	} else if (!is_own_argument(program, body, name)) {
		uses->handed = true;
	}
}

/* Whether a return leaves the function behind the opening, before anything closes the loop. */
static bool returns_open(struct program *program, const struct body *body, expr_id call,
			 const struct uses *uses)
{
	struct part whole = part_body(program, body);
	const struct facts *facts = whole.facts;
	stmt_id stmt = 0;

	while ((stmt = part_next_stmt(&whole, STMT_RETURN, stmt))) {
		uint32_t start = facts->stmt[stmt].start;
		bool covered = uses->first_close < start ||
			       (start >= uses->try_start && start < uses->try_end);

		if (start > facts->expr[call].end && !covered)
			return true;
	}
	return false;
}

/* The local variable that a value is bound to at once, or 0. */
static symbol_id variable_of(const struct facts *facts, expr_id value)
{
	const struct facts_expr *record = &facts->expr[value];
	const struct facts_stmt *stmt = &facts->stmt[record->stmt];
	uint32_t count;

	if (record->use != USE_ASSIGNED || stmt->kind != STMT_ASSIGN || stmt->a != value)
		return 0;
	const uint32_t *target = facts_list(facts, stmt->b, &count);
	if (count != 1 || facts->expr[target[0]].kind != EXPR_NAME)
		return 0;
	symbol_id symbol = facts->expr[target[0]].b;
	bool local = !facts->symbol[symbol].means &&
		     facts->scope[facts->symbol[symbol].scope].kind == SCOPE_FUNC;
	return local ? symbol : 0;
}

static bool is_bound_once(const struct facts *facts, symbol_id symbol)
{
	return facts->symbol[symbol].binds == 1;
}

bool closed_not(struct program *program, const struct body *body, expr_id call)
{
	const struct facts *facts = program_facts(program, body->module);
	symbol_id symbol = variable_of(facts, call);
	expr_id method = method_call(facts, call);
	struct uses uses = {0};

	if (!body->fn)
		return false;
	if (method)
		return call_is(program, body, method, ROLE_STARTS_LOOP);
	if (!symbol || !is_bound_once(facts, symbol))
		return false;
	for (expr_id i = 1; i < facts->expr_count; i++) {
		if (facts->expr[i].kind != EXPR_NAME || facts->expr[i].b != symbol)
			continue;
		if (i < body->first || i - body->first >= body->count)
			return false; /* functions within read it too */
		note_use(program, body, i, &uses);
	}
	if (uses.handed || (uses.set && !uses.runs))
		return false;
	if (uses.closed_surely)
		return returns_open(program, body, call, &uses);
	return uses.runs || !uses.closed;
}
