/* Read off the source, not along paths: asking too much only costs time. */
#include "program/tested.h"

#include "program/enumeration.h"
#include "program/recursion.h"

#include "base/banned.h"

enum {
	PARAMS_MAX = 64,
	LITERALS_MAX = 256, /* comparisons with more than these decide nothing */
};

/* A text or number with which a parameter is compared. */
struct asked_for {
	uint32_t param;
	type_id constant;
};

struct tested {
	uint64_t truth; /* parameters whose truth may be asked, here or where they go */
	uint64_t asked; /* those that are surely compared or asked for their truth */
	uint64_t kinds; /* those whose class may be asked, or whether they are None */
	uint64_t unpacked; /* *args and **kwargs that are given on to a call */
	uint64_t changed;  /* those that perhaps hold more by then than they were given */
	bool recurses;	   /* something of its own name is called in it */
	struct asked_list VEC(struct asked_for) literal;
};

struct reading {
	struct program *program;
	struct tested *tested;
	module_id module;
	const struct facts *facts;
};

static const struct tested *tested_of(struct program *program, fn_id fn);

static void add_literal(const struct reading *reading, uint32_t param, type_id constant)
{
	struct asked_list *literal = &reading->tested->literal;

	for (uint32_t i = 0; i < literal->len; i++)
		if (literal->at[i].param == param && literal->at[i].constant == constant)
			return;
	if (literal->len < LITERALS_MAX)
		*vec_push(reading->program->arena, literal) =
			(struct asked_for){param, constant};
}

static void ask_for(const struct reading *reading, uint32_t param, expr_id id)
{
	const struct facts_expr *expr = &reading->facts->expr[id];
	struct eval eval = {.program = reading->program, .module = reading->module};
	uint32_t count;

	if (expr->kind == EXPR_TUPLE || expr->kind == EXPR_LIST ||
	    expr->kind == EXPR_SET) {
		const uint32_t *items = facts_list(reading->facts, expr->a, &count);
		for (uint32_t i = 0; i < count; i++)
			ask_for(reading, param, items[i]);
	}
	if (expr->kind != EXPR_STRING && expr->kind != EXPR_NUMBER &&
	    expr->kind != EXPR_NAME && expr->kind != EXPR_ATTRIBUTE)
		return;
	type_id type = enumeration_member(&eval, id, infer_expr(&eval, id));
	enum type_kind kind = type_kind(&reading->program->types, type);
	if (kind == TYPE_STRING || kind == TYPE_NUMBER ||
	    enumeration_is_member(reading->program, type))
		add_literal(reading, param, type);
}

static void ask_for_each(const struct reading *reading, uint32_t param, list_id list)
{
	uint32_t count;
	const uint32_t *items = facts_list(reading->facts, list, &count);

	for (uint32_t i = 0; i < count; i++)
		ask_for(reading, param, items[i]);
}

/* The constants of all cases of a match. */
static void ask_for_cases(const struct reading *reading, uint32_t param, stmt_id match)
{
	const struct facts *facts = reading->facts;
	const struct facts_func *func = &facts->func[facts_stmt_func(facts, match)];

	for (expr_id i = func->expr; i < func->expr + func->exprs; i++)
		if (facts->expr[i].use == USE_COMPARED &&
		    facts->stmt[facts->expr[i].stmt].kind == STMT_CASE &&
		    facts->stmt[facts->expr[i].stmt].parent == match)
			ask_for(reading, param, i);
}

static uint32_t param_of(const struct facts *facts, const struct facts_func *func,
			 symbol_id symbol)
{
	for (uint32_t i = 0; symbol && i < func->params && i < PARAMS_MAX; i++)
		if (facts->param[func->param + i].symbol == symbol)
			return i;
	return PARAMS_MAX;
}

/* The parameter of a function that an argument of a call becomes. */
static uint32_t received_as(const struct reading *reading, const struct type *callee,
			    expr_id call, expr_id arg)
{
	const struct fn *fn = program_fn(reading->program, callee->a);
	const struct facts *facts = program_facts(reading->program, fn->module);
	const struct facts_func *func = &facts->func[fn->func];
	uint32_t count;
	const uint32_t *args =
		facts_list(reading->facts, reading->facts->expr[call].b, &count);

	if (reading->facts->expr[arg].kind != EXPR_KEYWORD) {
		for (uint32_t i = 0; i < count; i++)
			if (args[i] == arg)
				return i + (callee->b ? 1 : 0);
		return PARAMS_MAX;
	}
	struct str name = facts_name(reading->facts, reading->facts->expr[arg].a);
	for (uint32_t i = 0; i < func->params; i++)
		if (str_eq(facts_name(facts, facts->param[func->param + i].name), name))
			return i;
	return PARAMS_MAX;
}

