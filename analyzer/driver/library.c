/* Looks for libclang under the names that systems give it, the newest first. */
#include "driver/library.h"

#include "native/clang.h"

#include <dlfcn.h>
#include <stdio.h>
#include <string.h>

#include "base/banned.h"

enum { NEWEST = 30, OLDEST = 10 }; /* of clang's versions */

#ifdef __APPLE__
static const char *const plain[] = {
	"libclang.dylib",
	"/Library/Developer/CommandLineTools/usr/lib/libclang.dylib",
};
#else
static const char *const plain[] = {"libclang.so.1", "libclang.so"};
#endif

static void *find(void)
{
	void *library = NULL;
	char name[64];

	for (unsigned i = 0; i < sizeof(plain) / sizeof(*plain) && !library; i++)
		library = dlopen(plain[i], RTLD_NOW | RTLD_LOCAL);
	for (int version = NEWEST; version >= OLDEST && !library; version--) {
		snprintf(name, sizeof(name), "libclang-%d.so.1", version);
		library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
		snprintf(name, sizeof(name), "libclang-%d.so.%d", version, version);
		if (!library)
			library = dlopen(name, RTLD_NOW | RTLD_LOCAL);
	}
	return library;
}

/* C has no cast between pointers to data and to functions: POSIX copies them. */
static bool load(void *library, const char *name, void *function)
{
	void *found = dlsym(library, name);

	memcpy(function, &found, sizeof(found));
	return found != NULL;
}

bool library_clang(struct clang *clang)
{
	void *library = find();
	bool good = library != NULL;

#define FUNCTION(result, name, parameters)                                               \
	good = good && load(library, "clang_" #name, &clang->name);
	CLANG_FUNCTIONS(FUNCTION)
#undef FUNCTION
	return good;
}
