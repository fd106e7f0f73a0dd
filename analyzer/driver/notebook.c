/*
 * Notebooks. jansson says what the cells are; where their sources stand in the file, which it
 * does not tell, is found by walking along JSON that is known to be valid.
 */
#include "driver/notebook.h"

#include "base/arena.h"
#include "base/bug.h"
#include "base/vec.h"
#include "source/utf8.h"

#include <jansson.h>

#include "base/banned.h"

/* --- where the sources stand ------------------------------------------------------------- */

struct walk {
	struct str text;
	size_t at;
};

struct sources VEC(struct span);

/* What matters next; commas and colons do not, in JSON that is valid. */
static char look(struct walk *walk)
{
	while (walk->at < walk->text.len &&
	       memchr(" \t\r\n,:", walk->text.at[walk->at], 6))
		walk->at++;
	BUG_UNLESS(walk->at < walk->text.len);
	return walk->text.at[walk->at];
}

static struct str take_string(struct walk *walk)
{
	size_t start = ++walk->at;

	while (walk->text.at[walk->at] != '"')
		walk->at += walk->text.at[walk->at] == '\\' ? 2 : 1;
	return str_slice(walk->text, start, walk->at++);
}

/* Goes over a value; what nests is only counted. */
static struct span take_value(struct walk *walk)
{
	struct span span = {.start = (look(walk), (uint32_t)walk->at)};
	unsigned depth = 0;

	do {
		char c = look(walk);

		if (c == '"') {
			take_string(walk);
			continue;
		}
		depth += c == '{' || c == '[';
		depth -= c == '}' || c == ']';
		walk->at++;
		if (!memchr("{}[]", c, 4)) /* a number or a word: the rest of it */
			while (!memchr("{}[]\" \t\r\n,:", walk->text.at[walk->at], 11))
				walk->at++;
	} while (depth);
	span.end = (uint32_t)walk->at;
	return span;
}

/* Stands before the value of a key of the object that begins here; false where it has none. */
static bool find_key(struct walk *walk, const char *key)
{
	look(walk);
	for (walk->at++; look(walk) != '}'; take_value(walk))
		if (str_is(take_string(walk), key))
			return true;
	return false;
}

/* The span of each cell's source; an empty one where it has none. */
static struct sources find_sources(struct arena *arena, struct str file)
{
	struct walk walk = {.text = file};
	struct sources sources = {0};

	BUG_UNLESS(find_key(&walk, "cells"));
	look(&walk);
	for (walk.at++; look(&walk) != ']';) {
		struct walk inner = walk;
		struct span *source = vec_push(arena, &sources);

		if (look(&inner) == '{' && find_key(&inner, "source"))
			*source = take_value(&inner);
		take_value(&walk);
	}
	return sources;
}

/* --- reading ----------------------------------------------------------------------------- */

/* A cell's text: "source" is a string, or a list of strings. */
static void add_source(const json_t *source, struct buf *out)
{
	size_t i;
	json_t *line;

	if (json_is_string(source))
		buf_add(out, (struct str){json_string_value(source),
					  json_string_length(source)});
	json_array_foreach((json_t *)source, i, line) if (json_is_string(line)) buf_add(
		out, (struct str){json_string_value(line), json_string_length(line)});
}

/* Whether a cell that begins with %%magic is Python nevertheless. */
static bool is_python_magic(struct str text)
{
	static const char *const names[] = {"capture", "debug", "ipytest",
					    "prun",    "pypy",	"python",
					    "python3", "time",	"timeit"};
	struct str line, word;

	text = str_trim(text);
	if (!str_starts(text, STR("%%")))
		return true;
	str_cut(&text, '\n', &line);
	line = str_trim(str_slice(line, 2, line.len));
	str_cut(&line, ' ', &word);
	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_is(word, names[i]))
			return true;
	return false;
}

static uint32_t count_rows(struct str text)
{
	uint32_t rows = 0;

	for (size_t i = 0; i < text.len; i++)
		rows += text.at[i] == '\n';
	return rows;
}

/* Adds a cell's text, if it is Python; gives how many rows it takes. */
static uint32_t add_cell(struct notebook *notebook, const json_t *cell,
			 struct span source, struct buf *text)
{
	size_t start = text->len;
	const char *type = json_string_value(json_object_get(cell, "cell_type"));

	if (!type || strcmp(type, "code") || source.start == source.end)
		return 0;
	add_source(json_object_get(cell, "source"), text);
	if (!is_python_magic(str_slice(buf_str(text), start, text->len))) {
		text->len = start;
		return 0;
	}
	notebook->cell[notebook->count++] =
		(struct notebook_cell){{(uint32_t)start, (uint32_t)text->len}, source};
	buf_char(text, '\n');
	return count_rows(str_slice(buf_str(text), start, text->len));
}

static void add_cells(struct arena *arena, struct notebook *notebook, const json_t *cells,
		      struct str file)
{
	struct sources sources = find_sources(arena, file);
	uint32_t row = 1;
	struct buf text;

