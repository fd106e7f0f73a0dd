/*
 * Names of modules and their members, as they are written where an expression stands. A name is
 * looked up as Python does: the import must be there at run time before that, and nothing nearer
 * may have the name. Where a new import goes: rewrite_place.c.
 */
#include "rule/imports.h"
#include "rule/rewrite.h"

#include "base/banned.h"

/* --- what a name means there ------------------------------------------------------------- */

static symbol_id symbol_in(const struct facts *facts, scope_id scope, struct str name)
{
	const struct facts_scope *record = &facts->scope[scope];

	for (symbol_id i = 0; i < record->symbols; i++)
		if (str_eq(facts_name(facts, facts->symbol[record->symbol + i].name),
			   name))
			return record->symbol + i;
	return 0;
}

/* A comprehension around an expression that binds a name hides all others of the name. */
static symbol_id in_comprehension(const struct facts *facts, expr_id expr,
				  struct str name)
{
	symbol_id symbol = 0;
	uint32_t count;

	for (; expr && !symbol; expr = facts->expr[expr].parent)
		if (facts->expr[expr].kind == EXPR_COMPREHENSION)
			symbol = symbol_in(
				facts, facts_list(facts, facts->expr[expr].a, &count)[0],
				name);
	return symbol;
}

symbol_id rewrite_symbol(const struct rewrite *rewrite, expr_id expr, struct str name)
{
	const struct facts *facts = rewrite->facts;
	scope_id own = facts->stmt[facts->expr[expr].stmt].scope;
	symbol_id symbol = in_comprehension(facts, expr, name);

	for (scope_id at = own; at && !symbol; at = facts->scope[at].parent)
		if (at == own || facts->scope[at].kind != SCOPE_CLASS)
			symbol = symbol_in(facts, at, name);
	return facts->symbol[symbol].means ? facts->symbol[symbol].means : symbol;
}

/* --- whether it is imported -------------------------------------------------------------- */

/* Whether a statement is run whenever the code behind it in its scope is: it stands in no
 * branch, but for the first half of a try. */
static bool always_runs(const struct facts *facts, stmt_id stmt)
{
	stmt_id parent = facts->stmt[stmt].parent;

	while (parent && facts->stmt[parent].kind == STMT_TRY &&
	       (facts->stmt[stmt].flags & FACTS_TRY)) {
		stmt = parent;
		parent = facts->stmt[stmt].parent;
	}
	return !parent || facts->stmt[parent].kind == STMT_FUNC;
}

/* Whether an import binds the package itself, as `import asyncio.subprocess` does. */
static bool is_of_package(const struct facts *facts, const struct facts_import *import,
			  struct str package)
{
	return !import->level && !import->name && !import->as &&
	       str_eq(imports_package(facts_name(facts, import->module)), package);
}

/* How a dotted path is written by what one import binds; NULL where that leads nowhere. */
static const char *written(const struct rewrite *rewrite,
			   const struct facts_import *import, struct str path)
{
	struct arena *arena = rewrite->pass->arena;

	if (import->flags & FACTS_TYPING)
		return NULL;
	if (is_of_package(rewrite->facts, import, imports_package(path)))
		return arena_text(arena, path.at, path.len);
	return imports_writes(rewrite->facts, import, arena, path);
}

/* Whether a symbol only ever leads to the path in that writing, and does so already where the
 * expression runs. */
static bool is_only(const struct rewrite *rewrite, symbol_id symbol, expr_id expr,
		    struct str path, const char *writing)
{
	const struct facts *facts = rewrite->facts;
	const struct facts_symbol *record = &facts->symbol[symbol];
	bool module = facts->scope[record->scope].kind == SCOPE_MODULE;
	bool early = module && facts_expr_func(facts, expr); /* is run by then */
	bool sure = false;

	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];
		const struct facts_import *import = &facts->import[bind->value];

		if (bind->flags & FACTS_TYPING)
			continue;
		if (bind->kind != BIND_IMPORT)
			return false;
		const char *other = written(rewrite, import, path);
		if (!other || !str_is(str_of(other), writing))
			return false;
		sure |= always_runs(facts, import->stmt) &&
			(early || import->start < facts->expr[expr].start);
	}
	return sure;
}

/* How a dotted path is written where an expression stands; NULL where it is not imported. */
static const char *find_import(const struct rewrite *rewrite, expr_id expr,
			       struct str path)
{
	const struct facts *facts = rewrite->facts;

	for (import_id i = 1; i < facts->import_count; i++) {
		const char *writing = written(rewrite, &facts->import[i], path);
		symbol_id symbol = 0;

		if (writing)
			symbol = rewrite_symbol(rewrite, expr,
						imports_package(str_of(writing)));
		if (symbol && is_only(rewrite, symbol, expr, path, writing))
			return writing;
	}
	return NULL;
}

const char *rewrite_imported(const struct rewrite *rewrite, expr_id expr,
			     const char *module)
{
	return find_import(rewrite, expr, str_of(module));
}

/* Whether a new global of that name, which leads to the path, would be seen there and would hide
 * nothing: its other bindings are for type checkers, or the same import in branches. */
static bool is_free(const struct rewrite *rewrite, expr_id expr, struct str name,
		    struct str path)
{
	const struct facts *facts = rewrite->facts;
	symbol_id symbol = rewrite_symbol(rewrite, expr, name);
	const struct facts_symbol *record = &facts->symbol[symbol];

	if (symbol && facts->scope[record->scope].kind != SCOPE_MODULE)
		return false;
	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];
		const struct facts_import *import = &facts->import[bind->value];

		if (!(bind->flags & FACTS_TYPING) &&
		    (bind->kind != BIND_IMPORT || !written(rewrite, import, path)))
			return false;
	}
	return true;
}

/* --- what rules ask ---------------------------------------------------------------------- */

const char *rewrite_import(struct rewrite *rewrite, expr_id expr, const char *module)
{
	struct str path = str_of(module);
	const char *known = find_import(rewrite, expr, path);

	if (known)
		return known;
	if (is_free(rewrite, expr, imports_package(path), path))
		rewrite_add_import(rewrite, module, NULL);
	else
		rewrite_refuse(rewrite);
	return module;
}

static const char *dotted(const struct rewrite *rewrite, const char *module,
			  const char *member)
{
	return arena_printf(rewrite->pass->arena, "%s.%s", module, member);
}

const char *rewrite_member(struct rewrite *rewrite, expr_id expr, const char *module,
			   const char *member)
{
	const char *path = dotted(rewrite, module, member);
	const char *known = find_import(rewrite, expr, str_of(path));

	if (known)
		return known;
	return dotted(rewrite, rewrite_import(rewrite, expr, module), member);
}

const char *rewrite_from(struct rewrite *rewrite, expr_id expr, const char *module,
			 const char *member)
{
	const char *path = dotted(rewrite, module, member);
	const char *known = find_import(rewrite, expr, str_of(path));

	if (known)
		return known;
	if (is_free(rewrite, expr, str_of(member), str_of(path)))
		rewrite_add_import(rewrite, module, member);
	else
		rewrite_refuse(rewrite);
	return member;
}
