/*
 * What becomes of coroutines: discarded, kept in a variable that nobody awaits, or used as if
 * they were their results. Silent where the coroutine itself may be what is wanted.
 */
#include "program/heirs.h"
#include "program/judge.h"
#include "program/places.h"
#include "program/within.h"

#include "base/banned.h"

/* A generator expression makes its elements when somebody iterates it. */
static bool is_lazy_comprehension(const struct facts_expr *expr)
{
	return expr->kind == EXPR_COMPREHENSION && expr->op == '(';
}

/* Where a value ends up when it is only passed through and/or, conditionals and displays. */
static expr_id carrier(const struct judge *judge, expr_id expr)
{
	for (;;) {
		const struct facts_expr *record = judge_expr(judge, expr);

		if (record->use != USE_BRANCH && record->use != USE_ELEMENT)
			return expr;
		if (!record->parent ||
		    is_lazy_comprehension(judge_expr(judge, record->parent)))
			return expr;
		expr = record->parent;
		while (judge_expr(judge, expr)->kind == EXPR_KEYWORD)
			expr = judge_expr(judge, expr)->parent;
	}
}

/* The left side of `and` and `or` is asked for its truth. */
static bool is_asked(const struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);
	const struct facts_expr *parent = judge_expr(judge, record->parent);

	return record->use == USE_BRANCH && parent->kind == EXPR_BOOLEAN &&
	       parent->a == expr;
}

/* The right side of `and` and `or` is tested where the whole is. */
static bool is_tested_at_last(const struct judge *judge, expr_id expr)
{
	while (judge_expr(judge, expr)->use == USE_BRANCH)
		expr = judge_expr(judge, expr)->parent;
	return judge_expr(judge, expr)->use == USE_TESTED ||
	       judge_expr(judge, expr)->use == USE_NEGATED;
}

/* Comparisons that may well be of the coroutine itself: with None, by `is`, `x in running`. */
static bool compares_itself(const struct judge *judge, expr_id expr)
{
	const struct facts_expr *parent =
		judge_expr(judge, judge_expr(judge, expr)->parent);
	bool name = judge_expr(judge, expr)->kind == EXPR_NAME;
	uint32_t count;
	const uint32_t *operand = facts_list(judge->facts, parent->a, &count);
	const uint32_t *ops = facts_list(judge->facts, parent->b, &count);

	for (uint32_t i = 0; i < count; i++) {
		enum facts_operator op = (enum facts_operator)ops[i];

		if (judge_expr(judge, operand[i])->kind == EXPR_NONE ||
		    judge_expr(judge, operand[i + 1])->kind == EXPR_NONE || op == OP_IS ||
		    op == OP_IS_NOT)
			return true;
		if (name && operand[i] == expr && (op == OP_IN || op == OP_NOT_IN))
			return true;
	}
	return false;
}

static bool has_member(struct judge *judge, struct str module, struct str class,
		       name_id name)
{
	struct program *program = judge->program;
	module_id home = program_import(program, NO_MODULE, module);
	struct member how;

	if (home == NO_MODULE)
		return true;
	const struct type type = *type_of(
		&program->types,
		infer_module_member(program, home, intern_add(&program->names, class)));
	if (type.kind != TYPE_CLASS)
		return true;
	infer_member(program, type_make(&program->types, TYPE_INSTANCE, type.a, 0, 0),
		     program_name(program, judge->body->module, name), &how);
	return how.found;
}

/* close(), send(), cr_frame: what the catalogue says that coroutines have. */
static bool is_coroutine_attribute(struct judge *judge, name_id name)
{
	return str_starts(facts_name(judge->facts, name), STR("__")) ||
	       has_member(judge, STR("typing"), STR("Coroutine"), name) ||
	       has_member(judge, STR("types"), STR("CoroutineType"), name);
}

bool judge_is_taken_apart(const struct judge *judge, const struct facts_expr *expr)
{
	const struct facts_stmt *stmt = &judge->facts->stmt[expr->stmt];
	uint32_t count;

	if (expr->use != USE_ASSIGNED || stmt->kind != STMT_ASSIGN)
		return false;
	const uint32_t *target = facts_list(judge->facts, stmt->b, &count);
	for (uint32_t i = 0; i < count; i++)
		if (judge_expr(judge, target[i])->kind == EXPR_TUPLE ||
		    judge_expr(judge, target[i])->kind == EXPR_LIST)
			return true;
	return false;
}

