/* Callback: a callable handed to somebody who drops the coroutine that it gives. */
#ifndef RULE_CALLBACK_H
#define RULE_CALLBACK_H

#include "rule/pass_inside.h"

/* Whether a site hands on what gives a coroutine, to who calls it and drops the coroutine. */
bool callback_is_dropped(struct pass *pass, const struct site *site);

/* Whether it is handed to a scheduler of jobs, rather than called back: that is another rule's. */
bool callback_is_task(struct pass *pass, const struct site *site);

/* Reports such a site. */
void callback_report(struct pass *pass, const struct rule *rule, const struct node *node,
		     const struct site *site);

#endif
