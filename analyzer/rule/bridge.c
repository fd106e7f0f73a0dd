/* Which bridge is advised for a blocking call, best first. */
#include "rule/pass_inside.h"

#include "base/banned.h"

enum { ADVICE_MAX = 8 };

struct advice {
	enum bridge_kind kind[ADVICE_MAX];
	const char *text[ADVICE_MAX];
	uint32_t count;
};

static void advise(struct advice *advice, enum bridge_kind kind, const char *text)
{
	if (advice->count == ADVICE_MAX)
		return;
	advice->kind[advice->count] = kind;
	advice->text[advice->count++] = text;
}

/* The first part of a dotted path is the package. */
static struct str package_of(struct str path)
{
	size_t dot = str_find(path, '.');

	return dot == SIZE_MAX ? path : str_slice(path, 0, dot);
}

/* Whether any module that is checked imports a package, or the project declares it. */
static bool is_used(struct pass *pass, struct str package)
{
	if (str_is(package, "asyncio"))
		return true;
	for (uint32_t i = 0; i < pass->run->declared_count; i++)
		if (str_eq(pass->run->declared[i], package))
			return true;
	const struct facts *facts = program_facts(pass->program, pass->module);
	for (import_id i = 1; i < facts->import_count; i++)
		if (!facts->import[i].level &&
		    str_eq(package_of(facts_name(facts, facts->import[i].module)),
			   package))
			return true;
	return false;
}

static void advise_natives(struct pass *pass, const struct marks *marks,
			   struct advice *advice)
{
	for (int used = 1; used >= 0; used--)
		for (uint32_t i = 0; i < marks->insteads; i++) {
			struct str path = marks->instead[i];

			if (is_used(pass, package_of(path)) == (bool)used)
				advise(advice, BRIDGE_NATIVE,
				       arena_printf(pass->arena, "use `await %.*s(...)`",
						    STR_ARG(path)));
		}
}

static void advise_thread(struct pass *pass, const char *callee, struct advice *advice)
{
	const char *how = pass->run->target_minor >= 9
				  ? "`await asyncio.to_thread(%s, ...)`"
				  : "`await loop.run_in_executor(None, "
				    "functools.partial(%s, ...))`";
	struct buf text;

	buf_init(&text, pass->arena);
	buf_puts(&text, "move it to a thread: ");
	for (const char *at = how; *at; at++) {
		if (at[0] == '%' && at[1] == 's') {
			buf_puts(&text, callee);
			at++;
		} else {
			buf_char(&text, *at);
		}
	}
	advise(advice, BRIDGE_THREAD, buf_text(&text));
}

static void advise_process(struct pass *pass, const struct marks *marks,
			   const char *callee, struct advice *advice)
{
	bool python = !marks || marks->gil == GIL_PYTHON;

	advise(advice, BRIDGE_PROCESS,
	       arena_printf(pass->arena,
			    "move it to a process: `await "
			    "loop.run_in_executor(process_pool, %s, "
			    "...)`; a thread would not help, because %s",
			    callee,
			    python ? "it computes in Python, under the GIL"
				   : "it holds the GIL while it works"));
}

static void write_bridge(struct pass *pass, const struct advice *advice,
			 struct bridge *bridge)
{
	if (!advice->count)
		return;
	bridge->kind = advice->kind[0];
	bridge->text = advice->text[0];
	bridge->alternatives = advice->count - 1;
	bridge->alternative = arena_copy(pass->arena, &advice->text[1],
					 sizeof(*advice->text) * bridge->alternatives);
}

void bridge_blocking(struct pass *pass, const struct node *node, const struct site *site,
		     fn_id cause, struct finding *finding)
{
	const struct marks *marks = marks_of_fn(pass->program, cause);
	const char *callee =
		pass_name(pass, type_of(&pass->program->types, site->callee)->a);
	struct advice advice = {.count = 0};
	bool held = !marks || marks->gil == GIL_HELD || marks->gil == GIL_PYTHON;

	(void)node;
	if (!finding->steps && marks)
		advise_natives(pass, marks, &advice);
	if (held)
		advise_process(pass, marks, callee, &advice);
	else
		advise_thread(pass, callee, &advice);
	if (finding->steps && marks)
		advise_natives(pass, marks, &advice);
	write_bridge(pass, &advice, &finding->bridge);
}
