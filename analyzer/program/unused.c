/*
 * Coroutines that are handed on to nobody: given to a function of the project that does nothing
 * with that parameter, or put into a tuple, list or dict of which other items only are taken.
 */
#include "program/bind.h"
#include "program/heirs.h"
#include "program/judge.h"
#include "program/kept.h"
#include "program/places.h"

#include "base/banned.h"

/* --- parameters that nobody reads ---------------------------------------------------------- */

/* A function of the project that has a body of its own, and that no heir may replace. */
static bool is_final(struct judge *judge, type_id callee)
{
	struct program *program = judge->program;
	const struct type type = *type_of(&program->types, callee);

	if (type.kind != TYPE_FUNC)
		return false;
	const struct facts_func *func = program_func(program, type.a);
	bool hook = (func->flags & FUNC_EMPTY) && func->owner;
	return !program_module(program, program_fn(program, type.a)->module)
			->source.stub &&
	       !hook && !(func->flags & FUNC_UNREAD) &&
	       !heirs_override(judge->program, callee);
}

bool unused_argument(struct judge *judge, expr_id arg)
{
	expr_id call = judge_expr(judge, arg)->parent;
	struct args args;

	if (judge_expr(judge, arg)->use != USE_ARGUMENT)
		return false;
	if (judge_expr(judge, call)->kind == EXPR_KEYWORD)
		call = judge_expr(judge, call)->parent;
	if (judge_expr(judge, call)->kind != EXPR_CALL)
		return false;
	type_id callee = judge_type(judge, judge_expr(judge, call)->a);
	if (!is_final(judge, callee))
		return false;
	body_args(judge->program, judge->body, call, &args);
	const struct facts_param *param = bind_met(judge->program, callee, &args, arg);
	fn_id fn = type_of(&judge->program->types, callee)->a;
	const struct facts *facts =
		program_facts(judge->program, program_fn(judge->program, fn)->module);
	return param && !kept_read_behind(facts, param->symbol, 0);
}

/* --- items that nobody takes --------------------------------------------------------------- */

/* The key or index under which an item is looked up, as it is written; 0 where it is no constant. */
static name_id constant_key(const struct judge *judge, expr_id key)
{
	const struct facts_expr *record = judge_expr(judge, key);

	return record->kind == EXPR_NUMBER || record->kind == EXPR_STRING ? record->a : 0;
}

/* Whether an item's place among the others is, or may be, the number that a text says. */
static bool is_place(const struct judge *judge, name_id text, uint32_t place)
{
	uint64_t number;

	return !str_number(facts_name(judge->facts, text), &number) || number == place;
}

/* The one display that a local name is ever bound to, or 0. */
static expr_id display_of(const struct judge *judge, symbol_id symbol)
{
	const struct facts *facts = judge->facts;
	const struct facts_symbol *record = &facts->symbol[symbol];
	const struct facts_bind *bind = &facts->bind[record->bind];
	const struct facts_scope *scope = &facts->scope[record->scope];

	if (record->binds != 1 || record->means || bind->kind != BIND_ASSIGN ||
	    scope->kind != SCOPE_FUNC || judge_expr(judge, bind->target)->parent)
		return 0;
	switch ((enum expr_kind)judge_expr(judge, bind->value)->kind) {
	case EXPR_TUPLE:
	case EXPR_LIST:
	case EXPR_DICT:
		return judge_expr(judge, bind->value)->use == USE_ASSIGNED ? bind->value
									   : 0;
	default:
		return 0;
	}
}

struct taken {
	const struct judge *judge;
	symbol_id symbol;
	struct vec_u32 keys; /* as written */
};

/* Collects the constants under which items of a name are taken; false where it is used in any
 * other way. */
static bool collect_keys(struct taken *taken)
{
	const struct judge *judge = taken->judge;
	module_id module = judge->body->module;

	for (expr_id i = places_first(judge->program, module, taken->symbol); i;
	     i = places_next(judge->program, module, i)) {
		const struct facts_expr *name = judge_expr(judge, i);
		const struct facts_expr *parent = judge_expr(judge, name->parent);

		if (name->use == USE_TARGET)
			continue;
		if (name->use != USE_SUBSCRIPTED || parent->use == USE_TARGET ||
		    parent->use == USE_DELETED || !constant_key(judge, parent->b))
			return false;
		*vec_push(judge->arena, &taken->keys) = constant_key(judge, parent->b);
	}
	return taken->keys.len > 0;
}

static bool is_taken(const struct taken *taken, name_id key, uint32_t place)
{
	for (uint32_t i = 0; i < taken->keys.len; i++)
		if (key ? taken->keys.at[i] == key
			: is_place(taken->judge, taken->keys.at[i], place))
			return true;
	return false;
}

static void judge_item(struct judge *judge, const struct taken *taken, expr_id key,
		       expr_id item, uint32_t place)
{
	bool known = !key || constant_key(judge, key);

	if (known && judge_expr(judge, item)->kind == EXPR_CALL &&
	    judge_is_coroutine(judge, judge_type(judge, item)) &&
	    !is_taken(taken, key ? constant_key(judge, key) : 0, place))
		judge_add(judge, FAULT_LOST, item);
}

void unused_items(struct judge *judge, symbol_id symbol)
{
	expr_id display = display_of(judge, symbol);
	struct taken taken = {.judge = judge, .symbol = symbol};
	uint32_t count, step;

	if (!display || !collect_keys(&taken))
		return;
	const uint32_t *items =
		facts_list(judge->facts, judge_expr(judge, display)->a, &count);
	step = judge_expr(judge, display)->kind == EXPR_DICT ? 2 : 1;
	for (uint32_t i = 0; i < count; i++)
		if (!items[i] || judge_expr(judge, items[i])->kind == EXPR_STAR)
			return; /* what follows has another place */
	for (uint32_t i = 0; i + step <= count; i += step)
		judge_item(judge, &taken, step == 2 ? items[i] : 0, items[i + step - 1],
			   i);
}
