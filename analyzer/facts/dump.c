/*
 * Facts as text: one line a record, `table number span kind ...`, references as
 * table:number, names in quotes, what is 0 or empty left out.
 */
#include "facts/dump.h"

#include "facts/shape.h"
#include "source/utf8.h"

#include "base/banned.h"

struct dumper {
	const struct facts *facts;
	struct buf *out;
};

/* Bytes that are no text, which bytes literals may hold, are escaped as well. */
static void put_text(struct dumper *dumper, struct str text)
{
	buf_char(dumper->out, '"');
	while (text.len) {
		struct utf8_char read = utf8_read(text);
		unsigned char c = (unsigned char)text.at[0];
		size_t len = read.valid ? read.len : 1;

		if (!read.valid || c < ' ' || c == 0x7F)
			buf_printf(dumper->out, "\\x%02x", c);
		else if (c == '"' || c == '\\')
			buf_printf(dumper->out, "\\%c", c);
		else
			buf_add(dumper->out, str_slice(text, 0, len));
		text = str_slice(text, len, text.len);
	}
	buf_char(dumper->out, '"');
}

static void put_name(struct dumper *dumper, const char *word, name_id name)
{
	if (!name)
		return;
	buf_printf(dumper->out, " %s=", word);
	put_text(dumper, facts_name(dumper->facts, name));
}

static void put_number(struct dumper *dumper, const char *word, uint32_t number)
{
	if (number)
		buf_printf(dumper->out, " %s=%u", word, number);
}

/* first+count, where there is anything. */
static void put_range(struct dumper *dumper, const char *word, uint32_t first,
		      uint32_t count)
{
	if (count)
		buf_printf(dumper->out, " %s=%u+%u", word, first, count);
}

static void put_flag(struct dumper *dumper, const char *word, bool set)
{
	if (set)
		buf_printf(dumper->out, " %s", word);
}

/* Numbers of a list in brackets. */
static void put_list(struct dumper *dumper, const char *word, list_id list)
{
	uint32_t count;
	const uint32_t *items = facts_list(dumper->facts, list, &count);

	if (!count)
		return;
	buf_printf(dumper->out, " %s=[", word);
	for (uint32_t i = 0; i < count; i++)
		buf_printf(dumper->out, i ? " %u" : "%u", items[i]);
	buf_char(dumper->out, ']');
}

/* Words of a list in brackets: names or operators. */
static void put_words(struct dumper *dumper, const char *word, list_id list,
		      enum shape shape)
{
	uint32_t count;
	const uint32_t *items = facts_list(dumper->facts, list, &count);

	buf_printf(dumper->out, " %s=[", word);
	for (uint32_t i = 0; i < count; i++) {
		if (i)
			buf_char(dumper->out, ' ');
		if (shape == SHAPE_NAMES)
			put_text(dumper, facts_name(dumper->facts, items[i]));
		else
			buf_puts(dumper->out, facts_op_word(items[i]));
	}
	buf_char(dumper->out, ']');
}

static void put_operand(struct dumper *dumper, enum shape shape, const char *word,
			uint32_t value)
{
	switch (shape) {
	case SHAPE_NAME:
		put_name(dumper, word, value);
		break;
	case SHAPE_EXPRS:
	case SHAPE_MAYBE_EXPRS:
	case SHAPE_COMPREHENSION:
		put_list(dumper, word, value);
		break;
	case SHAPE_OPERATORS:
	case SHAPE_NAMES:
		put_words(dumper, word, value, shape);
		break;
	case SHAPE_NONE:
		break;
	default:
		put_number(dumper, word, value);
	}
}

static void put_flags(struct dumper *dumper, unsigned flags)
{
	put_flag(dumper, "ASYNC", flags & FACTS_ASYNC);
	put_flag(dumper, "STAR", flags & FACTS_STAR);
	put_flag(dumper, "TYPING", flags & FACTS_TYPING);
	put_flag(dumper, "TRY", flags & FACTS_TRY);
	put_flag(dumper, "PAREN", flags & FACTS_PAREN);
	put_flag(dumper, "MAIN", flags & FACTS_MAIN);
}

/* --- a table each ------------------------------------------------------------------- */

static void dump_expr(struct dumper *dumper, uint32_t id)
{
	const struct facts_expr *expr = &dumper->facts->expr[id];
	struct operand_shapes shapes = shape_expr[expr->kind];

	buf_printf(dumper->out, " %u-%u %s %s", expr->start, expr->end,
		   facts_expr_word(expr->kind), facts_use_word(expr->use));
	if (expr->op > ' ')
		buf_printf(dumper->out, " op=%c", expr->op);
	else if (expr->op)
		buf_printf(dumper->out, " op=%s", facts_op_word(expr->op));
	put_operand(dumper, (enum shape)shapes.a, "a", expr->a);
	put_operand(dumper, (enum shape)shapes.b, "b", expr->b);
	put_number(dumper, "parent", expr->parent);
	put_number(dumper, "stmt", expr->stmt);
	put_flags(dumper, expr->flags);
}

