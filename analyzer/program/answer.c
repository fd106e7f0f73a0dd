/* Only what is certain: whatever is no constant, or is compared in another way, is PERHAPS. */
#include "program/answer.h"

#include "program/enumeration.h"
#include "program/heirs.h"
#include "program/object.h"
#include "program/places.h"
#include "program/tested.h"

#include "base/banned.h"

enum { TEST_DEPTH = 16 }; /* longer chains of `and` and `or` decide nothing */

static const struct facts_expr *record_of(const struct eval *eval, expr_id expr)
{
	return &eval_facts(eval)->expr[expr];
}

static enum answer of_bool(bool truth)
{
	return truth ? ANSWER_YES : ANSWER_NO;
}

static enum answer negated(enum answer answer)
{
	return answer == ANSWER_PERHAPS ? answer : of_bool(answer == ANSWER_NO);
}

static enum answer either(enum answer a, enum answer b)
{
	if (a == ANSWER_YES || b == ANSWER_YES)
		return ANSWER_YES;
	return a == ANSWER_NO && b == ANSWER_NO ? ANSWER_NO : ANSWER_PERHAPS;
}

bool answer_is_written(enum expr_kind kind)
{
	return kind == EXPR_NONE || kind == EXPR_TRUE || kind == EXPR_FALSE ||
	       kind == EXPR_STRING || kind == EXPR_NUMBER;
}

/* Whether a name is bound to constants only, as they are written here or imported. What an attribute was assigned
 * once may be something else by now. */
static bool is_bound_to_constants(const struct facts *facts,
				  const struct facts_symbol *symbol)
{
	for (uint32_t i = 0; i < symbol->binds; i++) {
		const struct facts_bind *bind = &facts->bind[symbol->bind + i];

		if (bind->kind == BIND_PARAM || bind->kind == BIND_ANNOTATE ||
		    bind->kind == BIND_IMPORT)
			continue;
		if ((bind->kind != BIND_ASSIGN && bind->kind != BIND_NAMED) ||
		    !answer_is_written((enum expr_kind)facts->expr[bind->value].kind))
			return false;
	}
	return true;
}

/* Whether what a walk knows of a name is surely so: what the function was given, or what it wrote
 * down. A name that is bound anew in a loop may be something else in the next round. */
static bool is_sure(const struct eval *eval, symbol_id symbol, type_id now)
{
	const struct facts *facts = eval_facts(eval);
	const struct facts_symbol *record = &facts->symbol[symbol];
	bool flag = now == TYPE_ID_TRUE || now == TYPE_ID_FALSE;
	bool once = record->binds == 1, loops = eval->flow && eval->flow->loops;

	if (places_is_shared(eval->program, eval->module, symbol) ||
	    record->kinds & 1u << BIND_AUGMENT)
		return false;
	if (is_bound_to_constants(facts, record))
		return once || flag || !loops;
	return record->kinds & 1u << BIND_PARAM && !loops &&
	       infer_symbol(eval->program, eval->module, eval->env, symbol) == now;
}

static bool is_constant(struct program *program, type_id type)
{
	return type_is_constant(type_kind(&program->types, type)) ||
	       enumeration_is_member(program, type);
}

/* The constant that a name surely is, else UNKNOWN. */
static type_id name_constant(struct eval *eval, const struct facts_expr *expr)
{
	type_id now;

	if (!expr->b)
		return UNKNOWN;
	if (!eval->flow || !flow_name(eval->flow, expr->b, &now))
		now = infer_symbol(eval->program, eval->module, eval->env, expr->b);
	return is_constant(eval->program, now) && is_sure(eval, expr->b, now) ? now
									      : UNKNOWN;
}

