/* Edits against each other, and into a text. Whether a result is Python is for the
 * driver. */
#include "rule/fix.h"

#include "base/arena.h"

#include "base/banned.h"

void fix_plan_init(struct fix_plan *plan, struct arena *arena)
{
	*plan = (struct fix_plan){.arena = arena};
}

static bool same(const struct edit *a, const struct edit *b)
{
	return a->start == b->start && a->end == b->end && str_eq(a->content, b->content);
}

/* A line put between others. */
static bool adds_line(const struct edit *edit)
{
	return edit->start == edit->end && edit->content.len &&
	       str_find(edit->content, '\n') == edit->content.len - 1;
}

bool fix_clash(const struct edit *a, const struct edit *b)
{
	if (a->start == b->start) /* of two lines either order will do */
		return !adds_line(a) || !adds_line(b);
	return a->start < b->end && b->start < a->end;
}

static const struct edits *edits_of(const struct fix_plan *plan, uint32_t file)
{
	static const struct edits none = {0};
	uint32_t place;

	return map_get(&plan->by_file, file, &place) ? &plan->files.at[place] : &none;
}

enum fit { FITS, FITS_ALREADY, FITS_NOT };

static enum fit fit(const struct fix_plan *plan, const struct edit *edit)
{
	const struct edits *edits = edits_of(plan, edit->file);
	enum fit fit = FITS;

	for (uint32_t i = 0; i < edits->len; i++) {
		if (same(&edits->at[i], edit))
			return FITS_ALREADY;
		if (fix_clash(&edits->at[i], edit))
			fit = FITS_NOT;
	}
	return fit;
}

/* Whether an edit comes behind another: lines at the same place in the order of their text. */
static bool is_behind(const struct edit *edit, const struct edit *other)
{
	if (edit->start == other->start)
		return str_cmp(edit->content, other->content) >= 0;
	return edit->start > other->start;
}

static void insert(struct fix_plan *plan, const struct edit *edit)
{
	uint32_t place = map_at(&plan->by_file, edit->file, plan->files.len);
	struct edits *edits;
	uint32_t at;

	if (place == plan->files.len) {
		map_set(plan->arena, &plan->by_file, edit->file, place);
		vec_push(plan->arena, &plan->files);
		*vec_push(plan->arena, &plan->numbers) = edit->file;
	}
	edits = &plan->files.at[place];
	vec_push(plan->arena, edits);
	for (at = edits->len - 1; at && !is_behind(edit, &edits->at[at - 1]); at--)
		edits->at[at] = edits->at[at - 1];
	edits->at[at] = *edit;
}

bool fix_take(struct fix_plan *plan, const struct fix *fix)
{
	for (uint32_t i = 0; i < fix->edits.len; i++)
		if (fit(plan, &fix->edits.at[i]) == FITS_NOT)
			return false;
	for (uint32_t i = 0; i < fix->edits.len; i++)
		if (fit(plan, &fix->edits.at[i]) == FITS)
			insert(plan, &fix->edits.at[i]);
	plan->taken++;
	return true;
}

struct str fix_apply(const struct fix_plan *plan, uint32_t file, struct str text)
{
	const struct edits *edits = edits_of(plan, file);
	uint32_t from = 0;
	struct buf out;

	if (!edits->len)
		return text;
	buf_init(&out, plan->arena);
	for (uint32_t i = 0; i < edits->len; i++) {
		buf_add(&out, str_slice(text, from, edits->at[i].start));
		buf_add(&out, edits->at[i].content);
		from = edits->at[i].end;
	}
	buf_add(&out, str_slice(text, from, text.len));
	return buf_str(&out);
}

uint32_t fix_moved(const struct fix_plan *plan, uint32_t file, uint32_t offset)
{
	const struct edits *edits = edits_of(plan, file);
	uint32_t moved = offset;

	for (uint32_t i = 0; i < edits->len && edits->at[i].start < offset; i++) {
		const struct edit *edit = &edits->at[i];
		uint32_t end = edit->end < offset ? edit->end : offset;

		moved += (uint32_t)edit->content.len - (end - edit->start);
	}
	return moved;
}
