/* Whether anybody gets what an expression gives: by its use, and by the uses of its variable. */
#include "program/kept.h"

#include "base/banned.h"

/* A read of a name: a `del` of it looks at nothing. */
static bool is_read(const struct facts_expr *expr, symbol_id symbol)
{
	return expr->kind == EXPR_NAME && expr->b == symbol && expr->use != USE_TARGET &&
	       expr->use != USE_DELETED;
}

/* A name of its function only. */
static bool is_local(const struct facts *facts, symbol_id symbol)
{
	return symbol && !facts->symbol[symbol].means &&
	       facts->scope[facts->symbol[symbol].scope].kind == SCOPE_FUNC;
}

bool kept_read_behind(const struct facts *facts, symbol_id symbol, uint32_t offset)
{
	for (expr_id i = 1; i < facts->expr_count; i++)
		if (is_read(&facts->expr[i], symbol) && facts->expr[i].start >= offset)
			return true;
	return false;
}

/* Whether a local name is nowhere read, in its function or those within; false for names of
 * modules and classes, which others can see. */
static bool is_unread(const struct facts *facts, symbol_id symbol)
{
	return is_local(facts, symbol) && !kept_read_behind(facts, symbol, 0);
}

static bool is_lazy(const struct facts_expr *expr)
{
	return expr->kind == EXPR_COMPREHENSION && expr->op == '(';
}

/* Where a value ends up when it is only passed through and/or, conditionals and displays. */
static expr_id carrier(const struct facts *facts, expr_id expr)
{
	while (facts->expr[expr].use == USE_BRANCH ||
	       facts->expr[expr].use == USE_ELEMENT) {
		expr_id parent = facts->expr[expr].parent;

		if (!parent || is_lazy(&facts->expr[parent]))
			return expr;
		expr = parent;
	}
	return expr;
}

/* The targets of an assignment; none for those of other statements. */
static const uint32_t *targets_of(const struct facts *facts,
				  const struct facts_stmt *stmt, uint32_t *count)
{
	const uint32_t *targets = facts_list(facts, stmt->b, count);

	if (stmt->kind == STMT_ANN_ASSIGN)
		*count = 1;
	else if (stmt->kind != STMT_ASSIGN)
		*count = 0;
	return targets;
}

enum kept kept_value(const struct facts *facts, expr_id expr)
{
	const struct facts_expr *record = &facts->expr[carrier(facts, expr)];
	uint32_t count;

	if (record->use == USE_DISCARDED)
		return KEPT_DROPPED;
	if (record->use != USE_ASSIGNED)
		return KEPT;
	const uint32_t *target = targets_of(facts, &facts->stmt[record->stmt], &count);
	for (uint32_t i = 0; i < count; i++)
		if (facts->expr[target[i]].kind != EXPR_NAME ||
		    !is_unread(facts, facts->expr[target[i]].b))
			return KEPT;
	return count ? KEPT_UNREAD : KEPT;
}

/* Whether awaitables that a call is given are made in its function, and looked at nowhere else. */
struct making {
	struct program *program;
	const struct body *body;
	const struct facts *facts;
	uint32_t behind; /* where such a look would be */
	unsigned names;	 /* how many were followed */
};

/* `a = b` and `b = a` would never end; nobody has as many tasks by name. */
enum { NAMES_MAX = 64 };

static bool is_made(struct making *making, expr_id expr);

static bool all_made(struct making *making, list_id list)
{
	uint32_t count;
	const uint32_t *items = facts_list(making->facts, list, &count);

	for (uint32_t i = 0; i < count; i++)
		if (making->facts->expr[items[i]].kind != EXPR_KEYWORD &&
		    !is_made(making, items[i]))
			return false;
	return true;
}

static bool is_coroutine(const struct making *making, expr_id expr)
{
	return type_kind(&making->program->types, body_type(making->body, expr)) ==
	       TYPE_COROUTINE;
}

/* f(x), create_task(f(x)), map(f, xs): what makes new coroutines, or tasks of new ones. */
static bool call_makes(struct making *making, expr_id call)
{
	type_id step, type = body_type(making->body, call);
	expr_id first = call_argument(making->facts, call, 0, NULL);

	if (is_coroutine(making, call) ||
	    call_is(making->program, making->body, call, ROLE_SPAWNS_TASK))
		return true;
	if (first && is_coroutine(making, first) &&
	    making->facts->expr[first].kind == EXPR_CALL)
		return true;
	return type > NONE && type_kind(&making->program->types,
					infer_iterated(making->program, type, false,
						       &step)) == TYPE_COROUTINE;
}

