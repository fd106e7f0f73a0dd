/* The words of the kinds, from facts.def. */
#include "facts/kinds.h"

#include "base/banned.h"

static const char *const expr_words[] = {
#define EXPR(enumerator, word) word,
#include "facts/facts.def"
};
static const char *const stmt_words[] = {
#define STMT(enumerator, word) word,
#include "facts/facts.def"
};
static const char *const use_words[] = {
#define USE(enumerator, word) word,
#include "facts/facts.def"
};
static const char *const bind_words[] = {
#define BIND(enumerator, word) word,
#include "facts/facts.def"
};
static const char *const scope_words[] = {
#define SCOPE(enumerator, word) word,
#include "facts/facts.def"
};
static const char *const op_words[] = {
#define OPERATOR(enumerator, word) word,
#include "facts/facts.def"
};

const char *facts_expr_word(unsigned kind)
{
	return kind < EXPR_COUNT ? expr_words[kind] : "?";
}

const char *facts_stmt_word(unsigned kind)
{
	return kind < STMT_COUNT ? stmt_words[kind] : "?";
}

const char *facts_use_word(unsigned use)
{
	return use < USE_COUNT ? use_words[use] : "?";
}

const char *facts_bind_word(unsigned kind)
{
	return kind < BIND_COUNT ? bind_words[kind] : "?";
}

const char *facts_scope_word(unsigned kind)
{
	return kind < SCOPE_COUNT ? scope_words[kind] : "?";
}

const char *facts_op_word(unsigned op)
{
	return op < OP_COUNT ? op_words[op] : "?";
}
