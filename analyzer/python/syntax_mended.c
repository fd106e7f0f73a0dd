/*
 * tree-sitter's own tree laid flat: of code with faults, which it finds and mends. The one file
 * that includes tree_sitter/api.h.
 */
#include <tree_sitter/api.h> /* before the grammar's header, which says some of it again */

#include "base/bug.h"
#include "python/syntax_parts.h"

#include "base/banned.h"

enum {
	/* The parser calls back every 100 operations. Ordinary code costs 0.007 calls a
	 * byte, the worst known 0.06; beyond this many it gives up. Counting, not a
	 * clock, decides, because two runs must agree. */
	BYTES_A_CALL = 4,
	CALLS_AT_LEAST = 100000,
};

struct mender {
	TSParser *parser;
	TSTreeCursor cursor;
	bool cursor_used;
	TSSymbol comment;
};

struct mender *syntax_mender_new(struct arena *arena)
{
	struct mender *mender = arena_new(arena, struct mender);

	mender->parser = ts_parser_new();
	BUG_UNLESS(ts_parser_set_language(mender->parser, tree_sitter_python()));
	mender->comment = ts_language_symbol_for_name(tree_sitter_python(), "comment",
						      strlen("comment"), true);
	return mender;
}

void syntax_mender_release(struct mender *mender)
{
	if (mender->cursor_used)
		ts_tree_cursor_delete(&mender->cursor);
	ts_parser_delete(mender->parser);
}

/* --- errors and comments */

/* Adds a stretch of broken code, to the one before it where only white space lies
 * between. */
static void add_error(struct walk *walk, uint32_t start, uint32_t end,
		      const char *expected)
{
	struct syntax_errors *errors = &walk->tree->errors;

	if (errors->len && !expected) {
		struct syntax_error *last = vec_last(errors);

		if (!last->expected && start >= last->end &&
		    str_is_blank(str_slice(walk->text, last->end, start))) {
			last->end = end;
			return;
		}
	}
	*vec_push(walk->tree->arena, errors) =
		(struct syntax_error){start, end, expected};
}

static void add_comment(struct walk *walk, uint32_t start, uint32_t end)
{
	if (syntax_is_directive(str_slice(walk->text, start, end)))
		*vec_push(walk->tree->arena, &walk->tree->comments) =
			(struct syntax_comment){start, end};
}

/* --- laying the nodes flat */

/* Whether broken code here stands between statements, so that statements may be found in
 * it. */
static bool among_statements(enum syntax_kind around)
{
	return around == SYNTAX_ABSENT || around == SYNTAX_MODULE ||
	       around == SYNTAX_BLOCK || around == SYNTAX_ERROR;
}

/* Lays down an ERROR node; gives it where its children are to be looked at. */
static node_id enter_error(struct walk *walk, TSNode node, uint32_t start, uint32_t end)
{
	if (!among_statements(syntax_open_kind(walk)) || !ts_node_child_count(node)) {
		add_error(walk, start, end, NULL);
		return 0;
	}
	return syntax_add(
		walk,
		(struct syntax_node){.kind = SYNTAX_ERROR, .start = start, .end = end});
}

/* Lays down the cursor's node; gives it where its children are to be laid down as well.
 */
static node_id enter(struct walk *walk)
{
	TSTreeCursor *cursor = &walk->parser->mender->cursor;
	TSNode node = ts_tree_cursor_current_node(cursor);
	TSSymbol symbol = ts_node_symbol(node);
	uint32_t start = walk->from + ts_node_start_byte(node);
	uint32_t end = walk->from + ts_node_end_byte(node);
	enum syntax_kind around = syntax_open_kind(walk);

	if (symbol == (TSSymbol)-1)
		return enter_error(walk, node, start, end);
	if (symbol == walk->parser->mender->comment) {
		add_comment(walk, start, end);
		return 0;
	}
	bool missing = walk->broken && ts_node_is_missing(node);
	if (missing)
		add_error(walk, start, end, ts_node_type(node));
	enum syntax_kind kind = walk->parser->kind_of[symbol];
	if (around == SYNTAX_ERROR && !syntax_is_statement(kind)) {
		add_error(walk, start, end, NULL);
		return 0;
	}
	TSFieldId field = ts_tree_cursor_current_field_id(cursor);
	return syntax_lay(walk, (struct syntax_node){
					.kind = (uint8_t)kind,
					.field = walk->parser->field_of[field],
					.missing = missing,
					.start = start,
					.end = end,
				});
}

