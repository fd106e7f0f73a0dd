/* The words of each library, and which of them a module speaks. */
#include "rule/vocabulary.h"

#include "rule/imports.h"
#include "rule/pass_inside.h"

#include "base/banned.h"

/* --- the words ------------------------------------------------------------------------------ */

/* Python 3.N that brought them: asyncio.to_thread; TaskGroup, timeout() and Runner. */
enum { TO_THREAD_SINCE = 9, GROUPS_SINCE = 11 };

#define WORDING(noun, module, name, open, close, form, by_name)                          \
	static const struct wording noun = {module, name,	    open,                \
					    close,  WORDING_##form, by_name};
#include "rule/vocabulary.def"

static const struct words {
	const struct wording *sleep, *thread, *process, *run, *run_on_loop, *task;
	const char *package, *limit, *group, *forever;
} words[] = {
	[LIBRARY_ASYNCIO] = {&asyncio_sleep, &asyncio_thread, &asyncio_process,
			     &asyncio_run, &asyncio_run_on_loop, &asyncio_task, "asyncio",
			     "timeout", "TaskGroup", "Event().wait"},
	[LIBRARY_ANYIO] = {&anyio_sleep, &anyio_thread, &anyio_process, &anyio_run,
			   &anyio_run_on_loop, &anyio_task, "anyio", "fail_after",
			   "create_task_group", "sleep_forever"},
	[LIBRARY_TRIO] = {&trio_sleep, &trio_thread, &trio_process, &trio_run,
			  &trio_run_on_loop, &trio_task, "trio", "fail_after",
			  "open_nursery", "sleep_forever"},
};

/* --- which library ----------------------------------------------------------------------- */

/* Where a module imports several: asyncio's words need nothing else, anyio's run on trio. */
static const enum async_library order[] = {LIBRARY_ASYNCIO, LIBRARY_ANYIO, LIBRARY_TRIO};

enum { LIBRARIES = sizeof(order) / sizeof(*order) };

static struct str package_of(enum async_library library)
{
	return str_of(words[library].package);
}

static enum async_library of_module(struct pass *pass)
{
	for (unsigned i = 0; i < LIBRARIES; i++)
		if (imports_below(pass_facts(pass), package_of(order[i])))
			return order[i];
	return LIBRARY_AUTO;
}

static enum async_library of_project(struct pass *pass)
{
	enum async_library most = LIBRARY_ASYNCIO;
	uint32_t best = 0;

	for (unsigned i = 0; i < LIBRARIES; i++) {
		uint32_t count =
			imports_count(pass->imports, pass->program, package_of(order[i]));

		if (count > best)
			most = order[i];
		best = count > best ? count : best;
	}
	return most;
}

static enum async_library library_of(struct pass *pass)
{
	enum async_library library = pass->settings->library;

	if (library == LIBRARY_AUTO)
		library = of_module(pass);
	return library == LIBRARY_AUTO ? of_project(pass) : library;
}

/* Django's views are called through asgiref, whose threads its connections belong to. */
static bool speaks_django(struct pass *pass)
{
	return imports_below(pass_facts(pass), STR("asgiref")) ||
	       imports_below(pass_facts(pass), STR("django"));
}

/* Starlette's worker threads are anyio's. */
static bool speaks_starlette(struct pass *pass)
{
	return imports_below(pass_facts(pass), STR("starlette")) ||
	       imports_below(pass_facts(pass), STR("fastapi"));
}

/* --- a wrapper of the project ---------------------------------------------------------------- */

/* What a wrapper's parameters let through, if they are a function and what that is given: its
 * words are only known then. */
static bool form_of(struct program *program, fn_id fn, enum wording_form *form)
{
	const struct facts_func *func = program_func(program, fn);
	const struct facts *facts =
		program_facts(program, program_fn(program, fn)->module);
	const struct facts_param *param = &facts->param[func->param];

	if (!(func->flags & FUNC_ASYNC) || !func->params || param[0].kind > PARAM_NORMAL)
		return false;
	bool star = func->params > 1 && param[1].kind == PARAM_STAR;
	bool keywords = star && func->params > 2 && param[2].kind == PARAM_DOUBLE_STAR;
	*form = keywords ? WORDING_ARGUMENTS
		: star	 ? WORDING_POSITIONAL
			 : WORDING_CALLABLE;
	return func->params == 1u + star + keywords;
}

static const struct wording *offload_of(struct pass *pass)
{
	const struct program_settings *settings = pass->program->settings;
	enum wording_form form;

	for (uint32_t i = 0; settings && i < settings->offload_count; i++) {
		struct str path = settings->offloads[i];
		const struct type func = *type_of(&pass->program->types,
						  infer_dotted(pass->program, path));

		if (func.kind != TYPE_FUNC || !form_of(pass->program, func.a, &form))
			continue;
		size_t dot = str_rfind(path, '.');
		struct wording wording = {
			.module = arena_text(pass->arena, path.at, dot),
			.name = arena_text(pass->arena, path.at + dot + 1,
					   path.len - dot - 1),
			.open = "(",
			.close = ")",
			.form = form,
			.by_name = true,
		};
		return arena_copy(pass->arena, &wording, sizeof(wording));
	}
	return NULL;
}

/* --- a module's words ---------------------------------------------------------------------- */

static bool is_imported(struct pass *pass, const struct wording *wording)
{
	return imports_written(pass_facts(pass), pass->arena, wording->module,
			       wording->name);
}

static const struct wording *thread_of(struct pass *pass, enum async_library library)
{
	const struct wording *offload = offload_of(pass);

	if (offload)
		return offload;
	if (library == LIBRARY_TRIO)
		return words[library].thread;
	if (is_imported(pass, &fastapi_thread))
		return &fastapi_thread;
	if (is_imported(pass, &starlette_thread))
		return &starlette_thread;
	if (library == LIBRARY_ASYNCIO && speaks_django(pass))
		return &django_thread;
	if (library == LIBRARY_ASYNCIO && pass->settings->target_minor < TO_THREAD_SINCE)
		return &asyncio_executor;
	return words[library].thread;
}

struct vocabulary vocabulary_of(struct pass *pass)
{
	enum async_library library = library_of(pass);
	bool django = library == LIBRARY_ASYNCIO && speaks_django(pass);
	bool groups = library != LIBRARY_ASYNCIO ||
		      pass->settings->target_minor >= GROUPS_SINCE;

	return (struct vocabulary){
		.library = library,
		.sleep = words[library].sleep,
		.thread = thread_of(pass, library),
		.process = words[library].process,
		.submit = library == LIBRARY_ASYNCIO ? &asyncio_executor : NULL,
		.run = django ? &django_run : words[library].run,
		.run_on_loop = words[library].run_on_loop,
		.run_in_handler = speaks_starlette(pass) ? &anyio_run_on_loop
							 : words[library].run_on_loop,
		.task = words[library].task,
		.limit = groups ? words[library].limit : NULL,
		.group = groups ? words[library].group : NULL,
		.forever = words[library].forever,
	};
}

bool vocabulary_is_foreign(const struct vocabulary *vocabulary, struct str package)
{
	for (unsigned i = 0; i < LIBRARIES; i++)
		if (str_eq(package, package_of(order[i])))
			return order[i] != vocabulary->library;
	return false;
}

bool vocabulary_drops_context(const struct wording *wording)
{
	return wording == &asyncio_executor;
}

/* --- as text ------------------------------------------------------------------------------- */

const char *vocabulary_member(struct pass *pass, const char *member)
{
	const char *package = words[library_of(pass)].package;
	const char *name =
		imports_written(pass_facts(pass), pass->arena, package, member);

	return name ? name : arena_printf(pass->arena, "%s.%s", package, member);
}

const char *vocabulary_name(struct pass *pass, const struct wording *wording,
			    bool *imported)
{
	const char *name = wording->module
				   ? imports_written(pass_facts(pass), pass->arena,
						     wording->module, wording->name)
				   : wording->name;

	if (imported)
		*imported = name;
	if (name)
		return name;
	return wording->by_name ? wording->name
				: arena_printf(pass->arena, "%s.%s", wording->module,
					       wording->name);
}

bool vocabulary_needs_partial(const struct wording *wording, const char *arguments,
			      bool keywords)
{
	return (wording->form == WORDING_POSITIONAL && keywords) ||
	       (wording->form == WORDING_CALLABLE && *arguments);
}

const char *vocabulary_call(struct arena *arena, const struct wording *wording,
			    const char *name, const char *function, const char *arguments,
			    bool keywords)
{
	const char *comma = *arguments ? ", " : "";
	const char *open = wording->open, *close = wording->close;

	if (vocabulary_needs_partial(wording, arguments, keywords))
		return arena_printf(arena, "%s%sfunctools.partial(%s, %s)%s", name, open,
				    function, arguments, close);
	switch (wording->form) {
	case WORDING_SAME:
		return arena_printf(arena, "%s%s%s%s", name, open, arguments, close);
	case WORDING_CURRIED:
		return arena_printf(arena, "%s%s%s%s(%s)", name, open, function, close,
				    arguments);
	case WORDING_COROUTINE:
		return arena_printf(arena, "%s%s%s(%s)%s", name, open, function,
				    arguments, close);
	default:
		return arena_printf(arena, "%s%s%s%s%s%s", name, open, function, comma,
				    arguments, close);
	}
}
