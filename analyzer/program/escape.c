/* Whatever is not known to leave the object alone lets it escape. */
#include "program/escape.h"

#include "program/answer.h"
#include "program/bind.h"
#include "program/foreign.h"
#include "program/harmless.h"
#include "program/heirs.h"
#include "program/implied.h"
#include "program/places.h"

#include "base/hash.h"

#include "base/banned.h"

enum {
	HELPERS_MAX = 4, /* helpers that hand the object on to helpers */
	NAMES_MAX = 200, /* a class of which more is used would be read again and again */
};

struct watch {
	struct program *program;
	struct arena *scratch;
	const struct class_info *info;
	struct watched *seen;
	struct vec_u32 touched; /* names whose methods are still to be read */
	struct map followed;	/* (module, symbol) that stand for the object */
	unsigned helpers;
};

static void follow(struct watch *watch, module_id module, symbol_id symbol);

static void note(struct watch *watch, uint32_t name, uint32_t how)
{
	uint32_t before = map_at(&watch->seen->names, name, 0);

	map_set(watch->program->arena, &watch->seen->names, name, before | how);
	if (how & ~before & WATCHED_TOUCHED)
		*vec_push(watch->scratch, &watch->touched) = name;
	watch->seen->escapes |= watch->touched.len > NAMES_MAX;
}

/* Whether an expression is the first parameter of a method. */
static bool is_receiver(const struct facts *facts, const struct facts_func *func,
			expr_id expr)
{
	const struct facts_expr *record = &facts->expr[expr];

	return func->owner && func->params && record->kind == EXPR_NAME &&
	       record->b == facts->param[func->param].symbol;
}

/* `self.name` in a constructor: what is assigned there is holding.c's to tell. */
static bool in_constructor(const struct facts *facts, expr_id attribute)
{
	const struct facts_func *func = &facts->func[facts_expr_func(facts, attribute)];

	return is_receiver(facts, func, facts->expr[attribute].a) &&
	       str_is(facts_name(facts, func->name), "__init__");
}

/* What begins the object anew, or gives it or all that it holds to whoever asks. */
static bool exposes(struct str name)
{
	return str_is(name, "__init__") || str_is(name, "__dict__") ||
	       str_is(name, "__enter__") || str_is(name, "__aenter__");
}

/* `object.name`: read, called, assigned. */
static void note_attribute(struct watch *watch, module_id module, expr_id id)
{
	const struct facts *facts = program_facts(watch->program, module);
	const struct facts_expr *expr = &facts->expr[id];
	uint32_t name = program_name(watch->program, module, expr->b);

	watch->seen->escapes |= exposes(intern_text(&watch->program->names, name));
	if (expr->use == USE_TARGET || expr->use == USE_DELETED)
		note(watch, name, in_constructor(facts, id) ? 0 : WATCHED_WRITTEN);
	else if (expr->use == USE_CALLED || expr->use == USE_ATTRIBUTE)
		note(watch, name, WATCHED_TOUCHED);
	else
		note(watch, name, WATCHED_TOUCHED | WATCHED_ASKED);
}

/* print(x), isinstance(x, C), hasattr(x, "name"): they give what they are given to nobody. */
static bool only_looks(struct program *program, const struct type *callee)
{
	static const enum role looks[] = {ROLE_TAKES_VALUES, ROLE_ISINSTANCE,
					  ROLE_ASKS_KIND, ROLE_SUPER, ROLE_TYPE_OF};

	for (size_t i = 0; i < sizeof(looks) / sizeof(*looks); i++)
		if ((callee->kind == TYPE_FUNC && fn_is(program, callee->a, looks[i])) ||
		    (callee->kind == TYPE_CLASS && cls_is(program, callee->a, looks[i])))
			return true;
	return false;
}

