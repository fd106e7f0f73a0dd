/* What the laws of all tables are made of: references into tables, lists, spans. */
#include "facts/law.h"

#include "base/banned.h"

/* Notes the first fault; false, so that checks can be joined with &&. */
static bool fail(struct law *law, const char *what)
{
	if (!law->fault)
		law->fault = what;
	return false;
}

bool law_require(struct law *law, bool holds, const char *what)
{
	return holds || fail(law, what);
}

bool law_is_name(struct law *law, name_id name)
{
	return law_require(law, name < law->facts->name_count - 1,
			   "a name is not in its table");
}

bool law_is_expr(struct law *law, expr_id expr)
{
	return law_require(law, expr < law->facts->expr_count,
			   "an expression is not in its table");
}

bool law_is_stmt(struct law *law, stmt_id stmt)
{
	return law_require(law, stmt && stmt < law->facts->stmt_count,
			   "a statement is not in its table");
}

bool law_is_symbol(struct law *law, symbol_id symbol)
{
	return law_require(law, symbol < law->facts->symbol_count,
			   "a symbol is not in its table");
}

bool law_is_func(struct law *law, func_id func)
{
	return law_require(law, func < law->facts->func_count,
			   "a function is not in its table");
}

bool law_is_class(struct law *law, class_id class)
{
	return law_require(law, class < law->facts->class_count,
			   "a class is not in its table");
}

bool law_is_scope(struct law *law, scope_id scope)
{
	return law_require(law, scope && scope < law->facts->scope_count,
			   "a scope is not in its table");
}

bool law_is_span(struct law *law, uint32_t start, uint32_t end)
{
	return law_require(law, start <= end && end <= law->facts->header->text_len,
			   "a span leads out of the text");
}

bool law_is_range(struct law *law, uint32_t first, uint32_t count, uint32_t limit)
{
	return law_require(law,
			   !count || (first && first < limit && count <= limit - first),
			   "a range leads out of its table");
}

bool law_is_list(struct law *law, list_id list)
{
	const struct facts *facts = law->facts;

	return law_require(law,
			   list < facts->list_count &&
				   facts->list[list] < facts->list_count - list,
			   "a list leads out of its table");
}

bool law_are_names(struct law *law, list_id list)
{
	uint32_t count;

	if (!law_is_list(law, list))
		return false;
	const uint32_t *names = facts_list(law->facts, list, &count);
	for (uint32_t i = 0; i < count; i++)
		if (!law_is_name(law, names[i]))
			return false;
	return true;
}

/* Expressions evaluated by a statement itself: no expression is around them. */
static bool are_roots(struct law *law, const uint32_t *exprs, uint32_t count,
		      stmt_id stmt)
{
	const struct facts *facts = law->facts;

	for (uint32_t i = 0; i < count; i++) {
		if (!law_is_expr(law, exprs[i]))
			return false;
		if (exprs[i] && !law_require(law,
					     !facts->expr[exprs[i]].parent &&
						     facts->expr[exprs[i]].stmt == stmt,
					     "an expression is part of something else"))
			return false;
	}
	return true;
}

bool law_is_root(struct law *law, expr_id expr, stmt_id stmt)
{
	return are_roots(law, &expr, 1, stmt);
}

bool law_are_root_list(struct law *law, list_id list, stmt_id stmt)
{
	uint32_t count;

	if (!law_is_list(law, list))
		return false;
	const uint32_t *exprs = facts_list(law->facts, list, &count);
	return are_roots(law, exprs, count, stmt);
}
