/*
 * Counts the calls that stand at the top level of modules: one is enough for a function without
 * parameters, else there must be one for each member of the enumeration, or for True and False.
 * Calls within `if`, `try` or a loop may not happen, and do not count.
 */
#include "program/warm.h"

#include "program/symbol.h"

#include "base/banned.h"

enum { VALUES_MAX = 31 }; /* bits of a mask; larger enumerations are not listed by hand */

/* The values that a function can be called with. */
struct domain {
	cls_id cls;   /* an enumeration, or bool */
	uint32_t all; /* a bit each; 0: not to be counted */
};

static const struct facts *facts_of_cls(struct program *program, cls_id cls)
{
	return program_facts(program, program->clss.at[cls].module);
}

static const struct facts_scope *scope_of_cls(struct program *program, cls_id cls)
{
	const struct facts *facts = facts_of_cls(program, cls);

	return &facts->scope[facts->class[program->clss.at[cls].class].scope];
}

static bool is_member(const struct facts_symbol *symbol)
{
	return symbol->kinds & 1u << BIND_ASSIGN;
}

/* All members of an enumeration as bits, in the order of its body; 0 where there are too many. */
static uint32_t members_of(struct program *program, cls_id cls)
{
	const struct facts *facts = facts_of_cls(program, cls);
	const struct facts_scope *scope = scope_of_cls(program, cls);
	uint32_t all = 0;

	if (scope->symbols > VALUES_MAX)
		return 0;
	for (uint32_t i = 0; i < scope->symbols; i++)
		if (is_member(&facts->symbol[scope->symbol + i]))
			all |= 1u << i;
	return all;
}

static struct domain domain_of(struct program *program, fn_id fn)
{
	const struct facts_func *func = program_func(program, fn);
	module_id module = program_fn(program, fn)->module;
	const struct facts_param *param =
		&program_facts(program, module)->param[func->param];

	if (!func->params)
		return (struct domain){.all = 1};
	if (func->params > 1 || func->owner || !param->annotation)
		return (struct domain){0};
	const struct type type = *type_of(
		&program->types, infer_annotation(program, module, 0, param->annotation));
	if (type.kind != TYPE_INSTANCE)
		return (struct domain){0};
	if (type.a == class_builtin(program, STR("bool")))
		return (struct domain){type.a, 1u << false | 1u << true};
	return (struct domain){type.a, class_inherits_role(program, type.a, ROLE_ENUM)
					       ? members_of(program, type.a)
					       : 0};
}

/* The bit of the member that `Class.MEMBER` names, 0 for none. */
static uint32_t member_bit(struct eval *eval, cls_id cls, const struct facts_expr *expr)
{
	struct program *program = eval->program;
	const struct facts *facts = program_facts(program, eval->module);
	const struct facts *there = facts_of_cls(program, cls);
	const struct facts_scope *scope = scope_of_cls(program, cls);

	if (type_of(&program->types, infer_expr(eval, expr->a))->a != cls)
		return 0;
	for (uint32_t i = 0; i < scope->symbols && i < VALUES_MAX; i++) {
		const struct facts_symbol *symbol = &there->symbol[scope->symbol + i];

		if (is_member(symbol) &&
		    str_eq(facts_name(there, symbol->name), facts_name(facts, expr->b)))
			return 1u << i;
	}
	return 0;
}

static uint32_t value_bit(struct program *program, module_id module, cls_id cls,
			  expr_id id)
{
	struct eval eval = {.program = program, .module = module};
	const struct facts_expr *expr = &program_facts(program, module)->expr[id];

	switch ((enum expr_kind)expr->kind) {
	case EXPR_FALSE:
	case EXPR_TRUE:
		return 1u << (expr->kind == EXPR_TRUE);
	case EXPR_ATTRIBUTE:
		return member_bit(&eval, cls, expr);
	default:
		return 0;
	}
}

/* The bit of the value that a call gives, or leaves to the default. */
static uint32_t bit_of_call(struct program *program, const struct body *body,
			    const struct site *site, const struct domain *domain)
{
	fn_id fn = type_of(&program->types, site->callee)->a;
	module_id module = program_fn(program, fn)->module;
	const struct facts_param *param =
		&program_facts(program, module)->param[program_func(program, fn)->param];
	struct args args;
	expr_id given = 0;

	if (!domain->cls)
		return domain->all;
	body_args(program, body, site->expr, &args);
	infer_argument(program, site->callee, &args,
		       program_name(program, module, param->name), &given);
	return given ? value_bit(program, body->module, domain->cls, given)
		     : value_bit(program, module, domain->cls, param->standard);
}

static void note_call(struct graph *graph, const struct body *body,
		      const struct site *site)
{
	struct program *program = graph->program;
	const struct facts *facts = program_facts(program, body->module);
	node_id to = graph_runs(graph, site);

	if (to == UINT32_MAX || site->kind != SITE_CALL ||
	    facts->stmt[site->stmt].parent || facts->expr[site->expr].kind != EXPR_CALL)
		return;
	fn_id fn = graph->node.at[to].fn;
	if (!fn || !function_has(program, fn, ROLE_CACHES))
		return;
	struct domain domain = domain_of(program, fn);
	if (!domain.all)
		return;
	uint32_t missing = map_at(&graph->cold, fn, domain.all);
	map_set(graph->arena, &graph->cold, fn,
		missing & ~bit_of_call(program, body, site, &domain));
}

void warm_find(struct graph *graph)
{
	for (node_id i = 0; i < graph->node.len; i++) {
		const struct body *body = graph->node.at[i].body;

		for (uint32_t s = 0; body && !body->fn && s < body->sites.len; s++)
			note_call(graph, body, &body->sites.at[s]);
	}
}

bool warm_is(const struct graph *graph, fn_id fn)
{
	return !map_at(&graph->cold, fn, 1);
}
