/* Summary: counts, in words. */
#include "report/summary.h"

#include "report/paint.h"
#include "report/view.h"

#include "base/banned.h"

struct counts {
	unsigned all, files, fixable, unsafe;
	unsigned severity[SEVERITY_ERROR + 1];
};

static struct counts count(const struct view *view)
{
	const struct findings *findings = view->report->findings;
	struct counts counts = {.all = findings->len};

	for (uint32_t i = 0; i < findings->len; i++) {
		const struct finding *finding = &findings->at[i];

		counts.severity[finding->severity]++;
		counts.files += !i || findings->at[i - 1].file != finding->file;
		if (view_fixable(view, finding))
			counts.fixable++;
		else if (finding->fix.applicability == FIX_UNSAFE)
			counts.unsafe++;
	}
	return counts;
}

static const char *plural(unsigned count)
{
	return count == 1 ? "" : "s";
}

/* "(2 errors, 1 note)"; nothing where all are errors. */
static void write_severities(const struct counts *counts, struct buf *out)
{
	const char *before = " (";

	if (counts->severity[SEVERITY_ERROR] == counts->all)
		return;
	for (int i = SEVERITY_ERROR; i >= SEVERITY_NOTE; i--) {
		unsigned n = counts->severity[i];

		if (!n)
			continue;
		buf_printf(out, "%s%u %s%s", before, n, severity_word((enum severity)i),
			   plural(n));
		before = ", ";
	}
	buf_char(out, ')');
}

static void write_time(const struct report *report, struct buf *out)
{
	if (report->seconds > 0)
		buf_printf(out, ", %.2f s", report->seconds);
}

static void write_fixable(const struct report *report, const struct counts *counts,
			  struct buf *out)
{
	if (!counts->fixable && !counts->unsafe)
		return;
	if (!counts->fixable) {
		buf_printf(out,
			   "No safe fixes (%u unsafe fix%s available with "
			   "`--fix --unsafe-fixes`).\n",
			   counts->unsafe, counts->unsafe == 1 ? "" : "es");
		return;
	}
	buf_char(out, '[');
	paint_puts(report, out, PAINT_MARK, "*");
	buf_printf(out, "] %u fixable with `--fix`", counts->fixable);
	if (counts->unsafe)
		buf_printf(out,
			   " (%u unsafe fix%s available with `--fix --unsafe-fixes`)",
			   counts->unsafe, counts->unsafe == 1 ? "" : "es");
	buf_puts(out, ".\n");
}

/* "Found 3 problems (1 fixed, 2 remaining)" */
static void write_found(const struct report *report, const struct counts *counts,
			struct buf *out)
{
	unsigned found = counts->all + report->fixed;

	buf_printf(out, "Found %u problem%s", found, plural(found));
	if (report->fixed)
		buf_printf(out, " (%u fixed, %u remaining)", report->fixed, counts->all);
	else
		write_severities(counts, out);
	if (counts->all)
		buf_printf(out, " in %u of %u file%s", counts->files,
			   report->files_checked, plural(report->files_checked));
	write_time(report, out);
	buf_puts(out, ".\n");
}

void summary_write(const struct view *view, struct buf *out)
{
	const struct report *report = view->report;
	struct counts counts = count(view);

	if (report->quiet)
		return;
	if (counts.all || report->fixed) {
		write_found(report, &counts, out);
		write_fixable(report, &counts, out);
		return;
	}
	buf_printf(out, "All checks passed: %u file%s", report->files_checked,
		   plural(report->files_checked));
	write_time(report, out);
	buf_puts(out, ".\n");
}
