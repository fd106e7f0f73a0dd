/* JSON: findings as objects, for every format that is JSON; and text of JSON values. */
#ifndef REPORT_JSON_H
#define REPORT_JSON_H

#include "report/report.h"

#include <jansson.h>

struct view;

/* The object that CONTRACT describes for a finding; the caller's to put somewhere. */
json_t *json_of_finding(struct view *view, const struct finding *finding);

/* A string; null of NULL. What is not UTF-8, as paths may be, is replaced. */
json_t *json_of_text(const char *text);
json_t *json_of_str(struct str text);

/* Adds a value's text and gives it back to the library: spread over lines, each indented
 * by `depth` levels but the first. Keys keep the order of their making. */
void json_write(json_t *value, unsigned depth, struct buf *out);

/* Adds a list of what `make` gives for each finding, and ends the line. One at a time, so
 * that memory does not grow with their number. */
void json_write_list(struct view *view,
		     json_t *(*make)(struct view *view, const struct finding *finding),
		     struct buf *out);

#endif
