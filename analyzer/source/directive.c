/*
 * Reads directives as flake8 and Ruff do: a # and the word, in any case, with or without
 * blanks around; then codes apart by commas or blanks; the first word that is no code
 * ends them.
 *
 *   # noqa            # NOQA:A1,B2          #noqa : A1 B2 because
 *   # ruff: noqa      # flake8: noqa: A1    # looplint: ignore[A1, some-name] because
 */
#include "source/directive.h"

#include "base/arena.h"

#include "base/banned.h"

/* A reader of one comment: everything before `at` is read. */
struct reader {
	struct arena *arena;
	struct str text;
	uint32_t at;
};

static const struct {
	const char *word;
	enum directive_kind kind;
} words[] = {
	{"ignore", DIRECTIVE_IGNORE},
	{"file-ignore", DIRECTIVE_FILE_IGNORE},
	{"on-loop", DIRECTIVE_ON_LOOP},
	{"off-loop", DIRECTIVE_OFF_LOOP},
	{"not-blocking", DIRECTIVE_NOT_BLOCKING},
};

enum { WORDS = sizeof(words) / sizeof(*words) };

static bool is_letter(char c)
{
	return str_lower(c) >= 'a' && str_lower(c) <= 'z';
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* The character at the reader; NUL, which no directive holds, behind the end. */
static char peek(const struct reader *reader)
{
	return reader->at < reader->text.len ? reader->text.at[reader->at] : '\0';
}

static void skip_blanks(struct reader *reader)
{
	while (str_is_space(peek(reader)))
		reader->at++;
}

static bool same_word(struct str a, const char *word)
{
	size_t len = strlen(word);

	for (size_t i = 0; i < len && i < a.len; i++)
		if (str_lower(a.at[i]) != word[i])
			return false;
	return a.len == len;
}

static bool is_word_char(char c)
{
	return is_letter(c) || is_digit(c) || c == '-' || c == '_';
}

/* The letters, digits and hyphens at the reader, which moves past them. */
static struct span read_word(struct reader *reader)
{
	struct span word = {reader->at, reader->at};

	while (is_word_char(peek(reader)))
		reader->at++;
	word.end = reader->at;
	return word;
}

/* Reads one word if it is `word`. */
static bool accept_word(struct reader *reader, const char *word)
{
	uint32_t before = reader->at;

	if (same_word(span_text(reader->text, read_word(reader)), word))
		return true;
	reader->at = before;
	return false;
}

/* Reads a colon and the blanks around it. */
static bool accept_colon(struct reader *reader)
{
	uint32_t before = reader->at;

	skip_blanks(reader);
	if (peek(reader) == ':') {
		reader->at++;
		skip_blanks(reader);
		return true;
	}
	reader->at = before;
	return false;
}

/* The length of the code that a word begins with, letters and then digits: LOOP101, E501.
 */
static uint32_t code_len(struct str word)
{
	uint32_t letters = 0, len;

	while (letters < word.len && is_letter(word.at[letters]))
		letters++;
	for (len = letters; len < word.len && is_digit(word.at[len]);)
		len++;
	return letters > 0 && len > letters ? len : 0;
}

/* Adds the codes of a word: one, or more with nothing between them (E501W291). */
static bool add_codes(struct reader *reader, struct span word,
		      struct directive *directive)
{
	uint32_t before = directive->codes.len, len;

	for (; span_len(word); word.start += len) {
		len = code_len(span_text(reader->text, word));
		if (!len) {
			directive->codes.len = before;
			return false;
		}
		struct span code = {word.start, word.start + len};
		*vec_push(reader->arena, &directive->codes) = code;
	}
	return directive->codes.len > before;
}

/* blocking-sleep: words in lower case, with at least one hyphen. */
static bool is_rule_name(struct str word)
{
	bool hyphen = false;

	for (size_t i = 0; i < word.len; i++) {
		bool joins = word.at[i] == '-';

		if (joins ? i == 0 || i + 1 == word.len
			  : word.at[i] != str_lower(word.at[i]))
			return false;
		hyphen |= joins;
	}
	return hyphen;
}

/* Reads codes, separated, as long as there are any; the reader ends behind the last. */
static void read_codes(struct reader *reader, struct directive *directive)
{
	for (uint32_t end = reader->at;; end = reader->at) {
		while (str_is_space(peek(reader)) || peek(reader) == ',')
			reader->at++;
		struct span word = read_word(reader);
		if (add_codes(reader, word, directive))
			continue;
		if (!is_rule_name(span_text(reader->text, word))) {
			reader->at = end;
			return;
		}
		*vec_push(reader->arena, &directive->codes) = word;
	}
}

/* Reads what is between [ and ], but for a #. A missing ] ends the codes where they end.
 */
static void read_bracket(struct reader *reader, struct directive *directive)
{
	struct str rest = str_slice(reader->text, reader->at, reader->text.len);
	struct str inside;

	str_cut(&rest, '#', &inside);
	size_t close = str_find(inside, ']');

	if (close == SIZE_MAX) {
		read_codes(reader, directive);
		return;
	}
	uint32_t end = reader->at + (uint32_t)close;
	while (reader->at < end) {
		struct span word = {reader->at, reader->at};

		while (word.end < end && !str_is_space(reader->text.at[word.end]) &&
		       reader->text.at[word.end] != ',')
			word.end++;
		if (span_len(word))
			*vec_push(reader->arena, &directive->codes) = word;
		reader->at = word.end + 1;
	}
	reader->at = end + 1;
}

/* noqa, with its codes: "noqa:" that no code follows means all, as in flake8. */
static bool read_noqa(struct reader *reader, struct directive *directive)
{
	if (!accept_word(reader, "noqa"))
		return false;
	uint32_t end = reader->at;
	if (accept_colon(reader))
		read_codes(reader, directive);
	directive->all = !directive->codes.len;
	if (directive->all)
		reader->at = end;
	return true;
}

static enum directive_kind kind_of(struct str word)
{
	for (unsigned i = 0; i < WORDS; i++)
		if (same_word(word, words[i].word))
			return words[i].kind;
	return DIRECTIVE_UNKNOWN;
}

static void read_looplint(struct reader *reader, struct directive *directive)
{
	struct span word = read_word(reader);

	directive->kind = kind_of(span_text(reader->text, word));
	if (directive->kind == DIRECTIVE_UNKNOWN)
		*vec_push(reader->arena, &directive->codes) = word;
	if (directive->kind != DIRECTIVE_IGNORE &&
	    directive->kind != DIRECTIVE_FILE_IGNORE)
		return;
	directive->all = peek(reader) != '[';
	if (directive->all)
		return;
	reader->at++;
	read_bracket(reader, directive);
}

/* Reads what stands behind a #; false when that is no directive. */
static bool read_directive(struct reader *reader, struct directive *directive)
{
	skip_blanks(reader);
	if (read_noqa(reader, directive)) {
		directive->kind = DIRECTIVE_NOQA;
		return true;
	}
	if (accept_word(reader, "looplint") && accept_colon(reader)) {
		read_looplint(reader, directive);
		return true;
	}
	directive->kind = DIRECTIVE_FILE_NOQA;
	if (!accept_word(reader, "ruff") && !accept_word(reader, "flake8"))
		return false;
	return accept_colon(reader) && read_noqa(reader, directive);
}

static struct span read_reason(struct reader *reader)
{
	struct str rest = str_slice(reader->text, reader->at, reader->text.len), reason;

	str_cut(&rest, '#', &reason);
	reason = str_trim(reason);
	uint32_t start = (uint32_t)(reason.at - reader->text.at);
	return (struct span){start, start + (uint32_t)reason.len};
}

void directive_parse(struct arena *arena, struct str comment,
		     struct directives *directives)
{
	struct reader reader = {arena, comment, 0};

	while (reader.at < comment.len) {
		struct directive directive = {.span.start = reader.at};

		if (comment.at[reader.at++] != '#')
			continue;
		uint32_t behind = reader.at;
		if (!read_directive(&reader, &directive)) {
			reader.at = behind;
			continue;
		}
		directive.span.end = reader.at;
		directive.reason = read_reason(&reader);
		*vec_push(arena, directives) = directive;
	}
}
