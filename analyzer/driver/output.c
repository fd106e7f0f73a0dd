/* Results to standard output or a file, messages to standard error. */
#include "driver/output.h"

#include "driver/terminal.h"
#include "driver/version.h"

#include "base/bug.h"
#include "report/report.h"
#include "rule/baseline.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <unistd.h>

#include "base/banned.h"

/* --- messages
 * ---------------------------------------------------------------------------- */

static void say(const char *format, va_list args)
{
	fputs("looplint: ", stderr);
	vfprintf(stderr, format, args);
	fputc('\n', stderr);
}

void output_verbose(const struct run *run, const char *format, ...)
{
	va_list args;

	if (!run->line.verbose)
		return;
	va_start(args, format);
	say(format, args);
	va_end(args);
}

void output_note(const struct run *run, const char *format, ...)
{
	va_list args;

	if (run->line.quiet || run->line.silent)
		return;
	va_start(args, format);
	say(format, args);
	va_end(args);
}

static void print_error(const struct err *err)
{
	fputs("looplint: error: ", stderr);
	if (err->path)
		fprintf(stderr, "%s:", err->path);
	if (err->row)
		fprintf(stderr, "%u:", err->row);
	if (err->row && err->column)
		fprintf(stderr, "%u:", err->column);
	fprintf(stderr, "%s%s\n", err->path ? " " : "", err->message);
}

bool output_errors(struct run *run)
{
	bool any = run->errs.len > 0;

	for (uint32_t i = 0; i < run->errs.len && !run->line.silent; i++)
		print_error(&run->errs.at[i]);
	run->errs.len = 0;
	return any;
}

/* --- results
 * ----------------------------------------------------------------------------- */

static bool write_descriptor(int descriptor, struct str text)
{
	while (text.len) {
		ssize_t done = write(descriptor, text.at, text.len);

		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return false;
		text = str_slice(text, (size_t)done, text.len);
	}
	return true;
}

bool output_write(struct run *run, struct str text)
{
	struct err err = {0};

	if (run->line.silent && !run->line.output_file.len)
		return true;
	if (run->line.output_file.len) {
		if (io_write(run->arena, run->line.output_file.at, text, NULL, &err))
			return true;
	} else {
		if (write_descriptor(STDOUT_FILENO, text) || errno == EPIPE)
			return true; /* who closes the pipe has read enough */
		err_set(run->arena, &err, NULL, "standard output cannot be written: %s",
			strerror(errno));
	}
	*vec_push(run->arena, &run->errs) = err;
	return false;
}

static const struct report_format *format_of(const struct run *run, bool terminal)
{
	struct str name = run->options->settings.output_format;
	const struct report_format *format;

	if (!name.len)
		name = terminal ? STR("full") : STR("concise");
	format = report_format_find(name);
	BUG_UNLESS(format); /* the option table has no other words */
	return format;
}

/* The findings that a report shows: all open ones, and where the format shows them also
 * those that a comment suppresses. */
static struct findings shown_findings(struct run *run, bool suppressed)
{
	struct findings shown = {0};

	for (uint32_t i = 0; i < run->findings.len; i++) {
		const struct finding *finding = &run->findings.at[i];

		if ((!finding->suppressed || suppressed) && !finding->in_baseline)
			*vec_push(run->round, &shown) = *finding;
	}
	return shown;
}

static struct report_file *make_files(struct run *run)
{
	struct report_file *files =
		arena_array(run->round, struct report_file, run->units.len);

	for (uint32_t i = 0; i < run->units.len; i++) {
		const struct unit *unit = &run->units.at[i];

		files[i] = (struct report_file){.path = unit->shown,
						.absolute = unit->path.at};
		if (unit->text)
			files[i].text = unit->text->utf8;
	}
	return files;
}

static bool wants_color(const struct run *run, bool file)
{
	if (run->line.color != WHEN_AUTO)
		return run->line.color == WHEN_ALWAYS;
	return !file && terminal_colors(STDOUT_FILENO);
}

static struct report make_report(struct run *run, const struct findings *findings)
{
	const struct settings *settings = &run->options->settings;
	bool file = run->line.output_file.len > 0;
	bool terminal = !file && terminal_is(STDOUT_FILENO);

	return (struct report){
		.findings = findings,
		.file = make_files(run),
		.files = run->units.len,
		.files_checked = run->checked,
		.seconds = terminal ? run->seconds : 0,
		.root = settings->root.at,
		.version = VERSION_TEXT,
		.width = file ? 0 : terminal_width(STDOUT_FILENO),
		.color = wants_color(run, file),
		.links = !file && wants_color(run, file) && terminal_links(STDOUT_FILENO),
		.show_fixes = true,
		.by_cause = settings->group_by == GROUP_BY_CAUSE,
		.unsafe_fixes = settings->unsafe_fixes,
	};
}

static void write_statistics(const struct run *run, const struct report *report,
			     struct buf *out)
{
	if (str_is(run->options->settings.output_format, "json"))
		report_statistics_json(report, out);
	else
		report_statistics(report, out);
}

static void tell_shrunk(struct run *run)
{
	uint32_t gone = run->shrunk.len;

	if (gone)
		output_note(run,
			    "%u entr%s of the baseline %s less often than before, or no "
			    "longer: "
			    "--write-baseline makes it smaller",
			    gone, gone == 1 ? "y" : "ies",
			    gone == 1 ? "occurs" : "occur");
}

void output_report(struct run *run)
{
	bool terminal = !run->line.output_file.len && terminal_is(STDOUT_FILENO);
	const struct report_format *format = format_of(run, terminal);
	struct findings findings =
		shown_findings(run, format->shows_suppressed && !run->line.statistics);
	struct report report = make_report(run, &findings);
	struct buf out;

	buf_init(&out, run->round);
	if (run->line.statistics)
		write_statistics(run, &report, &out);
	else
		format->write(&report, &out);
	output_write(run, buf_str(&out));
	tell_shrunk(run);
}
