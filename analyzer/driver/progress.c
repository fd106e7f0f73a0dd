/*
 * The line on standard error. It comes only after a while, so that short runs stay without:
 *
 *   Reading [==========          ] 512/1024
 */
#include "driver/progress.h"

#include "driver/run.h"
#include "driver/terminal.h"

#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "base/banned.h"

enum { BAR = 30 };
static const double QUIET_SECONDS = 0.5;

double progress_now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void show(void *context, uint32_t done, uint32_t count)
{
	struct run *run = context;
	struct progress *progress = &run->progress;
	unsigned full = count ? (unsigned)((uint64_t)done * BAR / count) : 0;

	if (run->line.progress != WHEN_ALWAYS &&
	    progress_now() - progress->started < QUIET_SECONDS)
		return;
	fprintf(stderr, "\r%s", progress->what);
	for (unsigned i = 0; i < BAR && count; i++)
		fprintf(stderr, "%s%c", i ? "" : " [", i < full ? '=' : ' ');
	if (count)
		fprintf(stderr, "] %u/%u", done, count);
	fputs("\033[K", stderr);
	fflush(stderr);
	progress->shown = true;
}

void progress_start(struct run *run)
{
	const struct options *line = &run->line;
	bool possible = terminal_links(STDERR_FILENO) && !line->quiet && !line->silent;

	run->progress = (struct progress){
		.wanted = line->progress == WHEN_ALWAYS ||
			  (line->progress == WHEN_AUTO && possible),
		.started = progress_now(),
		.what = "Finding files",
	};
}

void progress_step(struct run *run, const char *what)
{
	run->progress.what = what;
	if (!run->progress.wanted)
		return;
	run->jobs.progress = show;
	run->jobs.progress_context = run;
	show(run, 0, 0);
}

void progress_end(struct run *run)
{
	if (run->progress.shown)
		fputs("\r\033[K", stderr);
	run->progress.shown = false;
}
