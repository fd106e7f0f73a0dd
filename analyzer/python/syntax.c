/*
 * tree-sitter's tree laid flat. The one file that includes tree_sitter/api.h; knows the
 * grammar's words and nothing of what they mean.
 */
#include "python/syntax.h"

#include "base/bug.h"
#include "base/hash.h"
#include "base/map.h"

#include <tree_sitter/api.h>

#include "base/banned.h"

enum {
	/* The parser calls back every 100 operations. Ordinary code costs 0.007 calls a
	 * byte, the worst known 0.06; beyond this many it gives up. Counting, not a
	 * clock, decides, because two runs must agree. */
	BYTES_A_CALL = 4,
	CALLS_AT_LEAST = 100000,
};

const TSLanguage *tree_sitter_python(void);

struct kind {
	const char *word;
	bool named, fields;
};

static const struct kind kinds[SYNTAX_KINDS] = {
#define NODE(enumerator, word, fields) [SYNTAX_##enumerator] = {word, true, fields},
#define TOKEN(enumerator, word, op)    [SYNTAX_TOKEN_##enumerator] = {word, false, false},
#include "python/syntax.def"
};

static const char *const fields[SYNTAX_FIELDS] = {
#define FIELD(enumerator, word) [SYNTAX_FIELD_##enumerator] = word,
#include "python/syntax.def"
};

/* A node whose children are being laid down. */
struct open_node {
	node_id node, last; /* last: its last child so far */
};

struct open_nodes VEC(struct open_node);

struct syntax_parser {
	TSParser *parser;
	TSTreeCursor cursor;
	bool cursor_used;
	uint8_t *kind_of;  /* enum syntax_kind by the grammar's symbol */
	uint8_t *field_of; /* enum syntax_field by the grammar's field */
	TSSymbol comment;
	struct arena *arena;
	struct open_nodes open;
};

struct walk {
	struct syntax_parser *parser;
	struct syntax_tree *tree;
	struct str text;
	uint32_t from; /* what is added to the parser's offsets */
	bool broken;   /* there are errors to look for */
	struct open_nodes *open;
};

static uint64_t word_key(const char *word, bool named)
{
	return hash_bytes(word, strlen(word)) << 1 | named;
}

/* The grammar's numbers of our kinds and fields, found by their words once, not one by one: that
 * is most of what a run over a small file would do. */
static void map_symbols(struct syntax_parser *parser, const TSLanguage *language)
{
	struct arena scratch;
	struct map by_word = {0};

	arena_init(&scratch);
	for (unsigned kind = SYNTAX_FUTURE_IMPORT; kind < SYNTAX_KINDS; kind++)
		map_set(&scratch, &by_word, word_key(kinds[kind].word, kinds[kind].named),
			kind);
	for (TSSymbol symbol = 0; symbol < ts_language_symbol_count(language); symbol++) {
		const char *word = ts_language_symbol_name(language, symbol);
		bool named =
			ts_language_symbol_type(language, symbol) == TSSymbolTypeRegular;

		parser->kind_of[symbol] =
			(uint8_t)map_at(&by_word, word_key(word, named), 0);
	}
	arena_release(&scratch);
	for (unsigned field = 1; field < SYNTAX_FIELDS; field++) {
		TSFieldId id = ts_language_field_id_for_name(
			language, fields[field], (uint32_t)strlen(fields[field]));
		if (id)
			parser->field_of[id] = (uint8_t)field;
	}
	parser->comment = ts_language_symbol_for_name(language, "comment", 7, true);
}

struct syntax_parser *syntax_parser_new(struct arena *arena)
{
	struct syntax_parser *parser = arena_new(arena, struct syntax_parser);
	const TSLanguage *language = tree_sitter_python();

	parser->arena = arena;
	parser->parser = ts_parser_new();
	BUG_UNLESS(ts_parser_set_language(parser->parser, language));
	parser->kind_of = arena_array(arena, uint8_t, ts_language_symbol_count(language));
	parser->field_of =
		arena_array(arena, uint8_t, ts_language_field_count(language) + 1);
	map_symbols(parser, language);
	return parser;
}

void syntax_parser_release(struct syntax_parser *parser)
{
	if (parser->cursor_used)
		ts_tree_cursor_delete(&parser->cursor);
	ts_parser_delete(parser->parser);
}

void syntax_tree_clear(struct syntax_tree *tree)
{
	tree->nodes.len = tree->errors.len = tree->comments.len = 0;
	tree->gave_up = false;
	vec_push(tree->arena, &tree->nodes); /* node 0, "none" */
}

/* --- errors and comments
 * ------------------------------------------------------------------- */

static bool is_blank(struct str text)
{
	return !str_trim(text).len;
}

/* Adds a stretch of broken code, to the one before it where only white space lies
 * between. */
static void add_error(struct walk *walk, uint32_t start, uint32_t end,
		      const char *expected)
{
	struct syntax_errors *errors = &walk->tree->errors;

	if (errors->len && !expected) {
		struct syntax_error *last = vec_last(errors);

		if (!last->expected && start >= last->end &&
		    is_blank(str_slice(walk->text, last->end, start))) {
			last->end = end;
			return;
		}
	}
	*vec_push(walk->tree->arena, errors) =
		(struct syntax_error){start, end, expected};
}

