/* Parts of the completion for fish: one `complete` for each command and option. */
#include "tools/share/share.h"

#include "base/banned.h"

#define COMPLETE "complete -c looplint -n "

static void add_quoted(struct buf *out, const char *text)
{
	buf_char(out, '\'');
	share_escaped(out, text, "'\\");
	buf_char(out, '\'');
}

void fish_commands(struct buf *out)
{
	EACH_COMMAND(command)
	{
		const struct command_page *page = &command_table[command];
		struct buf words;

		buf_printf(out, COMPLETE "__fish_use_subcommand -f -a %s -d ",
			   page->name);
		add_quoted(out, page->summary);
		buf_char(out, '\n');
		buf_init(&words, out->arena);
		share_argument_words(page, &words);
		if (!share_argument_files(page))
			buf_printf(out,
				   COMPLETE
				   "'__fish_seen_subcommand_from %s' -f -a '%s'\n",
				   page->name, buf_text(&words));
	}
}

/* The condition: one of the commands that have it. */
static void add_condition(struct buf *out, const struct option *option)
{
	buf_puts(out, COMPLETE "'__fish_seen_subcommand_from");
	EACH_COMMAND(command)
	if (options_apply(option, command))
		buf_printf(out, " %s", command_table[command].name);
	buf_char(out, '\'');
}

static void add_value(struct buf *out, const struct option *option)
{
	struct buf words;

	buf_init(&words, out->arena);
	share_option_words(option, &words);
	if (share_option_files(option))
		buf_puts(out, " -r -F");
	else if (words.len && share_takes_list(option))
		buf_printf(out, " -x -a '(__fish_append , %s)'", buf_text(&words));
	else
		buf_printf(out, " -x -a '%s'", buf_text(&words));
}

void fish_options(struct buf *out)
{
	EACH_OPTION(option)
	if (option->use & USE_LINE && option->group != GROUP_NONE) {
		add_condition(out, option);
		buf_printf(out, " -l %s", share_name(out->arena, option));
		if (option->letter)
			buf_printf(out, " -s %c", option->letter);
		if (share_takes_value(option))
			add_value(out, option);
		buf_puts(out, " -d ");
		add_quoted(out, option->help);
		buf_char(out, '\n');
	}
}
