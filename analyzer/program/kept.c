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

bool kept_unread(const struct facts *facts, symbol_id symbol)
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
	while (facts->expr[expr].use == USE_BRANCH || facts->expr[expr].use == USE_ELEMENT) {
		expr_id parent = facts->expr[expr].parent;

		if (!parent || is_lazy(&facts->expr[parent]))
			return expr;
		expr = parent;
	}
	return expr;
}

/* The targets of an assignment; none for those of other statements. */
static const uint32_t *targets_of(const struct facts *facts, const struct facts_stmt *stmt,
				  uint32_t *count)
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
		    !kept_unread(facts, facts->expr[target[i]].b))
			return KEPT;
	return count ? KEPT_UNREAD : KEPT;
}

/* Names that are bound to tasks elsewhere, or looked at later: then so are the tasks. */
static bool is_name_elsewhere(const struct facts *facts, expr_id expr, uint32_t behind)
{
	const struct facts_expr *record = &facts->expr[expr];
	uint32_t params = 1u << BIND_PARAM;

	if (record->kind != EXPR_NAME)
		return record->kind == EXPR_ATTRIBUTE || record->kind == EXPR_SUBSCRIPT;
	return !is_local(facts, record->b) || (facts->symbol[record->b].kinds & params) ||
	       kept_read_behind(facts, record->b, behind);
}

/* Whether a name within the tasks given leads to them from elsewhere. */
static bool are_elsewhere(const struct facts *facts, expr_id given, uint32_t behind)
{
	const struct facts_expr *record = &facts->expr[given];
	uint32_t count;

	if (record->kind != EXPR_LIST && record->kind != EXPR_SET && record->kind != EXPR_TUPLE)
		return is_name_elsewhere(facts, given, behind);
	const uint32_t *items = facts_list(facts, record->a, &count);
	for (uint32_t i = 0; i < count; i++) {
		expr_id item = items[i];

		if (facts->expr[item].kind == EXPR_STAR)
			item = facts->expr[item].a;
		if (is_name_elsewhere(facts, item, behind))
			return true;
	}
	return false;
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
		const struct facts_expr *index = &facts->expr[facts->expr[record->parent].b];

		return index->kind == EXPR_NUMBER && str_is(facts_name(facts, index->a), "0");
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
	       kept_unread(facts, facts->expr[part[1]].b);
}

bool kept_pending_left(const struct facts *facts, expr_id call)
{
	expr_id await = facts->expr[call].parent;
	expr_id given = call_argument(facts, call, 0, NULL);
	uint32_t end = facts->expr[call].end;

	if (facts->expr[call].use != USE_AWAITED || !given)
		return false;
	end = read_again_from(facts, facts->expr[call].stmt, end);
	return drops_pending(facts, await) && !are_elsewhere(facts, given, end);
}
