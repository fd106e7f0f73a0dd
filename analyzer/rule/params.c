/* Findings on signatures: time limits as parameters. */
#include "program/class.h"
#include "rule/pass_inside.h"

#include "base/banned.h"

static const struct facts *facts_of(const struct pass *pass)
{
	return program_facts(pass->program, pass->module);
}

static const struct facts_param *timeout_of(const struct facts *facts, const struct facts_func *func)
{
	for (uint32_t i = 0; i < func->params; i++) {
		const struct facts_param *param = &facts->param[func->param + i];
		bool star = param->kind == PARAM_STAR || param->kind == PARAM_DOUBLE_STAR;

		if (!star && str_is(facts_name(facts, param->name), "timeout"))
			return param;
	}
	return NULL;
}

/* A method whose signature is that of a base, or of a base that cannot be seen. */
static bool may_override(struct pass *pass, const struct facts_func *func)
{
	const struct module *module = program_module(pass->program, pass->module);
	uint32_t name = program_name(pass->program, pass->module, func->name);

	if (!func->owner)
		return false;
	const struct class_info *info = class_info(pass->program, module->cls + func->owner);
	for (uint32_t i = 1; i < info->mro_count; i++)
		if (infer_method(pass->program, info->mro[i], intern_text(&pass->program->names, name).at) !=
		    NEVER)
			return true;
	return info->unknown_base;
}

/* Decorators say what else a function is: an overload, an override, something unknown. */
static bool is_decorated(const struct facts *facts, const struct facts_func *func)
{
	uint32_t count;

	facts_list(facts, func->decorators, &count);
	return count > 0;
}

static void find_timeout(struct pass *pass, const struct rule *rule, const struct node *node)
{
	const struct facts *facts = facts_of(pass);
	const struct facts_func *func = node->fn ? program_func(pass->program, node->fn) : NULL;
	const struct facts_param *param = func ? timeout_of(facts, func) : NULL;

	if (!param || !(func->flags & FUNC_ASYNC) || is_decorated(facts, func) ||
	    may_override(pass, func))
		return;
	struct finding *finding = pass_finding_at(pass, rule, func->stmt, param->start, param->end);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena, "`%s` takes a timeout, which its callers could set around any await",
		pass_place(pass, node));
	pass_advise(finding, BRIDGE_OTHER,
		    pass->run->target_minor >= 11
			    ? "let callers write `async with asyncio.timeout(...)`"
			    : "let callers write `asyncio.wait_for(..., timeout)`");
}

void pass_report_timeout_parameters(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_timeout);
}
