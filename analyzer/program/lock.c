/* Names locks, and looks at what is done while they are held. */
#include "program/lock.h"

#include "program/within.h"

#include "base/banned.h"

/* What owns a lock's name: the low bits of the upper half of its key. */
enum owner { OWNER_STMT, OWNER_SYMBOL, OWNER_MODULE, OWNER_CLASS };

static uint64_t lock_key(enum owner owner, uint32_t id, uint32_t name)
{
	return map_key(id << 2 | owner, name);
}

/* The last class of a lineage that has an attribute: there all heirs' objects share it. */
static cls_id declaring_class(struct program *program, cls_id cls, uint32_t name)
{
	const struct class_info *info = class_info(program, cls);
	cls_id found = cls;
	uint32_t at;

	for (uint32_t i = 0; i < info->mro_count; i++) {
		cls_id base = type_of(&program->types, info->mro[i])->a;
		const struct class_info *has = class_info(program, base);

		if (map_get(&has->symbols, name, &at) || map_get(&has->attrs, name, &at))
			found = base;
	}
	return found;
}

static uint64_t attribute_key(struct program *program, const struct body *body,
			      const struct facts_expr *attribute, uint64_t otherwise)
{
	const struct type type = *type_of(&program->types, body_type(body, attribute->a));
	uint32_t name = program_name(program, body->module, attribute->b);

	if (type.kind == TYPE_MODULE)
		return lock_key(OWNER_MODULE, type.a, name);
	if (type.kind != TYPE_INSTANCE && type.kind != TYPE_CLASS)
		return otherwise;
	return lock_key(OWNER_CLASS, declaring_class(program, type.a, name), name);
}

static uint64_t imported_key(struct program *program, module_id module, import_id id,
			     uint64_t otherwise)
{
	const struct facts_import *import = &program_facts(program, module)->import[id];
	module_id from = program_import(program, module,
					program_import_name(program, module, import));

	if (!import->name || from == NO_MODULE)
		return otherwise;
	return lock_key(OWNER_MODULE, from, program_name(program, module, import->name));
}

static uint64_t name_key(struct program *program, module_id module, symbol_id id,
			 uint64_t otherwise)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_symbol *symbol = &facts->symbol[id];
	const struct facts_bind *bind = &facts->bind[symbol->bind];

	if (symbol->means)
		return name_key(program, module, symbol->means, otherwise);
	if (symbol->binds == 1 && bind->kind == BIND_IMPORT)
		return imported_key(program, module, bind->value, otherwise);
	if (facts->scope[symbol->scope].kind == SCOPE_MODULE)
		return lock_key(OWNER_MODULE, module,
				program_name(program, module, symbol->name));
	return symbol->kinds & 1u << BIND_PARAM ? otherwise
						: lock_key(OWNER_SYMBOL, module, id);
}

/* Which lock an expression means; where that is not known, one of this statement only. */
static uint64_t key_of(struct program *program, const struct body *body, expr_id lock)
{
	const struct facts_expr *expr = &program_facts(program, body->module)->expr[lock];
	uint64_t own = lock_key(OWNER_STMT, body->module, expr->stmt);

	if (expr->kind == EXPR_ATTRIBUTE)
		return attribute_key(program, body, expr, own);
	return expr->kind == EXPR_NAME && expr->b
		       ? name_key(program, body->module, expr->b, own)
		       : own;
}

/* The object whose method a site calls: `lock` of `lock.acquire()`; 0 where it is no such call. */
static expr_id receiver_of(const struct facts *facts, const struct site *site)
{
	const struct facts_expr *call = &facts->expr[site->expr];

	if (site->kind != SITE_CALL || call->kind != EXPR_CALL ||
	    facts->expr[call->a].kind != EXPR_ATTRIBUTE)
		return 0;
	return facts->expr[call->a].a;
}

static void collect_site(struct graph *graph, node_id node, uint32_t index)
{
	struct program *program = graph->program;
	const struct body *body = graph->node.at[node].body;
	const struct site *site = &body->sites.at[index];
	const struct facts *facts = program_facts(program, body->module);

	if (site->kind == SITE_ENTER && callee_is(program, site->callee, ROLE_GUARDS)) {
		struct hold hold = {node, index, key_of(program, body, site->expr)};

		*vec_push(graph->arena, &graph->holds) = hold;
		if (facts->stmt[site->stmt].kind != STMT_WITH)
			map_set(graph->arena, &graph->slow, hold.lock, 1);
	} else if (callee_is(program, site->callee, ROLE_TAKES_LOCK) &&
		   receiver_of(facts, site)) {
		/* Where it is given back is not followed. */
		map_set(graph->arena, &graph->slow,
			key_of(program, body, receiver_of(facts, site)), 1);
	}
}

void lock_collect(struct graph *graph)
{
	for (node_id i = 0; i < graph->node.len; i++) {
		const struct body *body = graph->node.at[i].body;

		for (uint32_t k = 0; body && k < body->sites.len; k++)
			collect_site(graph, i, k);
	}
}

static bool node_waits(const struct graph *graph, node_id node)
{
	const struct witness *witness = graph->node.at[node].effects;

	while (witness && witness->effect >= BLOCKS_COUNT)
		witness = witness->next;
	return witness;
}

/* Whether something waits behind the lock's place in its `with`. A condition's own wait() gives
 * the lock back. */
static bool waits_within(const struct graph *graph, const struct hold *hold)
{
	const struct body *body = graph->node.at[hold->node].body;
	const struct facts *facts = program_facts(graph->program, body->module);
	const struct site *entry = &body->sites.at[hold->site];
	struct part part = part_stmt(part_body(graph->program, body), entry->stmt);

	part.start = facts->expr[entry->expr].end;
	if (part_awaits(&part) || part_yields(&part))
		return true;
	for (uint32_t i = 0; i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];
		const struct facts_expr *expr = &facts->expr[site->expr];
		node_id runs = graph_runs(graph, site);

		if (expr->start < part.start || expr->end > part.end ||
		    runs == UINT32_MAX || !node_waits(graph, runs) ||
		    lock_is_brief(graph, hold->node, i))
			continue;
		expr_id receiver = receiver_of(facts, site);
		if (!receiver || key_of(graph->program, body, receiver) != hold->lock)
			return true;
	}
	return false;
}

bool lock_spread(struct graph *graph)
{
	bool spread = false;

	for (uint32_t i = 0; i < graph->holds.len; i++) {
		const struct hold *hold = &graph->holds.at[i];

		if (map_at(&graph->slow, hold->lock, 0) || !waits_within(graph, hold))
			continue;
		map_set(graph->arena, &graph->slow, hold->lock, 1);
		spread = true;
	}
	return spread;
}

bool lock_is_brief(const struct graph *graph, node_id node, uint32_t site)
{
	const struct body *body = graph->node.at[node].body;
	const struct site *entry = &body->sites.at[site];

	return entry->kind == SITE_ENTER &&
	       callee_is(graph->program, entry->callee, ROLE_GUARDS) &&
	       !map_at(&graph->slow, key_of(graph->program, body, entry->expr), 0);
}
