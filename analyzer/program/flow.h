/*
 * Flow: one walk along a body (a function's, or a module's own level), which tells what each
 * expression is at its place and which functions run there.
 *
 *   names   a slot a local symbol: its type now. Branches work on copies and are joined;
 *           loops are walked until a round changes nothing of what their head knows.
 *   sites   each place where a function runs or is handed over; the edges of the graph.
 */
#ifndef PROGRAM_FLOW_H
#define PROGRAM_FLOW_H

#include "program/infer.h"

enum site_kind {
	SITE_CALL,  /* f() */
	SITE_ENTER, /* with: __enter__ */
	SITE_EXIT,  /* with: __exit__ */
	SITE_ITERATE, /* for, comprehension, list(x): __iter__, __next__, a generator's body */
	SITE_GET,      /* a property is read */
	SITE_OPERATOR, /* x[i], x + y, len(x): a special method */
	SITE_HAND,     /* a callable is handed on, to be called at `where` */
	SITE_AWAIT,    /* a coroutine's body runs here, on the loop */
};

struct site {
	uint8_t kind;	  /* enum site_kind */
	int8_t where;	  /* enum where: of SITE_HAND */
	int8_t coroutine; /* SITE_HAND: enum where, of a coroutine that it gives */
	bool open;	  /* something unknown may run here instead */
	bool typing;	  /* stands where it never runs at run time */
	bool loopless;	  /* nobody comes here while a loop runs: loopless.h */
	bool until_yield; /* SITE_ENTER: what is behind the context's yield, others run */
	uint8_t group_size; /* how many sites are alternatives of each other, from here on; 0: part of one */
	expr_id expr; /* the call, or what is entered, iterated, read */
	stmt_id stmt;
	type_id callee; /* FUNC */
	type_id by;	/* SITE_HAND: the FUNC that it is handed to */
	expr_id arg;	/* SITE_HAND: the argument */
};

struct sites VEC(struct site);

/* A coroutine in a variable that some path leaves unawaited. */
struct lost {
	expr_id made;	  /* the expression that made it */
	symbol_id symbol; /* the variable */
	stmt_id at; /* where the path ends or the variable is bound anew; 0: the body's end */
	bool rebound;
};

struct losses VEC(struct lost);

/* A body that was walked. */
struct body {
	module_id module;
	fn_id fn; /* 0: the module's own level */
	type_id env;
	expr_id first; /* its expressions: first, count */
	uint32_t count;
	type_id *types; /* of each */
	struct sites sites;
	struct losses lost;
};

/* Walks a body; kept, so that asking again costs nothing. */
const struct body *flow_body(struct program *program, fn_id fn, type_id env);
const struct body *flow_module(struct program *program, module_id module);

/* The arguments of a call in a body, with their types there. */
void body_args(struct program *program, const struct body *body, expr_id call,
	       struct args *args);

/* The type of one of a body's own expressions; NEVER where no path reaches it. */
type_id body_type(const struct body *body, expr_id expr);

#endif
