/* What a name is as declared: everything that is ever bound to it, joined; an annotation beats
 * all bindings. */
#include "program/becoming.h"
#include "program/infer.h"
#include "program/object.h"
#include "program/symbol.h"

#include "base/hash.h"

#include "base/banned.h"

/* The join of some items of a tuple. */
static type_id join_items(struct program *program, uint32_t list, uint32_t from,
			  uint32_t to)
{
	type_id joined = NEVER;

	for (uint32_t i = from; i < to; i++)
		joined = type_join(&program->types, joined,
				   type_item(&program->types, list, i));
	return joined;
}

type_id infer_unpacked(struct program *program, const struct facts *facts, list_id list,
		       uint32_t index, type_id value)
{
	uint32_t count, star = 0, known = 0;
	const uint32_t *targets = facts_list(facts, list, &count);
	type_id step, tuple = infer_as_tuple(program, value), item;
	uint32_t items = type_of(&program->types, tuple)->b;

	while (star < count && facts->expr[targets[star]].kind != EXPR_STAR)
		star++;
	if (tuple != UNKNOWN)
		known = type_count(&program->types, items);
	uint32_t taken = known >= count ? known - count + 1 : 0; /* by the star */
	if (tuple == UNKNOWN)
		item = infer_iterated(program, value, false, &step);
	else if (index == star)
		item = join_items(program, items, star, star + taken);
	else
		item = type_item(&program->types, items,
				 index < star ? index : index - 1 + taken);
	if (index != star)
		return item;
	return class_builtin_instance(program, "list", item == NEVER ? UNKNOWN : item,
				      UNKNOWN);
}

static uint32_t index_in(const struct facts *facts, list_id list, expr_id item)
{
	uint32_t count;
	const uint32_t *items = facts_list(facts, list, &count);

	for (uint32_t i = 0; i < count; i++)
		if (items[i] == item)
			return i;
	return count;
}

type_id infer_part(struct eval *eval, expr_id target, expr_id whole, type_id value)
{
	const struct facts *facts = program_facts(eval->program, eval->module);
	expr_id parent = facts->expr[target].parent;
	uint8_t kind = facts->expr[parent].kind;

	if (!parent || target == whole)
		return value;
	if (kind == EXPR_STAR)
		return infer_part(eval, parent, whole, value);
	if (kind != EXPR_TUPLE && kind != EXPR_LIST)
		return value;
	type_id container = infer_part(eval, parent, whole, value);
	list_id list = facts->expr[parent].a;
	return infer_unpacked(eval->program, facts, list, index_in(facts, list, target),
			      container);
}

static type_id declared(struct program *program, module_id module, type_id env,
			expr_id expr)
{
	struct eval eval = {.program = program, .module = module, .env = env};

	return infer_expr(&eval, expr);
}

/* `T = TypeVar("T")` makes T a type variable. */
static bool makes_typevar(struct program *program, module_id module, expr_id value)
{
	const struct facts *facts = program_facts(program, module);

	if (facts->expr[value].kind != EXPR_CALL)
		return false;
	type_id callee = declared(program, module, 0, facts->expr[value].a);
	const struct type *type = type_of(&program->types, callee);
	return type->kind == TYPE_CLASS && cls_is(program, type->a, ROLE_FORM_TYPEVAR);
}

static type_id assigned(struct program *program, module_id module, type_id env,
			const struct facts_bind *bind)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module, .env = env};
	type_id step, value;

	if (bind->kind == BIND_ASSIGN && makes_typevar(program, module, bind->value))
		return type_make(&program->types, TYPE_TYPEVAR, module, bind->symbol, 0);
	value = infer_expr(&eval, bind->value);
	if (bind->kind == BIND_FOR)
		value = infer_iterated(program, value,
				       facts->expr[bind->value].use == USE_ASYNC_ITERATED,
				       &step);
	else if (bind->kind == BIND_WITH)
		value = infer_entered(program, value,
				      facts->expr[bind->value].use == USE_ASYNC_ENTERED);
	return bind->target ? infer_part(&eval, bind->target, 0, value) : value;
}

