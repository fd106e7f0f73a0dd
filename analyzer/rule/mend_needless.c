/*
 * An `async def` that awaits nothing, made a plain one with all that call it:
 *
 *   async def name(u): ...     def name(u): ...
 *   await send(await name(u))  await send(name(u))
 */
#include "rule/mend.h"

#include "base/banned.h"

/* Whether any other file of the program knows a name: what it does with it is not looked at. */
static bool is_known_elsewhere(struct pass *pass, struct str name)
{
	const struct program *program = pass->program;

	for (module_id m = 0; m < program->modules.len; m++) {
		const struct facts *facts = program_facts(program, m);

		if (m == pass->module ||
		    program_module(program, m)->source.file == NO_FILE)
			continue;
		for (name_id i = 1; i + 1 < facts->name_count; i++)
			if (str_eq(facts_name(facts, i), name))
				return true;
	}
	return false;
}

static bool is_named(const struct facts *facts, expr_id expr, struct str name)
{
	const struct facts_expr *record = &facts->expr[expr];

	if (record->use == USE_TARGET)
		return false;
	return (record->kind == EXPR_NAME &&
		str_eq(facts_name(facts, record->a), name)) ||
	       (record->kind == EXPR_ATTRIBUTE &&
		str_eq(facts_name(facts, record->b), name));
}

/* Takes `await` from the calls of a function in a body; gives how many there are. Refuses where
 * one is not awaited at once, or may be of another function. */
static uint32_t drop_awaits(struct rewrite *rewrite, const struct body *body, fn_id fn,
			    struct str name)
{
	const struct facts *facts = rewrite->facts;
	uint32_t calls = 0;

	for (expr_id i = body->first; i - body->first < body->count; i++) {
		expr_id call = facts->expr[i].parent;

		if (!is_named(facts, i, name))
			continue;
		const struct type *type =
			type_of(&rewrite->pass->program->types, body_type(body, i));
		if (type->kind != TYPE_FUNC || type->a != fn ||
		    facts->expr[call].use != USE_AWAITED) {
			rewrite_refuse(rewrite);
			return 0;
		}
		rewrite_delete_word(rewrite, facts->expr[facts->expr[call].parent].start,
				    STR("await"));
		calls++;
	}
	return calls;
}

static uint32_t count_named(const struct facts *facts, struct str name)
{
	uint32_t count = 0;

	for (expr_id i = 1; i < facts->expr_count; i++)
		count += is_named(facts, i, name);
	return count;
}

void mend_needless(struct pass *pass, func_id id, struct finding *finding)
{
	fn_id fn = program_module(pass->program, pass->module)->fn + id;
	struct rewrite rewrite;
	uint32_t calls = 0;

	if (!rewrite_begin(&rewrite, pass))
		return;
	const struct facts_func *func = &rewrite.facts->func[id];
	struct str name = facts_name(rewrite.facts, func->name);
	if (is_known_elsewhere(pass, name))
		return;
	rewrite_delete_word(&rewrite, func->start, STR("async"));
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];

		if (node->body && !node->env)
			calls += drop_awaits(&rewrite, node->body, fn, name);
	}
	if (calls == count_named(rewrite.facts, name))
		rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Make it `def`");
}
