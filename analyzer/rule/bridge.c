/* Which bridge is advised for a blocking call, best first. */
#include "rule/pass_inside.h"
#include "rule/vocabulary.h"

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

/* How near a package is to the module: it imports it, another of the project's does, the project
 * says that it needs it, or none of these. */
enum nearness { NEAR_HERE, NEAR_PROJECT, NEAR_DECLARED, NEAR_NOT, NEARNESS_COUNT };

static bool is_declared(const struct pass *pass, struct str package)
{
	for (uint32_t i = 0; i < pass->run->declared_count; i++)
		if (str_eq(pass->run->declared[i], package))
			return true;
	return false;
}

static enum nearness nearness(struct pass *pass, struct str package)
{
	const struct facts *facts = program_facts(pass->program, pass->module);

	if (imports_below(facts, package))
		return NEAR_HERE;
	if (imports_count(pass->imports, pass->program, package))
		return NEAR_PROJECT;
	return is_declared(pass, package) ? NEAR_DECLARED : NEAR_NOT;
}

/* asyncio is there wherever it is spoken. */
static bool is_near(struct pass *pass, const struct vocabulary *vocabulary,
		    struct str package, enum nearness near)
{
	if (vocabulary->library == LIBRARY_ASYNCIO && str_is(package, "asyncio"))
		return near == NEAR_HERE;
	return nearness(pass, package) == near;
}

static void advise_natives(struct pass *pass, const struct marks *marks,
			   struct advice *advice)
{
	const struct vocabulary vocabulary = vocabulary_of(pass);

	for (unsigned near = 0; near < NEARNESS_COUNT; near++)
		for (uint32_t i = 0; i < marks->insteads; i++) {
			struct str package = imports_package(marks->instead[i]);

			if (is_near(pass, &vocabulary, package, near) &&
			    !vocabulary_is_foreign(&vocabulary, package))
				advise(advice, BRIDGE_NATIVE,
				       arena_printf(pass->arena, "use `await %.*s(...)`",
						    STR_ARG(marks->instead[i])));
		}
}

static const char *call_in(struct pass *pass, const struct wording *wording,
			   const char *callee)
{
	return vocabulary_call(pass->arena, wording, vocabulary_name(pass, wording, NULL),
			       callee, "...", false);
}

static void advise_thread(struct pass *pass, const char *callee, struct advice *advice)
{
	const struct vocabulary vocabulary = vocabulary_of(pass);

	advise(advice, BRIDGE_THREAD,
	       arena_printf(pass->arena, "move it to a thread: `await %s`",
			    call_in(pass, vocabulary.thread, callee)));
}

static void advise_process(struct pass *pass, const struct marks *marks,
			   const char *callee, struct advice *advice)
{
	const struct vocabulary vocabulary = vocabulary_of(pass);
	bool python = !marks || marks->gil == GIL_PYTHON;

	advise(advice, BRIDGE_PROCESS,
	       arena_printf(pass->arena,
			    "move it to a process: `await %s`; a thread would not help, "
			    "because %s",
			    call_in(pass, vocabulary.process, callee),
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

void bridge_blocking(struct pass *pass, const struct site *site, fn_id cause,
		     struct finding *finding)
{
	const struct marks *marks = marks_of_fn(pass->program, cause);
	const char *callee =
		pass_name(pass, type_of(&pass->program->types, site->callee)->a);
	struct advice advice = {.count = 0};
	bool held = !marks || marks->gil == GIL_HELD || marks->gil == GIL_PYTHON;

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