/* A function of the project that is given the object: the parameter stands for it there. */
static bool hand_on(struct watch *watch, module_id module, expr_id call, expr_id arg)
{
	struct program *program = watch->program;
	struct eval eval = {.program = program, .module = module};
	const struct facts *facts = program_facts(program, module);
	type_id func = infer_expr(&eval, facts->expr[call].a);
	const struct type callee = *type_of(&program->types, func);
	struct args args;

	if (only_looks(program, &callee))
		return true;
	if (callee.kind != TYPE_FUNC || watch->helpers == HELPERS_MAX)
		return false;
	const struct fn *fn = program_fn(program, callee.a);
	if (program_module(program, fn->module)->source.stub ||
	    program_func(program, callee.a)->owner)
		return false;
	infer_args(&eval, call, &args);
	const struct facts_param *param = bind_met(program, func, &args, arg);
	if (!param)
		return false;
	watch->helpers++;
	follow(watch, fn->module, param->symbol);
	watch->helpers--;
	return true;
}

/* Whether a name is bound at one place only, whatever its annotations. */
static bool is_bound_once(const struct facts *facts, symbol_id symbol)
{
	const struct facts_symbol *record = &facts->symbol[symbol];
	uint32_t bound = 0;

	for (uint32_t i = 0; i < record->binds; i++)
		bound += facts->bind[record->bind + i].kind != BIND_ANNOTATE;
	return bound == 1 && !record->means;
}

/* `with x as y`, where __enter__ may give x itself: y stands for it too. */
static void enter(struct watch *watch, module_id module, expr_id id)
{
	const struct facts *facts = program_facts(watch->program, module);
	uint32_t count;
	const uint32_t *items =
		facts_list(facts, facts->stmt[facts->expr[id].stmt].a, &count);
	expr_id target = 0;

	for (uint32_t i = 0; i + 1 < count; i += 2)
		if (items[i] == id)
			target = items[i + 1];
	if (!target)
		return;
	symbol_id symbol = facts->expr[target].b;
	const struct facts_scope *scope = &facts->scope[facts->symbol[symbol].scope];
	if (facts->expr[target].kind == EXPR_NAME && scope->kind == SCOPE_FUNC)
		follow(watch, module, symbol);
	else
		watch->seen->escapes = true;
}

/* `return self` of a method that `with` calls. */
static bool is_entered(const struct facts *facts, expr_id expr)
{
	const struct facts_func *func = &facts->func[facts_expr_func(facts, expr)];
	struct str name = facts_name(facts, func->name);

	return is_receiver(facts, func, expr) &&
	       (str_is(name, "__enter__") || str_is(name, "__aenter__"));
}

/* The call of which an expression is an argument, or 0. */
static expr_id call_of(const struct facts *facts, expr_id arg)
{
	expr_id call = facts->expr[arg].parent;

	if (facts->expr[call].kind == EXPR_KEYWORD)
		call = facts->expr[call].parent;
	return facts->expr[call].kind == EXPR_CALL ? call : 0;
}

/* One place where the object stands. */
static void judge(struct watch *watch, module_id module, expr_id id)
{
	const struct facts *facts = program_facts(watch->program, module);
	expr_id call;

	while (facts->expr[id].use == USE_BRANCH) /* `a and x`: where the whole goes */
		id = facts->expr[id].parent;
	switch ((enum expr_use)facts->expr[id].use) {
	case USE_ATTRIBUTE:
		note_attribute(watch, module, facts->expr[id].parent);
		break;
	case USE_TESTED:
	case USE_NEGATED:
	case USE_COMPARED:
	case USE_FORMATTED:
	case USE_DISCARDED:
		break;
	case USE_ENTERED:
	case USE_ASYNC_ENTERED:
		enter(watch, module, id);
		break;
	case USE_RETURNED:
		watch->seen->escapes |= !is_entered(facts, id);
		break;
	case USE_ARGUMENT:
		call = call_of(facts, id);
		watch->seen->escapes |= !call || !hand_on(watch, module, call, id);
		break;
	default:
		watch->seen->escapes = true;
	}
}

/* locals() */
static bool gives_locals(struct watch *watch, module_id module,
			 const struct facts_expr *call)
{
	struct eval eval = {.program = watch->program, .module = module};
	const struct facts *facts = program_facts(watch->program, module);

	if (call->kind != EXPR_CALL || facts->expr[call->a].kind != EXPR_NAME ||
	    facts->expr[call->a].b)
		return false;
	const struct type callee =
		*type_of(&watch->program->types, infer_expr(&eval, call->a));
	return callee.kind == TYPE_FUNC &&
	       fn_is(watch->program, callee.a, ROLE_GIVES_LOCALS);
}

