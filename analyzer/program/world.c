/* Reads worlds off definitions and sites; how they spread along calls is graph.c's. */
#include "program/world.h"

#include "program/symbol.h"
#include "source/directive.h"

#include "base/banned.h"

static unsigned world_of_where(int where)
{
	switch (where) {
	case WHERE_LOOP:
		return WORLD_LOOP;
	case WHERE_READY:
		return WORLD_LOOP | WORLD_READY;
	case WHERE_THREAD:
	case WHERE_POOL: /* of threads or processes: off the loop in both */
		return WORLD_THREAD;
	case WHERE_PROCESS:
		return WORLD_PROCESS;
	case WHERE_WORKER:
		return WORLD_WORKER;
	default:
		return 0;
	}
}

unsigned world_of_hand(struct program *program, const struct site *site)
{
	fn_id fn = type_of(&program->types, site->callee)->a;

	if (site->kind != SITE_HAND || graph_is_async(program, fn))
		return 0;
	return world_of_where(site->where);
}

/* Collects, once a module, what its comments say of the statements that they stand at. */
static void read_said(struct program *program, struct module *module)
{
	const struct facts *facts = module->facts;
	struct directives directives = {0};
	struct arena scratch;

	arena_init(&scratch);
	for (uint32_t i = 1; i < facts->comment_count; i++) {
		stmt_id stmt = facts->comment[i].stmt;

		directives.len = 0;
		directive_parse(&scratch, facts_name(facts, facts->comment[i].text),
				&directives);
		for (uint32_t k = 0; k < directives.len; k++)
			map_set(program->arena, &module->said, stmt,
				map_at(&module->said, stmt, 0) |
					1u << directives.at[k].kind);
	}
	arena_release(&scratch);
	module->said_known = true;
}

static bool says(struct program *program, module_id id, stmt_id stmt,
		 enum directive_kind kind)
{
	struct module *module = program_module(program, id);

	if (!module->said_known)
		read_said(program, module);
	return map_at(&module->said, stmt, 0) >> kind & 1;
}

bool world_not_blocking(struct program *program, module_id module, stmt_id stmt)
{
	return says(program, module, stmt, DIRECTIVE_NOT_BLOCKING);
}

static bool holds(const struct str *names, uint32_t count, struct str name)
{
	for (uint32_t i = 0; i < count; i++)
		if (name.len && str_eq(names[i], name))
			return true;
	return false;
}

/* The dotted name under which a chain of attributes is imported; nothing where it is not. */
static void add_imported(const struct facts *facts, expr_id expr, struct buf *out)
{
	expr_id base = expr;
	struct buf text;
	struct str rest, first;

	while (facts->expr[base].kind == EXPR_ATTRIBUTE)
		base = facts->expr[base].a;
	symbol_id symbol = facts->expr[base].kind == EXPR_NAME ? facts->expr[base].b : 0;
	const struct facts_bind *bind = &facts->bind[facts->symbol[symbol].bind];
	if (!symbol || bind->kind != BIND_IMPORT || facts->import[bind->value].level)
		return;
	const struct facts_import *import = &facts->import[bind->value];
	buf_init(&text, out->arena);
	facts_dotted(facts, expr, &text);
	rest = buf_str(&text);
	if (import->name || import->as) { /* else it is written as it is imported */
		buf_add(out, facts_name(facts, import->module));
		if (import->name) {
			buf_char(out, '.');
			buf_add(out, facts_name(facts, import->name));
		}
		str_cut(&rest, '.', &first);
		if (rest.at)
			buf_char(out, '.');
	}
	buf_add(out, rest);
}

/* Of a decorator, called or not: the name of the function that it is, or where nobody knows that,
 * the one that it is imported under. */
static void add_decorator(struct program *program, module_id module, expr_id expr,
			  struct buf *out)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module};

	if (facts->expr[expr].kind == EXPR_CALL)
		expr = facts->expr[expr].a;
	type_id maker = infer_expr(&eval, expr);
	if (type_kind(&program->types, maker) == TYPE_FUNC)
		program_fn_name(program, type_of(&program->types, maker)->a, out);
	else
		add_imported(facts, expr, out);
}

/* Whether configuration lists a function, or one of its decorators. */
static bool is_listed(struct program *program, fn_id fn, const struct str *names,
		      uint32_t count)
{
	module_id module = program_fn(program, fn)->module;
	uint32_t decorators = 0;
	const uint32_t *items = NULL;
	struct arena scratch;
	struct buf name;
	bool found;

	if (!count)
		return false;
	arena_init(&scratch);
	buf_init(&name, &scratch);
	program_fn_name(program, fn, &name);
	found = holds(names, count, buf_str(&name));
	items = facts_list(program_facts(program, module),
			   program_func(program, fn)->decorators, &decorators);
	for (uint32_t i = 0; i < decorators && !found; i++) {
		buf_init(&name, &scratch);
		add_decorator(program, module, items[i], &name);
		found = holds(names, count, buf_str(&name));
	}
	arena_release(&scratch);
	return found;
}

