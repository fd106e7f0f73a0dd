/* Expressions as messages write them: names, attributes, calls; arguments as dots. */
#include "rule/pass_inside.h"

#include "base/banned.h"

/* An expression as short as it can be recognised: `self.app.get(...)(...)`. */
static bool write_expr(const struct facts *facts, expr_id id, struct buf *out)
{
	const struct facts_expr *expr = &facts->expr[id];
	uint32_t count;

	switch ((enum expr_kind)expr->kind) {
	case EXPR_NAME:
		buf_add(out, facts_name(facts, expr->a));
		return true;
	case EXPR_ATTRIBUTE:
		if (!write_expr(facts, expr->a, out))
			return false;
		buf_char(out, '.');
		buf_add(out, facts_name(facts, expr->b));
		return true;
	case EXPR_CALL:
		if (!write_expr(facts, expr->a, out))
			return false;
		facts_list(facts, expr->b, &count);
		buf_puts(out, count ? "(...)" : "()");
		return true;
	case EXPR_SUBSCRIPT:
		if (!write_expr(facts, expr->a, out))
			return false;
		buf_puts(out, "[...]");
		return true;
	case EXPR_AWAIT:
		buf_puts(out, "await ");
		return write_expr(facts, expr->a, out);
	default:
		return false;
	}
}

const char *pass_bare_text(struct pass *pass, expr_id expr)
{
	struct buf text;

	buf_init(&text, pass->arena);
	if (!write_expr(program_facts(pass->program, pass->module), expr, &text))
		return NULL;
	return buf_text(&text);
}

const char *pass_text(struct pass *pass, expr_id expr)
{
	const char *text = pass_bare_text(pass, expr);

	return text ? arena_printf(pass->arena, "`%s`", text) : "this";
}
