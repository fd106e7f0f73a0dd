/*
 * Suppress: comments against findings.
 *
 *   comments -> marks (a directive, its row, and whether each of its codes was needed)
 *            -> findings get their reason -> marks that were not needed become LOOP901
 *
 * Codes of other tools in a noqa comment are theirs: never judged, never removed.
 */
#include "rule/suppress.h"

#include "rule/rule.h"
#include "rule/select.h"
#include "source/directive.h"
#include "source/lines.h"

#include "base/banned.h"

/* A suppression, with what came of it. */
struct mark {
	const struct suppress_comment *comment;
	struct directive directive;
	uint32_t row; /* 0: the whole file */
	bool needed;  /* by any finding */
	bool *code_needed;
};

struct marks VEC(struct mark);

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

/* Whether the comment is addressed to us, whatever its codes. */
static bool is_ours(const struct directive *directive)
{
	return directive->kind == DIRECTIVE_IGNORE ||
	       directive->kind == DIRECTIVE_FILE_IGNORE ||
	       directive->kind == DIRECTIVE_UNKNOWN;
}

static struct str code_text(const struct mark *mark, uint32_t code)
{
	return span_text(mark->comment->text, mark->directive.codes.at[code]);
}

static void collect_marks(struct arena *arena, const struct suppress_file *file,
			  struct marks *marks)
{
	for (uint32_t i = 0; i < file->comments; i++) {
		const struct suppress_comment *comment = &file->comment[i];
		struct directives found = {0};

		directive_parse(arena, comment->text, &found);
		for (uint32_t n = 0; n < found.len; n++) {
			struct mark *mark = vec_push(arena, marks);

			mark->comment = comment;
			mark->directive = found.at[n];
			mark->code_needed =
				arena_array(arena, bool, found.at[n].codes.len + 1);
			if (!is_file_wide(&found.at[n]))
				mark->row = lines_row(file->lines, comment->start);
		}
	}
}

/* Closing brackets and the colon of a header belong to a statement as well, and comments may
 * stand between: gives the row of the last such. After a simple statement there are none. */
static uint32_t last_row(const struct lines *lines, const struct finding *finding)
{
	struct str text = lines->text;
	size_t end = finding->stmt_end > finding->stmt_start ? finding->stmt_end
							     : finding->stmt_start + 1;

	for (size_t at = end; at < text.len; at++) {
		char c = text.at[at];
		size_t line = str_find(str_slice(text, at, text.len), '\n');

		if (c == '#' && line != SIZE_MAX)
			at += line;
		else if (c && strchr(")]},:", c))
			end = at + 1;
		else if (!c || !strchr(" \t\r\n\f\\", c))
			break;
	}
	return lines_row(lines, (uint32_t)end - 1);
}

static bool is_within(const struct mark *mark, const struct lines *lines,
		      const struct finding *finding)
{
	return !mark->row || mark->row == lines_row(lines, finding->start) ||
	       mark->row == lines_row(lines, finding->stmt_start) ||
	       mark->row == last_row(lines, finding);
}

/* Whether the mark names the finding's rule; notes that it was needed. */
static bool takes(struct mark *mark, const struct finding *finding)
{
	bool named = mark->directive.all;

	for (uint32_t i = 0; i < mark->directive.codes.len; i++) {
		if (!rule_is(finding->rule, code_text(mark, i)))
			continue;
		mark->code_needed[i] = true;
		named = true;
	}
	mark->needed |= named;
	return named;
}

/* Every mark of the row is asked, so that none of two that do the same counts as unused.
 */
static void silence(struct arena *arena, const struct lines *lines, struct marks *marks,
		    struct finding *finding)
{
	for (uint32_t i = 0; i < marks->len; i++) {
		struct mark *mark = &marks->at[i];
		struct str reason;

		if (!is_suppression(&mark->directive) ||
		    !is_within(mark, lines, finding) || !takes(mark, finding))
			continue;
		reason = span_text(mark->comment->text, mark->directive.reason);
		if (!finding->suppressed)
			finding->suppressed = arena_text(arena, reason.at, reason.len);
	}
}

/* --- what was not needed -------------------------------------------------------------
 */

enum verdict { CODE_STAYS, CODE_UNUSED, CODE_UNKNOWN };

