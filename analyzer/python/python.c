/* The front end's door: parse, lower, seal. */
#include "python/python.h"

#include "base/hash.h"
#include "python/lower_parts.h"
#include "python/plain.h"

#include "base/banned.h"

enum {
	/* tree-sitter can take 250 times the text in memory: more than this is no source
	 * file, and would be no use. */
	PYTHON_LARGEST = 10 << 20,
	DAMAGE_AN_ERROR = 8, /* bytes that an error is worth by itself */
};

struct python_reader {
	struct syntax_parser *parser;
	struct syntax_tree trees[2];
	struct arena scratch; /* emptied after each module */
};

struct python_reader *python_reader_new(struct arena *arena)
{
	struct python_reader *reader = arena_new(arena, struct python_reader);

	reader->parser = syntax_parser_new(arena);
	reader->trees[0].arena = reader->trees[1].arena = arena;
	arena_init(&reader->scratch);
	return reader;
}

void python_reader_release(struct python_reader *reader)
{
	syntax_parser_release(reader->parser);
	arena_release(&reader->scratch);
}

static void fill_header(struct facts_header *header, struct str text,
			const struct python_options *options)
{
	struct hash128 hash = hash_content(text.at, text.len);

	header->source_low = hash.low;
	header->source_high = hash.high;
	header->depth = FACTS_WHOLE;
	header->text_len = (uint32_t)text.len;
	header->flags = options->stub ? MODULE_STUB : 0;
}

/* Parses the text as plainly as `plain` says; gives the root, or 0. */
static node_id parse(struct python_reader *reader, struct str text,
		     const struct plain_options *plain, struct syntax_tree *tree)
{
	syntax_tree_clear(tree);
	text = plain_text(&reader->scratch, text, plain, &tree->comments, tree->arena);
	return syntax_parse(reader->parser, text, 0, (uint32_t)text.len, tree);
}

/* How much of a module is broken: by the number of errors and by what they cover. */
static uint64_t damage(const struct syntax_tree *tree)
{
	uint64_t sum = tree->gave_up ? UINT32_MAX : 0;

	for (uint32_t i = 0; i < tree->errors.len; i++)
		sum += DAMAGE_AN_ERROR + tree->errors.at[i].end -
		       tree->errors.at[i].start;
	return sum;
}

/* Where the parser finds errors, it may be mistaken: a second look decides. */
static node_id parse_best(struct python_reader *reader, struct str text, bool notebook,
			  struct syntax_tree **best)
{
	struct plain_options plain = {.notebook = notebook};
	struct syntax_tree *first = &reader->trees[0], *second = &reader->trees[1];
	node_id root = parse(reader, text, &plain, first), again;

	*best = first;
	if (!first->errors.len)
		return root;
	plain.repair = true;
	again = parse(reader, text, &plain, second);
	if (damage(second) >= damage(first))
		return root;
	*best = second;
	return again;
}

struct str python_read(struct python_reader *reader, struct str text,
		       const struct python_options *options, struct arena *arena)
{
	struct facts_build build;
	bool too_large = text.len > PYTHON_LARGEST;
	struct lower lower = {.build = &build,
			      .parser = reader->parser,
			      .text = too_large ? str_slice(text, 0, 0) : text,
			      .arena = &reader->scratch};

	facts_build_init(&build, &reader->scratch);
	buf_init(&lower.word, &reader->scratch);
	fill_header(&build.header, lower.text, options);
	if (too_large)
		lower_error(&lower, 0, 0, "too large to be read");
	node_id root = parse_best(reader, lower.text, options->notebook, &lower.tree);
	lower_module(&lower, root);
	struct str block = facts_seal(&build, arena);
	arena_reset(&reader->scratch);
	return block;
}

void python_dump_syntax(struct python_reader *reader, struct str text, struct buf *out)
{
	if (text.len <= PYTHON_LARGEST)
		syntax_dump(reader->parser, text, out);
}