static void dump_stmt(struct dumper *dumper, uint32_t id)
{
	const struct facts_stmt *stmt = &dumper->facts->stmt[id];
	struct operand_shapes shapes = shape_stmt[stmt->kind];

	buf_printf(dumper->out, " %u-%u %s", stmt->start, stmt->end,
		   facts_stmt_word(stmt->kind));
	if (stmt->op)
		buf_printf(dumper->out, " op=%s", facts_op_word(stmt->op));
	put_operand(dumper, (enum shape)shapes.a, "a", stmt->a);
	put_operand(dumper, (enum shape)shapes.b, "b", stmt->b);
	put_number(dumper, "body", stmt->body);
	put_number(dumper, "orelse", stmt->orelse);
	put_number(dumper, "final", stmt->final);
	put_number(dumper, "parent", stmt->parent);
	put_number(dumper, "next", stmt->next);
	put_number(dumper, "scope", stmt->scope);
	put_flags(dumper, stmt->flags);
}

static void dump_scope(struct dumper *dumper, uint32_t id)
{
	const struct facts_scope *scope = &dumper->facts->scope[id];

	buf_printf(dumper->out, " %s", facts_scope_word(scope->kind));
	put_number(dumper, "owner", scope->owner);
	put_number(dumper, "func", scope->func);
	put_number(dumper, "parent", scope->parent);
	put_range(dumper, "symbols", scope->symbol, scope->symbols);
}

static void dump_symbol(struct dumper *dumper, uint32_t id)
{
	const struct facts_symbol *symbol = &dumper->facts->symbol[id];

	put_name(dumper, "name", symbol->name);
	for (unsigned kind = 0; kind < BIND_COUNT; kind++)
		put_flag(dumper, facts_bind_word(kind), symbol->kinds & 1u << kind);
	put_number(dumper, "scope", symbol->scope);
	put_number(dumper, "means", symbol->means);
	put_range(dumper, "binds", symbol->bind, symbol->binds);
}

static void dump_bind(struct dumper *dumper, uint32_t id)
{
	const struct facts_bind *bind = &dumper->facts->bind[id];

	buf_printf(dumper->out, " %u %s", bind->start, facts_bind_word(bind->kind));
	put_number(dumper, "symbol", bind->symbol);
	put_number(dumper, "stmt", bind->stmt);
	put_number(dumper, "target", bind->target);
	put_number(dumper, "value", bind->value);
	put_flags(dumper, bind->flags);
}

static void put_func_flags(struct dumper *dumper, unsigned flags)
{
	put_flag(dumper, "ASYNC", flags & FUNC_ASYNC);
	put_flag(dumper, "LAMBDA", flags & FUNC_LAMBDA);
	put_flag(dumper, "GENERATOR", flags & FUNC_GENERATOR);
	put_flag(dumper, "AWAITS", flags & FUNC_AWAITS);
	put_flag(dumper, "EMPTY", flags & FUNC_EMPTY);
	put_flag(dumper, "UNREAD", flags & FUNC_UNREAD);
	put_flag(dumper, "RETURNS", flags & FUNC_RETURNS);
	put_flag(dumper, "DOCSTRING", flags & FUNC_DOCSTRING);
}

static void dump_func(struct dumper *dumper, uint32_t id)
{
	const struct facts_func *func = &dumper->facts->func[id];

	buf_printf(dumper->out, " %u-%u", func->start, func->end);
	put_name(dumper, "name", func->qualname);
	buf_printf(dumper->out, " name_at=%u-%u header_end=%u", func->name_start,
		   func->name_end, func->header_end);
	put_number(dumper, "stmt", func->stmt);
	put_number(dumper, "lambda", func->lambda);
	put_number(dumper, "scope", func->scope);
	put_number(dumper, "outer", func->outer);
	put_number(dumper, "owner", func->owner);
	put_range(dumper, "params", func->param, func->params);
	put_list(dumper, "decorators", func->decorators);
	put_number(dumper, "returns", func->returns);
	put_number(dumper, "body", func->body);
	put_range(dumper, "exprs", func->expr, func->exprs);
	put_range(dumper, "stmts", func->stmts_at, func->stmts);
	put_func_flags(dumper, func->flags);
}

static void dump_param(struct dumper *dumper, uint32_t id)
{
	static const char *const kinds[] = {"/", "", "*", "keyword", "**"};
	const struct facts_param *param = &dumper->facts->param[id];

	buf_printf(dumper->out, " %u-%u", param->start, param->end);
	put_flag(dumper, kinds[param->kind], param->kind != PARAM_NORMAL);
	put_name(dumper, "name", param->name);
	put_number(dumper, "func", param->func);
	put_number(dumper, "symbol", param->symbol);
	put_number(dumper, "annotation", param->annotation);
	put_number(dumper, "default", param->standard);
}

