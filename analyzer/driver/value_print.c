/* Values of options: the defaults, one set laid over another, and how they are printed.
 */
#include "driver/value.h"

#include "rule/finding.h"

#include "base/arena.h"

#include <inttypes.h>

#include "base/banned.h"

/* What every project has and nobody wants checked. */
static const char *const default_exclude[] = {
	".git", ".venv",	 "venv", "__pycache__", "node_modules", "build", "dist",
	".tox", "site-packages", ".nox", ".mypy_cache", ".ruff_cache",	".eggs",
};

static const char *const default_include[] = {"*.py", "*.pyi", "*.pyw", "*.ipynb"};

#define FILL(arena, list, texts)                                                         \
	fill((arena), (list), (texts), sizeof(texts) / sizeof(*(texts)))

static void fill(struct arena *arena, struct strs *list, const char *const *texts,
		 size_t count)
{
	for (size_t i = 0; i < count; i++)
		*vec_push(arena, list) = str_of(texts[i]);
}

void value_defaults(struct arena *arena, struct options *to)
{
	*to = (struct options){0};
	FILL(arena, &to->settings.exclude, default_exclude);
	FILL(arena, &to->settings.include, default_include);
	to->settings.respect_gitignore = true;
	to->settings.target = SETTINGS_TARGET;
	to->settings.max_depth = SETTINGS_NO_LIMIT;
	to->settings.min_severity = SEVERITY_NOTE;
}

/* How many bytes a value of a kind takes in struct options. */
static size_t size_of(enum option_kind kind)
{
	switch (kind) {
	case OPTION_FLAG:
	case OPTION_FLAG_OFF:
		return sizeof(bool);
	case OPTION_NUMBER:
	case OPTION_VERSION:
		return sizeof(uint32_t);
	case OPTION_CHOICE:
		return sizeof(unsigned);
	case OPTION_TEXT:
	case OPTION_WORD:
	case OPTION_PATH:
		return sizeof(struct str);
	case OPTION_FILE_CODES:
		return sizeof(struct file_codes_list);
	case OPTION_PAIRS:
		return sizeof(struct setting_pairs);
	default:
		return sizeof(struct strs);
	}
}

/* Appends to a copy: what `to` shares with others stays as it is. */
static void append(struct arena *arena, struct strs *to, const struct strs *more)
{
	struct strs all = {0};

	for (uint32_t i = 0; i < to->len; i++)
		*vec_push(arena, &all) = to->at[i];
	for (uint32_t i = 0; i < more->len; i++)
		*vec_push(arena, &all) = more->at[i];
	*to = all;
}

void value_merge(struct arena *arena, struct options *to, const struct options *over)
{
	for (unsigned id = 0; id < OPTION_COUNT; id++) {
		const struct option *option = &option_table[id];
		char *old = (char *)to + option->at;
		const char *new = (const char *)over + option->at;

		if (!over->origin[id])
			continue;
		if (option->kind == OPTION_MORE || option->kind == OPTION_MORE_GLOBS)
			append(arena, (struct strs *)(void *)old, (const void *)new);
		else
			memcpy(old, new, size_of(option->kind));
		to->origin[id] = over->origin[id];
	}
}

/* A TOML string. */
static void print_text(struct str text, struct buf *out)
{
	buf_char(out, '"');
	for (size_t i = 0; i < text.len; i++) {
		unsigned char c = (unsigned char)text.at[i];

		if (c < 0x20 || c == 0x7F)
			buf_printf(out, "\\u%04x", c);
		else if (c == '"' || c == '\\')
			buf_printf(out, "\\%c", c);
		else
			buf_char(out, (char)c);
	}
	buf_char(out, '"');
}

static void print_list(const struct strs *list, struct buf *out)
{
	buf_char(out, '[');
	for (uint32_t i = 0; i < list->len; i++) {
		buf_puts(out, i ? ", " : "");
		print_text(list->at[i], out);
	}
	buf_char(out, ']');
}

static void print_file_codes(const struct file_codes_list *list, struct buf *out)
{
	buf_char(out, '{');
	for (uint32_t i = 0; i < list->len; i++) {
		const struct file_codes *item = &list->at[i];
		struct buf glob;

		buf_init(&glob, out->arena);
		buf_puts(&glob, item->negated ? "!" : "");
		buf_add(&glob, item->pattern);
		buf_puts(out, i ? ", " : "");
		print_text(buf_str(&glob), out);
		buf_puts(out, " = ");
		print_list(&item->codes, out);
	}
	buf_char(out, '}');
}

static void print_pairs(const struct setting_pairs *pairs, struct buf *out)
{
	buf_char(out, '{');
	for (uint32_t i = 0; i < pairs->len; i++) {
		buf_puts(out, i ? ", " : "");
		print_text(pairs->at[i].key, out);
		buf_puts(out, " = ");
		print_text(pairs->at[i].value, out);
	}
	buf_char(out, '}');
}

static void print_choice(const char *words, unsigned index, struct buf *out)
{
	struct str rest = str_of(words), word = STR("");

	for (unsigned i = 0; i <= index && str_cut(&rest, '|', &word);)
		i++;
	print_text(word, out);
}

void value_print(const struct option *option, const struct options *from, struct buf *out)
{
	const void *value = (const char *)from + option->at;

	switch (option->kind) {
	case OPTION_FLAG:
	case OPTION_FLAG_OFF:
		buf_puts(out, *(const bool *)value ? "true" : "false");
		return;
	case OPTION_NUMBER:
		if (*(const uint32_t *)value == SETTINGS_NO_LIMIT)
			buf_puts(out, "inf");
		else
			buf_printf(out, "%" PRIu32, *(const uint32_t *)value);
		return;
	case OPTION_VERSION:
		buf_printf(out, "\"py3%" PRIu32 "\"", *(const uint32_t *)value);
		return;
	case OPTION_CHOICE:
		print_choice(option->argument, *(const unsigned *)value, out);
		return;
	case OPTION_TEXT:
	case OPTION_WORD:
	case OPTION_PATH:
		print_text(*(const struct str *)value, out);
		return;
	case OPTION_FILE_CODES:
		print_file_codes(value, out);
		return;
	case OPTION_PAIRS:
		print_pairs(value, out);
		return;
	default:
		print_list(value, out);
	}
}
