/*
 * Options: the command line as values, from one table (options.def) that also holds the
 * configuration keys, the help and the names that mistakes are compared with.
 */
#ifndef DRIVER_OPTIONS_H
#define DRIVER_OPTIONS_H

#include "driver/settings.h"

#include "base/err.h"
#include "base/str.h"

#include <stdbool.h>
#include <stddef.h>

struct arena;

enum command {
	COMMAND_NONE,
#define COMMAND(id, ...) COMMAND_##id,
#include "driver/commands.def"
	COMMAND_END
};

struct command_page {
	char letter;
	const char *name, *arguments, *summary, *more;
};

/* By enum command. */
extern const struct command_page command_table[COMMAND_END];

enum option_kind {
	OPTION_FLAG,	 /* bool */
	OPTION_FLAG_OFF, /* bool, true by default: shown as --no-NAME */
	OPTION_NUMBER,	 /* uint32_t */
	OPTION_CHOICE,	 /* unsigned: the place of the word in the argument */
	OPTION_VERSION,	 /* uint32_t: the minor version of Python 3 */
	OPTION_TEXT,	 /* struct str */
	OPTION_WORD,	 /* struct str: one of the words in the argument */
	OPTION_PATH,	 /* struct str, absolute */
	OPTION_TEXTS,	 /* struct strs, one each time: no commas */
	OPTION_LIST,	 /* struct strs; the rest of them are lists as well */
	OPTION_MORE,	 /* adds to what configuration says, instead of replacing it */
	OPTION_GLOBS,	 /* with a slash: absolute */
	OPTION_MORE_GLOBS,
	OPTION_PATHS,	   /* absolute */
	OPTION_FILE_CODES, /* struct file_codes_list */
	OPTION_PAIRS,	   /* struct setting_pairs */
};

enum option_use { USE_LINE = 1, USE_KEY = 2, USE_BOTH = 3 };

enum option_group {
	GROUP_NONE,
	GROUP_RULES,
	GROUP_FILES,
	GROUP_FIXES,
	GROUP_OUTPUT,
	GROUP_CONFIGURATION,
};

enum option_id {
#define OPTION(id, ...) OPTION_ID_##id,
#include "driver/options.def"
	OPTION_COUNT
};

struct option {
	const char *name;
	char letter;
	enum option_kind kind;
	size_t at; /* in struct options */
	const char *argument, *commands;
	enum option_use use;
	enum option_group group;
	const char *help;
};

enum { WHEN_AUTO, WHEN_ALWAYS, WHEN_NEVER }; /* of color and progress */

struct options {
	enum command command;
	struct strs arguments; /* what is no option: paths, rules, a key */
	struct settings settings;
	/* the same without the command line; config.h */
	const struct settings *configured;
	const char *origin[OPTION_COUNT]; /* where each was set; NULL: nowhere */
	struct strs config;
	struct str stdin_filename, diff_base, write_baseline, output_file, dump;
	struct str rule_format;
	unsigned color, progress;
	uint32_t jobs; /* 0: automatic */
	bool isolated, no_cache, watch, show_files, show_settings, statistics;
	bool diff, add_noqa, exit_zero, exit_non_zero_on_fix;
	bool quiet, silent, verbose, all, help, version;
};

struct options_list VEC(const struct options *);

extern const struct option option_table[OPTION_COUNT];

/* Reads the command line: only what it says is set. False with a message for a human when
 * it says what it cannot. Relative paths count from `working`. */
bool options_parse(struct arena *arena, struct str working, int argc, char *const *argv,
		   struct options *options, struct err *err);

/* The help of a command, or of looplint as a whole for COMMAND_NONE. */
void options_help(enum command command, struct buf *out);

/* The option that is called so on the command line of a command (COMMAND_NONE: of any).
 */
const struct option *options_find(enum command command, struct str name);

/* Whether an option stands on the command line of a command (COMMAND_NONE: of any). */
bool options_apply(const struct option *option, enum command command);

/* What the help calls a group. */
const char *options_heading(enum option_group group);

#endif
