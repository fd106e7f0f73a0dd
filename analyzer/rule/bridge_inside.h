/* The inside of bridge*.c: a blocking call, and the ways over to it that are added one by one. */
#ifndef RULE_BRIDGE_INSIDE_H
#define RULE_BRIDGE_INSIDE_H

#include "rule/bridge.h"

struct crossing {
	struct pass *pass;
	const struct facts *facts; /* of the pass's module */
	const struct node *node;   /* the function on the loop */
	const struct site *site;   /* the call in it */
	unsigned effect;
	fn_id cause;		   /* the function that blocks at last */
	const struct marks *marks; /* of that; NULL: the project's own computation */
	struct vocabulary words;
	expr_id expr; /* what would be moved: the site's own, or the call it is for */
	struct call_text call; /* that, as the user wrote it */
	bool awaits;	       /* `await` can be written there */
	struct finding *finding;
};

/* A function that is still to be written. */
extern const struct call_text bridge_unnamed;

/* A call with what can be known without its cause. */
struct crossing bridge_crossing(struct pass *pass, const struct node *node,
				const struct site *site, struct finding *finding);

/* Native calls, instead of the call itself or, in a chain, of that at its end. */
void bridge_native(const struct crossing *crossing);

/* Whether the module, its project or what that declares has one of them. */
bool bridge_native_is_near(const struct crossing *crossing);

/* A thread for the call, or for what it is a part of. */
void bridge_thread(const struct crossing *crossing);

/* A process, and why no thread. */
void bridge_process(const struct crossing *crossing);

/* What is moved where the call alone will not do: "the whole loop"; NULL where it will. */
const char *bridge_whole(const struct crossing *crossing);

/* A plain `def` for the handler around it; adds nothing where that would not do. */
void bridge_handler(const struct crossing *crossing);

/* How many calls on the loop lead through a function of the chain; of those through which most do,
 * the one nearest to the loop. 0 where none can be changed. */
uint32_t bridge_shared(const struct crossing *crossing, fn_id *helper);
uint32_t bridge_calls(const struct crossing *crossing, fn_id helper);

/* The last function of a chain, which calls the cause. */
const char *bridge_last(const struct crossing *crossing);

#endif