static bool calls_locals(struct watch *watch, module_id module, func_id func)
{
	const struct facts *facts = program_facts(watch->program, module);
	const struct facts_func *record = &facts->func[func];

	for (expr_id i = record->expr; func && i < record->expr + record->exprs; i++)
		if (gives_locals(watch, module, &facts->expr[i]))
			return true;
	return false;
}

/* A name that means the object, wherever it stands in the module. */
static void follow(struct watch *watch, module_id module, symbol_id symbol)
{
	const struct facts *facts = program_facts(watch->program, module);
	func_id func = facts->scope[facts->symbol[symbol].scope].func, inner = func;

	if (!map_add(watch->scratch, &watch->followed, map_key(module, symbol), 1))
		return;
	watch->seen->escapes |=
		!is_bound_once(facts, symbol) || calls_locals(watch, module, func);
	for (expr_id i = places_first(watch->program, module, symbol);
	     i && !watch->seen->escapes; i = places_next(watch->program, module, i)) {
		if (func && facts_expr_func(facts, i) != inner) {
			inner = facts_expr_func(facts, i);
			watch->seen->escapes |= calls_locals(watch, module, inner);
		}
		if (facts->expr[i].use != USE_TARGET)
			judge(watch, module, i);
	}
}

static void follow_global(struct watch *watch, module_id module, symbol_id symbol)
{
	const struct facts *facts = program_facts(watch->program, module);
	struct foreign_uses uses = {0};

	follow(watch, module, symbol);
	if (watch->seen->escapes)
		return;
	watch->seen->escapes |=
		!foreign_uses(watch->program, watch->scratch, module,
			      facts_name(facts, facts->symbol[symbol].name), &uses);
	for (uint32_t i = 0; i < uses.len && !watch->seen->escapes; i++)
		judge(watch, uses.at[i].module, uses.at[i].expr);
}

/* What a call's value is assigned to, and to nothing else; 0 for none. */
static expr_id only_target(const struct facts *facts, expr_id call)
{
	const struct facts_stmt *stmt = &facts->stmt[facts->expr[call].stmt];
	uint32_t count;
	const uint32_t *target = facts_list(facts, stmt->b, &count);
	bool one = stmt->kind == STMT_ASSIGN ? count == 1 : stmt->kind == STMT_ANN_ASSIGN;

	return facts->expr[call].use == USE_ASSIGNED && stmt->a == call && one ? target[0]
									       : 0;
}

/* Every `x._name` of a module, whatever x is: a second assignment may put another object there. */
static void follow_attribute(struct watch *watch, module_id module, struct str name,
			     expr_id target)
{
	const struct facts *facts = program_facts(watch->program, module);

	for (expr_id i =
		     places_attribute(watch->program, module, foreign_name(facts, name));
	     i && !watch->seen->escapes; i = places_next(watch->program, module, i))
		if (i != target)
			judge(watch, module, i);
}

/* `self._name` in a constructor: private, so that only the class, its bases and its heirs, or what
 * stands in one module with them, get at it. */
static void follow_private(struct watch *watch, module_id module, expr_id target)
{
	struct program *program = watch->program;
	const struct module *record = program_module(program, module);
	const struct facts *facts = record->facts;
	const struct facts_func *func = &facts->func[facts_expr_func(facts, target)];
	struct str name = facts_name(facts, facts->expr[target].b);
	struct map seen = {0};

	watch->seen->escapes |=
		!in_constructor(facts, target) || !str_starts(name, STR("_"));
	if (watch->seen->escapes)
		return;
	const struct class_info *info = class_info(program, record->cls + func->owner);
	const struct vec_u32 *heirs = heirs_of(program, record->cls + func->owner);
	for (uint32_t i = 0; i < info->mro_count + heirs->len; i++) {
		cls_id cls = i < info->mro_count
				     ? type_of(&program->types, info->mro[i])->a
				     : heirs->at[i - info->mro_count];
		module_id home = program->clss.at[cls].module;

		if (map_add(watch->scratch, &seen, home, 1))
			follow_attribute(watch, home, name, home == module ? target : 0);
	}
}

