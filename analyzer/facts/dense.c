/*
 * Dense facts: a block column by column, then packed.
 *
 *   | length | LZ of: | counts | header's words | expr's kinds | expr's parents | ... | text |
 *
 * A table is a field of 32-bit words. Down a column they repeat or grow evenly, so what is written
 * is the steps from each to the next: a varint, small steps of either sign first, whose lowest bit
 * says that the step is taken several times; how often stands behind. Columns of places are not
 * written.
 */
#include "facts/dense.h"

#include "base/arena.h"
#include "base/lz.h"
#include "base/varint.h"
#include "facts/layout.h"
#include "facts/pack.h"

#include "base/banned.h"

enum {
	WORD = sizeof(uint32_t),
	SHORTEST_RUN = 3,
	/* No honest block is larger: a bound on what damaged bytes can ask for. */
	LARGEST = 1 << 26,
};

#define COLUMN(record, field) (1u << offsetof(struct facts_##record, field) / WORD)
#define PLACES(record)	      (COLUMN(record, start) | COLUMN(record, end))
#define NAME_PLACES(record)   (COLUMN(record, name_start) | COLUMN(record, name_end))

/* The columns that are left out, a bit each. */
static const uint32_t left_out[LAYOUT_TABLES] = {
	[LAYOUT_expr] = PLACES(expr),
	[LAYOUT_stmt] = PLACES(stmt),
	[LAYOUT_bind] = COLUMN(bind, start),
	[LAYOUT_func] = PLACES(func) | NAME_PLACES(func) | COLUMN(func, header_end),
	[LAYOUT_param] = PLACES(param),
	[LAYOUT_class] = PLACES(class) | NAME_PLACES(class),
	[LAYOUT_import] = PLACES(import),
};

/* The words of the header that are kept: a run of them. */
enum {
	HEADER_FROM = offsetof(struct facts_header, depth) / WORD,
	HEADER_END = offsetof(struct facts_header, checksum) / WORD,
	HEADER_LEFT_OUT = COLUMN(header, text_len) | COLUMN(header, import_at),
};

/* Words in a record of each table; the text has none. */
static const uint32_t record_words[LAYOUT_TABLES] = {
#define FACTS_TABLE(field, type) [LAYOUT_##field] = sizeof(type) / WORD,
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
};

/* --- both ways */

/* What is written, or what is left to read. */
struct stream {
	struct buf out;
	struct str rest;
};

/* Moves `count` words, `stride` apart, into the stream or out of it. */
typedef bool move_column(struct stream *stream, uint32_t *word, uint32_t count,
			 uint32_t stride);

static bool move_table(struct stream *stream, move_column *move, uint32_t *table,
		       uint32_t count, unsigned kind)
{
	for (uint32_t i = 0; i < record_words[kind]; i++)
		if (!(left_out[kind] >> i & 1) &&
		    !move(stream, table + i, count, record_words[kind]))
			return false;
	return true;
}

/* Moves all of a block whose counts are known, but the text. */
static bool move_block(struct stream *stream, move_column *move, char *block)
{
	uint32_t *header = (uint32_t *)(void *)block;
	const uint32_t *counts = (uint32_t *)(void *)(block + LAYOUT_COUNTS);
	char *section = block + LAYOUT_SECTIONS;

	for (uint32_t i = HEADER_FROM; i < HEADER_END; i++)
		if (!(HEADER_LEFT_OUT >> i & 1) && !move(stream, header + i, 1, 1))
			return false;
	for (unsigned kind = 0; kind < LAYOUT_text; kind++) {
		uint32_t *table = (uint32_t *)(void *)section;

		if (!move_table(stream, move, table, counts[kind], kind))
			return false;
		section += layout_section(counts[kind], record_words[kind] * WORD);
	}
	return true;
}

/* --- packing */

/* 0, -1, 1, -2, 2 ... become 0, 1, 2, 3, 4 ... */
static uint32_t fold(uint32_t step)
{
	return step << 1 ^ (step >> 31 ? UINT32_MAX : 0);
}

