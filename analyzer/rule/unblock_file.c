/*
 * A file that is opened by the asynchronous library that the module imports:
 *
 *   with open(path) as file:                async with aiofiles.open(path) as file:
 *       for line in file:                       async for line in file:
 *           print(line, file.tell())                print(line, await file.tell())
 *
 * Only where all that is done with the file has its asynchronous twin.
 */
#include "rule/imports.h"
#include "rule/unblock.h"

#include "base/banned.h"

/* A with statement that opens one file. */
struct opening {
	struct unblock *unblock;
	const struct facts *facts;
	stmt_id with;
	expr_id call;	  /* open(...) */
	symbol_id file;	  /* what it is called */
	const char *path; /* the asynchronous function: "aiofiles.open" */
	bool awaited;	  /* it gives a coroutine */
	type_id entered;  /* the asynchronous file */
};

/* The with statement that the site opens, or of whose file it is a part; 0 for none. */
static stmt_id find_with(const struct unblock *unblock)
{
	const struct facts *facts = unblock->rewrite.facts;
	expr_id expr = unblock->site->expr;

	if (facts->expr[expr].use == USE_ENTERED)
		return unblock->site->stmt;
	for (stmt_id at = unblock->site->stmt; at; at = facts->stmt[at].parent)
		if (facts->stmt[at].kind == STMT_WITH)
			return at;
	return 0;
}

/* The FUNC of a dotted path, and what entering its result gives; false for anything else. */
static bool find_function(struct opening *opening, struct str path)
{
	struct program *program = opening->unblock->pass->program;
	size_t dot = str_rfind(path, '.');
	module_id module = program_import(program, NO_MODULE, str_slice(path, 0, dot));
	struct args none = {.count = 0};
	type_id func, result;

	if (module == NO_MODULE)
		return false;
	func = infer_module_member(
		program, module,
		intern_add(&program->names, str_slice(path, dot + 1, path.len)));
	result = infer_call(program, func, &none);
	opening->awaited = type_kind(&program->types, result) == TYPE_COROUTINE;
	if (opening->awaited)
		result = infer_awaited(program, result);
	opening->entered = infer_entered(program, result, true);
	return opening->entered > NONE;
}

/* The first of the call's natives that the module imports already. */
static bool find_native(struct opening *opening)
{
	struct unblock *unblock = opening->unblock;
	const struct site *site = NULL;
	const struct sites *sites = &unblock->node->body->sites;
	const struct marks *marks;

	for (uint32_t i = 0; i < sites->len; i++)
		if (sites->at[i].expr == opening->call && sites->at[i].kind == SITE_CALL)
			site = &sites->at[i];
	if (!site || type_of(&unblock->pass->program->types, site->callee)->b)
		return false;
	marks = marks_of(unblock->pass->program, site->callee);
	for (uint32_t i = 0; marks && i < marks->insteads; i++) {
		struct str path = marks->instead[i];

		if (!imports_below(opening->facts, imports_package(path)) ||
		    vocabulary_is_foreign(&unblock->words, imports_package(path)) ||
		    !find_function(opening, path))
			continue;
		opening->path = arena_text(unblock->pass->arena, path.at, path.len);
		return true;
	}
	return false;
}

static bool find_opening(struct opening *opening)
{
	const struct facts *facts = opening->facts;
	const struct facts_stmt *with = &facts->stmt[opening->with];
	uint32_t count;
	const uint32_t *items = facts_list(facts, with->a, &count);

	if (!opening->with || (with->flags & FACTS_ASYNC) || count != 2 ||
	    facts->expr[items[0]].kind != EXPR_CALL ||
	    facts->expr[items[1]].kind != EXPR_NAME)
		return false;
	opening->call = items[0];
	opening->file = facts->expr[items[1]].b;
	return find_native(opening);
}

/* file.read(): awaited, if the asynchronous file has such a method. */
static bool rewrite_method(struct opening *opening, expr_id name)
{
	const struct facts *facts = opening->facts;
	struct program *program = opening->unblock->pass->program;
	expr_id attribute = facts->expr[name].parent;
	expr_id call = facts->expr[attribute].parent;
	struct str method = facts_name(facts, facts->expr[attribute].b);

	if (facts->expr[attribute].kind != EXPR_ATTRIBUTE ||
	    facts->expr[attribute].use != USE_CALLED)
		return false;
	const struct type found = *type_of(
		&program->types, infer_method(program, opening->entered,
					      arena_text(opening->unblock->pass->arena,
							 method.at, method.len)));
	if (found.kind != TYPE_FUNC ||
	    !(program_func(program, found.a)->flags & FUNC_ASYNC))
		return false;
	rewrite_await(&opening->unblock->rewrite, call, STR(""));
	return true;
}

/* What is done with the file at one place of its name. */
static bool rewrite_use(struct opening *opening, expr_id name)
{
	const struct facts *facts = opening->facts;
	const struct facts_expr *expr = &facts->expr[name];
	const struct facts_stmt *stmt = &facts->stmt[expr->stmt];

	if (expr->use == USE_TARGET)
		return expr->stmt == opening->with;
	if (expr->use != USE_ITERATED || expr->parent || stmt->kind != STMT_FOR)
		return rewrite_method(opening, name);
	if (!rewrite_can_await(&opening->unblock->rewrite, name))
		return false;
	rewrite_replace(&opening->unblock->rewrite,
			(struct span){stmt->start, stmt->start}, "async ");
	return true;
}

static bool rewrite_uses(struct opening *opening)
{
	const struct facts *facts = opening->facts;
	const struct facts_stmt *with = &facts->stmt[opening->with];

	for (expr_id i = 1; i < facts->expr_count; i++) {
		const struct facts_expr *expr = &facts->expr[i];

		if (expr->kind == EXPR_NAME && expr->b == opening->file &&
		    expr->start >= with->start && expr->start < with->end &&
		    !rewrite_use(opening, i))
			return false;
	}
	return true;
}

bool unblock_file(struct unblock *unblock)
{
	struct rewrite *rewrite = &unblock->rewrite;
	struct opening opening = {.unblock = unblock, .facts = rewrite->facts};
	const char *dot;

	opening.with = find_with(unblock);
	if (unblock->effect != BLOCKS_FILE || !find_opening(&opening))
		return false;
	rewrite_begin(rewrite, unblock->pass);
	if (!rewrite_uses(&opening))
		return false;
	dot = strrchr(opening.path, '.');
	rewrite_replace(rewrite,
			(struct span){rewrite->facts->stmt[opening.with].start,
				      rewrite->facts->stmt[opening.with].start},
			"async ");
	rewrite_replace(rewrite, rewrite_callee(rewrite, opening.call), "%s%s",
			opening.awaited ? "await " : "",
			rewrite_member(rewrite, opening.call,
				       arena_text(unblock->pass->arena, opening.path,
						  (size_t)(dot - opening.path)),
				       dot + 1));
	return rewrite_offer(rewrite, unblock->finding, FIX_UNSAFE, "Open it with `%s`",
			     opening.path);
}
