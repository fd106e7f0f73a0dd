/*
 * Archive: one block made of many.
 *
 *   "LLA\0" version count size primer | entry ... | names, one behind the other | primer | module ...
 *
 * Numbers are 32 bits wide; places count from the beginning of the archive. The primer and each
 * module begin at a multiple of 8.
 */
#include "facts/archive.h"

#include "base/bug.h"
#include "base/lz.h"
#include "facts/dense.h"
#include "facts/pack.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum {
	BLOCK_ALIGN = 8,
	/* Every so many modules lend their columns to the primer, until it is full. Larger ones
	 * save little more and have to be read for each module. */
	PRIMER_EVERY = 40,
	PRIMER_MOST = 64 << 10,
};

struct part {
	uint32_t at, len;
};

struct archive_header {
	char magic[4]; /* "LLA" and a NUL */
	uint32_t version, count, size;
	struct part primer;
};

enum { PLACE_PACKAGE = 1 << 0, PLACE_READY = 1 << 1 };

struct place {
	struct part name, block;
	uint32_t flags;
};

/* --- writing */

/* An archive that is being written. */
struct writer {
	struct arena *arena;
	const struct archive_entry *entries;
	uint32_t count;
	struct str *columns; /* of each entry */
	struct str primer;
	struct lz_packer *packer;
	struct buf out;
};

static int compare_entries(const void *left, const void *right)
{
	const struct archive_entry *a = left, *b = right;

	return str_cmp(a->name, b->name);
}

static void make_columns(struct writer *writer)
{
	struct buf primer;

	buf_init(&primer, writer->arena);
	writer->columns = arena_array(writer->arena, struct str, writer->count);
	for (uint32_t i = 0; i < writer->count; i++) {
		struct str columns =
			dense_columns(writer->arena, writer->entries[i].block);
		size_t room = PRIMER_MOST - primer.len;

		writer->columns[i] = columns;
		if (i % PRIMER_EVERY == PRIMER_EVERY / 2)
			buf_add(&primer,
				str_slice(columns, 0,
					  columns.len < room ? columns.len : room));
	}
	writer->primer = buf_str(&primer);
	writer->packer = lz_packer_new(writer->arena, writer->primer);
}

/* A module as it is kept. A ready one goes through the dense form as well, so that both forms
 * leave out the same. */
static struct str form(struct writer *writer, uint32_t index)
{
	struct str dense =
		dense_pack(writer->packer, writer->arena, writer->columns[index]);
	struct str block;

	if (!writer->entries[index].ready)
		return dense;
	BUG_UNLESS(dense_load(writer->arena, writer->primer, dense, &block));
	return block;
}

/* Adds bytes at the end; gives where they are. */
static struct part append(struct writer *writer, struct str bytes, size_t align)
{
	struct part part;

	while (writer->out.len % align)
		buf_char(&writer->out, '\0');
	part = (struct part){(uint32_t)writer->out.len, (uint32_t)bytes.len};
	buf_add(&writer->out, bytes);
	BUG_UNLESS(writer->out.len <= UINT32_MAX);
	return part;
}

struct str archive_write(struct arena *arena, const struct archive_entries *entries)
{
	struct archive_entry *sorted =
		arena_copy(arena, entries->at, entries->len * sizeof(*entries->at));
	struct writer writer = {.arena = arena, .entries = sorted, .count = entries->len};
	struct archive_header header = {"LLA", FACTS_VERSION, entries->len, 0, {0, 0}};
	struct place *places = arena_array(arena, struct place, entries->len);

	qsort(sorted, entries->len, sizeof(*sorted), compare_entries);
	make_columns(&writer);
	buf_init(&writer.out, arena);
	buf_fill(&writer.out, '\0', sizeof(header) + entries->len * sizeof(*places));
	for (uint32_t i = 0; i < entries->len; i++)
		places[i].name = append(&writer, sorted[i].name, 1);
	header.primer = append(&writer, writer.primer, BLOCK_ALIGN);
	for (uint32_t i = 0; i < entries->len; i++) {
		places[i].block = append(&writer, form(&writer, i), BLOCK_ALIGN);
		places[i].flags = (sorted[i].package ? PLACE_PACKAGE : 0) |
				  (sorted[i].ready ? PLACE_READY : 0);
	}
	header.size = (uint32_t)writer.out.len;
	memcpy(writer.out.at, &header, sizeof(header));
	if (entries->len)
		memcpy(writer.out.at + sizeof(header), places,
		       entries->len * sizeof(*places));
	return buf_str(&writer.out);
}

/* --- reading */

uint32_t archive_count(struct str archive)
{
	const struct archive_header *header =
		(const struct archive_header *)(const void *)archive.at;

	if (archive.len < sizeof(*header) || (uintptr_t)archive.at % BLOCK_ALIGN)
		return 0;
	/* What embeds an archive may pad it. */
	if (memcmp(header->magic, "LLA", 4) || header->version != FACTS_VERSION ||
	    header->size > archive.len ||
	    header->count > (header->size - sizeof(*header)) / sizeof(struct place))
		return 0;
	return header->count;
}

/* A part of the archive; empty where it would reach beyond the end. */
static struct str bytes_of(struct str archive, struct part part)
{
	if (part.at > archive.len || part.len > archive.len - part.at)
		return str_slice(archive, 0, 0);
	return str_slice(archive, part.at, (size_t)part.at + part.len);
}

struct archive_entry archive_at(struct str archive, uint32_t index)
{
	const struct place *places =
		(const struct place *)(const void *)(archive.at +
						     sizeof(struct archive_header));
	struct place place = places[index];

	return (struct archive_entry){
		.name = bytes_of(archive, place.name),
		.block = bytes_of(archive, place.block),
		.package = place.flags & PLACE_PACKAGE,
		.ready = place.flags & PLACE_READY,
	};
}

bool archive_find(struct str archive, struct str name, struct archive_entry *entry)
{
	uint32_t low = 0, high = archive_count(archive);

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		*entry = archive_at(archive, middle);
		int order = str_cmp(entry->name, name);
		if (!order)
			return true;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

bool archive_facts(struct arena *arena, struct str archive,
		   const struct archive_entry *entry, struct facts *facts)
{
	const struct archive_header *header =
		(const struct archive_header *)(const void *)archive.at;
	struct str block = entry->block;

	if (!entry->ready &&
	    !dense_load(arena, bytes_of(archive, header->primer), entry->block, &block))
		return false;
	facts_view(block, facts);
	return true;
}
