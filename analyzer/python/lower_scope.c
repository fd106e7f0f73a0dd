/*
 * Scopes: which symbol every binding and every name means, by Python's rules.
 *
 *   bindings as written --declared--> effective scope --sorted--> symbols, a range a
 * scope; their bindings, a range a symbol --> names look their scope up, then those
 * around it
 */
#include "python/lower_parts.h"

#include <stdlib.h>

#include "base/banned.h"

enum { MODULE_SCOPE = 1 };

struct resolver {
	struct lower *lower;
	struct facts_build *build;
	struct map declared; /* scope, name -> BIND_GLOBAL or BIND_NONLOCAL */
	struct map bound;    /* scope, name -> symbol */
	struct map seen;     /* scope, name -> what the name means there, or 0 */
};

scope_id lower_scope(struct lower *lower, enum scope_kind kind, uint32_t owner,
		     func_id func)
{
	scope_id scope = lower->build->scope.len;

	*vec_push(lower->arena, &lower->build->scope) = (struct facts_scope){
		.kind = (uint8_t)kind,
		.parent = lower->at.scope,
		.owner = owner,
		.func = func,
	};
	return scope;
}

void lower_bind(struct lower *lower, enum bind_kind kind, name_id name, uint32_t start,
		expr_id target, uint32_t value)
{
	if (!name)
		return;
	if (kind == BIND_NONLOCAL && name == lower->class_cell)
		lower_bind_class_cell(lower);
	*vec_push(lower->arena, &lower->bounds) = (struct lower_bound){
		.bind = {.kind = (uint8_t)kind,
			 .flags = lower->at.flags & FACTS_TYPING,
			 .stmt = lower->at.stmt,
			 .target = target,
			 .value = value,
			 .start = start},
		.scope = lower->at.scope,
		.name = name,
	};
}

void lower_bind_class_cell(struct lower *lower)
{
	const struct facts_scope *scopes = lower->build->scope.at;
	scope_id scope = lower->at.scope;

	if (scopes[scope].kind == SCOPE_CLASS)
		return;
	while (scope && scopes[scope].kind != SCOPE_CLASS)
		scope = scopes[scope].parent;
	if (!scope || !map_add(lower->arena, &lower->cells, scope, 1))
		return;
	class_id class = scopes[scope].owner;
	struct lower_place place = lower->at;
	lower->at.scope = scope;
	lower->at.stmt = lower->build->class.at[class].stmt;
	lower_bind(lower, BIND_CLASS, lower->class_cell,
		   lower->build->class.at[class].name_start, 0, class);
	lower->at = place;
}

static bool is_declaration(unsigned kind)
{
	return kind == BIND_GLOBAL || kind == BIND_NONLOCAL;
}

/* --- effective scopes --------------------------------------------------------------- */

static void note_declarations(struct resolver *resolver)
{
	struct lower_bounds *bounds = &resolver->lower->bounds;

	for (uint32_t i = 0; i < bounds->len; i++)
		if (is_declaration(bounds->at[i].bind.kind))
			map_set(resolver->lower->arena, &resolver->declared,
				map_key(bounds->at[i].scope, bounds->at[i].name),
				bounds->at[i].bind.kind);
}

/* The nearest function around whose own name it is: what `nonlocal` means. */
static scope_id nonlocal_scope(const struct resolver *resolver, scope_id scope,
			       name_id name)
{
	const struct facts_scope *scopes = resolver->build->scope.at;

	for (scope = scopes[scope].parent; scope; scope = scopes[scope].parent) {
		uint64_t key = map_key(scope, name);

		bool cell = scopes[scope].kind == SCOPE_CLASS &&
			    name == resolver->lower->class_cell;

		if ((scopes[scope].kind == SCOPE_FUNC || cell) &&
		    !map_at(&resolver->declared, key, 0) &&
		    map_at(&resolver->bound, key, 0))
			return scope;
	}
	return 0;
}

