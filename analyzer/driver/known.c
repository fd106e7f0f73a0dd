/* The baseline's file, between rule/baseline and the disk. */
#include "driver/known.h"

#include "driver/path.h"

#include "rule/baseline.h"

#include "base/banned.h"

enum { LARGEST_MIB = 256 }; /* millions of findings */

/* What the baseline needs of each file: its path from the project's folder. */
static struct baseline_file *make_files(struct run *run)
{
	struct baseline_file *files =
		arena_array(run->round, struct baseline_file, run->units.len);

	for (uint32_t i = 0; i < run->checked; i++) {
		const struct unit *unit = &run->units.at[i];

		if (!path_below(unit->path, run->options->settings.root, &files[i].path))
			files[i].path = unit->path;
		if (unit->text)
			files[i].text = unit->text->utf8;
	}
	return files;
}

static void add_error(struct run *run, const char *path, struct err err)
{
	err.path = path;
	*vec_push(run->arena, &run->errs) = err;
}

void known_apply(struct run *run)
{
	const char *path = run->options->settings.baseline.at;
	struct baseline_entries entries = {0};
	struct err err = {0};
	struct str bytes;

	if (!run->options->settings.baseline.len || run->line.write_baseline.len)
		return;
	if (!io_read(run->round, path, IO_NAMED, LARGEST_MIB * IO_MIB, &bytes, NULL,
		     &err) ||
	    !baseline_read(run->round, bytes, &entries, &err)) {
		add_error(run, path, err);
		return;
	}
	baseline_apply(run->round, &entries, make_files(run), run->units.len,
		       &run->findings, &run->shrunk);
}

void known_write(struct run *run)
{
	const char *path = run->line.write_baseline.at;
	struct baseline_entries entries = {0};
	struct err err = {0};
	struct buf out;

	baseline_build(run->round, &run->findings, make_files(run), &entries);
	buf_init(&out, run->round);
	baseline_write(&entries, &out);
	if (!io_write(run->round, path, buf_str(&out), NULL, &err))
		add_error(run, path, err);
}
