/* What suppression comments were not needed for: LOOP901, and the comment without it. */
#include "rule/suppress_inside.h"

#include "rule/rule.h"
#include "rule/select.h"
#include "source/lines.h"

#include "base/banned.h"

/* Whether the comment is addressed to us, whatever its codes. */
static bool is_ours(const struct directive *directive)
{
	return directive->kind == DIRECTIVE_IGNORE ||
	       directive->kind == DIRECTIVE_FILE_IGNORE ||
	       directive->kind == DIRECTIVE_UNKNOWN;
}

enum verdict { CODE_STAYS, CODE_UNUSED, CODE_UNKNOWN };

/* Ours in a noqa comment are only our own codes and names: aliases may be another tool's.
 */
static bool names_ours(const struct rule *rule, struct str code)
{
	return str_starts(code, STR("LOOP")) || (rule && str_is(code, rule->name));
}

static enum verdict judge(const struct suppression *mark, uint32_t code,
			  const struct select *select)
{
	struct str text = suppression_code(mark, code);
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
static struct edit removal(const struct suppress_file *file,
			   const struct suppression *mark)
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
			      const struct suppression *mark, const enum verdict *verdict)
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
		buf_add(&list, suppression_code(mark, i));
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
static const char *message_of(struct arena *arena, const struct suppression *mark,
			      const enum verdict *verdict)
{
	struct buf unused, unknown;

	if (mark->directive.all)
		return "Unused suppression: nothing is found here";
	buf_init(&unused, arena);
	buf_init(&unknown, arena);
	for (uint32_t i = 0; i < mark->directive.codes.len; i++) {
		if (verdict[i] == CODE_UNUSED)
			list_code(&unused, suppression_code(mark, i), false);
		else if (verdict[i] == CODE_UNKNOWN)
			list_code(&unknown, suppression_code(mark, i), true);
	}
	if (!unknown.len)
		return arena_printf(arena, "Unused suppression of %s", buf_text(&unused));
	if (!unused.len)
		return arena_printf(arena, "No rule is called %s", buf_text(&unknown));
	return arena_printf(arena, "Unused suppression of %s; no rule is called %s",
			    buf_text(&unused), buf_text(&unknown));
}

static struct finding *add_finding(struct arena *arena, const struct suppress_file *file,
				   const struct suppression *mark,
				   struct findings *unused)
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

void suppress_unknown(struct arena *arena, const struct suppress_file *file,
		      const struct suppression *mark, struct findings *unused)
{
	struct str word = suppression_code(mark, 0);

	add_finding(arena, file, mark, unused)->message =
		arena_printf(arena, "Unknown comment `looplint: %.*s`: it says nothing",
			     STR_ARG(word));
}

void suppress_unused(struct arena *arena, const struct suppress_file *file,
		     const struct suppression *mark, const struct select *select,
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
