/* Strings: values with their escapes decoded, f-strings' parts, annotations within
 * strings. */
#include "python/lower_parts.h"

#include "base/banned.h"

/* One literal: its prefix, and what stands between its quotes. */
struct literal {
	bool raw, bytes, format, template;
	uint32_t from, to;
};

static struct literal read_literal(const struct lower *lower, node_id node)
{
	const struct syntax_node *at = lower_node(lower, node);
	const char *text = lower->text.at;
	struct literal literal = {false, false, false, false, at->start, at->end};
	uint32_t quotes = 1, i = at->start;

	for (; i < at->end && text[i] != '"' && text[i] != '\''; i++) {
		char c = text[i] | ('a' - 'A');

		literal.raw |= c == 'r';
		literal.bytes |= c == 'b';
		literal.format |= c == 'f';
		literal.template |= c == 't';
	}
	if (at->end - i >= 6 && text[i] == text[i + 1] && text[i] == text[i + 2])
		quotes = 3;
	if (at->end - i >= 2 * quotes) {
		literal.from = i + quotes;
		literal.to = at->end - quotes;
	} else {
		literal.from = literal.to = at->end;
	}
	return literal;
}

/* --- escapes ------------------------------------------------------------------------ */

static void add_utf8(struct buf *out, uint32_t point)
{
	if (point < 0x80) {
		buf_char(out, (char)point);
		return;
	}
	if (point < 0x800) {
		buf_char(out, (char)(0xC0 | point >> 6));
	} else {
		if (point < 0x10000) {
			buf_char(out, (char)(0xE0 | point >> 12));
		} else {
			buf_char(out, (char)(0xF0 | (point >> 18 & 7)));
			buf_char(out, (char)(0x80 | (point >> 12 & 0x3F)));
		}
		buf_char(out, (char)(0x80 | (point >> 6 & 0x3F)));
	}
	buf_char(out, (char)(0x80 | (point & 0x3F)));
}

static int digit_of(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 'a' - 'A';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : 16;
}

/* Reads up to `most` digits of a base at *at. */
static uint32_t read_digits(struct str text, size_t *at, unsigned most, int base)
{
	uint32_t value = 0;

	for (unsigned i = 0; i < most && *at < text.len && digit_of(text.at[*at]) < base;
	     i++)
		value = value * (uint32_t)base + (uint32_t)digit_of(text.at[(*at)++]);
	return value;
}

static void add_point(struct buf *out, uint32_t point, bool bytes)
{
	if (bytes)
		buf_char(out, (char)point);
	else
		add_utf8(out, point);
}

/* The escape behind a backslash at *at; false where its value cannot be known here
 * (\N{...}). */
static bool add_escape(struct buf *out, struct str text, size_t *at, bool bytes)
{
	static const char letters[] = "abfnrtv\\'\"", values[] = "\a\b\f\n\r\t\v\\'\"";
	char c = text.at[(*at)++];
	const char *letter = c ? strchr(letters, c) : NULL;

	if (letter) {
		buf_char(out, values[letter - letters]);
	} else if (c == '\r' || c == '\n') {
		*at += c == '\r' && *at < text.len && text.at[*at] == '\n';
	} else if (c >= '0' && c <= '7') {
		(*at)--;
		add_point(out, read_digits(text, at, 3, 8), bytes);
	} else if (c == 'x') {
		add_point(out, read_digits(text, at, 2, 16), bytes);
	} else if (!bytes && (c == 'u' || c == 'U')) {
		add_utf8(out, read_digits(text, at, c == 'u' ? 4 : 8, 16));
	} else if (!bytes && c == 'N') {
		return false;
	} else {
		buf_char(out, '\\');
		buf_char(out, c);
	}
	return true;
}

/* Appends the value of a literal; false where it is not known. */
static bool add_value(const struct lower *lower, const struct literal *literal,
		      struct buf *out)
{
	struct str text = str_slice(lower->text, literal->from, literal->to);
	size_t i = 0;

	while (i < text.len) {
		char c = text.at[i++];

		if (c == '\r') {
			buf_char(out, '\n');
			i += i < text.len && text.at[i] == '\n';
		} else if (c != '\\' || literal->raw || i == text.len) {
			buf_char(out, c);
		} else if (!add_escape(out, text, &i, literal->bytes)) {
			return false;
		}
	}
	return true;
}

/* The value of one literal or of several side by side; 0 where it is not kept. */
static name_id lower_value(struct lower *lower, node_id node, bool *kept)
{
	bool many = syntax_kind(lower->tree, node) == SYNTAX_CONCATENATED_STRING;
	node_id part = many ? syntax_first(lower->tree, node) : node;

	*kept = false;
	lower->word.len = 0;
	for (; part; part = many ? syntax_next(lower->tree, part) : 0) {
		struct literal literal = read_literal(lower, part);

		/* An escape is at most ten times as long as its value. */
		if (literal.to - literal.from > 10 * LOWER_LONGEST_VALUE ||
		    !add_value(lower, &literal, &lower->word) ||
		    lower->word.len > LOWER_LONGEST_VALUE)
			return 0;
	}
	*kept = true;
	return facts_build_name(lower->build, buf_str(&lower->word));
}

/* --- f-strings ---------------------------------------------------------------------- */

