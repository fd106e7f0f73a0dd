/* The whole module: bodies from the queue, and what is known of it only at the end. */
#include "python/lower_parts.h"

#include <stdlib.h>

#include "base/banned.h"

/* --- where an import can be written ------------------------------------------------- */

static bool is_future(const struct facts_build *build, const struct facts_stmt *stmt)
{
	return stmt->kind == STMT_IMPORT && stmt->b &&
	       str_is(intern_text(&build->names, build->import.at[stmt->a].module),
		      "__future__");
}

static uint32_t find_import_at(const struct lower *lower, stmt_id body)
{
	const struct facts_build *build = lower->build;
	const struct facts_stmt *first = &build->stmt.at[body];
	uint32_t at =
		body ? str_line(lower->text, first->start) : (uint32_t)lower->text.len;

	if (body && first->kind == STMT_EXPR &&
	    build->expr.at[first->a].kind == EXPR_STRING) {
		at = str_next_line(lower->text, first->end);
		body = first->next;
	}
	for (; body && is_future(build, &build->stmt.at[body]);
	     body = build->stmt.at[body].next)
		at = str_next_line(lower->text, build->stmt.at[body].end);
	return at;
}

/* --- __all__ ------------------------------------------------------------------------ */

/* What the statements at module level say of __all__. */
struct exports {
	struct lower *lower;
	name_id all;
	uint32_t mark;
	bool found, known;
};

static bool is_all(const struct exports *exports, expr_id expr)
{
	const struct facts_expr *at = lower_expr_at(exports->lower, expr);

	return at->kind == EXPR_NAME && at->a == exports->all;
}

static void add_exports(struct exports *exports, expr_id value)
{
	struct facts_build *build = exports->lower->build;
	const struct facts_expr *at = &build->expr.at[value];

	exports->found = true;
	if (at->kind != EXPR_LIST && at->kind != EXPR_TUPLE) {
		exports->known = false;
		return;
	}
	for (uint32_t i = 1; i <= build->list.at[at->a]; i++) {
		const struct facts_expr *item =
			&build->expr.at[build->list.at[at->a + i]];

		if (item->kind == EXPR_STRING && item->a)
			lower_item(exports->lower, item->a);
		else
			exports->known = false;
	}
}

/* __all__.extend([...]), .append("x"); whatever else is called on it makes it unknown. */
static void call_on_all(struct exports *exports, const struct facts_expr *call)
{
	struct facts_build *build = exports->lower->build;
	const struct facts_expr *callee = &build->expr.at[call->a];

	if (callee->kind != EXPR_ATTRIBUTE || !is_all(exports, callee->a))
		return;
	struct str method = intern_text(&build->names, callee->b);
	expr_id argument = build->list.at[call->b] == 1 ? build->list.at[call->b + 1] : 0;
	const struct facts_expr *at = &build->expr.at[argument];
	exports->found = true;
	if (argument && str_is(method, "extend"))
		add_exports(exports, argument);
	else if (at->kind == EXPR_STRING && at->a && str_is(method, "append"))
		lower_item(exports->lower, at->a);
	else
		exports->known = false;
}

static void read_exports(struct exports *exports, const struct facts_stmt *stmt)
{
	struct facts_build *build = exports->lower->build;

	switch (stmt->kind) {
	case STMT_ASSIGN:
		for (uint32_t i = 1; i <= build->list.at[stmt->b]; i++)
			if (is_all(exports, build->list.at[stmt->b + i]))
				add_exports(exports, stmt->a);
		break;
	case STMT_ANN_ASSIGN:
		if (stmt->a && is_all(exports, build->list.at[stmt->b + 1]))
			add_exports(exports, stmt->a);
		break;
	case STMT_AUG_ASSIGN:
		if (is_all(exports, stmt->b))
			add_exports(exports, stmt->a);
		break;
	case STMT_EXPR:
		if (build->expr.at[stmt->a].kind == EXPR_CALL)
			call_on_all(exports, &build->expr.at[stmt->a]);
		break;
	default:
		break;
	}
}

static void find_exports(struct lower *lower)
{
	struct facts_build *build = lower->build;
	struct exports exports = {.lower = lower,
				  .all = intern_find(&build->names, STR("__all__")),
				  .mark = lower_mark(lower),
				  .known = true};

	if (!exports.all)
		return;
	for (stmt_id id = 1; id <= build->header.stmts; id++)
		if (build->scope.at[build->stmt.at[id].scope].kind == SCOPE_MODULE)
			read_exports(&exports, &build->stmt.at[id]);
	build->header.all = lower_take(lower, exports.mark);
	build->header.all_known = exports.found && exports.known;
}

/* --- comments and errors ------------------------------------------------------------ */

