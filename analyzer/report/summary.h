/* Summary: the last lines of the formats for people. */
#ifndef REPORT_SUMMARY_H
#define REPORT_SUMMARY_H

#include "report/report.h"

struct view;

/* Adds how many findings there are in how many files, and how many can be fixed. */
void summary_write(const struct view *view, struct buf *out);

#endif
