/* The command line: looplint [OPTION]... COMMAND [OPTION | ARGUMENT]... */
#include "driver/options.h"

#include "driver/suggest.h"
#include "driver/value.h"

#include "base/arena.h"

#include "base/banned.h"

const struct option option_table[OPTION_COUNT] = {
#define OPTION(id, field, name, letter, kind, argument, commands, use, group, help)      \
	{name,	   letter,   OPTION_##kind, offsetof(struct options, field),             \
	 argument, commands, USE_##use,	    GROUP_##group,                               \
	 help},
#include "driver/options.def"
};

const struct command_page command_table[COMMAND_END] = {
#define COMMAND(id, ...) [COMMAND_##id] = {__VA_ARGS__},
#include "driver/commands.def"
};

/* A command line that is being read. */
struct parser {
	struct value_source source;
	int argc;
	char *const *argv;
	int at;
	bool no_more_options; /* -- was read */
	struct options *options;
};

bool options_apply(const struct option *option, enum command command)
{
	if (!(option->use & USE_LINE))
		return false;
	return command == COMMAND_NONE ||
	       strchr(option->commands, command_table[command].letter);
}

const struct option *options_find(enum command command, struct str name)
{
	for (unsigned id = 0; id < OPTION_COUNT; id++)
		if (str_is(name, option_table[id].name) &&
		    options_apply(&option_table[id], command))
			return &option_table[id];
	return NULL;
}

static const struct option *find_letter(char letter)
{
	for (unsigned id = 0; id < OPTION_COUNT; id++)
		if (option_table[id].letter == letter && letter)
			return &option_table[id];
	return NULL;
}

static bool is_flag(const struct option *option)
{
	return option->kind <= OPTION_FLAG_OFF;
}

/* Always false. */
static bool fail(struct parser *parser, const char *message)
{
	return err_set(parser->source.arena, parser->source.err, NULL, "%s", message);
}

static bool fail_unknown(struct parser *parser, struct str name)
{
	struct arena *arena = parser->source.arena;
	enum command command = parser->options->command;
	struct suggest suggest = suggest_start(name);
	const struct option *elsewhere = options_find(COMMAND_NONE, name);

	if (elsewhere)
		return fail(parser,
			    arena_printf(arena, "`looplint %s` has no option --%.*s",
					 command_table[command].name, STR_ARG(name)));
	for (unsigned id = 0; id < OPTION_COUNT; id++) {
		const struct option *option = &option_table[id];

		if (!options_apply(option, command))
			continue;
		suggest_offer(&suggest, option->name);
		if (is_flag(option))
			suggest_offer(&suggest,
				      arena_printf(arena, "no-%s", option->name));
	}
	return fail(parser, arena_printf(arena, "no option --%.*s%s", STR_ARG(name),
					 suggest_text(&suggest, arena, "--")));
}

static const char *argument_of(const struct option *option)
{
	return option->argument ? option->argument : "VALUE";
}

/* The argument behind the option, which must not look like one itself. */
static bool next_argument(struct parser *parser, const struct option *option,
			  struct str *value)
{
	if (parser->at < parser->argc) {
		*value = str_of(parser->argv[parser->at]);
		if (value->len < 2 || value->at[0] != '-') {
			parser->at++;
			return true;
		}
	}
	return fail(parser,
		    arena_printf(parser->source.arena, "--%s wants a value: --%s %s",
				 option->name, option->name, argument_of(option)));
}

static bool set_value(struct parser *parser, const struct option *option,
		      struct str value)
{
	return value_read_text(&parser->source, option, parser->options, value);
}

/* --name, --name=value, --name value, --no-name. */
static bool parse_long(struct parser *parser, struct str text)
{
	enum command command = parser->options->command;
	struct str rest = text, name, value;
	bool off = false;

	str_cut(&rest, '=', &name);
	const struct option *option = options_find(command, name);
	if (!option && str_starts(name, STR("no-"))) {
		option = options_find(command, str_slice(name, 3, name.len));
		off = option != NULL;
	}
	if (!option || (off && !is_flag(option)))
		return fail_unknown(parser, name);
	if (is_flag(option)) {
		if (rest.at)
			return fail(parser,
				    arena_printf(parser->source.arena,
						 "--%.*s takes no value", STR_ARG(name)));
		value_set_flag(&parser->source, option, parser->options, !off);
		return true;
	}
	value = rest;
	if (!rest.at && !next_argument(parser, option, &value))
		return false;
	return set_value(parser, option, value);
}

