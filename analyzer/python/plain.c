/* A lexer that knows strings, comments and brackets, and nothing else of Python. */
#include "python/plain.h"

#include "python/quote.h"

#include <string.h>

#include "base/banned.h"

enum { NOWHERE = UINT32_MAX };

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
	SIGN,
	STAR
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
	struct syntax_comments *comments;
	struct arena *comments_arena;
};

static char peek(const struct plainer *plainer, uint32_t at)
{
	return quote_peek(plainer->text, at);
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
	return quote_line_end(plainer->text, at);
}

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

	while (name && quote_is_word(head.at[name - 1]))
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
	if (rest.len > 1 && rest.at[0] == '@' && quote_is_word(rest.at[1]))
		return true;
	for (unsigned i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_starts(rest, str_of(words[i])) &&
		    !quote_is_word(peek(plainer, at + (uint32_t)strlen(words[i]))))
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

/* Whether an operand must follow what stands before a place on its line. */
static bool expects_operand(const struct plainer *plainer, uint32_t at)
{
	static const char *const words[] = {"return", "yield", "in"};
	struct str head = str_trim(str_slice(plainer->text, 0, at));
	char last = head.len ? head.at[head.len - 1] : '\0';

	for (unsigned i = 0; i < sizeof(words) / sizeof(*words); i++)
		if (str_ends(head, str_of(words[i])))
			return true;
	return last && strchr(",=[:", last);
}

/* `return a, *[b]`: outside of calls and displays the grammar knows a star only before a name.
 * Without it the tuple has one element for many, which is the least that can be lost. */
static void plain_star(struct plainer *plainer)
{
	uint32_t at = plainer->at++, next = plainer->at;
	bool in_tuple =
		!plainer->brackets.len || vec_last(&plainer->brackets)->closing == ']';

	while (peek(plainer, next) == ' ')
		next++;
	if (in_tuple && peek(plainer, at + 1) != '*' && expects_operand(plainer, at) &&
	    (strchr("[({\"'", peek(plainer, next)) ||
	     str_starts(str_slice(plainer->text, next, plainer->text.len),
			STR("await "))))
		blank(plainer, at, at + 1);
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
	if (plainer->options->repair)
		plainer->meaning['*'] = STAR;
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
		plainer->at = quote_end(plainer->text, plainer->at);
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
	case STAR:
		plain_star(plainer);
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