/* Depth first, without recursion: the cursor knows the way back. */
static void lay_flat(struct walk *walk)
{
	TSTreeCursor *cursor = &walk->parser->mender->cursor;

	for (;;) {
		node_id node = enter(walk);

		if (node && ts_tree_cursor_goto_first_child(cursor)) {
			*vec_push(walk->parser->arena, walk->open) =
				(struct open_node){node, 0};
			continue;
		}
		while (!walk->open->len || !ts_tree_cursor_goto_next_sibling(cursor)) {
			if (!walk->open->len)
				return;
			ts_tree_cursor_goto_parent(cursor);
			walk->open->len--;
		}
	}
}

/* --- parsing */

static const char *read_text(void *payload, uint32_t at, TSPoint point, uint32_t *len)
{
	const struct str *text = payload;

	(void)point;
	*len = at < text->len ? (uint32_t)text->len - at : 0;
	return *len ? text->at + at : "";
}

static bool count_down(TSParseState *state)
{
	uint64_t *left = state->payload;

	return (*left)-- == 0;
}

static TSTree *parse(struct mender *mender, struct str text)
{
	uint64_t left = text.len / BYTES_A_CALL + CALLS_AT_LEAST;
	TSInput input = {
		.payload = &text, .read = read_text, .encoding = TSInputEncodingUTF8};
	TSParseOptions options = {.payload = &left, .progress_callback = count_down};
	TSTree *tree = ts_parser_parse_with_options(mender->parser, NULL, input, options);

	if (!tree)
		ts_parser_reset(mender->parser);
	return tree;
}

static void move_cursor(struct mender *mender, TSNode node)
{
	if (mender->cursor_used)
		ts_tree_cursor_reset(&mender->cursor, node);
	else
		mender->cursor = ts_tree_cursor_new(node);
	mender->cursor_used = true;
}

bool syntax_lay_mended(struct walk *walk, struct str text)
{
	struct mender *mender = walk->parser->mender;
	TSTree *tree = parse(mender, text);

	if (!tree)
		return false;
	TSNode root = ts_tree_root_node(tree);
	walk->broken = ts_node_has_error(root);
	move_cursor(mender, root);
	lay_flat(walk);
	ts_tree_delete(tree);
	return true;
}

static void dump_node(TSTreeCursor *cursor, unsigned depth, struct str text,
		      struct buf *out)
{
	TSNode node = ts_tree_cursor_current_node(cursor);
	const char *field = ts_tree_cursor_current_field_name(cursor);
	uint32_t start = ts_node_start_byte(node), end = ts_node_end_byte(node);

	buf_fill(out, ' ', (size_t)depth * 2);
	if (field)
		buf_printf(out, "%s: ", field);
	buf_printf(out, ts_node_is_named(node) ? "%s" : "'%s'", ts_node_type(node));
	buf_printf(out, "%s %u-%u", ts_node_is_missing(node) ? " missing" : "", start,
		   end);
	if (!ts_node_child_count(node) && ts_node_is_named(node) && start < end) {
		buf_char(out, ' ');
		buf_add(out, str_slice(text, start, end));
	}
	buf_char(out, '\n');
}

void syntax_dump(struct syntax_parser *parser, struct str text, struct buf *out)
{
	struct mender *mender = parser->mender;
	TSTreeCursor *cursor = &mender->cursor;
	TSTree *tree = parse(mender, text);
	unsigned depth = 0;

	if (!tree)
		return;
	move_cursor(mender, ts_tree_root_node(tree));
	for (;;) {
		dump_node(cursor, depth, text, out);
		if (ts_tree_cursor_goto_first_child(cursor)) {
			depth++;
			continue;
		}
		while (!ts_tree_cursor_goto_next_sibling(cursor)) {
			if (!depth--) {
				ts_tree_delete(tree);
				return;
			}
			ts_tree_cursor_goto_parent(cursor);
		}
	}
}