/* f(name): what f asks of it is asked here. */
static void hand_on(const struct reading *reading, uint32_t param, expr_id arg)
{
	struct program *program = reading->program;
	expr_id call = reading->facts->expr[arg].parent;
	struct eval eval = {.program = program, .module = reading->module};

	if (reading->facts->expr[call].kind == EXPR_KEYWORD)
		arg = call, call = reading->facts->expr[call].parent;
	if (reading->facts->expr[call].kind != EXPR_CALL)
		return;
	const struct type callee = *type_of(
		&program->types, infer_expr(&eval, reading->facts->expr[call].a));
	if (callee.kind != TYPE_FUNC)
		return;
	if (fn_is(program, callee.a, ROLE_ISINSTANCE)) {
		reading->tested->asked |= (uint64_t)1 << param;
		reading->tested->kinds |= (uint64_t)1 << param;
	}
	if (program_module(program, program_fn(program, callee.a)->module)->source.stub)
		return;
	uint32_t as = received_as(reading, &callee, call, arg);
	const struct tested *there = tested_of(program, callee.a);
	if (as >= PARAMS_MAX)
		return;
	reading->tested->asked |= (there->asked >> as & 1) << param;
	reading->tested->kinds |= (there->kinds >> as & 1) << param;
	for (uint32_t i = 0; i < there->literal.len; i++)
		if (there->literal.at[i].param == as)
			add_literal(reading, param, there->literal.at[i].constant);
}

/* `name or default`: what has a value of several as its own. */
static expr_id whole_of(const struct facts *facts, expr_id id)
{
	while (facts->expr[id].use == USE_BRANCH)
		id = facts->expr[id].parent;
	return id;
}

static bool compares_with_none(const struct facts *facts,
			       const struct facts_expr *compare)
{
	uint32_t count;
	const uint32_t *operand = facts_list(facts, compare->a, &count);

	return count == 2 && facts->expr[operand[1]].kind == EXPR_NONE;
}

static void read_compared(const struct reading *reading, uint32_t param,
			  const struct facts_expr *compare)
{
	uint64_t bit = (uint64_t)1 << param;

	reading->tested->truth |= bit;
	reading->tested->asked |= bit;
	if (compare->kind != EXPR_COMPARE)
		return;
	ask_for_each(reading, param, compare->a);
	if (compares_with_none(reading->facts, compare))
		reading->tested->kinds |= bit;
}

/* `kwargs.get("a")` leaves it as it is, `kwargs.setdefault("a", 1)` does not. */
static bool fills(const struct reading *reading, expr_id attribute)
{
	struct eval eval = {.program = reading->program, .module = reading->module};
	const struct type method =
		*type_of(&reading->program->types, infer_expr(&eval, attribute));

	return method.kind == TYPE_UNKNOWN ||
	       (method.kind == TYPE_FUNC &&
		fn_is(reading->program, method.a, ROLE_FILLS));
}

/* What becomes of *args and **kwargs: whoever gets one as a whole may fill it. */
static void read_collected(const struct reading *reading, uint32_t param, expr_id id)
{
	const struct facts_expr *expr = &reading->facts->expr[id];
	const struct facts_expr *star = &reading->facts->expr[expr->parent];
	uint64_t bit = (uint64_t)1 << param;

	switch ((enum expr_use)expr->use) {
	case USE_UNPACKED:
		if (reading->facts->expr[star->parent].kind == EXPR_CALL)
			reading->tested->unpacked |= bit;
		break;
	case USE_TESTED:
	case USE_NEGATED:
	case USE_COMPARED:
	case USE_ITERATED:
		break;
	case USE_ATTRIBUTE:
		if (fills(reading, expr->parent))
			reading->tested->changed |= bit;
		break;
	default:
		reading->tested->changed |= bit;
	}
}

