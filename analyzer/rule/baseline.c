/*
 * Baseline: findings to entries and back against findings.
 *
 *   {"version": 1, "findings": [
 *   {"path": "app/db.py", "code": "LOOP103", "function": "app.db.load",
 *    "cause": "psycopg.Cursor.execute", "line": "00c0ffee00c0ffee", "count": 1}
 *   ]}
 *
 * One entry a line and sorted, so that the file merges and its diff reads well.
 */
#include "rule/baseline.h"

#include "base/err.h"
#include "base/hash.h"
#include "base/map.h"
#include "rule/rule.h"
#include "source/utf8.h"

#include <jansson.h>
#include <stdlib.h>

#include "base/banned.h"

enum { VERSION = 1, LINE_DIGITS = 16 };

static bool ends_line(char c)
{
	return c == '\n' || c == '\r';
}

uint64_t baseline_line(struct arena *arena, struct str text, uint32_t offset)
{
	size_t start = offset < text.len ? offset : text.len;
	struct buf line;

	buf_init(&line, arena);
	while (start > 0 && !ends_line(text.at[start - 1]))
		start--;
	for (; start < text.len && !ends_line(text.at[start]); start++) {
		bool blank = str_is_space(text.at[start]);

		if (!blank)
			buf_char(&line, text.at[start]);
		else if (line.len && line.at[line.len - 1] != ' ')
			buf_char(&line, ' ');
	}
	struct str normal = str_trim(buf_str(&line));
	return hash_content(normal.at, normal.len).low;
}

static struct baseline_entry entry_of(struct arena *arena, const struct finding *finding,
				      const struct baseline_file *file)
{
	return (struct baseline_entry){
		.path = utf8_repair(arena, file->path),
		.code = str_of(finding->rule->code),
		.function = str_of(finding->function),
		.cause = str_of(finding->cause),
		.line = baseline_line(arena, file->text, finding->start),
	};
}

/* What entries are found by. Different entries with one key would need two 64-bit hashes
 * to collide; a finding would be hidden or shown wrongly, nothing worse. */
static uint64_t key_of(const struct baseline_entry *entry)
{
	const struct str texts[] = {entry->path, entry->code, entry->function,
				    entry->cause};
	uint64_t key = hash_mix(entry->line);

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++)
		key = hash_mix(key ^ hash_bytes(texts[i].at, texts[i].len));
	return key;
}

static int entry_cmp(const void *left, const void *right)
{
	const struct baseline_entry *a = left, *b = right;
	int order = str_cmp(a->path, b->path);

	if (!order)
		order = str_cmp(a->code, b->code);
	if (!order)
		order = str_cmp(a->function, b->function);
	if (!order)
		order = str_cmp(a->cause, b->cause);
	return order ? order : (a->line > b->line) - (a->line < b->line);
}

static bool is_counted(const struct finding *finding)
{
	return !finding->suppressed;
}

void baseline_build(struct arena *arena, const struct findings *findings,
		    const struct baseline_file *file, struct baseline_entries *entries)
{
	struct map index = {0};

	for (uint32_t i = 0; i < findings->len; i++) {
		const struct finding *finding = &findings->at[i];
		struct baseline_entry entry;
		uint32_t place;

		if (!is_counted(finding))
			continue;
		entry = entry_of(arena, finding, &file[finding->file]);
		place = map_at(&index, key_of(&entry), entries->len);
		if (place == entries->len) {
			map_set(arena, &index, key_of(&entry), place);
			*vec_push(arena, entries) = entry;
		}
		entries->at[place].count++;
	}
	if (entries->len)
		qsort(entries->at, entries->len, sizeof(*entries->at), entry_cmp);
}

/* The hashes of the paths that this run checked. */
static struct map checked_paths(struct arena *arena, const struct baseline_file *file,
				uint32_t files)
{
	struct map checked = {0};

	for (uint32_t i = 0; i < files; i++) {
		struct str path = utf8_repair(arena, file[i].path);

		if (path.len)
			map_set(arena, &checked, hash_bytes(path.at, path.len), 1);
	}
	return checked;
}

static void list_changes(struct arena *arena, const struct baseline_entries *entries,
			 const struct map *checked, const uint32_t *left,
			 struct baseline_changes *changes)
{
	for (uint32_t i = 0; i < entries->len; i++) {
		const struct baseline_entry *entry = &entries->at[i];
		uint64_t path = hash_bytes(entry->path.at, entry->path.len);

		if (left[i] && map_at(checked, path, 0))
			*vec_push(arena, changes) =
				(struct baseline_change){entry, entry->count - left[i]};
	}
}

