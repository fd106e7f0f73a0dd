/*
 * From the program to the findings of the run.
 *
 *   rules + broken files (900) -> suppression (901) -> selection -> baseline
 */
#include "driver/judge.h"

#include "driver/diffbase.h"
#include "driver/known.h"
#include "driver/link.h"
#include "driver/output.h"
#include "driver/read.h"
#include "driver/rules.h"

#include "facts/words.h"
#include "rule/baseline.h"
#include "rule/rule.h"
#include "rule/suppress.h"

#include "base/banned.h"

/* --- what the rules find ------------------------------------------------------------ */

struct rule_run judge_rules(struct run *run)
{
	bool strict = false;

	for (uint32_t i = 0; i < run->in_force.len; i++)
		strict |= run->in_force.at[i]->settings.strict;
	rules_select(run);
	return (struct rule_run){
		.program = &run->program,
		.arena = run->round,
		.strict = strict,
		.settings = rules_settings,
		.wanted = rules_wanted,
		.text = read_text,
		.context = run,
	};
}

static void add_finding(struct run *run, uint32_t number, struct span span,
			const char *rule, const char *message)
{
	struct finding *finding = vec_push(run->round, &run->findings);

	*finding = (struct finding){
		.rule = rule_find(str_of(rule)),
		.file = number,
		.start = span.start,
		.end = span.end,
		.stmt_start = span.start,
		.stmt_end = span.end,
		.message = message,
		.function = link_name(run, &run->units.at[number]).at,
	};
	finding->severity = finding->rule->severity;
}

/* What CPython would refuse before it reads any Python. */
static void add_bad_bytes(struct run *run, uint32_t number)
{
	const struct source_text *marks = &run->units.at[number].marks;
	struct span bad = {marks->bad_at, marks->bad_at + 3}; /* U+FFFD has three bytes */
	struct span nul = {marks->nul_at, marks->nul_at + 1};

	if (run->units.at[number].broken)
		add_finding(run, number, (struct span){0, 0}, "LOOP900",
			    run->units.at[number].broken);
	if (marks->flags & TEXT_BAD_CODEC)
		add_finding(run, number, marks->cookie, "LOOP900", "Unknown encoding");
	if (marks->flags & TEXT_BAD_COOKIE)
		add_finding(run, number, marks->cookie, "LOOP900",
			    "The encoding contradicts the byte order mark");
	if (marks->flags & TEXT_BAD_BYTES)
		add_finding(run, number, bad, "LOOP900",
			    "Bytes that are not of the file's encoding");
	if (marks->flags & TEXT_NUL)
		add_finding(run, number, nul, "LOOP900", "NUL byte");
}

static void add_errors(struct run *run, uint32_t number, const char *rule)
{
	const struct facts *facts = &run->units.at[number].facts;

	for (uint32_t i = 1; i < facts->error_count; i++) {
		const struct facts_error *error = &facts->error[i];
		struct str message = facts_name(facts, error->message);

		add_finding(run, number, (struct span){error->start, error->end}, rule,
			    arena_text(run->round, message.at, message.len));
	}
}

/* Where words of a stub are being checked. */
struct stub {
	struct run *run;
	uint32_t number;
};

static void add_bad_word(void *context, uint32_t at, const char *message)
{
	const struct stub *stub = context;

	add_finding(stub->run, stub->number, (struct span){at, at}, "LOOP902", message);
}

static void add_broken(struct run *run, uint32_t number)
{
	const struct unit *unit = &run->units.at[number];
	struct stub stub = {run, number};

	if (!unit->good || unit->role == UNIT_REACHED)
		return;
	add_bad_bytes(run, number);
	add_errors(run, number, unit->role == UNIT_STUB ? "LOOP902" : "LOOP900");
	if (unit->role == UNIT_STUB)
		words_check(run->round, &unit->facts, add_bad_word, &stub);
}

/* --- which texts are needed --------------------------------------------------------- */

/* Whether a comment may turn out to be a suppression of ours that suppresses nothing. */
static bool may_be_unused(struct str comment)
{
	return str_search(comment, STR("LOOP")) != SIZE_MAX ||
	       str_search(comment, STR("looplint")) != SIZE_MAX ||
	       (str_search(comment, STR("noqa")) != SIZE_MAX &&
		str_find(comment, '-') != SIZE_MAX);
}

static bool has_suppression(const struct facts *facts)
{
	for (uint32_t i = 1; i < facts->comment_count; i++)
		if (may_be_unused(facts_name(facts, facts->comment[i].text)))
			return true;
	return false;
}

/* Texts of files with findings, of those in their chains, and of those whose comments
 * must be judged. */
