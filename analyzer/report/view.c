/* View: offsets to places, with line tables made when they are first needed. */
#include "report/view.h"

#include "base/hash.h"
#include "report/paint.h"
#include "rule/baseline.h"
#include "rule/rule.h"
#include "source/lines.h"

#include "base/banned.h"

void view_init(struct view *view, const struct report *report, struct arena *arena)
{
	*view = (struct view){
		.report = report,
		.arena = arena,
		.tables = arena_array(arena, struct lines, report->files + 1),
	};
}

const struct report_file *view_file(const struct view *view, uint32_t file)
{
	return &view->report->file[file];
}

const char *view_relative(const struct view *view, uint32_t number)
{
	const struct report_file *file = view_file(view, number);
	struct str path = str_of(file->absolute), root = str_of(view->report->root);

	if (root.len > 1 && str_starts(path, root) && path.at[root.len] == '/')
		return path.at + root.len + 1;
	return file->absolute;
}

const struct lines *view_lines(struct view *view, uint32_t file)
{
	struct lines *lines = &view->tables[file];

	if (!lines->count)
		lines_build(view->arena, view_file(view, file)->text, lines);
	return lines;
}

struct view_place view_place(struct view *view, uint32_t number, uint32_t offset)
{
	struct place place = lines_place(view_lines(view, number), offset);
	const struct report_file *file = view_file(view, number);
	struct view_place at = {0, place.row, place.column};

	while (at.cell < file->cells && file->cell_row[at.cell] <= place.row)
		at.cell++;
	if (at.cell)
		at.row -= file->cell_row[at.cell - 1] - 1;
	return at;
}

void view_location(struct view *view, uint32_t file, uint32_t offset, struct buf *out)
{
	struct view_place place = view_place(view, file, offset);

	paint_source(out, str_of(view_file(view, file)->path), 0);
	if (place.cell)
		buf_printf(out, ":cell %u", (unsigned)place.cell);
	buf_printf(out, ":%u:%u", (unsigned)place.row, (unsigned)place.column);
}

bool view_fixable(const struct view *view, const struct finding *finding)
{
	return finding->fix.applicability == FIX_SAFE ||
	       (finding->fix.applicability == FIX_UNSAFE && view->report->unsafe_fixes);
}

const char *view_url(struct view *view, const struct rule *rule)
{
	char *folder;

	if (!view->report->docs)
		return NULL;
	folder = arena_text(view->arena, rule->name, strlen(rule->name));
	for (char *at = folder; *at; at++)
		if (*at == '-')
			*at = '_';
	return arena_printf(view->arena, "%s/%s/rule.md", view->report->docs, folder);
}

static uint64_t mix_text(uint64_t hash, const char *text)
{
	struct str s = str_of(text);

	return hash_mix(hash ^ hash_content(s.at, s.len).low);
}

const char *view_fingerprint(struct view *view, const struct finding *finding)
{
	const struct report_file *file = view_file(view, finding->file);
	uint64_t hash = baseline_line(view->arena, file->text, finding->start);

	hash = mix_text(hash, view_relative(view, finding->file));
	hash = mix_text(hash, finding->rule->code);
	hash = mix_text(hash, finding->function);
	hash = mix_text(hash, finding->cause);
	uint32_t nth = map_at(&view->prints, hash, 0);
	map_set(view->arena, &view->prints, hash, nth + 1);
	hash = hash_mix(hash + nth);
	return arena_printf(view->arena, "%016llx", (unsigned long long)hash);
}
