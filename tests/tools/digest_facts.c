/*
 * digest_facts [--uses]: what tests/ast_test.py compares with CPython's own reading of the same
 * text, one line a thing, in any order. Texts come on stdin, each behind a line with its
 * length; digests go to stdout likewise. Lines and columns count as in CPython's ast
 * (columns are bytes).
 */
#include "base/arena.h"
#include "base/map.h"
#include "base/vec.h"
#include "facts/check.h"
#include "facts/pack.h"
#include "python/python.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/banned.h"

struct digest {
	struct arena *arena;
	const struct facts *facts;
	struct str text;
	struct vec_u32 lines; /* where each begins */
	struct buf out;
};

/* --- places ------------------------------------------------------------------------- */

static void find_lines(struct digest *digest)
{
	struct str text = digest->text;

	*vec_push(digest->arena, &digest->lines) = 0;
	for (uint32_t i = 0; i < text.len; i++)
		if (text.at[i] == '\n' ||
		    (text.at[i] == '\r' && (i + 1 == text.len || text.at[i + 1] != '\n')))
			*vec_push(digest->arena, &digest->lines) = i + 1;
}

static uint32_t line_of(const struct digest *digest, uint32_t at)
{
	uint32_t low = 0, high = digest->lines.len;

	while (high - low > 1) {
		uint32_t middle = low + (high - low) / 2;

		if (digest->lines.at[middle] <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

static void put_place(struct digest *digest, const char *word, uint32_t at)
{
	uint32_t line = line_of(digest, at);

	buf_printf(&digest->out, "%s %u:%u", word, line + 1, at - digest->lines.at[line]);
}

static void put_name(struct digest *digest, name_id name)
{
	buf_char(&digest->out, ' ');
	buf_add(&digest->out, facts_name(digest->facts, name));
}

static void put_line(struct digest *digest, const char *word, uint32_t at)
{
	put_place(digest, word, at);
	buf_char(&digest->out, '\n');
}

/* --- what stands where -------------------------------------------------------------- */

/* The expression around another, from a lambda's body the lambda. */
static expr_id around(const struct facts *facts, expr_id expr)
{
	const struct facts_expr *at = &facts->expr[expr];

	return at->parent ? at->parent
			  : facts->func[facts_stmt_func(facts, at->stmt)].lambda;
}

/* Whether an expression is written within one of that kind. */
static bool is_within(const struct facts *facts, expr_id expr, enum expr_kind kind)
{
	while ((expr = around(facts, expr)))
		if (facts->expr[expr].kind == kind)
			return true;
	return false;
}

/* Whether an expression is written within a string, where ast sees none. */
static bool in_string(const struct facts *facts, expr_id expr)
{
	return is_within(facts, expr, EXPR_STRING);
}

static void put_expr(struct digest *digest, expr_id id)
{
	const struct facts_expr *expr = &digest->facts->expr[id];

	switch (expr->kind) {
	case EXPR_CALL:
		put_place(digest, "call", expr->start);
		buf_char(&digest->out, ' ');
		facts_dotted(digest->facts, expr->a, &digest->out);
		buf_char(&digest->out, '\n');
		break;
	case EXPR_AWAIT:
		put_line(digest, "await", expr->start);
		break;
	case EXPR_YIELD:
		put_line(digest, "yield", expr->start);
		break;
	case EXPR_YIELD_FROM:
		put_line(digest, "yield from", expr->start);
		break;
	case EXPR_COMP_FOR:
		if (expr->flags & FACTS_ASYNC)
			put_line(digest, "async comprehension",
				 digest->facts->expr[expr->a].start);
		break;
	default:
		break;
	}
}

static void put_stmt(struct digest *digest, stmt_id id)
{
	const struct facts_stmt *stmt = &digest->facts->stmt[id];
	bool async = stmt->flags & FACTS_ASYNC;

	if (stmt->kind == STMT_WITH)
		put_line(digest, async ? "async with" : "with", stmt->start);
	else if (stmt->kind == STMT_FOR)
		put_line(digest, async ? "async for" : "for", stmt->start);
	else if (stmt->kind == STMT_WHILE)
		put_line(digest, "while", stmt->start);
	else if (stmt->kind == STMT_TRY)
		put_line(digest, "try", stmt->start);
	else if (stmt->kind == STMT_HANDLER)
		put_line(digest, stmt->flags & FACTS_STAR ? "except*" : "except",
			 stmt->start);
	else if (stmt->kind == STMT_MATCH)
		put_line(digest, "match", stmt->start);
}

static void put_decorators(struct digest *digest, list_id list)
{
	uint32_t count;
	const uint32_t *exprs = facts_list(digest->facts, list, &count);

	for (uint32_t i = 0; i < count; i++)
		put_line(digest, "decorator", digest->facts->expr[exprs[i]].start);
}

static void put_params(struct digest *digest, const struct facts_func *func)
{
	static const char kinds[] = "/.*k&";
	const struct facts *facts = digest->facts;

	for (uint32_t i = 0; i < func->params; i++) {
		const struct facts_param *param = &facts->param[func->param + i];

		put_name(digest, param->name);
		buf_char(&digest->out, kinds[param->kind]);
		if (param->standard)
			buf_char(&digest->out, '=');
		if (param->annotation)
			buf_char(&digest->out, ':');
	}
}

static void put_func(struct digest *digest, func_id id)
{
	const struct facts_func *func = &digest->facts->func[id];

	if (func->flags & FUNC_LAMBDA) {
		put_place(digest, "lambda", func->start);
	} else {
		put_place(digest, func->flags & FUNC_ASYNC ? "async def" : "def",
			  func->start);
		put_name(digest, func->name);
	}
	put_params(digest, func);
	buf_puts(&digest->out, func->returns ? " ->\n" : "\n");
	put_decorators(digest, func->decorators);
}

static void put_class(struct digest *digest, class_id id)
{
	const struct facts_class *class = &digest->facts->class[id];
	uint32_t count;

	facts_list(digest->facts, class->bases, &count);
	put_place(digest, "class", class->start);
	put_name(digest, class->name);
	buf_printf(&digest->out, " %u\n", count);
	put_decorators(digest, class->decorators);
}

static void put_import(struct digest *digest, import_id id)
{
	const struct facts_import *import = &digest->facts->import[id];

	buf_printf(&digest->out, "import %u %u",
		   line_of(digest, digest->facts->stmt[import->stmt].start) + 1,
		   import->level);
	put_name(digest, import->module);
	put_name(digest, import->name);
	put_name(digest, import->as);
	buf_char(&digest->out, '\n');
}

/* --- scopes ------------------------------------------------------------------------- */

/* The scope of a header's annotations: that of its type parameters, where it has some. */
static scope_id header_scope(const struct facts *facts, expr_id root, stmt_id stmt)
{
	const struct facts_stmt *at = &facts->stmt[stmt];
	unsigned use = facts->expr[root].use;
	scope_id own = 0;

	if (at->kind == STMT_FUNC && use == USE_ANNOTATION)
		own = facts->func[at->a].scope;
	else if (at->kind == STMT_CLASS && (use == USE_BASE || use == USE_ANNOTATION))
		own = facts->class[at->a].scope;
	scope_id around = facts->scope[own].parent;
	if (own && facts->scope[around].kind == SCOPE_TYPE)
		return around;
	return at->scope;
}

/* The type parameters' scope of `type X[T] = ...`. */
static scope_id alias_scope(const struct facts *facts, stmt_id stmt)
{
	for (scope_id scope = 1; scope < facts->scope_count; scope++)
		if (facts->scope[scope].kind == SCOPE_TYPE &&
		    facts->scope[scope].owner == stmt)
			return scope;
	return facts->stmt[stmt].scope;
}

/* The scope in which a name stands. */
static scope_id scope_of(const struct facts *facts, expr_id expr)
{
	stmt_id stmt = facts->expr[expr].stmt;
	bool first = false; /* in a comprehension's first iterable */
	const struct facts_expr *named = &facts->expr[facts->expr[expr].parent];
	bool walrus = named->kind == EXPR_NAMED && named->a == expr;

	for (expr_id parent; (parent = facts->expr[expr].parent); expr = parent) {
		const struct facts_expr *at = &facts->expr[parent];

		if (at->kind == EXPR_COMP_FOR && at->b == expr)
			first = facts->list[facts->expr[at->parent].b + 1] == parent;
		if (at->kind != EXPR_COMPREHENSION)
			continue;
		if (!first && !walrus)
			return facts->list[at->a + 1];
		first = false;
	}
	if (facts->stmt[stmt].kind == STMT_TYPE_ALIAS &&
	    facts->expr[expr].use == USE_ANNOTATION)
		return alias_scope(facts, stmt);
	return header_scope(facts, expr, stmt);
}

static void put_scope(struct digest *digest, scope_id id)
{
	const struct facts *facts = digest->facts;
	const struct facts_scope *scope = &facts->scope[id];
	uint32_t owner = scope->owner;

	switch (scope->kind) {
	case SCOPE_FUNC:
		put_place(digest, "func", facts->func[owner].start);
		break;
	case SCOPE_CLASS:
		put_place(digest, "class", facts->class[owner].start);
		break;
	case SCOPE_COMPREHENSION:
		put_place(digest, "comprehension", facts->expr[owner].start);
		break;
	case SCOPE_TYPE:
		put_place(digest, "type",
			  facts->stmt[owner].kind == STMT_FUNC
				  ? facts->func[facts->stmt[owner].a].start
			  : facts->stmt[owner].kind == STMT_CLASS
				  ? facts->class[facts->stmt[owner].a].start
				  : facts->stmt[owner].start);
		break;
	default:
		buf_puts(&digest->out, "module");
	}
}

/* Whether a symbol is only what `__class__` means in the functions of a class. */
static bool is_class_cell(const struct facts *facts, const struct facts_symbol *symbol)
{
	const struct facts_bind *bind = &facts->bind[symbol->bind];

	return facts->scope[symbol->scope].kind == SCOPE_CLASS && symbol->binds == 1 &&
	       bind->kind == BIND_CLASS &&
	       bind->value == facts->scope[symbol->scope].owner;
}

/* `name place-of-the-scope-where-it-stands > place-of-the-scope-that-binds-it`. */
static void put_meaning(struct digest *digest, scope_id at, name_id name,
			symbol_id symbol)
{
	buf_puts(&digest->out, "name");
	put_name(digest, name);
	buf_char(&digest->out, ' ');
	put_scope(digest, at);
	buf_puts(&digest->out, " > ");
	if (symbol)
		put_scope(digest, digest->facts->symbol[symbol].scope);
	buf_char(&digest->out, '\n');
}

/* Every name that is bound or used in a scope, once. */
static void put_names(struct digest *digest)
{
	const struct facts *facts = digest->facts;
	struct map seen = {0};

	for (expr_id id = 1; id < facts->expr_count; id++) {
		const struct facts_expr *expr = &facts->expr[id];

		if (expr->kind != EXPR_NAME || in_string(facts, id))
			continue;
		scope_id scope = scope_of(facts, id);
		if (map_add(digest->arena, &seen, map_key(scope, expr->a), 1))
			put_meaning(digest, scope, expr->a, expr->b);
	}
	for (symbol_id id = 1; id < facts->symbol_count; id++) {
		const struct facts_symbol *symbol = &facts->symbol[id];
		uint32_t declared = 1u << BIND_GLOBAL | 1u << BIND_NONLOCAL;
		bool here = !(symbol->kinds & declared) || symbol->scope == 1;

		if (!is_class_cell(facts, symbol) &&
		    map_add(digest->arena, &seen, map_key(symbol->scope, symbol->name),
			    1))
			put_meaning(digest, symbol->scope, symbol->name,
				    here ? id : symbol->means);
	}
}

/* --- what becomes of each value ----------------------------------------------------------------- */

/* Whether ast has an expression of its own for it, with a place. */
static bool has_place(const struct facts *facts, expr_id id)
{
	const struct facts_expr *expr = &facts->expr[id];
	const struct facts_stmt *stmt = &facts->stmt[expr->stmt];

	switch (expr->kind) {
	case EXPR_COMP_FOR:
	case EXPR_COMP_IF:
	case EXPR_PATTERN:
		return false;
	case EXPR_DOUBLE_STAR:
		return expr->use == USE_ARGUMENT || expr->use == USE_BASE;
	default:
		return stmt->kind != STMT_CASE &&
		       !(stmt->kind == STMT_HANDLER && stmt->b == id);
	}
}

/* `kind use start-end`, behind an F where an f-string is around it. */
static void put_use(struct digest *digest, expr_id id)
{
	const struct facts_expr *expr = &digest->facts->expr[id];

	if (is_within(digest->facts, id, EXPR_FORMAT))
		buf_puts(&digest->out, "F ");
	buf_printf(&digest->out, "%s %s", facts_expr_word(expr->kind),
		   facts_use_word(expr->use));
	put_place(digest, "", expr->start);
	if (expr->kind != EXPR_BOOLEAN)
		put_place(digest, " -", expr->end);
	buf_char(&digest->out, '\n');
}

static void digest_uses(struct digest *digest)
{
	find_lines(digest);
	for (expr_id id = 1; id < digest->facts->expr_count; id++)
		if (has_place(digest->facts, id) && !in_string(digest->facts, id))
			put_use(digest, id);
}

static void digest_facts(struct digest *digest)
{
	const struct facts *facts = digest->facts;

	find_lines(digest);
	for (expr_id id = 1; id < facts->expr_count; id++)
		if (!in_string(facts, id))
			put_expr(digest, id);
	for (stmt_id id = 1; id < facts->stmt_count; id++)
		put_stmt(digest, id);
	for (func_id id = 1; id < facts->func_count; id++)
		put_func(digest, id);
	for (class_id id = 1; id < facts->class_count; id++)
		put_class(digest, id);
	for (import_id id = 1; id < facts->import_count; id++)
		put_import(digest, id);
	put_names(digest);
	for (uint32_t id = 1; id < facts->error_count; id++) {
		put_place(digest, "error", facts->error[id].start);
		put_name(digest, facts->error[id].message);
		buf_char(&digest->out, '\n');
	}
}

/* --- the loop ----------------------------------------------------------------------- */

static bool answer(struct python_reader *reader, struct arena *arena, size_t len,
		   bool uses)
{
	struct python_options options = {false, false};
	char *bytes = arena_alloc(arena, len + 1);
	struct facts facts;

	if (fread(bytes, 1, len, stdin) != len)
		return false;
	struct str text = {bytes, len};
	facts_view(python_read(reader, text, &options, arena), &facts);
	const char *fault = facts_check(&facts);
	struct digest digest = {.arena = arena, .facts = &facts, .text = text};
	buf_init(&digest.out, arena);
	if (fault)
		buf_printf(&digest.out, "fault %s\n", fault);
	else if (uses)
		digest_uses(&digest);
	else
		digest_facts(&digest);
	printf("%zu\n", digest.out.len);
	fwrite(digest.out.at, 1, digest.out.len, stdout);
	fflush(stdout);
	return true;
}

int main(int argc, char **argv)
{
	struct arena arena, file;
	bool uses = argc > 1 && !strcmp(argv[1], "--uses");
	size_t len;

	arena_init(&arena);
	arena_init(&file);
	struct python_reader *reader = python_reader_new(&arena);
	while (scanf("%zu", &len) == 1 && getchar() == '\n' &&
	       answer(reader, &file, len, uses))
		arena_reset(&file);
	python_reader_release(reader);
	arena_release(&file);
	arena_release(&arena);
	return 0;
}
