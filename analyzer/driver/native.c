/*
 * looplint native: a stub from the sources of a C extension.
 *
 *   C --outline--> Python --the usual line--> program --rule_why--> what each function does
 */
#include "driver/commands.h"

#include "driver/find.h"
#include "driver/judge.h"
#include "driver/library.h"
#include "driver/link.h"
#include "driver/output.h"
#include "driver/path.h"
#include "driver/read.h"
#include "driver/run.h"
#include "driver/spawn.h"

#include "native/clang.h"
#include "native/outline.h"
#include "rule/run.h"

#include "base/banned.h"

/* Where the names of the outline's module and of its stub come from; no such files exist. */
#define OUTLINE "looplint_outline"

/* What a function does, read off the tree of its calls. */
struct deed {
	struct str kind; /* "socket"; empty: nothing is known that blocks */
	bool held,
		released; /* some way there keeps the interpreter's lock, some gives it back */
};

/* --- sources ----------------------------------------------------------------------------------- */

/* Prints a folder of headers. Without Python's no extension can be read; the compiler's own stand in
 * where libclang comes without them. */
static const char *const python_headers[] = {
	"python3", "-c", "import sysconfig; print(sysconfig.get_path('include'))", NULL};
static const char *const compiler_headers[] = {"cc", "-print-file-name=include", NULL};

static const char *ask_include(struct run *run, const char *const *command)
{
	struct str folder;

	if (!spawn_read(run->arena, command, &folder))
		return "-I.";
	folder = str_trim(folder);
	return arena_printf(run->arena, "-idirafter%.*s", STR_ARG(folder));
}

static bool add_sources(struct run *run, struct outline *outline)
{
	const struct strs *files = &run->line.arguments;
	struct clang clang;
	const char *args[2];
	bool good = true;

	if (!library_clang(&clang))
		return err_set(run->arena, vec_push(run->arena, &run->errs), NULL,
			       "native: libclang was not found; Debian's package is "
			       "libclang1, on "
			       "macOS it comes with the command line tools");
	args[0] = ask_include(run, python_headers);
	args[1] = ask_include(run, compiler_headers);
	for (uint32_t i = 0; i < files->len; i++) {
		struct err err = {0};

		if (outline_add(outline, &clang, files->at[i].at, args, 2, i + 1, &err))
			continue;
		*vec_push(run->arena, &run->errs) = err;
		good = false;
	}
	return good;
}

/* --- the program ------------------------------------------------------------------------------- */

static struct unit *add_unit(struct run *run, const char *name, struct str text)
{
	struct unit *unit = vec_push(run->arena, &run->units);

	*unit = (struct unit){
		.path = path_join(run->arena, run->working, str_of(name)),
		.shown = name,
		.options = run->options,
		.size = text.len,
		.input = text,
	};
	return unit;
}

static void link_outline(struct run *run, const struct outline *outline)
{
	struct unit *stub;

	add_unit(run, OUTLINE ".py", buf_str(&outline->text));
	stub = add_unit(run, "c.pyi", str_of(native_c_stub));
	stub->role = UNIT_STUB;
	stub->stub_root = run->working;
	run->checked = 1;
	*vec_push(run->arena, &run->in_force) = run->options;
	run->line.no_cache = true;
	read_units(run);
	link_program(run);
}

/* --- what a function does ---------------------------------------------------------------------- */

static bool is_released(const struct outline *outline, uint32_t at)
{
	for (uint32_t i = 0; i < outline->releases.len; i++)
		if (at >= outline->releases.at[i].start &&
		    at < outline->releases.at[i].end)
			return true;
	return false;
}

/* The word in "blocks (socket)". */
static struct str kind_of(const char *effect)
{
	struct str rest = str_of(effect), kind = {0};

	str_cut(&rest, '(', &kind);
	return str_cut(&rest, ')', &kind) ? kind : (struct str){0};
}

