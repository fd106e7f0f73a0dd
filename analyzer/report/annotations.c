/*
 * github, azure, pylint: a line a finding, for services that turn lines of a log into
 * marks in the source. Each has its own way to write what would end the line or a
 * property early.
 */
#include "report/formats.h"

#include "report/chain.h"
#include "report/view.h"
#include "rule/rule.h"

#include "base/banned.h"

/* A character, and what is written for it. */
struct escape {
	char c;
	const char *text;
};

/* github.com/actions/toolkit, packages/core/src/command.ts */
static const struct escape github_data[] = {
	{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}, {0}};
static const struct escape github_property[] = {
	{'%', "%25"}, {'\r', "%0D"}, {'\n', "%0A"}, {':', "%3A"}, {',', "%2C"}, {0}};

/* github.com/microsoft/azure-pipelines-task-lib, node/taskcommand.ts */
static const struct escape azure_data[] = {
	{'%', "%AZP25"}, {'\r', "%0D"}, {'\n', "%0A"}, {0}};
static const struct escape azure_property[] = {
	{'%', "%AZP25"}, {'\r', "%0D"}, {'\n', "%0A"}, {']', "%5D"}, {';', "%3B"}, {0}};

static void add_escaped(struct buf *out, const char *text, const struct escape *escapes)
{
	for (; *text; text++) {
		const struct escape *escape = escapes;

		while (escape->c && escape->c != *text)
			escape++;
		if (escape->c)
			buf_puts(out, escape->text);
		else
			buf_char(out, *text);
	}
}

/* What is said below the message: the way down, and what to do. */
static const char *details(struct view *view, const struct finding *finding)
{
	struct buf text;

	buf_init(&text, view->arena);
	for (uint32_t n = 0; finding->steps && n <= finding->steps; n++) {
		struct chain_call call = chain_call(finding, n);

		buf_printf(&text, "\n  %s (", call.name);
		view_location(view, call.file, call.start, &text);
		buf_char(&text, ')');
	}
	if (finding->bridge.kind != BRIDGE_NONE)
		buf_printf(&text, "\n  bridge: %s", finding->bridge.text);
	return buf_text(&text);
}

static void github_finding(struct view *view, const struct finding *finding,
			   struct buf *out)
{
	static const char *const commands[] = {
		[SEVERITY_NOTE] = "notice",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_ERROR] = "error",
	};
	struct view_place start = view_place(view, finding->file, finding->start);
	struct view_place end = view_place(view, finding->file, finding->end);
	struct buf location;

	buf_printf(out, "::%s title=looplint (%s),file=", commands[finding->severity],
		   finding->rule->code);
	add_escaped(out, view_file(view, finding->file)->absolute, github_property);
	buf_printf(out, ",line=%u", (unsigned)start.row);
	if (start.row == end.row) /* columns are refused over several lines */
		buf_printf(out,
			   ",col=%u,endLine=%u,endColumn=%u::", (unsigned)start.column,
			   (unsigned)end.row, (unsigned)end.column);
	else
		buf_printf(out, ",endLine=%u::", (unsigned)end.row);
	buf_init(&location, view->arena);
	view_location(view, finding->file, finding->start, &location);
	buf_printf(&location, ": %s %s", finding->rule->code, finding->message);
	add_escaped(out, buf_text(&location), github_data);
	add_escaped(out, details(view, finding), github_data);
	buf_char(out, '\n');
}

static void azure_finding(struct view *view, const struct finding *finding,
			  struct buf *out)
{
	struct view_place start = view_place(view, finding->file, finding->start);

	buf_printf(out, "##vso[task.logissue type=%s;sourcepath=",
		   finding->severity == SEVERITY_ERROR ? "error" : "warning");
	add_escaped(out, view_file(view, finding->file)->absolute, azure_property);
	buf_printf(out, ";linenumber=%u;columnnumber=%u;code=%s;]", (unsigned)start.row,
		   (unsigned)start.column, finding->rule->code);
	add_escaped(out, finding->message, azure_data);
	buf_char(out, '\n');
}

/* Has no way to write a line end: a blank stands for it. */
static void pylint_finding(struct view *view, const struct finding *finding,
			   struct buf *out)
{
	static const struct escape ends[] = {{'\r', " "}, {'\n', " "}, {0}};
	struct view_place start = view_place(view, finding->file, finding->start);

	add_escaped(out, view_file(view, finding->file)->path, ends);
	buf_printf(out, ":%u: [%s] ", (unsigned)start.row, finding->rule->code);
	add_escaped(out, finding->message, ends);
	buf_char(out, '\n');
}

static void write_each(const struct report *report, struct buf *out,
		       void (*write)(struct view *view, const struct finding *finding,
				     struct buf *out))
{
	struct view view;

	view_init(&view, report, out->arena);
	for (uint32_t i = 0; i < report->findings->len; i++)
		write(&view, &report->findings->at[i], out);
}

static void github_write(const struct report *report, struct buf *out)
{
	write_each(report, out, github_finding);
}

static void azure_write(const struct report *report, struct buf *out)
{
	write_each(report, out, azure_finding);
}

static void pylint_write(const struct report *report, struct buf *out)
{
	write_each(report, out, pylint_finding);
}

const struct report_format github_format = {
	.name = "github",
	.help = "annotations of GitHub Actions",
	.write = github_write,
};

const struct report_format azure_format = {
	.name = "azure",
	.help = "annotations of Azure Pipelines",
	.write = azure_write,
};

const struct report_format pylint_format = {
	.name = "pylint",
	.help = "lines as Pylint writes them, for tools that read those",
	.write = pylint_write,
};