static type_id bound(struct program *program, module_id module, type_id env,
		     const struct facts_bind *bind)
{
	const struct module *record = program_module(program, module);

	switch ((enum bind_kind)bind->kind) {
	case BIND_PARAM:
		return infer_param(program, module, env, bind->value);
	case BIND_IMPORT:
		return import_type(program, module, bind->value);
	case BIND_FUNC:
		return function_type(program, record->fn + bind->value, env);
	case BIND_CLASS:
		return type_make(&program->types, TYPE_CLASS, record->cls + bind->value,
				 0, 0);
	case BIND_ASSIGN:
	case BIND_NAMED:
	case BIND_FOR:
	case BIND_WITH:
		return assigned(program, module, env, bind);
	case BIND_EXCEPT:
		return infer_instance_of(program,
					 declared(program, module, env, bind->value));
	case BIND_TYPE_PARAM:
		return type_make(&program->types, TYPE_TYPEVAR, module, bind->symbol, 0);
	case BIND_TYPE_ALIAS:
		return infer_meta(program,
				  infer_annotation(program, module, env, bind->value));
	case BIND_MATCH:
		return UNKNOWN;
	default:
		return NEVER;
	}
}

/* An annotation that says something, or UNKNOWN. */
static type_id annotated(struct program *program, module_id module, type_id env,
			 symbol_id symbol)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_symbol *record = &facts->symbol[symbol];

	if (!(record->kinds & 1u << BIND_ANNOTATE))
		return UNKNOWN;
	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];

		if (bind->kind == BIND_ANNOTATE)
			return infer_annotation(program, module, env, bind->value);
	}
	return UNKNOWN;
}

/* Whether a later def in the same block replaces this one. */
static bool replaced(const struct facts *facts, const struct facts_symbol *symbol,
		     uint32_t at)
{
	const struct facts_bind *bind = &facts->bind[symbol->bind + at];
	stmt_id parent = facts->stmt[bind->stmt].parent;

	if (bind->kind != BIND_FUNC && bind->kind != BIND_CLASS)
		return false;
	for (uint32_t i = at + 1; i < symbol->binds; i++) {
		const struct facts_bind *later = &facts->bind[symbol->bind + i];

		if ((later->kind == BIND_FUNC || later->kind == BIND_CLASS) &&
		    facts->stmt[later->stmt].parent == parent)
			return true;
	}
	return false;
}

static type_id all_bindings(struct program *program, module_id module, type_id env,
			    symbol_id symbol)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_symbol *record = &facts->symbol[symbol];
	type_id overloads, joined = NEVER;

	if (function_overloads(program, module, symbol, &overloads))
		return overloads;
	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];

		if (bind->kind == BIND_FUNC && function_is_accessor(facts, bind))
			continue;
		if (replaced(facts, record, i) && !function_has_accessors(facts, record))
			continue;
		joined = type_join(&program->types, joined,
				   bound(program, module, env, bind));
	}
	return joined;
}

/* `name: Class = Class()`, and no other binding. */
static bool is_made_once(const struct facts *facts, symbol_id symbol)
{
	const struct facts_symbol *record = &facts->symbol[symbol];
	const struct facts_bind *last = &facts->bind[record->bind + record->binds - 1];

	return record->binds == 2 &&
	       record->kinds == (1u << BIND_ANNOTATE | 1u << BIND_ASSIGN) &&
	       facts->expr[last->value].kind == EXPR_CALL;
}

static type_id evaluate(struct program *program, module_id module, type_id env,
			symbol_id symbol)
{
	type_id type = annotated(program, module, env, symbol);

	if (type == UNKNOWN)
		type = all_bindings(program, module, env, symbol);
	else if (is_made_once(program_facts(program, module), symbol))
		type = object_narrower(program, type,
				       all_bindings(program, module, env, symbol));
	return becoming_symbol(program, module, symbol, type);
}

/* The instances that count for a symbol: of the functions around it. What stands at module level
 * is the same whoever asks. */
