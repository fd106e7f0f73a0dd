/* Walks libclang's tree of a source, function by function. */
#include "native/outline.h"

#include "native/clang.h"

#include "base/arena.h"

#include "base/banned.h"

struct walk {
	struct outline *outline;
	const struct clang *clang;
	struct arena *arena;
	unsigned number;	/* of the source */
	bool defines;		/* the first of two walks: only who is defined here */
	uint32_t released_from; /* where the lock was given back; 0: it is held */
	struct str table, first_text, first_function; /* of the current initialiser */
};

static struct str keep(const struct walk *walk, struct clang_text text)
{
	const char *at = walk->clang->getCString(text);
	struct str kept = str_of(arena_printf(walk->arena, "%s", at ? at : ""));

	walk->clang->disposeString(text);
	return kept;
}

static struct str spelling(const struct walk *walk, struct clang_cursor cursor)
{
	return keep(walk, walk->clang->getCursorSpelling(cursor));
}

/* What the outline calls a C function: a static one by its source too. */
static struct str outline_name(const struct walk *walk, struct clang_cursor function)
{
	unsigned number = walk->clang->Cursor_getStorageClass(function) == CLANG_STATIC
				  ? walk->number
				  : 0;
	struct str name = spelling(walk, function);

	return str_of(arena_printf(walk->arena, "fn%u_%.*s", number, STR_ARG(name)));
}

static bool is_defined(const struct walk *walk, struct str name)
{
	for (uint32_t i = 0; i < walk->outline->functions.len; i++)
		if (str_eq(walk->outline->functions.at[i], name))
			return true;
	return false;
}

/* --- functions --------------------------------------------------------------------------------- */

static void note_lock(struct walk *walk, struct str callee)
{
	struct outline *outline = walk->outline;

	if (str_is(callee, "PyEval_SaveThread")) {
		walk->released_from = (uint32_t)outline->text.len;
	} else if (str_is(callee, "PyEval_RestoreThread") && walk->released_from) {
		*vec_push(walk->arena, &outline->releases) = (struct outline_released){
			walk->released_from, (uint32_t)outline->text.len};
		walk->released_from = 0;
	}
}

static int visit_body(struct clang_cursor cursor, struct clang_cursor parent,
		      void *context)
{
	struct walk *walk = context;

	(void)parent;
	if (cursor.kind == CLANG_CALL) {
		struct clang_cursor callee = walk->clang->getCursorReferenced(cursor);
		struct str name = outline_name(walk, callee);
		bool ours = callee.kind == CLANG_FUNCTION && is_defined(walk, name);

		note_lock(walk, spelling(walk, cursor));
		if (!ours && callee.kind == CLANG_FUNCTION)
			name = str_of(arena_printf(walk->arena, "c.%.*s",
						   STR_ARG(spelling(walk, callee))));
		if (callee.kind == CLANG_FUNCTION)
			buf_printf(&walk->outline->text, "    %.*s()\n", STR_ARG(name));
	}
	return CLANG_RECURSE;
}

static void add_function(struct walk *walk, struct clang_cursor function)
{
	struct str name = outline_name(walk, function);

	if (walk->defines) {
		*vec_push(walk->arena, &walk->outline->functions) = name;
		return;
	}
	buf_printf(&walk->outline->text, "def %.*s():\n    pass\n", STR_ARG(name));
	walk->released_from = 0;
	walk->clang->visitChildren(function, visit_body, walk);
}

/* --- tables ------------------------------------------------------------------------------------ */

static struct str unquoted(struct str text)
{
	return text.len >= 2 && text.at[0] == '"' ? str_slice(text, 1, text.len - 1)
						  : text;
}

/* The first text, function and table of methods that an initialiser names. */
static int visit_entry(struct clang_cursor cursor, struct clang_cursor parent,
		       void *context)
{
	struct walk *walk = context;

	(void)parent;
	if (cursor.kind == CLANG_TEXT && !walk->first_text.at)
		walk->first_text = unquoted(spelling(walk, cursor));
	if (cursor.kind == CLANG_REFERENCE) {
		struct clang_cursor to = walk->clang->getCursorReferenced(cursor);

		if (to.kind == CLANG_FUNCTION && !walk->first_function.at)
			walk->first_function = outline_name(walk, to);
		else if (to.kind == CLANG_VARIABLE && !walk->table.at)
			walk->table = spelling(walk, to);
	}
	return CLANG_RECURSE;
}

static void read_entry(struct walk *walk, struct clang_cursor cursor)
{
	walk->table = walk->first_text = walk->first_function = (struct str){0};
	walk->clang->visitChildren(cursor, visit_entry, walk);
}