static void read_use(const struct reading *reading, uint32_t param, expr_id id)
{
	const struct facts_expr *expr = &reading->facts->expr[id];
	const struct facts_expr *parent = &reading->facts->expr[expr->parent];
	uint64_t bit = (uint64_t)1 << param;

	switch ((enum expr_use)expr->use) {
	case USE_COMPARED:
		read_compared(reading, param, parent);
		break;
	case USE_MATCHED:
		reading->tested->asked |= bit;
		ask_for_cases(reading, param, expr->stmt);
		break;
	case USE_BRANCH:
		hand_on(reading, param, whole_of(reading->facts, id));
		reading->tested->truth |= bit;
		reading->tested->asked |= bit;
		break;
	case USE_TESTED:
	case USE_NEGATED:
		reading->tested->truth |= bit;
		reading->tested->asked |= bit;
		break;
	case USE_ATTRIBUTE:
		if (parent->use == USE_CALLED)
			ask_for_each(reading, param,
				     reading->facts->expr[parent->parent].b);
		break;
	case USE_ARGUMENT:
		reading->tested->truth |= bit;
		hand_on(reading, param, id);
		break;
	default:
		break;
	}
}

/* The name of what is called by an expression, `f` of f() and of x.f(), not of super().f(); 0 for
 * none. */
static name_id name_called(const struct facts *facts, const struct facts_expr *expr)
{
	if (expr->use != USE_CALLED)
		return 0;
	if (expr->kind == EXPR_NAME)
		return expr->a;
	return expr->kind == EXPR_ATTRIBUTE && facts->expr[expr->a].kind == EXPR_NAME
		       ? expr->b
		       : 0;
}

static const struct tested *tested_of(struct program *program, fn_id id)
{
	struct fn *fn = program_fn(program, id);
	const struct facts *facts = program_facts(program, fn->module);
	const struct facts_func *func = program_func(program, id);

	if (fn->tested)
		return fn->tested;
	struct tested *tested = arena_new(program->arena, struct tested);
	fn->tested = tested; /* a function that calls itself asks nothing new */
	if (program->nesting > NESTING_MAX)
		return tested;
	program->nesting++;
	struct reading reading = {program, tested, fn->module, facts};
	for (expr_id i = func->expr; func->params && i < func->expr + func->exprs; i++) {
		uint32_t param = PARAMS_MAX;

		tested->recurses |= name_called(facts, &facts->expr[i]) == func->name;
		if (facts->expr[i].kind == EXPR_NAME)
			param = param_of(facts, func, facts->expr[i].b);
		if (param == PARAMS_MAX)
			continue;
		read_use(&reading, param, i);
		read_collected(&reading, param, i);
	}
	program->nesting--;
	return tested;
}

bool tested_hands_on(struct program *program, fn_id fn, uint32_t param)
{
	const struct tested *tested = tested_of(program, fn);

	return param < PARAMS_MAX && (tested->unpacked & ~tested->changed) >> param & 1;
}

static struct str text_of(const struct program *program, type_id constant)
{
	return intern_text(&program->names, type_of(&program->types, constant)->a);
}

/* Whether what a parameter is compared with may tell a text or number from others. */
static bool tells(const struct program *program, const struct tested *tested,
		  uint32_t param, type_id type, bool *asks)
{
	enum type_kind kind = type_kind(&program->types, type);

	for (uint32_t i = 0; i < tested->literal.len; i++) {
		const struct asked_for *literal = &tested->literal.at[i];

		if (literal->param != param ||
		    type_kind(&program->types, literal->constant) != kind)
			continue;
		*asks = true;
		struct str sought = text_of(program, literal->constant);
		if (literal->constant == type ||
		    (kind == TYPE_STRING && sought.len &&
		     str_search(text_of(program, type), sought) != SIZE_MAX))
			return true;
	}
	return false;
}

/* Any of the constants that a function does not tell from each other. Whose parameter it was made
 * for is kept with it: another function may compare it with others. */
static type_id stand_in(struct program *program, enum type_kind kind, fn_id fn,
			uint32_t param)
{
	struct str text = kind == TYPE_STRING ? STR("\1") : STR("-4294967291");

	return type_make(&program->types, kind, intern_add(&program->names, text), fn,
			 param + 1);
}

