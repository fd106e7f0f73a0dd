/*
 * Baseline: findings known already, kept in a file so that only new ones are shown. An
 * entry names no row: it stays good while lines move, until its own line is changed.
 */
#ifndef RULE_BASELINE_H
#define RULE_BASELINE_H

#include "rule/finding.h"

struct err;

struct baseline_entry {
	struct str path; /* from the project's folder, with slashes */
	struct str code, function, cause;
	uint64_t line;	/* see baseline_line */
	uint32_t count; /* so many findings alike */
};

struct baseline_entries VEC(struct baseline_entry);

/* A file of the run, by number. */
struct baseline_file {
	struct str path; /* as in the entries; empty: not checked in this run */
	struct str text; /* only needed where there are findings */
};

/* An entry of which fewer are left than it says. */
struct baseline_change {
	const struct baseline_entry *entry;
	uint32_t left; /* 0: it no longer occurs */
};

struct baseline_changes VEC(struct baseline_change);

/* The hash of the line around an offset, without its blanks at both ends and with one
 * where there are several: indenting a line again does not change it. */
uint64_t baseline_line(struct arena *arena, struct str text, uint32_t offset);

/* The entries for findings that are not suppressed, sorted. */
void baseline_build(struct arena *arena, const struct findings *findings,
		    const struct baseline_file *file, struct baseline_entries *entries);

/* Marks `in_baseline`, of findings alike as many as the entry says, the first ones; lists
 * the entries of checked files that shrank. */
void baseline_apply(struct arena *arena, const struct baseline_entries *entries,
		    const struct baseline_file *file, uint32_t files,
		    struct findings *findings, struct baseline_changes *changes);

/* The file's text, one entry a line. */
void baseline_write(const struct baseline_entries *entries, struct buf *out);

/* Reads what baseline_write wrote; false with an error that has a row where it is not. */
bool baseline_read(struct arena *arena, struct str json, struct baseline_entries *entries,
		   struct err *err);

#endif