/* What configuration and comments say: WORLD_LOOP, WORLD_THREAD (off the loop), or 0. */
static unsigned read_told(struct program *program, fn_id fn)
{
	const struct program_settings *settings = program->settings;
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;

	if (is_listed(program, fn, settings->on_loop, settings->on_loop_count))
		return WORLD_LOOP;
	if (is_listed(program, fn, settings->off_loop, settings->off_loop_count))
		return WORLD_THREAD;
	if (func->flags & FUNC_LAMBDA)
		return 0;
	if (says(program, module, func->stmt, DIRECTIVE_ON_LOOP))
		return WORLD_LOOP;
	return says(program, module, func->stmt, DIRECTIVE_OFF_LOOP) ? WORLD_THREAD : 0;
}

static unsigned told(struct program *program, fn_id fn)
{
	if (!program_fn(program, fn)->told)
		program_fn(program, fn)->told = (uint8_t)(read_told(program, fn) + 1);
	return program_fn(program, fn)->told - 1u;
}

bool world_off_loop(struct program *program, fn_id fn)
{
	return told(program, fn) == WORLD_THREAD;
}

static unsigned by_decorators(struct program *program, fn_id fn, struct because *why)
{
	module_id module = program_fn(program, fn)->module;
	const struct facts_func *func = program_func(program, fn);
	uint32_t count;
	const uint32_t *items =
		facts_list(program_facts(program, module), func->decorators, &count);

	for (uint32_t i = 0; i < count; i++) {
		fn_id by = 0;
		const struct marks *marks =
			function_decorator(program, module, items[i], &by);
		bool async = func->flags & FUNC_ASYNC;

		if (marks_have(marks, ROLE_TO_THREAD) && !async)
			return WORLD_THREAD;
		if (!marks || marks->registers_sync == WHERE_UNSAID)
			continue;
		*why = (struct because){"registered by", by};
		return world_of_where(async ? marks->registers_coroutine
					    : marks->registers_sync);
	}
	return 0;
}

/* The function that a class of the lineage has under a name, or 0. */
static fn_id method_in(struct program *program, cls_id cls, uint32_t name)
{
	const struct class_info *info = class_info(program, cls);
	symbol_id symbol;

	if (!map_get(&info->symbols, name, &symbol))
		return 0;
	type_id type = infer_symbol(program, program->clss.at[cls].module, 0, symbol);
	return type_kind(&program->types, type) == TYPE_FUNC
		       ? type_of(&program->types, type)->a
		       : 0;
}

/* A method that overrides one of which the catalogue says where overriding methods run. */
static unsigned by_override(struct program *program, fn_id fn, struct because *why)
{
	const struct fn *record = program_fn(program, fn);
	const struct facts_func *func = program_func(program, fn);

	if (!func->owner)
		return 0;
	uint32_t name = program_name(program, record->module, func->name);
	const struct class_info *info = class_info(
		program, program_module(program, record->module)->cls + func->owner);
	for (uint32_t i = 1; i < info->mro_count; i++) {
		fn_id base = method_in(program, type_of(&program->types, info->mro[i])->a,
				       name);
		const struct marks *marks = base ? marks_of_fn(program, base) : NULL;

		if (!marks || marks->runs_on == WHERE_UNSAID)
			continue;
		*why = (struct because){"overrides", base};
		return world_of_where(marks->runs_on);
	}
	return 0;
}

unsigned world_of_definition(struct program *program, fn_id fn, struct because *why)
{
	bool async = graph_is_async(program, fn);
	unsigned world = told(program, fn);

	*why = (struct because){NULL, 0};
	if (world) {
		why->how = "marked so";
		return world;
	}
	if (async)
		return WORLD_LOOP;
	world = by_decorators(program, fn, why);
	return world ? world : by_override(program, fn, why);
}

fn_id world_registrar(struct program *program, fn_id fn)
{
	module_id module = program_fn(program, fn)->module;
	uint32_t count;
	const uint32_t *items = facts_list(program_facts(program, module),
					   program_func(program, fn)->decorators, &count);

	for (uint32_t i = 0; i < count; i++) {
		fn_id by = 0;
		const struct marks *marks =
			function_decorator(program, module, items[i], &by);

		if (marks && marks->registers_sync == WHERE_THREAD &&
		    marks->registers_coroutine == WHERE_LOOP)
			return by;
	}
	return 0;
}

bool world_threads_plain(struct program *program, fn_id by)
{
	const struct marks *marks = marks_of_fn(program, by);

	for (uint32_t i = 0; marks && i < marks->hands; i++)
		if (marks->hand[i].sync == WHERE_THREAD &&
		    marks->hand[i].coroutine == WHERE_LOOP)
			return true;
	return false;
}

fn_id world_never_awaited(struct program *program, fn_id fn)
{
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;
	uint32_t count;
	const uint32_t *items =
		facts_list(program_facts(program, module), func->decorators, &count);

	for (uint32_t i = 0; i < count && graph_is_async(program, fn); i++) {
		fn_id by = 0;
		const struct marks *marks =
			function_decorator(program, module, items[i], &by);

		if (!marks || marks->registers_sync == WHERE_UNSAID ||
		    marks->registers_coroutine != WHERE_NEVER)
			continue;
		const struct type below =
			*type_of(&program->types, function_below(program, fn, i));
		if (below.kind == TYPE_FUNC && graph_is_async(program, below.a))
			return by;
	}
	return 0;
}
