/*
 * Taker: a call that takes a function in one of its parameters, to run it elsewhere, and how it
 * takes that one's arguments:
 *
 *	to_thread(f, x, key=1)		*args, **kwargs
 *	run_in_executor(None, f, x)	*args only
 *	Thread(target=f, args=(x,))	in parameters of their own
 */
#ifndef RULE_TAKER_H
#define RULE_TAKER_H

#include "rule/rewrite.h"

struct taker {
	struct rewrite rewrite;
	const struct body *body;
	const struct handed *hand;
	type_id callee;		/* FUNC */
	expr_id call, given;	/* what stands for the function, without its keyword */
	bool positional;	/* `given` has none */
	bool star, double_star; /* behind the parameter stand *args, **kwargs for it */
	struct args args;	/* of the call */
};

/* Begins a fix of a call that takes `given` in a parameter of `callee`; false where there is none. */
bool taker_begin(struct taker *taker, struct pass *pass, const struct body *body,
		 type_id callee, const struct handed *hand, expr_id given);

/* Whether a keyword of the call is for the taker itself, and not passed on. */
bool taker_owns(const struct taker *taker, name_id name);

/* What one of its parameters, by global name, is given; 0: nothing. */
expr_id taker_given_to(struct taker *taker, uint32_t param);

/* Whether the call gives the function nothing: what stands behind it are options of the taker. */
bool taker_gives_nothing(struct taker *taker);

/* An expression of the module, and the items of a call. */
const struct facts_expr *taker_expr(const struct taker *taker, expr_id expr);
const uint32_t *taker_items(const struct taker *taker, expr_id call, uint32_t *count);

/* A text of two: the format has two "%.*s". */
struct str taker_format(struct taker *taker, const char *format, struct str one,
			struct str other);

#endif