static void load_texts(struct run *run)
{
	bool *wanted = arena_array(run->round, bool, run->units.len);

	for (uint32_t i = 0; i < run->findings.len; i++) {
		const struct finding *finding = &run->findings.at[i];

		wanted[finding->file] = true;
		for (uint32_t n = 0; n < finding->steps; n++)
			if (finding->step[n].file != NO_FILE)
				wanted[finding->step[n].file] = true;
		for (uint32_t n = 0; n < finding->fix.edits.len; n++)
			wanted[finding->fix.edits.at[n].file] = true;
	}
	for (uint32_t i = 0; i < run->checked; i++)
		if (run->units.at[i].good && has_suppression(&run->units.at[i].facts))
			wanted[i] = true;
	read_texts(run, wanted);
}

/* --- comments ----------------------------------------------------------------------- */

static void list_comments(struct run *run, struct suppress_file *file,
			  const struct facts *facts)
{
	struct suppress_comment *comments =
		arena_array(run->round, struct suppress_comment, facts->comment_count);

	for (uint32_t i = 1; i < facts->comment_count; i++)
		comments[file->comments++] = (struct suppress_comment){
			facts->comment[i].start,
			facts_name(facts, facts->comment[i].text)};
	file->comment = comments;
}

static void suppress_unit(struct run *run, uint32_t number, struct finding *first,
			  uint32_t count, struct findings *unused)
{
	const struct unit *unit = &run->units.at[number];
	struct suppress_file file = {
		.file = number,
		.lines = unit->lines,
		.finding = first,
		.findings = count,
	};

	if (!unit->lines)
		return;
	file.module = link_name(run, unit).at;
	list_comments(run, &file, &unit->facts);
	suppress_apply(run->round, &file, unit->select, unused);
}

/* Lets comments silence the findings, file by file; adds those of comments that silence
 * none. */
static void suppress(struct run *run)
{
	struct findings unused = {0};
	uint32_t at = 0;

	for (uint32_t i = 0; i < run->checked; i++) {
		uint32_t first = at;

		while (at < run->findings.len && run->findings.at[at].file == i)
			at++;
		suppress_unit(run, i, run->findings.at + first, at - first, &unused);
	}
	for (uint32_t i = 0; i < unused.len; i++)
		*vec_push(run->round, &run->findings) = unused.at[i];
	findings_sort(&run->findings);
}

/* --- which are wanted --------------------------------------------------------------- */

static bool rows_changed(const struct run *run, uint32_t file, uint32_t start,
			 uint32_t end)
{
	const struct unit *unit = file == NO_FILE ? NULL : &run->units.at[file];

	if (unit && unit->notebook) /* git's rows are those of its JSON */
		return diffbase_changed(run->base, unit->path, 1, UINT32_MAX);
	return unit && unit->lines &&
	       diffbase_changed(run->base, unit->path, lines_row(unit->lines, start),
				lines_row(unit->lines, end > start ? end - 1 : start));
}

/* Whether a finding or a step of its chain stands on a changed line: a helper that now blocks is
 * news, even where its callers are old. */
static bool is_news(const struct run *run, const struct finding *finding)
{
	uint32_t first = finding->stmt_start < finding->start ? finding->stmt_start
							      : finding->start;
	bool news = !run->base || rows_changed(run, finding->file, first, finding->end);

	for (uint32_t i = 0; i < finding->steps && !news; i++)
		news = rows_changed(run, finding->step[i].file, finding->step[i].start,
				    finding->step[i].end);
	return news;
}

/* Leaves out what is only likely, what was not asked for, and what is in files that
 * turned out not to be readable after all. */
static void select_findings(struct run *run)
{
	struct findings *findings = &run->findings;
	uint32_t kept = 0;

	for (uint32_t i = 0; i < findings->len; i++) {
		struct finding *finding = &findings->at[i];
		const struct unit *unit = &run->units.at[finding->file];

		if (!unit->good || (finding->likely && !unit->options->settings.strict) ||
		    !select_takes(unit->select, finding) || !is_news(run, finding))
			continue;
		findings->at[kept++] = *finding;
	}
	findings->len = kept;
}

uint32_t judge_open(const struct run *run)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < run->findings.len; i++)
		count += !run->findings.at[i].suppressed &&
			 !run->findings.at[i].in_baseline;
	return count;
}

bool judge_bad_stubs(const struct run *run)
{
	for (uint32_t i = 0; i < run->findings.len; i++)
		if (run->units.at[run->findings.at[i].file].role == UNIT_STUB)
			return true;
	return false;
}

void judge_findings(struct run *run)
{
	const struct rule_run rules = judge_rules(run);

	run->findings = (struct findings){0};
	rule_run(&rules, &run->findings);
	output_verbose(run, "bodies walked: %u, statements: %u", run->program.bodies.len,
		       run->program.walked);
	for (uint32_t i = 0; i < run->units.len; i++)
		add_broken(run, i);
	findings_sort(&run->findings);
	load_texts(run);
	suppress(run);
	select_findings(run);
	known_apply(run);
}
