/*
 * View: what every writer asks about a finding: its rows and columns, its file, whether a
 * fix would be applied. Line tables are built once a file, for files that are asked
 * about.
 */
#ifndef REPORT_VIEW_H
#define REPORT_VIEW_H

#include "base/map.h"
#include "report/report.h"

struct arena;
struct lines;

struct view {
	const struct report *report;
	struct arena *arena;  /* of the report's text: lives as long as that */
	struct lines *tables; /* by file number; not built: count is 0 */
	struct map prints; /* hash of what a fingerprint is made of -> how many have it */
};

/* A place as users write it, from 1; in a notebook the row is that within the cell. */
struct view_place {
	uint32_t cell; /* 0: not a notebook */
	uint32_t row, column;
};

void view_init(struct view *view, const struct report *report, struct arena *arena);

const struct report_file *view_file(const struct view *view, uint32_t file);

/* The file's path from the project's folder; the absolute one where it lies elsewhere. */
const char *view_relative(const struct view *view, uint32_t file);

/* The line table of a file's text. */
const struct lines *view_lines(struct view *view, uint32_t file);

struct view_place view_place(struct view *view, uint32_t file, uint32_t offset);

/* Adds "path:row:column", or "path:cell 2:row:column". */
void view_location(struct view *view, uint32_t file, uint32_t offset, struct buf *out);

/* Whether --fix would apply the finding's fix as things are set. */
bool view_fixable(const struct view *view, const struct finding *finding);

/* The web address of the rule's page, or NULL. */
const char *view_url(struct view *view, const struct rule *rule);

/* Sixteen hexadecimal digits that name the finding and stay when lines move: made of
 * file, code, function, cause and its line's text. Those that share all of it are told
 * apart by their order, so ask once for each finding. */
const char *view_fingerprint(struct view *view, const struct finding *finding);

#endif
