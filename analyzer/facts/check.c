/*
 * The laws applied to every record. Operands stand before what uses them and blocks
 * behind their statements, so numbers alone show that every walk ends; each statement is
 * in one block.
 */
#include "facts/check.h"

#include "base/arena.h"
#include "facts/law.h"

#include <stdio.h>

#include "base/banned.h"

enum { LONGEST_FAULT = 160 };

typedef bool law_fn(struct law *law);

struct table {
	const char *name;
	law_fn *law;
	uint32_t count;
};

static const char *describe(const char *table, uint32_t id, const char *fault)
{
	static _Thread_local char sentence[LONGEST_FAULT];

	snprintf(sentence, sizeof(sentence), "%s %u: %s", table, id, fault);
	return sentence;
}

/* Names begin one behind the other; the first is empty. */
static bool names_hold(const struct facts *facts)
{
	if (facts->name[0] || facts->name[1] ||
	    facts->name[facts->name_count - 1] != facts->text_count)
		return false;
	for (uint32_t i = 1; i < facts->name_count; i++)
		if (facts->name[i] < facts->name[i - 1])
			return false;
	return true;
}

static bool check_header(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct facts_header *header = facts->header;

	law->expr = header->exprs + 1;
	law->stmt = header->stmts + 1;
	return law_require(law, names_hold(facts),
			   "the names' places are out of order") &&
	       law_require(law, !facts->list[0], "the empty list is not empty") &&
	       law_require(law, header->depth <= FACTS_WHOLE, "a depth is not known") &&
	       law_require(law, header->import_at <= header->text_len,
			   "imports go behind the text") &&
	       law_require(law,
			   header->exprs < facts->expr_count &&
				   header->stmts < facts->stmt_count,
			   "the module's own lead out of their tables") &&
	       law_are_names(law, header->all) && law_take_block(law, header->body, 0, 0);
}

static const char *check_tables(struct law *law)
{
	const struct facts *facts = law->facts;
	const struct table tables[] = {
		{"scope", law_scope, facts->scope_count},
		{"symbol", law_symbol, facts->symbol_count},
		{"bind", law_bind, facts->bind_count},
		{"expr", law_expr, facts->expr_count},
		{"stmt", law_stmt, facts->stmt_count},
		{"func", law_func, facts->func_count},
		{"param", law_param, facts->param_count},
		{"class", law_class, facts->class_count},
		{"attr", law_attr, facts->attr_count},
		{"import", law_import, facts->import_count},
		{"comment", law_comment, facts->comment_count},
		{"error", law_error, facts->error_count},
	};

	if (!check_header(law))
		return describe("header", 0, law->fault);
	for (unsigned i = 0; i < sizeof(tables) / sizeof(*tables); i++)
		for (law->id = 1; law->id < tables[i].count; law->id++)
			if (!tables[i].law(law))
				return describe(tables[i].name, law->id, law->fault);
	if (law->expr != facts->expr_count || law->stmt != facts->stmt_count)
		return describe("func", facts->func_count, "code belongs to no function");
	for (stmt_id stmt = 1; stmt < facts->stmt_count; stmt++)
		if (!law->taken[stmt])
			return describe("stmt", stmt, "it is in no block");
	return NULL;
}

const char *facts_check(const struct facts *facts)
{
	struct arena arena;

	arena_init(&arena);
	struct law law = {.facts = facts,
			  .taken = arena_array(&arena, bool, facts->stmt_count)};
	const char *fault = check_tables(&law);
	arena_release(&arena);
	return fault;
}
