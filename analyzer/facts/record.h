/*
 * The records of the facts. Records refer to each other by number; number 0 of every table is
 * an empty record and means "none". Spans are byte offsets into the UTF-8 text.
 */
#ifndef FACTS_RECORD_H
#define FACTS_RECORD_H

#include "facts/kinds.h"

#include <stdint.h>

typedef uint32_t name_id, expr_id, stmt_id, scope_id, symbol_id, bind_id, func_id,
	class_id, import_id, param_id, list_id;

struct facts_expr {
	uint8_t kind, use;   /* enum expr_kind, enum expr_use */
	uint8_t op;	     /* enum facts_operator, or a letter: see facts.def */
	uint8_t flags;	     /* FACTS_ASYNC, FACTS_PAREN */
	uint32_t start, end; /* without parentheses around it */
	expr_id parent;	     /* the expression it is a part of, 0: of its statement */
	stmt_id stmt; /* where it is evaluated: for a header, the FUNC or CLASS statement */
	uint32_t a, b; /* operands: see facts.def */
};

struct facts_stmt {
	uint8_t kind;	/* enum stmt_kind */
	uint8_t op;	/* of AUG_ASSIGN */
	uint16_t flags; /* FACTS_ASYNC, FACTS_STAR, FACTS_TYPING */
	uint32_t start, end;
	stmt_id parent,
		next; /* the compound statement around it (of a function's body: its FUNC,
			       * of a lambda's: 0); the next of its block */
	scope_id scope;
	uint32_t a, b; /* operands: see facts.def */
	stmt_id body, orelse, final;
};

struct facts_scope {
	uint8_t kind; /* enum scope_kind */
	uint8_t flags;
	uint16_t unused;
	scope_id parent;
	uint32_t owner; /* the func or class, the comprehension's expr; TYPE: the FUNC,
			    * CLASS or TYPE_ALIAS statement around which it stands */
	func_id func; /* the function whose code it is: itself or around; 0: module level */
	symbol_id symbol, symbols; /* first and count: sorted by first binding */
};

struct facts_symbol {
	name_id name;
	scope_id scope;
	uint32_t kinds; /* bit set of 1 << enum bind_kind */
	/* GLOBAL, NONLOCAL: the symbol declared, which has the bindings made here as
	 * well; else 0 */
	symbol_id means;
	bind_id bind, binds; /* first and count, in the order of the source */
};

struct facts_bind {
	uint8_t kind;  /* enum bind_kind */
	uint8_t flags; /* FACTS_TYPING: under `if TYPE_CHECKING` */
	uint16_t unused;
	symbol_id symbol;
	stmt_id stmt;
	expr_id target; /* the NAME expr that is bound, 0 for imports, defs, params */
	uint32_t value; /* see facts.def */
	uint32_t start; /* where it stands */
};

enum {
	FACTS_ASYNC = 1 << 0,  /* async with, async for, async comprehension clause */
	FACTS_STAR = 1 << 1,   /* except* */
	FACTS_TYPING = 1 << 2, /* stands under `if TYPE_CHECKING` */
	FACTS_TRY = 1 << 3,    /* stands in the body of a try */
	FACTS_PAREN = 1 << 4,  /* an expression written in parentheses of its own */
	FACTS_MAIN = 1 << 5,   /* stands under `if __name__ == "__main__"` */
};

/* A comment that says something to a linter; the words are parsed by source/directive. */
struct facts_comment {
	uint32_t start, end;
	stmt_id stmt; /* the innermost statement it stands in or behind on the same line, or 0 */
	name_id text; /* as written, with its hash sign */
};

struct facts_error {
	uint32_t start, end;
	name_id message;
};

#endif
