/*
 * Values of every kind of option. What an option's kind means is here and nowhere else:
 * from a text, from TOML, merged, printed.
 */
#include "driver/value.h"

#include "driver/config_toml.h"
#include "driver/glob.h"
#include "driver/path.h"
#include "driver/suggest.h"

#include "base/arena.h"
#include "base/bug.h"

#include "base/banned.h"

static void *field(struct options *options, const struct option *option)
{
	return (char *)options + option->at;
}

static void set_origin(const struct value_source *source, const struct option *option,
		       struct options *to)
{
	to->origin[option - option_table] = source->origin;
}

/* Always false. */
static bool fail(const struct value_source *source, struct place place,
		 const char *message)
{
	err_set(source->arena, source->err, source->path, "%s", message);
	source->err->row = place.row;
	source->err->column = place.column;
	return false;
}

/* The minor version in "py39", "3.9" or "python3.9"; false when it is none that is known. */
static bool version_in(struct str text, uint32_t *minor)
{
	uint64_t number;

	if (str_starts(text, STR("python")))
		text = str_slice(text, 6, text.len);
	else if (str_starts(text, STR("py")))
		text = str_slice(text, 2, text.len);
	if (!str_starts(text, STR("3")))
		return false;
	text = str_slice(text, 1, text.len);
	if (str_starts(text, STR(".")))
		text = str_slice(text, 1, text.len);
	if (!str_number(text, &number) || number < SETTINGS_OLDEST ||
	    number > SETTINGS_NEWEST)
		return false;
	*minor = (uint32_t)number;
	return true;
}

/* The place of a word in "one|two|three"; -1 when it is not there. */
static int word_index(const char *words, struct str wanted)
{
	struct str rest = str_of(words), word;

	for (int i = 0; str_cut(&rest, '|', &word); i++)
		if (str_eq(word, wanted))
			return i;
	return -1;
}

static bool fail_word(const struct value_source *source, const struct option *option,
		      struct place place, struct str wrong)
{
	struct str rest = str_of(option->argument), word;
	struct suggest suggest = suggest_start(wrong);

	while (str_cut(&rest, '|', &word))
		suggest_offer(&suggest, arena_text(source->arena, word.at, word.len));
	const char *message =
		arena_printf(source->arena, "`%s` cannot be `%.*s`%s%s%s", option->name,
			     STR_ARG(wrong), suggest_text(&suggest, source->arena, ""),
			     suggest.best ? "" : ": it is one of ",
			     suggest.best ? "" : option->argument);
	return fail(source, place, message);
}

/* "tests/x.py" as seen from the source's folder; globs without a slash stay. */
static struct str glob_from(const struct value_source *source, struct str glob)
{
	struct buf out;

	if (glob.len > 1 && str_ends(glob, STR("/")))
		glob.len--;
	if (str_starts(glob, STR("./")))
		glob = str_slice(glob, 2, glob.len);
	else if (str_find(glob, '/') == SIZE_MAX)
		return glob;
	buf_init(&out, source->arena);
	if (!str_starts(glob, STR("/"))) {
		glob_escape(&out, source->folder);
		buf_puts(&out, str_is(source->folder, "/") ? "" : "/");
	}
	buf_add(&out, glob);
	return buf_str(&out);
}

static bool add_globs(const struct value_source *source, struct place place,
		      struct str text, struct strs *globs)
{
	struct strs parts = {0};

	if (!glob_expand(source->arena, text, &parts))
		return fail(source, place, "a glob with too many {alternatives}");
	for (uint32_t i = 0; i < parts.len; i++)
		*vec_push(source->arena, globs) = glob_from(source, parts.at[i]);
	return true;
}

static struct file_codes *add_file_codes(const struct value_source *source,
					 struct str glob, struct file_codes_list *list)
{
	struct file_codes *item = vec_push(source->arena, list);

	item->negated = str_starts(glob, STR("!"));
	item->pattern = glob_from(source, str_slice(glob, item->negated, glob.len));
	return item;
}

/* "x.py:LOOP101": the same glob may come again, with another code. */
static bool read_file_codes(const struct value_source *source, struct str text,
			    struct file_codes_list *list)
{
	size_t colon = str_rfind(text, ':');

