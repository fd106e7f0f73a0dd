/* Parts of looplint.1, in troff's man macros. */
#include "tools/share/share.h"

#include "driver/version.h"

#include "base/banned.h"

/* A hyphen that is typed, and no minus of a text. */
static void add_text(struct buf *out, const char *text)
{
	share_escaped(out, text, "-\\");
}

/* Words between bars, as a list for readers. */
static void add_choices(struct buf *out, const char *choices)
{
	struct str rest = str_of(choices), word;

	while (str_cut(&rest, '|', &word))
		buf_printf(out, "%.*s%s", STR_ARG(word), rest.at ? ", " : ".\n");
}

void man_title(struct buf *out)
{
	buf_puts(out,
		 ".TH LOOPLINT 1 \"\" \"looplint " VERSION_TEXT "\" \"User Commands\"\n");
}

void man_commands(struct buf *out)
{
	EACH_COMMAND(command)
	{
		const struct command_page *page = &command_table[command];
		struct str rest = str_of(page->more), line;

		buf_printf(out, ".TP\n\\fBlooplint %s\\fR ", page->name);
		add_text(out, page->arguments);
		buf_printf(out, "\n%s.\n", page->summary);
		while (str_cut(&rest, '\n', &line))
			if (line.len)
				buf_printf(out, "%.*s\n", STR_ARG(line));
	}
}

static void add_option(struct buf *out, const struct option *option)
{
	bool choices = option->kind == OPTION_WORD;

	buf_puts(out, ".TP\n");
	if (option->letter)
		buf_printf(out, "\\fB\\-%c\\fR, ", option->letter);
	buf_puts(out, "\\fB\\-\\-");
	add_text(out, share_name(out->arena, option));
	buf_puts(out, "\\fR");
	if (share_takes_value(option)) {
		buf_puts(out, " \\fI");
		add_text(out, choices ? "NAME" : option->argument);
		buf_puts(out, "\\fR");
	}
	buf_char(out, '\n');
	add_text(out, option->help);
	buf_puts(out, choices ? ":\n" : ".\n");
	if (choices)
		add_choices(out, option->argument);
}

/* "Of check, why." where not every command has it. */
static void add_commands_of(struct buf *out, const struct option *option)
{
	const char *between = "Of ";

	if (options_apply(option, COMMAND_VERSION))
		return;
	EACH_COMMAND(command)
	if (options_apply(option, command)) {
		buf_printf(out, "%s%s", between, command_table[command].name);
		between = ", ";
	}
	buf_puts(out, ".\n");
}

void man_options(struct buf *out)
{
	for (unsigned group = GROUP_RULES; group <= GROUP_CONFIGURATION; group++) {
		buf_printf(out, ".SS %s\n", options_heading(group));
		EACH_OPTION(option)
		if (option->group == group && option->use & USE_LINE) {
			add_option(out, option);
			add_commands_of(out, option);
		}
	}
}

static const char *toml_type(const struct option *option)
{
	switch (option->kind) {
	case OPTION_FLAG:
	case OPTION_FLAG_OFF:
		return "true or false";
	case OPTION_NUMBER:
		return "a number";
	case OPTION_FILE_CODES:
		return "a table: glob to list of codes";
	case OPTION_PAIRS:
		return "a table: code to word";
	default:
		return share_takes_list(option) ? "a list" : "a text";
	}
}

void man_keys(struct buf *out)
{
	EACH_OPTION(option)
	if (option->use & USE_KEY) {
		buf_puts(out, ".TP\n\\fB");
		add_text(out, option->name);
		buf_printf(out, "\\fR (%s)\n", toml_type(option));
		if (option->use & USE_LINE) {
			buf_puts(out,
				 option->kind == OPTION_FLAG_OFF ? "False: as" : "As");
			buf_puts(out, " \\fB\\-\\-");
			add_text(out, share_name(out->arena, option));
			buf_puts(out, "\\fR.\n");
		} else {
			add_text(out, option->help);
			buf_puts(out, ".\n");
		}
	}
}
