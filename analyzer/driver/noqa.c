/* Rows and their codes, and where on a row a comment goes. */
#include "driver/noqa.h"

#include "rule/rule.h"
#include "rule/suppress.h"
#include "source/directive.h"

#include <stdlib.h>

#include "base/banned.h"

/* A code that is wanted at the end of a row. */
struct wanted {
	uint32_t file, row;
	const char *code;
};

struct wanteds VEC(struct wanted);

static int compare(const void *left, const void *right)
{
	const struct wanted *a = left, *b = right;

	if (a->file != b->file)
		return a->file < b->file ? -1 : 1;
	if (a->row != b->row)
		return a->row < b->row ? -1 : 1;
	return strcmp(a->code, b->code);
}

static struct wanteds collect(struct run *run)
{
	struct wanteds wanted = {0};

	for (uint32_t i = 0; i < run->findings.len; i++) {
		const struct finding *finding = &run->findings.at[i];
		const struct unit *unit = &run->units.at[finding->file];

		/* Those that no rule makes are about the file, not about a line of code.
		 */
		if (finding->suppressed || finding->in_baseline || !finding->rule->check)
			continue;
		*vec_push(run->arena, &wanted) =
			(struct wanted){finding->file, suppress_row(unit->lines, finding),
					finding->rule->code};
	}
	if (wanted.len)
		qsort(wanted.at, wanted.len, sizeof(*wanted.at), compare);
	return wanted;
}

/* Where the codes of a row's noqa comment end; false where it has none that names codes.
 */
static bool find_codes(struct run *run, const struct unit *unit, struct span line,
		       uint32_t *end)
{
	const struct facts *facts = &unit->facts;

	for (uint32_t i = 1; i < facts->comment_count; i++) {
		const struct facts_comment *comment = &facts->comment[i];
		struct directives found = {0};

		if (!span_holds(line, comment->start))
			continue;
		directive_parse(run->arena, facts_name(facts, comment->text), &found);
		for (uint32_t n = 0; n < found.len; n++) {
			const struct directive *directive = &found.at[n];

			if (directive->kind != DIRECTIVE_NOQA || !directive->codes.len)
				continue;
			*end = comment->start + vec_last(&directive->codes)->end;
			return true;
		}
	}
	return false;
}

static struct edit make_edit(struct run *run, uint32_t file, uint32_t row,
			     struct buf *codes)
{
	const struct unit *unit = &run->units.at[file];
	struct span line = lines_span(unit->lines, row);
	struct str text = span_text(unit->lines->text, line);
	const char *before = ", ";
	uint32_t at;

	if (!find_codes(run, unit, line, &at)) {
		while (text.len &&
		       (text.at[text.len - 1] == ' ' || text.at[text.len - 1] == '\t'))
			text.len--;
		at = line.start + (uint32_t)text.len;
		before = "  # noqa: ";
	}
	return (struct edit){
		.file = file,
		.start = at,
		.end = at,
		.content =
			str_of(arena_printf(run->arena, "%s%s", before, buf_text(codes))),
	};
}

uint32_t noqa_plan(struct run *run, struct fix_plan *plan)
{
	struct wanteds wanted = collect(run);
	uint32_t count = 0;

	for (uint32_t i = 0; i < wanted.len; count++) {
		const struct wanted *first = &wanted.at[i];
		struct fix fix = {.applicability = FIX_SAFE};
		struct edit edit;
		struct buf codes;

		buf_init(&codes, run->arena);
		for (; i < wanted.len && wanted.at[i].file == first->file &&
		       wanted.at[i].row == first->row;
		     i++)
			if (!codes.len ||
			    strcmp(wanted.at[i - 1].code, wanted.at[i].code))
				buf_printf(&codes, "%s%s", codes.len ? ", " : "",
					   wanted.at[i].code);
		edit = make_edit(run, first->file, first->row, &codes);
		*vec_push(run->arena, &fix.edits) = edit;
		fix_take(plan, &fix);
	}
	return count;
}
