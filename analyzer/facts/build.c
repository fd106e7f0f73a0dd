/* Growing tables, and their way into one block. */
#include "facts/build.h"

#include "base/bug.h"
#include "facts/layout.h"

#include <string.h>

#include "base/banned.h"

void facts_build_init(struct facts_build *build, struct arena *arena)
{
	*build = (struct facts_build){.arena = arena};
	memcpy(build->header.magic, "LLF", 4);
	build->header.version = FACTS_VERSION;
	intern_init(&build->names, arena);
	/* Record 0 of every table, and the empty list. Names and text are made when
	 * sealing. */
#define FACTS_TABLE(field, type)                                                         \
	if (LAYOUT_##field < LAYOUT_name)                                                \
		vec_push(arena, &build->field);
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
}

name_id facts_build_name(struct facts_build *build, struct str text)
{
	return intern_add(&build->names, text);
}

list_id facts_build_list(struct facts_build *build, const uint32_t *items, uint32_t count)
{
	list_id list = build->list.len;

	if (!count)
		return 0;
	vec_reserve(build->arena, &build->list, count + 1);
	build->list.at[list] = count;
	memcpy(&build->list.at[list + 1], items, count * sizeof(*items));
	build->list.len += count + 1;
	return list;
}

void facts_build_copy(struct facts_build *build, const struct facts *facts,
		      struct arena *arena)
{
	facts_build_init(build, arena);
	build->header = *facts->header;
#define FACTS_TABLE(field, type)                                                         \
	if (LAYOUT_##field < LAYOUT_name) {                                              \
		build->field.at = arena_copy(arena, facts->field,                        \
					     facts->field##_count * sizeof(type));       \
		build->field.len = build->field.cap = facts->field##_count;              \
	}
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
	for (name_id name = 1; name + 1 < facts->name_count; name++)
		facts_build_name(build, facts_name(facts, name));
}

/* The texts of the names, one behind the other, and where each begins. */
static void write_names(struct facts_build *build)
{
	const struct intern_texts *texts = &build->names.texts;
	uint64_t size = 0;

	for (uint32_t i = 0; i < texts->len; i++)
		size += texts->at[i].len;
	BUG_UNLESS(size < UINT32_MAX);
	build->name.len = build->text.len = 0;
	vec_reserve(build->arena, &build->name, texts->len + 1);
	vec_reserve(build->arena, &build->text, (uint32_t)size);
	for (uint32_t i = 0; i < texts->len; i++) {
		struct str text = texts->at[i];

		build->name.at[build->name.len++] = build->text.len;
		if (text.len)
			memcpy(build->text.at + build->text.len, text.at, text.len);
		build->text.len += (uint32_t)text.len;
	}
	build->name.at[build->name.len++] = build->text.len;
}

struct str facts_seal(struct facts_build *build, struct arena *arena)
{
	write_names(build);
	const uint32_t counts[LAYOUT_TABLES] = {
#define FACTS_TABLE(field, type) build->field.len,
		FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
	};
	uint64_t size = layout_size(counts);
	BUG_UNLESS(size <= UINT32_MAX);
	char *block = arena_alloc(arena, size);
	char *section = block + LAYOUT_SECTIONS;
	memcpy(block + LAYOUT_COUNTS, counts, sizeof(counts));
#define FACTS_TABLE(field, type)                                                         \
	if (build->field.len)                                                            \
		memcpy(section, build->field.at, build->field.len * sizeof(type));       \
	section += layout_section(build->field.len, sizeof(type));
	FACTS_TABLES(FACTS_TABLE)
#undef FACTS_TABLE
	build->header.size = (uint32_t)size;
	memcpy(block, &build->header, sizeof(build->header));
	((struct facts_header *)(void *)block)->checksum =
		layout_checksum((struct str){block, size});
	return (struct str){block, size};
}
