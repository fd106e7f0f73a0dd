/*
 * json, json-lines: findings as objects. The keys are Ruff's, each with those of ours; a
 * value that there is none of is null, never left out, so that readers need not ask.
 */
#include "report/json.h"

#include "report/formats.h"
#include "report/view.h"
#include "rule/rule.h"
#include "rule/suppress.h"
#include "source/lines.h"
#include "source/utf8.h"

#include "base/banned.h"

enum { INDENT = 2 };

static void set(json_t *object, const char *key, json_t *value)
{
	json_object_set_new(object, key, value);
}

/* Paths may be anything; only what is no UTF-8 takes the second way. */
json_t *json_of_str(struct str text)
{
	json_t *string = json_stringn(text.len ? text.at : "", text.len);
	struct arena arena;

	if (string)
		return string;
	arena_init(&arena);
	text = utf8_repair(&arena, text);
	string = json_stringn(text.at, text.len);
	arena_release(&arena);
	return string;
}

json_t *json_of_text(const char *text)
{
	return text ? json_of_str(str_of(text)) : json_null();
}

/* {"row": 1, "column": 5} */
static json_t *place_of(struct view *view, uint32_t file, uint32_t offset)
{
	struct view_place place = view_place(view, file, offset);
	json_t *object = json_object();

	set(object, "row", json_integer(place.row));
	set(object, "column", json_integer(place.column));
	return object;
}

static json_t *step_of(struct view *view, const struct finding_step *step)
{
	json_t *object = json_object();

	set(object, "filename", json_of_text(view_file(view, step->file)->absolute));
	set(object, "location", place_of(view, step->file, step->start));
	set(object, "function", json_of_text(step->function));
	set(object, "call", json_of_text(step->call));
	return object;
}

static json_t *chain_of(struct view *view, const struct finding *finding)
{
	json_t *chain = json_array();

	for (uint32_t i = 0; i < finding->steps; i++)
		json_array_append_new(chain, step_of(view, &finding->step[i]));
	return chain;
}

static json_t *bridge_of(const struct bridge *bridge)
{
	json_t *object, *alternatives;

	if (bridge->kind == BRIDGE_NONE)
		return json_null();
	alternatives = json_array();
	for (uint32_t i = 0; i < bridge->alternatives; i++)
		json_array_append_new(alternatives, json_of_text(bridge->alternative[i]));
	object = json_object();
	set(object, "kind", json_string(bridge_word(bridge->kind)));
	set(object, "text", json_of_text(bridge->text));
	set(object, "alternatives", alternatives);
	return object;
}

static json_t *edit_of(struct view *view, const struct finding *finding,
		       const struct edit *edit)
{
	json_t *object = json_object();

	set(object, "content", json_of_str(edit->content));
	set(object, "location", place_of(view, edit->file, edit->start));
	set(object, "end_location", place_of(view, edit->file, edit->end));
	if (edit->file != finding->file)
		set(object, "filename",
		    json_of_text(view_file(view, edit->file)->absolute));
	return object;
}

static json_t *fix_of(struct view *view, const struct finding *finding)
{
	static const char *const words[] = {
		[FIX_DISPLAY] = "display", [FIX_UNSAFE] = "unsafe", [FIX_SAFE] = "safe"};
	const struct fix *fix = &finding->fix;
	json_t *object, *edits;

	if (fix->applicability == FIX_NONE)
		return json_null();
	edits = json_array();
	for (uint32_t i = 0; i < fix->edits.len; i++)
		json_array_append_new(edits, edit_of(view, finding, &fix->edits.at[i]));
	object = json_object();
	set(object, "applicability", json_string(words[fix->applicability]));
	set(object, "message", json_of_text(fix->message));
	set(object, "edits", edits);
	return object;
}

/* The row for a comment, as its own cell counts it. */
static json_int_t noqa_row(struct view *view, const struct finding *finding)
{
	struct view_place place = view_place(view, finding->file, finding->start);
	const struct lines *lines = view_lines(view, finding->file);
	uint32_t row = suppress_row(lines, finding);

	return (json_int_t)place.row + (json_int_t)row - lines_row(lines, finding->start);
}

json_t *json_of_finding(struct view *view, const struct finding *finding)
{
	const struct report_file *file = view_file(view, finding->file);
	struct view_place place = view_place(view, finding->file, finding->start);
	json_t *object = json_object();

	set(object, "code", json_of_text(finding->rule->code));
	set(object, "name", json_of_text(finding->rule->name));
	set(object, "severity", json_string(severity_word(finding->severity)));
	set(object, "message", json_of_text(finding->message));
	set(object, "filename", json_of_text(file->absolute));
	set(object, "cell", place.cell ? json_integer(place.cell) : json_null());
	set(object, "location", place_of(view, finding->file, finding->start));
	set(object, "end_location", place_of(view, finding->file, finding->end));
	set(object, "noqa_row", json_integer(noqa_row(view, finding)));
	set(object, "url", json_of_text(view_url(view, finding->rule)));
	set(object, "function", json_of_text(finding->function));
	set(object, "cause", json_of_text(finding->cause));
	set(object, "depth", json_integer(finding->steps));
	set(object, "chain", chain_of(view, finding));
	set(object, "bridge", bridge_of(&finding->bridge));
	set(object, "fix", fix_of(view, finding));
	return object;
}

/* --- text --------------------------------------------------------------------------- */

struct sink {
	struct buf *out;
	unsigned depth;
};

/* A line end is never part of a value: there it is written as \n. */
static int add_text(const char *text, size_t size, void *context)
{
	struct sink *sink = context;

	for (size_t i = 0; i < size; i++) {
		buf_char(sink->out, text[i]);
		if (text[i] == '\n')
			buf_fill(sink->out, ' ', (size_t)sink->depth * INDENT);
	}
	return 0;
}

void json_write(json_t *value, unsigned depth, struct buf *out)
{
	struct sink sink = {out, depth};

	json_dump_callback(value, add_text, &sink, JSON_ENCODE_ANY | JSON_INDENT(INDENT));
	json_decref(value);
}

/* All on one line. */
static void write_line(json_t *value, struct buf *out)
{
	struct sink sink = {out, 0};

	json_dump_callback(value, add_text, &sink, JSON_COMPACT);
	json_decref(value);
	buf_char(out, '\n');
}

void json_write_list(struct view *view,
		     json_t *(*make)(struct view *view, const struct finding *finding),
		     struct buf *out)
{
	const struct findings *findings = view->report->findings;

	buf_char(out, '[');
	for (uint32_t i = 0; i < findings->len; i++) {
		buf_puts(out, i ? ",\n  " : "\n  ");
		json_write(make(view, &findings->at[i]), 1, out);
	}
	buf_puts(out, findings->len ? "\n]\n" : "]\n");
}

static void write_list(const struct report *report, struct buf *out)
{
	struct view view;

	view_init(&view, report, out->arena);
	json_write_list(&view, json_of_finding, out);
}

static void write_lines(const struct report *report, struct buf *out)
{
	struct view view;

	view_init(&view, report, out->arena);
	for (uint32_t i = 0; i < report->findings->len; i++)
		write_line(json_of_finding(&view, &report->findings->at[i]), out);
}

const struct report_format json_format = {
	.name = "json",
	.help = "a list of objects: Ruff's keys and more",
	.write = write_list,
};

const struct report_format json_lines_format = {
	.name = "json-lines",
	.help = "the same, one object a line",
	.write = write_lines,
};
