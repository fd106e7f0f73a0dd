/* Formats: the writers, each in the file of its name. For report.c only. */
#ifndef REPORT_FORMATS_H
#define REPORT_FORMATS_H

#include "report/report.h"

extern const struct report_format azure_format, concise_format, full_format,
	github_format, gitlab_format, grouped_format, html_format, json_format,
	json_lines_format, junit_format, pylint_format, rdjson_format, sarif_format;

#endif
