/*
 * Suppress: comments against findings.
 *
 *   comments -> marks (a directive, its row, and whether each of its codes was needed)
 *            -> findings get their reason -> marks that were not needed become LOOP901
 *
 * Codes of other tools in a noqa comment are theirs: never judged, never removed.
 */
#include "rule/suppress_inside.h"

#include "rule/rule.h"
#include "rule/select.h"
#include "source/lines.h"

#include "base/banned.h"

static bool is_file_wide(const struct directive *directive)
{
	return directive->kind == DIRECTIVE_FILE_NOQA ||
	       directive->kind == DIRECTIVE_FILE_IGNORE;
}

static bool is_suppression(const struct directive *directive)
{
	return is_file_wide(directive) || directive->kind == DIRECTIVE_NOQA ||
	       directive->kind == DIRECTIVE_IGNORE;
}

static void collect_marks(struct arena *arena, const struct suppress_file *file,
			  struct suppressions *marks)
{
	for (uint32_t i = 0; i < file->comments; i++) {
		const struct suppress_comment *comment = &file->comment[i];
		struct directives found = {0};

		directive_parse(arena, comment->text, &found);
		for (uint32_t n = 0; n < found.len; n++) {
			struct suppression *mark = vec_push(arena, marks);

			mark->comment = comment;
			mark->directive = found.at[n];
			mark->code_needed =
				arena_array(arena, bool, found.at[n].codes.len + 1);
			if (!is_file_wide(&found.at[n]))
				mark->row = lines_row(file->lines, comment->start);
		}
	}
}

static bool is_within(const struct suppression *mark, const struct lines *lines,
		      const struct finding *finding)
{
	return !mark->row || mark->row == lines_row(lines, finding->start) ||
	       mark->row == lines_row(lines, finding->stmt_start) ||
	       mark->row == suppress_last_row(lines, finding);
}

/* Whether the mark names the finding's rule; notes that it was needed. */
static bool takes(struct suppression *mark, const struct finding *finding)
{
	bool named = mark->directive.all;

	for (uint32_t i = 0; i < mark->directive.codes.len; i++) {
		if (!rule_is(finding->rule, suppression_code(mark, i)))
			continue;
		mark->code_needed[i] = true;
		named = true;
	}
	mark->needed |= named;
	return named;
}

/* Every mark of the row is asked, so that none of two that do the same counts as unused.
 */
static void silence(struct arena *arena, const struct lines *lines,
		    struct suppressions *marks, struct finding *finding)
{
	for (uint32_t i = 0; i < marks->len; i++) {
		struct suppression *mark = &marks->at[i];
		struct str reason;

		if (!is_suppression(&mark->directive) ||
		    !is_within(mark, lines, finding) || !takes(mark, finding))
			continue;
		reason = span_text(mark->comment->text, mark->directive.reason);
		if (!finding->suppressed)
			finding->suppressed = arena_text(arena, reason.at, reason.len);
	}
}

/* A comment may name LOOP901 itself, so that another of its codes may stay unused. */
static void silence_unused(struct arena *arena, const struct lines *lines,
			   struct suppressions *marks, struct finding *finding)
{
	for (uint32_t i = 0; i < marks->len; i++)
		if (!marks->at[i].directive.all)
			silence(arena, lines,
				&(struct suppressions){.at = &marks->at[i], .len = 1},
				finding);
}

void suppress_apply(struct arena *arena, const struct suppress_file *file,
		    const struct select *select, struct findings *unused)
{
	struct suppressions marks = {0};
	uint32_t before = unused->len;

	collect_marks(arena, file, &marks);
	if (!marks.len)
		return;
	for (uint32_t i = 0; i < file->findings; i++)
		silence(arena, file->lines, &marks, &file->finding[i]);
	if (!select_on(select, rule_find(STR("LOOP901"))))
		return;
	for (uint32_t i = 0; i < marks.len; i++) {
		if (is_suppression(&marks.at[i].directive))
			suppress_unused(arena, file, &marks.at[i], select, unused);
		else if (marks.at[i].directive.kind == DIRECTIVE_UNKNOWN)
			suppress_unknown(arena, file, &marks.at[i], unused);
	}
	for (uint32_t i = before; i < unused->len; i++)
		silence_unused(arena, file->lines, &marks, &unused->at[i]);
}
