/* match: its cases and their patterns. */
#include "python/lower_parts.h"

#include "base/banned.h"

/* What a pattern's captures are bound to. */
static expr_id lower_pattern(struct lower *lower, node_id node,
			     const struct lower_value *subject);

static expr_id add_pattern(struct lower *lower, node_id node, list_id parts,
			   expr_id class, char op)
{
	expr_id expr = lower_add(lower, EXPR_PATTERN, node, parts, class);

	lower_expr_at(lower, expr)->op = (uint8_t)op;
	return expr;
}

static expr_id add_negative(struct lower *lower, node_id minus, node_id number)
{
	expr_id value = lower_expr(lower, number, USE_OPERAND);
	expr_id expr = lower_add_span(lower, EXPR_UNARY, lower_node(lower, minus)->start,
				      lower_node(lower, number)->end, value, 0);

	lower_expr_at(lower, expr)->op = OP_SUB;
	lower_expr_at(lower, expr)->use = USE_COMPARED;
	return expr;
}

/* The patterns among siblings as items; `-` belongs to the number behind it. */
static void lower_patterns(struct lower *lower, node_id first,
			   const struct lower_value *subject)
{
	for (node_id node = first; node; node = syntax_next(lower->tree, node)) {
		node_id next = syntax_next(lower->tree, node);
		enum facts_operator op = lower_operator(lower, node);

		if (op == OP_SUB && next) {
			lower_item(lower, add_negative(lower, node, next));
			node = next;
		} else if (op == OP_NONE) {
			lower_item(lower, lower_pattern(lower, node, subject));
		}
	}
}

static expr_id pattern_parts(struct lower *lower, node_id node, node_id first, char op,
			     const struct lower_value *subject)
{
	uint32_t mark = lower_mark(lower);

	lower_patterns(lower, first, subject);
	return add_pattern(lower, node, lower_take(lower, mark), 0, op);
}

/* a.b.c: a value; a alone is a capture, or a class's name where `value` is set. */
static expr_id lower_path(struct lower *lower, node_id node,
			  const struct lower_value *subject)
{
	node_id first = syntax_first(lower->tree, node);

	if (!first)
		return lower_unknown(lower, node, USE_COMPARED);
	if (subject && !syntax_next(lower->tree, first)) {
		if (str_is(lower_text(lower, first), "_"))
			return add_pattern(lower, node, 0, 0, '_');
		return lower_target(lower, first, subject, USE_TARGET);
	}
	expr_id expr = lower_expr(lower, first, USE_ATTRIBUTE);
	uint32_t start = lower_node(lower, first)->start;
	for (node_id part = syntax_next(lower->tree, first); part;
	     part = syntax_next(lower->tree, part)) {
		expr = lower_add_span(lower, EXPR_ATTRIBUTE, start,
				      lower_node(lower, part)->end, expr,
				      lower_name(lower, part));
		lower_expr_at(lower, expr)->use = USE_ATTRIBUTE;
	}
	lower_expr_at(lower, expr)->use = USE_COMPARED;
	return expr;
}

static expr_id lower_class_pattern(struct lower *lower, node_id node,
				   const struct lower_value *subject)
{
	node_id path = syntax_first(lower->tree, node);
	uint32_t mark = lower_mark(lower);

	if (!path)
		return lower_unknown(lower, node, USE_NONE);
	expr_id class = lower_path(lower, path, NULL);
	lower_patterns(lower, syntax_next(lower->tree, path), subject);
	return add_pattern(lower, node, lower_take(lower, mark), class, 'c');
}

static expr_id lower_keyword_pattern(struct lower *lower, node_id node,
				     const struct lower_value *subject)
{
	node_id name = syntax_first(lower->tree, node);
	uint32_t mark = lower_mark(lower);

	if (!name)
		return lower_unknown(lower, node, USE_NONE);
	lower_patterns(lower, syntax_next(lower->tree, name), subject);
	expr_id value = lower->items.len > mark ? lower->items.at[mark]
						: lower_unknown(lower, node, USE_NONE);
	lower->items.len = mark;
	return lower_add(lower, EXPR_KEYWORD, node, lower_name(lower, name), value);
}

