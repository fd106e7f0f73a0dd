/*
 * Finding: one thing to say about one place, complete: whoever reports it needs neither
 * the rules nor the program. All texts live in the arena of the run.
 */
#ifndef RULE_FINDING_H
#define RULE_FINDING_H

#include "rule/edit.h"

struct rule;

enum severity { SEVERITY_NOTE, SEVERITY_WARNING, SEVERITY_ERROR };

/* Which bridge between the two worlds is advised. */
enum bridge_kind {
	BRIDGE_NONE,
	BRIDGE_NATIVE,	/* the asynchronous call of the library, or of another */
	BRIDGE_THREAD,	/* asyncio.to_thread and its like */
	BRIDGE_PROCESS, /* a process pool: a thread would not help */
	BRIDGE_DEF,	/* a plain def handler, which the framework runs in a thread */
	BRIDGE_AWAIT,	/* only await it */
	BRIDGE_RUN,	/* from sync code: asyncio.run and its like */
	BRIDGE_OTHER,
};

/* Who has not found one among six wants no more. */
enum { BRIDGE_ALTERNATIVES = 5, BRIDGE_NOTES = 4 };

struct bridge {
	enum bridge_kind kind;
	const char *text; /* what to do, naming the concrete call; no full stop */
	const char *alternative[BRIDGE_ALTERNATIVES]; /* others, best first */
	uint32_t alternatives;
	const char *note[BRIDGE_NOTES]; /* what to know before one goes over it */
	uint32_t notes;
};

/* One step down from the finding's call to the cause: in `function`, a call of `call`. */
struct finding_step {
	uint32_t file;
	uint32_t start, end;
	const char *function; /* dotted: module and qualified name */
	const char *call;     /* what is called there, dotted */
};

struct finding {
	const struct rule *rule;
	enum severity severity;
	uint32_t file;	     /* number of the file in the run */
	uint32_t start, end; /* what goes wrong: marked in the report */
	uint32_t stmt_start; /* its statement: suppression comments stand on its lines */
	uint32_t stmt_end;
	const char *message;  /* one sentence, no full stop, names in backquotes */
	const char *function; /* dotted name of the one it stands in; module: its name */
	const char *cause;    /* dotted name of what blocks at last, or NULL */
	const struct finding_step *step; /* the chain; none for a direct call */
	uint32_t steps;			 /* the last one calls the cause */
	struct bridge bridge;
	struct fix fix;
	bool likely;		/* only likely: reported with --strict */
	bool in_baseline;	/* known already: not shown */
	const char *suppressed; /* NULL, or the reason its comment gives, maybe empty */
};

struct findings VEC(struct finding);

/* Sorts by file, offset, code, message: the order of every report. */
void findings_sort(struct findings *findings);

/* The word of a severity ("error") and of a bridge ("native"). */
const char *severity_word(enum severity severity);
const char *bridge_word(enum bridge_kind kind);

/* The severity that a word means; false where it means none. */
bool severity_find(struct str word, enum severity *severity);

#endif
