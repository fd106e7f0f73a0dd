/* The block becomes a function's body, so it may bind nothing that others need, but for what its last
 * statement assigns or returns; and nothing in it may belong to the loop's thread. */
#include "rule/block.h"

#include "rule/bridge.h"
#include "rule/waits.h"

#include "base/banned.h"

static bool is_in(const struct block *block, uint32_t start)
{
	return start >= block->start && start < block->end;
}

/* --- which block ------------------------------------------------------------------------- */

/* Whether a with statement enters something whose opening or entering waits; no lock, which is
 * held for what the others do. */
static bool opens(const struct unblock *unblock, stmt_id with)
{
	const struct facts *facts = unblock->rewrite.facts;
	const struct sites *sites = &unblock->node->body->sites;
	bool waits = false;
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->stmt[with].a, &count);

	for (uint32_t i = 0; i + 1 < count; i += 2) {
		if (value_is(unblock->pass->program,
			     body_type(unblock->node->body, items[i]), ROLE_THREAD_LOCK))
			return false;
		for (uint32_t s = 0; s < sites->len; s++)
			waits |= sites->at[s].expr == items[i] &&
				 waits_at(unblock->pass, &sites->at[s]);
	}
	return waits;
}

/* The outermost with statement around a statement that opens something; 0 where there is none. */
static stmt_id find_with(const struct unblock *unblock, stmt_id at)
{
	const struct facts *facts = unblock->rewrite.facts;
	stmt_id found = 0;

	for (; at && facts->stmt[at].kind != STMT_FUNC; at = facts->stmt[at].parent)
		if (facts->stmt[at].kind == STMT_WITH &&
		    !(facts->stmt[at].flags & FACTS_ASYNC) && opens(unblock, at))
			found = at;
	return found;
}

static stmt_id last_of(const struct facts *facts, stmt_id first)
{
	while (facts->stmt[first].next)
		first = facts->stmt[first].next;
	return first;
}

/* Finds out whether the last statement is `name = value`. */
static void find_result(struct block *block)
{
	const struct facts_stmt *last = &block->facts->stmt[block->last];
	const struct facts_expr *target;
	uint32_t count, equals;
	const uint32_t *targets;

	if (last->kind != STMT_ASSIGN)
		return;
	targets = facts_list(block->facts, last->b, &count);
	target = &block->facts->expr[targets[0]];
	if (count != 1 || target->kind != EXPR_NAME || (target->flags & FACTS_PAREN))
		return;
	equals = rewrite_skip(&block->unblock->rewrite, target->end);
	block->value = rewrite_skip(&block->unblock->rewrite, equals + 1);
	if (str_find(str_slice(block->unblock->rewrite.text, last->start, block->value),
		     '\n') == SIZE_MAX) /* a value on another line stays where it is */
		block->result = target->b;
}

/* --- whether it can be a function's body ------------------------------------------------- */

/* Whether a jump leads out of the block. */
static bool leaves(const struct block *block, stmt_id jump)
{
	const struct facts *facts = block->facts;

	for (stmt_id at = facts->stmt[jump].parent; at != block->with;
	     at = facts->stmt[at].parent)
		if ((facts->stmt[at].kind == STMT_FOR ||
		     facts->stmt[at].kind == STMT_WHILE) &&
		    !facts->stmt[at].orelse) /* where a jump is not the loop's own */
			return false;
	return true;
}

static bool is_generator(const struct block *block)
{
	return facts_stmt_func(block->facts, block->with) &&
	       block->facts->func[facts_stmt_func(block->facts, block->with)].flags &
		       FUNC_GENERATOR;
}

static bool stmt_fits(const struct block *block, stmt_id id)
{
	const struct facts_stmt *stmt = &block->facts->stmt[id];

	switch ((enum stmt_kind)stmt->kind) {
	case STMT_RETURN: /* an asynchronous generator returns no value */
		return id == block->last && !is_generator(block);
	case STMT_BREAK:
	case STMT_CONTINUE:
		return !leaves(block, id);
	case STMT_FUNC:
	case STMT_CLASS:
	case STMT_GLOBAL:
	case STMT_NONLOCAL:
	case STMT_DELETE:
		return false;
	default:
		return !(stmt->flags & FACTS_ASYNC);
	}
}

static bool stmts_fit(const struct block *block)
{
	const struct facts *facts = block->facts;
	scope_id scope = facts->stmt[block->with].scope;

	for (stmt_id i = block->with; i < facts->stmt_count; i++)
		if (is_in(block, facts->stmt[i].start) && facts->stmt[i].scope == scope &&
		    !stmt_fits(block, i))
			return false;
	return true;
}

/* Text over several lines is shifted with the block, so it must be no string. */
static bool spans_lines(const struct block *block, const struct facts_expr *expr)
{
	struct str text = str_slice(block->unblock->rewrite.text, expr->start, expr->end);

	return (expr->kind == EXPR_STRING || expr->kind == EXPR_FORMAT ||
		expr->kind == EXPR_BYTES) &&
	       str_find(text, '\n') != SIZE_MAX;
}

static bool exprs_fit(const struct block *block)
{
	const struct facts *facts = block->facts;

	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (!is_in(block, expr->start))
			continue;
		if (spans_lines(block, expr) || expr->kind == EXPR_AWAIT ||
		    expr->kind == EXPR_YIELD || expr->kind == EXPR_YIELD_FROM ||
		    (expr->kind == EXPR_COMP_FOR && (expr->flags & FACTS_ASYNC)) ||
		    (expr->kind == EXPR_NAME &&
		     str_is(facts_name(facts, expr->a), "super")))
			return false;
	}
	return true;
}

