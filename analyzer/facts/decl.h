/* The records of what a module declares: functions, parameters, classes, attributes, imports. */
#ifndef FACTS_DECL_H
#define FACTS_DECL_H

#include "facts/record.h"

struct facts_func {
	name_id name, qualname; /* "<lambda>"; qualname as Python's __qualname__ */
	uint32_t flags;		/* FUNC_* */
	uint32_t start, end; /* the def (with async, without decorators) or the lambda */
	uint32_t name_start, name_end;
	uint32_t header_end; /* behind the colon */
	stmt_id stmt;	/* its FUNC statement; for a lambda, that of its expression */
	expr_id lambda; /* its LAMBDA expr, or 0 */
	scope_id scope;
	func_id outer;		/* the function around it, or 0 */
	class_id owner;		/* the class whose body it stands in directly, or 0 */
	param_id param, params; /* first and count */
	list_id decorators;	/* exprs, as written from top to bottom */
	expr_id returns;
	stmt_id body;
	expr_id expr, exprs;	 /* the range of its own expressions: first and count */
	stmt_id stmts_at, stmts; /* the range of its own statements: first and count */
};

enum {
	FUNC_ASYNC = 1 << 0,
	FUNC_LAMBDA = 1 << 1,
	FUNC_GENERATOR = 1 << 2, /* yields */
	FUNC_AWAITS = 1 << 3,	 /* await, async for, async with, async comprehension */
	/* body is only docstring, pass, ..., raise NotImplementedError */
	FUNC_EMPTY = 1 << 4,
	FUNC_UNREAD = 1 << 5,  /* the body was left out: see facts_header.depth */
	FUNC_RETURNS = 1 << 6, /* has `return value` */
	FUNC_DOCSTRING = 1 << 7,
};

enum param_kind {
	PARAM_POSITIONAL,
	PARAM_NORMAL,
	PARAM_STAR,
	PARAM_KEYWORD,
	PARAM_DOUBLE_STAR
};

struct facts_param {
	uint8_t kind; /* enum param_kind */
	uint8_t unused[3];
	name_id name;
	func_id func;
	symbol_id symbol;
	expr_id annotation, standard; /* standard: the default value */
	uint32_t start, end;	      /* the whole parameter */
};

struct facts_class {
	name_id name, qualname;
	uint32_t start, end;
	uint32_t name_start, name_end;
	stmt_id stmt;
	scope_id scope;
	func_id outer;	/* the function around it, or 0 */
	class_id owner; /* the class around it directly, or 0 */
	list_id bases;	/* exprs: bases, STAR, KEYWORD (metaclass=...) */
	list_id decorators;
	list_id type_params;  /* symbols of [T, ...] */
	uint32_t attr, attrs; /* its range in the table of attributes: first and count */
};

/* An assignment to an attribute. Those through a method's first parameter belong to a class and
 * are sorted by it; the others have owner 0 and come first. */
struct facts_attr {
	class_id owner;
	name_id name;
	func_id func;	/* the function in which it stands, 0: module or class level */
	expr_id target; /* the ATTRIBUTE expr */
	expr_id annotation;
	uint8_t kind; /* enum bind_kind: ASSIGN, ANNOTATE (no value), AUGMENT, FOR, WITH */
	uint8_t unused[3];
	expr_id value; /* of which the target is the whole or a part, as in BIND_ASSIGN */
};

struct facts_import {
	name_id module; /* dotted, without leading dots */
	name_id name;	/* of `from module import name`; "*"; 0: the module itself */
	name_id as;	/* as written behind `as`, or 0 */
	uint16_t level; /* leading dots */
	uint16_t flags; /* FACTS_TYPING, FACTS_TRY: within a try body */
	stmt_id stmt;
	uint32_t start, end; /* this one name with its alias */
};

#endif
