/*
 * The tokens of a text, by the lexers that tree-sitter made of the grammar: what they see is a
 * TSLexer, behind which stands the text.
 */
#ifndef PYTHON_STRAIGHT_LEX_H
#define PYTHON_STRAIGHT_LEX_H

#include "base/str.h"

#include <stdbool.h>
#include <tree_sitter/parser.h>

/* What the grammar's own scanner knows: the blocks and the strings that are open. */
struct scanner_state {
	uint32_t len;
	char at[TREE_SITTER_SERIALIZATION_BUFFER_SIZE];
};

struct token {
	uint32_t start, end;
	TSSymbol symbol;
	TSSymbol keyword; /* what a name is where that keyword is expected, or 0 */
	bool external; /* by the grammar's own scanner, whose state it may have changed */
};

struct straight_lexer {
	TSLexer face; /* first: the lexers hand it back */
	const TSLanguage *language;
	void *scanner;
	struct str text;
	uint32_t at, width; /* the character looked at, and its bytes */
	uint32_t start, end;
	bool ended;
};

void straight_lexer_init(struct straight_lexer *lexer, const TSLanguage *language);
void straight_lexer_release(struct straight_lexer *lexer);

/* The token at a place, as a state of the parser expects it. */
bool straight_lex(struct straight_lexer *lexer, TSStateId state, uint32_t at,
		  struct token *token);

/* Whether a word is always a keyword in that state. */
bool straight_is_reserved(const TSLanguage *language, TSStateId state, TSSymbol word);

void straight_save(struct straight_lexer *lexer, struct scanner_state *state);
void straight_load(struct straight_lexer *lexer, const struct scanner_state *state);

#endif
