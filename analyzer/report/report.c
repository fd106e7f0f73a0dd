/* Report: the table of formats. */
#include "report/report.h"

#include "report/formats.h"

#include "base/banned.h"

const struct report_format *const report_formats[] = {
	&concise_format,    &full_format,   &grouped_format, &json_format,
	&json_lines_format, &sarif_format,  &github_format,  &gitlab_format,
	&junit_format,	    &pylint_format, &azure_format,   &rdjson_format,
	&html_format,
};
const unsigned report_formats_count = sizeof(report_formats) / sizeof(*report_formats);

const struct report_format *report_format_find(struct str name)
{
	for (unsigned i = 0; i < report_formats_count; i++)
		if (str_is(name, report_formats[i]->name))
			return report_formats[i];
	return NULL;
}
