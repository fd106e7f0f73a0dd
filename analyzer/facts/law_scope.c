/* The laws of scopes, symbols and bindings. */
#include "facts/law.h"

#include "facts/shape.h"

#include "base/banned.h"

static bool is_scope_owner(struct law *law, const struct facts_scope *scope)
{
	const struct facts *facts = law->facts;
	uint32_t owner = scope->owner;

	switch (scope->kind) {
	case SCOPE_FUNC:
		return law_is_func(law, owner) &&
		       law_require(law, facts->func[owner].scope == law->id,
				   "a function has not its scope");
	case SCOPE_CLASS:
		return law_is_class(law, owner) &&
		       law_require(law, facts->class[owner].scope == law->id,
				   "a class has not its scope");
	case SCOPE_COMPREHENSION:
		return law_is_expr(law, owner) &&
		       law_require(law, facts->expr[owner].kind == EXPR_COMPREHENSION,
				   "a comprehension's scope has another owner");
	case SCOPE_TYPE:
		return law_is_stmt(law, owner);
	default:
		return law_require(law, !owner && law->id == 1,
				   "a module scope is not the first");
	}
}

bool law_scope(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_scope *scope = &facts->scope[law->id];

	if (!law_require(law, scope->kind < SCOPE_COUNT, "a kind is not known") ||
	    !law_require(law, scope->parent < law->id && !scope->parent == (law->id == 1),
			 "a scope stands before the one around it") ||
	    !law_is_func(law, scope->func) || !is_scope_owner(law, scope) ||
	    !law_is_range(law, scope->symbol, scope->symbols, facts->symbol_count))
		return false;
	for (uint32_t i = 0; i < scope->symbols; i++)
		if (!law_require(law, facts->symbol[scope->symbol + i].scope == law->id,
				 "a symbol is another scope's"))
			return false;
	return true;
}

bool law_symbol(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_symbol *symbol = &facts->symbol[law->id];

	if (!law_is_name(law, symbol->name) || !law_is_scope(law, symbol->scope) ||
	    !law_is_symbol(law, symbol->means) ||
	    !law_is_range(law, symbol->bind, symbol->binds, facts->bind_count))
		return false;
	const struct facts_scope *scope = &facts->scope[symbol->scope];
	for (uint32_t i = 0; i < symbol->binds; i++)
		if (!law_require(law, facts->bind[symbol->bind + i].symbol == law->id,
				 "a binding is another symbol's"))
			return false;
	return law_require(law, law->id - scope->symbol < scope->symbols,
			   "a symbol is not in its scope") &&
	       law_require(law, symbol->kinds >> BIND_COUNT == 0,
			   "a kind is not known") &&
	       law_require(law, !facts->symbol[symbol->means].means,
			   "what a symbol means, means another");
}

static bool is_bound_value(struct law *law, const struct facts_bind *bind)
{
	const struct facts *facts = law->facts;

	switch ((enum shape)shape_bind[bind->kind]) {
	case SHAPE_PARAM:
		return law_require(law, bind->value < facts->param_count,
				   "a parameter is not in its table");
	case SHAPE_IMPORT:
		return law_require(law, bind->value < facts->import_count,
				   "an import is not in its table");
	case SHAPE_FUNC:
		return law_is_func(law, bind->value);
	case SHAPE_CLASS:
		return law_is_class(law, bind->value);
	case SHAPE_EXPR:
	case SHAPE_MAYBE_EXPR:
		return law_is_expr(law, bind->value);
	default:
		return law_require(law, !bind->value, "a value should be 0");
	}
}

bool law_bind(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_bind *bind = &facts->bind[law->id];

	if (!law_require(law, bind->kind < BIND_COUNT, "a kind is not known") ||
	    !law_is_symbol(law, bind->symbol) || !law_is_stmt(law, bind->stmt) ||
	    !law_is_expr(law, bind->target) ||
	    !law_is_span(law, bind->start, bind->start))
		return false;
	const struct facts_symbol *symbol = &facts->symbol[bind->symbol];
	return law_require(law, law->id - symbol->bind < symbol->binds,
			   "a binding is not in its symbol") &&
	       law_require(law,
			   !bind->target || facts->expr[bind->target].kind == EXPR_NAME,
			   "a binding's target is no name") &&
	       is_bound_value(law, bind);
}
