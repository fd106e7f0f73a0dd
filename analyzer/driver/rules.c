/* What holds for the findings of each file. Files with the same options share it. */
#include "driver/rules.h"

#include "driver/declared.h"

#include "base/err.h"
#include "rule/rule.h"
#include "rule/run.h"

#include "base/banned.h"

/* --- are all codes known? ----------------------------------------------------------- */

static void ignore_rule(const struct rule *rule, void *context)
{
	(void)rule;
	(void)context;
}

/* Files of several folders may share what is wrong. */
static bool was_said(const struct run *run, const char *message)
{
	for (uint32_t i = 0; i < run->errs.len; i++)
		if (!strcmp(run->errs.at[i].message, message))
			return true;
	return false;
}

static bool check_code(struct run *run, const struct options *options, enum option_id id,
		       struct str code)
{
	struct err err;
	const char *near;

	if (str_is(code, "ALL") || rule_each(code, ignore_rule, NULL))
		return true;
	near = rule_nearest(code);
	err_set(run->arena, &err, NULL, "%s (%s): no rule is called `%.*s`%s%s%s",
		option_table[id].name, options->origin[id], STR_ARG(code),
		near ? "; did you mean `" : "", near ? near : "", near ? "`?" : "");
	if (!was_said(run, err.message))
		*vec_push(run->arena, &run->errs) = err;
	return false;
}

static bool check_codes(struct run *run, const struct options *options, enum option_id id,
			const struct strs *codes)
{
	bool good = true;

	for (uint32_t i = 0; i < codes->len; i++)
		good &= check_code(run, options, id, codes->at[i]);
	return good;
}

bool rules_check(struct run *run, const struct options *options)
{
	const struct settings *settings = &options->settings;
	bool good = true;

	good &= check_codes(run, options, OPTION_ID_SELECT, &settings->select);
	good &= check_codes(run, options, OPTION_ID_IGNORE, &settings->ignore);
	good &= check_codes(run, options, OPTION_ID_EXTEND_SELECT,
			    &settings->extend_select);
	good &= check_codes(run, options, OPTION_ID_EXTEND_IGNORE,
			    &settings->extend_ignore);
	for (uint32_t i = 0; i < settings->per_file_ignores.len; i++)
		good &= check_codes(run, options, OPTION_ID_PER_FILE_IGNORES,
				    &settings->per_file_ignores.at[i].codes);
	for (uint32_t i = 0; i < settings->severity.len; i++)
		good &= check_code(run, options, OPTION_ID_SEVERITY,
				   settings->severity.at[i].key);
	return good;
}

/* --- which are on ------------------------------------------------------------------- */

static struct select_words words_of(const struct strs *strs)
{
	return (struct select_words){strs->at, strs->len};
}

static struct select_layer layer_of(const struct settings *settings, bool selects)
{
	return (struct select_layer){
		.selects = selects,
		.select = words_of(&settings->select),
		.extend_select = words_of(&settings->extend_select),
		.ignore = words_of(&settings->ignore),
		.extend_ignore = words_of(&settings->extend_ignore),
	};
}

static void set_severities(struct run *run, struct select *select,
			   const struct settings *settings)
{
	uint32_t count = settings->severity.len;
	struct select_severity *changes =
		arena_array(run->arena, struct select_severity, count);

	for (uint32_t i = 0; i < count; i++) {
		changes[i].selector = settings->severity.at[i].key;
		severity_find(settings->severity.at[i].value, &changes[i].severity);
	}
	select_severities(run->arena, select, changes, count);
	select->least = (enum severity)settings->min_severity;
}

static const struct select *make_select(struct run *run, const struct options *options)
{
	struct select *select = arena_new(run->arena, struct select);
	const struct select_layer layers[] = {
		layer_of(options->configured, options->configured->select.len > 0),
		layer_of(&run->line.settings, run->line.origin[OPTION_ID_SELECT] != NULL),
	};

	select_init(run->arena, select);
	select_apply(select, layers, 2);
	set_severities(run, select, &options->settings);
	return select;
}

static const struct select *without_ignored(struct run *run, const struct unit *unit,
					    const struct select *select)
{
	struct strs codes = {0};
	struct select *own;

	config_ignores(run->arena, &unit->options->settings, unit->path, &codes);
	if (!codes.len)
		return select;
	own = arena_new(run->arena, struct select);
	*own = select_without(run->arena, select, words_of(&codes));
	return own;
}

static const struct rule_settings *make_settings(struct run *run,
						 const struct settings *from)
{
	struct rule_settings *to = arena_new(run->arena, struct rule_settings);
	struct strs declared = {0};

	declared_find(run->arena, from->root, &declared);
	*to = (struct rule_settings){
		.target_minor = from->target,
		.library = (enum async_library)from->library,
		.max_depth = from->max_depth == SETTINGS_NO_LIMIT ? UINT32_MAX
								  : from->max_depth,
		.declared = declared.at,
		.declared_count = declared.len,
	};
	return to;
}

void rules_select(struct run *run)
{
	const struct unit *last = NULL;
	const struct select *select = NULL;

	for (uint32_t i = 0; i < run->units.len; i++) {
		struct unit *unit = &run->units.at[i];

		if (unit->role == UNIT_REACHED || unit->settings)
			continue;
		if (!last || unit->options != last->options) {
			select = make_select(run, unit->options);
			unit->settings = make_settings(run, &unit->options->settings);
		} else {
			unit->settings = last->settings;
		}
		last = unit;
		unit->select = without_ignored(run, unit, select);
	}
}

const struct rule_settings *rules_settings(uint32_t file, const void *context)
{
	const struct run *run = context;

	return run->units.at[file].settings;
}

bool rules_wanted(const struct rule *rule, uint32_t file, const void *context)
{
	const struct run *run = context;

	return select_on(run->units.at[file].select, rule);
}