bool tested_is_stand_in(const struct program *program, type_id type)
{
	enum type_kind kind = type_kind(&program->types, type);

	return (kind == TYPE_STRING || kind == TYPE_NUMBER) &&
	       type_of(&program->types, type)->c;
}

bool tested_excludes(const struct program *program, type_id stand_in, type_id constant)
{
	const struct type *type = type_of(&program->types, stand_in);
	const struct tested *tested = program_fn(program, type->b)->tested;

	for (uint32_t i = 0; i < tested->literal.len; i++)
		if (tested->literal.at[i].param + 1 == type->c &&
		    tested->literal.at[i].constant == constant)
			return true;
	return false;
}

/* A stand-in that is handed on says as much where nothing else is asked of it. */
static bool says_enough(const struct program *program, const struct tested *tested,
			uint32_t param, type_id type)
{
	enum type_kind kind = type_kind(&program->types, type);

	for (uint32_t i = 0; i < tested->literal.len; i++) {
		const struct asked_for *literal = &tested->literal.at[i];

		if (literal->param == param &&
		    type_kind(&program->types, literal->constant) == kind &&
		    !tested_excludes(program, type, literal->constant))
			return false;
	}
	return true;
}

/* Whether class arguments say nothing: `Provider[Any]`. Of a container an annotation may know more. */
static bool is_open(const struct program *program, const struct type *instance)
{
	module_id module = program->clss.at[instance->a].module;

	for (uint32_t i = 0; i < type_count(&program->types, instance->b); i++)
		if (type_item(&program->types, instance->b, i) != UNKNOWN)
			return false;
	return !program_module(program, module)->source.stub;
}

/* Whether a value is an instance of a class, or of one of several, without known class arguments:
 * with them, what a function gives itself again could grow for ever. What makes boxes of what it is
 * given is not even followed from box to box. */
static bool is_plain(const struct program *program, const struct tested *tested,
		     type_id value)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, value, members);

	for (uint32_t i = 0; i < count; i++) {
		const struct type *type = type_of(&program->types, members[i]);

		if (type->kind != TYPE_INSTANCE)
			return false;
		if (type->b && (tested->recurses || !is_open(program, type)))
			return false;
	}
	return count > 0;
}

/* Whether a parameter is compared with members of an enumeration. */
static bool asks_for_member(const struct program *program, const struct tested *tested,
			    uint32_t param, type_id member)
{
	for (uint32_t i = 0; i < tested->literal.len; i++) {
		const struct asked_for *literal = &tested->literal.at[i];
		const struct type *asked = type_of(&program->types, literal->constant);

		if (literal->param == param && asked->kind == TYPE_INSTANCE &&
		    asked->a == type_of(&program->types, member)->a)
			return true;
	}
	return false;
}

type_id tested_constant(struct program *program, fn_id fn, uint32_t param, type_id type)
{
	const struct tested *tested = tested_of(program, fn);
	enum type_kind kind = type_kind(&program->types, type);
	bool asks = param < PARAMS_MAX && tested->asked >> param & 1;

	if (param >= PARAMS_MAX)
		return UNKNOWN;
	if (kind == TYPE_NUMBER && recursion_doubles(program, fn))
		return type;
	if (kind == TYPE_TRUE || kind == TYPE_FALSE)
		return tested->truth >> param & 1 ? type : UNKNOWN;
	if (kind == TYPE_NONE)
		return asks ? type : UNKNOWN;
	if (enumeration_is_member(program, type)) {
		if (asks_for_member(program, tested, param, type))
			return type;
		type = type_stateless(&program->types, type);
	}
	if (kind == TYPE_INSTANCE || kind == TYPE_UNION)
		return tested->kinds >> param & 1 && is_plain(program, tested, type)
			       ? type
			       : UNKNOWN;
	if (kind != TYPE_STRING && kind != TYPE_NUMBER)
		return UNKNOWN;
	if (tested_is_stand_in(program, type) &&
	    !says_enough(program, tested, param, type))
		return UNKNOWN;
	if (tells(program, tested, param, type, &asks))
		return type;
	if (kind == TYPE_STRING && !text_of(program, type).len)
		return asks ? type : UNKNOWN;
	if (kind == TYPE_NUMBER && asks)
		return str_is(text_of(program, type), "0")
			       ? type
			       : stand_in(program, kind, fn, param);
	return asks ? stand_in(program, kind, fn, param) : UNKNOWN;
}
