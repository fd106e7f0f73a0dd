/*
 * Unblock: fixes of calls that wait on the loop, the best that is sure to mean the same:
 *
 *   native     the asynchronous call with the same arguments: asyncio.sleep, a process, a future,
 *              a file
 *   handler    `def` for `async def`, where the framework runs that in a thread
 *   block      a `with` that opens what is used in it, in a function that runs in a thread
 *   thread     the call, or the whole of which it is a part, in a thread; a helper's call likewise
 *
 * Only the first two lines of a sleep are safe: whether work may run in another thread is for its
 * user to say.
 */
#ifndef RULE_UNBLOCK_H
#define RULE_UNBLOCK_H

#include "rule/rewrite.h"
#include "rule/vocabulary.h"

/* A call that waits on the loop, and the fix that is being written for it. */
struct unblock {
	struct pass *pass;
	const struct node *node; /* the function on the loop */
	const struct site *site;
	unsigned effect;	   /* in which way it waits */
	const struct marks *marks; /* of the cause */
	struct vocabulary words;
	struct finding *finding;
	struct rewrite rewrite;
};

/* The fix for a call that waits, where there is one. */
void unblock_offer(struct pass *pass, const struct node *node, const struct site *site,
		   unsigned effect, fn_id cause, struct finding *finding);

/* Whether the call waits for the seconds that it is given and does nothing else. */
bool unblock_only_sleeps(const struct unblock *unblock);

/* Each begins the fix anew and offers it, or is false. */
bool unblock_process(struct unblock *unblock);
bool unblock_file(struct unblock *unblock);
bool unblock_block(struct unblock *unblock);
bool unblock_thread(struct unblock *unblock);

/* Whether the site's call may run in another thread: what it takes and gives does not belong to the
 * loop or to this thread. */
bool unblock_may_move(const struct unblock *unblock);

/* Whether what an expression gives is used in a way that only its own place allows. */
bool unblock_is_used_here(const struct facts_expr *expr);

/* A name of the vocabulary where the site stands, imported if need be. */
const char *unblock_word(struct unblock *unblock, const struct wording *wording);

/* The first of the cause's native calls likewise: "asyncio.wrap_future". */
const char *unblock_native(struct unblock *unblock);

#endif
