/* gitlab: a Code Quality report, whose fingerprints tell new findings from old ones. */
#include "report/formats.h"

#include "report/json.h"
#include "report/view.h"
#include "rule/rule.h"

#include "base/banned.h"

static json_t *position_of(struct view *view, uint32_t file, uint32_t offset)
{
	struct view_place place = view_place(view, file, offset);

	return json_pack("{s:I, s:I}", "line", (json_int_t)place.row, "column",
			 (json_int_t)place.column);
}

static json_t *issue_of(struct view *view, const struct finding *finding)
{
	static const char *const words[] = {
		[SEVERITY_NOTE] = "info",
		[SEVERITY_WARNING] = "minor",
		[SEVERITY_ERROR] = "major",
	};
	const char *description = arena_printf(view->arena, "%s: %s", finding->rule->code,
					       finding->message);

	return json_pack("{s:s, s:o, s:s, s:s, s:{s:o, s:{s:o, s:o}}}", "check_name",
			 finding->rule->code, "description", json_of_text(description),
			 "severity", words[finding->severity], "fingerprint",
			 view_fingerprint(view, finding), "location", "path",
			 json_of_text(view_relative(view, finding->file)), "positions",
			 "begin", position_of(view, finding->file, finding->start), "end",
			 position_of(view, finding->file, finding->end));
}

static void gitlab_write(const struct report *report, struct buf *out)
{
	struct view view;

	view_init(&view, report, out->arena);
	json_write_list(&view, issue_of, out);
}

const struct report_format gitlab_format = {
	.name = "gitlab",
	.help = "a GitLab Code Quality report",
	.write = gitlab_write,
};
