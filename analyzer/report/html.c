/*
 * html: one file that opens anywhere, without network. What it shows is drawn by the
 * script in page/ from the findings, which stand in the page as JSON:
 *
 *   head + page.css | page.html | <script type="application/json"> findings | page.js
 */
#include "report/formats.h"

#include "report/json.h"
#include "report/view.h"
#include "rule/rule.h"
#include "source/lines.h"
#include "source/utf8.h"

#include "base/banned.h"

enum { CONTEXT = 2, LONGEST_LINE = 400 }; /* rows around a mark, bytes shown of a row */

/* analyzer/report/page/, embedded by the build. */
extern const char report_page_css[];
extern const char report_page_html[];
extern const char report_page_js[];

static void set(json_t *object, const char *key, json_t *value)
{
	json_object_set_new(object, key, value);
}

static struct str shown_line(const struct lines *lines, uint32_t row)
{
	struct str line = lines_text(lines, row);

	if (line.len <= LONGEST_LINE)
		return line;
	line.len = LONGEST_LINE;
	line.len = utf8_valid(line);
	return line;
}

/* The rows around a finding, but not the one behind the last line end; the columns of the
 * mark on its first row. */
static json_t *source_of(struct view *view, const struct finding *finding)
{
	const struct lines *lines = view_lines(view, finding->file);
	struct place start = lines_place(lines, finding->start);
	struct place end = lines_place(lines, finding->end);
	struct view_place place = view_place(view, finding->file, finding->start);
	uint32_t first = start.row > CONTEXT ? start.row - CONTEXT : 1;
	json_t *object = json_object(), *rows = json_array();

	if (first + place.row < start.row + 1) /* a notebook's cell begins in between */
		first = start.row + 1 - place.row;
	for (uint32_t row = first; row <= start.row + CONTEXT && row <= lines->count;
	     row++)
		if (row < lines->count || row == start.row || shown_line(lines, row).len)
			json_array_append_new(rows, json_of_str(shown_line(lines, row)));
	if (end.row > start.row)
		end.column = (uint32_t)utf8_count(lines_text(lines, start.row)) + 1;
	set(object, "first", json_integer(place.row - (start.row - first)));
	set(object, "row", json_integer(place.row));
	set(object, "column", json_integer(start.column));
	set(object, "end", json_integer(end.column));
	set(object, "lines", rows);
	return object;
}

static json_t *notes_of(const struct bridge *bridge)
{
	json_t *notes = json_array();

	for (uint32_t i = 0; i < bridge->notes; i++)
		json_array_append_new(notes, json_of_text(bridge->note[i]));
	return notes;
}

/* What `json` says of a finding, and what only people read. */
static json_t *finding_of(struct view *view, const struct finding *finding)
{
	json_t *object = json_of_finding(view, finding);
	json_t *chain = json_object_get(object, "chain");

	for (uint32_t i = 0; i < finding->steps; i++)
		set(json_array_get(chain, i), "path",
		    json_of_text(view_file(view, finding->step[i].file)->path));
	set(object, "path", json_of_text(view_file(view, finding->file)->path));
	set(object, "source", source_of(view, finding));
	set(object, "notes", notes_of(&finding->bridge));
	json_object_del(object, "filename");
	return object;
}

static json_t *rules_of(const struct findings *findings)
{
	json_t *rules = json_object();

	for (uint32_t i = 0; i < findings->len; i++) {
		const struct rule *rule = findings->at[i].rule;

		if (json_object_get(rules, rule->code))
			continue;
		set(rules, rule->code,
		    json_pack("{s:s, s:s}", "name", rule->name, "summary",
			      rule->summary));
	}
	return rules;
}

/* As JSON that cannot end the script element, whatever the source it quotes holds. */
static void add_inert(struct buf *out, struct str json)
{
	for (size_t i = 0; i < json.len; i++) {
		if (json.at[i] == '<')
			buf_puts(out, "\\u003c");
		else
			buf_char(out, json.at[i]);
	}
}

static void write_data(const struct report *report, struct buf *out)
{
	struct buf json;
	struct view view;

	view_init(&view, report, out->arena);
	buf_init(&json, out->arena);
	buf_puts(&json, "{\"version\": ");
	json_write(json_of_text(report->version), 0, &json);
	buf_printf(&json, ", \"files_checked\": %u, \"rules\": ", report->files_checked);
	json_write(rules_of(report->findings), 0, &json);
	buf_puts(&json, ", \"findings\": ");
	json_write_list(&view, finding_of, &json);
	buf_char(&json, '}');
	add_inert(out, buf_str(&json));
}

static void html_write(const struct report *report, struct buf *out)
{
	buf_puts(out, "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
		      "<meta name=\"viewport\" content=\"width=device-width\">\n"
		      "<meta name=\"color-scheme\" content=\"light dark\">\n"
		      "<link rel=\"icon\" href=\"data:,\">\n"
		      "<title>looplint report</title>\n<style>\n");
	buf_puts(out, report_page_css);
	buf_puts(out, "</style>\n<body>\n");
	buf_puts(out, report_page_html);
	buf_puts(out, "<script id=\"data\" type=\"application/json\">\n");
	write_data(report, out);
	buf_puts(out, "</script>\n<script>\n");
	buf_puts(out, report_page_js);
	buf_puts(out, "</script>\n</html>\n");
}

const struct report_format html_format = {
	.name = "html",
	.help = "one page for a browser, with causes and chains drawn",
	.write = html_write,
};
