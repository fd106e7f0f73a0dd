/* A process for what computes under the interpreter's lock: a thread would hold up the loop too. */
#include "rule/bridge_inside.h"

#include "base/banned.h"

static void add_process(struct pass *pass, struct finding *finding, const char *what,
			const char *function, const struct call_text *call)
{
	const struct vocabulary words = vocabulary_of(pass);
	const char *name = vocabulary_name(pass, words.process, NULL);

	bridge_add(finding, BRIDGE_PROCESS,
		   arena_printf(pass->arena, "%s: `await %s`", what,
				vocabulary_call(pass->arena, words.process, name,
						function, call ? call->arguments : "...",
						call && call->keywords)));
	bridge_note(
		finding,
		words.library == LIBRARY_ASYNCIO
			? "`process_pool` is a `concurrent.futures.ProcessPoolExecutor`, "
			  "made once; what goes there and back is pickled"
			: "what goes to a process and back is pickled");
}

void bridge_heavy(struct pass *pass, struct finding *finding)
{
	add_process(pass, finding, "move it to a function, and run that in a process",
		    "function", NULL);
}

void bridge_from_thread(struct pass *pass, const char *function, struct finding *finding)
{
	add_process(pass, finding, "send it to a process", function, NULL);
}

void bridge_process(const struct crossing *crossing)
{
	bool python = !crossing->marks || crossing->marks->gil == GIL_PYTHON;
	bool whole = bridge_whole(crossing) || crossing->site->kind == SITE_GET;

	add_process(
		crossing->pass, crossing->finding,
		python ? "move it to a process (a thread would not help: it computes "
			 "in Python, under the GIL)"
		       : "move it to a process (a thread would not help: it holds the "
			 "GIL while it works)",
		whole ? "function" : crossing->call.function,
		whole ? NULL : &crossing->call);
}
