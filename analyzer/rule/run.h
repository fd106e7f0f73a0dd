/* Runs the rules over a linked program: what the driver calls. */
#ifndef RULE_RUN_H
#define RULE_RUN_H

#include "program/program.h"
#include "rule/finding.h"

enum async_library { LIBRARY_AUTO, LIBRARY_ASYNCIO, LIBRARY_ANYIO, LIBRARY_TRIO };

struct rule_run {
	struct program *program;
	struct arena *arena;      /* findings and all their texts */
	unsigned target_minor;    /* Python 3.N */
	enum async_library library;
	uint32_t max_depth;       /* how many helpers may lie between; UINT32_MAX: any number */
	bool strict;              /* also what is only likely */
	const struct str *declared; /* distributions that the project depends on */
	uint32_t declared_count;
	/* Whether a rule is wanted in a file: rules that nobody wants are not run at all. */
	bool (*wanted)(const struct rule *rule, uint32_t file, const void *context);
	const void *context;
};

/* Runs every wanted rule over every module whose findings are wanted; the findings are sorted,
 * not yet suppressed. */
void rule_run(const struct rule_run *run, struct findings *findings);

/* The program's functions as text: contexts, effects with witnesses (--dump program, effects). */
void rule_dump_program(struct program *program, struct buf *out);
void rule_dump_effects(struct program *program, struct buf *out);

/* Every path by which a function blocks or starts a loop, drawn as a tree (looplint why).
 * `name` is a dotted name, or empty with a place: file and offset. False: no such function. */
bool rule_why(const struct rule_run *run, struct str name, uint32_t file, uint32_t offset,
	      struct buf *out);

#endif
