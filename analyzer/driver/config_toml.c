/*
 * From tree-sitter's tree of a TOML text to values. The grammar knows the syntax; what it
 * cannot know is here: which tables keys mean, that no key appears twice. Strings and numbers
 * are toml_text.h's.
 *
 *   [a]           header: the current table is root.a
 *   b.c = 1       pair: root.a.b.c
 *   [[d]]         one more table at the end of the array root.d
 */
#include "driver/config_toml.h"

#include "driver/toml_text.h"

#include "source/utf8.h"

#include "base/arena.h"
#include "base/err.h"
#include "base/hash.h"

#include <tree_sitter/api.h>

#include "base/banned.h"

const TSLanguage *tree_sitter_toml(void);

enum {
	DEEPEST = 64,	   /* values within values: the reading of them is recursive */
	LARGEST = 4 << 20, /* bytes; people's configuration is a thousandth of it */
};

struct reader {
	struct arena *arena;
	const char *path;
	struct str text;
	struct lines lines;
	struct err *err;
	struct toml *root;
};

struct keys VEC(TSNode);

static bool read_value(struct reader *r, TSNode node, unsigned depth,
		       struct toml **value);

static bool is(TSNode node, const char *type)
{
	return strcmp(ts_node_type(node), type) == 0;
}

static struct str text_of(const struct reader *r, TSNode node)
{
	return str_slice(r->text, ts_node_start_byte(node), ts_node_end_byte(node));
}

static struct place place_of(const struct reader *r, TSNode node)
{
	return lines_place(&r->lines, ts_node_start_byte(node));
}

/* Always false. */
static bool fail(struct reader *r, struct place place, const char *format,
		 struct str text)
{
	err_set(r->arena, r->err, r->path, format, STR_ARG(text));
	r->err->row = place.row;
	r->err->column = place.column;
	return false;
}

const char *toml_kind_name(enum toml_kind kind)
{
	static const char *const names[] = {
		[TOML_TABLE] = "a table",      [TOML_ARRAY] = "a list",
		[TOML_STRING] = "a string",    [TOML_INTEGER] = "a number",
		[TOML_BOOLEAN] = "true/false", [TOML_OTHER] = "a fraction or a date",
	};

	return names[kind];
}

static struct toml *find(const struct toml *table, struct str key)
{
	uint32_t at;

	if (!map_get(&table->index, hash_bytes(key.at, key.len), &at))
		return NULL;
	if (str_eq(table->items.at[at].key, key))
		return table->items.at[at].value;
	/* Two keys with one hash: not seen in this universe yet. */
	for (at = 0; at < table->items.len; at++)
		if (str_eq(table->items.at[at].key, key))
			return table->items.at[at].value;
	return NULL;
}

const struct toml *toml_get(const struct toml *table, struct str key)
{
	return table && table->kind == TOML_TABLE ? find(table, key) : NULL;
}

static struct toml *make(struct reader *r, enum toml_kind kind, TSNode node)
{
	struct toml *value = arena_new(r->arena, struct toml);

	value->kind = kind;
	value->place = place_of(r, node);
	return value;
}

static void add(struct reader *r, struct toml *to, struct str key, struct place place,
		struct toml *value)
{
	if (to->kind == TOML_TABLE)
		map_set(r->arena, &to->index, hash_bytes(key.at, key.len), to->items.len);
	*vec_push(r->arena, &to->items) = (struct toml_item){key, place, value};
}

static bool read_array(struct reader *r, TSNode node, unsigned depth, struct toml *array)
{
	TSTreeCursor cursor = ts_tree_cursor_new(node);
	bool good = true;

	array->closed = true;
	for (bool more = ts_tree_cursor_goto_first_child(&cursor); more && good;
	     more = ts_tree_cursor_goto_next_sibling(&cursor)) {
		TSNode child = ts_tree_cursor_current_node(&cursor);
		struct toml *value;

		if (!ts_node_is_named(child) || is(child, "comment"))
			continue;
		good = read_value(r, child, depth + 1, &value);
		if (good)
			add(r, array, STR(""), value->place, value);
	}
	ts_tree_cursor_delete(&cursor);
	return good;
}

