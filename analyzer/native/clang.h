/*
 * Clang: what we use of libclang, as pointers: it is loaded where it is at hand (driver/library.c),
 * and looplint is built without it. The types are those of its C interface, which does not change.
 */
#ifndef NATIVE_CLANG_H
#define NATIVE_CLANG_H

struct clang_text {
	const void *data;
	unsigned flags;
};

struct clang_cursor {
	int kind, extra;
	const void *data[3];
};

struct clang_type {
	int kind;
	void *data[2];
};

struct clang_place {
	const void *pointer[2];
	unsigned data;
};

enum { CLANG_BREAK, CLANG_CONTINUE, CLANG_RECURSE }; /* what a visitor gives */

enum clang_kind {
	CLANG_FUNCTION = 8,
	CLANG_VARIABLE = 9,
	CLANG_REFERENCE = 101,
	CLANG_CALL = 103,
	CLANG_TEXT = 109,
	CLANG_LIST = 119,
};

enum { CLANG_STATIC = 3, CLANG_FATAL = 4 };

typedef int clang_visitor(struct clang_cursor cursor, struct clang_cursor parent,
			  void *context);

/* FUNCTION(result, name, parameters): its name there begins with clang_. */
#define CLANG_FUNCTIONS(FUNCTION)                                                        \
	FUNCTION(void *, createIndex, (int exclude, int display))                        \
	FUNCTION(void, disposeIndex, (void *index))                                      \
	FUNCTION(int, parseTranslationUnit2,                                             \
		 (void *index, const char *path, const char *const *args, int count,     \
		  void *unsaved, unsigned unsaved_count, unsigned options, void **unit)) \
	FUNCTION(void, disposeTranslationUnit, (void *unit))                             \
	FUNCTION(unsigned, getNumDiagnostics, (void *unit))                              \
	FUNCTION(void *, getDiagnostic, (void *unit, unsigned index))                    \
	FUNCTION(int, getDiagnosticSeverity, (void *diagnostic))                         \
	FUNCTION(struct clang_text, getDiagnosticSpelling, (void *diagnostic))           \
	FUNCTION(void, disposeDiagnostic, (void *diagnostic))                            \
	FUNCTION(struct clang_cursor, getTranslationUnitCursor, (void *unit))            \
	FUNCTION(unsigned, visitChildren,                                                \
		 (struct clang_cursor cursor, clang_visitor * visitor, void *context))   \
	FUNCTION(struct clang_text, getCursorSpelling, (struct clang_cursor cursor))     \
	FUNCTION(struct clang_cursor, getCursorReferenced, (struct clang_cursor cursor)) \
	FUNCTION(struct clang_type, getCursorType, (struct clang_cursor cursor))         \
	FUNCTION(struct clang_text, getTypeSpelling, (struct clang_type type))           \
	FUNCTION(unsigned, isCursorDefinition, (struct clang_cursor cursor))             \
	FUNCTION(int, Cursor_getStorageClass, (struct clang_cursor cursor))              \
	FUNCTION(struct clang_place, getCursorLocation, (struct clang_cursor cursor))    \
	FUNCTION(int, Location_isFromMainFile, (struct clang_place place))               \
	FUNCTION(const char *, getCString, (struct clang_text text))                     \
	FUNCTION(void, disposeString, (struct clang_text text))

struct clang {
#define FUNCTION(result, name, parameters) result(*name) parameters;
	CLANG_FUNCTIONS(FUNCTION)
#undef FUNCTION
};

#endif
