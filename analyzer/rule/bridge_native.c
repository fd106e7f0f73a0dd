/* Native calls in the place of a blocking one, those first whose library is at hand. */
#include "rule/bridge_inside.h"

#include "base/banned.h"

/* How near a package is to the module: it imports it, another of the project's does, the project
 * says that it needs it, or none of these. */
enum nearness { NEAR_HERE, NEAR_PROJECT, NEAR_DECLARED, NEAR_NOT, NEARNESS_COUNT };

static bool is_declared(const struct pass *pass, struct str package)
{
	for (uint32_t i = 0; i < pass->settings->declared_count; i++)
		if (str_eq(pass->settings->declared[i], package))
			return true;
	return false;
}

static enum nearness nearness(const struct crossing *crossing, struct str package)
{
	struct pass *pass = crossing->pass;

	/* asyncio is there wherever it is spoken */
	if (imports_below(crossing->facts, package) ||
	    (crossing->words.library == LIBRARY_ASYNCIO && str_is(package, "asyncio")))
		return NEAR_HERE;
	if (imports_count(pass->imports, pass->program, package))
		return NEAR_PROJECT;
	return is_declared(pass, package) ? NEAR_DECLARED : NEAR_NOT;
}

bool bridge_native_is_near(const struct crossing *crossing)
{
	const struct marks *marks = crossing->marks;

	for (uint32_t i = 0; marks && i < marks->insteads; i++) {
		struct str package = imports_package(marks->instead[i]);

		if (!vocabulary_is_foreign(&crossing->words, package) &&
		    nearness(crossing, package) != NEAR_NOT)
			return true;
	}
	return false;
}

static struct str last_name(struct str path)
{
	size_t dot = str_rfind(path, '.');

	return dot == SIZE_MAX ? path : str_slice(path, dot + 1, path.len);
}

/* Whether a native function takes, first of all, what the blocking method is called on. */
static bool takes_receiver(struct program *program, type_id native, type_id self)
{
	const struct type func = *type_of(&program->types, native);
	const struct type given = *type_of(&program->types, self);

	if (func.kind != TYPE_FUNC || given.kind != TYPE_INSTANCE)
		return false;
	const struct facts_func *record = program_func(program, func.a);
	module_id module = program_fn(program, func.a)->module;
	if (record->owner || !record->params)
		return false;
	const struct type taken =
		*type_of(&program->types, infer_param(program, module, 0, record->param));
	return taken.kind == TYPE_INSTANCE && class_inherits(program, given.a, taken.a);
}

/* The arguments, where the native call surely takes the same: it has the same name, and only
 * positional ones are given; or it takes the object: `wrap_future(future)`. */
static const char *arguments(const struct crossing *crossing, struct str native)
{
	struct pass *pass = crossing->pass;
	const struct facts *facts = crossing->facts;
	const struct facts_expr *expr = &facts->expr[crossing->site->expr];
	const struct call_text *call = &crossing->call;

	if (crossing->site->kind == SITE_ENTER) /* of what was there before: a lock */
		return "";
	if (expr->kind == EXPR_CALL && facts->expr[expr->a].kind == EXPR_ATTRIBUTE &&
	    takes_receiver(pass->program, infer_dotted(pass->program, native),
			   type_of(&pass->program->types, crossing->site->callee)->b)) {
		const char *object = pass_code(pass, facts->expr[expr->a].a);

		return object ? object : "...";
	}
	bool same = str_eq(last_name(native), last_name(str_of(call->function)));
	return same && !call->keywords && call->arguments ? call->arguments : "...";
}

static bool cut_start(struct str *text, struct str start)
{
	if (!str_starts(*text, start))
		return false;
	*text = str_slice(*text, start.len, text->len);
	return true;
}

/* The module of a dotted path: as much of it as is one. */
static struct str module_of(struct program *program, struct str path)
{
	while (program_import(program, NO_MODULE, path) == NO_MODULE) {
		size_t dot = str_rfind(path, '.');

		path.len = dot == SIZE_MAX ? 0 : dot;
		if (!path.len)
			break;
	}
	return path;
}

static const char *written(const struct crossing *crossing, struct str native)
{
	struct pass *pass = crossing->pass;
	struct str module = module_of(pass->program, native), rest = native;
	const char *name = NULL;

	/* the loop's own methods are those of the one that runs */
	if (cut_start(&rest, STR("asyncio.AbstractEventLoop.")))
		return arena_printf(pass->arena, "%s().%.*s",
				    vocabulary_member(pass, "get_running_loop"),
				    STR_ARG(rest));
	if (module.len && module.len < native.len)
		name = imports_written(crossing->facts, pass->arena,
				       arena_text(pass->arena, module.at, module.len),
				       arena_text(pass->arena, native.at + module.len + 1,
						  native.len - module.len - 1));
	return name ? name : arena_text(pass->arena, native.at, native.len);
}

