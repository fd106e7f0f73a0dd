/* The inside of a pass, for the files of rule/ only: the program, and how findings are made. */
#ifndef RULE_PASS_INSIDE_H
#define RULE_PASS_INSIDE_H

#include "program/graph.h"
#include "rule/pass.h"
#include "rule/run.h"

struct pass {
	const struct rule_run *run;
	struct program *program;
	struct graph *graph;
	struct arena *arena;
	struct findings *findings;
	const struct rule *rule;   /* the one being run */
	module_id module;
	const struct vec_u32 *nodes; /* of this module */
	struct map seen;           /* places already reported by this rule in this module */
};

/* A new finding on an expression, with file, span, statement and function filled in; NULL where
 * this rule has reported the very place already. */
struct finding *pass_finding(struct pass *pass, const struct rule *rule, expr_id expr);

/* The name under which users know a function: the shortest import path, constructors by class. */
const char *pass_name(struct pass *pass, fn_id fn);

/* "async def handler" or "handler": the function that an expression stands in. */
const char *pass_place(struct pass *pass, const struct node *node);

/* The chain from a site down to the cause of an effect; the cause's function is returned. */
fn_id pass_chain(struct pass *pass, node_id from, unsigned effect, struct finding *finding);

/* The advice, and the fix where there is one, for a blocking call. */
void bridge_blocking(struct pass *pass, const struct node *node, const struct site *site,
		     fn_id cause, struct finding *finding);

#endif
