/* Records, lists and texts of lowering: what every noun needs. */
#include "python/lower.h"

#include "facts/shape.h"

#include "base/banned.h"

struct str lower_text(const struct lower *lower, node_id node)
{
	const struct syntax_node *at = lower_node(lower, node);

	return str_slice(lower->text, at->start, at->end);
}

name_id lower_name(struct lower *lower, node_id node)
{
	return node ? facts_build_name(lower->build, lower_text(lower, node)) : 0;
}

bool lower_begins(const struct lower *lower, node_id node, const char *word)
{
	return str_starts(lower_text(lower, node), str_of(word));
}

uint32_t lower_trailing_comma(const struct lower *lower, node_id last, uint32_t end)
{
	bool comment = false;

	for (uint32_t i = lower_node(lower, last)->end; i < end; i++) {
		char c = lower->text.at[i];

		if (c == '#' || c == '\n')
			comment = c == '#';
		else if (c == ',' && !comment)
			return i + 1;
	}
	return 0;
}

/* Makes an expression the parent of what it consists of. */
static void adopt(struct lower *lower, expr_id parent)
{
	struct facts_expr *expr = lower_expr_at(lower, parent);
	const uint32_t *list = lower->build->list.at;
	struct operand_shapes shapes = shape_expr[expr->kind];
	uint32_t count;
	const uint32_t *operand = shape_exprs(shapes.a, &expr->a, list, &count);

	for (uint32_t i = 0; i < count; i++)
		lower_expr_at(lower, operand[i])->parent = operand[i] ? parent : 0;
	operand = shape_exprs(shapes.b, &expr->b, list, &count);
	for (uint32_t i = 0; i < count; i++)
		lower_expr_at(lower, operand[i])->parent = operand[i] ? parent : 0;
}

expr_id lower_add_span(struct lower *lower, enum expr_kind kind, uint32_t start,
		       uint32_t end, uint32_t a, uint32_t b)
{
	expr_id id = lower->build->expr.len;

	*vec_push(lower->arena, &lower->build->expr) = (struct facts_expr){
		.kind = (uint8_t)kind,
		.start = start,
		.end = end,
		.stmt = lower->at.stmt,
		.a = a,
		.b = b,
	};
	if (a | b)
		adopt(lower, id);
	return id;
}

expr_id lower_add(struct lower *lower, enum expr_kind kind, node_id node, uint32_t a,
		  uint32_t b)
{
	const struct syntax_node *at = lower_node(lower, node);

	return lower_add_span(lower, kind, at->start, at->end, a, b);
}

expr_id lower_unknown(struct lower *lower, node_id node, enum expr_use use)
{
	const struct facts_stmt *stmt = lower_stmt_at(lower, lower->at.stmt);
	expr_id id = node ? lower_add(lower, EXPR_UNKNOWN, node, 0, 0)
			  : lower_add_span(lower, EXPR_UNKNOWN, stmt->start, stmt->start,
					   0, 0);

	return lower_use(lower, id, use, false);
}

expr_id lower_use(struct lower *lower, expr_id expr, enum expr_use use, bool paren)
{
	struct facts_expr *at = lower_expr_at(lower, expr);

	at->use = (uint8_t)use;
	if (paren)
		at->flags |= FACTS_PAREN;
	return expr;
}

stmt_id lower_add_stmt(struct lower *lower, enum stmt_kind kind, node_id node)
{
	const struct syntax_node *at = lower_node(lower, node);
	stmt_id id = lower->build->stmt.len;

	*vec_push(lower->arena, &lower->build->stmt) = (struct facts_stmt){
		.kind = (uint8_t)kind,
		.flags = lower->at.flags,
		.start = at->start,
		.end = at->end,
		.parent = lower->at.parent,
		.scope = lower->at.scope,
	};
	lower->at.stmt = id;
	return id;
}

void lower_item(struct lower *lower, uint32_t item)
{
	*vec_push(lower->arena, &lower->items) = item;
}

list_id lower_take(struct lower *lower, uint32_t mark)
{
	uint32_t count = lower->items.len - mark;

	lower->items.len = mark;
	return count ? facts_build_list(lower->build, &lower->items.at[mark], count) : 0;
}

/* Nobody reads a longer one, and a thousand lambdas in each other would make a megabyte. */
enum { QUALNAME_LONGEST = 1000 };

name_id lower_qualify(struct lower *lower, name_id name)
{
	struct facts_build *build = lower->build;
	name_id around = 0;
	struct str infix = STR(".");

	if (lower->at.class) {
		around = build->class.at[lower->at.class].qualname;
	} else if (lower->at.func) {
		around = build->func.at[lower->at.func].qualname;
		infix = STR(".<locals>.");
	}
	if (!around || intern_text(&build->names, around).len > LOWER_LONGEST_QUALNAME)
		return name;
	if (intern_text(&build->names, around).len > QUALNAME_LONGEST)
		return around;
	lower->word.len = 0;
	buf_add(&lower->word, intern_text(&build->names, around));
	buf_add(&lower->word, infix);
	buf_add(&lower->word, intern_text(&build->names, name));
	return facts_build_name(build, buf_str(&lower->word));
}

bool lower_descend(struct lower *lower, node_id node)
{
	if (lower->depth < LOWER_DEEPEST) {
		lower->depth++;
		return true;
	}
	const struct syntax_node *at = lower_node(lower, node);
	lower_error(lower, at->start, at->end, "nested too deeply to be read");
	return false;
}

void lower_error(struct lower *lower, uint32_t start, uint32_t end, const char *message)
{
	*vec_push(lower->arena, &lower->build->error) = (struct facts_error){
		start, end, facts_build_name(lower->build, str_of(message))};
	lower->build->header.flags |= MODULE_INCOMPLETE;
}
