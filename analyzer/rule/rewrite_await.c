/*
 * Where `await` can be written, and with which parentheses.
 *
 *   f().x  ->  (await f()).x        also f()[i], f()(), f() ** 2, await f()
 *   f().x  ->  x = await (yield)    an operand that is no name, call or the like
 *   (f())  ->  (await f())          parentheses that are there already will do
 *   await time.sleep(1)             an `await` that was of no use will do as well
 */
#include "program/value.h"
#include "rule/rewrite.h"

#include "base/banned.h"

/* Nested comprehensions may await from this minor version on. */
enum { NESTED_COMPREHENSIONS = 11 };

/* The function whose own code an expression is in runs as a coroutine. */
static bool in_coroutine(const struct rewrite *rewrite, expr_id expr)
{
	const struct facts *facts = rewrite->facts;
	const struct facts_stmt *stmt = &facts->stmt[facts->expr[expr].stmt];
	func_id func = facts->scope[stmt->scope].func;
	const struct module *module =
		program_module(rewrite->pass->program, rewrite->pass->module);

	if (facts->scope[stmt->scope].kind == SCOPE_CLASS ||
	    facts->scope[stmt->scope].kind == SCOPE_TYPE)
		return false;
	return func ? facts->func[func].flags & FUNC_ASYNC : module->source.notebook;
}

/* Whether a comprehension's clause iterates over an expression before the comprehension's own
 * code begins. */
static bool is_first_iterated(const struct facts *facts, expr_id clause, expr_id child)
{
	const struct facts_expr *around = &facts->expr[facts->expr[clause].parent];
	uint32_t count;

	if (facts->expr[clause].kind != EXPR_COMP_FOR || facts->expr[clause].b != child)
		return false;
	return facts_list(facts, around->b, &count)[0] == clause;
}

/* How many comprehensions' own code an expression stands in; UINT32_MAX where one of them is a
 * generator expression, which would become an asynchronous one. */
static uint32_t comprehensions_around(const struct facts *facts, expr_id expr)
{
	uint32_t count = 0;

	for (expr_id at = expr; facts->expr[at].parent; at = facts->expr[at].parent) {
		expr_id parent = facts->expr[at].parent;

		if (is_first_iterated(facts, parent, at)) {
			at = parent;
			continue;
		}
		if (facts->expr[parent].kind != EXPR_COMPREHENSION)
			continue;
		if (facts->expr[parent].op == '(')
			return UINT32_MAX;
		count++;
	}
	return count;
}

/* `f"{x=}"` prints its own text. */
static bool is_quoted(const struct rewrite *rewrite, expr_id expr)
{
	const struct facts *facts = rewrite->facts;

	for (; expr; expr = facts->expr[expr].parent) {
		expr_id parent = facts->expr[expr].parent;
		uint32_t next;

		if (facts->expr[parent].kind != EXPR_FORMAT || !parent)
			continue;
		next = rewrite_skip(rewrite, facts->expr[expr].end);
		while (next < rewrite->text.len && rewrite->text.at[next] == ')')
			next = rewrite_skip(rewrite, next + 1);
		if (next < rewrite->text.len && rewrite->text.at[next] == '=')
			return true;
	}
	return false;
}

static bool in_annotation(const struct facts *facts, expr_id expr)
{
	for (; expr; expr = facts->expr[expr].parent)
		if (facts->expr[expr].use == USE_ANNOTATION)
			return true;
	return false;
}

bool rewrite_can_await(const struct rewrite *rewrite, expr_id expr)
{
	uint32_t inside = comprehensions_around(rewrite->facts, expr);
	bool nested = rewrite->pass->settings->target_minor >= NESTED_COMPREHENSIONS;

	return in_coroutine(rewrite, expr) && !in_annotation(rewrite->facts, expr) &&
	       inside <= (nested ? UINT32_MAX - 1 : 1) && !is_quoted(rewrite, expr);
}

bool rewrite_needs_parens(const struct rewrite *rewrite, expr_id expr)
{
	const struct facts_expr *record = &rewrite->facts->expr[expr];
	const struct facts_expr *parent = &rewrite->facts->expr[record->parent];

	if (record->flags & FACTS_PAREN)
		return false;
	switch ((enum expr_use)record->use) {
	case USE_ATTRIBUTE:
	case USE_SUBSCRIPTED:
	case USE_CALLED:
	case USE_AWAITED:
		return true;
	default: /* it binds tighter than ** to its left, which few readers know */
		return record->parent && parent->kind == EXPR_BINARY &&
		       parent->op == OP_POW && parent->a == expr;
	}
}

/* The node in whose walked body an expression stands; NULL where it was not walked. */
static struct node *node_around(const struct rewrite *rewrite, expr_id expr)
{
	const struct pass *pass = rewrite->pass;

	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		struct node *node = &pass->graph->node.at[pass->nodes->at[n]];
		const struct body *body = node->body;

		if (body && !node->env && expr >= body->first &&
		    expr - body->first < body->count)
			return node;
	}
	return NULL;
}

/* Whether `await` stands before an expression that surely gives no awaitable. */
static bool is_awaited_in_vain(const struct rewrite *rewrite, expr_id expr)
{
	struct node *node = rewrite->facts->expr[expr].use == USE_AWAITED
				    ? node_around(rewrite, expr)
				    : NULL;
	const struct faults *faults = node ? pass_faults(rewrite->pass, node) : NULL;

	for (uint32_t i = 0; faults && i < faults->len; i++)
		if (faults->at[i].kind == FAULT_AWAIT && faults->at[i].expr == expr)
			return true;
	return false;
}

void rewrite_await(struct rewrite *rewrite, expr_id expr, struct str text)
{
	struct span span = rewrite_span(rewrite, expr);
	bool parens = rewrite_needs_parens(rewrite, expr);
	bool same = rewrite_primary(rewrite, expr).len == span_len(span);

	if (!rewrite_can_await(rewrite, expr)) {
		rewrite_refuse(rewrite);
	} else if (text.len && is_awaited_in_vain(rewrite, expr)) {
		rewrite_replace(rewrite, span, "%.*s", STR_ARG(text));
	} else if (text.len) {
		rewrite_replace(rewrite, span, "%sawait %.*s%s", parens ? "(" : "",
				STR_ARG(text), parens ? ")" : "");
	} else {
		rewrite_replace(rewrite, (struct span){span.start, span.start},
				"%sawait %s", parens ? "(" : "", same ? "" : "(");
		if (parens || !same)
			rewrite_replace(rewrite, (struct span){span.end, span.end},
					"%s%s", same ? "" : ")", parens ? ")" : "");
	}
}

void rewrite_await_callee(struct rewrite *rewrite, expr_id call, const char *callee)
{
	uint32_t end = rewrite->facts->expr[call].end;
	bool vain = is_awaited_in_vain(rewrite, call);
	bool parens = !vain && rewrite_needs_parens(rewrite, call);

	if (!rewrite_can_await(rewrite, call))
		rewrite_refuse(rewrite);
	rewrite_replace(rewrite, rewrite_callee(rewrite, call), "%s%s%s",
			parens ? "(" : "", vain ? "" : "await ", callee);
	if (parens)
		rewrite_replace(rewrite, (struct span){end, end}, ")");
}