/* -q, -qv, -o FILE, -oFILE. */
static bool parse_letters(struct parser *parser, struct str letters)
{
	for (size_t i = 0; i < letters.len; i++) {
		const struct option *option = find_letter(letters.at[i]);
		struct str value = str_slice(letters, i + 1, letters.len);

		if (!option)
			return fail(parser,
				    arena_printf(parser->source.arena, "no option -%c%s",
						 letters.at[i],
						 letters.len > 1
							 ? ": long ones begin with --"
							 : ""));
		if (!options_apply(option, parser->options->command))
			return fail_unknown(parser, str_of(option->name));
		if (!is_flag(option)) {
			if (!value.len && !next_argument(parser, option, &value))
				return false;
			return set_value(parser, option, value);
		}
		value_set_flag(&parser->source, option, parser->options, true);
	}
	return true;
}

static bool fail_command(struct parser *parser, struct str text)
{
	struct arena *arena = parser->source.arena;
	struct suggest suggest = suggest_start(text);

	for (unsigned command = COMMAND_NONE + 1; command < COMMAND_END; command++)
		suggest_offer(&suggest, command_table[command].name);
	if (suggest.best)
		return fail(parser,
			    arena_printf(arena, "no command `%.*s`%s", STR_ARG(text),
					 suggest_text(&suggest, arena, "looplint ")));
	return fail(parser,
		    arena_printf(arena,
				 "`%.*s` is no command: to check a file or a folder say "
				 "`looplint check %.*s`",
				 STR_ARG(text), STR_ARG(text)));
}

/* The first argument that is no option; "help" asks for the help of the one behind it. */
static bool parse_command(struct parser *parser, struct str text)
{
	if (str_is(text, "help")) {
		parser->options->help = true;
		return true;
	}
	for (unsigned command = COMMAND_NONE + 1; command < COMMAND_END; command++) {
		if (str_is(text, command_table[command].name)) {
			parser->options->command = command;
			return true;
		}
	}
	return fail_command(parser, text);
}

static bool parse_argument(struct parser *parser, struct str text)
{
	bool option = !parser->no_more_options && text.len > 1 && text.at[0] == '-';

	if (option && str_is(text, "--")) {
		parser->no_more_options = true;
		return true;
	}
	if (option && text.at[1] == '-')
		return parse_long(parser, str_slice(text, 2, text.len));
	if (option)
		return parse_letters(parser, str_slice(text, 1, text.len));
	if (parser->options->command == COMMAND_NONE)
		return parse_command(parser, text);
	*vec_push(parser->source.arena, &parser->options->arguments) = text;
	return true;
}

/* Options before the command were read before it was known whether it has them. --version is a
 * command behind those of any other. */
static bool check_applies(struct parser *parser)
{
	enum command command = parser->options->command;

	for (unsigned id = 0; id < OPTION_COUNT && !parser->options->version; id++)
		if (parser->options->origin[id] &&
		    !options_apply(&option_table[id], command))
			return fail_unknown(parser, str_of(option_table[id].name));
	return true;
}

bool options_parse(struct arena *arena, struct str working, int argc, char *const *argv,
		   struct options *options, struct err *err)
{
	struct parser parser = {
		.source = {arena, working, "the command line", NULL, err},
		.argc = argc,
		.argv = argv,
		.at = 1,
		.options = options,
	};

	*options = (struct options){0};
	while (parser.at < argc)
		if (!parse_argument(&parser, str_of(argv[parser.at++])))
			return false;
	if (options->version)
		options->command = COMMAND_VERSION;
	if (options->command == COMMAND_NONE)
		options->help = true;
	return check_applies(&parser);
}