/* Gives every binding the scope in which its declaration, if any, lets it bind. */
static void find_effective_scopes(struct resolver *resolver)
{
	struct lower_bounds *bounds = &resolver->lower->bounds;
	struct arena *arena = resolver->lower->arena;

	if (!resolver->declared.len)
		return;
	for (uint32_t i = 0; i < bounds->len; i++) {
		uint64_t key = map_key(bounds->at[i].scope, bounds->at[i].name);

		if (!map_at(&resolver->declared, key, 0))
			map_set(arena, &resolver->bound, key, 1);
	}
	for (uint32_t i = 0; i < bounds->len; i++) {
		struct lower_bound *bound = &bounds->at[i];
		uint32_t declared = map_at(&resolver->declared,
					   map_key(bound->scope, bound->name), 0);
		scope_id scope = 0;

		if (!declared || is_declaration(bound->bind.kind))
			continue;
		if (declared == BIND_GLOBAL)
			scope = MODULE_SCOPE;
		else
			scope = nonlocal_scope(resolver, bound->scope, bound->name);
		if (scope)
			bound->scope = scope;
	}
	map_clear(&resolver->bound);
}

/* --- symbols ------------------------------------------------------------------------ */

static int compare_bounds(const void *left, const void *right)
{
	const struct lower_bound *a = *(const struct lower_bound *const *)left;
	const struct lower_bound *b = *(const struct lower_bound *const *)right;

	if (a->bind.start != b->bind.start)
		return a->bind.start < b->bind.start ? -1 : 1;
	return a < b ? -1 : a > b; /* as they were made */
}

static void sort_scope(const struct lower_bound **bounds, uint32_t count)
{
	for (uint32_t i = 1; i < count; i++)
		if (compare_bounds(&bounds[i - 1], &bounds[i]) > 0) {
			qsort(bounds, count, sizeof(*bounds), compare_bounds);
			return;
		}
}

/* The bindings ordered by scope, then by place in the source. */
static const struct lower_bound **sort_bounds(struct resolver *resolver)
{
	struct lower_bounds *bounds = &resolver->lower->bounds;
	struct arena *arena = resolver->lower->arena;
	uint32_t scopes = resolver->build->scope.len;
	uint32_t *ends = arena_array(arena, uint32_t, scopes + 1);
	const struct lower_bound **sorted =
		arena_array(arena, const struct lower_bound *, bounds->len + 1);

	for (uint32_t i = 0; i < bounds->len; i++)
		ends[bounds->at[i].scope + 1]++;
	for (uint32_t scope = 0; scope < scopes; scope++)
		ends[scope + 1] += ends[scope];
	for (uint32_t i = 0; i < bounds->len; i++)
		sorted[ends[bounds->at[i].scope]++] = &bounds->at[i];
	for (uint32_t scope = 1; scope < scopes; scope++)
		sort_scope(sorted + ends[scope - 1], ends[scope] - ends[scope - 1]);
	return sorted;
}

static symbol_id add_symbol(struct resolver *resolver, scope_id scope, name_id name)
{
	struct facts_scope *at = &resolver->build->scope.at[scope];
	symbol_id symbol = resolver->build->symbol.len;

	*vec_push(resolver->lower->arena, &resolver->build->symbol) =
		(struct facts_symbol){.name = name, .scope = scope};
	map_set(resolver->lower->arena, &resolver->bound, map_key(scope, name), symbol);
	if (!at->symbols++)
		at->symbol = symbol;
	return symbol;
}

/* Makes the symbols, in the order of their first bindings, and counts their bindings;
 * gives the symbol of each binding of `sorted`. */
static symbol_id *make_symbols(struct resolver *resolver,
			       const struct lower_bound **sorted)
{
	uint32_t count = resolver->lower->bounds.len;
	symbol_id *symbols = arena_array(resolver->lower->arena, symbol_id, count + 1);

	for (uint32_t i = 0; i < count; i++) {
		const struct lower_bound *bound = sorted[i];
		symbol_id symbol =
			map_at(&resolver->bound, map_key(bound->scope, bound->name), 0);

		if (!symbol)
			symbol = add_symbol(resolver, bound->scope, bound->name);
		resolver->build->symbol.at[symbol].binds++;
		resolver->build->symbol.at[symbol].kinds |= 1u << bound->bind.kind;
		symbols[i] = symbol;
	}
	return symbols;
}

