/* Coroutine functions that await nothing, where nothing but their own text makes them async. */
#include "program/heirs.h"
#include "program/uses.h"
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

/* Whether a base class has the method too, or an heir, or a base is unknown: then its signature
 * is not its own. */
static bool is_given(struct pass *pass, const struct facts_func *func)
{
	struct program *program = pass->program;
	const struct module *module = program_module(program, pass->module);
	cls_id cls = module->cls + func->owner;
	const struct class_info *info = class_info(program, cls);
	uint32_t name = program_name(program, pass->module, func->name);
	uint32_t symbol;

	if (info->unknown_base || info->is_protocol)
		return true;
	for (uint32_t i = 1; i < info->mro_count; i++) {
		cls_id base = type_of(&program->types, info->mro[i])->a;

		if (map_get(&class_info(program, base)->symbols, name, &symbol))
			return true;
	}
	return heirs_have(program, cls, name);
}

/* Whether some `return` gives an awaitable, which callers await in turn, or what is not known. */
static bool returns_awaitable(struct pass *pass, fn_id fn)
{
	type_id returns = infer_returns(pass->program, fn, 0);
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&pass->program->types, returns, members);

	for (uint32_t i = 0; i < count; i++)
		if (members[i] != UNKNOWN &&
		    infer_awaited(pass->program, members[i]) != NEVER)
			return true;
	return false;
}

static bool is_needless(struct pass *pass, func_id id)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_func *func = &facts->func[id];
	const uint32_t other = FUNC_AWAITS | FUNC_GENERATOR | FUNC_EMPTY | FUNC_UNREAD;
	uint32_t count;

	if (!(func->flags & FUNC_ASYNC) || func->flags & other)
		return false;
	facts_list(facts, func->decorators, &count);
	if (count || facts_is_special(facts_name(facts, func->name)) ||
	    (func->owner && is_given(pass, func)))
		return false;
	/* where others of the name await, it has its form from what they have in common */
	uint32_t name = program_name(pass->program, pass->module, func->name);
	return uses_of(pass->program, name) == USES_CALLED &&
	       !returns_awaitable(pass,
				  program_module(pass->program, pass->module)->fn + id);
}

void pass_report_needless_async(struct pass *pass, const struct rule *rule)
{
	const struct facts *facts = pass_facts(pass);

	for (func_id f = 1; f < facts->func_count; f++) {
		const struct facts_func *func = &facts->func[f];
		struct finding *finding =
			is_needless(pass, f)
				? pass_finding_at(pass, rule, func->stmt,
						  func->name_start, func->name_end)
				: NULL;

		if (!finding)
			continue;
		finding->message =
			arena_printf(pass->arena, "`async def %.*s` awaits nothing",
				     STR_ARG(facts_name(facts, func->name)));
		bridge_add(finding, BRIDGE_DEF,
			   "make it `def`, and drop `await` where it is called");
		mend_needless(pass, f, finding);
	}
}