/* What a receiver is at this place; nothing is noted of the look. */
static type_id receiver(struct eval *eval, expr_id id, unsigned depth)
{
	const struct facts_expr *expr = record_of(eval, id);
	struct member how;
	type_id now;

	if (!depth--)
		return UNKNOWN;
	if (expr->kind == EXPR_ATTRIBUTE)
		return infer_member(eval->program, receiver(eval, expr->a, depth),
				    program_name(eval->program, eval->module, expr->b),
				    &how);
	if (expr->kind != EXPR_NAME || !expr->b)
		return UNKNOWN;
	if (eval->flow && flow_name(eval->flow, expr->b, &now))
		return now;
	return infer_symbol(eval->program, eval->module, eval->env, expr->b);
}

/* The value within `cast(Literal[True], True)`, else the expression itself. */
static expr_id without_cast(struct eval *eval, expr_id id)
{
	struct eval declared = {.program = eval->program, .module = eval->module};
	const struct facts_expr *call = record_of(eval, id);
	uint32_t count;

	if (call->kind != EXPR_CALL)
		return id;
	const struct type callee =
		*type_of(&eval->program->types, infer_expr(&declared, call->a));
	const uint32_t *args = facts_list(eval_facts(eval), call->b, &count);
	return callee.kind == TYPE_FUNC && count == 2 &&
			       fn_is(eval->program, callee.a, ROLE_CAST)
		       ? args[1]
		       : id;
}

type_id answer_constant(struct eval *eval, expr_id id)
{
	struct eval declared = {.program = eval->program, .module = eval->module};

	id = without_cast(eval, id);
	const struct facts_expr *expr = record_of(eval, id);
	if (expr->kind == EXPR_NAME)
		return name_constant(eval, expr);
	if (expr->kind == EXPR_NAMED)
		return name_constant(eval, record_of(eval, expr->a));
	if (expr->kind == EXPR_ATTRIBUTE) {
		type_id member =
			enumeration_member(&declared, id, infer_expr(&declared, id));
		if (enumeration_is_member(eval->program, member))
			return member;
	}
	if (expr->kind == EXPR_ATTRIBUTE)
		return object_holds(eval->program, receiver(eval, expr->a, TEST_DEPTH),
				    program_name(eval->program, eval->module, expr->b));
	return answer_is_written((enum expr_kind)expr->kind) ? infer_expr(&declared, id)
							     : UNKNOWN;
}

/* Whether all that a value may be are instances of something: neither None nor unknown. */
static bool has_class(struct program *program, type_id value)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, value, members);

	for (uint32_t i = 0; i < count; i++)
		if (type_kind(&program->types, members[i]) != TYPE_INSTANCE)
			return false;
	return count > 0;
}

/* The instance, or one of several, that a name surely is: of a parameter, where the caller gave
 * it and nothing was learned of it since; else UNKNOWN. An annotation is not sure: who asks knows
 * better. */
static type_id given_instance(struct eval *eval, const struct facts_expr *expr)
{
	const struct body *body = eval->flow->body;
	const struct type env = *type_of(&eval->program->types, eval->env);
	const struct facts *facts = eval_facts(eval);
	type_id now;

	if (expr->kind != EXPR_NAME || !expr->b || !eval->env || env.b != body->fn ||
	    !flow_name(eval->flow, expr->b, &now) || !has_class(eval->program, now) ||
	    !is_sure(eval, expr->b, now))
		return UNKNOWN;
	const struct facts_func *func = program_func(eval->program, body->fn);
	uint32_t given = type_count(&eval->program->types, env.c);
	for (uint32_t i = 0; i < func->params && i < given; i++)
		if (facts->param[func->param + i].symbol == expr->b &&
		    type_item(&eval->program->types, env.c, i) == now)
			return now;
	return UNKNOWN;
}

static bool is_text(const struct program *program, type_id type)
{
	return type_kind(&program->types, type) == TYPE_STRING;
}

static struct str text_of(const struct program *program, type_id constant)
{
	return intern_text(&program->names, type_of(&program->types, constant)->a);
}

/* Whether a number is written as a whole one, and which, without its sign. */
static bool is_whole(const struct program *program, type_id constant, uint64_t *number)
{
	struct str text = text_of(program, constant);

	return str_number(str_slice(text, str_starts(text, STR("-")), text.len), number);
}

