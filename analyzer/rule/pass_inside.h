/* The inside of a pass, for the files of rule/ only: the program, and how findings are made. */
#ifndef RULE_PASS_INSIDE_H
#define RULE_PASS_INSIDE_H

#include "program/graph.h"
#include "program/within.h"
#include "rule/imports.h"
#include "rule/pass.h"
#include "rule/run.h"

/* What is asked of the whole program, found out once, when it is first asked for. */
struct survey {
	struct waits **waits;	    /* by module; NULL: not asked for */
	bool counted[EFFECT_COUNT]; /* effects whose calls were: bridge_chain.c */
	struct map calls;  /* (effect, fn) -> calls on the loop that lead through it */
	struct map met;	   /* (coroutines, node) -> what it meets: bridge_loop.c */
	bool handed_known; /* bridge_handler.c */
	struct map handed; /* coroutine function -> who takes it, SEVERAL for more */
};

struct pass {
	const struct rule_run *run;
	const struct rule_settings *settings; /* of the module's file */
	struct program *program;
	struct graph *graph;
	struct arena *arena;
	struct findings *findings;
	const struct rule *rule; /* the one being run */
	module_id module;
	const struct vec_u32 *nodes; /* of this module */
	struct imports *imports;     /* of all modules: shared by all passes */
	struct survey *survey;	     /* likewise */
	struct map seen; /* places already reported by this rule in this module */
};

/* The facts of the pass's module. */
static inline const struct facts *pass_facts(const struct pass *pass)
{
	return program_facts(pass->program, pass->module);
}

/* The function of a FUNC. */
static inline fn_id pass_fn(const struct pass *pass, type_id func)
{
	return type_of(&pass->program->types, func)->a;
}

/* A new finding on an expression, with file, span, statement and function filled in; NULL where
 * this rule has reported the very place already. */
struct finding *pass_finding(struct pass *pass, const struct rule *rule, expr_id expr);

/* The same on a span of a statement's text: a function's name, say. */
struct finding *pass_finding_at(struct pass *pass, const struct rule *rule, stmt_id stmt,
				uint32_t start, uint32_t end);

/* Where `await` can be written: in coroutines, and in a notebook's cells. */
bool pass_in_async(struct pass *pass, const struct node *node);

/* Runs over the module's bodies, each function once; `each` may report. */
void pass_each_body(struct pass *pass, const struct rule *rule,
		    void (*each)(struct pass *pass, const struct rule *rule,
				 const struct node *node));

/* Runs over their calls of what has a role. */
void pass_each_call(struct pass *pass, const struct rule *rule, enum role role,
		    void (*each)(struct pass *pass, const struct rule *rule,
				 const struct node *node, expr_id call));

/* The method of asyncio's locks, queues and events (or other libraries') that made a coroutine; 0
 * where something else did. */
fn_id pass_primitive_method(struct pass *pass, type_id coroutine);

/* The name under which users know a function: the shortest import path, constructors by class; of
 * the project's own without their packages. The same of a FUNC, a method by the class of its
 * receiver; and of a class. */
const char *pass_name(struct pass *pass, fn_id fn);
const char *pass_callee(struct pass *pass, type_id callee);
const char *pass_class_name(struct pass *pass, cls_id cls);

/* The same with packages, for tools: causes, chains. */
const char *pass_path(struct pass *pass, fn_id fn);
const char *pass_callee_path(struct pass *pass, type_id callee);

/* "async def handler" or "handler": the function that an expression stands in. */
const char *pass_place(struct pass *pass, const struct node *node);

/* The chain from a site down to the cause of an effect; the cause's function is returned. */
fn_id pass_chain(struct pass *pass, node_id from, unsigned effect,
		 struct finding *finding);

/* The words of findings of one effect: "`f` <direct> in `g`", "`f` <through> `h` and so ...". */
struct pass_phrase {
	const char *direct, *through;
};

/* A finding on a site that has an effect, all but its bridge; NULL where it lies too deep or
 * was reported already. `cause` is the function that has the effect of itself. */
struct finding *pass_effect(struct pass *pass, const struct rule *rule,
			    const struct node *node, const struct site *site,
			    unsigned effect, const struct pass_phrase *phrase,
			    fn_id *cause);

/* Whether all alternatives of a site have an effect; false but for the first of them. */
bool pass_all_have(struct pass *pass, const struct body *body, uint32_t first,
		   unsigned effect);

/* A node's faults, found once for all who ask. */
const struct faults *pass_faults(struct pass *pass, struct node *node);

/* Whether what a call gives is handed to a thread in the place of a function (LOOP303). */
bool pass_is_handed_result(struct pass *pass, const struct body *body, expr_id call);

/* An expression of the module as short as it can be recognised, `self.app.get(...)`, in
 * backquotes; "this" for what has no short form. */
const char *pass_text(struct pass *pass, expr_id expr);

/* The same without backquotes; NULL for what has no short form. */
const char *pass_bare_text(struct pass *pass, expr_id expr);

/* The same with its arguments, as one would write it again; the short form where that is long. */
const char *pass_code(struct pass *pass, expr_id expr);

/* Arguments likewise; dots where they are long. */
const char *pass_arguments(struct pass *pass, const uint32_t *items, uint32_t count);

/* A call in parts, to be written anew around something else. */
struct call_text {
	const char *function;  /* `orders.load`; NULL for what has no short form */
	const char *arguments; /* `number, limit=10`, or `...` where they are long */
	bool keywords;	       /* some are given by name */
};

struct call_text pass_call_text(struct pass *pass, expr_id call);

#endif
