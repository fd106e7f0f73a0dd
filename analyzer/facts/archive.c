/*
 * Archive: one block made of many.
 *
 *   "LLA\0" version count size | count entries | names, one behind the other | block |
 * block ... each at a multiple of 8 Numbers are 32 bits wide; places count from the
 * beginning of the archive.
 */
#include "facts/archive.h"

#include "base/bug.h"
#include "facts/facts.h"

#include <stdlib.h>
#include <string.h>

#include "base/banned.h"

enum { BLOCK_ALIGN = 8 };

struct archive_header {
	char magic[4]; /* "LLA" and a NUL */
	uint32_t version, count, size;
};

struct place {
	uint32_t name, name_len, block, block_len, package;
};

static int compare_entries(const void *left, const void *right)
{
	const struct archive_entry *a = left, *b = right;

	return str_cmp(a->name, b->name);
}

static size_t align(size_t size)
{
	return (size + BLOCK_ALIGN - 1) / BLOCK_ALIGN * BLOCK_ALIGN;
}

static size_t names_at(uint32_t count)
{
	return sizeof(struct archive_header) + count * sizeof(struct place);
}

static size_t archive_size(const struct archive_entries *entries)
{
	size_t size = names_at(entries->len);

	for (uint32_t i = 0; i < entries->len; i++)
		size += entries->at[i].name.len;
	size = align(size);
	for (uint32_t i = 0; i < entries->len; i++)
		size += align(entries->at[i].block.len);
	return size;
}

static void write_entries(char *archive, const struct archive_entry *entries,
			  uint32_t count)
{
	struct place *places =
		(struct place *)(void *)(archive + sizeof(struct archive_header));
	size_t at = names_at(count);

	for (uint32_t i = 0; i < count; i++) {
		struct str name = entries[i].name;

		if (name.len)
			memcpy(archive + at, name.at, name.len);
		places[i].name = (uint32_t)at;
		places[i].name_len = (uint32_t)name.len;
		places[i].package = entries[i].package;
		at += name.len;
	}
	at = align(at);
	for (uint32_t i = 0; i < count; i++) {
		struct str block = entries[i].block;

		if (block.len)
			memcpy(archive + at, block.at, block.len);
		places[i].block = (uint32_t)at;
		places[i].block_len = (uint32_t)block.len;
		at += align(block.len);
	}
}

struct str archive_write(struct arena *arena, const struct archive_entries *entries)
{
	size_t size = archive_size(entries);
	char *archive = arena_alloc(arena, size);
	struct archive_entry *sorted =
		arena_copy(arena, entries->at, entries->len * sizeof(*entries->at));
	struct archive_header *header = (struct archive_header *)(void *)archive;

	BUG_UNLESS(size <= UINT32_MAX);
	qsort(sorted, entries->len, sizeof(*sorted), compare_entries);
	memcpy(header->magic, "LLA", 4);
	header->version = FACTS_VERSION;
	header->count = entries->len;
	header->size = (uint32_t)size;
	write_entries(archive, sorted, entries->len);
	return (struct str){archive, size};
}

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
static struct str part(struct str archive, uint32_t at, uint32_t len)
{
	if (at > archive.len || len > archive.len - at)
		return str_slice(archive, 0, 0);
	return str_slice(archive, at, (size_t)at + len);
}

struct archive_entry archive_at(struct str archive, uint32_t index)
{
	const struct place *places =
		(const struct place *)(const void *)(archive.at +
						     sizeof(struct archive_header));
	struct place place = places[index];

	return (struct archive_entry){
		.name = part(archive, place.name, place.name_len),
		.block = part(archive, place.block, place.block_len),
		.package = place.package,
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