/* How often the first step of a column is taken in a row; *step is the step. */
static uint32_t run_length(const uint32_t *word, uint32_t above, uint32_t count,
			   uint32_t stride, uint32_t *step)
{
	uint32_t len = 0;

	for (*step = *word - above; len < count && *word - above == *step; len++) {
		above = *word;
		word += stride;
	}
	return len;
}

static bool put_column(struct stream *stream, uint32_t *word, uint32_t count,
		       uint32_t stride)
{
	uint32_t above = 0, step;

	while (count) {
		uint32_t run = run_length(word, above, count, stride, &step);

		if (run < SHORTEST_RUN)
			run = 1;
		varint_put(&stream->out, (uint64_t)fold(step) << 1 | (run > 1));
		if (run > 1)
			varint_put(&stream->out, run - SHORTEST_RUN);
		count -= run;
		word += (size_t)run * stride;
		above += run * step;
	}
	return true;
}

struct str dense_columns(struct arena *arena, struct str block)
{
	char *bytes = arena_copy(arena, block.at, block.len);
	uint32_t *counts = (uint32_t *)(void *)(bytes + LAYOUT_COUNTS);
	struct stream stream;
	struct facts facts;

	facts_view(block, &facts);
	buf_init(&stream.out, arena);
	put_column(&stream, counts, LAYOUT_TABLES, 1);
	move_block(&stream, put_column, bytes);
	buf_add(&stream.out, (struct str){facts.text, facts.text_count});
	return buf_str(&stream.out);
}

struct str dense_pack(struct lz_packer *packer, struct arena *arena, struct str columns)
{
	struct buf packed;

	buf_init(&packed, arena);
	varint_put(&packed, columns.len);
	buf_add(&packed, lz_pack(packer, arena, columns));
	return buf_str(&packed);
}

/* --- loading */

static uint32_t unfold(uint32_t folded)
{
	return folded >> 1 ^ (folded & 1 ? UINT32_MAX : 0);
}

static bool get_column(struct stream *stream, uint32_t *word, uint32_t count,
		       uint32_t stride)
{
	struct str rest = stream->rest;
	uint32_t above = 0;
	uint64_t coded;

	while (count) {
		uint64_t run = 0;

		if (!varint_get(&rest, &coded) || (coded & 1 && !varint_get(&rest, &run)))
			return false;
		run += coded & 1 ? SHORTEST_RUN : 1;
		if (run > count)
			return false;
		count -= (uint32_t)run;
		for (uint32_t step = unfold((uint32_t)(coded >> 1)); run--;
		     word += stride)
			*word = above += step;
	}
	stream->rest = rest;
	return true;
}

/* An empty block with its header and counts. */
static char *start_block(struct arena *arena, const uint32_t counts[LAYOUT_TABLES],
			 uint64_t size)
{
	char *block = arena_alloc(arena, size);
	struct facts_header *header = (struct facts_header *)(void *)block;

	memcpy(header->magic, "LLF", 4);
	header->version = FACTS_VERSION;
	header->size = (uint32_t)size;
	memcpy(block + LAYOUT_COUNTS, counts, LAYOUT_TABLES * WORD);
	return block;
}

static bool read_columns(struct arena *arena, struct str columns, struct str *block)
{
	struct stream stream = {.rest = columns};
	uint32_t counts[LAYOUT_TABLES];

	if (!get_column(&stream, counts, LAYOUT_TABLES, 1))
		return false;
	uint64_t size = layout_size(counts);
	if (size > LARGEST)
		return false;
	char *bytes = start_block(arena, counts, size);
	if (!move_block(&stream, get_column, bytes) ||
	    stream.rest.len != counts[LAYOUT_text])
		return false;
	memcpy(bytes + size - layout_align(counts[LAYOUT_text]), stream.rest.at,
	       stream.rest.len);
	*block = (struct str){bytes, size};
	return true;
}

bool dense_load(struct arena *arena, struct str primer, struct str bytes,
		struct str *block)
{
	struct arena scratch;
	uint64_t len;

	if (!varint_get(&bytes, &len) || len > LARGEST)
		return false;
	arena_init(&scratch);
	char *columns = arena_alloc(&scratch, len);
	bool ok = lz_unpack(primer, bytes, columns, len) &&
		  read_columns(arena, (struct str){columns, len}, block);
	arena_release(&scratch);
	return ok;
}
