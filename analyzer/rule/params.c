/* Findings on signatures: time limits as parameters. */
#include "program/class.h"
#include "rule/bridge.h"

#include "base/banned.h"

static const struct facts_param *timeout_of(const struct facts *facts,
					    const struct facts_func *func)
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
	const struct class_info *info =
		class_info(pass->program, module->cls + func->owner);
	for (uint32_t i = 1; i < info->mro_count; i++)
		if (infer_method(pass->program, info->mro[i],
				 intern_text(&pass->program->names, name).at) != NEVER)
			return true;
	return info->unknown_base;
}

/* A decorator that leaves the signature alone; others make a function somebody else's: a command,
 * an endpoint, an overload. */
static bool keeps_signature(struct pass *pass, expr_id decorator)
{
	static const enum role keeps[] = {ROLE_CLASSMETHOD, ROLE_STATICMETHOD,
					  ROLE_ASYNC_CONTEXT_MANAGER};
	struct eval declared = {.program = pass->program, .module = pass->module};
	type_id maker = infer_expr(&declared, decorator);

	for (unsigned i = 0; i < sizeof(keeps) / sizeof(*keeps); i++)
		if (callee_is(pass->program, maker, keeps[i]))
			return true;
	return false;
}

static bool is_decorated(struct pass *pass, const struct facts_func *func)
{
	uint32_t count;
	const uint32_t *items = facts_list(pass_facts(pass), func->decorators, &count);

	for (uint32_t i = 0; i < count; i++)
		if (!keeps_signature(pass, items[i]))
			return true;
	return false;
}

static void find_timeout(struct pass *pass, const struct rule *rule,
			 const struct node *node)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_func *func =
		node->fn ? program_func(pass->program, node->fn) : NULL;
	const struct facts_param *param = func ? timeout_of(facts, func) : NULL;

	if (!param || !(func->flags & FUNC_ASYNC) || is_decorated(pass, func) ||
	    may_override(pass, func))
		return;
	struct finding *finding =
		pass_finding_at(pass, rule, func->stmt, param->start, param->end);
	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena,
		"`%s` takes a timeout, which its callers could set around any await",
		pass_place(pass, node));
	const char *limit = vocabulary_of(pass).limit;
	bridge_add(finding, BRIDGE_OTHER,
		   limit ? arena_printf(pass->arena, "let callers write `%s %s(...)`",
					vocabulary_of(pass).library == LIBRARY_ASYNCIO
						? "async with"
						: "with",
					vocabulary_member(pass, limit))
			 : "let callers write `await asyncio.wait_for(..., timeout)`");
}

void pass_report_timeout_parameters(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_timeout);
}