/* A way that gives the lock back stays without it, whoever is called there. */
static struct deed find_deed(struct run *run, const struct rule_run *rules,
			     const struct outline *outline, struct str function)
{
	struct str name =
		str_of(arena_printf(run->round, OUTLINE ".%.*s", STR_ARG(function)));
	struct why_lines lines = {0};
	struct deed deed = {0};
	uint32_t free_above =
		UINT32_MAX; /* the depth from which on the lock is given back */

	rule_why(rules, name, 0, 0, &lines);
	for (uint32_t i = 0; i < lines.len; i++) {
		const struct why_line *line = &lines.at[i];

		if (line->depth <= free_above)
			free_above = line->depth && is_released(outline, line->start)
					     ? line->depth
					     : UINT32_MAX;
		if (!line->effect && !line->above)
			continue;
		if (line->effect && !deed.kind.len)
			deed.kind = kind_of(line->effect);
		deed.released |= free_above != UINT32_MAX;
		deed.held |= free_above == UINT32_MAX;
	}
	return deed;
}

/* --- the stub ---------------------------------------------------------------------------------- */

static const char *gil_of(const struct deed *deed)
{
	if (!deed->held)
		return "released";
	return deed->released ? "partial" : "held";
}

static void add_methods(struct run *run, const struct outline *outline, struct str table,
			bool in_class, struct buf *out)
{
	const struct rule_run rules = judge_rules(run);
	const char *indent = in_class ? "    " : "";

	for (uint32_t i = 0; i < outline->methods.len; i++) {
		const struct outline_method *method = &outline->methods.at[i];

		if (!str_eq(method->table, table))
			continue;
		struct deed deed = find_deed(run, &rules, outline, method->function);
		if (deed.kind.len)
			buf_printf(out, "%s@blocks(\"%.*s\", gil=\"%s\")\n", indent,
				   STR_ARG(deed.kind), gil_of(&deed));
		buf_printf(out, "%sdef %.*s(%s*args, **kwargs): ...\n", indent,
			   STR_ARG(method->name), in_class ? "self, " : "");
	}
}

/* The table behind a class's: slots lead to one. */
static struct str table_of(const struct outline *outline, struct str table)
{
	for (uint32_t i = 0; i < outline->classes.len; i++)
		if (str_eq(outline->classes.at[i].name, table))
			return outline->classes.at[i].table;
	return table;
}

static bool is_table(const struct outline *outline, struct str table)
{
	for (uint32_t i = 0; i < outline->methods.len; i++)
		if (str_eq(outline->methods.at[i].table, table))
			return true;
	return false;
}

static bool belongs_to_class(const struct outline *outline, struct str table)
{
	for (uint32_t i = 0; i < outline->classes.len; i++)
		if (str_eq(outline->classes.at[i].table, table))
			return true;
	return false;
}

static void add_classes(struct run *run, const struct outline *outline, struct buf *out)
{
	for (uint32_t i = 0; i < outline->classes.len; i++) {
		struct str name = outline->classes.at[i].name;
		struct str table = table_of(outline, outline->classes.at[i].table);
		size_t dot = str_rfind(name, '.');

		if (dot == SIZE_MAX || !is_table(outline, table))
			continue; /* slots have no dotted name */
		buf_printf(out, "\nclass %.*s:\n",
			   STR_ARG(str_slice(name, dot + 1, name.len)));
		add_methods(run, outline, table, true, out);
	}
}

static void write_stub(struct run *run, const struct outline *outline, struct buf *out)
{
	struct str last = {0};

	buf_puts(out, "# Derived by `looplint native` from");
	for (uint32_t i = 0; i < run->line.arguments.len; i++)
		buf_printf(out, " %.*s", STR_ARG(run->line.arguments.at[i]));
	buf_puts(out, ".\nfrom effects import blocks\n\n");
	for (uint32_t i = 0; i < outline->methods.len; i++) {
		struct str table = outline->methods.at[i].table;

		if (!str_eq(table, last) && !belongs_to_class(outline, table))
			add_methods(run, outline, table, false, out);
		last = table;
	}
	add_classes(run, outline, out);
}

int command_native(struct run *run)
{
	struct outline outline;
	struct buf out;

	if (!run->line.arguments.len)
		err_set(run->arena, vec_push(run->arena, &run->errs), NULL,
			"native wants the sources of a C extension: FILE.c...");
	if (run->errs.len || !find_options(run) || !run->options)
		return run_status(run);
	outline_init(&outline, run->arena);
	if (!add_sources(run, &outline))
		return run_status(run);
	link_outline(run, &outline);
	buf_init(&out, run->arena);
	write_stub(run, &outline, &out);
	return output_text(run, &out);
}