/* {x:=5}: the grammar sees :=, where Python sees a format that begins with a sign. */
static node_id interpolated(const struct lower *lower, node_id node)
{
	node_id value = syntax_field(lower->tree, node, SYNTAX_FIELD_EXPRESSION);

	if (value && syntax_kind(lower->tree, value) == SYNTAX_NAMED)
		return syntax_field(lower->tree, value, SYNTAX_FIELD_NAME);
	return value;
}

/* What stands in braces below a node: values, and those within their format. */
static void lower_interpolations(struct lower *lower, node_id node)
{
	if (!lower_descend(lower, node))
		return;
	for (node_id child = syntax_first(lower->tree, node); child;
	     child = syntax_next(lower->tree, child)) {
		switch (syntax_kind(lower->tree, child)) {
		case SYNTAX_INTERPOLATION:

		case SYNTAX_FORMAT_EXPRESSION:
			lower_item(lower, lower_expr(lower, interpolated(lower, child),
						     USE_FORMATTED));
			lower_interpolations(lower, child);
			break;
		case SYNTAX_FORMAT_SPECIFIER:
		case SYNTAX_STRING:
			if (lower_node(lower, child)->field != SYNTAX_FIELD_EXPRESSION)
				lower_interpolations(lower, child);
			break;
		default:
			break;
		}
	}
	lower->depth--;
}

static expr_id lower_format(struct lower *lower, node_id node, bool template)
{
	uint32_t mark = lower_mark(lower);

	lower_interpolations(lower, node);
	expr_id expr = lower_add(lower, EXPR_FORMAT, node, lower_take(lower, mark), 0);
	lower_expr_at(lower, expr)->op = template ? 't' : 0;
	return expr;
}

/* --- annotations -------------------------------------------------------------------- */

static bool is_word(struct str text)
{
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];
		bool letter =
			(c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';

		if (!letter && !(i && c >= '0' && c <= '9'))
			return false;
	}
	return text.len > 0;
}

/* The only expression of a module that was parsed from a string, or 0. */
static node_id only_expression(const struct lower *lower, node_id root)
{
	node_id stmt = root ? syntax_first(lower->tree, root) : 0;

	if (!stmt || syntax_next(lower->tree, stmt) ||
	    syntax_kind(lower->tree, stmt) != SYNTAX_EXPRESSION)
		return 0;
	node_id expr = syntax_first(lower->tree, stmt);
	enum syntax_kind kind = syntax_kind(lower->tree, expr);
	return kind == SYNTAX_ASSIGNMENT || kind == SYNTAX_AUGMENTED_ASSIGNMENT ? 0
										: expr;
}

expr_id lower_parsed(struct lower *lower, uint32_t from, uint32_t to)
{
	struct syntax_tree *tree = lower->tree;
	uint32_t errors = tree->errors.len, comments = tree->comments.len;
	bool gave_up = tree->gave_up;
	node_id node = only_expression(
		lower, syntax_parse(lower->parser, lower->text, from, to, tree));
	bool broken = tree->errors.len > errors || tree->gave_up != gave_up;

	/* It is a string first of all: nothing in it is an error of the module. */
	tree->errors.len = errors;
	tree->comments.len = comments;
	tree->gave_up = gave_up;
	return node && !broken ? lower_expr(lower, node, USE_ANNOTATION) : 0;
}

/* A word alone, which is most of them, needs no parser. */
static expr_id annotation_word(struct lower *lower, struct str word, uint32_t from)
{
	uint32_t to = from + (uint32_t)word.len;

	if (str_is(word, "None"))
		return lower_add_span(lower, EXPR_NONE, from, to, 0, 0);
	expr_id expr = lower_add_span(lower, EXPR_NAME, from, to,
				      facts_build_name(lower->build, word), 0);
	lower_expr_at(lower, expr)->b = lower->at.scope;
	return expr;
}

/* The expression written in a string; 0 where there is none, or escapes blur its place.
 */
static expr_id lower_annotated(struct lower *lower, node_id node)
{
	if (syntax_kind(lower->tree, node) != SYNTAX_STRING)
		return 0;
	struct literal literal = read_literal(lower, node);
	struct str text = str_trim(str_slice(lower->text, literal.from, literal.to));
	uint32_t from = (uint32_t)(text.at - lower->text.at);
	if (!text.len || str_find(text, '\\') != SIZE_MAX)
		return 0;
	expr_id expr = is_word(text)
			       ? annotation_word(lower, text, from)
			       : lower_parsed(lower, from, from + (uint32_t)text.len);
	if (expr)
		lower_expr_at(lower, expr)->use = USE_ANNOTATION;
	return expr;
}

expr_id lower_string(struct lower *lower, node_id node)
{
	bool many = syntax_kind(lower->tree, node) == SYNTAX_CONCATENATED_STRING;
	bool format = false, template = false, bytes = false, kept;

	for (node_id part = many ? syntax_first(lower->tree, node) : node; part;
	     part = many ? syntax_next(lower->tree, part) : 0) {
		struct literal literal = read_literal(lower, part);

		format |= literal.format;
		template |= literal.template;
		bytes |= literal.bytes;
	}
	if (format || template)
		return lower_format(lower, node, template);
	name_id value = lower_value(lower, node, &kept);
	expr_id annotation =
		lower->at.annotation && !bytes ? lower_annotated(lower, node) : 0;
	expr_id expr = lower_add(lower, bytes ? EXPR_BYTES : EXPR_STRING, node, value,
				 annotation);
	lower_expr_at(lower, expr)->op = kept ? 0 : '?';
	return expr;
}