static enum answer truth_of(const struct program *program, type_id constant)
{
	uint64_t number;

	switch (type_kind(&program->types, constant)) {
	case TYPE_NONE:
	case TYPE_FALSE:
		return ANSWER_NO;
	case TYPE_TRUE:
		return ANSWER_YES;
	case TYPE_STRING:
		return of_bool(text_of(program, constant).len > 0);
	case TYPE_NUMBER:
		return is_whole(program, constant, &number) ? of_bool(number != 0)
							    : ANSWER_PERHAPS;
	default:
		return ANSWER_PERHAPS;
	}
}

static bool is_flag(enum type_kind kind)
{
	return kind == TYPE_TRUE || kind == TYPE_FALSE;
}

/* Whether what stands for many constants is this one, or has it within. */
static enum answer equals_stand_in(const struct program *program, type_id stand_in,
				   type_id constant)
{
	return tested_excludes(program, stand_in, constant) ? ANSWER_NO : ANSWER_PERHAPS;
}

enum answer answer_equal(struct program *program, type_id a, type_id b)
{
	enum type_kind left = type_kind(&program->types, a);
	enum type_kind right = type_kind(&program->types, b);
	uint64_t number;

	if (!is_constant(program, a) || !is_constant(program, b))
		return ANSWER_PERHAPS;
	if (left == right && tested_is_stand_in(program, b))
		return equals_stand_in(program, b, a);
	if (left == right && tested_is_stand_in(program, a))
		return equals_stand_in(program, a, b);
	if (a == b)
		return ANSWER_YES;
	if (left == TYPE_INSTANCE || right == TYPE_INSTANCE)
		return enumeration_differ(program, a, b) ? ANSWER_NO : ANSWER_PERHAPS;
	if (left == TYPE_NUMBER && right == TYPE_NUMBER)
		return is_whole(program, a, &number) && is_whole(program, b, &number)
			       ? ANSWER_NO
			       : ANSWER_PERHAPS;
	return is_flag(left) != is_flag(right) &&
			       (left == TYPE_NUMBER || right == TYPE_NUMBER)
		       ? ANSWER_PERHAPS /* 1 == True */
		       : ANSWER_NO;
}

/* `x in ("a", "b")`, and `"a" in x` of texts. */
static enum answer contained(struct eval *eval, type_id item, expr_id container)
{
	const struct facts_expr *expr = record_of(eval, container);
	enum answer found = ANSWER_NO;
	type_id whole;
	uint32_t count;

	if (expr->kind != EXPR_TUPLE && expr->kind != EXPR_LIST &&
	    expr->kind != EXPR_SET) {
		whole = answer_constant(eval, container);
		if (!is_text(eval->program, item) || !is_text(eval->program, whole) ||
		    tested_is_stand_in(eval->program, item))
			return ANSWER_PERHAPS;
		if (tested_is_stand_in(eval->program, whole))
			return equals_stand_in(eval->program, whole, item);
		return of_bool(str_search(text_of(eval->program, whole),
					  text_of(eval->program, item)) != SIZE_MAX);
	}
	const uint32_t *items = facts_list(eval_facts(eval), expr->a, &count);
	for (uint32_t i = 0; i < count; i++)
		found = either(found, answer_equal(eval->program, item,
						   answer_constant(eval, items[i])));
	return found;
}

/* `x is None`, where x is an instance of something. */
static enum answer compared_none(struct eval *eval, const struct facts_expr *left,
				 const struct facts_expr *right, uint32_t op)
{
	if (right->kind != EXPR_NONE || given_instance(eval, left) == UNKNOWN)
		return ANSWER_PERHAPS;
	return op == OP_IS ? ANSWER_NO : op == OP_IS_NOT ? ANSWER_YES : ANSWER_PERHAPS;
}

/* What a test asks of. A module's own `DEBUG = False` is a switch, which others may turn: it is
 * only something to compare with. */
