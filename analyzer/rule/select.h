/*
 * Select: which rules are on, and how severe their findings are. The configuration and
 * the command line each are a layer; within one the narrower selector wins, and of two
 * alike the one that ignores; a later layer goes over what the earlier ones left (all as
 * in Ruff).
 */
#ifndef RULE_SELECT_H
#define RULE_SELECT_H

#include "rule/finding.h"

struct rule;

struct select_words {
	const struct str *at; /* codes, prefixes, names, aliases, "ALL" */
	uint32_t len;
};

struct select_layer {
	bool selects; /* `select` was given, perhaps empty: it replaces what was on */
	struct select_words select, extend_select;
	struct select_words ignore, extend_ignore;
};

struct select_severity {
	struct str selector;
	enum severity severity;
};

/* A set of rules, and what was configured for their findings. */
struct select {
	bool *on;		 /* by place in the registry */
	enum severity *severity; /* what `changed` ones have instead of their own */
	bool *changed;
	enum severity least; /* findings below are left out */
};

/* The rules that are on by default: all but those that are opt-in. */
void select_init(struct arena *arena, struct select *select);

/* Puts a layer over what is on. An empty `select` that only ignores hands its `ignore` on
 * to the layer behind it, which is why all come together. */
void select_apply(struct select *select, const struct select_layer *layer,
		  uint32_t layers);

/* Gives the rules that a selector means another severity; a narrower selector wins. */
void select_severities(struct arena *arena, struct select *select,
		       const struct select_severity *change, uint32_t changes);

/* The same set without the rules that per-file-ignores names for one file. */
struct select select_without(struct arena *arena, const struct select *select,
			     struct select_words ignored);

/* Whether the rule is on at all. */
bool select_on(const struct select *select, const struct rule *rule);

/* Whether a finding is to be reported; sets its severity to the configured one. */
bool select_takes(const struct select *select, struct finding *finding);

#endif