	buf_init(&text, arena);
	notebook->cells = sources.len;
	notebook->cell = arena_array(arena, struct notebook_cell, sources.len);
	notebook->rows = arena_array(arena, uint32_t, sources.len);
	for (uint32_t i = 0; i < sources.len; i++) {
		notebook->rows[i] = row;
		row += add_cell(notebook, json_array_get(cells, i), sources.at[i], &text);
	}
	notebook->text = (struct str){buf_text(&text), text.len};
}

/* Whether the notebook is of another language than Python: then there is nothing to read. */
static bool is_foreign(const json_t *root)
{
	const json_t *metadata = json_object_get(root, "metadata");
	const json_t *info = json_object_get(metadata, "language_info");
	const char *name = json_string_value(json_object_get(info, "name"));

	return name && strcmp(name, "python") != 0;
}

struct notebook *notebook_read(struct arena *arena, struct str file)
{
	struct notebook *notebook = arena_new(arena, struct notebook);
	json_error_t error;
	json_t *root = json_loadb(file.at, file.len,
				  JSON_ALLOW_NUL | JSON_REJECT_DUPLICATES, &error);
	const json_t *cells = json_object_get(root, "cells");

	notebook->file = file;
	notebook->text = STR("");
	if (!root)
		notebook->error = arena_printf(arena, "not a notebook: line %d: %s",
					       error.line, error.text);
	else if (!json_is_array(cells))
		notebook->error = "not a notebook of nbformat 4: it has no `cells`";
	else if (!is_foreign(root))
		add_cells(arena, notebook, cells, file);
	json_decref(root);
	return notebook;
}

/* --- writing ----------------------------------------------------------------------------- */

/* A character as \uXXXX, or as two of them. */
static void write_escaped(uint32_t code, struct buf *out)
{
	if (code >= 0x10000) {
		code -= 0x10000;
		buf_printf(out, "\\u%04x", (unsigned)(0xd800 + (code >> 10)));
		code = 0xdc00 + (code & 0x3ff);
	}
	buf_printf(out, "\\u%04x", (unsigned)code);
}

static void write_string(struct str text, bool ascii, struct buf *out)
{
	static const char plain[] = "\"\\\n\r\t\b\f", letters[] = "\"\\nrtbf";

	buf_char(out, '"');
	for (size_t i = 0; i < text.len;) {
		const char *special = memchr(plain, text.at[i], sizeof(plain) - 1);
		struct utf8_char c = utf8_read(str_slice(text, i, text.len));

		if (special)
			buf_printf(out, "\\%c", letters[special - plain]);
		else if (c.code < 0x20 || (ascii && c.code >= 0x7f))
			write_escaped(c.code, out);
		else
			buf_add(out, str_slice(text, i, i + c.len));
		i += c.len;
	}
	buf_char(out, '"');
}

/* White space from a place in a text on. */
static struct str blanks(struct str text, size_t at)
{
	size_t end = at;

	while (end < text.len && memchr(" \t\r\n", text.at[end], 4))
		end++;
	return str_slice(text, at, end);
}

/* White space before the end of a text. */
static struct str blanks_before(struct str text)
{
	size_t start = text.len;

	while (start && memchr(" \t\r\n", text.at[start - 1], 4))
		start--;
	return str_slice(text, start, text.len);
}

/* A list of the text's lines, laid out as the old list was. */
static void write_list(struct str old, struct str text, bool ascii, struct buf *out)
{
	struct str before = blanks(old, 1);
	struct str after = blanks_before(str_slice(old, 0, old.len - 1));
	bool first = true;

	buf_char(out, '[');
	while (text.len) {
		size_t end = str_find(text, '\n');
		size_t len = end == SIZE_MAX ? text.len : end + 1;

		if (!first)
			buf_char(out, ',');
		buf_add(out, !first && !before.len ? STR(" ") : before);
		write_string(str_slice(text, 0, len), ascii, out);
		text = str_slice(text, len, text.len);
		first = false;
	}
	buf_add(out, first ? STR("") : after);
	buf_char(out, ']');
}

struct str notebook_write(struct arena *arena, const struct notebook *notebook,
			  struct str changed, notebook_moved *moved, const void *context)
{
	struct str file = notebook->file;
	uint32_t from = 0;
	struct buf out;

	buf_init(&out, arena);
	for (uint32_t i = 0; i < notebook->count; i++) {
		const struct notebook_cell *cell = &notebook->cell[i];
		struct str old = span_text(notebook->text, cell->text);
		/* The next cell's start, less the line end between: what was put at the end of
		 * this cell is behind its last character. */
		uint32_t end =
			i + 1 < notebook->count
				? moved(context, notebook->cell[i + 1].text.start) - 1
				: (uint32_t)changed.len - 1;
		uint32_t start = moved(context, cell->text.start);
		struct str text = str_slice(changed, start, end < start ? start : end);

		if (str_eq(old, text))
			continue;
		buf_add(&out, str_slice(file, from, cell->source.start));
		struct str source = span_text(file, cell->source);
		bool ascii =
			utf8_ascii(source) == source.len && utf8_ascii(old) < old.len;
		if (source.at[0] == '[')
			write_list(source, text, ascii, &out);
		else
			write_string(text, ascii, &out);
		from = cell->source.end;
	}
	buf_add(&out, str_slice(file, from, file.len));
	return (struct str){buf_text(&out), out.len};
}