bool judge_takes_items(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);

	return record->use == USE_ARGUMENT &&
	       judge_expr(judge, record->parent)->kind == EXPR_CALL &&
	       call_is(judge->program, judge->body, record->parent, ROLE_TAKES_ITEMS);
}

static bool takes_values(struct judge *judge, type_id callee)
{
	const struct type type = *type_of(&judge->program->types, callee);

	if (type.kind == TYPE_OVERLOADS)
		return takes_values(judge, type_item(&judge->program->types, type.b, 0));
	return callee_is(judge->program, callee, ROLE_TAKES_VALUES);
}

/* An argument of print, str, len, a logger: these take values, not coroutines. */
static bool is_plain_argument(struct judge *judge, expr_id expr)
{
	expr_id call = judge_expr(judge, expr)->parent;

	while (call && judge_expr(judge, call)->kind != EXPR_CALL)
		call = judge_expr(judge, call)->parent;
	return call && takes_values(judge, judge_type(judge, judge_expr(judge, call)->a));
}

/* any(f(x) for x in items), "".join([f(x)]): what goes through items needs their values. */
static bool is_item_of_argument(struct judge *judge, expr_id item)
{
	expr_id display = judge_expr(judge, item)->parent;
	const struct facts_expr *record = judge_expr(judge, display);

	return judge_expr(judge, item)->use == USE_ELEMENT && record->op != ':' &&
	       record->kind != EXPR_DICT && judge_takes_items(judge, display);
}

/* A generator that a decorator may make into a coroutine of the old kind (types.coroutine). */
static bool may_delegate(const struct judge *judge)
{
	return judge->body->fn &&
	       program_func(judge->program, judge->body->fn)->decorators;
}

/* Uses that fail at once, with whatever coroutine. */
static bool fails(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);

	switch ((enum expr_use)record->use) {
	case USE_OPERAND:
	case USE_AUGMENTED:
	case USE_SUBSCRIPTED:
	case USE_INDEX:
	case USE_ITERATED:
	case USE_RAISED:
	case USE_UNPACKED:
	case USE_ENTERED:
	case USE_CALLED:
		return true;
	case USE_DELEGATED:
		return !may_delegate(judge);
	case USE_ATTRIBUTE:
		return !is_coroutine_attribute(judge,
					       judge_expr(judge, record->parent)->b);
	case USE_ELEMENT:
		return is_item_of_argument(judge, expr);
	default:
		return judge_is_taken_apart(judge, record);
	}
}

/* Uses that only mean nothing: a coroutine is always true, and equal to nothing else. */
static bool misleads(struct judge *judge, expr_id expr)
{
	switch ((enum expr_use)judge_expr(judge, expr)->use) {
	case USE_TESTED:
	case USE_NEGATED:
		return true;
	case USE_COMPARED:
		return !compares_itself(judge, expr);
	default:
		return is_asked(judge, expr) || is_tested_at_last(judge, expr);
	}
}

/* Uses that show the coroutine itself, which may be just what is wanted. */
static bool shows(struct judge *judge, expr_id expr)
{
	switch ((enum expr_use)judge_expr(judge, expr)->use) {
	case USE_FORMATTED:
	case USE_MATCHED:
		return true;
	case USE_ARGUMENT:
		return is_plain_argument(judge, expr);
	default:
		return false;
	}
}

/* Whether a coroutine is the work of a method that some heir defines anew. */
static bool may_be_another(struct judge *judge, type_id type)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&judge->program->types, type, members);

	for (uint32_t i = 0; i < count; i++) {
		type_id func = type_of(&judge->program->types, members[i])->b;

		if (func && heirs_override(judge->program, func))
			return true;
	}
	return false;
}

/* `route("/")(handler)`: decorators are often said to give what they are really given. */
static bool is_decorating(struct judge *judge, expr_id call, type_id callee)
{
	uint32_t count;
	const uint32_t *args =
		facts_list(judge->facts, judge_expr(judge, call)->b, &count);

	if (type_kind(&judge->program->types, callee) != TYPE_CALLABLE)
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (type_kind(&judge->program->types, judge_type(judge, args[i])) ==
		    TYPE_FUNC)
			return true;
	return false;
}

