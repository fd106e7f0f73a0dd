/* The commands beside `check` that need no file of Python; the others are in inspect.c.
 */
#include "driver/commands.h"

#include "driver/find.h"
#include "driver/output.h"
#include "driver/read.h"
#include "driver/run.h"
#include "driver/version.h"

#include "rule/rule.h"

#include <jansson.h>

#include "base/banned.h"

int command_help(struct run *run)
{
	struct buf out;

	buf_init(&out, run->arena);
	options_help(run->line.command, &out);
	return output_text(run, &out);
}

int command_version(struct run *run)
{
	struct buf out;

	buf_init(&out, run->arena);
	buf_puts(&out, "looplint " VERSION_TEXT "\n");
	return output_text(run, &out);
}

int command_config(struct run *run)
{
	struct err err;
	struct buf out;

	buf_init(&out, run->arena);
	if (find_options(run) && run->options &&
	    !config_print(run->arena, run->options, &run->line.arguments, &out, &err))
		*vec_push(run->arena, &run->errs) = err;
	return output_text(run, &out);
}

int command_clean(struct run *run)
{
	const char *folder;
	struct err err;
	bool found;

	if (!find_options(run) || !run->options)
		return run_status(run);
	folder = read_cache_folder(run, run->options);
	if (!cache_clean(run->arena, folder, &found, &err))
		*vec_push(run->arena, &run->errs) = err;
	else
		output_note(run, found ? "removed %s" : "no cache in %s", folder);
	return run_status(run);
}

/* --- rule --------------------------------------------------------------------------- */

static void add_unknown(struct run *run, struct str word)
{
	const char *near = rule_nearest(word);

	err_set(run->arena, vec_push(run->arena, &run->errs), NULL,
		"no rule is called `%.*s`%s%s%s", STR_ARG(word),
		near ? "; did you mean `" : "", near ? near : "", near ? "`?" : "");
}

static json_t *rule_json(const struct rule *rule)
{
	json_t *aliases = json_array();
	struct str rest = str_of(rule->aliases), word;

	while (str_cut(&rest, ' ', &word))
		json_array_append_new(aliases, json_stringn(word.at, word.len));
	return json_pack("{ss ss ss ss ss so sb sb ss}", "code", rule->code, "name",
			 rule->name, "linter", "looplint", "summary", rule->summary,
			 "severity", severity_word(rule->severity), "aliases", aliases,
			 "default", !rule->opt_in, "fixable", rule->fixable,
			 "explanation", rule_page(rule));
}

static int add_to_buf(const char *bytes, size_t len, void *out)
{
	buf_add(out, (struct str){bytes, len});
	return 0;
}

/* One rule as an object, all as a list: as Ruff has it. */
static void explain_json(const struct rule *const *rule, unsigned count, bool list,
			 struct buf *out)
{
	json_t *all = json_array();

	for (unsigned i = 0; i < count; i++)
		json_array_append_new(all, rule_json(rule[i]));
	json_dump_callback(list ? all : json_array_get(all, 0), add_to_buf, out,
			   JSON_INDENT(2));
	buf_char(out, '\n');
	json_decref(all);
}

static void explain_text(const struct rule *const *rule, unsigned count, struct buf *out)
{
	for (unsigned i = 0; i < count; i++) {
		if (i)
			buf_char(out, '\n');
		buf_puts(out, rule_page(rule[i]));
	}
}

static void list_rules(struct buf *out)
{
	for (unsigned i = 0; i < rule_registry_count; i++) {
		const struct rule *rule = rule_registry[i];

		buf_printf(out, "%s  %-7s  %-24s  %s%s\n", rule->code,
			   severity_word(rule->severity), rule->name, rule->summary,
			   rule->opt_in ? " (off unless selected)" : "");
	}
}

struct rules VEC(const struct rule *);

/* The rules that the command line names; all where it names none. */
static struct rules wanted_rules(struct run *run)
{
	const struct strs *words = &run->line.arguments;
	struct rules rules = {0};

	for (uint32_t i = 0; i < words->len; i++) {
		const struct rule *rule = rule_find(words->at[i]);

		if (rule)
			*vec_push(run->arena, &rules) = rule;
		else
			add_unknown(run, words->at[i]);
	}
	for (unsigned i = 0; i < rule_registry_count && !words->len; i++)
		*vec_push(run->arena, &rules) = rule_registry[i];
	return rules;
}

int command_rule(struct run *run)
{
	struct rules rules = wanted_rules(run);
	bool several = run->line.arguments.len != 1;
	struct buf out;

	buf_init(&out, run->arena);
	if (run->errs.len)
		return run_status(run);
	if (str_is(run->line.rule_format, "json"))
		explain_json(rules.at, rules.len, several, &out);
	else if (run->line.all || run->line.arguments.len)
		explain_text(rules.at, rules.len, &out);
	else
		list_rules(&out);
	return output_text(run, &out);
}
