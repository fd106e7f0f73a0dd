/* What is said, and with which status, when files are changed. How they are: apply.c. */
#include "driver/change.h"

#include "driver/apply.h"
#include "driver/judge.h"
#include "driver/output.h"

#include "base/banned.h"

bool change_wanted(const struct run *run)
{
	const struct settings *settings = &run->options->settings;

	return run->line.add_noqa || run->line.diff || settings->fix ||
	       settings->fix_only;
}

static const char *plural(uint32_t count)
{
	return count == 1 ? "" : "s";
}

static int add_noqa(struct run *run)
{
	uint32_t count = apply_noqa(run);

	apply_write(run);
	output_note(run, "added %u comment%s", count, plural(count));
	return run_failed(run) ? STATUS_FAILED : STATUS_CLEAN;
}

/* --diff: a file that would change is like a finding. */
static int show_diff(struct run *run)
{
	uint32_t files;

	apply_fixes(run);
	files = apply_write(run);
	output_note(run, "would fix %u problem%s in %u file%s", run->fixed,
		    plural(run->fixed), files, plural(files));
	if (run_failed(run))
		return STATUS_FAILED;
	return files && !run->line.exit_zero ? STATUS_FINDINGS : STATUS_CLEAN;
}

static int fix_only(struct run *run)
{
	uint32_t files;

	apply_fixes(run);
	files = apply_write(run);
	output_note(run, "fixed %u problem%s in %u file%s", run->fixed,
		    plural(run->fixed), files, plural(files));
	if (run_failed(run))
		return STATUS_FAILED;
	return run->fixed && run->line.exit_non_zero_on_fix ? STATUS_FINDINGS
							    : STATUS_CLEAN;
}

int change_files(struct run *run)
{
	if (run->line.add_noqa)
		return add_noqa(run);
	if (run->line.diff)
		return show_diff(run);
	if (run->options->settings.fix_only)
		return fix_only(run);
	apply_fixes(run);
	apply_write(run);
	output_report(run);
	return run_status(run);
}
