/* Waits: where a module's code waits on the loop. */
#ifndef RULE_WAITS_H
#define RULE_WAITS_H

#include "rule/pass_inside.h"

/* A site on the loop where something waits, in ways (1 << enum pass_blocks): in what it runs there
 * and then, or in what it hands to the loop. */
struct wait {
	node_id node;
	uint32_t site;
	unsigned runs, handed;
};

struct waits VEC(struct wait);

/* All of them, found once for all rules. */
const struct waits *waits_on_loop(struct pass *pass);

/* Whether what a site runs waits, in any way. */
bool waits_at(struct pass *pass, const struct site *site);

#endif