static expr_id lower_splat_pattern(struct lower *lower, node_id node,
				   const struct lower_value *subject)
{
	node_id name = syntax_child(lower->tree, node, SYNTAX_IDENTIFIER);
	enum expr_kind kind =
		lower_begins(lower, node, "**") ? EXPR_DOUBLE_STAR : EXPR_STAR;
	bool wild = !name || str_is(lower_text(lower, name), "_");
	expr_id value = wild ? add_pattern(lower, node, 0, 0, '_')
			     : lower_target(lower, name, subject, USE_TARGET);

	return lower_add(lower, kind, node, value, 0);
}

static expr_id lower_as_pattern(struct lower *lower, node_id node,
				const struct lower_value *subject)
{
	node_id inner = syntax_first(lower->tree, node);
	node_id name = inner ? syntax_next(lower->tree, inner) : 0;
	uint32_t mark = lower_mark(lower);

	lower_item(lower, lower_pattern(lower, inner, subject));
	lower_item(lower, lower_target(lower, name, subject, USE_TARGET));
	return add_pattern(lower, node, lower_take(lower, mark), 0, 'a');
}

/* 1 + 2j, the first part perhaps negative. */
static expr_id lower_complex(struct lower *lower, node_id node)
{
	expr_id left = 0;
	enum facts_operator op = OP_NONE;

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		node_id next = syntax_next(lower->tree, child);

		if (!left && lower_operator(lower, child) && next) {
			left = add_negative(lower, child, next);
			child = next;
		} else if (lower_operator(lower, child)) {
			op = lower_operator(lower, child);
		} else if (!left) {
			left = lower_expr(lower, child, USE_OPERAND);
		} else {
			expr_id right = lower_expr(lower, child, USE_OPERAND);
			left = lower_add(lower, EXPR_BINARY, node, left, right);
			lower_expr_at(lower, left)->op = (uint8_t)op;
		}
	}
	return left ? left : lower_unknown(lower, node, USE_COMPARED);
}

/* (p) is p, (p,) a sequence. */
static bool is_group(const struct lower *lower, node_id node)
{
	node_id first = syntax_first(lower->tree, node);

	return first && !syntax_next(lower->tree, first) &&
	       !lower_trailing_comma(lower, first, lower_node(lower, node)->end);
}

static expr_id pattern_of_kind(struct lower *lower, node_id node,
			       const struct lower_value *subject)
{
	node_id first = syntax_first(lower->tree, node);

	switch (syntax_kind(lower->tree, node)) {
	case SYNTAX_CASE_PATTERN:
		if (!first)
			return add_pattern(lower, node, 0, 0, '_');
		if (lower_operator(lower, first) == OP_SUB &&
		    syntax_next(lower->tree, first))
			return add_negative(lower, first,
					    syntax_next(lower->tree, first));
		return lower_pattern(lower, first, subject);
	case SYNTAX_TUPLE_PATTERN:
		if (is_group(lower, node))
			return lower_pattern(lower, first, subject);
		return pattern_parts(lower, node, first, '(', subject);
	case SYNTAX_LIST_PATTERN:
		return pattern_parts(lower, node, first, '[', subject);
	case SYNTAX_DICT_PATTERN:
		return pattern_parts(lower, node, first, '{', subject);
	case SYNTAX_UNION_PATTERN:
		return pattern_parts(lower, node, first, '|', subject);
	case SYNTAX_CLASS_PATTERN:
		return lower_class_pattern(lower, node, subject);
	case SYNTAX_KEYWORD_PATTERN:
		return lower_keyword_pattern(lower, node, subject);
	case SYNTAX_SPLAT_PATTERN:
		return lower_splat_pattern(lower, node, subject);
	case SYNTAX_AS_PATTERN:
		return lower_as_pattern(lower, node, subject);
	case SYNTAX_COMPLEX_PATTERN:
		return lower_complex(lower, node);
	case SYNTAX_DOTTED_NAME:
		return lower_path(lower, node, subject);
	default:
		return lower_expr(lower, node, USE_COMPARED);
	}
}

static expr_id lower_pattern(struct lower *lower, node_id node,
			     const struct lower_value *subject)
{
	if (!node || !lower_descend(lower, node))
		return lower_unknown(lower, node, USE_NONE);
	expr_id expr = pattern_of_kind(lower, node, subject);
	lower->depth--;
	return expr;
}