void baseline_apply(struct arena *arena, const struct baseline_entries *entries,
		    const struct baseline_file *file, uint32_t files,
		    struct findings *findings, struct baseline_changes *changes)
{
	struct map checked = checked_paths(arena, file, files), index = {0};
	uint32_t *left = arena_array(arena, uint32_t, entries->len + 1);

	for (uint32_t i = 0; i < entries->len; i++) {
		map_set(arena, &index, key_of(&entries->at[i]), i);
		left[i] = entries->at[i].count;
	}
	for (uint32_t i = 0; i < findings->len; i++) {
		struct finding *finding = &findings->at[i];
		struct baseline_entry entry;
		uint32_t place;

		if (!is_counted(finding))
			continue;
		entry = entry_of(arena, finding, &file[finding->file]);
		place = map_at(&index, key_of(&entry), entries->len);
		if (place == entries->len || !left[place])
			continue;
		left[place]--;
		finding->in_baseline = true;
	}
	list_changes(arena, entries, &checked, left, changes);
}

/* --- as JSON ------------------------------------------------------------------------ */

static int add_text(const char *text, size_t size, void *out)
{
	buf_add(out, (struct str){text, size});
	return 0;
}

static void write_entry(const struct baseline_entry *entry, struct buf *out)
{
	char line[LINE_DIGITS + 1];
	json_t *object;

	snprintf(line, sizeof(line), "%016llx", (unsigned long long)entry->line);
	object = json_pack("{s:s%, s:s%, s:s%, s:s%, s:s, s:I}", "path", entry->path.at,
			   entry->path.len, "code", entry->code.at, entry->code.len,
			   "function", entry->function.at, entry->function.len, "cause",
			   entry->cause.len ? entry->cause.at : "", entry->cause.len,
			   "line", line, "count", (json_int_t)entry->count);
	json_dump_callback(object, add_text, out, 0);
	json_decref(object);
}

void baseline_write(const struct baseline_entries *entries, struct buf *out)
{
	buf_printf(out, "{\"version\": %d, \"findings\": [", VERSION);
	for (uint32_t i = 0; i < entries->len; i++) {
		buf_puts(out, i ? ",\n" : "\n");
		write_entry(&entries->at[i], out);
	}
	buf_puts(out, "\n]}\n");
}

static bool read_text(struct arena *arena, const json_t *object, const char *key,
		      struct str *text)
{
	const json_t *value = json_object_get(object, key);

	if (!json_is_string(value))
		return false;
	text->len = json_string_length(value);
	text->at = arena_text(arena, json_string_value(value), text->len);
	return true;
}

static bool read_entry(struct arena *arena, const json_t *object,
		       struct baseline_entry *entry)
{
	const json_t *count = json_object_get(object, "count");
	struct str line;

	if (!read_text(arena, object, "path", &entry->path) ||
	    !read_text(arena, object, "code", &entry->code) ||
	    !read_text(arena, object, "function", &entry->function) ||
	    !read_text(arena, object, "cause", &entry->cause) ||
	    !read_text(arena, object, "line", &line) || line.len != LINE_DIGITS)
		return false;
	entry->line = strtoull(line.at, NULL, LINE_DIGITS);
	if (!json_is_integer(count) || json_integer_value(count) < 1 ||
	    json_integer_value(count) > UINT32_MAX)
		return false;
	entry->count = (uint32_t)json_integer_value(count);
	return true;
}

static bool read_entries(struct arena *arena, const json_t *root,
			 struct baseline_entries *entries, struct err *err)
{
	const json_t *list = json_object_get(root, "findings"), *item;
	size_t i;

	if (json_integer_value(json_object_get(root, "version")) != VERSION ||
	    !json_is_array(list))
		return err_set(arena, err, NULL,
			       "not a baseline of this version: write it again with "
			       "--write-baseline");
	json_array_foreach(list, i, item)
	{
		if (!read_entry(arena, item, vec_push(arena, entries)))
			return err_set(
				arena, err, NULL,
				"entry %zu of the baseline lacks something: write it "
				"again with --write-baseline",
				i + 1);
	}
	return true;
}

bool baseline_read(struct arena *arena, struct str json, struct baseline_entries *entries,
		   struct err *err)
{
	json_error_t error;
	json_t *root = json_loadb(json.at, json.len, 0, &error);
	bool ok;

	if (!root) {
		err_set(arena, err, NULL, "not JSON: %s", error.text);
		err->row = error.line > 0 ? (unsigned)error.line : 0;
		err->column = error.column > 0 ? (unsigned)error.column : 0;
		return false;
	}
	ok = read_entries(arena, root, entries, err);
	json_decref(root);
	return ok;
}
