/*
 * rdjson: reviewdog's diagnostics, with fixes as suggestions and chains as related
 * places. Its columns count bytes of UTF-8 (reviewdog.proto), unlike those of every other
 * format.
 */
#include "report/formats.h"

#include "report/chain.h"
#include "report/json.h"
#include "report/view.h"
#include "rule/rule.h"
#include "source/lines.h"

#include "base/banned.h"

static json_t *position_of(struct view *view, uint32_t file, uint32_t offset)
{
	const struct lines *lines = view_lines(view, file);
	uint32_t start = lines_span(lines, lines_row(lines, offset)).start;
	struct view_place place = view_place(view, file, offset);

	return json_pack("{s:I, s:I}", "line", (json_int_t)place.row, "column",
			 (json_int_t)(offset - start + 1));
}

static json_t *range_of(struct view *view, uint32_t file, uint32_t start, uint32_t end)
{
	return json_pack("{s:o, s:o}", "start", position_of(view, file, start), "end",
			 position_of(view, file, end));
}

static json_t *location_of(struct view *view, uint32_t file, uint32_t start, uint32_t end)
{
	return json_pack("{s:o, s:o}", "path",
			 json_of_text(view_file(view, file)->absolute), "range",
			 range_of(view, file, start, end));
}

static json_t *related_of(struct view *view, const struct finding *finding)
{
	json_t *list = json_array();

	for (uint32_t n = 1; n <= finding->steps; n++) {
		struct chain_call call = chain_call(finding, n);
		const char *message = arena_printf(view->arena, "calls %s", call.name);

		json_array_append_new(list, json_pack("{s:o, s:o}", "message",
						      json_of_text(message), "location",
						      location_of(view, call.file,
								  call.start, call.end)));
	}
	return list;
}

/* Only within the finding's own file: a suggestion names no other. */
static json_t *suggestions_of(struct view *view, const struct finding *finding)
{
	json_t *list = json_array();

	for (uint32_t i = 0; i < finding->fix.edits.len; i++) {
		const struct edit *edit = &finding->fix.edits.at[i];

		if (edit->file != finding->file ||
		    finding->fix.applicability < FIX_UNSAFE)
			continue;
		json_array_append_new(
			list,
			json_pack("{s:o, s:o}", "range",
				  range_of(view, edit->file, edit->start, edit->end),
				  "text", json_of_str(edit->content)));
	}
	return list;
}

static json_t *diagnostic_of(struct view *view, const struct finding *finding)
{
	static const char *const words[] = {
		[SEVERITY_NOTE] = "INFO",
		[SEVERITY_WARNING] = "WARNING",
		[SEVERITY_ERROR] = "ERROR",
	};
	const char *url = view_url(view, finding->rule);
	json_t *code = json_pack("{s:s}", "value", finding->rule->code);
	json_t *object;

	if (url)
		json_object_set_new(code, "url", json_of_text(url));
	object = json_pack("{s:o, s:o, s:s, s:o}", "message",
			   json_of_text(finding->message), "location",
			   location_of(view, finding->file, finding->start, finding->end),
			   "severity", words[finding->severity], "code", code);
	if (finding->steps)
		json_object_set_new(object, "related_locations",
				    related_of(view, finding));
	if (finding->fix.edits.len)
		json_object_set_new(object, "suggestions", suggestions_of(view, finding));
	return object;
}

static void rdjson_write(const struct report *report, struct buf *out)
{
	struct view view;

	view_init(&view, report, out->arena);
	buf_puts(out, "{\"source\": {\"name\": \"looplint\"}, \"severity\": \"WARNING\", "
		      "\"diagnostics\": ");
	json_write_list(&view, diagnostic_of, out);
	out->len--; /* the list ends its line */
	buf_puts(out, "}\n");
}

const struct report_format rdjson_format = {
	.name = "rdjson",
	.help = "diagnostics for reviewdog, with suggestions",
	.write = rdjson_write,
};