/* The parts of a key, in order: dotted keys lean to the left. */
static struct keys split_key(struct reader *r, TSNode key)
{
	struct keys keys = {0};

	for (; is(key, "dotted_key"); key = ts_node_named_child(key, 0))
		*vec_push(r->arena, &keys) = ts_node_named_child(key, 1);
	*vec_push(r->arena, &keys) = key;
	for (uint32_t i = 0; i < keys.len / 2; i++) {
		TSNode other = keys.at[keys.len - 1 - i];

		keys.at[keys.len - 1 - i] = keys.at[i];
		keys.at[i] = other;
	}
	return keys;
}

static struct str key_text(struct reader *r, TSNode key)
{
	struct str text = text_of(r, key);

	return is(key, "quoted_key") ? toml_unquote(r->arena, text) : text;
}

/* The table that a part of a key before its last means; made where there is none. */
static struct toml *step_into(struct reader *r, struct toml *table, TSNode key)
{
	struct str name = key_text(r, key);
	struct toml *next = find(table, name);

	if (!next) {
		next = make(r, TOML_TABLE, key);
		add(r, table, name, next->place, next);
	}
	if (next->kind == TOML_ARRAY && !next->closed)
		next = vec_last(&next->items)->value;
	if (next->kind == TOML_TABLE && !next->closed)
		return next;
	fail(r, place_of(r, key), "`%.*s` is no table that can be added to", name);
	return NULL;
}

/* Walks all parts of a key but the last. */
static struct toml *enter(struct reader *r, struct toml *table, const struct keys *keys)
{
	for (uint32_t i = 0; table && i + 1 < keys->len; i++)
		table = step_into(r, table, keys->at[i]);
	return table;
}

static bool read_pair(struct reader *r, TSNode node, unsigned depth, struct toml *table)
{
	struct keys keys = split_key(r, ts_node_named_child(node, 0));
	TSNode last = *vec_last(&keys);
	struct toml *value;

	table = enter(r, table, &keys);
	if (!table)
		return false;
	struct str name = key_text(r, last);
	if (find(table, name))
		return fail(r, place_of(r, last), "`%.*s` is set twice", name);
	if (!read_value(r, ts_node_named_child(node, 1), depth, &value))
		return false;
	add(r, table, name, place_of(r, last), value);
	return true;
}

static bool read_pairs(struct reader *r, TSNode node, unsigned depth, struct toml *table)
{
	TSTreeCursor cursor = ts_tree_cursor_new(node);
	bool good = true;

	for (bool more = ts_tree_cursor_goto_first_child(&cursor); more && good;
	     more = ts_tree_cursor_goto_next_sibling(&cursor)) {
		TSNode child = ts_tree_cursor_current_node(&cursor);

		if (is(child, "pair"))
			good = read_pair(r, child, depth, table);
	}
	ts_tree_cursor_delete(&cursor);
	return good;
}

static bool read_value(struct reader *r, TSNode node, unsigned depth, struct toml **value)
{
	struct toml *made = *value = make(r, TOML_OTHER, node);

	if (depth > DEEPEST)
		return fail(r, made->place, "too many values within values%.*s", STR(""));
	made->text = text_of(r, node);
	if (is(node, "string")) {
		made->kind = TOML_STRING;
		made->text = toml_unquote(r->arena, made->text);
	} else if (is(node, "integer")) {
		made->kind = toml_integer(r->arena, made->text, &made->integer)
				     ? TOML_INTEGER
				     : TOML_OTHER;
	} else if (is(node, "boolean")) {
		made->kind = TOML_BOOLEAN;
		made->truth = str_is(made->text, "true");
	} else if (is(node, "array")) {
		made->kind = TOML_ARRAY;
		return read_array(r, node, depth, made);
	} else if (is(node, "inline_table")) {
		made->kind = TOML_TABLE;
		bool good = read_pairs(r, node, depth + 1, made);
		made->closed = true;
		return good;
	}
	return true;
}

/* [[name]]: one more table in an array. */
static struct toml *append_table(struct reader *r, struct toml *in, TSNode key)
{
	struct str name = key_text(r, key);
	struct toml *array = find(in, name), *table = make(r, TOML_TABLE, key);

