/* To a coroutine: `await` in another, and from sync code by where that runs. */
#include "rule/bridge_inside.h"

#include "program/world.h"

#include "base/banned.h"

struct run {
	struct pass *pass;
	const struct node *node;
	struct vocabulary words;
	struct call_text call; /* of the coroutine function; no function: a coroutine */
	const char *whole;     /* the coroutine as it is written, where it is no call */
	struct finding *finding;
};

static const char *call_in(const struct run *run, const struct wording *wording)
{
	struct pass *pass = run->pass;

	if (run->call.function)
		return bridge_call(pass, wording, run->call);
	if (wording->form == WORDING_COROUTINE)
		return arena_printf(pass->arena, "%s%s%s%s",
				    vocabulary_name(pass, wording, NULL), wording->open,
				    run->whole, wording->close);
	return bridge_call(pass, wording, bridge_unnamed);
}

static void add(const struct run *run, enum bridge_kind kind, const char *what,
		const char *call)
{
	bridge_add(run->finding, kind,
		   arena_printf(run->pass->arena, "%s: `%s`", what, call));
}

static void add_async(const struct run *run)
{
	struct pass *pass = run->pass;

	if (!run->node->fn)
		return;
	struct str name = facts_name(pass_facts(pass),
				     program_func(pass->program, run->node->fn)->name);
	bridge_add(run->finding, BRIDGE_AWAIT,
		   str_is(name, "<lambda>")
			   ? "write an `async def` in the place of the lambda, and await "
			     "in it"
			   : arena_printf(pass->arena,
					  "make `%.*s` `async def`, and await there and "
					  "where it is called",
					  STR_ARG(name)));
}

static void add_task(const struct run *run)
{
	add(run, BRIDGE_RUN,
	    run->words.library == LIBRARY_ASYNCIO ? "start it as a task, and keep that"
						  : "start it in a task group",
	    call_in(run, run->words.task));
}

/* In a thread beside a loop: an anyio worker's where a handler of Starlette's runs. */
static void add_from_thread(const struct run *run)
{
	bool handler =
		run->node->fn && world_registrar(run->pass->program, run->node->fn);

	add(run, BRIDGE_RUN, "run it on the loop, from this thread",
	    call_in(run, handler ? run->words.run_in_handler : run->words.run_on_loop));
	if (!handler && run->words.library == LIBRARY_ASYNCIO)
		bridge_note(run->finding,
			    "take `loop` with `asyncio.get_running_loop()` before the "
			    "thread starts");
}

static void add_run(const struct run *run, const char *where)
{
	add(run, BRIDGE_RUN, where, call_in(run, run->words.run));
}

static struct run run_of(struct pass *pass, const struct node *node, expr_id coroutine,
			 struct finding *finding)
{
	const char *whole = pass_code(pass, coroutine);

	return (struct run){
		.pass = pass,
		.node = node,
		.words = vocabulary_of(pass),
		.call = pass_call_text(pass, coroutine),
		.whole = whole ? whole : "...",
		.finding = finding,
	};
}

void bridge_await(struct pass *pass, const struct node *node, expr_id coroutine,
		  bool beside, struct finding *finding)
{
	const struct run run = run_of(pass, node, coroutine, finding);
	uint8_t use = pass_facts(pass)->expr[coroutine].use;
	bool follows =
		use == USE_ATTRIBUTE || use == USE_SUBSCRIPTED || use == USE_CALLED;

	bridge_add(finding, BRIDGE_AWAIT,
		   arena_printf(pass->arena,
				follows ? "write `(await %s)`, in parentheses"
					: "write `await %s`",
				run.whole));
	if (beside)
		add_task(&run);
}

void bridge_coroutine(struct pass *pass, const struct node *node, expr_id coroutine,
		      struct finding *finding)
{
	const struct run run = run_of(pass, node, coroutine, finding);

	if (node->begun & WORLD_LOOP) {
		add_task(&run);
		add_async(&run);
	} else if (node->reached & WORLD_LOOP) {
		add_async(&run);
		add_task(&run);
	} else if (node->reached & WORLD_APART) {
		add_from_thread(&run);
		add_run(&run, "run it on a loop of this thread's own");
	} else {
		add_run(&run, "run it where no loop runs");
		add_async(&run);
	}
}

void bridge_handed(struct pass *pass, const struct node *node, struct call_text call,
		   int place, struct finding *finding)
{
	const struct run run = {
		.pass = pass,
		.node = node,
		.words = vocabulary_of(pass),
		.call = call,
		.whole = "...",
		.finding = finding,
	};
	bool off_loop = place == WHERE_THREAD || place == WHERE_PROCESS ||
			place == WHERE_POOL || place == WHERE_WORKER;

	if (place == WHERE_HERE) {
		bridge_add(finding, BRIDGE_AWAIT,
			   arena_printf(pass->arena,
					"await it for each item first: `[await %s(item) "
					"for item in ...]`",
					call.function));
		return;
	}
	if (off_loop && place != WHERE_WORKER && node && pass_in_async(pass, node))
		bridge_add(finding, BRIDGE_AWAIT,
			   arena_printf(pass->arena, "write `await %s(%s)` here",
					call.function, call.arguments));
	add(&run, BRIDGE_RUN,
	    off_loop ? "hand over a plain function that runs it"
		     : "hand over a plain function that starts it, and keeps the task",
	    call_in(&run, off_loop ? run.words.run : run.words.task));
}
