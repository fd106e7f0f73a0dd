/* The kinds of everything in the facts, from facts.def, with their words. */
#ifndef FACTS_KINDS_H
#define FACTS_KINDS_H

enum expr_kind {
#define EXPR(enumerator, word) EXPR_##enumerator,
#include "facts/facts.def"
	EXPR_COUNT
};
enum stmt_kind {
#define STMT(enumerator, word) STMT_##enumerator,
#include "facts/facts.def"
	STMT_COUNT
};
enum expr_use {
#define USE(enumerator, word) USE_##enumerator,
#include "facts/facts.def"
	USE_COUNT
};
enum bind_kind {
#define BIND(enumerator, word) BIND_##enumerator,
#include "facts/facts.def"
	BIND_COUNT
};
enum scope_kind {
#define SCOPE(enumerator, word) SCOPE_##enumerator,
#include "facts/facts.def"
	SCOPE_COUNT
};
enum facts_operator {
#define OPERATOR(enumerator, word) OP_##enumerator,
#include "facts/facts.def"
	OP_COUNT
};

/* The word of a kind, for dumps and tests. */
const char *facts_expr_word(unsigned kind);
const char *facts_stmt_word(unsigned kind);
const char *facts_use_word(unsigned use);
const char *facts_bind_word(unsigned kind);
const char *facts_scope_word(unsigned kind);
const char *facts_op_word(unsigned op);

#endif
