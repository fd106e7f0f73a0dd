/* A process for what computes under the interpreter's lock: a thread would hold up the loop too. */
#include "rule/bridge_inside.h"

#include "base/banned.h"

/* Where nothing can be awaited, the pool itself takes it. */
static const char *process_call(struct pass *pass, bool awaits, struct call_text call)
{
	const struct wording *words = vocabulary_of(pass).process;

	if (!awaits)
		return arena_printf(pass->arena, "process_pool.submit(%s%s%s)",
				    call.function, *call.arguments ? ", " : "",
				    call.arguments);
	return arena_printf(pass->arena, "await %s", bridge_call(pass, words, call));
}

static void add_process(struct pass *pass, const struct node *node, const char *what,
			struct call_text call, struct finding *finding)
{
	bool awaits = pass_in_async(pass, node);

	bridge_add(finding, BRIDGE_PROCESS,
		   arena_printf(pass->arena, "%s: `%s`", what,
				process_call(pass, awaits, call)));
	bridge_note(
		finding,
		!awaits || vocabulary_of(pass).library == LIBRARY_ASYNCIO
			? "`process_pool` is a `concurrent.futures.ProcessPoolExecutor`, "
			  "made once; what goes there and back is pickled"
			: "what goes to a process and back is pickled");
}

void bridge_heavy(struct pass *pass, const struct node *node, struct finding *finding)
{
	add_process(pass, node, "move it to a function, and run that in a process",
		    bridge_unnamed, finding);
}

void bridge_from_thread(struct pass *pass, const struct node *node, struct call_text call,
			struct finding *finding)
{
	add_process(pass, node, "send it to a process", call, finding);
}

void bridge_process(const struct crossing *crossing)
{
	bool python = !crossing->marks || crossing->marks->gil == GIL_PYTHON;
	bool whole = bridge_whole(crossing) || crossing->site->kind == SITE_GET;

	add_process(
		crossing->pass, crossing->node,
		python ? "move it to a process (a thread would not help: it computes "
			 "in Python, under the GIL)"
		       : "move it to a process (a thread would not help: it holds the "
			 "GIL while it works)",
		whole ? bridge_unnamed : crossing->call, crossing->finding);
}