static type_id env_around(struct program *program, module_id module, type_id env,
			  symbol_id symbol)
{
	const struct facts *facts = program_facts(program, module);
	func_id around = facts->scope[facts->symbol[symbol].scope].func;

	for (; env; env = type_of(&program->types, env)->a) {
		const struct fn *fn =
			program_fn(program, type_of(&program->types, env)->b);

		for (func_id func = around; func && fn->module == module;
		     func = facts->func[func].outer)
			if (func == fn->func)
				return env;
	}
	return 0;
}

/* The value that an instance of an outer function gives to its parameter, or UNKNOWN. */
static type_id from_env(struct program *program, module_id module, type_id env,
			symbol_id symbol)
{
	const struct facts *facts = program_facts(program, module);
	func_id func = facts->scope[facts->symbol[symbol].scope].func;

	for (; env; env = type_of(&program->types, env)->a) {
		const struct type *record = type_of(&program->types, env);
		const struct fn *fn = program_fn(program, record->b);

		if (fn->module != module || fn->func != func)
			continue;
		const struct facts_func *owner = &facts->func[func];
		for (uint32_t i = 0; i < owner->params; i++)
			if (facts->param[owner->param + i].symbol == symbol)
				return type_item(&program->types, record->c, i);
	}
	return UNKNOWN;
}

type_id symbol_given(struct program *program, module_id module, type_id env, param_id id)
{
	symbol_id symbol = program_facts(program, module)->param[id].symbol;
	type_id given = from_env(program, module, env, symbol);

	return given == UNKNOWN ? infer_param(program, module, env, id) : given;
}

/* Where the answer for a symbol is kept: by number, or by a mixed key within an instance. */
static bool kept(const struct program *program, const struct module *module, uint64_t key,
		 symbol_id symbol, type_id *type)
{
	uint32_t stored =
		key ? map_at(&program->env_symbol, key, 0) : module->symbol[symbol];

	*type = stored - 1;
	return stored != 0;
}

static void keep(struct program *program, struct module *module, uint64_t key,
		 symbol_id symbol, type_id type)
{
	if (key)
		map_set(program->arena, &program->env_symbol, key, type + 1);
	else
		module->symbol[symbol] = type + 1;
}

type_id infer_symbol(struct program *program, module_id module, type_id env,
		     symbol_id symbol)
{
	struct module *record = program_module(program, module);
	symbol_id means = record->facts->symbol[symbol].means;
	type_id type;

	if (means)
		return infer_symbol(program, module, env, means);
	env = env_around(program, module, env, symbol);
	if (env && (type = from_env(program, module, env, symbol)) != UNKNOWN)
		return type;
	uint64_t key = env ? hash_mix(map_key(module, symbol)) ^ hash_mix(env) : 0;
	if (kept(program, record, key, symbol, &type))
		return type;
	if (program->nesting > NESTING_MAX)
		return UNKNOWN;
	program->nesting++;
	keep(program, record, key, symbol, NEVER);
	type = evaluate(program, module, env, symbol);
	keep(program, record, key, symbol, type);
	program->nesting--;
	return type;
}

symbol_id symbol_in(const struct facts *facts, scope_id scope, name_id name)
{
	const struct facts_scope *record = &facts->scope[scope];

	for (uint32_t i = 0; i < record->symbols; i++)
		if (facts->symbol[record->symbol + i].name == name)
			return record->symbol + i;
	return 0;
}

type_id infer_outer_name(struct program *program, module_id module, symbol_id symbol)
{
	const struct facts *facts = program_facts(program, module);
	name_id name = facts->symbol[symbol].name;
	scope_id scope = facts->scope[facts->symbol[symbol].scope].parent;

	for (; scope; scope = facts->scope[scope].parent) {
		symbol_id found = symbol_in(facts, scope, name);

		if (found && facts->scope[scope].kind != SCOPE_CLASS)
			return infer_symbol(program, module, 0, found);
	}
	return infer_free_name(program, module, name);
}
