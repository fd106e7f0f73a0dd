/*
 * Facts: what one module's source says, sealed. The waist of the program: made by the front
 * ends, read by everything behind them, written to the cache as it is.
 *
 *   one block of bytes, position-independent, little-endian, 8-byte aligned sections
 *   +--------+--------+-------+--------+-------+-------+-----+---------+------+------+
 *   | header | counts | expr  | stmt   | scope | symbol| ... | list    | names| text |
 *   +--------+--------+-------+--------+-------+-------+-----+---------+------+------+
 *
 * Records refer to each other by number; number 0 of every table is an empty record and means
 * "none". Spans are byte offsets into the UTF-8 text. Facts say what the source says, not what
 * it means: nothing here depends on another module or on the catalogue.
 *
 * A function's own statements and expressions are contiguous ranges: headers (decorators,
 * defaults, annotations) lie with the code around the function, bodies behind it, so that
 * a body can be read or left out on its own. Expressions stand behind their operands, in the
 * order of evaluation, statements in front of their blocks. docs/facts.md has it all.
 */
#ifndef FACTS_FACTS_H
#define FACTS_FACTS_H

#include "base/str.h"
#include "facts/decl.h"
#include "facts/record.h"

#include <stdbool.h>

enum {
	FACTS_VERSION = 1
}; /* changes with every change of a record or of a kind's meaning */

enum facts_depth { FACTS_OUTLINE, FACTS_WHOLE };

struct facts_header {
	char magic[4]; /* "LLF" and a NUL */
	uint32_t version;
	uint64_t source_low, source_high; /* hash_content of the source bytes */
	uint32_t size;			  /* of the whole block */
	uint32_t depth;			  /* enum facts_depth: how much of it was read */
	uint32_t flags;			  /* MODULE_* */
	uint32_t text_len;		  /* of the UTF-8 text */
	/* where a new import can be written: behind docstring and __future__ */
	uint32_t import_at;
	list_id all;	   /* names of a literal __all__, or 0 */
	name_id all_known; /* 1: __all__ was found and is wholly literal */
	stmt_id body;	   /* the module's first statement */
	expr_id exprs;	   /* module level's own: expressions 1 .. exprs */
	stmt_id stmts;	   /* and statements 1 .. stmts */
	uint64_t checksum; /* of everything else; stays the last field */
};

enum {
	/* there are syntax errors, or it was too deep to read whole */
	MODULE_INCOMPLETE = 1 << 0,
	MODULE_STUB = 1 << 1,
	/* has async def, await or a lambda-made coroutine anywhere */
	MODULE_ASYNC = 1 << 2,
};

/* One table each; FACTS_TABLE(field, type) in the order of the sections. */
#define FACTS_TABLES(FACTS_TABLE)                                                        \
	FACTS_TABLE(expr, struct facts_expr)                                             \
	FACTS_TABLE(stmt, struct facts_stmt)                                             \
	FACTS_TABLE(scope, struct facts_scope)                                           \
	FACTS_TABLE(symbol, struct facts_symbol)                                         \
	FACTS_TABLE(bind, struct facts_bind)                                             \
	FACTS_TABLE(func, struct facts_func)                                             \
	FACTS_TABLE(param, struct facts_param)                                           \
	FACTS_TABLE(class, struct facts_class)                                           \
	FACTS_TABLE(attr, struct facts_attr)                                             \
	FACTS_TABLE(import, struct facts_import)                                         \
	FACTS_TABLE(comment, struct facts_comment)                                       \
	FACTS_TABLE(error, struct facts_error)                                           \
	FACTS_TABLE(list, uint32_t)                                                      \
	FACTS_TABLE(name,                                                                \
		    uint32_t) /* where each name begins in text; one more at the end */  \
	FACTS_TABLE(text, char)

/* A view of sealed facts: pointers into the block. Shared between threads, never written. */
struct facts {
	const struct facts_header *header;
#define FACTS_TABLE(field, type)                                                         \
	const type *field;                                                               \
	uint32_t field##_count;
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
};

static inline struct str facts_name(const struct facts *facts, name_id name)
{
	return (struct str){facts->text + facts->name[name],
			    facts->name[name + 1] - facts->name[name]};
}

/* The items of a list, and how many. */
static inline const uint32_t *facts_list(const struct facts *facts, list_id list,
					 uint32_t *count)
{
	*count = facts->list[list];
	return &facts->list[list + 1];
}

/* Whether the language calls what has this name: __init__. */
static inline bool facts_is_special(struct str name)
{
	return str_starts(name, STR("__")) && str_ends(name, STR("__"));
}

/* The function in whose code a statement stands; 0 for module level (class bodies included). */
static inline func_id facts_stmt_func(const struct facts *facts, stmt_id stmt)
{
	return facts->scope[facts->stmt[stmt].scope].func;
}

static inline func_id facts_expr_func(const struct facts *facts, expr_id expr)
{
	return facts_stmt_func(facts, facts->expr[expr].stmt);
}

/* "name.attr.attr" for an expression that is one, appended; false (nothing added) otherwise. */
bool facts_dotted(const struct facts *facts, expr_id expr, struct buf *out);

#endif
