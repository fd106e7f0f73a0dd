/*
 * Bridge: which way between the two worlds cures a finding, in the words of its module
 * (vocabulary.h) and of its user: names and arguments as they stand there. Several ways are
 * ranked, best first:
 *
 *   native    the asynchronous call: of what the module imports, then the project, then what it
 *             declares, then the catalogue's first
 *   def       a plain handler, which its framework runs in a thread, where nothing in it awaits
 *   thread    or, where that would not help, a process
 *   run       from sync code: asyncio.run and its like, by where that code runs
 *   await     where all that lacks is that
 */
#ifndef RULE_BRIDGE_H
#define RULE_BRIDGE_H

#include "rule/pass_inside.h"
#include "rule/vocabulary.h"

/* The next best of a finding's bridges. */
void bridge_add(struct finding *finding, enum bridge_kind kind, const char *text);

/* One more thing to know about them: a sentence without its full stop. */
void bridge_note(struct finding *finding, const char *note);

/* A call in a wording of the vocabulary, under the name that the module has for that. */
const char *bridge_call(struct pass *pass, const struct wording *wording,
			struct call_text call);

/* The bridges of a call that waits on the loop. */
void bridge_blocking(struct pass *pass, const struct node *node, const struct site *site,
		     unsigned effect, fn_id cause, struct finding *finding);

/* A thread for what a site runs: `why` says what that is good for. Adds nothing where none can be
 * awaited, or what is run uses the loop. */
void bridge_in_thread(struct pass *pass, const struct node *node, const struct site *site,
		      const char *why, struct finding *finding);

/* The bridge of a long computation of the module's own. */
void bridge_heavy(struct pass *pass, const struct node *node, struct finding *finding);

/* A process for a function, where a thread computes under the interpreter's lock. */
void bridge_from_thread(struct pass *pass, const struct node *node, struct call_text call,
			struct finding *finding);

/* The bridges of a coroutine where nothing can await it: in a sync function. */
void bridge_coroutine(struct pass *pass, const struct node *node, expr_id coroutine,
		      struct finding *finding);

/* `await` before a coroutine, in parentheses where something of its result follows; `beside`:
 * or as a task, where nobody wants the result. */
void bridge_await(struct pass *pass, const struct node *node, expr_id coroutine,
		  bool beside, struct finding *finding);

/* The bridges of a coroutine function that is handed to who calls it in `place` (enum where) and
 * never awaits it. `node`: the function in which it is handed over, or NULL. */
void bridge_handed(struct pass *pass, const struct node *node, struct call_text call,
		   int place, struct finding *finding);

/* The first function of the chain from a site that cannot become `async def`, because the language
 * calls it: a constructor, a property, `__enter__`; 0 where all can. */
fn_id bridge_stuck(struct pass *pass, const struct site *site, unsigned effect);

/* Whether what a site runs uses the loop, itself or through helpers, and so cannot run in a thread;
 * `coroutines`: making one counts, which then somebody else has to await. */
bool bridge_uses_loop(struct pass *pass, const struct site *site, bool coroutines);

/* Whether the functions that a site runs use an object that must stay in its thread, and that none
 * of them has made. */
bool bridge_uses_bound(struct pass *pass, const struct site *site);

/* The class whose objects must stay in one thread and of which a site uses, takes or makes one;
 * NULL where there is none. Then single calls are not sent to a thread. */
const char *bridge_bound(struct pass *pass, const struct node *node,
			 const struct site *site);

/* Who would run the function around a blocking call in a thread if it were a plain `def`, which it
 * could be: it awaits nothing and needs no loop. 0: nobody. */
fn_id bridge_registrar(struct pass *pass, const struct node *node);

#endif