/* The first comment that ends behind `at`. */
static uint32_t comment_behind(const struct facts_build *build, uint32_t at)
{
	uint32_t low = 1, high = build->comment.len;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (build->comment.at[middle].end > at)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static bool same_line(struct str text, uint32_t from, uint32_t to)
{
	return str_find(str_slice(text, from, to), '\n') == SIZE_MAX;
}

/* Gives the comments in a statement, and one behind it on its last line, to that
 * statement; what is nested comes later and takes them over. */
static void claim_comments(struct lower *lower, stmt_id stmt)
{
	struct facts_build *build = lower->build;
	const struct facts_stmt *at = &build->stmt.at[stmt];
	uint32_t i = comment_behind(build, at->start);

	for (; i < build->comment.len && build->comment.at[i].start < at->end; i++)
		build->comment.at[i].stmt = stmt;
	if (i < build->comment.len &&
	    same_line(lower->text, at->end, build->comment.at[i].start))
		build->comment.at[i].stmt = stmt;
}

static void place_comments(struct lower *lower)
{
	struct facts_build *build = lower->build;
	const struct syntax_comments *comments = &lower->tree->comments;

	for (uint32_t i = 0; i < comments->len; i++) {
		struct syntax_comment at = comments->at[i];
		struct str text = str_slice(lower->text, at.start, at.end);

		*vec_push(lower->arena, &build->comment) =
			(struct facts_comment){.start = at.start,
					       .end = at.end,
					       .text = facts_build_name(build, text)};
	}
	if (comments->len)
		for (stmt_id stmt = 1; stmt < build->stmt.len; stmt++)
			claim_comments(lower, stmt);
}

static int compare_errors(const void *left, const void *right)
{
	const struct facts_error *a = left, *b = right;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return a->end < b->end ? -1 : a->end > b->end;
}

/* Whether what is expected is a kind of thing rather than a sign. */
static bool is_word(const char *text)
{
	return (text[0] >= 'a' && text[0] <= 'z') || text[0] == '_';
}

static void add_syntax_error(struct lower *lower, const struct syntax_error *error)
{
	lower->word.len = 0;
	buf_puts(&lower->word, "invalid syntax");
	if (error->expected && is_word(error->expected))
		buf_printf(&lower->word, ": expected %s", error->expected);
	else if (error->expected)
		buf_printf(&lower->word, ": expected '%s'", error->expected);
	lower_error(lower, error->start, error->end, buf_text(&lower->word));
}

static void place_errors(struct lower *lower)
{
	const struct syntax_errors *errors = &lower->tree->errors;
	struct facts_build *build = lower->build;

	for (uint32_t i = 0; i < errors->len; i++)
		add_syntax_error(lower, &errors->at[i]);
	if (lower->tree->gave_up)
		lower_error(lower, 0, (uint32_t)lower->text.len,
			    "too ambiguous to be read in reasonable time");
	if (build->error.len > 2)
		qsort(build->error.at + 1, build->error.len - 1, sizeof(*build->error.at),
		      compare_errors);
}

/* --- the whole ---------------------------------------------------------------------- */

/* The symbols of a class's type parameters are those of the scope around it. */
static void place_type_params(struct lower *lower)
{
	struct facts_build *build = lower->build;

	for (class_id class = 1; class < build->class.len; class ++) {
		scope_id around = build->scope.at[build->class.at[class].scope].parent;
		const struct facts_scope *scope = &build->scope.at[around];
		uint32_t mark = lower_mark(lower);

		if (scope->kind != SCOPE_TYPE ||
		    scope->owner != build->class.at[class].stmt)
			continue;
		for (uint32_t i = 0; i < scope->symbols; i++)
			lower_item(lower, scope->symbol + i);
		build->class.at[class].type_params = lower_take(lower, mark);
	}
}

static void lower_code(struct lower *lower, node_id root)
{
	struct facts_build *build = lower->build;

	lower->at.scope = lower_scope(lower, SCOPE_MODULE, 0, 0);
	build->header.body = lower_block(lower, root, 0);
	build->header.exprs = build->expr.len - 1;
	build->header.stmts = build->stmt.len - 1;
	for (func_id func = 1; func < build->func.len; func++)
		lower_body(lower, func);
}

void lower_module(struct lower *lower, node_id root)
{
	struct facts_build *build = lower->build;

	vec_push(lower->arena, &lower->bodies); /* of function 0 */
	lower->class_cell = facts_build_name(build, STR("__class__"));
	lower_code(lower, root);
	lower_resolve(lower);
	lower_attributes(lower);
	place_type_params(lower);
	build->header.import_at = find_import_at(lower, build->header.body);
	find_exports(lower);
	place_comments(lower);
	place_errors(lower);
}
