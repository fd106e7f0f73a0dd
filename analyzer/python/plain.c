/* A lexer that knows strings, comments and brackets, and nothing else of Python. */
#include "python/plain.h"

#include <string.h>

#include "base/banned.h"

enum {
	DEEPEST_FORMAT = 100, /* f-strings within f-strings; CPython allows 150 */
	NOWHERE = UINT32_MAX,
};

/* What a character may begin, outside of strings. */
enum meaning {
	NOTHING,
	COMMENT,
	QUOTE,
	BACKSLASH,
	OPENING,
	CLOSING,
	NEWLINE,
	RETURN,
	SIGN
};

struct bracket {
	uint32_t at;
	char closing;
	bool type_params;
};

struct brackets VEC(struct bracket);

struct plainer {
	struct arena *arena;
	struct str text;
	char *out; /* the copy; NULL as long as nothing had to change */
	uint32_t at;
	const struct plain_options *options;
	uint8_t meaning[256]; /* enum meaning */
	struct brackets brackets;
	uint32_t standard; /* where a type parameter's default began, or NOWHERE */
	unsigned depth;	   /* of f-strings */
	struct syntax_comments *comments;
	struct arena *comments_arena;
};

/* The character at a place, NUL behind the end. */
static char peek(const struct plainer *plainer, uint32_t at)
{
	return at < plainer->text.len ? plainer->text.at[at] : '\0';
}

static char *writable(struct plainer *plainer)
{
	if (!plainer->out)
		plainer->out =
			arena_copy(plainer->arena, plainer->text.at, plainer->text.len);
	return plainer->out;
}

static void blank(struct plainer *plainer, uint32_t from, uint32_t to)
{
	if (to > from)
		memset(writable(plainer) + from, ' ', to - from);
}

static uint32_t line_end(const struct plainer *plainer, uint32_t at)
{
	while (at < plainer->text.len && plainer->text.at[at] != '\n' &&
	       plainer->text.at[at] != '\r')
		at++;
	return at;
}

/* --- strings ------------------------------------------------------------------------ */

struct string {
	char quote;
	bool triple, raw, format;
};

