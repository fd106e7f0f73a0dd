/* Any text is read to lawful facts: as a module, a stub and a notebook. */
#include "base/arena.h"
#include "base/bug.h"
#include "facts/check.h"
#include "facts/pack.h"
#include "python/python.h"

#include "base/banned.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static struct arena arena;
	static struct python_reader *reader;
	struct arena file;
	struct facts facts;

	if (!reader)
		reader = python_reader_new(&arena);
	if (!size)
		return 0;
	struct python_options options = {.stub = data[0] & 1, .notebook = data[0] & 2};
	struct str text = {(const char *)data + 1, size - 1};
	arena_init(&file);
	facts_view(python_read(reader, text, &options, &file), &facts);
	BUG_UNLESS(!facts_check(&facts));
	arena_release(&file);
	return 0;
}
