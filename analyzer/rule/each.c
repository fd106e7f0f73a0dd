/* Walks over what a module's functions do, for rules that look at single calls and statements. */
#include "rule/pass_inside.h"

#include "base/banned.h"

bool pass_in_async(struct pass *pass, const struct node *node)
{
	if (!node->fn)
		return program_module(pass->program, node->module)->source.notebook;
	return graph_is_async(pass->program, node->fn);
}

void pass_each_body(struct pass *pass, const struct rule *rule,
		    void (*each)(struct pass *pass, const struct rule *rule,
				 const struct node *node))
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];

		if (node->body && !node->env)
			each(pass, rule, node);
	}
}

void pass_each_call(struct pass *pass, const struct rule *rule, enum role role,
		    void (*each)(struct pass *pass, const struct rule *rule,
				 const struct node *node, expr_id call))
{
	const struct facts *facts = pass_facts(pass);

	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];
		const struct body *body = node->body;

		for (uint32_t i = 0; body && !node->env && i < body->count; i++)
			if (facts->expr[body->first + i].kind == EXPR_CALL &&
			    call_is(pass->program, body, body->first + i, role))
				each(pass, rule, node, body->first + i);
	}
}
