/* What is said, and with which status, when files are changed. How they are: apply.c. */
#include "driver/change.h"

#include "driver/apply.h"
#include "driver/output.h"

#include "base/banned.h"

static const char *plural(uint32_t count)
{
	return count == 1 ? "" : "s";
}

static void add_noqa(struct run *run)
{
	uint32_t count = apply_noqa(run);

	apply_write(run);
	output_note(run, "added %u comment%s", count, plural(count));
	run->reported = true;
}

/* "fixed 3 problems in 2 files" */
static void fix_and_tell(struct run *run, const char *verb)
{
	uint32_t files;

	apply_fixes(run);
	files = apply_write(run);
	output_note(run, "%s %u problem%s in %u file%s", verb, run->fixed,
		    plural(run->fixed), files, plural(files));
	run->reported = true;
	run->changes = run->line.diff && files;
}

void change_files(struct run *run)
{
	bool fix = false, only = true;

	for (uint32_t i = 0; i < run->in_force.len; i++) {
		const struct settings *settings = &run->in_force.at[i]->settings;

		fix |= settings->fix || settings->fix_only;
		only &= settings->fix_only;
	}
	if (run->line.add_noqa) {
		add_noqa(run);
	} else if (run->line.diff) {
		fix_and_tell(run, "would fix");
	} else if (only) {
		fix_and_tell(run, "fixed");
	} else if (fix) {
		apply_fixes(run);
		apply_write(run);
	}
}
