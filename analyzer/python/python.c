/* The front end's door: parse, lower, seal. */
#include "python/python.h"

#include "base/hash.h"
#include "python/lower_parts.h"

#include "base/banned.h"

enum {
	/* tree-sitter takes 30 times the text in memory: more than this is no source
	   file. */
	PYTHON_LARGEST = 32 << 20,
};

struct python_reader {
	struct syntax_parser *parser;
	struct syntax_tree tree;
	struct arena scratch; /* emptied after each module */
};

struct python_reader *python_reader_new(struct arena *arena)
{
	struct python_reader *reader = arena_new(arena, struct python_reader);

	reader->parser = syntax_parser_new(arena);
	reader->tree.arena = arena;
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

struct str python_read(struct python_reader *reader, struct str text,
		       const struct python_options *options, struct arena *arena)
{
	struct facts_build build;
	bool too_large = text.len > PYTHON_LARGEST;
	struct lower lower = {.build = &build,
			      .parser = reader->parser,
			      .tree = &reader->tree,
			      .text = too_large ? str_slice(text, 0, 0) : text,
			      .arena = &reader->scratch};

	facts_build_init(&build, &reader->scratch);
	buf_init(&lower.word, &reader->scratch);
	fill_header(&build.header, lower.text, options);
	syntax_tree_clear(&reader->tree);
	if (too_large)
		lower_error(&lower, 0, 0, "too large to be read");
	node_id root = syntax_parse(reader->parser, lower.text, 0,
				    (uint32_t)lower.text.len, &reader->tree);
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