/* Whether all that methods of a collection are given is made as well: tasks.append(task). */
static bool puts_in_made(struct making *making, symbol_id symbol)
{
	const struct body *body = making->body;

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		const struct facts_expr *expr = &making->facts->expr[i];

		if (!is_read(expr, symbol) || expr->use != USE_ATTRIBUTE ||
		    value_is(making->program, body_type(body, i), ROLE_TASK))
			continue;
		expr_id call = making->facts->expr[expr->parent].parent;
		if (making->facts->expr[expr->parent].use == USE_CALLED &&
		    !all_made(making, making->facts->expr[call].b))
			return false;
	}
	return true;
}

/* A local name that holds only what is made here, and is not looked at again. */
static bool name_is_made(struct making *making, symbol_id name)
{
	const struct facts *facts = making->facts;
	const struct facts_symbol *symbol = &facts->symbol[name];

	if (!is_local(facts, name) || kept_read_behind(facts, name, making->behind) ||
	    making->names++ == NAMES_MAX)
		return false;
	for (uint32_t i = 0; i < symbol->binds; i++) {
		const struct facts_bind *bind = &facts->bind[symbol->bind + i];

		if (bind->kind == BIND_ANNOTATE)
			continue;
		if (bind->kind != BIND_ASSIGN || !bind->value ||
		    facts->expr[bind->value].use != USE_ASSIGNED ||
		    facts->expr[bind->target].parent || !is_made(making, bind->value))
			return false;
	}
	return puts_in_made(making, name);
}

static bool is_made(struct making *making, expr_id expr)
{
	const struct facts_expr *record = &making->facts->expr[expr];
	uint32_t count;

	switch ((enum expr_kind)record->kind) {
	case EXPR_LIST:
	case EXPR_SET:
	case EXPR_TUPLE:
		return all_made(making, record->a);
	case EXPR_STAR:
		return is_made(making, record->a);
	case EXPR_COMPREHENSION:
		return is_made(making, facts_list(making->facts, record->a, &count)[1]);
	case EXPR_CALL:
		return call_makes(making, expr);
	case EXPR_NAME:
		return name_is_made(making, record->b);
	default:
		return false;
	}
}

/* The start of the outermost loop around a statement, behind which a name may be read again. */
static uint32_t read_again_from(const struct facts *facts, stmt_id stmt, uint32_t behind)
{
	for (; stmt; stmt = facts->stmt[stmt].parent) {
		uint8_t kind = facts->stmt[stmt].kind;

		if (kind == STMT_FUNC || kind == STMT_CLASS)
			break;
		if (kind == STMT_WHILE || kind == STMT_FOR)
			behind = facts->stmt[stmt].start;
	}
	return behind;
}

/* `done, _ = await wait(...)`, `(await wait(...))[0]`, or no look at either. */
static bool drops_pending(const struct facts *facts, expr_id awaited)
{
	const struct facts_expr *record = &facts->expr[awaited];
	uint32_t count;

	if (record->use == USE_SUBSCRIPTED) {
		const struct facts_expr *index =
			&facts->expr[facts->expr[record->parent].b];

		return index->kind == EXPR_NUMBER &&
		       str_is(facts_name(facts, index->a), "0");
	}
	if (kept_value(facts, awaited) != KEPT)
		return true;
	if (record->use != USE_ASSIGNED)
		return false;
	const uint32_t *target = targets_of(facts, &facts->stmt[record->stmt], &count);
	if (count != 1 || facts->expr[target[0]].kind != EXPR_TUPLE)
		return false;
	const uint32_t *part = facts_list(facts, facts->expr[target[0]].a, &count);
	return count == 2 && facts->expr[part[1]].kind == EXPR_NAME &&
	       is_unread(facts, facts->expr[part[1]].b);
}

bool kept_pending_left(struct program *program, const struct body *body, expr_id call)
{
	const struct facts *facts = program_facts(program, body->module);
	expr_id await = facts->expr[call].parent;
	expr_id given = call_argument(facts, call, 0, NULL);
	uint32_t end = facts->expr[call].end;

	if (facts->expr[call].use != USE_AWAITED || !given)
		return false;
	struct making making = {program, body, facts,
				read_again_from(facts, facts->expr[call].stmt, end), 0};
	return drops_pending(facts, await) && is_made(&making, given);
}

bool kept_results_lost(struct program *program, const struct body *body, expr_id call)
{
	const struct facts *facts = program_facts(program, body->module);
	expr_id value =
		facts->expr[call].use == USE_AWAITED ? facts->expr[call].parent : call;
	uint32_t behind =
		read_again_from(facts, facts->expr[call].stmt, facts->expr[call].end);
	struct making making = {program, body, facts, behind, 0};

	return kept_value(facts, value) != KEPT && all_made(&making, facts->expr[call].b);
}
