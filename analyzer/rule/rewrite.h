/*
 * Rewrite: a fix while it is being written, as replacements of what stands in the module's text.
 * Each function adds edits, or finds that the change cannot be written there and refuses; a fix
 * that was refused anywhere is not offered. So a rule writes a straight line:
 *
 *	struct rewrite rewrite;
 *
 *	if (!rewrite_begin(&rewrite, pass))
 *		return;
 *	rewrite_await(&rewrite, call, rewrite_text(&rewrite, argument));
 *	rewrite_offer(&rewrite, finding, FIX_SAFE, "Await it");
 *
 * Texts live as long as the findings. Whether a change means the same is for the rule to know.
 */
#ifndef RULE_REWRITE_H
#define RULE_REWRITE_H

#include "rule/pass_inside.h"
#include "source/span.h"

struct rewrite {
	struct pass *pass;
	const struct facts *facts;
	struct str text; /* of the module */
	uint32_t file;
	struct edits edits;
	bool refused;
};

/* Begins an empty fix; false where nobody has the module's text. */
bool rewrite_begin(struct rewrite *rewrite, struct pass *pass);

/* Replaces a span of the text; an empty span is an insertion, an empty text a deletion. */
void rewrite_replace(struct rewrite *rewrite, struct span span, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

void rewrite_delete(struct rewrite *rewrite, struct span span);

/* No fix can be offered. */
void rewrite_refuse(struct rewrite *rewrite);

/* Gives the fix to its finding, unless it was refused, is empty or would overlap itself: then
 * false, and the finding has none. The message: "Replace with `await asyncio.sleep(...)`". */
bool rewrite_offer(struct rewrite *rewrite, struct finding *finding,
		   enum applicability applicability, const char *format, ...)
	__attribute__((format(printf, 4, 5)));

/* --- what is written there --------------------------------------------------------------- */

/* An expression's span and text, without parentheses around it. */
struct span rewrite_span(const struct rewrite *rewrite, expr_id expr);
struct str rewrite_text(const struct rewrite *rewrite, expr_id expr);

/* The text of an expression as the operand of `await`, the callee or the object of an attribute:
 * in parentheses unless it is a name, call, attribute or the like. */
struct str rewrite_primary(const struct rewrite *rewrite, expr_id expr);

/* The text of an expression as an argument of a call: a bare generator gets its parentheses. */
struct str rewrite_argument(const struct rewrite *rewrite, expr_id expr);

/* A call's callee, with parentheses around it, and what stands between the brackets behind it
 * (white space, comments and commas as well). `f(x for x in y)`: the bare generator. */
struct span rewrite_callee(const struct rewrite *rewrite, expr_id call);
struct span rewrite_arguments(const struct rewrite *rewrite, expr_id call);

/* The first place at or behind `at` that is no white space, line continuation or comment. */
uint32_t rewrite_skip(const struct rewrite *rewrite, uint32_t at);

/* --- lines and words --------------------------------------------------------------------- */

/* Adds lines behind a statement, all indented as it is ("a()\nb()" are two). Refuses where the
 * statement does not stand on lines of its own. */
void rewrite_add_lines(struct rewrite *rewrite, stmt_id stmt, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

/* Deletes a statement with its lines. Refuses where it does not stand on lines of its own. */
void rewrite_delete_lines(struct rewrite *rewrite, stmt_id stmt);

/* The line break of the text: "\n", or "\r\n" where its first one is that. */
const char *rewrite_line_break(const struct rewrite *rewrite);

/* Whether nothing but white space stands before a statement on its line. */
bool rewrite_starts_line(const struct rewrite *rewrite, stmt_id stmt);

/* A line break with a statement's indentation, and one more level of it. */
const char *rewrite_new_line(const struct rewrite *rewrite, stmt_id stmt);
const char *rewrite_indent_unit(const struct rewrite *rewrite, stmt_id stmt);

/* Deletes a word with the white space behind it; a comment there stays. Refuses where another
 * word stands. */
void rewrite_delete_word(struct rewrite *rewrite, uint32_t at, struct str word);

/* --- await ------------------------------------------------------------------------------- */

/* Whether `await` can be written where an expression stands: in a coroutine function's own code,
 * not in a lambda, a class body, a generator expression, an annotation, an `f"{x=}"`. */
bool rewrite_can_await(const struct rewrite *rewrite, expr_id expr);

/* Puts `await` in front of an expression, which keeps its own text, or becomes `text` where that
 * is not empty (a primary: see above), with the parentheses that either needs. Refuses where it
 * cannot be written. */
void rewrite_await(struct rewrite *rewrite, expr_id expr, struct str text);

/* The same for a call whose arguments stay as they are: `f(1)` becomes `await callee(1)`. */
void rewrite_await_callee(struct rewrite *rewrite, expr_id call, const char *callee);

/* Whether parentheses are needed around `await x` in the place of an expression. */
bool rewrite_needs_parens(const struct rewrite *rewrite, expr_id expr);

/* --- imports ----------------------------------------------------------------------------- */

/* The name under which a module can be written where an expression stands: as it is imported, or
 * its own name after an import was added to the module. Refuses (and gives the name all the same)
 * where something else has that name. */
const char *rewrite_import(struct rewrite *rewrite, expr_id expr, const char *module);

/* The same only where it is imported; else NULL. */
const char *rewrite_imported(const struct rewrite *rewrite, expr_id expr,
			     const char *module);

/* The same for a member of a module: "asyncio.sleep", "aio.sleep", or "sleep" where it is imported
 * by `from asyncio import sleep`. Adds `import asyncio`; rewrite_from: `from asyncio import sleep`. */
const char *rewrite_member(struct rewrite *rewrite, expr_id expr, const char *module,
			   const char *member);
const char *rewrite_from(struct rewrite *rewrite, expr_id expr, const char *module,
			 const char *member);

/* The symbol of this module that a name means where an expression stands; 0: a builtin, or what a
 * star import brings. */
symbol_id rewrite_symbol(const struct rewrite *rewrite, expr_id expr, struct str name);

/* Writes a new `import module` or `from module import member` into the module's head. */
void rewrite_add_import(struct rewrite *rewrite, const char *module, const char *member);

#endif