static bool is_word_char(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
	       (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

/* The string whose quotes begin at `at`; its prefix stands before them. */
static struct string read_string(const struct plainer *plainer, uint32_t at)
{
	const char *text = plainer->text.at;
	struct string string = {.quote = text[at]};
	uint32_t from = at;

	while (from && at - from < 3 && is_word_char(text[from - 1]))
		from--;
	if (at - from > 2 || (from && is_word_char(text[from - 1])))
		from = at; /* a longer word is no prefix */
	for (; from < at; from++) {
		char letter = text[from] | ('a' - 'A');

		string.raw |= letter == 'r';
		string.format |= letter == 'f' || letter == 't';
	}
	string.triple = peek(plainer, at + 1) == string.quote &&
			peek(plainer, at + 2) == string.quote;
	return string;
}

/* Whether the string's closing quotes stand at a place. */
static bool closes(const struct plainer *plainer, const struct string *string,
		   uint32_t at)
{
	if (peek(plainer, at) != string->quote)
		return false;
	return !string->triple || (peek(plainer, at + 1) == string->quote &&
				   peek(plainer, at + 2) == string->quote);
}

static uint32_t skip_string(struct plainer *plainer, uint32_t at);

/* From behind the opening quotes to behind the closing ones; NOWHERE where there are
 * none. */
static uint32_t skip_text(const struct plainer *plainer, const struct string *string,
			  uint32_t at)
{
	for (; at < plainer->text.len; at++) {
		char c = plainer->text.at[at];

		if (c == '\\')
			at += peek(plainer, at + 1) == '\r' &&
					      peek(plainer, at + 2) == '\n'
				      ? 2
				      : 1;
		else if (c == string->quote && closes(plainer, string, at))
			return at + (string->triple ? 3 : 1);
		else if ((c == '\n' || c == '\r') && !string->triple)
			return NOWHERE;
	}
	return NOWHERE;
}

static uint32_t skip_field(struct plainer *plainer, const struct string *string,
			   uint32_t at);

/* The format behind the colon of a field, to behind the closing brace. */
static uint32_t skip_spec(struct plainer *plainer, const struct string *string,
			  uint32_t at)
{
	while (at < plainer->text.len) {
		char c = plainer->text.at[at];

		if (c == '}')
			return at + 1;
		if (closes(plainer, string, at) || (c == '\n' && !string->triple))
			return NOWHERE;
		at = c == '{' ? skip_field(plainer, string, at + 1) : at + 1;
	}
	return NOWHERE;
}

/* What stands in braces in an f-string, to behind the closing one. */
static uint32_t skip_value(struct plainer *plainer, const struct string *string,
			   uint32_t at)
{
	unsigned depth = 0;

	while (at < plainer->text.len) {
		char c = plainer->text.at[at];

		if (c == '"' || c == '\'') {
			at = skip_string(plainer, at);
		} else if (c == '#') {
			at = line_end(plainer, at);
		} else if (c == '}' && !depth) {
			return at + 1;
		} else if (c == ':' && !depth) {
			return skip_spec(plainer, string, at + 1);
		} else {
			depth += c == '(' || c == '[' || c == '{';
			depth -= depth && (c == ')' || c == ']' || c == '}');
			at++;
		}
	}
	return NOWHERE;
}

static uint32_t skip_field(struct plainer *plainer, const struct string *string,
			   uint32_t at)
{
	if (plainer->depth == DEEPEST_FORMAT)
		return NOWHERE;
	plainer->depth++;
	at = skip_value(plainer, string, at);
	plainer->depth--;
	return at;
}

/* What a backslash in an f-string takes with it: braces are not escaped by it, but
 * \N{name}. */
static uint32_t skip_escape(const struct plainer *plainer, const struct string *string,
			    uint32_t at)
{
	char next = peek(plainer, at + 1);

	if (next == 'N' && !string->raw && peek(plainer, at + 2) == '{') {
		while (at < plainer->text.len && plainer->text.at[at] != '}')
			at++;
		return at + 1;
	}
	return next == '{' || next == '}' ? at + 1 : at + 2;
}

static uint32_t skip_format(struct plainer *plainer, const struct string *string,
			    uint32_t at)
{
	while (at < plainer->text.len) {
		char c = plainer->text.at[at];

		if (closes(plainer, string, at))
			return at + (string->triple ? 3 : 1);
		if (c == '\n' && !string->triple)
			return NOWHERE;
		if (c == '\\')
			at = skip_escape(plainer, string, at);
		else if (c == '{' && peek(plainer, at + 1) == '{')
			at += 2;
		else
			at = c == '{' ? skip_field(plainer, string, at + 1) : at + 1;
	}
	return NOWHERE;
}

/* Behind the string whose quotes begin at `at`. One without an end ends with its line, or
 * with the text. */
static uint32_t skip_string(struct plainer *plainer, uint32_t at)
{
	struct string string = read_string(plainer, at);
	uint32_t inside = at + (string.triple ? 3 : 1), end = NOWHERE;

	if (string.format)
		end = skip_format(plainer, &string, inside);
	if (end == NOWHERE)
		end = skip_text(plainer, &string, inside);
	if (end != NOWHERE)
		return end;
	return string.triple ? (uint32_t)plainer->text.len : line_end(plainer, inside);
}

/* --- code --------------------------------------------------------------------------- */

static void plain_comment(struct plainer *plainer)
{
	uint32_t start = plainer->at, end = line_end(plainer, start);

	plainer->at = end;
	blank(plainer, start, end);
	if (syntax_is_directive(str_slice(plainer->text, start, end)))
		*vec_push(plainer->comments_arena, plainer->comments) =
			(struct syntax_comment){start, end};
}

/* A backslash at the end of a line joins it to the next. */
static void plain_backslash(struct plainer *plainer)
{
	uint32_t end = plainer->at + 1;

	end += peek(plainer, end) == '\r';
	if (end < plainer->text.len && peek(plainer, end) == '\n')
		blank(plainer, plainer->at, ++end);
	plainer->at = end;
}

/* Whether [ at `at` opens type parameters: `def name[`, `class name[`, `type name[`. */
static bool opens_type_params(const struct plainer *plainer, uint32_t at)
{
	struct str head = str_trim(str_slice(plainer->text, 0, at));
	size_t name = head.len;

	while (name && is_word_char(head.at[name - 1]))
		name--;
	if (name == head.len)
		return false;
	head = str_trim(str_slice(head, 0, name));
	return str_ends(head, STR("def")) || str_ends(head, STR("class")) ||
	       str_ends(head, STR("type"));
}

static void plain_opening(struct plainer *plainer)
{
	char c = plainer->text.at[plainer->at];
	bool types = plainer->options->repair && c == '[' && !plainer->brackets.len &&
		     opens_type_params(plainer, plainer->at);

	*vec_push(plainer->arena, &plainer->brackets) = (struct bracket){plainer->at,
									 c == '('   ? ')'
									 : c == '[' ? ']'
										    : '}',
									 types};
	plainer->at++;
}

/* A default of a type parameter ends before a comma or the bracket. */
static void end_default(struct plainer *plainer, uint32_t at)
{
	if (plainer->standard != NOWHERE && plainer->brackets.len == 1)
		blank(plainer, plainer->standard, at);
	if (plainer->brackets.len <= 1)
		plainer->standard = NOWHERE;
}

static void plain_closing(struct plainer *plainer)
{
	struct brackets *brackets = &plainer->brackets;

	end_default(plainer, plainer->at);
	if (brackets->len && vec_last(brackets)->closing == plainer->text.at[plainer->at])
		brackets->len--;
	plainer->at++;
}

/* Replaces a stretch of one line by a statement or an expression that does nothing. */
static void replace(struct plainer *plainer, uint32_t from, uint32_t to, const char *with)
{
	blank(plainer, from, to);
	memcpy(writable(plainer) + from, with, strlen(with));
}

/* A line for IPython, where a statement would begin. */
static void plain_magic(struct plainer *plainer)
{
	uint32_t start = plainer->at;

	while (peek(plainer, start) == ' ' || peek(plainer, start) == '\t')
		start++;
	char first = peek(plainer, start);
	struct str line =
		str_trim(str_slice(plainer->text, start, line_end(plainer, start)));
	bool help = line.len && line.at[line.len - 1] == '?' && first != '#';
	if (first != '%' && first != '!' && first != '?' && !help)
		return;
	plainer->at = start + (uint32_t)line.len;
	replace(plainer, start, plainer->at, line.len < 4 ? "0" : "pass");
}

/* How far the line of a place is indented. */
static uint32_t indent_of(const struct plainer *plainer, uint32_t at)
{
	uint32_t start = at, end;

	while (start && plainer->text.at[start - 1] != '\n')
		start--;
	for (end = start; peek(plainer, end) == ' ' || peek(plainer, end) == '\t';)
		end++;
	return end - start;
}

/* Whether a statement begins at a place, and no line of an expression in brackets can. */
static bool begins_statement(const struct plainer *plainer, uint32_t at)
{
	static const char words[][10] = {
		"def",	  "class",    "return", "raise",   "import",  "while",
		"with",	  "try",      "except", "finally", "del",     "global",
		"assert", "nonlocal", "pass",	"break",   "continue"};
	struct str rest = str_slice(plainer->text, at, plainer->text.len);

	if (str_starts(rest, STR("async ")))
		return !str_starts(rest, STR("async for"));
	if (rest.len > 1 && rest.at[0] == '@' && is_word_char(rest.at[1]))
		return true;
	for (unsigned i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_starts(rest, str_of(words[i])) &&
		    !is_word_char(peek(plainer, at + (uint32_t)strlen(words[i]))))
			return true;
	return false;
}

/* Brackets that nobody closed: without them only their own statement is broken, instead of all
 * that follows. The lines that were joined because of them are put back. */
static void abandon_brackets(struct plainer *plainer)
{
	struct brackets *brackets = &plainer->brackets;
	char *out = writable(plainer);

	for (uint32_t i = brackets->at[0].at; i < plainer->at; i++)
		if (plainer->text.at[i] == '\n' || plainer->text.at[i] == '\r')
			out[i] = plainer->text.at[i];
	for (uint32_t i = 0; i < brackets->len; i++)
		out[brackets->at[i].at] = ' ';
	brackets->len = 0;
	plainer->standard = NOWHERE;
}

/* A line that begins in brackets, in the second try: it is joined to the one before, unless the
 * brackets must have been forgotten. */
static void plain_inner_line(struct plainer *plainer)
{
	uint32_t start = plainer->at;

	blank(plainer, start - 1, start);
	while (peek(plainer, start) == ' ' || peek(plainer, start) == '\t')
		start++;
	if (start - plainer->at <= indent_of(plainer, plainer->brackets.at[0].at) &&
	    begins_statement(plainer, start))
		abandon_brackets(plainer);
}

static void plain_newline(struct plainer *plainer)
{
	bool in_brackets = plainer->brackets.len > 0;

	if (plainer->text.at[plainer->at] == '\r' &&
	    peek(plainer, plainer->at + 1) != '\n')
		writable(plainer)[plainer->at] = '\n'; /* the parser knows no other */
	plainer->at++;
	if (plainer->options->repair && in_brackets)
		plain_inner_line(plainer);
	else if (plainer->options->notebook && !in_brackets)
		plain_magic(plainer);
}

/* name = !command, name = %magic; and defaults of type parameters. */
static void plain_sign(struct plainer *plainer)
{
	uint32_t at = plainer->at++;
	char next = peek(plainer, at + 1), before = at ? peek(plainer, at - 1) : '\0';

	if (plainer->text.at[at] == ',') {
		end_default(plainer, at);
		return;
	}
	if (next == '=' || before == '=')
		return;
	if (plainer->brackets.len == 1 && plainer->brackets.at[0].type_params &&
	    plainer->standard == NOWHERE)
		plainer->standard = at;
	if (!plainer->options->notebook || plainer->brackets.len)
		return;
	while (peek(plainer, plainer->at) == ' ')
		plainer->at++;
	char first = peek(plainer, plainer->at);
	uint32_t end = line_end(plainer, plainer->at);
	if (first == '!' || first == '%') {
		replace(plainer, plainer->at, end, "0");
		plainer->at = end;
	}
}

static void set_meanings(struct plainer *plainer)
{
	static const char signs[] = "#\"'\\([{)]}\n\r=,";
	static const uint8_t meanings[] = {COMMENT, QUOTE,   QUOTE,   BACKSLASH, OPENING,
					   OPENING, OPENING, CLOSING, CLOSING,	 CLOSING,
					   NEWLINE, RETURN,  SIGN,    SIGN};

	for (unsigned i = 0; signs[i]; i++)
		plainer->meaning[(unsigned char)signs[i]] = meanings[i];
	if (!plainer->options->repair && !plainer->options->notebook)
		plainer->meaning['='] = plainer->meaning[','] = NOTHING;
	if (!plainer->options->repair && !plainer->options->notebook)
		plainer->meaning['\n'] = NOTHING;
}

/* One character that may mean something, and what belongs to it. */
static void plain_one(struct plainer *plainer)
{
	switch ((enum meaning)
			plainer->meaning[(unsigned char)plainer->text.at[plainer->at]]) {
	case COMMENT:
		plain_comment(plainer);
		break;
	case QUOTE:
		plainer->at = skip_string(plainer, plainer->at);
		break;
	case BACKSLASH:
		plain_backslash(plainer);
		break;
	case OPENING:
		plain_opening(plainer);
		break;
	case CLOSING:
		plain_closing(plainer);
		break;
	case NEWLINE:
	case RETURN:
		plain_newline(plainer);
		break;
	case SIGN:
		plain_sign(plainer);
		break;
	case NOTHING:
		plainer->at++;
	}
}

struct str plain_text(struct arena *arena, struct str text,
		      const struct plain_options *options,
		      struct syntax_comments *comments, struct arena *comments_arena)
{
	struct plainer plainer = {.arena = arena,
				  .text = text,
				  .options = options,
				  .standard = NOWHERE,
				  .comments = comments,
				  .comments_arena = comments_arena};
	const char *at = text.at;

	set_meanings(&plainer);
	if (options->notebook)
		plain_magic(&plainer);
	while (plainer.at < text.len) {
		while (plainer.at < text.len &&
		       !plainer.meaning[(unsigned char)at[plainer.at]])
			plainer.at++;
		if (plainer.at < text.len)
			plain_one(&plainer);
	}
	return plainer.out ? (struct str){plainer.out, text.len} : text;
}
