/* Lists folders and remembers them. */
#include "driver/dirs.h"

#include <dirent.h>

#include "base/banned.h"

void dirs_init(struct dirs *dirs, struct arena *arena)
{
	*dirs = (struct dirs){.arena = arena};
	intern_init(&dirs->folders, arena);
	intern_init(&dirs->names, arena);
}

static void list(struct dirs *dirs, uint32_t number, struct str folder)
{
	DIR *listing = opendir(arena_text(dirs->arena, folder.at, folder.len));
	const struct dirent *entry;

	if (!listing)
		return;
	while ((entry = readdir(listing))) {
		uint32_t name = intern_add(&dirs->names, str_of(entry->d_name));

		map_set(dirs->arena, &dirs->entries, map_key(number, name), 1);
	}
	closedir(listing);
}

bool dirs_has(struct dirs *dirs, struct str folder, struct str name)
{
	uint32_t listed = dirs->folders.texts.len;
	uint32_t number = intern_add(&dirs->folders, folder);
	uint32_t known;

	if (number == listed)
		list(dirs, number, folder);
	known = intern_find(&dirs->names, name);
	return known && map_at(&dirs->entries, map_key(number, known), 0);
}
