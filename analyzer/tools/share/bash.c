/* Parts of the completion for bash: branches of its two `case`, by command and by command:option. */
#include "tools/share/share.h"

#include "base/banned.h"

void bash_commands(struct buf *out)
{
	buf_puts(out, "\tlocal commands='");
	EACH_COMMAND(command)
	buf_printf(out, " %s", command_table[command].name);
	buf_puts(out, "'\n");
}

void bash_options(struct buf *out)
{
	EACH_COMMAND(command)
	{
		const struct command_page *page = &command_table[command];
		struct buf words;

		buf_printf(out, "\t%s)\n\t\toptions='", page->name);
		EACH_OPTION(option)
		if (options_apply(option, command) && option->group != GROUP_NONE)
			buf_printf(out, " --%s", share_name(out->arena, option));
		buf_init(&words, out->arena);
		share_argument_words(page, &words);
		buf_printf(out, "'\n\t\twords='%s'\n\t\tfiles=%s\n\t\t;;\n",
			   buf_text(&words), share_argument_files(page) ? "yes" : "");
	}
}

/* "check:--select | config:--select" */
static void add_patterns(struct buf *out, const struct option *option)
{
	const char *between = "\t";

	EACH_COMMAND(command)
	if (options_apply(option, command)) {
		buf_printf(out, "%s%s:--%s", between, command_table[command].name,
			   option->name);
		if (option->letter)
			buf_printf(out, " | %s:-%c", command_table[command].name,
				   option->letter);
		between = " | ";
	}
	buf_puts(out, ")\n");
}

void bash_values(struct buf *out)
{
	EACH_OPTION(option)
	if (option->use & USE_LINE && share_takes_value(option)) {
		struct buf words;

		buf_init(&words, out->arena);
		share_option_words(option, &words);
		add_patterns(out, option);
		buf_printf(out,
			   "\t\twords='%s'\n\t\tfiles=%s\n\t\tlist=%s\n\t\tvalue="
			   "yes\n\t\t;;\n",
			   buf_text(&words), share_option_files(option) ? "yes" : "",
			   share_takes_list(option) ? "yes" : "");
	}
}