	if (colon == SIZE_MAX)
		return fail(source, (struct place){0},
			    arena_printf(source->arena,
					 "`per-file-ignores` wants GLOB:CODE, not `%.*s`",
					 STR_ARG(text)));
	struct strs globs = {0};
	if (!glob_expand(source->arena, str_slice(text, 0, colon), &globs))
		return fail(source, (struct place){0},
			    "a glob with too many {alternatives}");
	for (uint32_t i = 0; i < globs.len; i++) {
		struct file_codes *item = add_file_codes(source, globs.at[i], list);

		*vec_push(source->arena, &item->codes) =
			str_trim(str_slice(text, colon + 1, text.len));
	}
	return true;
}

/* One item of a list option. */
static bool add_item(const struct value_source *source, const struct option *option,
		     struct options *to, struct place place, struct str text)
{
	struct strs *list = field(to, option);

	switch (option->kind) {
	case OPTION_GLOBS:
	case OPTION_MORE_GLOBS:
		return add_globs(source, place, text, list);
	case OPTION_PATHS:
		*vec_push(source->arena, list) =
			path_absolute(source->arena, source->folder, text);
		return true;
	case OPTION_FILE_CODES:
		return read_file_codes(source, text, field(to, option));
	default:
		*vec_push(source->arena, list) = text;
		return true;
	}
}

/* The next item of a list with commas: those in braces belong to a glob. */
static bool cut_item(struct str *rest, struct str *item)
{
	unsigned depth = 0;
	size_t i;

	if (!rest->at)
		return false;
	for (i = 0; i < rest->len && (depth || rest->at[i] != ','); i++) {
		if (rest->at[i] == '{')
			depth++;
		else if (rest->at[i] == '}' && depth)
			depth--;
	}
	*item = str_trim(str_slice(*rest, 0, i));
	*rest = i < rest->len ? str_slice(*rest, i + 1, rest->len)
			      : (struct str){NULL, 0};
	return true;
}

static bool read_list(const struct value_source *source, const struct option *option,
		      struct options *to, struct str text)
{
	struct str item;

	if (option->kind == OPTION_TEXTS)
		return add_item(source, option, to, (struct place){0}, text);
	while (cut_item(&text, &item))
		if (item.len && !add_item(source, option, to, (struct place){0}, item))
			return false;
	return true;
}

static bool read_number(const struct value_source *source, const struct option *option,
			struct options *to, struct place place, struct str text)
{
	uint64_t number;

	if (str_is(text, "inf"))
		number = SETTINGS_NO_LIMIT;
	else if (!str_number(text, &number) || number > SETTINGS_NO_LIMIT)
		return fail(source, place,
			    arena_printf(source->arena,
					 "`%s` is a number from 0 to %d, not `%.*s`",
					 option->name, SETTINGS_NO_LIMIT, STR_ARG(text)));
	*(uint32_t *)field(to, option) = (uint32_t)number;
	return true;
}

static bool read_version(const struct value_source *source, const struct option *option,
			 struct options *to, struct place place, struct str text)
{
	if (version_in(text, field(to, option)))
		return true;
	return fail(source, place,
		    arena_printf(source->arena, "`%s` is py3%d to py3%d, not `%.*s`",
				 option->name, SETTINGS_OLDEST, SETTINGS_NEWEST,
				 STR_ARG(text)));
}

/* Options whose value is one text. */
static bool read_scalar(const struct value_source *source, const struct option *option,
			struct options *to, struct place place, struct str text)
{
	int index;

	switch (option->kind) {
	case OPTION_NUMBER:
		return read_number(source, option, to, place, text);
	case OPTION_VERSION:
		return read_version(source, option, to, place, text);
	case OPTION_CHOICE:
	case OPTION_WORD:
		index = word_index(option->argument, text);
		if (index < 0)
			return fail_word(source, option, place, text);
		if (option->kind == OPTION_CHOICE)
			*(unsigned *)field(to, option) = (unsigned)index;
		else
			*(struct str *)field(to, option) = text;
		return true;
	case OPTION_PATH:
		text = path_absolute(source->arena, source->folder, text);
		break;
	default:
		break;
	}
	*(struct str *)field(to, option) = text;
	return true;
}

bool value_read_text(const struct value_source *source, const struct option *option,
		     struct options *to, struct str text)
{
	BUG_UNLESS(option->kind > OPTION_FLAG_OFF);
	set_origin(source, option, to);
	if (option->kind >= OPTION_TEXTS)
		return read_list(source, option, to, text);
	return read_scalar(source, option, to, (struct place){0}, text);
}

