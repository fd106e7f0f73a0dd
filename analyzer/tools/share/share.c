/*
 * share TEMPLATE OUT: copies TEMPLATE to OUT; a line @name@ becomes the part of that name. A tool of
 * the build.
 */
#include "tools/share/share.h"

#include "base/arena.h"
#include "rule/rule.h"

#include <stdio.h>

#include "base/banned.h"

static const struct part {
	const char *name;
	void (*add)(struct buf *out);
} parts[] = {
	{"@man-title@", man_title},	    {"@man-commands@", man_commands},
	{"@man-options@", man_options},	    {"@man-keys@", man_keys},
	{"@bash-commands@", bash_commands}, {"@bash-options@", bash_options},
	{"@bash-values@", bash_values},	    {"@zsh-commands@", zsh_commands},
	{"@zsh-options@", zsh_options},	    {"@fish-commands@", fish_commands},
	{"@fish-options@", fish_options},
};

enum { PARTS = sizeof(parts) / sizeof(*parts) };

/* --- values ------------------------------------------------------------------------------------ */

static void add_word(struct buf *words, const char *word)
{
	if (words->len)
		buf_char(words, ' ');
	buf_puts(words, word);
}

static void add_rules(struct buf *words)
{
	for (unsigned i = 0; i < rule_registry_count; i++) {
		add_word(words, rule_registry[i]->code);
		add_word(words, rule_registry[i]->name);
	}
}

static void add_versions(struct buf *words)
{
	for (int minor = SETTINGS_OLDEST; minor <= SETTINGS_NEWEST; minor++)
		add_word(words, arena_printf(words->arena, "py3%d", minor));
}

static void add_keys(struct buf *words)
{
	EACH_OPTION(option)
	if (option->use & USE_KEY)
		add_word(words, option->name);
}

static void add_choices(struct buf *words, const char *choices)
{
	struct str rest = str_of(choices), word;

	while (str_cut(&rest, '|', &word))
		add_word(words, arena_text(words->arena, word.at, word.len));
}

/* Arguments are told apart by what the help calls them. */
static bool is_code(const char *argument)
{
	return argument && !strncmp(argument, "CODE", 4);
}

void share_option_words(const struct option *option, struct buf *words)
{
	if (option->kind == OPTION_CHOICE || option->kind == OPTION_WORD)
		add_choices(words, option->argument);
	else if (option->kind == OPTION_VERSION)
		add_versions(words);
	else if (is_code(option->argument))
		add_rules(words);
}

void share_argument_words(const struct command_page *page, struct buf *words)
{
	if (is_code(page->arguments))
		add_rules(words);
	else if (!strcmp(page->arguments, "[KEY]..."))
		add_keys(words);
}

static bool names_a_file(const char *argument)
{
	struct str text = str_of(argument);

	return str_search(text, STR("FILE")) != SIZE_MAX ||
	       str_search(text, STR("FOLDER")) != SIZE_MAX ||
	       str_search(text, STR("PATH")) != SIZE_MAX;
}

bool share_option_files(const struct option *option)
{
	return option->argument && names_a_file(option->argument);
}

bool share_argument_files(const struct command_page *page)
{
	return names_a_file(page->arguments);
}

bool share_takes_value(const struct option *option)
{
	return option->kind > OPTION_FLAG_OFF;
}

bool share_takes_list(const struct option *option)
{
	return option->kind >= OPTION_LIST;
}

/* --- text -------------------------------------------------------------------------------------- */

const char *share_name(struct arena *arena, const struct option *option)
{
	return option->kind == OPTION_FLAG_OFF
		       ? arena_printf(arena, "no-%s", option->name)
		       : option->name;
}

void share_escaped(struct buf *out, const char *text, const char *characters)
{
	for (; *text; text++) {
		if (strchr(characters, *text))
			buf_char(out, '\\');
		buf_char(out, *text);
	}
}

static const struct part *find_part(struct str line)
{
	for (unsigned i = 0; i < PARTS; i++)
		if (str_is(line, parts[i].name))
			return &parts[i];
	return NULL;
}

static void fill(struct str template, struct buf *out)
{
	struct str line;

	while (str_cut(&template, '\n', &line)) {
		const struct part *part = find_part(line);

		if (part) {
			part->add(out);
			continue;
		}
		buf_add(out, line);
		if (template.at)
			buf_char(out, '\n');
	}
}

/* --- files ------------------------------------------------------------------------------------- */

static bool read_file(const char *path, struct buf *text)
{
	FILE *in = fopen(path, "rb");
	int byte;

	if (!in) {
		perror(path);
		return false;
	}
	while ((byte = getc(in)) != EOF)
		buf_char(text, (char)byte);
	return fclose(in) == 0;
}

static bool write_file(const char *path, struct str text)
{
	FILE *out = fopen(path, "wb");
	bool good;

	if (!out) {
		perror(path);
		return false;
	}
	good = fwrite(text.at, 1, text.len, out) == text.len;
	good &= fclose(out) == 0;
	if (!good)
		remove(path);
	return good;
}

int main(int argc, char **argv)
{
	struct arena arena;
	struct buf template, out;
	bool good;

	if (argc != 3) {
		fprintf(stderr, "usage: share TEMPLATE OUT\n");
		return 2;
	}
	arena_init(&arena);
	buf_init(&template, &arena);
	buf_init(&out, &arena);
	good = read_file(argv[1], &template);
	if (good) {
		fill(buf_str(&template), &out);
		good = write_file(argv[2], buf_str(&out));
	}
	arena_release(&arena);
	return good ? 0 : 1;
}
