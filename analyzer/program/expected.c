/* What the code around a failure catches: the classes of exceptions that it names. */
#include "program/judge.h"
#include "program/within.h"

#include "base/banned.h"

/* Whether one of the classes that are caught is what a fault raises: TypeError, and for `with`
 * AttributeError up to Python 3.10. */
static bool catches_fault(struct judge *judge, enum fault_kind kind, type_id id)
{
	const struct type type = *type_of(&judge->program->types, id);
	bool with = kind == FAULT_ASYNC_WITH || kind == FAULT_SYNC_WITH;

	if (type.kind == TYPE_TUPLE)
		for (uint32_t i = 0; i < type_count(&judge->program->types, type.b); i++)
			if (catches_fault(judge, kind,
					  type_item(&judge->program->types, type.b, i)))
				return true;
	return type.kind == TYPE_CLASS &&
	       (type.a == class_builtin(judge->program, STR("TypeError")) ||
		(with && type.a == class_builtin(judge->program, STR("AttributeError"))));
}

static bool is_in_block(const struct facts *facts, stmt_id first, stmt_id stmt)
{
	while (first && first != stmt)
		first = facts->stmt[first].next;
	return first;
}

/* Whether a statement catches, by its name, what a fault in its block raises. */
static bool stmt_catches(struct judge *judge, enum fault_kind kind, stmt_id stmt)
{
	const struct facts *facts = judge->facts;
	expr_id class;

	if (facts->stmt[stmt].kind == STMT_TRY)
		for (stmt_id id = facts->stmt[stmt].a; id; id = facts->stmt[id].next)
			if (catches_fault(judge, kind,
					  judge_type(judge, facts->stmt[id].a)))
				return true;
	if (facts->stmt[stmt].kind == STMT_WITH)
		for (uint32_t i = 0;
		     (class = within_suppressed(judge->program, judge->body, stmt, i));
		     i++)
			if (catches_fault(judge, kind, judge_type(judge, class)))
				return true;
	return false;
}

bool expected_fault(struct judge *judge, enum fault_kind kind, stmt_id stmt)
{
	const struct facts *facts = judge->facts;

	for (stmt_id up; (up = facts->stmt[stmt].parent); stmt = up) {
		if (facts->stmt[up].kind == STMT_FUNC ||
		    facts->stmt[up].kind == STMT_CLASS)
			break;
		if (is_in_block(facts, facts->stmt[up].body, stmt) &&
		    stmt_catches(judge, kind, up))
			return true;
	}
	return false;
}