static type_id asked(struct eval *eval, expr_id id)
{
	const struct facts *facts = eval_facts(eval);
	const struct facts_expr *expr = record_of(eval, id);
	bool global = expr->kind == EXPR_NAME && expr->b &&
		      facts->scope[facts->symbol[expr->b].scope].kind == SCOPE_MODULE;

	return global ? UNKNOWN : answer_constant(eval, id);
}

static enum answer compared(struct eval *eval, const struct facts_expr *compare)
{
	uint32_t count, operators;
	const uint32_t *operand = facts_list(eval_facts(eval), compare->a, &count);
	const uint32_t *ops = facts_list(eval_facts(eval), compare->b, &operators);

	if (count != 2)
		return ANSWER_PERHAPS;
	type_id left = asked(eval, operand[0]);
	if (left == UNKNOWN)
		return compared_none(eval, record_of(eval, operand[0]),
				     record_of(eval, operand[1]), ops[0]);
	switch ((enum facts_operator)ops[0]) {
	case OP_EQ:
	case OP_IS:
		return answer_equal(eval->program, left,
				    answer_constant(eval, operand[1]));
	case OP_NE:
	case OP_IS_NOT:
		return negated(answer_equal(eval->program, left,
					    answer_constant(eval, operand[1])));
	case OP_IN:
		return contained(eval, left, operand[1]);
	case OP_NOT_IN:
		return negated(contained(eval, left, operand[1]));
	default:
		return ANSWER_PERHAPS;
	}
}

bool answer_is_fleeting(struct eval *eval, expr_id expr, type_id type)
{
	return is_constant(eval->program, type) && answer_constant(eval, expr) != type;
}

static enum answer begins(const struct program *program, type_id whole, type_id part,
			  bool at_end)
{
	if (!is_text(program, part) || tested_is_stand_in(program, part))
		return ANSWER_PERHAPS;
	if (tested_is_stand_in(program, whole))
		return equals_stand_in(program, whole, part);
	struct str text = text_of(program, whole), sought = text_of(program, part);
	return of_bool(at_end ? str_ends(text, sought) : str_starts(text, sought));
}

/* Whether a class is one that others are only by inheritance: of the project, or builtin. Others
 * may say by their methods what belongs to them, as Iterable does. */
static bool is_nominal(struct program *program, cls_id cls)
{
	module_id module = program->clss.at[cls].module;

	return (module == program->builtins ||
		program_module(program, module)->source.file != NO_FILE) &&
	       !class_info(program, cls)->is_protocol;
}

/* Whether something may be an instance of both: by a class below both, or because an int may
 * stand wherever a float is said. */
static bool may_be_both(struct program *program, cls_id have, cls_id want)
{
	const struct vec_u32 *heirs = heirs_of(program, have);

	for (uint32_t i = 0; i < heirs->len; i++)
		if (class_inherits(program, heirs->at[i], want))
			return true;
	return class_inherits(program, want, have) ||
	       have == class_builtin(program, STR("float")) ||
	       have == class_builtin(program, STR("complex"));
}

static enum answer is_kind(struct program *program, cls_id have, type_id wanted)
{
	const struct type want = *type_of(&program->types, wanted);

	if (want.kind != TYPE_INSTANCE || class_info(program, have)->unknown_base)
		return ANSWER_PERHAPS;
	if (class_inherits(program, have, want.a))
		return ANSWER_YES;
	return is_nominal(program, want.a) && !may_be_both(program, have, want.a)
		       ? ANSWER_NO
		       : ANSWER_PERHAPS;
}

/* What all members of a value say; PERHAPS where they differ. */
static enum answer all_are(struct program *program, type_id value, type_id wanted)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, value, members);
	enum answer said = ANSWER_PERHAPS;

	for (uint32_t i = 0; i < count; i++) {
		enum answer is =
			is_kind(program, type_of(&program->types, members[i])->a, wanted);

		if (i && is != said)
			return ANSWER_PERHAPS;
		said = is;
	}
	return said;
}