/* Ours in a noqa comment are only our own codes and names: aliases may be another tool's.
 */
static bool names_ours(const struct rule *rule, struct str code)
{
	return str_starts(code, STR("LOOP")) || (rule && str_is(code, rule->name));
}

static enum verdict judge(const struct mark *mark, uint32_t code,
			  const struct select *select)
{
	struct str text = code_text(mark, code);
	const struct rule *rule = rule_find(text);

	if (mark->code_needed[code] || (rule && rule_is(rule, STR("LOOP901"))))
		return CODE_STAYS;
	if (!is_ours(&mark->directive) && !names_ours(rule, text))
		return CODE_STAYS;
	if (!rule)
		return CODE_UNKNOWN;
	return select_on(select, rule) ? CODE_UNUSED : CODE_STAYS;
}

static bool default_rules_are_on(const struct select *select)
{
	for (unsigned i = 0; i < rule_registry_count; i++)
		if (!rule_registry[i]->opt_in && !select_on(select, rule_registry[i]))
			return false;
	return true;
}

/* From the blanks before the directive to the end of its reason; the whole line where
 * nothing else stands on it; up to the next # where another comment follows. */
static struct edit removal(const struct suppress_file *file, const struct mark *mark)
{
	struct str text = file->lines->text;
	uint32_t base = mark->comment->start;
	uint32_t end = base + mark->directive.reason.end;
	uint32_t start = base + mark->directive.span.start;
	struct span line = lines_span(file->lines, lines_row(file->lines, start));

	while (end < line.end && (text.at[end] == ' ' || text.at[end] == '\t'))
		end++;
	if (end < line.end)
		return (struct edit){.file = file->file, .start = start, .end = end};
	while (start > line.start &&
	       (text.at[start - 1] == ' ' || text.at[start - 1] == '\t'))
		start--;
	if (start == line.start)
		end = lines_span(file->lines, lines_row(file->lines, start) + 1).start;
	return (struct edit){.file = file->file, .start = start, .end = end};
}

/* The list of codes with only those that stay. */
static struct edit shortening(struct arena *arena, const struct suppress_file *file,
			      const struct mark *mark, const enum verdict *verdict)
{
	const struct directive_codes *codes = &mark->directive.codes;
	struct edit edit = {
		.file = file->file,
		.start = mark->comment->start + codes->at[0].start,
		.end = mark->comment->start + codes->at[codes->len - 1].end,
	};
	struct buf list;

	buf_init(&list, arena);
	for (uint32_t i = 0; i < codes->len; i++) {
		if (verdict[i] != CODE_STAYS)
			continue;
		if (list.len)
			buf_puts(&list, ", ");
		buf_add(&list, code_text(mark, i));
	}
	edit.content = buf_str(&list);
	return edit;
}

static void list_code(struct buf *out, struct str code, bool nearest)
{
	const char *near = nearest ? rule_nearest(code) : NULL;

	buf_printf(out, "%s`%.*s`", out->len ? ", " : "", STR_ARG(code));
	if (near)
		buf_printf(out, " (did you mean `%s`?)", near);
}

/* "Unused suppression of `LOOP101`; no rule is called `LOOP999`" */
static const char *message_of(struct arena *arena, const struct mark *mark,
			      const enum verdict *verdict)
{
	struct buf unused, unknown;

	if (mark->directive.all)
		return "Unused suppression: nothing is found here";
	buf_init(&unused, arena);
	buf_init(&unknown, arena);
	for (uint32_t i = 0; i < mark->directive.codes.len; i++) {
		if (verdict[i] == CODE_UNUSED)
			list_code(&unused, code_text(mark, i), false);
		else if (verdict[i] == CODE_UNKNOWN)
			list_code(&unknown, code_text(mark, i), true);
	}
	if (!unknown.len)
		return arena_printf(arena, "Unused suppression of %s", buf_text(&unused));
	if (!unused.len)
		return arena_printf(arena, "No rule is called %s", buf_text(&unknown));
	return arena_printf(arena, "Unused suppression of %s; no rule is called %s",
			    buf_text(&unused), buf_text(&unknown));
}