/* A call, or a property: the coroutine is made here. */
static bool is_made_here(struct judge *judge, expr_id expr)
{
	const struct facts_expr *record = judge_expr(judge, expr);
	struct member how;

	if (record->kind == EXPR_CALL) {
		type_id callee = judge_type(judge, record->a);

		if (is_decorating(judge, expr, callee))
			return false;
		return type_kind(&judge->program->types, callee) != TYPE_FUNC ||
		       !heirs_override(judge->program, callee);
	}
	if (record->kind != EXPR_ATTRIBUTE)
		return false;
	infer_member(judge->program, judge_type(judge, record->a),
		     program_name(judge->program, judge->body->module, record->b), &how);
	return how.getter;
}

/* Whether a name is read in a way that hands on what it is: here, or by a function within. */
static bool is_handed_on(struct judge *judge, symbol_id symbol)
{
	module_id module = judge->body->module;

	for (expr_id id = places_first(judge->program, module, symbol); id;
	     id = places_next(judge->program, module, id)) {
		const struct facts_expr *expr = judge_expr(judge, id);
		bool reads = expr->use != USE_TARGET && expr->use != USE_COMPARED;
		bool here = id - judge->body->first < judge->body->count;

		if (reads &&
		    (!here || (!misleads(judge, id) && !shows(judge, id) &&
			       !fails(judge, id) && !unused_argument(judge, id))))
			return true;
	}
	return false;
}

/* A name: of a coroutine that a call made, not of one that the body was given. */
static bool is_name_of_made(struct judge *judge, expr_id expr)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count =
		type_members(&judge->program->types, judge_type(judge, expr), members);

	if (judge_expr(judge, expr)->kind != EXPR_NAME)
		return false;
	for (uint32_t i = 0; i < count; i++)
		if (!type_of(&judge->program->types, members[i])->b)
			return false;
	return true;
}

/* A coroutine that nobody else has: made here, or in a variable that hands it to nobody. */
static bool is_ours(struct judge *judge, expr_id expr)
{
	return is_made_here(judge, expr) ||
	       (is_name_of_made(judge, expr) &&
		!is_handed_on(judge, judge_expr(judge, expr)->b));
}

/* Whether the way in which a coroutine is used needs its result. */
static bool needs_result(struct judge *judge, expr_id expr)
{
	bool made = is_made_here(judge, expr);

	if (judge_expr(judge, expr)->kind == EXPR_NAMED)
		return false;
	if (fails(judge, expr))
		return made || judge_expr(judge, expr)->kind != EXPR_CALL;
	if (misleads(judge, expr))
		return made || is_name_of_made(judge, expr);
	return shows(judge, expr) && is_ours(judge, expr);
}

void used_coroutine(struct judge *judge, expr_id expr)
{
	if (may_be_another(judge, judge_type(judge, expr)))
		return;
	if (needs_result(judge, expr))
		judge_add(judge, FAULT_USED, expr)->use = judge_expr(judge, expr)->use;
	else if (is_made_here(judge, expr) &&
		 judge_expr(judge, carrier(judge, expr))->use == USE_DISCARDED)
		judge_add(judge, FAULT_DROPPED, expr);
	else if (unused_argument(judge, expr) && is_ours(judge, expr))
		judge_add(judge, FAULT_IGNORED, expr);
}

/* Whether the misuse of a variable was told already: then it is not told again as lost. */
static bool is_misused(const struct judge *judge, symbol_id symbol)
{
	for (uint32_t i = 0; i < judge->faults->len; i++) {
		const struct fault *fault = &judge->faults->at[i];
		const struct facts_expr *expr = judge_expr(judge, fault->expr);

		if (fault->kind == FAULT_USED && expr->kind == EXPR_NAME &&
		    expr->b == symbol)
			return true;
	}
	return false;
}

void used_lost(struct judge *judge, const struct lost *lost)
{
	if (!is_made_here(judge, lost->made) || is_misused(judge, lost->symbol) ||
	    may_be_another(judge, judge_type(judge, lost->made)))
		return;
	struct fault *fault = judge_add(judge, FAULT_LOST, lost->made);
	fault->at = lost->at;
	fault->rebound = lost->rebound;
}