/* What stands before a native call: what it gives decides, by the catalogue, and where both ways
 * are open, whether the blocking one is entered with `with`. */
static const char *used_by(struct program *program, type_id native, bool entered)
{
	const struct type type = *type_of(&program->types, native);
	bool func = type.kind == TYPE_FUNC;
	uint32_t flags = func ? program_func(program, type.a)->flags : 0;
	type_id given = func			  ? infer_returns(program, type.a, 0)
			: type.kind == TYPE_CLASS ? infer_instance_of(program, native)
						  : UNKNOWN;

	if (flags & FUNC_ASYNC)
		return flags & FUNC_GENERATOR ? "async for ... in " : "await ";
	if (func && program_fn(program, type.a)->context)
		return "async with ";
	if (type_kind(&program->types, given) != TYPE_INSTANCE)
		return func && given == UNKNOWN ? "" : "await ";
	bool enters = infer_method(program, given, "__aenter__") != NEVER;
	if (enters && entered)
		return "async with ";
	if (infer_awaited(program, given) != NEVER)
		return "await ";
	if (func && infer_method(program, given, "__aiter__") != NEVER)
		return "async for ... in ";
	return "";
}

/* Whether what blocks is entered with `with`: by the site, or by the last call of the chain. */
static bool is_entered(const struct crossing *crossing)
{
	struct program *program = crossing->pass->program;
	const struct facts *home =
		program_facts(program, program_fn(program, crossing->cause)->module);
	struct str name = facts_name(home, program_func(program, crossing->cause)->name);

	if (str_is(name, "__enter__") || str_is(name, "__exit__"))
		return true;
	return !crossing->finding->steps &&
	       crossing->facts->expr[crossing->site->expr].use == USE_ENTERED;
}

/* `X.__aiter__` is no call that one writes: an X is used in the way that it stands for. */
static const char *special(struct arena *arena, struct str path)
{
	struct str name = last_name(path);
	size_t owner = path.len - name.len - 1;

	if (!str_starts(name, STR("__")) || owner > path.len)
		return NULL;
	bool iterates = str_is(name, "__aiter__") || str_is(name, "__anext__");
	bool enters = str_is(name, "__aenter__") || str_is(name, "__aexit__");
	return arena_printf(arena, "%s%.*s",
			    iterates ? "async for ... in "
			    : enters ? "async with "
				     : "",
			    (int)owner, path.at);
}

static const char *native_call(const struct crossing *crossing, struct str native,
			       const char *given)
{
	struct pass *pass = crossing->pass;
	const char *name = written(crossing, native);
	const char *whole = special(pass->arena, str_of(name));

	if (whole)
		return whole;
	return arena_printf(pass->arena, "%s%s(%s)",
			    used_by(pass->program, infer_dotted(pass->program, native),
				    is_entered(crossing)),
			    name, given);
}

static void add_direct(const struct crossing *crossing, struct str native)
{
	bridge_add(
		crossing->finding, BRIDGE_NATIVE,
		arena_printf(crossing->pass->arena,
			     crossing->awaits
				     ? "use `%s`"
				     : "use `%s` in a coroutine that is started here as "
				       "a task",
			     native_call(crossing, native, arguments(crossing, native))));
}

/* At the end of a chain: the last of the project's functions, and what calls it, become async. */
static void add_below(const struct crossing *crossing, struct str native)
{
	struct arena *arena = crossing->pass->arena;
	const struct finding *finding = crossing->finding;
	const char *call =
		native_call(crossing, native, is_entered(crossing) ? "" : "...");
	fn_id helper = 0,
	      stuck = bridge_stuck(crossing->pass, crossing->site, crossing->effect);
	uint32_t calls = bridge_shared(crossing, &helper);
	const char *text;

	if (!helper)
		return;
	if (stuck)
		text = arena_printf(arena,
				    "take it out of `%s`, which cannot await, into an "
				    "`async def` with `%s`",
				    pass_name(crossing->pass, stuck), call);
	else
		text = arena_printf(arena, "make `%s` `async def`, with `%s`%s",
				    bridge_last(crossing), call,
				    finding->steps > 1 ? ", and what leads to it" : "");
	if (calls > 1)
		text = arena_printf(arena, "%s: frees %u calls on the loop", text,
				    (unsigned)calls);
	bridge_add(crossing->finding, BRIDGE_NATIVE, text);
}

void bridge_native(const struct crossing *crossing)
{
	const struct marks *marks = crossing->marks;

	for (unsigned near = 0; marks && near < NEARNESS_COUNT; near++)
		for (uint32_t i = 0; i < marks->insteads; i++) {
			struct str package = imports_package(marks->instead[i]);

			if (nearness(crossing, package) != near ||
			    vocabulary_is_foreign(&crossing->words, package))
				continue;
			if (crossing->finding->steps) {
				add_below(crossing, marks->instead[i]);
				return;
			}
			add_direct(crossing, marks->instead[i]);
		}
}