/* Writes the bindings symbol by symbol. */
static void place_binds(struct resolver *resolver, const struct lower_bound **sorted,
			const symbol_id *symbols)
{
	struct facts_build *build = resolver->build;
	uint32_t count = resolver->lower->bounds.len;
	bind_id next = 1;

	for (symbol_id symbol = 1; symbol < build->symbol.len; symbol++) {
		build->symbol.at[symbol].bind = next;
		next += build->symbol.at[symbol].binds;
		build->symbol.at[symbol].binds = 0;
	}
	vec_reserve(resolver->lower->arena, &build->bind, count);
	build->bind.len += count;
	for (uint32_t i = 0; i < count; i++) {
		struct facts_symbol *symbol = &build->symbol.at[symbols[i]];
		struct facts_bind *bind = &build->bind.at[symbol->bind + symbol->binds++];

		*bind = sorted[i]->bind;
		bind->symbol = symbols[i];
		if (bind->kind == BIND_PARAM)
			build->param.at[bind->value].symbol = symbols[i];
	}
}

static void find_declared(struct resolver *resolver)
{
	struct facts_build *build = resolver->build;

	if (!resolver->declared.len)
		return;
	for (symbol_id id = 1; id < build->symbol.len; id++) {
		struct facts_symbol *symbol = &build->symbol.at[id];
		scope_id scope = 0;

		if (symbol->kinds & 1u << BIND_GLOBAL)
			scope = MODULE_SCOPE;
		else if (symbol->kinds & 1u << BIND_NONLOCAL)
			scope = nonlocal_scope(resolver, symbol->scope, symbol->name);
		if (scope && scope != symbol->scope)
			symbol->means =
				map_at(&resolver->bound, map_key(scope, symbol->name), 0);
	}
}

/* --- names -------------------------------------------------------------------------- */

/* What a symbol found in a scope stands for: itself, or what its declaration names. */
static symbol_id meaning(const struct resolver *resolver, symbol_id symbol)
{
	const struct facts_symbol *at = &resolver->build->symbol.at[symbol];
	bool declared = at->kinds & (1u << BIND_GLOBAL | 1u << BIND_NONLOCAL);

	return declared && at->scope != MODULE_SCOPE ? at->means : symbol;
}

static symbol_id look_up(const struct resolver *resolver, scope_id scope, name_id name)
{
	const struct facts_scope *scopes = resolver->build->scope.at;
	bool visible = true; /* a class around is seen by its own scope and by type
				parameters' */

	for (; scope; scope = scopes[scope].parent) {
		if (scopes[scope].kind != SCOPE_CLASS || visible ||
		    name == resolver->lower->class_cell) {
			symbol_id symbol =
				map_at(&resolver->bound, map_key(scope, name), 0);

			if (symbol)
				return meaning(resolver, symbol);
		}
		visible = visible && scopes[scope].kind == SCOPE_TYPE;
	}
	return 0;
}

static void resolve_names(struct resolver *resolver)
{
	struct facts_build *build = resolver->build;

	for (expr_id id = 1; id < build->expr.len; id++) {
		struct facts_expr *expr = &build->expr.at[id];
		uint32_t symbol;

		if (expr->kind != EXPR_NAME)
			continue;
		uint64_t key = map_key(expr->b, expr->a);
		if (!map_get(&resolver->seen, key, &symbol)) {
			symbol = look_up(resolver, expr->b, expr->a);
			map_set(resolver->lower->arena, &resolver->seen, key, symbol);
		}
		expr->b = symbol;
	}
}

void lower_resolve(struct lower *lower)
{
	struct resolver resolver = {.lower = lower, .build = lower->build};

	note_declarations(&resolver);
	find_effective_scopes(&resolver);
	const struct lower_bound **sorted = sort_bounds(&resolver);
	symbol_id *symbols = make_symbols(&resolver, sorted);
	place_binds(&resolver, sorted, symbols);
	find_declared(&resolver);
	resolve_names(&resolver);
}
