/* The text as the grammar's lexers see it: one character at a time. */
#include "python/straight_lex.h"

#include "source/utf8.h"

#include "base/banned.h"

static void look(struct straight_lexer *lexer)
{
	unsigned char c = 0;

	lexer->width = 1;
	if (lexer->at < lexer->text.len)
		c = (unsigned char)lexer->text.at[lexer->at];
	lexer->face.lookahead = c;
	if (c < 0x80)
		return;
	struct utf8_char wide =
		utf8_read(str_slice(lexer->text, lexer->at, lexer->text.len));
	lexer->face.lookahead = wide.valid ? (int32_t)wide.code : -1;
	lexer->width = wide.valid ? wide.len : 1;
}

static void advance(TSLexer *face, bool skip)
{
	struct straight_lexer *lexer = (struct straight_lexer *)face;

	if (lexer->at >= lexer->text.len)
		return;
	lexer->at += lexer->width;
	if (skip)
		lexer->start = lexer->at;
	look(lexer);
}

static void mark_end(TSLexer *face)
{
	struct straight_lexer *lexer = (struct straight_lexer *)face;

	lexer->end = lexer->at;
	lexer->ended = true;
}

/* Python's lexers never ask. */
static uint32_t get_column(TSLexer *face)
{
	(void)face;
	return 0;
}

static bool is_at_range_start(const TSLexer *face)
{
	(void)face;
	return false;
}

static bool eof(const TSLexer *face)
{
	const struct straight_lexer *lexer = (const struct straight_lexer *)face;

	return lexer->at >= lexer->text.len;
}

static void no_log(const TSLexer *face, const char *format, ...)
{
	(void)face;
	(void)format;
}

void straight_lexer_init(struct straight_lexer *lexer, const TSLanguage *language)
{
	*lexer = (struct straight_lexer){
		.face = {.advance = advance,
			 .mark_end = mark_end,
			 .get_column = get_column,
			 .is_at_included_range_start = is_at_range_start,
			 .eof = eof,
			 .log = no_log},
		.language = language,
		.scanner = language->external_scanner.create(),
	};
}

void straight_lexer_release(struct straight_lexer *lexer)
{
	lexer->language->external_scanner.destroy(lexer->scanner);
}

void straight_save(struct straight_lexer *lexer, struct scanner_state *state)
{
	state->len =
		lexer->language->external_scanner.serialize(lexer->scanner, state->at);
}

void straight_load(struct straight_lexer *lexer, const struct scanner_state *state)
{
	lexer->language->external_scanner.deserialize(lexer->scanner, state->at,
						      state->len);
}

static void begin(struct straight_lexer *lexer, uint32_t at)
{
	lexer->at = lexer->start = at;
	lexer->ended = false;
	lexer->face.result_symbol = 0;
	look(lexer);
}

/* An empty token stands where it was found, before the white space that was looked through. */
static void finish(struct straight_lexer *lexer)
{
	if (!lexer->ended)
		mark_end(&lexer->face);
	if (lexer->end < lexer->start)
		lexer->start = lexer->end;
}

static bool scan(struct straight_lexer *lexer, unsigned state, uint32_t at)
{
	const TSLanguage *language = lexer->language;
	const bool *expected = language->external_scanner.states +
			       (size_t)language->external_token_count * state;

	begin(lexer, at);
	bool found =
		language->external_scanner.scan(lexer->scanner, &lexer->face, expected);
	finish(lexer);
	return found;
}

static bool lex(struct straight_lexer *lexer, TSStateId state, uint32_t at)
{
	begin(lexer, at);
	bool found = lexer->language->lex_fn(&lexer->face, state);
	finish(lexer);
	return found;
}

bool straight_is_reserved(const TSLanguage *language, TSStateId state, TSSymbol word)
{
	size_t set = language->lex_modes[state].reserved_word_set_id,
	       most = language->max_reserved_word_set_size;
	const TSSymbol *words = language->reserved_words + set * most;

	if (!set)
		return false;
	for (size_t i = 0; i < most && words[i]; i++)
		if (words[i] == word)
			return true;
	return false;
}

/* The keyword that a word is, or 0. */
static TSSymbol keyword_of(struct straight_lexer *lexer, const struct token *token)
{
	begin(lexer, token->start);
	bool found = lexer->language->keyword_lex_fn(&lexer->face, 0);
	finish(lexer);
	return found && lexer->end == token->end ? lexer->face.result_symbol : 0;
}

bool straight_lex(struct straight_lexer *lexer, TSStateId state, uint32_t at,
		  struct token *token)
{
	const TSLanguage *language = lexer->language;
	TSLexerMode mode = language->lex_modes[state];

	token->external =
		mode.external_lex_state && scan(lexer, mode.external_lex_state, at);
	if (!token->external && !lex(lexer, mode.lex_state, at))
		return false;
	token->start = lexer->start;
	token->end = lexer->end;
	token->symbol = lexer->face.result_symbol;
	token->keyword = 0;
	if (token->external)
		token->symbol = language->external_scanner.symbol_map[token->symbol];
	else if (token->symbol == language->keyword_capture_token)
		token->keyword = keyword_of(lexer, token);
	return true;
}
