/* Formats: the writers, each in the file of its name. For report.c only. */
#ifndef REPORT_FORMATS_H
#define REPORT_FORMATS_H

#include "report/report.h"

extern const struct report_format concise_format, full_format, grouped_format,
	json_format, json_lines_format;

#endif
