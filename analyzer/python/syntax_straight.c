/*
 * A straight tree laid flat. Its hidden parts are passed through: their children stand for them.
 * Which field a child is, and whether it goes by another name, is said by the production that
 * made its parent.
 */
#include "python/syntax_parts.h"

#include <tree_sitter/parser.h>

#include "base/banned.h"

static size_t child_at(const TSLanguage *language, uint16_t production, uint32_t child)
{
	return (size_t)production * language->max_alias_sequence_length + child;
}

static void map_production(struct syntax_parser *parser, const TSLanguage *language,
			   uint16_t production)
{
	TSMapSlice slice = language->field_map_slices[production];

	for (unsigned i = slice.length; i-- > 0;) {
		const TSFieldMapEntry *entry =
			&language->field_map_entries[slice.index + i];

		if (!entry->inherited)
			parser->child_field[child_at(language, production,
						     entry->child_index)] =
				parser->field_of[entry->field_id];
	}
}

void syntax_map_children(struct syntax_parser *parser)
{
	const TSLanguage *language = tree_sitter_python();

	parser->child_field = arena_array(parser->arena, uint8_t,
					  (size_t)language->production_id_count *
						  language->max_alias_sequence_length);
	for (uint16_t i = 0; i < language->production_id_count; i++)
		map_production(parser, language, i);
}

/* What a child goes by: its own symbol, or the alias that its parent gives it. */
static TSSymbol symbol_of(const TSLanguage *language, const struct part *parent,
			  uint32_t index, const struct part *child)
{
	TSSymbol alias = parent->production
				 ? language->alias_sequences[child_at(
					   language, parent->production, index)]
				 : 0;

	return alias ? alias : child->symbol;
}

static void open_frame(struct walk *walk, uint32_t part, struct frame frame, node_id node)
{
	struct arena *arena = walk->parser->arena;

	frame.part = part;
	*vec_push(arena, &walk->parser->frames) = frame;
	if (node)
		*vec_push(arena, walk->open) = (struct open_node){node, 0};
}

static void close_frame(struct walk *walk)
{
	if (!vec_pop(&walk->parser->frames)->hidden)
		walk->open->len--;
}

/* Lays down a visible part, or passes through a hidden one. */
static void lay_part(struct walk *walk, const struct straight_tree *tree, uint32_t at,
		     TSSymbol symbol, uint8_t field)
{
	const struct part *part = &tree->parts.at[at];
	node_id node = 0;

	if (!tree_sitter_python()->symbol_metadata[symbol].visible) {
		if (part->count)
			open_frame(walk, at,
				   (struct frame){.field = field, .hidden = true}, 0);
		return;
	}
	node = syntax_lay(walk,
			  (struct syntax_node){.kind = walk->parser->kind_of[symbol],
					       .field = field,
					       .start = walk->from + part->start,
					       .end = walk->from + part->end});
	if (node && part->count)
		open_frame(walk, at, (struct frame){0}, node);
}

/* Lays down the next child of the part on top. */
static void lay_child(struct walk *walk, const struct straight_tree *tree)
{
	struct syntax_parser *parser = walk->parser;
	const TSLanguage *language = tree_sitter_python();
	struct frame *frame = vec_last(&parser->frames);
	const struct part *parent = &tree->parts.at[frame->part];
	uint32_t index = frame->next++, at = tree->kids.at[parent->kids + index];
	uint8_t field =
		parser->child_field[child_at(language, parent->production, index)];

	lay_part(walk, tree, at, symbol_of(language, parent, index, &tree->parts.at[at]),
		 field ? field : frame->field);
}

void syntax_lay_straight(struct walk *walk, const struct straight_tree *tree)
{
	struct frames *frames = &walk->parser->frames;

	lay_part(walk, tree, tree->root, tree->parts.at[tree->root].symbol, 0);
	while (frames->len) {
		const struct frame *frame = vec_last(frames);

		if (frame->next < tree->parts.at[frame->part].count)
			lay_child(walk, tree);
		else
			close_frame(walk);
	}
}
