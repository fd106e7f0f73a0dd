/*
 * Where strings end, f-strings within f-strings too. One without an end ends with its line, or with
 * the text.
 */
#include "python/quote.h"

#include "base/banned.h"

enum {
	DEEPEST_FORMAT = 100, /* f-strings within f-strings; CPython allows 150 */
	NOWHERE = UINT32_MAX,
};

struct quoted {
	struct str text;
	unsigned depth; /* of f-strings */
};

static char peek(const struct quoted *quoted, uint32_t at)
{
	return quote_peek(quoted->text, at);
}

struct string {
	char quote;
	bool triple, raw, format;
};

/* The string whose quotes begin at `at`; its prefix stands before them. */
static struct string read_string(const struct quoted *quoted, uint32_t at)
{
	const char *text = quoted->text.at;
	struct string string = {.quote = text[at]};
	uint32_t from = at;

	while (from && at - from < 3 && quote_is_word(text[from - 1]))
		from--;
	if (at - from > 2 || (from && quote_is_word(text[from - 1])))
		from = at; /* a longer word is no prefix */
	for (; from < at; from++) {
		char letter = text[from] | ('a' - 'A');

		string.raw |= letter == 'r';
		string.format |= letter == 'f' || letter == 't';
	}
	string.triple = peek(quoted, at + 1) == string.quote &&
			peek(quoted, at + 2) == string.quote;
	return string;
}

/* Whether the string's closing quotes stand at a place. */
static bool closes(const struct quoted *quoted, const struct string *string, uint32_t at)
{
	if (peek(quoted, at) != string->quote)
		return false;
	return !string->triple || (peek(quoted, at + 1) == string->quote &&
				   peek(quoted, at + 2) == string->quote);
}

static uint32_t skip_string(struct quoted *quoted, uint32_t at);

/* From behind the opening quotes to behind the closing ones; NOWHERE where there are
 * none. */
static uint32_t skip_text(const struct quoted *quoted, const struct string *string,
			  uint32_t at)
{
	for (; at < quoted->text.len; at++) {
		char c = quoted->text.at[at];

		if (c == '\\')
			at += peek(quoted, at + 1) == '\r' && peek(quoted, at + 2) == '\n'
				      ? 2
				      : 1;
		else if (c == string->quote && closes(quoted, string, at))
			return at + (string->triple ? 3 : 1);
		else if ((c == '\n' || c == '\r') && !string->triple)
			return NOWHERE;
	}
	return NOWHERE;
}

static uint32_t skip_field(struct quoted *quoted, const struct string *string,
			   uint32_t at);

/* The format behind the colon of a field, to behind the closing brace. */
static uint32_t skip_spec(struct quoted *quoted, const struct string *string, uint32_t at)
{
	while (at < quoted->text.len) {
		char c = quoted->text.at[at];

		if (c == '}')
			return at + 1;
		if (closes(quoted, string, at) || (c == '\n' && !string->triple))
			return NOWHERE;
		at = c == '{' ? skip_field(quoted, string, at + 1) : at + 1;
	}
	return NOWHERE;
}

/* What stands in braces in an f-string, to behind the closing one. */
static uint32_t skip_value(struct quoted *quoted, const struct string *string,
			   uint32_t at)
{
	unsigned depth = 0;

	while (at < quoted->text.len) {
		char c = quoted->text.at[at];

		if (c == '"' || c == '\'') {
			at = skip_string(quoted, at);
		} else if (c == '#') {
			at = quote_line_end(quoted->text, at);
		} else if (c == '}' && !depth) {
			return at + 1;
		} else if (c == ':' && !depth) {
			return skip_spec(quoted, string, at + 1);
		} else {
			depth += c == '(' || c == '[' || c == '{';
			depth -= depth && (c == ')' || c == ']' || c == '}');
			at++;
		}
	}
	return NOWHERE;
}

static uint32_t skip_field(struct quoted *quoted, const struct string *string,
			   uint32_t at)
{
	if (quoted->depth == DEEPEST_FORMAT)
		return NOWHERE;
	quoted->depth++;
	at = skip_value(quoted, string, at);
	quoted->depth--;
	return at;
}

/* What a backslash in an f-string takes with it: braces are not escaped by it, but
 * \N{name}. */
static uint32_t skip_escape(const struct quoted *quoted, const struct string *string,
			    uint32_t at)
{
	char next = peek(quoted, at + 1);

	if (next == 'N' && !string->raw && peek(quoted, at + 2) == '{') {
		while (at < quoted->text.len && quoted->text.at[at] != '}')
			at++;
		return at + 1;
	}
	return next == '{' || next == '}' ? at + 1 : at + 2;
}

static uint32_t skip_format(struct quoted *quoted, const struct string *string,
			    uint32_t at)
{
	while (at < quoted->text.len) {
		char c = quoted->text.at[at];

		if (closes(quoted, string, at))
			return at + (string->triple ? 3 : 1);
		if (c == '\n' && !string->triple)
			return NOWHERE;
		if (c == '\\')
			at = skip_escape(quoted, string, at);
		else if (c == '{' && peek(quoted, at + 1) == '{')
			at += 2;
		else
			at = c == '{' ? skip_field(quoted, string, at + 1) : at + 1;
	}
	return NOWHERE;
}

static uint32_t skip_string(struct quoted *quoted, uint32_t at)
{
	struct string string = read_string(quoted, at);
	uint32_t inside = at + (string.triple ? 3 : 1), end = NOWHERE;

	if (string.format)
		end = skip_format(quoted, &string, inside);
	if (end == NOWHERE)
		end = skip_text(quoted, &string, inside);
	if (end != NOWHERE)
		return end;
	return string.triple ? (uint32_t)quoted->text.len
			     : quote_line_end(quoted->text, inside);
}

uint32_t quote_end(struct str text, uint32_t at)
{
	struct quoted quoted = {.text = text};

	return skip_string(&quoted, at);
}