void value_set_flag(const struct value_source *source, const struct option *option,
		    struct options *to, bool on)
{
	set_origin(source, option, to);
	*(bool *)field(to, option) = on;
}

static bool fail_kind(const struct value_source *source, struct str name,
		      const char *wanted, const struct toml *value)
{
	return fail(source, value->place,
		    arena_printf(source->arena, "`%.*s` is %s, not %s", STR_ARG(name),
				 wanted, toml_kind_name(value->kind)));
}

static bool read_toml_strings(const struct value_source *source,
			      const struct option *option, struct options *to,
			      const struct toml *value)
{
	if (value->kind != TOML_ARRAY)
		return fail_kind(source, str_of(option->name), "a list of strings",
				 value);
	for (uint32_t i = 0; i < value->items.len; i++) {
		const struct toml *item = value->items.at[i].value;

		if (item->kind != TOML_STRING)
			return fail_kind(source, str_of(option->name),
					 "a list of strings", item);
		if (!add_item(source, option, to, item->place, item->text))
			return false;
	}
	return true;
}

static bool read_toml_codes(const struct value_source *source, struct str glob,
			    const struct toml *codes, struct file_codes_list *list)
{
	struct strs globs = {0};

	if (codes->kind != TOML_ARRAY)
		return fail_kind(source, glob, "a list of codes", codes);
	if (!glob_expand(source->arena, glob, &globs))
		return fail(source, codes->place, "a glob with too many {alternatives}");
	for (uint32_t i = 0; i < globs.len; i++) {
		struct file_codes *item = add_file_codes(source, globs.at[i], list);

		for (uint32_t j = 0; j < codes->items.len; j++) {
			const struct toml *code = codes->items.at[j].value;

			if (code->kind != TOML_STRING)
				return fail_kind(source, glob, "a list of codes", code);
			*vec_push(source->arena, &item->codes) = code->text;
		}
	}
	return true;
}

static bool read_toml_pair(const struct value_source *source, const struct option *option,
			   const struct toml_item *item, struct setting_pairs *pairs)
{
	if (item->value->kind != TOML_STRING)
		return fail_kind(source, item->key, "a string", item->value);
	if (word_index(option->argument, item->value->text) < 0)
		return fail_word(source, option, item->value->place, item->value->text);
	*vec_push(source->arena, pairs) =
		(struct setting_pair){item->key, item->value->text};
	return true;
}

/* per-file-ignores = {GLOB = [CODE]} and severity = {CODE = WORD}. */
static bool read_toml_table(const struct value_source *source,
			    const struct option *option, struct options *to,
			    const struct toml *value)
{
	if (value->kind != TOML_TABLE)
		return fail_kind(source, str_of(option->name), "a table", value);
	for (uint32_t i = 0; i < value->items.len; i++) {
		const struct toml_item *item = &value->items.at[i];
		bool good =
			option->kind == OPTION_PAIRS
				? read_toml_pair(source, option, item, field(to, option))
				: read_toml_codes(source, item->key, item->value,
						  field(to, option));
		if (!good)
			return false;
	}
	return true;
}

static bool read_toml_scalar(const struct value_source *source,
			     const struct option *option, struct options *to,
			     const struct toml *value)
{
	enum toml_kind wanted = TOML_STRING;
	bool endless = value->kind == TOML_OTHER && str_is(value->text, "inf");

	if (option->kind == OPTION_NUMBER)
		wanted = endless ? TOML_OTHER : TOML_INTEGER;
	else if (option->kind <= OPTION_FLAG_OFF)
		wanted = TOML_BOOLEAN;
	if (value->kind != wanted)
		return fail_kind(source, str_of(option->name), toml_kind_name(wanted),
				 value);
	if (wanted == TOML_BOOLEAN) {
		*(bool *)field(to, option) = value->truth;
		return true;
	}
	return read_scalar(source, option, to, value->place, value->text);
}

bool value_read_toml(const struct value_source *source, const struct option *option,
		     struct options *to, const struct toml *value)
{
	set_origin(source, option, to);
	if (option->kind >= OPTION_FILE_CODES)
		return read_toml_table(source, option, to, value);
	if (option->kind >= OPTION_TEXTS)
		return read_toml_strings(source, option, to, value);
	return read_toml_scalar(source, option, to, value);
}
