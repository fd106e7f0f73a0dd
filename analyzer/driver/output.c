/* Results to standard output or a file, messages to standard error. */
#include "driver/output.h"

#include "driver/known.h"
#include "driver/notebook.h"
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

/* --- messages ----------------------------------------------------------------------- */

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

	progress_end(run);
	for (uint32_t i = 0; i < run->errs.len && !run->line.silent; i++)
		print_error(&run->errs.at[i]);
	run->errs.len = 0;
	return any;
}

/* --- results ------------------------------------------------------------------------ */

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

/* Adds an error unless it is only that nobody reads any more. */
static bool write_or_add(struct run *run, int descriptor, struct str text)
{
	progress_end(run);
	if (write_descriptor(descriptor, text) || errno == EPIPE)
		return true;
	return err_set(run->arena, vec_push(run->arena, &run->errs), NULL,
		       "standard %s cannot be written: %s",
		       descriptor == STDOUT_FILENO ? "output" : "error", strerror(errno));
}

void output_source(struct run *run, struct str text)
{
	write_or_add(run, STDOUT_FILENO, text);
	run->results = STDERR_FILENO;
}

bool output_write(struct run *run, struct str text)
{
	struct err err = {0};

	if (!run->line.output_file.len)
		return run->line.silent || write_or_add(run, run->results, text);
	if (io_write(run->arena, run->line.output_file.at, text, NULL, &err))
		return true;
	*vec_push(run->arena, &run->errs) = err;
	return false;
}

int output_text(struct run *run, const struct buf *text)
{
	output_write(run, buf_str(text));
	return run_status(run);
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
		if (unit->notebook) {
			files[i].cell_row = unit->notebook->rows;
			files[i].cells = unit->notebook->cells;
		}
	}
	return files;
}

/* Whether results are read on a terminal. */
static bool is_terminal(const struct run *run)
{
	return !run->line.output_file.len && terminal_is(run->results);
}

static bool wants_color(const struct run *run)
{
	if (run->line.color != WHEN_AUTO)
		return run->line.color == WHEN_ALWAYS;
	return !run->line.output_file.len && terminal_colors(run->results);
}

/* How many files were judged: those that were to be checked, and stubs that are broken. */
static uint32_t count_checked(const struct run *run, const struct findings *findings)
{
	uint32_t count = run->checked, last = UINT32_MAX;

	for (uint32_t i = 0; i < findings->len; i++) {
		count += findings->at[i].file >= run->checked &&
			 findings->at[i].file != last;
		last = findings->at[i].file;
	}
	return count;
}

static struct report make_report(struct run *run, const struct findings *findings)
{
	const struct settings *settings = &run->options->settings;
	bool file = run->line.output_file.len > 0;

	return (struct report){
		.findings = findings,
		.file = make_files(run),
		.files = run->units.len,
		.files_checked = count_checked(run, findings),
		.fixed = run->fixed,
		.seconds = is_terminal(run) ? progress_now() - run->progress.started : 0,
		.root = settings->root.at,
		.version = VERSION_TEXT,
		.docs = VERSION_RULES,
		.width = file ? 0 : terminal_width(run->results),
		.color = wants_color(run),
		.links = !file && wants_color(run) && terminal_links(run->results),
		.quiet = run->line.quiet,
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

static void write_report(struct run *run)
{
	const struct report_format *format = format_of(run, is_terminal(run));
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

void output_report(struct run *run)
{
	if (run->reported)
		return;
	if (run->line.write_baseline.len) {
		known_write(run);
		run->reported = true;
	} else {
		write_report(run);
	}
}