/* Whoever holds the object that a call makes. */
static void follow_holder(struct watch *watch, module_id module, expr_id call)
{
	const struct facts *facts = program_facts(watch->program, module);
	expr_id target = only_target(facts, call);
	symbol_id symbol =
		facts->expr[target].kind == EXPR_NAME ? facts->expr[target].b : 0;
	const struct facts_scope *scope = &facts->scope[facts->symbol[symbol].scope];

	if (facts->expr[call].use == USE_ATTRIBUTE || /* `C().run()` */
	    facts->expr[call].use == USE_ENTERED ||
	    facts->expr[call].use == USE_ASYNC_ENTERED)
		judge(watch, module, call);
	else if (symbol && scope->kind == SCOPE_MODULE)
		follow_global(watch, module, symbol);
	else if (symbol && scope->kind == SCOPE_FUNC)
		follow(watch, module, symbol);
	else if (facts->expr[target].kind == EXPR_ATTRIBUTE)
		follow_private(watch, module, target);
	else
		watch->seen->escapes = true;
}

/* A method runs on the object: what decorates it may do so too. */
static void read_method(struct watch *watch, module_id module, func_id id)
{
	const struct facts *facts = program_facts(watch->program, module);
	const struct facts_func *func = &facts->func[id];

	watch->seen->escapes |=
		!harmless_decorators(watch->program, module, func->decorators);
	if (func->params)
		follow(watch, module, facts->param[func->param].symbol);
}

/* A name of a class that is touched: its methods run, and what else it is must be a constant. */
static void read_member(struct watch *watch, cls_id cls, uint32_t name)
{
	module_id module = watch->program->clss.at[cls].module;
	const struct facts *facts = program_facts(watch->program, module);
	uint32_t symbol;

	if (!map_get(&class_info(watch->program, cls)->symbols, name, &symbol))
		return;
	const struct facts_symbol *record = &facts->symbol[symbol];
	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];

		if (bind->kind == BIND_FUNC)
			read_method(watch, module, bind->value);
		else if (bind->kind == BIND_ASSIGN)
			watch->seen->escapes |= !answer_is_written(
				(enum expr_kind)facts->expr[bind->value].kind);
		else if (bind->kind != BIND_ANNOTATE)
			watch->seen->escapes = true;
	}
}

/* What runs unasked in the classes of the project in a lineage. */
static void begin(struct watch *watch, cls_id cls)
{
	const struct implied *implied = implied_of(watch->program, cls);

	watch->seen->escapes = implied->opaque;
	for (uint32_t i = 0; i < implied->methods.len; i++)
		note(watch, implied->methods.at[i], WATCHED_TOUCHED);
}

static void read_methods(struct watch *watch)
{
	for (uint32_t i = 0; i < watch->touched.len; i++)
		for (uint32_t k = 0; k < watch->info->mro_count; k++) {
			cls_id cls =
				type_of(&watch->program->types, watch->info->mro[k])->a;

			if (watch->seen->escapes)
				return;
			if (implied_is_read(watch->program, cls))
				read_member(watch, cls, watch->touched.at[i]);
		}
}

const struct watched *escape_watch(struct program *program, module_id module,
				   expr_id call, cls_id cls)
{
	uint64_t key = hash_mix(map_key(module, call)) ^ hash_mix(cls);
	uint32_t at;
	struct arena scratch;

	if (map_get(&program->watch, key, &at))
		return program->watched.at[at];
	struct watched *seen = arena_new(program->arena, struct watched);
	seen->escapes = true; /* while it is asked */
	map_set(program->arena, &program->watch, key, program->watched.len);
	*vec_push(program->arena, &program->watched) = seen;
	arena_init(&scratch);
	struct watched found = {0};
	struct watch watch = {.program = program,
			      .scratch = &scratch,
			      .seen = &found,
			      .info = class_info(program, cls)};
	begin(&watch, cls);
	if (!found.escapes)
		follow_holder(&watch, module, call);
	read_methods(&watch);
	*seen = found;
	arena_release(&scratch);
	return seen;
}
