/*
 * The help, from the table of options:
 *
 *   Rules:
 *         --select CODE,...      Turn on these rules only
 *     -o, --output-file FILE     Where to write
 */
#include "driver/options.h"

#include "base/banned.h"

enum {
	COLUMN = 41,   /* where explanations start */
	ARGUMENT = 24, /* the longest argument that stands before them */
	WIDTH = 98,    /* that lines should not pass */
};

static const char *const headings[] = {
	[GROUP_RULES] = "Rules",
	[GROUP_FILES] = "Files",
	[GROUP_FIXES] = "Fixes",
	[GROUP_OUTPUT] = "Output",
	[GROUP_CONFIGURATION] = "Everything else",
};

const char *options_heading(enum option_group group)
{
	return headings[group];
}

static void pad(struct buf *out, size_t line, size_t column)
{
	size_t len = out->len - line;

	buf_fill(out, ' ', len < column ? column - len : 2);
}

/* The words of an option that has too many of them to stand before the explanation. */
static void add_words(struct buf *out, const char *words)
{
	struct str rest = str_of(words), word;
	size_t line = out->len;

	buf_fill(out, ' ', COLUMN - 1);
	while (str_cut(&rest, '|', &word)) {
		if (out->len - line + word.len + 1 > WIDTH) {
			buf_char(out, '\n');
			line = out->len;
			buf_fill(out, ' ', COLUMN - 1);
		}
		buf_printf(out, " %.*s", STR_ARG(word));
	}
	buf_char(out, '\n');
}

static void add_option(struct buf *out, const struct option *option)
{
	size_t line = out->len;
	const char *argument = option->argument ? option->argument : "";
	bool many = strlen(argument) > ARGUMENT;

	if (option->letter)
		buf_printf(out, "  -%c, ", option->letter);
	else
		buf_puts(out, "      ");
	buf_printf(out, "--%s%s", option->kind == OPTION_FLAG_OFF ? "no-" : "",
		   option->name);
	buf_printf(out, "%s%s", *argument ? " " : "", many ? "NAME" : argument);
	pad(out, line, COLUMN);
	buf_printf(out, "%s%s\n", option->help, many ? ":" : "");
	if (many)
		add_words(out, argument);
}

static void add_group(struct buf *out, enum command command, enum option_group group)
{
	bool first = true;

	for (unsigned id = 0; id < OPTION_COUNT; id++) {
		if (option_table[id].group != group ||
		    !options_apply(&option_table[id], command))
			continue;
		if (first)
			buf_printf(out, "\n%s:\n", headings[group]);
		first = false;
		add_option(out, &option_table[id]);
	}
}

static void add_commands(struct buf *out)
{
	buf_puts(out,
		 "usage: looplint COMMAND [OPTION]... [ARGUMENT]...\n\n"
		 "Finds the places where Python code stops an asyncio event loop.\n\n");
	for (unsigned command = COMMAND_NONE + 1; command < COMMAND_END; command++) {
		const struct command_page *page = &command_table[command];
		size_t line = out->len;

		buf_printf(out, "  %s %s", page->name, page->arguments);
		pad(out, line, COLUMN);
		buf_printf(out, "%s\n", page->summary);
	}
	buf_puts(out, "\n`looplint COMMAND --help` lists a command's options.\n");
}

void options_help(enum command command, struct buf *out)
{
	const struct command_page *page = &command_table[command];

	if (command == COMMAND_NONE) {
		add_commands(out);
		return;
	}
	buf_printf(out, "usage: looplint %s [OPTION]...%s%s\n\n%s.\n%s", page->name,
		   *page->arguments ? " " : "", page->arguments, page->summary,
		   page->more);
	for (unsigned group = GROUP_RULES; group <= GROUP_CONFIGURATION; group++)
		add_group(out, command, group);
}