static void dump_class(struct dumper *dumper, uint32_t id)
{
	const struct facts_class *class = &dumper->facts->class[id];

	buf_printf(dumper->out, " %u-%u", class->start, class->end);
	put_name(dumper, "name", class->qualname);
	buf_printf(dumper->out, " name_at=%u-%u", class->name_start, class->name_end);
	put_number(dumper, "stmt", class->stmt);
	put_number(dumper, "scope", class->scope);
	put_number(dumper, "outer", class->outer);
	put_number(dumper, "owner", class->owner);
	put_list(dumper, "bases", class->bases);
	put_list(dumper, "decorators", class->decorators);
	put_list(dumper, "type_params", class->type_params);
	put_range(dumper, "attrs", class->attr, class->attrs);
}

static void dump_attr(struct dumper *dumper, uint32_t id)
{
	const struct facts_attr *attr = &dumper->facts->attr[id];

	buf_printf(dumper->out, " %s", facts_bind_word(attr->kind));
	put_name(dumper, "name", attr->name);
	put_number(dumper, "owner", attr->owner);
	put_number(dumper, "func", attr->func);
	put_number(dumper, "target", attr->target);
	put_number(dumper, "annotation", attr->annotation);
	put_number(dumper, "value", attr->value);
}

static void dump_import(struct dumper *dumper, uint32_t id)
{
	const struct facts_import *import = &dumper->facts->import[id];

	buf_printf(dumper->out, " %u-%u", import->start, import->end);
	put_number(dumper, "level", import->level);
	put_name(dumper, "module", import->module);
	put_name(dumper, "name", import->name);
	put_name(dumper, "as", import->as);
	put_number(dumper, "stmt", import->stmt);
	put_flags(dumper, import->flags);
}

static void dump_comment(struct dumper *dumper, uint32_t id)
{
	const struct facts_comment *comment = &dumper->facts->comment[id];

	buf_printf(dumper->out, " %u-%u", comment->start, comment->end);
	put_number(dumper, "stmt", comment->stmt);
	put_name(dumper, "text", comment->text);
}

static void dump_error(struct dumper *dumper, uint32_t id)
{
	const struct facts_error *error = &dumper->facts->error[id];

	buf_printf(dumper->out, " %u-%u", error->start, error->end);
	put_name(dumper, "message", error->message);
}

static void dump_header(struct dumper *dumper)
{
	const struct facts_header *header = dumper->facts->header;

	buf_printf(dumper->out, "facts %u %s", header->version,
		   header->depth == FACTS_WHOLE ? "whole" : "outline");
	buf_printf(dumper->out, " text=%u import_at=%u", header->text_len,
		   header->import_at);
	put_number(dumper, "body", header->body);
	put_number(dumper, "exprs", header->exprs);
	put_number(dumper, "stmts", header->stmts);
	if (header->all)
		put_words(dumper, "all", header->all, SHAPE_NAMES);
	put_flag(dumper, "ALL_KNOWN", header->all_known);
	put_flag(dumper, "INCOMPLETE", header->flags & MODULE_INCOMPLETE);
	put_flag(dumper, "STUB", header->flags & MODULE_STUB);
	put_flag(dumper, "ASYNC", header->flags & MODULE_ASYNC);
	buf_char(dumper->out, '\n');
}

typedef void dump_fn(struct dumper *dumper, uint32_t id);

static void dump_table(struct dumper *dumper, const char *table, dump_fn *dump,
		       uint32_t count)
{
	for (uint32_t id = 1; id < count; id++) {
		buf_printf(dumper->out, "%s %u", table, id);
		dump(dumper, id);
		buf_char(dumper->out, '\n');
	}
}

void facts_dump(const struct facts *facts, struct buf *out)
{
	struct dumper dumper = {facts, out};

	dump_header(&dumper);
	dump_table(&dumper, "expr", dump_expr, facts->expr_count);
	dump_table(&dumper, "stmt", dump_stmt, facts->stmt_count);
	dump_table(&dumper, "scope", dump_scope, facts->scope_count);
	dump_table(&dumper, "symbol", dump_symbol, facts->symbol_count);
	dump_table(&dumper, "bind", dump_bind, facts->bind_count);
	dump_table(&dumper, "func", dump_func, facts->func_count);
	dump_table(&dumper, "param", dump_param, facts->param_count);
	dump_table(&dumper, "class", dump_class, facts->class_count);
	dump_table(&dumper, "attr", dump_attr, facts->attr_count);
	dump_table(&dumper, "import", dump_import, facts->import_count);
	dump_table(&dumper, "comment", dump_comment, facts->comment_count);
	dump_table(&dumper, "error", dump_error, facts->error_count);
}
