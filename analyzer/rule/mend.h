/*
 * Mend: the fixes of what is awaited, run or kept wrongly (LOOP2xx, 3xx, 4xx). Each function
 * offers a fix to a finding that was just made, where one is complete and certain; else the
 * finding keeps its advice only. What blocks is for unblock_offer.
 */
#ifndef RULE_MEND_H
#define RULE_MEND_H

#include "program/value.h"
#include "rule/rewrite.h"

/* A fault of a node: `await` put in or taken out, `async` before `with` and `for` likewise
 * (mend_await.c, mend_async.c). */
void mend_fault(struct pass *pass, const struct node *node, const struct fault *fault,
		struct finding *finding);

/* Whether a fault is of what gives coroutines one by one, and is none itself: map(f, items). */
bool mend_is_of_items(struct pass *pass, const struct fault *fault);

/* gather(...) that nobody awaits, in a coroutine (mend_await.c). */
void mend_gathered(struct pass *pass, expr_id call, struct finding *finding);

/* Writes `async with` for `with`, or the other way round, where all that the statement enters
 * allows it; and `async for`. The expression is what is entered or iterated (mend_async.c). */
void mend_with(struct pass *pass, const struct body *body, expr_id entered, bool async,
	       enum applicability applicability, struct finding *finding);
void mend_for(struct pass *pass, const struct body *body, expr_id iterated, bool async,
	      enum applicability applicability, struct finding *finding);

/* A loop started, or waited for, inside the running one: the coroutine is awaited (mend_run.c). */
void mend_started(struct pass *pass, const struct node *node, const struct site *site,
		  struct finding *finding);

/* What runs a coroutine where no loop runs, as an expression can write it: "asyncio.run". `apart`:
 * it takes the coroutine function and its arguments, as anyio.run does. */
const char *mend_runner(struct rewrite *rewrite, expr_id expr, bool *apart);

/* A loop that is opened, runs one coroutine and stays open: asyncio.run instead (mend_run.c). */
void mend_unclosed(struct pass *pass, const struct body *body, expr_id call,
		   struct finding *finding);

/* A call in the place of a function (mend_handed.c), and a coroutine function in that of a plain one
 * (mend_callback.c), handed to what runs it in a thread. `hand`: the parameter that takes it. */
void mend_handed_result(struct pass *pass, const struct node *node,
			const struct site *site, const struct handed *hand, expr_id arg,
			struct finding *finding);
void mend_handed_coroutine(struct pass *pass, const struct node *node,
			   const struct site *site, struct finding *finding);

/* A task that nobody keeps, tasks left pending, a handler that ends cancellation (mend_task.c).
 * `caught`: what the handler catches, 0: everything. */
void mend_dropped_task(struct pass *pass, expr_id call, struct finding *finding);
void mend_pending_left(struct pass *pass, expr_id call, struct finding *finding);
void mend_swallowed(struct pass *pass, const struct body *body, stmt_id handler,
		    expr_id caught, struct finding *finding);

/* A coroutine function that awaits nothing, with its callers (mend_needless.c). */
void mend_needless(struct pass *pass, func_id func, struct finding *finding);

/* A call of what belongs to the loop's thread, from another (mend_loop.c). */
void mend_loop_call(struct pass *pass, const struct body *body, expr_id call,
		    struct finding *finding);

/* Calls that another of the same library says better (mend_loop.c); mend_call: a member of it
 * without arguments, in the place of a call with one. */
void mend_gotten_loop(struct pass *pass, expr_id call, struct finding *finding);
void mend_call(struct pass *pass, expr_id call, const char *library, const char *member,
	       enum applicability applicability, struct finding *finding);

#endif
