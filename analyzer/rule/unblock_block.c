/*
 * A `with` block that opens what is used in it, moved to a thread as a whole:
 *
 *   with open(path) as file:             def work():
 *       data = json.load(file)               with open(path) as file:
 *                                                return json.load(file)
 *
 *                                        data = await asyncio.to_thread(work)
 *
 * Which blocks can move, block.h says.
 */
#include "rule/block.h"

#include "base/banned.h"

static bool is_indentation(struct str text)
{
	for (size_t i = 0; i < text.len; i++)
		if (text.at[i] != ' ' && text.at[i] != '\t')
			return false;
	return true;
}

/* How many blocks that move as well stand before this one in the function. */
static unsigned blocks_before(const struct block *block)
{
	const struct facts *facts = block->facts;
	struct block other;
	unsigned count = 0;

	for (stmt_id i = 1; i < block->with; i++)
		count += facts->stmt[i].kind == STMT_WITH &&
			 facts->stmt[i].scope == facts->stmt[block->with].scope &&
			 block_find(block->unblock, i, &other) && other.with == i;
	return count;
}

/* A name for the function that nothing else has, nor one for another block: work, work_2, ... */
static const char *free_name(const struct block *block)
{
	expr_id expr = block->unblock->site->expr;
	unsigned number = blocks_before(block) + 1;
	const char *name = "work";

	for (;; number++) {
		if (number > 1)
			name = arena_printf(block->unblock->pass->arena, "work_%u",
					    number);
		if (!rewrite_symbol(&block->unblock->rewrite, expr, str_of(name)))
			return name;
	}
}

/* The block's lines, one level deeper; the last statement returns what it assigned. */
static void add_body(const struct block *block, struct str step, struct buf *out)
{
	struct str text = block->unblock->rewrite.text;
	uint32_t last = block->facts->stmt[block->last].start, next;

	for (uint32_t at = block->start; at < block->end; at = next) {
		size_t line = str_find(str_slice(text, at, block->end), '\n');

		next = line == SIZE_MAX ? block->end : at + (uint32_t)line + 1;
		if (text.at[at] != '\n' && text.at[at] != '\r' && at != block->start)
			buf_add(out, step);
		if (block->result && last >= at && last < next) {
			buf_add(out, str_slice(text, at, last));
			buf_puts(out, "return ");
			at = block->value;
		}
		buf_add(out, str_slice(text, at, next));
	}
}

/* One level of indentation as the block itself has it; four blanks where it is on one line. */
static struct str step_of(const struct block *block, struct str indent)
{
	struct str text = block->unblock->rewrite.text;
	uint32_t body = block->facts->stmt[block->facts->stmt[block->with].body].start;
	struct str inner = str_slice(text, str_line(text, body), body);

	if (!is_indentation(inner) || inner.len <= indent.len)
		return STR("    ");
	return str_slice(inner, indent.len, inner.len);
}

static void write_call(const struct block *block, const char *name, struct buf *out)
{
	struct unblock *unblock = block->unblock;
	const struct facts *facts = block->facts;
	const struct wording *words = unblock->words.thread;

	if (facts->stmt[block->last].kind == STMT_RETURN)
		buf_puts(out, "return ");
	if (block->result)
		buf_printf(out, "%.*s = ",
			   STR_ARG(facts_name(facts, facts->symbol[block->result].name)));
	buf_printf(out, "await %s",
		   vocabulary_call(unblock->pass->arena, words,
				   unblock_word(unblock, words), name, "", false));
}

/* Whether an empty line is wanted in front of the function: not at the top of a block, nor behind
 * another or a comment. */
static bool needs_line(struct str text, uint32_t line)
{
	struct str before;

	if (!line)
		return false;
	before = str_trim(str_slice(text, str_line(text, line - 1), line));
	return before.len && !str_ends(before, STR(":")) && !str_starts(before, STR("#"));
}

static bool write_block(struct block *block)
{
	struct unblock *unblock = block->unblock;
	struct rewrite *rewrite = &unblock->rewrite;
	uint32_t line = str_line(rewrite->text, block->start);
	struct str indent = str_slice(rewrite->text, line, block->start);
	struct str step = step_of(block, indent);
	const char *name = free_name(block), *end = rewrite_line_break(rewrite);
	struct buf out;

	if (!is_indentation(indent))
		return false;
	rewrite_begin(rewrite, unblock->pass);
	buf_init(&out, unblock->pass->arena);
	buf_printf(&out, "%s%.*sdef %s():%s%.*s%.*s",
		   needs_line(rewrite->text, line) ? end : "", STR_ARG(indent), name, end,
		   STR_ARG(indent), STR_ARG(step));
	add_body(block, step, &out);
	buf_printf(&out, "%s%s%.*s", end, end, STR_ARG(indent));
	write_call(block, name, &out);
	rewrite_replace(rewrite, (struct span){line, block->end}, "%s", buf_text(&out));
	return rewrite_offer(rewrite, unblock->finding, FIX_UNSAFE,
			     "Move the block to a function that runs in a thread");
}

bool unblock_block(struct unblock *unblock)
{
	struct block block;

	return unblock->marks && unblock->marks->gil != GIL_HELD &&
	       unblock->marks->gil != GIL_PYTHON &&
	       block_find(unblock, unblock->site->stmt, &block) && write_block(&block);
}
