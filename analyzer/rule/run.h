/* Runs the rules over a linked program: what the driver calls. */
#ifndef RULE_RUN_H
#define RULE_RUN_H

#include "program/program.h"
#include "rule/finding.h"

enum async_library { LIBRARY_AUTO, LIBRARY_ASYNCIO, LIBRARY_ANYIO, LIBRARY_TRIO };

/* What holds for the findings of one file, and for the advice that they give. */
struct rule_settings {
	unsigned target_minor; /* Python 3.N */
	enum async_library library;
	uint32_t max_depth; /* how many helpers may lie between; UINT32_MAX: any number */
	const struct str *declared; /* distributions that its project depends on */
	uint32_t declared_count;
};

struct rule_run {
	struct program *program;
	struct arena *arena; /* findings and all their texts */
	bool strict;	     /* also what is only likely */
	const struct rule_settings *(*settings)(uint32_t file, const void *context);
	/* Whether a rule is wanted in a file: rules that nobody wants are not run at all. */
	bool (*wanted)(const struct rule *rule, uint32_t file, const void *context);
	/* A file's text, for fixes; of nothing where it cannot be had. NULL: no fixes. */
	struct str (*text)(uint32_t file, void *context);
	void *context;
};

/* Runs every wanted rule over every module whose findings are wanted; the findings are sorted,
 * not yet suppressed. */
void rule_run(const struct rule_run *run, struct findings *findings);

/* The program's functions as text, a line each, sorted: the worlds in which they run
 * (--dump program), and what they do at last (--dump effects: `app.load: blocks(time.sleep)`). */
void rule_dump_program(struct program *program, struct buf *out);
void rule_dump_effects(struct program *program, struct buf *out);

/* A line of a tree of calls; those one deeper that follow lie below it. */
struct why_line {
	uint32_t depth;
	const char *name; /* the function, dotted; "async def app.f" */
	/* what it does of itself, "blocks (sleep)"; NULL: see below it */
	const char *effect;
	bool above; /* what lies below it was shown before */
	uint32_t file,
		start; /* the call that leads there; of the first line its own place */
};

struct why_lines VEC(struct why_line);

/* Every way by which a function blocks or starts a loop (looplint why). `name` is a dotted name or
 * the end of one, or empty with a place: file and offset. All texts live in run->arena. Gives how
 * many functions are meant, each a line of depth 0. */
unsigned rule_why(const struct rule_run *run, struct str name, uint32_t file,
		  uint32_t offset, struct why_lines *lines);

#endif
