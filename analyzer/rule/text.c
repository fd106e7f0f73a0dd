/*
 * Expressions as messages and advice write them: names, attributes, calls. Short, with dots for
 * arguments, or whole, as one would write them again.
 */
#include "rule/pass_inside.h"

#include "base/banned.h"

/* Longer parts say less than they take room. */
enum { PART_MAX = 48, STRING_MAX = 24 };

static bool is_plain(struct str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] < ' ' || text.at[i] > '~' || text.at[i] == '"' ||
		    text.at[i] == '\\')
			return false;
	return text.len <= STRING_MAX;
}

static bool write_constant(const struct facts *facts, const struct facts_expr *expr,
			   struct buf *out)
{
	struct str text;

	switch ((enum expr_kind)expr->kind) {
	case EXPR_NUMBER:
		buf_add(out, facts_name(facts, expr->a));
		return true;
	case EXPR_STRING:
		text = facts_name(facts, expr->a);
		buf_printf(out, "\"%.*s\"", STR_ARG(text));
		return is_plain(text);
	case EXPR_TRUE:
	case EXPR_FALSE:
	case EXPR_NONE:
		buf_puts(out, expr->kind == EXPR_TRUE	 ? "True"
			      : expr->kind == EXPR_FALSE ? "False"
							 : "None");
		return true;
	default:
		return false;
	}
}

static bool write_expr(const struct facts *facts, expr_id id, bool whole,
		       struct buf *out);

static bool write_items(const struct facts *facts, const uint32_t *items, uint32_t count,
			struct buf *out)
{
	for (uint32_t i = 0; i < count; i++) {
		if (i)
			buf_puts(out, ", ");
		if (!write_expr(facts, items[i], true, out))
			return false;
	}
	return true;
}

static bool write_arguments(const struct facts *facts, list_id list, bool whole,
			    struct buf *out)
{
	uint32_t count;
	const uint32_t *items = facts_list(facts, list, &count);

	if (whole)
		return write_items(facts, items, count, out);
	buf_puts(out, count ? "..." : "");
	return true;
}

static bool write_index(const struct facts *facts, expr_id index, bool whole,
			struct buf *out)
{
	if (whole)
		return write_expr(facts, index, true, out);
	buf_puts(out, "...");
	return true;
}

/* An attribute, call or index, behind what it is of. */
static bool write_behind(const struct facts *facts, const struct facts_expr *expr,
			 bool whole, struct buf *out)
{
	bool awaits = facts->expr[expr->a].kind == EXPR_AWAIT, written = true;

	buf_puts(out, awaits ? "(" : "");
	if (!write_expr(facts, expr->a, whole, out))
		return false;
	buf_puts(out, awaits ? ")" : "");
	if (expr->kind == EXPR_ATTRIBUTE) {
		buf_char(out, '.');
		buf_add(out, facts_name(facts, expr->b));
	} else if (expr->kind == EXPR_CALL) {
		buf_char(out, '(');
		written = write_arguments(facts, expr->b, whole, out);
		buf_char(out, ')');
	} else {
		buf_char(out, '[');
		written = write_index(facts, expr->b, whole, out);
		buf_char(out, ']');
	}
	return written;
}

/* False for what is more than names, constants and calls. Constants, and arguments that are given
 * by name or with stars, stand only in what is written whole. */
static bool write_expr(const struct facts *facts, expr_id id, bool whole, struct buf *out)
{
	const struct facts_expr *expr = &facts->expr[id];

	switch ((enum expr_kind)expr->kind) {
	case EXPR_NAME:
		buf_add(out, facts_name(facts, expr->a));
		return true;
	case EXPR_ATTRIBUTE:
	case EXPR_CALL:
	case EXPR_SUBSCRIPT:
		return write_behind(facts, expr, whole, out);
	case EXPR_AWAIT:
		buf_puts(out, "await ");
		return write_expr(facts, expr->a, whole, out);
	case EXPR_KEYWORD:
		buf_add(out, facts_name(facts, expr->a));
		buf_char(out, '=');
		return write_expr(facts, expr->b, whole, out);
	case EXPR_STAR:
	case EXPR_DOUBLE_STAR:
		buf_puts(out, expr->kind == EXPR_STAR ? "*" : "**");
		return write_expr(facts, expr->a, whole, out);
	default:
		return whole && write_constant(facts, expr, out);
	}
}

const char *pass_bare_text(struct pass *pass, expr_id expr)
{
	struct buf text;

	buf_init(&text, pass->arena);
	if (!write_expr(pass_facts(pass), expr, false, &text))
		return NULL;
	return buf_text(&text);
}

const char *pass_text(struct pass *pass, expr_id expr)
{
	const char *text = pass_bare_text(pass, expr);

	return text ? arena_printf(pass->arena, "`%s`", text) : "this";
}

const char *pass_code(struct pass *pass, expr_id expr)
{
	struct buf text;

	buf_init(&text, pass->arena);
	if (write_expr(pass_facts(pass), expr, true, &text) && text.len <= PART_MAX)
		return buf_text(&text);
	return pass_bare_text(pass, expr);
}

const char *pass_arguments(struct pass *pass, const uint32_t *items, uint32_t count)
{
	struct buf text;

	buf_init(&text, pass->arena);
	if (!write_items(pass_facts(pass), items, count, &text) || text.len > PART_MAX)
		return "...";
	return buf_text(&text);
}

struct call_text pass_call_text(struct pass *pass, expr_id call)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_expr *record = &facts->expr[call];
	struct call_text text = {.arguments = "..."};
	uint32_t count;

	if (record->kind != EXPR_CALL)
		return text;
	const uint32_t *items = facts_list(facts, record->b, &count);
	text.function = pass_code(pass, record->a);
	text.arguments = pass_arguments(pass, items, count);
	for (uint32_t i = 0; i < count; i++)
		text.keywords |= facts->expr[items[i]].kind == EXPR_KEYWORD ||
				 facts->expr[items[i]].kind == EXPR_DOUBLE_STAR;
	return text;
}
