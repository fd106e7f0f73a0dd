/* A fix's edits: collected, then given to the finding. And what stands where in the text. */
#include "rule/rewrite.h"

#include "rule/fix.h"

#include <stdarg.h>
#include <stdlib.h>

#include "base/banned.h"

bool rewrite_begin(struct rewrite *rewrite, struct pass *pass)
{
	uint32_t file = program_module(pass->program, pass->module)->source.file;

	*rewrite = (struct rewrite){
		.pass = pass,
		.facts = pass_facts(pass),
		.file = file,
	};
	if (pass->run->text)
		rewrite->text = pass->run->text(file, pass->run->context);
	return rewrite->text.at != NULL;
}

void rewrite_refuse(struct rewrite *rewrite)
{
	rewrite->refused = true;
}

void rewrite_replace(struct rewrite *rewrite, struct span span, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	*vec_push(rewrite->pass->arena, &rewrite->edits) = (struct edit){
		.file = rewrite->file,
		.start = span.start,
		.end = span.end,
		.content = str_of(arena_vprintf(rewrite->pass->arena, format, args)),
	};
	va_end(args);
}

void rewrite_delete(struct rewrite *rewrite, struct span span)
{
	rewrite_replace(rewrite, span, "%s", "");
}

/* --- offering ---------------------------------------------------------------------------- */

static int edit_cmp(const void *left, const void *right)
{
	const struct edit *a = left, *b = right;

	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	if (a->end != b->end)
		return a->end < b->end ? -1 : 1;
	return str_cmp(a->content, b->content);
}

static bool overlap(const struct edits *edits)
{
	for (uint32_t i = 1; i < edits->len; i++)
		if (fix_clash(&edits->at[i - 1], &edits->at[i]))
			return true;
	return false;
}

bool rewrite_offer(struct rewrite *rewrite, struct finding *finding,
		   enum applicability applicability, const char *format, ...)
{
	struct edits *edits = &rewrite->edits;
	va_list args;

	if (rewrite->refused || !edits->len)
		return false;
	qsort(edits->at, edits->len, sizeof(*edits->at), edit_cmp);
	if (overlap(edits))
		return false;
	va_start(args, format);
	finding->fix = (struct fix){
		.applicability = applicability,
		.message = arena_vprintf(rewrite->pass->arena, format, args),
		.edits = *edits,
	};
	va_end(args);
	return true;
}

/* --- what is written there --------------------------------------------------------------- */

struct span rewrite_span(const struct rewrite *rewrite, expr_id expr)
{
	const struct facts_expr *record = &rewrite->facts->expr[expr];

	return (struct span){record->start, record->end};
}

struct str rewrite_text(const struct rewrite *rewrite, expr_id expr)
{
	return span_text(rewrite->text, rewrite_span(rewrite, expr));
}

static struct str in_parens(const struct rewrite *rewrite, struct str text)
{
	return str_of(arena_printf(rewrite->pass->arena, "(%.*s)", STR_ARG(text)));
}

/* Whether an expression is bound as tightly as a call is. */
static bool is_primary(const struct facts_expr *expr)
{
	switch ((enum expr_kind)expr->kind) {
	case EXPR_NAME:
	case EXPR_ATTRIBUTE:
	case EXPR_SUBSCRIPT:
	case EXPR_CALL:
	case EXPR_LIST:
	case EXPR_SET:
	case EXPR_DICT:
	case EXPR_COMPREHENSION:
		return true;
	default:
		return false;
	}
}

struct str rewrite_primary(const struct rewrite *rewrite, expr_id expr)
{
	struct str text = rewrite_text(rewrite, expr);

	return is_primary(&rewrite->facts->expr[expr]) ? text : in_parens(rewrite, text);
}

struct str rewrite_argument(const struct rewrite *rewrite, expr_id expr)
{
	enum expr_kind kind = (enum expr_kind)rewrite->facts->expr[expr].kind;
	struct str text = rewrite_text(rewrite, expr);
	bool bare = (kind == EXPR_COMPREHENSION && !str_starts(text, STR("(")) &&
		     rewrite->facts->expr[expr].op == '(') ||
		    kind == EXPR_YIELD || kind == EXPR_YIELD_FROM || kind == EXPR_NAMED ||
		    (kind == EXPR_TUPLE && !str_starts(text, STR("(")));

	return bare ? in_parens(rewrite, text) : text;
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\\';
}

uint32_t rewrite_skip(const struct rewrite *rewrite, uint32_t at)
{
	struct str text = rewrite->text;
	bool comment = false;

	for (; at < text.len; at++) {
		char c = text.at[at];

		if (c == '\n')
			comment = false;
		else if (c == '#')
			comment = true;
		if (!comment && !is_space(c))
			break;
	}
	return at;
}

/* Behind the closing parentheses around what ends at a place. */
static uint32_t behind_parens(const struct rewrite *rewrite, uint32_t at)
{
	uint32_t next = rewrite_skip(rewrite, at);

	while (next < rewrite->text.len && rewrite->text.at[next] == ')') {
		at = next + 1;
		next = rewrite_skip(rewrite, at);
	}
	return at;
}

struct span rewrite_callee(const struct rewrite *rewrite, expr_id call)
{
	const struct facts_expr *record = &rewrite->facts->expr[call];
	uint32_t end = rewrite->facts->expr[record->a].end;

	return (struct span){record->start, behind_parens(rewrite, end)};
}

struct span rewrite_arguments(const struct rewrite *rewrite, expr_id call)
{
	uint32_t open = rewrite_skip(rewrite, rewrite_callee(rewrite, call).end);

	return (struct span){open + 1, rewrite->facts->expr[call].end - 1};
}