static bool word_at(struct str text, size_t at, const char *word)
{
	for (; *word; word++, at++)
		if (at >= text.len ||
		    (text.at[at] | ('a' - 'A')) != (*word | ('a' - 'A')))
			return false;
	return true;
}

bool syntax_is_directive(struct str comment)
{
	for (size_t i = 1; i < comment.len; i++) {
		char c = comment.at[i] | ('a' - 'A');

		if ((c == 'n' && word_at(comment, i, "noqa")) ||
		    (c == 'l' && word_at(comment, i, "looplint")) ||
		    (c == 't' && word_at(comment, i, "type: ignore")))
			return true;
	}
	return false;
}

static void add_comment(struct walk *walk, uint32_t start, uint32_t end)
{
	if (syntax_is_directive(str_slice(walk->text, start, end)))
		*vec_push(walk->tree->arena, &walk->tree->comments) =
			(struct syntax_comment){start, end};
}

/* --- laying the nodes flat
 * ------------------------------------------------------------------- */

static enum syntax_kind open_kind(const struct walk *walk)
{
	return walk->open->len ? syntax_kind(walk->tree, vec_last(walk->open)->node)
			       : SYNTAX_ABSENT;
}

static node_id add_node(struct walk *walk, struct syntax_node node)
{
	struct syntax_tree *tree = walk->tree;
	node_id id = tree->nodes.len;

	*vec_push(tree->arena, &tree->nodes) = node;
	if (walk->open->len) {
		struct open_node *around = vec_last(walk->open);

		if (around->last)
			tree->nodes.at[around->last].next = id;
		else
			tree->nodes.at[around->node].parent = true;
		around->last = id;
	}
	return id;
}

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
	if (!among_statements(open_kind(walk)) || !ts_node_child_count(node)) {
		add_error(walk, start, end, NULL);
		return 0;
	}
	return add_node(walk, (struct syntax_node){
				      .kind = SYNTAX_ERROR, .start = start, .end = end});
}

/* Whether a node is one that lowering reads, standing where it is. */
static bool is_kept(enum syntax_kind kind, enum syntax_kind around)
{
	return kind != SYNTAX_ABSENT &&
	       (kind != SYNTAX_TOKEN_COLON || around == SYNTAX_SLICE);
}

/* Lays down the cursor's node; gives it where its children are to be laid down as well.
 */
static node_id enter(struct walk *walk)
{
	TSTreeCursor *cursor = &walk->parser->cursor;
	TSNode node = ts_tree_cursor_current_node(cursor);
	TSSymbol symbol = ts_node_symbol(node);
	uint32_t start = walk->from + ts_node_start_byte(node);
	uint32_t end = walk->from + ts_node_end_byte(node);
	enum syntax_kind around = open_kind(walk);

	if (symbol == (TSSymbol)-1)
		return enter_error(walk, node, start, end);
	if (symbol == walk->parser->comment) {
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
	if (!is_kept(kind, around))
		return 0;
	unsigned field =
		kinds[around].fields ? ts_tree_cursor_current_field_id(cursor) : 0;
	node_id id = add_node(walk, (struct syntax_node){
					    .kind = (uint8_t)kind,
					    .field = walk->parser->field_of[field],
					    .missing = missing,
					    .start = start,
					    .end = end,
				    });
	return kind < SYNTAX_TOKEN_COLON ? id : 0;
}

/* Depth first, without recursion: the cursor knows the way back. */
static void lay_flat(struct walk *walk)
{
	TSTreeCursor *cursor = &walk->parser->cursor;

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

/* --- parsing
 * --------------------------------------------------------------------------------- */

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

static TSTree *parse(struct syntax_parser *parser, struct str text)
{
	uint64_t left = text.len / BYTES_A_CALL + CALLS_AT_LEAST;
	TSInput input = {
		.payload = &text, .read = read_text, .encoding = TSInputEncodingUTF8};
	TSParseOptions options = {.payload = &left, .progress_callback = count_down};
	TSTree *tree = ts_parser_parse_with_options(parser->parser, NULL, input, options);

	if (!tree)
		ts_parser_reset(parser->parser);
	return tree;
}

static void move_cursor(struct syntax_parser *parser, TSNode node)
{
	if (parser->cursor_used)
		ts_tree_cursor_reset(&parser->cursor, node);
	else
		parser->cursor = ts_tree_cursor_new(node);
	parser->cursor_used = true;
}

node_id syntax_parse(struct syntax_parser *parser, struct str text, uint32_t from,
		     uint32_t to, struct syntax_tree *flat)
{
	TSTree *tree = parse(parser, str_slice(text, from, to));
	node_id root = flat->nodes.len;

	if (!tree) {
		flat->gave_up = true;
		return 0;
	}
	TSNode node = ts_tree_root_node(tree);
	struct walk walk = {.parser = parser,
			    .tree = flat,
			    .text = text,
			    .from = from,
			    .broken = ts_node_has_error(node),
			    .open = &parser->open};
	move_cursor(parser, node);
	lay_flat(&walk);
	ts_tree_delete(tree);
	return root < flat->nodes.len ? root : 0;
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
	TSTree *tree = parse(parser, text);
	unsigned depth = 0;

	if (!tree)
		return;
	move_cursor(parser, ts_tree_root_node(tree));
	TSTreeCursor *cursor = &parser->cursor;
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
