/*
 * The tree of a text, straight where it can be (straight.h), else tree-sitter's, laid flat. Knows
 * the grammar's words and nothing of what they mean.
 */
#include "base/hash.h"
#include "base/map.h"
#include "python/syntax_parts.h"

#include "base/banned.h"

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

static uint64_t word_key(const char *word, bool named)
{
	return hash_bytes(word, strlen(word)) << 1 | named;
}

/* The grammar's numbers of our kinds, found by their words once, not one by one: that is most of
 * what a run over a small file would do. */
static void map_kinds(struct syntax_parser *parser, const TSLanguage *language)
{
	uint32_t symbols = language->symbol_count + language->alias_count;
	struct arena scratch;
	struct map by_word = {0};

	arena_init(&scratch);
	parser->kind_of = arena_array(parser->arena, uint8_t, symbols);
	for (unsigned kind = SYNTAX_FUTURE_IMPORT; kind < SYNTAX_KINDS; kind++)
		map_set(&scratch, &by_word, word_key(kinds[kind].word, kinds[kind].named),
			kind);
	for (uint32_t symbol = 0; symbol < symbols; symbol++) {
		TSSymbolMetadata is = language->symbol_metadata[symbol];
		uint64_t key =
			word_key(language->symbol_names[symbol], is.named && is.visible);

		parser->kind_of[symbol] = (uint8_t)map_at(&by_word, key, 0);
	}
	arena_release(&scratch);
}

static void map_fields(struct syntax_parser *parser, const TSLanguage *language)
{
	parser->field_of = arena_array(parser->arena, uint8_t, language->field_count + 1);
	for (uint32_t id = 1; id <= language->field_count; id++)
		for (uint8_t field = 1; field < SYNTAX_FIELDS; field++)
			if (!strcmp(fields[field], language->field_names[id]))
				parser->field_of[id] = field;
}

struct syntax_parser *syntax_parser_new(struct arena *arena)
{
	struct syntax_parser *parser = arena_new(arena, struct syntax_parser);
	const TSLanguage *language = tree_sitter_python();

	parser->arena = arena;
	map_kinds(parser, language);
	map_fields(parser, language);
	syntax_map_children(parser);
	parser->straight = straight_new(arena, language);
	parser->mender = syntax_mender_new(arena);
	return parser;
}

void syntax_parser_release(struct syntax_parser *parser)
{
	straight_release(parser->straight);
	syntax_mender_release(parser->mender);
}

void syntax_tree_clear(struct syntax_tree *tree)
{
	tree->nodes.len = tree->errors.len = tree->comments.len = 0;
	tree->gave_up = false;
	vec_push(tree->arena, &tree->nodes); /* node 0, "none" */
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

/* --- laying nodes */

enum syntax_kind syntax_open_kind(const struct walk *walk)
{
	return walk->open->len ? syntax_kind(walk->tree, vec_last(walk->open)->node)
			       : SYNTAX_ABSENT;
}

node_id syntax_add(struct walk *walk, struct syntax_node node)
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

/* Whether a node is one that lowering reads, standing where it is. */
static bool is_kept(enum syntax_kind kind, enum syntax_kind around)
{
	return kind != SYNTAX_ABSENT &&
	       (kind != SYNTAX_TOKEN_COLON || around == SYNTAX_SLICE);
}

node_id syntax_lay(struct walk *walk, struct syntax_node node)
{
	enum syntax_kind kind = (enum syntax_kind)node.kind;
	enum syntax_kind around = syntax_open_kind(walk);

	if (!is_kept(kind, around))
		return 0;
	if (!kinds[around].fields)
		node.field = SYNTAX_FIELD_NONE;
	node_id id = syntax_add(walk, node);
	return kind < SYNTAX_TOKEN_COLON ? id : 0;
}

/* --- parsing */

node_id syntax_parse(struct syntax_parser *parser, struct str text, uint32_t from,
		     uint32_t to, struct syntax_tree *flat)
{
	struct str part = str_slice(text, from, to);
	const struct straight_tree *straight = NULL;
	node_id root = flat->nodes.len;
	struct walk walk = {.parser = parser,
			    .tree = flat,
			    .text = text,
			    .from = from,
			    .open = &parser->open};

	if (parser->straight)
		straight = straight_parse(parser->straight, part);
	if (straight)
		syntax_lay_straight(&walk, straight);
	else if (!syntax_lay_mended(&walk, part))
		flat->gave_up = true;
	flat->straight = straight != NULL;
	return root < flat->nodes.len ? root : 0;
}
