/*
 * Share: the parts of the man page and of the shells' completions that are made from the tables of
 * commands, options and rules. The rest of those files stands in packaging/share; share.c puts the
 * parts where their names stand there.
 */
#ifndef TOOLS_SHARE_SHARE_H
#define TOOLS_SHARE_SHARE_H

#include "driver/options.h"

#include "base/str.h"

/* The parts: each adds lines. */
void man_title(struct buf *out);
void man_commands(struct buf *out);
void man_options(struct buf *out);
void man_keys(struct buf *out);
void bash_commands(struct buf *out);
void bash_options(struct buf *out);
void bash_values(struct buf *out);
void zsh_commands(struct buf *out);
void zsh_options(struct buf *out);
void fish_commands(struct buf *out);
void fish_options(struct buf *out);

/* The words that may stand for an option's value, or for a command's argument, separated by
 * blanks: nothing where they are not known. */
void share_option_words(const struct option *option, struct buf *words);
void share_argument_words(const struct command_page *page, struct buf *words);

/* Whether it may be a file or a folder. */
bool share_option_files(const struct option *option);
bool share_argument_files(const struct command_page *page);

/* Whether the option takes a value, and several with commas between them. */
bool share_takes_value(const struct option *option);
bool share_takes_list(const struct option *option);

/* The name as it is written on the command line, without the hyphens. */
const char *share_name(struct arena *arena, const struct option *option);

/* Adds a text with a backslash before each of some characters. */
void share_escaped(struct buf *out, const char *text, const char *characters);

#define EACH_COMMAND(command)                                                            \
	for (enum command command = COMMAND_NONE + 1; command < COMMAND_END; command++)
#define EACH_OPTION(option)                                                              \
	for (const struct option *option = option_table;                                 \
	     option < option_table + OPTION_COUNT; option++)

#endif