/* Where the header of a case certainly has come to its guard or its block. */
static uint32_t case_end(const struct lower *lower, node_id node)
{
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child))
		if (syntax_kind(lower->tree, child) != SYNTAX_CASE_PATTERN)
			return lower_node(lower, child)->start;
	return lower_node(lower, node)->end;
}

/* case a, b: is a sequence without brackets. */
static expr_id lower_case_patterns(struct lower *lower, node_id node,
				   const struct lower_value *subject)
{
	uint32_t mark = lower_mark(lower), end = 0, start = 0;
	node_id only = 0;

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		if (syntax_kind(lower->tree, child) != SYNTAX_CASE_PATTERN)
			continue;
		if (lower->items.len == mark)
			start = lower_node(lower, child)->start;
		end = lower_node(lower, child)->end;
		only = child;
		lower_item(lower, lower_pattern(lower, child, subject));
	}
	if (!only)
		return lower_unknown(lower, node, USE_NONE);
	if (lower->items.len == mark + 1 &&
	    !lower_trailing_comma(lower, only, case_end(lower, node)))
		return *vec_pop(&lower->items);
	expr_id expr = lower_add_span(lower, EXPR_PATTERN, start, end,
				      lower_take(lower, mark), 0);
	lower_expr_at(lower, expr)->op = '(';
	return expr;
}

static stmt_id lower_case(struct lower *lower, node_id node,
			  const struct lower_value *subject)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_CASE, node);
	node_id guard = syntax_field(lower->tree, node, SYNTAX_FIELD_GUARD);
	expr_id pattern = lower_case_patterns(lower, node, subject);

	lower_stmt_at(lower, stmt)->a = pattern;
	if (guard) {
		expr_id test =
			lower_expr(lower, syntax_first(lower->tree, guard), USE_TESTED);
		lower_stmt_at(lower, stmt)->b = test;
	}
	stmt_id body = lower_block(
		lower, syntax_field(lower->tree, node, SYNTAX_FIELD_CONSEQUENCE), stmt);
	lower_stmt_at(lower, stmt)->body = body;
	return stmt;
}

/* The subject; several, or one with a comma behind it, are a tuple. */
static expr_id lower_subject(struct lower *lower, node_id node, node_id block)
{
	uint32_t mark = lower_mark(lower), start = 0, end = 0;
	uint32_t stop = lower_node(lower, block ? block : node)->start;
	node_id last = 0;

	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		if (lower_node(lower, child)->field != SYNTAX_FIELD_SUBJECT)
			continue;
		if (!last)
			start = lower_node(lower, child)->start;
		end = lower_node(lower, child)->end;
		last = child;
		lower_item(lower, lower_expr(lower, child, USE_ELEMENT));
	}
	expr_id expr;
	uint32_t comma = last ? lower_trailing_comma(lower, last, stop) : 0;
	if (!last)
		expr = lower_unknown(lower, node, USE_MATCHED);
	else if (lower->items.len == mark + 1 && !comma)
		expr = *vec_pop(&lower->items);
	else
		expr = lower_add_span(lower, EXPR_TUPLE, start, comma ? comma : end,
				      lower_take(lower, mark), 0);
	lower_expr_at(lower, expr)->use = USE_MATCHED;
	return expr;
}

stmt_id lower_match(struct lower *lower, node_id node)
{
	stmt_id stmt = lower_add_stmt(lower, STMT_MATCH, node), last = 0;
	stmt_id around = lower->at.parent;
	node_id block = syntax_field(lower->tree, node, SYNTAX_FIELD_BODY);
	struct lower_value subject = {BIND_MATCH, lower_subject(lower, node, block), 0};

	lower_stmt_at(lower, stmt)->a = subject.value;
	lower->at.parent = stmt;
	for (node_id child = block ? syntax_first(lower->tree, block) : 0; child;
	     child = syntax_next(lower->tree, child)) {
		if (syntax_kind(lower->tree, child) != SYNTAX_CASE)
			continue;
		stmt_id clause = lower_case(lower, child, &subject);
		if (last)
			lower_stmt_at(lower, last)->next = clause;
		else
			lower_stmt_at(lower, stmt)->b = clause;
		last = clause;
	}
	lower->at.parent = around;
	return stmt;
}
