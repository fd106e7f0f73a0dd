/*
 * report_sample FORMAT [hidden] [empty] [color] [links] [unsafe] [width=N]: writes the
 * sample findings in a format, for tests that look at the text with other programs.
 */
#include "report_sample_findings.h"

#include <stdio.h>
#include <stdlib.h>

static void set(struct sample *sample, struct str word)
{
	struct report *report = &sample->report;

	report->color |= str_is(word, "color");
	report->links |= str_is(word, "links");
	report->unsafe_fixes |= str_is(word, "unsafe");
	report->by_cause |= str_is(word, "causes");
	if (str_is(word, "hidden"))
		sample_add_hidden(sample);
	if (str_is(word, "empty"))
		sample->findings.len = 0;
	if (str_starts(word, STR("width=")))
		report->width = (unsigned)strtoul(word.at + strlen("width="), NULL, 10);
}

int main(int argc, char **argv)
{
	const struct report_format *format =
		argc > 1 ? report_format_find(str_of(argv[1])) : NULL;
	struct sample sample;
	struct buf out;
	int status = 0;

	sample_init(&sample);
	sample_add_all(&sample);
	buf_init(&out, &sample.arena);
	for (int i = 2; i < argc; i++)
		set(&sample, str_of(argv[i]));
	if (format)
		format->write(&sample.report, &out);
	else if (argc > 1 && !strcmp(argv[1], "statistics"))
		report_statistics(&sample.report, &out);
	else if (argc > 1 && !strcmp(argv[1], "statistics-json"))
		report_statistics_json(&sample.report, &out);
	else
		status = 2;
	if (out.len)
		fwrite(out.at, 1, out.len, stdout);
	arena_release(&sample.arena);
	return status;
}
