/* A folder of a test's own, with the files that it asks for. */
#ifndef TESTS_UNIT_TREE_H
#define TESTS_UNIT_TREE_H

#include "driver/path.h"
#include "unit.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

static char tree_top[] = "/tmp/looplint-test-XXXXXX";

static inline struct str tree_path(const char *path)
{
	return *path ? path_join(&arena, str_of(tree_top), str_of(path))
		     : str_of(tree_top);
}

/* Writes a file, and the folders above it. */
static inline void tree_write(const char *path, const char *text)
{
	struct str part = str_of(path);
	FILE *file;

	for (size_t i = 0; i < part.len; i++)
		if (path[i] == '/')
			mkdir(tree_path(arena_text(&arena, path, i)).at, 0777);
	file = fopen(tree_path(path).at, "wb");
	assert_non_null(file);
	fputs(text, file);
	fclose(file);
}

static inline int tree_set_up(void **state)
{
	unit_set_up(state);
	return mkdtemp(tree_top) ? 0 : -1;
}

static inline int tree_tear_down(void **state)
{
	int status = system(arena_printf(&arena, "rm -r '%s'", tree_top));

	unit_tear_down(state);
	return status;
}

#endif
