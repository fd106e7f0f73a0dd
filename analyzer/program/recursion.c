/* Read off the facts of the function alone. */
#include "program/recursion.h"

#include "base/banned.h"

enum { DEPTH_MAX = 128 }; /* deeper than that is RECURSION_MANY, whatever the steps are */

/* What a function does each time: it is called again with `less[0]` and with `less[1]` less,
 * unless it is given `least` or less. */
struct recursion {
	uint64_t less[2], least;
	uint32_t calls;
};

struct search {
	const struct facts *facts;
	func_id func;
	symbol_id param;
	struct recursion *found;
};

static bool is_param(const struct search *search, expr_id expr)
{
	const struct facts_expr *record = &search->facts->expr[expr];

	return record->kind == EXPR_NAME && record->b == search->param;
}

static bool number(const struct search *search, expr_id expr, uint64_t *value)
{
	const struct facts_expr *record = &search->facts->expr[expr];

	return record->kind == EXPR_NUMBER &&
	       str_number(facts_name(search->facts, record->a), value) &&
	       *value < RECURSION_MANY;
}

/* Whether a name is the function itself, and nothing else. */
static bool is_itself(const struct search *search, expr_id expr)
{
	const struct facts_expr *record = &search->facts->expr[expr];
	const struct facts_symbol *symbol = &search->facts->symbol[record->b];

	return record->kind == EXPR_NAME && record->b && symbol->binds == 1 &&
	       symbol->kinds == 1u << BIND_FUNC &&
	       search->facts->bind[symbol->bind].value == search->func;
}

/* `f(n - 1)`, an operand of a calculation: both sides of that are evaluated. */
static bool is_step(const struct search *search, expr_id id, uint64_t *less)
{
	const struct facts *facts = search->facts;
	const struct facts_expr *call = &facts->expr[id];
	uint32_t count;

	if (call->kind != EXPR_CALL || facts->expr[call->parent].kind != EXPR_BINARY ||
	    !is_itself(search, call->a))
		return false;
	const uint32_t *arg = facts_list(facts, call->b, &count);
	const struct facts_expr *given = &facts->expr[arg[0]];
	return count == 1 && given->kind == EXPR_BINARY && given->op == OP_SUB &&
	       is_param(search, given->a) && number(search, given->b, less) && *less;
}

/* A test of the parameter against numbers; notes the largest of them. */
static bool is_plain_test(struct search *search, expr_id id, unsigned depth)
{
	const struct facts_expr *expr = &search->facts->expr[id];
	uint32_t count;
	uint64_t value;

	if (number(search, id, &value)) {
		if (value > search->found->least)
			search->found->least = value;
		return true;
	}
	if (!depth)
		return false;
	switch ((enum expr_kind)expr->kind) {
	case EXPR_NAME:
		return is_param(search, id);
	case EXPR_UNARY:
		return is_plain_test(search, expr->a, depth - 1);
	case EXPR_BOOLEAN:
		return is_plain_test(search, expr->a, depth - 1) &&
		       is_plain_test(search, expr->b, depth - 1);
	case EXPR_COMPARE:
	case EXPR_TUPLE:
	case EXPR_LIST:
	case EXPR_SET:
		break;
	default:
		return false;
	}
	const uint32_t *items = facts_list(search->facts, expr->a, &count);
	for (uint32_t i = 0; i < count; i++)
		if (!is_plain_test(search, items[i], depth - 1))
			return false;
	return true;
}

static bool are_statements_plain(struct search *search, const struct facts_func *func)
{
	for (stmt_id i = func->stmts_at; i < func->stmts_at + func->stmts; i++) {
		const struct facts_stmt *stmt = &search->facts->stmt[i];
		bool docstring = stmt->kind == STMT_EXPR &&
				 search->facts->expr[stmt->a].kind == EXPR_STRING;
		bool test = stmt->kind == STMT_IF && is_plain_test(search, stmt->a, 4);

		if (!docstring && !test && stmt->kind != STMT_RETURN)
			return false;
	}
	return true;
}

static bool find(struct search *search)
{
	const struct facts *facts = search->facts;
	const struct facts_func *func = &facts->func[search->func];
	struct recursion *found = search->found;
	uint32_t count;
	uint64_t less;

	if (func->params != 1 || func->decorators || func->owner ||
	    func->flags & (FUNC_ASYNC | FUNC_GENERATOR | FUNC_LAMBDA))
		return false;
	search->param = facts->param[func->param].symbol;
	if (facts->symbol[search->param].binds != 1 ||
	    !are_statements_plain(search, func))
		return false;
	for (expr_id i = func->expr; i < func->expr + func->exprs; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind == EXPR_CONDITIONAL &&
		    !is_plain_test(search, facts_list(facts, expr->a, &count)[0], 4))
			return false;
		if (is_step(search, i, &less) && found->calls < 2)
			found->less[found->calls++] = less;
	}
	return found->calls == 2;
}

static bool recursion_of(struct program *program, fn_id fn, struct recursion *found)
{
	const struct fn *record = program_fn(program, fn);
	struct search search = {.facts = program_facts(program, record->module),
				.func = record->func,
				.found = found};

	*found = (struct recursion){.calls = 0};
	return find(&search);
}

bool recursion_doubles(struct program *program, fn_id fn)
{
	struct recursion found;

	return recursion_of(program, fn, &found);
}

static uint64_t calls_for(const struct recursion *step, const uint64_t *calls, uint64_t n)
{
	uint64_t sum = 1;

	for (int i = 0; i < 2; i++)
		sum += n > step->less[i] ? calls[n - step->less[i]] : 1;
	return sum < RECURSION_MANY ? sum : RECURSION_MANY;
}

uint64_t recursion_calls(struct program *program, fn_id fn, uint64_t number)
{
	uint64_t calls[DEPTH_MAX] = {1};
	struct recursion step;

	if (!recursion_of(program, fn, &step) || number <= step.least)
		return 1;
	uint64_t depth = number - step.least;
	if (step.less[0] > 2 || step.less[1] > 2)
		return 1;
	if (depth >= DEPTH_MAX)
		return RECURSION_MANY;
	for (uint64_t n = 1; n <= depth; n++)
		calls[n] = calls_for(&step, calls, n);
	return calls[depth];
}
