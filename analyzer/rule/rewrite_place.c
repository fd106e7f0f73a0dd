/*
 * Where a new import is written.
 *
 *   """Docstring."""
 *   from __future__ import annotations
 *                                          without imports: here (import_at)
 *   import os                              with imports: into the first of their blocks, in its
 *   import re                              order; a block ends at an empty line
 *
 *   import requests                        or into the one with modules of the same package
 */
#include "rule/imports.h"
#include "rule/rewrite.h"

#include "base/banned.h"

struct added {
	const char *module, *member; /* member: NULL, or of `from module import member` */
};

/* --- where there are imports ------------------------------------------------------------- */

static bool is_future(const struct facts *facts, const struct facts_import *import)
{
	return str_is(facts_name(facts, import->module), "__future__");
}

static const struct facts_import *first_of(const struct facts *facts, stmt_id stmt)
{
	return &facts->import[facts->stmt[stmt].a];
}

/* Whether an empty line, or anything but comments, stands between a statement and the next. */
static bool ends_block(const struct rewrite *rewrite, stmt_id stmt)
{
	const struct facts_stmt *record = &rewrite->facts->stmt[stmt];
	stmt_id next = record->next;
	uint32_t at = str_next_line(rewrite->text, record->end);
	uint32_t until;

	if (!next || rewrite->facts->stmt[next].kind != STMT_IMPORT ||
	    !rewrite_starts_line(rewrite, next))
		return true;
	for (until = rewrite->facts->stmt[next].start; at < until;
	     at = str_next_line(rewrite->text, at))
		if (str_is_blank(str_slice(rewrite->text, at,
					   str_next_line(rewrite->text, at))))
			return true;
	return false;
}

/* The first import statement of the module's head that is on lines of its own and no future
 * statement; 0 where there is none before other code. */
static stmt_id first_import(const struct rewrite *rewrite)
{
	const struct facts *facts = rewrite->facts;
	stmt_id stmt = facts->header->body;

	if (facts->stmt[stmt].kind == STMT_EXPR &&
	    facts->expr[facts->stmt[stmt].a].kind == EXPR_STRING)
		stmt = facts->stmt[stmt].next;
	while (stmt && facts->stmt[stmt].kind == STMT_IMPORT &&
	       is_future(facts, first_of(facts, stmt)))
		stmt = facts->stmt[stmt].next;
	if (!stmt || facts->stmt[stmt].kind != STMT_IMPORT ||
	    !rewrite_starts_line(rewrite, stmt))
		return 0;
	return stmt;
}

/* The first statement of the block into which an import of a module belongs. */
static stmt_id find_block(const struct rewrite *rewrite, struct str module)
{
	const struct facts *facts = rewrite->facts;
	stmt_id first = first_import(rewrite), block = first;

	for (stmt_id at = first; at; at = facts->stmt[at].next) {
		const struct facts_import *import = first_of(facts, at);

		if (!import->level &&
		    str_eq(imports_package(facts_name(facts, import->module)),
			   imports_package(module)))
			return block;
		if (!ends_block(rewrite, at))
			continue;
		block = facts->stmt[at].next;
		if (!block || facts->stmt[block].kind != STMT_IMPORT ||
		    !rewrite_starts_line(rewrite, block))
			break;
	}
	return first;
}

/* Whether a new import stands before an import statement of a block: `import` before `from`,
 * unless the block mixes them, relative ones last, each by name. */
static bool goes_before(const struct facts *facts, stmt_id stmt,
			const struct added *added, bool mixed)
{
	const struct facts_import *import = first_of(facts, stmt);
	bool from = added->member;

	if (import->level)
		return true;
	if (!mixed && from != (import->name != 0))
		return !from;
	return str_cmp(str_of(added->module), facts_name(facts, import->module)) < 0;
}

/* Whether a plain import follows a `from` import in a block. */
static bool is_mixed(const struct rewrite *rewrite, stmt_id block)
{
	const struct facts *facts = rewrite->facts;
	bool from = false;

	for (stmt_id at = block; at; at = facts->stmt[at].next) {
		if (from && !first_of(facts, at)->name)
			return true;
		from |= first_of(facts, at)->name != 0;
		if (ends_block(rewrite, at))
			break;
	}
	return false;
}

