/*
 * Rounds of fixing. A round takes the fixes that do not touch each other, changes the
 * texts of their files in memory, and lets the whole program be judged again: a fix in
 * one file may matter to another. A round whose result is not Python is taken back.
 */
#include "driver/apply.h"

#include "driver/judge.h"
#include "driver/link.h"
#include "driver/noqa.h"
#include "driver/notebook.h"
#include "driver/output.h"
#include "driver/patch.h"
#include "driver/read.h"

#include "rule/fix.h"
#include "rule/rule.h"

#include "base/banned.h"

/* Fixes may make room for others, but not for ever. */
enum { MOST_ROUNDS = 10 };

/* A unit whose text was changed. */
struct unit_change {
	const struct source_text *original;
	struct io_stamp stamp; /* of the file with it */
	/* the round: `input` before it, and how many errors there were */
	struct str before;
	uint32_t errors;
	bool shut; /* it must not be changed any more */
};

static bool is_open(const struct finding *finding)
{
	return !finding->suppressed && !finding->in_baseline;
}

/* Whether a fix may be applied: as safe as wanted, and all its files can be changed. */
static bool is_wanted(const struct run *run, const struct finding *finding)
{
	const struct settings *settings = &run->units.at[finding->file].options->settings;
	const struct fix *fix = &finding->fix;

	if (!settings->fix && !settings->fix_only && !run->line.diff)
		return false;
	if (fix->applicability < FIX_UNSAFE || !fix->edits.len || !is_open(finding) ||
	    (fix->applicability == FIX_UNSAFE && !settings->unsafe_fixes))
		return false;
	for (uint32_t i = 0; i < fix->edits.len; i++) {
		const struct unit *changed = &run->units.at[fix->edits.at[i].file];

		if (changed->role != UNIT_CHECKED || !changed->text ||
		    (changed->change && changed->change->shut))
			return false;
	}
	return true;
}

/* --- changing texts in memory ------------------------------------------------------- */

static struct unit_change *change_of(struct run *run, struct unit *unit)
{
	if (unit->change)
		return unit->change;
	unit->change = arena_new(run->arena, struct unit_change);
	*unit->change =
		(struct unit_change){.original = unit->text, .stamp = unit->stamp};
	return unit->change;
}

/* Leaves a unit as it is from now on, and says why. */
static void shut(struct run *run, struct unit *unit, const char *why)
{
	unit->change->shut = true;
	err_set(run->arena, vec_push(run->arena, &run->errs), unit->shown, "%s", why);
}

/* A file that a plan changes. */
struct moving {
	const struct fix_plan *plan;
	uint32_t number;
};

static uint32_t moved(const void *context, uint32_t offset)
{
	const struct moving *moving = context;

	return fix_moved(moving->plan, moving->number, offset);
}

/* The bytes of a unit with the plan's edits; false where its encoding cannot say them. */
static bool make_bytes(struct run *run, const struct fix_plan *plan, uint32_t number,
		       struct str *bytes)
{
	const struct unit *unit = &run->units.at[number];
	struct str text = fix_apply(plan, number, unit->text->utf8);
	struct moving moving = {plan, number};

	if (unit->notebook)
		text = notebook_write(run->arena, unit->notebook, text, moved, &moving);
	return text_encode(run->arena, unit->text, text, bytes);
}

/* Gives the files of a plan their new bytes; false where that is not possible for one. */
static bool change(struct run *run, const struct fix_plan *plan)
{
	bool good = true;

	for (uint32_t i = 0; i < plan->numbers.len; i++) {
		struct unit *unit = &run->units.at[plan->numbers.at[i]];
		struct unit_change *change = change_of(run, unit);

		change->before = unit->input;
		change->errors = unit->facts.error_count;
		if (make_bytes(run, plan, plan->numbers.at[i], &unit->input))
			continue;
		shut(run, unit, "its encoding has no room for a fix: left as it is");
		good = false;
	}
	return good;
}

/* Reads the changed files; false where one is worse Python than it was. */
static bool is_still_python(struct run *run, const struct fix_plan *plan)
{
	bool good = true;

	read_again(run, plan->numbers.at, plan->numbers.len);
	for (uint32_t i = 0; i < plan->numbers.len; i++) {
		struct unit *unit = &run->units.at[plan->numbers.at[i]];

		if (unit->good && unit->facts.error_count <= unit->change->errors)
			continue;
		shut(run, unit,
		     "a fix would have broken it: left as it is (please report this)");
		good = false;
	}
	return good;
}

static void take_back(struct run *run, const struct fix_plan *plan)
{
	for (uint32_t i = 0; i < plan->numbers.len; i++) {
		struct unit *unit = &run->units.at[plan->numbers.at[i]];

		unit->input = unit->change->before;
	}
	read_again(run, plan->numbers.at, plan->numbers.len);
}

/* Changes what a plan says, or nothing: then false. */
static bool carry_out(struct run *run, const struct fix_plan *plan)
{
	if (change(run, plan) && is_still_python(run, plan))
		return true;
	take_back(run, plan);
	return false;
}

/* Starts over with the changed files: a new program, new findings. */
static void judge_again(struct run *run)
{
	arena_reset(run->round);
	link_program(run);
	judge_findings(run);
}

void apply_fixes(struct run *run)
{
	for (unsigned round = 0; round < MOST_ROUNDS; round++) {
		struct fix_plan plan;

		fix_plan_init(&plan, run->arena);
		for (uint32_t i = 0; i < run->findings.len; i++)
			if (is_wanted(run, &run->findings.at[i]))
				fix_take(&plan, &run->findings.at[i].fix);
		if (!plan.taken)
			return;
		if (carry_out(run, &plan))
			run->fixed += plan.taken;
		judge_again(run);
	}
}

uint32_t apply_noqa(struct run *run)
{
	struct fix_plan plan;
	uint32_t added;

	fix_plan_init(&plan, run->arena);
	added = noqa_plan(run, &plan);
	return carry_out(run, &plan) ? added : 0;
}

/* --- writing ------------------------------------------------------------------------ */

static void write_diff(const struct unit *unit, struct buf *out)
{
	struct arena scratch;

	arena_init(&scratch);
	patch_write(&scratch, unit->shown, unit->change->original->utf8, unit->text->utf8,
		    out);
	arena_release(&scratch);
}

/* Whether a unit is other than its file. */
static bool is_changed(const struct unit *unit)
{
	return unit->change && unit->good && unit->text &&
	       !str_eq(unit->change->original->utf8, unit->text->utf8);
}

static void load_changed(struct run *run)
{
	bool *wanted = arena_array(run->arena, bool, run->units.len);

	for (uint32_t i = 0; i < run->units.len; i++)
		wanted[i] = run->units.at[i].change != NULL;
	read_texts(run, wanted);
}

static void write_unit(struct run *run, const struct unit *unit)
{
	struct err err;

	if (!io_write(run->arena, unit->path.at, unit->input, &unit->change->stamp, &err))
		*vec_push(run->arena, &run->errs) = err;
}

uint32_t apply_write(struct run *run)
{
	uint32_t count = 0;
	struct buf out;

	buf_init(&out, run->arena);
	load_changed(run);
	for (uint32_t i = 0; i < run->checked; i++) {
		const struct unit *unit = &run->units.at[i];

		if (unit->from_stdin && !run->line.diff)
			output_source(run, unit->input);
		if (!is_changed(unit))
			continue;
		count++;
		if (run->line.diff)
			write_diff(unit, &out);
		else if (!unit->from_stdin)
			write_unit(run, unit);
	}
	if (run->line.diff)
		output_write(run, buf_str(&out));
	return count;
}