static struct finding *add_finding(struct arena *arena, const struct suppress_file *file,
				   const struct mark *mark, struct findings *unused)
{
	const struct rule *rule = rule_find(STR("LOOP901"));
	struct finding *finding = vec_push(arena, unused);

	finding->rule = rule;
	finding->severity = rule->severity;
	finding->file = file->file;
	finding->start = mark->comment->start + mark->directive.span.start;
	finding->end = mark->comment->start + mark->directive.span.end;
	finding->stmt_start = finding->start;
	finding->stmt_end = finding->end;
	finding->function = file->module;
	return finding;
}

static void report_word(struct arena *arena, const struct suppress_file *file,
			const struct mark *mark, struct findings *unused)
{
	struct str word = code_text(mark, 0);

	add_finding(arena, file, mark, unused)->message =
		arena_printf(arena, "Unknown comment `looplint: %.*s`: it says nothing",
			     STR_ARG(word));
}

static void report_unused(struct arena *arena, const struct suppress_file *file,
			  const struct mark *mark, const struct select *select,
			  struct findings *unused)
{
	const struct directive *directive = &mark->directive;
	enum verdict *verdict =
		arena_array(arena, enum verdict, directive->codes.len + 1);
	uint32_t stay = 0;
	struct finding *finding;
	struct edit edit;

	for (uint32_t i = 0; i < directive->codes.len; i++) {
		verdict[i] = judge(mark, i, select);
		stay += verdict[i] == CODE_STAYS;
	}
	if (directive->all
		    ? mark->needed || !is_ours(directive) || !default_rules_are_on(select)
		    : stay == directive->codes.len)
		return;
	edit = stay ? shortening(arena, file, mark, verdict) : removal(file, mark);
	finding = add_finding(arena, file, mark, unused);
	finding->message = message_of(arena, mark, verdict);
	finding->fix.applicability = FIX_SAFE;
	finding->fix.message = stay ? "Remove the unused codes" : "Remove the comment";
	*vec_push(arena, &finding->fix.edits) = edit;
}

/* A comment may name LOOP901 itself, so that another of its codes may stay unused. */
static void silence_unused(struct arena *arena, const struct lines *lines,
			   struct marks *marks, struct finding *finding)
{
	for (uint32_t i = 0; i < marks->len; i++)
		if (!marks->at[i].directive.all)
			silence(arena, lines,
				&(struct marks){.at = &marks->at[i], .len = 1}, finding);
}

void suppress_apply(struct arena *arena, const struct suppress_file *file,
		    const struct select *select, struct findings *unused)
{
	struct marks marks = {0};
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
			report_unused(arena, file, &marks.at[i], select, unused);
		else if (marks.at[i].directive.kind == DIRECTIVE_UNKNOWN)
			report_word(arena, file, &marks.at[i], unused);
	}
	for (uint32_t i = before; i < unused->len; i++)
		silence_unused(arena, file->lines, &marks, &unused->at[i]);
}

/* --- where a comment would go ----------------------------------------------------------
 */

/* Moves past a string that opens at `at`; to `end` where it does not end before. */
static size_t skip_string(struct str text, size_t at, size_t end)
{
	char quote = text.at[at];
	bool triple =
		at + 2 < end && text.at[at + 1] == quote && text.at[at + 2] == quote;
	size_t length = triple ? 3 : 1;

	for (at += length; at < end; at++) {
		if (text.at[at] == '\\')
			at++;
		else if (text.at[at] == quote &&
			 (!triple || (at + 2 < text.len && text.at[at + 1] == quote &&
				      text.at[at + 2] == quote)))
			return at + length;
	}
	return end + 1;
}

/* Whether a comment put at the offset `end` would be one, in code that begins at `at`. */
static bool takes_comment(struct str text, size_t at, size_t end)
{
	while (at < end) {
		char c = text.at[at];

		if (c == '#')
			at += str_find(str_slice(text, at, text.len), '\n');
		else if (c == '"' || c == '\'')
			at = skip_string(text, at, end);
		else
			at++;
		if (c == '#' && at >= end)
			return true;
	}
	return at == end && (end == 0 || text.at[end - 1] != '\\');
}

uint32_t suppress_row(const struct lines *lines, const struct finding *finding)
{
	uint32_t row = lines_row(lines, finding->start), last = last_row(lines, finding);
	struct span line = lines_span(lines, row);

	if (last <= row || takes_comment(lines->text, finding->stmt_start, line.end))
		return row;
	return last;
}