/* `isinstance(x, C)`, `isinstance(x, (C, D))`. */
static enum answer asked_for_class(struct eval *eval, const uint32_t *args)
{
	struct program *program = eval->program;
	struct eval declared = {.program = program, .module = eval->module};
	type_id have = given_instance(eval, record_of(eval, args[0]));
	enum answer found = ANSWER_NO;

	if (have == UNKNOWN)
		return ANSWER_PERHAPS;
	type_id classes = infer_expr(&declared, args[1]);
	const struct type type = *type_of(&program->types, classes);
	if (type.kind != TYPE_TUPLE)
		return all_are(program, have, infer_instance_of(program, classes));
	for (uint32_t i = 0; i < type_count(&program->types, type.b); i++) {
		type_id class = type_item(&program->types, type.b, i);

		found = either(found,
			       all_are(program, have, infer_instance_of(program, class)));
	}
	return found;
}

/* `name.startswith("a")`, `name.endswith(("a", "b"))`. */
static enum answer called_on_text(struct eval *eval, const struct facts_expr *call)
{
	struct program *program = eval->program;
	const struct facts_expr *callee = record_of(eval, call->a);
	struct member how;
	uint32_t count;
	const uint32_t *args = facts_list(eval_facts(eval), call->b, &count);

	if (callee->kind != EXPR_ATTRIBUTE || count != 1)
		return ANSWER_PERHAPS;
	type_id whole = asked(eval, callee->a);
	if (!is_text(program, whole))
		return ANSWER_PERHAPS;
	type_id method = infer_member(
		program, whole, program_name(program, eval->module, callee->b), &how);
	const struct type type = *type_of(&program->types, method);
	bool end = type.kind == TYPE_FUNC && fn_is(program, type.a, ROLE_ENDS_WITH);
	bool start = type.kind == TYPE_FUNC && fn_is(program, type.a, ROLE_STARTS_WITH);
	if (!start && !end)
		return ANSWER_PERHAPS;
	if (record_of(eval, args[0])->kind != EXPR_TUPLE)
		return begins(program, whole, answer_constant(eval, args[0]), end);
	const uint32_t *parts =
		facts_list(eval_facts(eval), record_of(eval, args[0])->a, &count);
	enum answer found = ANSWER_NO;
	for (uint32_t i = 0; i < count; i++)
		found = either(found, begins(program, whole,
					     answer_constant(eval, parts[i]), end));
	return found;
}

static enum answer called(struct eval *eval, const struct facts_expr *call)
{
	struct eval declared = {.program = eval->program, .module = eval->module};
	uint32_t count;
	const uint32_t *args = facts_list(eval_facts(eval), call->b, &count);

	if (count != 2 || record_of(eval, args[0])->kind != EXPR_NAME)
		return called_on_text(eval, call);
	const struct type callee =
		*type_of(&eval->program->types, infer_expr(&declared, call->a));
	return callee.kind == TYPE_FUNC && fn_is(eval->program, callee.a, ROLE_ISINSTANCE)
		       ? asked_for_class(eval, args)
		       : ANSWER_PERHAPS;
}

static enum answer answer(struct eval *eval, expr_id test, unsigned depth)
{
	const struct facts_expr *expr = record_of(eval, test);
	enum answer left, right;

	if (!depth--)
		return ANSWER_PERHAPS;
	switch ((enum expr_kind)expr->kind) {
	case EXPR_UNARY:
		return expr->op == OP_NOT ? negated(answer(eval, expr->a, depth))
					  : ANSWER_PERHAPS;
	case EXPR_BOOLEAN:
		left = answer(eval, expr->a, depth);
		right = answer(eval, expr->b, depth);
		return expr->op == OP_OR ? either(left, right)
					 : negated(either(negated(left), negated(right)));
	case EXPR_COMPARE:
		return compared(eval, expr);
	case EXPR_CALL:
		return called(eval, expr);
	default:
		return truth_of(eval->program, asked(eval, test));
	}
}

enum answer answer_of(struct eval *eval, expr_id test)
{
	return answer(eval, test, TEST_DEPTH);
}