/* The table that is being read. */
struct table {
	struct walk *walk;
	struct str name;
};

/* An entry of a PyMethodDef[]: {"fetch", fetch, METH_VARARGS, "doc"}. */
static int visit_method(struct clang_cursor cursor, struct clang_cursor parent,
			void *context)
{
	const struct table *table = context;
	struct walk *walk = table->walk;

	(void)parent;
	if (cursor.kind != CLANG_LIST)
		return CLANG_CONTINUE;
	read_entry(walk, cursor);
	if (walk->first_text.at && walk->first_function.at)
		*vec_push(walk->arena, &walk->outline->methods) = (struct outline_method){
			table->name, walk->first_text, walk->first_function};
	return CLANG_CONTINUE;
}

static int visit_lists(struct clang_cursor cursor, struct clang_cursor parent,
		       void *context)
{
	const struct table *table = context;

	(void)parent;
	if (cursor.kind == CLANG_LIST)
		table->walk->clang->visitChildren(cursor, visit_method, context);
	return CLANG_CONTINUE;
}

static bool holds(struct str text, const char *part)
{
	return str_search(text, str_of(part)) != SIZE_MAX;
}

/* A slot {Py_tp_methods, table} is how types that are made at run time name their methods: the slots'
 * variable then stands for the table. */
static void add_variable(struct walk *walk, struct clang_cursor variable)
{
	struct outline *outline = walk->outline;
	struct table table = {walk, spelling(walk, variable)};
	struct str type = keep(
		walk, walk->clang->getTypeSpelling(walk->clang->getCursorType(variable)));

	if (holds(type, "PyMethodDef")) {
		walk->clang->visitChildren(variable, visit_lists, &table);
		return;
	}
	if (!holds(type, "PyTypeObject") && !holds(type, "PyType_Spec") &&
	    !holds(type, "PyType_Slot"))
		return;
	read_entry(walk, variable);
	if (holds(type, "PyType_Slot"))
		walk->first_text = table.name;
	if (walk->first_text.at && walk->table.at)
		*vec_push(walk->arena, &outline->classes) =
			(struct outline_class){walk->first_text, walk->table};
}

/* --- a source ---------------------------------------------------------------------------------- */

static int visit_top(struct clang_cursor cursor, struct clang_cursor parent,
		     void *context)
{
	struct walk *walk = context;
	const struct clang *clang = walk->clang;

	(void)parent;
	if (!clang->Location_isFromMainFile(clang->getCursorLocation(cursor)) ||
	    !clang->isCursorDefinition(cursor))
		return CLANG_CONTINUE;
	if (cursor.kind == CLANG_FUNCTION)
		add_function(walk, cursor);
	else if (cursor.kind == CLANG_VARIABLE && !walk->defines)
		add_variable(walk, cursor);
	return CLANG_CONTINUE;
}

/* Whether the compiler gave up: a header that is not there. */
static bool gave_up(struct walk *walk, void *unit, const char *path, struct err *err)
{
	const struct clang *clang = walk->clang;

	for (unsigned i = 0; i < clang->getNumDiagnostics(unit); i++) {
		void *diagnostic = clang->getDiagnostic(unit, i);
		bool fatal = clang->getDiagnosticSeverity(diagnostic) >= CLANG_FATAL;
		struct str text = keep(walk, clang->getDiagnosticSpelling(diagnostic));

		clang->disposeDiagnostic(diagnostic);
		if (fatal)
			return !err_set(walk->arena, err, path, "%.*s", STR_ARG(text));
	}
	return false;
}

void outline_init(struct outline *outline, struct arena *arena)
{
	*outline = (struct outline){0};
	buf_init(&outline->text, arena);
	buf_puts(&outline->text, "import c\n\n");
}

bool outline_add(struct outline *outline, const struct clang *clang, const char *path,
		 const char *const *args, int count, unsigned number, struct err *err)
{
	struct walk walk = {.outline = outline, .clang = clang, .number = number};
	void *index = clang->createIndex(0, 0), *unit = NULL;
	bool good = true;

	walk.arena = outline->text.arena;
	if (clang->parseTranslationUnit2(index, path, args, count, NULL, 0, 0, &unit)) {
		good = err_set(walk.arena, err, path, "cannot be read as C");
	} else if (gave_up(&walk, unit, path, err)) {
		good = false;
	} else {
		struct clang_cursor top = clang->getTranslationUnitCursor(unit);

		walk.defines = true;
		clang->visitChildren(top, visit_top, &walk);
		walk.defines = false;
		clang->visitChildren(top, visit_top, &walk);
	}
	if (unit)
		clang->disposeTranslationUnit(unit);
	clang->disposeIndex(index);
	return good;
}