static uint32_t place_in_block(const struct rewrite *rewrite, stmt_id block,
			       const struct added *added)
{
	const struct facts *facts = rewrite->facts;
	bool mixed = is_mixed(rewrite, block);
	stmt_id at = block;

	while (!goes_before(facts, at, added, mixed)) {
		if (ends_block(rewrite, at))
			return str_next_line(rewrite->text, facts->stmt[at].end);
		at = facts->stmt[at].next;
	}
	return str_line(rewrite->text, facts->stmt[at].start);
}

/* --- where there are none ---------------------------------------------------------------- */

static bool is_definition(struct str text)
{
	return str_starts(text, STR("async def")) || str_starts(text, STR("def ")) ||
	       str_starts(text, STR("class ")) || str_starts(text, STR("@"));
}

/* Writes an import where the module has none yet: empty lines keep it apart from code. */
static void add_alone(struct rewrite *rewrite, uint32_t at, const char *line)
{
	struct str text = rewrite->text;
	struct str rest = str_slice(text, at, text.len);
	const char *end = rewrite_line_break(rewrite);
	bool apart =
		!rest.len || str_is_blank(str_slice(text, at, str_next_line(text, at)));

	rewrite_replace(rewrite, (struct span){at, at}, "%s%s%s%s%s",
			at && text.at[at - 1] != '\n' ? end : "", at && apart ? end : "",
			line, apart ? "" : end, !apart && is_definition(rest) ? end : "");
}

/* Puts one more import into an edit that writes some: in front of those behind it in order. */
static void add_beside(struct rewrite *rewrite, struct edit *edit, const char *line)
{
	struct str text = edit->content;
	uint32_t at = 0;

	while (at < text.len &&
	       str_is_blank(str_slice(text, at, str_next_line(text, at))))
		at = str_next_line(text, at);
	while (at < text.len &&
	       !str_is_blank(str_slice(text, at, str_next_line(text, at))) &&
	       str_cmp(str_slice(text, at, str_next_line(text, at)), str_of(line)) < 0)
		at = str_next_line(text, at);
	edit->content = str_of(arena_printf(rewrite->pass->arena, "%.*s%s%.*s",
					    STR_ARG(str_slice(text, 0, at)), line,
					    STR_ARG(str_slice(text, at, text.len))));
}

/* --- adding one -------------------------------------------------------------------------- */

/* The edit of this fix that writes imports where there are none; NULL where none does yet. */
static struct edit *edit_at(const struct rewrite *rewrite, uint32_t at)
{
	for (uint32_t i = 0; i < rewrite->edits.len; i++)
		if (rewrite->edits.at[i].start == at && rewrite->edits.at[i].end == at)
			return &rewrite->edits.at[i];
	return NULL;
}

/* Whether this very import is written already: one fix may need a name twice. */
static bool is_added(const struct rewrite *rewrite, const char *line)
{
	for (uint32_t i = 0; i < rewrite->edits.len; i++)
		if (str_search(rewrite->edits.at[i].content, str_of(line)) != SIZE_MAX)
			return true;
	return false;
}

static const char *line_of(const struct rewrite *rewrite, const struct added *added)
{
	struct arena *arena = rewrite->pass->arena;
	const char *end = rewrite_line_break(rewrite);

	if (!added->member)
		return arena_printf(arena, "import %s%s", added->module, end);
	return arena_printf(arena, "from %s import %s%s", added->module, added->member,
			    end);
}

static void add_to_block(struct rewrite *rewrite, stmt_id block,
			 const struct added *added, const char *line)
{
	uint32_t at = place_in_block(rewrite, block, added);
	bool ended = !at || rewrite->text.at[at - 1] == '\n';

	rewrite_replace(rewrite, (struct span){at, at}, "%s%s",
			ended ? "" : rewrite_line_break(rewrite), line);
}

void rewrite_add_import(struct rewrite *rewrite, const char *module, const char *member)
{
	struct added added = {module, member};
	const char *line = line_of(rewrite, &added);
	stmt_id block = find_block(rewrite, str_of(module));
	uint32_t alone = rewrite->facts->header->import_at;

	if (is_added(rewrite, line))
		return;
	if (block)
		add_to_block(rewrite, block, &added, line);
	else if (edit_at(rewrite, alone))
		add_beside(rewrite, edit_at(rewrite, alone), line);
	else
		add_alone(rewrite, alone, line);
}