	if (!array) {
		array = make(r, TOML_ARRAY, key);
		add(r, in, name, array->place, array);
	}
	if (array->kind != TOML_ARRAY || array->closed) {
		fail(r, place_of(r, key), "`%.*s` is no list of tables", name);
		return NULL;
	}
	add(r, array, STR(""), table->place, table);
	return table;
}

/* [name]: a table that has no header yet. */
static struct toml *open_table(struct reader *r, struct toml *in, TSNode key)
{
	struct str name = key_text(r, key);
	struct toml *table = find(in, name);

	if (!table) {
		table = make(r, TOML_TABLE, key);
		add(r, in, name, table->place, table);
	}
	if (table->kind != TOML_TABLE || table->closed || table->headed) {
		fail(r, place_of(r, key), "`%.*s` is set twice", name);
		return NULL;
	}
	table->headed = true;
	return table;
}

static bool read_table(struct reader *r, TSNode node)
{
	struct keys keys = split_key(r, ts_node_named_child(node, 0));
	struct toml *table = enter(r, r->root, &keys);
	TSNode last = *vec_last(&keys);

	if (!table)
		return false;
	table = is(node, "table") ? open_table(r, table, last)
				  : append_table(r, table, last);
	return table && read_pairs(r, node, 0, table);
}

static bool read_document(struct reader *r, TSNode document)
{
	TSTreeCursor cursor = ts_tree_cursor_new(document);
	bool good = read_pairs(r, document, 0, r->root);

	for (bool more = ts_tree_cursor_goto_first_child(&cursor); more && good;
	     more = ts_tree_cursor_goto_next_sibling(&cursor)) {
		TSNode child = ts_tree_cursor_current_node(&cursor);

		if (is(child, "table") || is(child, "table_array_element"))
			good = read_table(r, child);
	}
	ts_tree_cursor_delete(&cursor);
	return good;
}

/* Goes to the first child that holds an error; false where none does. */
static bool goto_error(TSTreeCursor *cursor)
{
	for (bool more = ts_tree_cursor_goto_first_child(cursor); more;
	     more = ts_tree_cursor_goto_next_sibling(cursor)) {
		TSNode node = ts_tree_cursor_current_node(cursor);

		if (ts_node_has_error(node) || ts_node_is_missing(node))
			return true;
	}
	return false;
}

/* Where the first node that is broken or missing begins. */
static struct place first_error(const struct reader *r, TSNode document)
{
	TSTreeCursor cursor = ts_tree_cursor_new(document);
	TSNode node = document;

	while (!ts_node_is_error(node) && goto_error(&cursor))
		node = ts_tree_cursor_current_node(&cursor);
	ts_tree_cursor_delete(&cursor);
	return place_of(r, node);
}

static bool read_tree(struct reader *r, TSNode document)
{
	if (ts_node_has_error(document))
		return fail(r, first_error(r, document), "not valid TOML%.*s", STR(""));
	r->root = make(r, TOML_TABLE, document);
	return read_document(r, document);
}

static bool parse(struct reader *r)
{
	TSParser *parser = ts_parser_new();
	bool good = ts_parser_set_language(parser, tree_sitter_toml());
	TSTree *tree = good ? ts_parser_parse_string(parser, NULL, r->text.at,
						     (uint32_t)r->text.len)
			    : NULL;

	if (tree)
		good = read_tree(r, ts_tree_root_node(tree));
	else
		good = fail(r, (struct place){0}, "cannot be parsed%.*s", STR(""));
	ts_tree_delete(tree);
	ts_parser_delete(parser);
	return good;
}

bool toml_read(struct arena *arena, const char *path, struct str text, struct toml **root,
	       struct err *err)
{
	struct reader r = {.arena = arena, .path = path, .err = err};

	if (text.len > LARGEST)
		return err_set(arena, err, path, "too large for a configuration");
	if (str_starts(text, STR("\xEF\xBB\xBF")))
		text = str_slice(text, 3, text.len);
	r.text = text.len ? text : STR("");
	lines_build(arena, r.text, &r.lines);
	size_t valid = utf8_valid(r.text);
	if (valid < r.text.len)
		return fail(&r, lines_place(&r.lines, (uint32_t)valid), "not UTF-8%.*s",
			    STR(""));
	bool good = parse(&r);
	*root = r.root;
	return good;
}