/* Whether a symbol is bound inside the block, and outside of it. */
static void find_binds(const struct block *block, symbol_id symbol, bool *inside,
		       bool *outside)
{
	const struct facts_symbol *record = &block->facts->symbol[symbol];

	*inside = *outside = false;
	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &block->facts->bind[record->bind + i];
		bool result = symbol == block->result && bind->stmt == block->last;

		if (is_in(block, bind->start))
			*inside |= !result;
		else
			*outside = true;
	}
}

static bool is_used_outside(const struct block *block, symbol_id symbol)
{
	const struct facts *facts = block->facts;

	for (expr_id i = 1; i < facts->expr_count; i++)
		if (facts->expr[i].kind == EXPR_NAME && facts->expr[i].b == symbol &&
		    !is_in(block, facts->expr[i].start))
			return true;
	return false;
}

/* Whether a place lies in a with statement that binds a symbol. */
static bool in_with_of(const struct facts *facts, symbol_id symbol, uint32_t start)
{
	const struct facts_symbol *record = &facts->symbol[symbol];

	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_stmt *stmt =
			&facts->stmt[facts->bind[record->bind + i].stmt];

		if (start >= stmt->start && start < stmt->end)
			return true;
	}
	return false;
}

/* Whether a symbol is bound by with statements only, and used only in them: `file`, each time
 * another one. */
static bool is_of_withs(const struct facts *facts, symbol_id symbol)
{
	if (facts->symbol[symbol].kinds != 1u << BIND_WITH)
		return false;
	for (expr_id i = 1; i < facts->expr_count; i++)
		if (facts->expr[i].kind == EXPR_NAME && facts->expr[i].b == symbol &&
		    !in_with_of(facts, symbol, facts->expr[i].start))
			return false;
	return true;
}

/* Names bound in the block are its own. */
static bool names_fit(const struct block *block)
{
	const struct facts *facts = block->facts;
	const struct facts_scope *scope = &facts->scope[facts->stmt[block->with].scope];

	for (symbol_id i = 0; i < scope->symbols; i++) {
		symbol_id symbol = scope->symbol + i;
		bool inside, outside;

		if (facts->symbol[symbol].means)
			symbol = facts->symbol[symbol].means;
		find_binds(block, symbol, &inside, &outside);
		if (inside && (outside || is_used_outside(block, symbol)) &&
		    !is_of_withs(facts, symbol))
			return false;
	}
	return true;
}

/* Whether something in the block uses the loop that runs in this thread. */
static bool needs_loop(const struct block *block)
{
	struct pass *pass = block->unblock->pass;
	const struct sites *sites = &block->unblock->node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++) {
		const struct site *site = &sites->at[i];

		if (is_in(block, block->facts->expr[site->expr].start) &&
		    bridge_uses_loop(pass, site, true))
			return true;
	}
	return false;
}

/* The name that a chain of attributes, calls and subscripts begins with, or 0. */
static symbol_id first_symbol(const struct facts *facts, expr_id expr)
{
	while (facts->expr[expr].kind == EXPR_ATTRIBUTE ||
	       facts->expr[expr].kind == EXPR_CALL ||
	       facts->expr[expr].kind == EXPR_SUBSCRIPT)
		expr = facts->expr[expr].a;
	return facts->expr[expr].kind == EXPR_NAME ? facts->expr[expr].b : 0;
}

/* Whether a site uses an object that must stay in its thread and that the block did not make. */
static bool is_foreign(const struct block *block, const struct site *site)
{
	struct program *program = block->unblock->pass->program;
	const struct facts_expr *expr = &block->facts->expr[site->expr];
	bool made, outside;

	if (!value_is(program, type_of(&program->types, site->callee)->b,
		      ROLE_THREAD_BOUND))
		return false;
	if (expr->kind == EXPR_CALL &&
	    (site->kind != SITE_CALL ||
	     type_kind(&program->types, body_type(block->unblock->node->body, expr->a)) ==
		     TYPE_CLASS))
		return false; /* it is made by this very call, of which its own site tells */
	find_binds(block, first_symbol(block->facts, site->expr), &made, &outside);
	return !made;
}

static bool uses_foreign(const struct block *block)
{
	const struct sites *sites = &block->unblock->node->body->sites;

	for (uint32_t i = 0; i < sites->len; i++)
		if (is_in(block, block->facts->expr[sites->at[i].expr].start) &&
		    is_foreign(block, &sites->at[i]))
			return true;
	return false;
}

bool block_find(struct unblock *unblock, stmt_id stmt, struct block *block)
{
	const struct facts *facts = unblock->rewrite.facts;
	stmt_id with = find_with(unblock, stmt);

	*block = (struct block){.unblock = unblock, .facts = facts, .with = with};
	if (!with)
		return false;
	block->start = facts->stmt[with].start;
	block->end = facts->stmt[with].end;
	block->last = last_of(facts, facts->stmt[with].body);
	find_result(block);
	return stmts_fit(block) && exprs_fit(block) && names_fit(block) &&
	       !needs_loop(block) && !uses_foreign(block);
}
