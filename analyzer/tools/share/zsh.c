/* Parts of the completion for zsh: what _describe and _arguments take. */
#include "tools/share/share.h"

#include "base/arena.h"

#include "base/banned.h"

/* What has a meaning in the specifications of _arguments, within single quotes. */
#define SPECIAL "[]:\\"

void zsh_commands(struct buf *out)
{
	EACH_COMMAND(command)
	buf_printf(out, "\t\t'%s:%s'\n", command_table[command].name,
		   command_table[command].summary);
}

/* ":rule:(LOOP101 blocking-sleep)", or files; a list takes several with commas between. */
static void add_action(struct buf *out, struct buf *words, bool files, bool list)
{
	if (!words->len)
		buf_puts(out, files ? "_files" : " ");
	else if (list)
		buf_printf(out, "_sequence compadd - %s", buf_text(words));
	else
		buf_printf(out, "(%s)", buf_text(words));
}

/* An apostrophe within single quotes: ends them, stands for itself, begins them again. */
static void add_quoted(struct buf *out, const char *text)
{
	struct str rest = str_of(text), part;

	while (str_cut(&rest, '\'', &part)) {
		share_escaped(out, arena_text(out->arena, part.at, part.len), SPECIAL);
		if (rest.at)
			buf_puts(out, "'\\''");
	}
}

/* '(-o --output-file)'{-o,--output-file=}'[help]:FILE:_files': "=" or a blank before the value */
static void add_option(struct buf *out, const struct option *option)
{
	const char *name = share_name(out->arena, option);
	const char *equals = share_takes_value(option) ? "=" : "";
	struct buf words;

	buf_puts(out, "\t\t\t\t");
	if (option->letter)
		buf_printf(out, "'(-%c --%s)'{-%c,--%s%s}'", option->letter, name,
			   option->letter, name, equals);
	else
		buf_printf(out, "'--%s%s", name, equals);
	buf_char(out, '[');
	add_quoted(out, option->help);
	buf_char(out, ']');
	if (share_takes_value(option)) {
		buf_init(&words, out->arena);
		share_option_words(option, &words);
		buf_char(out, ':');
		add_quoted(out, option->kind == OPTION_WORD ? "NAME" : option->argument);
		buf_char(out, ':');
		add_action(out, &words, share_option_files(option),
			   share_takes_list(option));
	}
	buf_puts(out, "' \\\n");
}

void zsh_options(struct buf *out)
{
	EACH_COMMAND(command)
	{
		const struct command_page *page = &command_table[command];
		struct buf words;

		buf_printf(out, "\t\t%s)\n\t\t\t_arguments -s -S \\\n", page->name);
		EACH_OPTION(option)
		if (options_apply(option, command) && option->group != GROUP_NONE)
			add_option(out, option);
		buf_init(&words, out->arena);
		share_argument_words(page, &words);
		buf_puts(out, "\t\t\t\t'*: :");
		add_action(out, &words, share_argument_files(page), false);
		buf_puts(out, "'\n\t\t\t;;\n");
	}
}
