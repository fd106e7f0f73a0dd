/*
 * junit: a suite a file, a failed case a finding, for services that show test results.
 * Without findings there is one case that passed, so that no reader takes the file for
 * broken.
 */
#include "report/formats.h"

#include "report/chain.h"
#include "report/view.h"
#include "rule/rule.h"
#include "source/utf8.h"

#include "base/banned.h"

/* XML 1.0 has no way at all to write most control characters, nor two others. */
static bool is_in_xml(uint32_t code)
{
	return (code >= 0x20 || code == '\t' || code == '\n' || code == '\r') &&
	       code != 0xFFFE && code != 0xFFFF;
}

static void add_xml(struct buf *out, const char *text)
{
	struct str rest = str_of(text);

	while (rest.len) {
		struct utf8_char c = utf8_read(rest);
		char bytes[UTF8_LONGEST];

		if (!is_in_xml(c.code))
			c.code = UTF8_REPLACEMENT;
		if (c.code == '&' || c.code == '<' || c.code == '>' || c.code == '"' ||
		    c.code < 0x20) /* in an attribute a bare line end would become a blank
				    */
			buf_printf(out, "&#%u;", (unsigned)c.code);
		else
			buf_add(out, (struct str){bytes, utf8_write(c.code, bytes)});
		rest = str_slice(rest, c.len, rest.len);
	}
}

/* The path without the ending of its last part: Ruff's and Pytest's class name. */
static const char *class_name(struct view *view, const char *path)
{
	struct str text = str_of(path);
	size_t dot = str_rfind(text, '.'), slash = str_rfind(text, '/');

	if (dot != SIZE_MAX && (slash == SIZE_MAX || dot > slash + 1))
		text.len = dot;
	return arena_text(view->arena, text.at, text.len);
}

static void write_body(struct view *view, const struct finding *finding, struct buf *out)
{
	struct view_place place = view_place(view, finding->file, finding->start);
	struct buf text;

	buf_init(&text, view->arena);
	buf_printf(&text, "line %u, col %u, %s", (unsigned)place.row,
		   (unsigned)place.column, finding->message);
	for (uint32_t n = 0; finding->steps && n <= finding->steps; n++) {
		struct chain_call call = chain_call(finding, n);

		buf_printf(&text, "\n%s: ", call.name);
		view_location(view, call.file, call.start, &text);
	}
	if (finding->bridge.kind != BRIDGE_NONE)
		buf_printf(&text, "\nbridge: %s", finding->bridge.text);
	add_xml(out, buf_text(&text));
}

static void write_case(struct view *view, const struct finding *finding, struct buf *out)
{
	const char *path = view_file(view, finding->file)->absolute;

	buf_printf(out, "        <testcase name=\"org.looplint.%s\" classname=\"",
		   finding->rule->code);
	add_xml(out, class_name(view, path));
	buf_printf(out, "\">\n            <failure type=\"%s\" message=\"",
		   severity_word(finding->severity));
	add_xml(out, finding->message);
	buf_puts(out, "\">");
	write_body(view, finding, out);
	buf_puts(out, "</failure>\n        </testcase>\n");
}

static void write_counts(struct buf *out, unsigned tests, unsigned failures)
{
	buf_printf(out, "\" tests=\"%u\" failures=\"%u\" errors=\"0\"", tests, failures);
}

static void write_suite(struct view *view, const struct finding *finding, uint32_t count,
			struct buf *out)
{
	buf_puts(out, "    <testsuite name=\"");
	add_xml(out, view_file(view, finding->file)->absolute);
	write_counts(out, count, count);
	buf_puts(out, " package=\"org.looplint\" file=\"");
	add_xml(out, view_file(view, finding->file)->absolute);
	buf_puts(out, "\">\n");
	for (uint32_t i = 0; i < count; i++)
		write_case(view, &finding[i], out);
	buf_puts(out, "    </testsuite>\n");
}

static void write_passed(struct buf *out)
{
	buf_puts(out, "    <testsuite name=\"looplint");
	write_counts(out, 1, 0);
	buf_puts(out,
		 " package=\"org.looplint\">\n"
		 "        <testcase name=\"No errors found\" classname=\"looplint\"/>\n"
		 "    </testsuite>\n");
}

static void junit_write(const struct report *report, struct buf *out)
{
	const struct findings *findings = report->findings;
	struct view view;
	uint32_t end;

	view_init(&view, report, out->arena);
	buf_puts(out, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		      "<testsuites name=\"looplint");
	write_counts(out, findings->len ? findings->len : 1, findings->len);
	buf_puts(out, ">\n");
	for (uint32_t start = 0; start < findings->len; start = end) {
		end = start + 1;
		while (end < findings->len &&
		       findings->at[end].file == findings->at[start].file)
			end++;
		write_suite(&view, &findings->at[start], end - start, out);
	}
	if (!findings->len)
		write_passed(out);
	buf_puts(out, "</testsuites>\n");
}

const struct report_format junit_format = {
	.name = "junit",
	.help = "test results: each finding a failed case",
	.write = junit_write,
};
