/*
 * Rule: all that a rule ever sees. A rule is a folder rules/<name>/ with rule.md and a rule.c
 * that defines one `const struct rule rule_<name>`; the build finds it by itself.
 *
 * A pass is one walk over the program. Rules ask it questions (pass_*) about functions, calls
 * and values, and report findings (report_*); they never see syntax, bytes or stubs.
 */
#ifndef RULE_RULE_H
#define RULE_RULE_H

#include "rule/finding.h"

struct pass;

struct rule {
	const char *code;    /* "LOOP101" */
	const char *name;    /* "blocking-sleep" */
	const char *summary; /* one line for lists: what it finds */
	const char *aliases; /* "ASYNC251 S7488": codes of others that mean the same, or NULL */
	enum severity severity;
	bool opt_in;         /* off unless selected by name or code */
	bool fixable;        /* has fixes for some findings */
	void (*check)(struct pass *pass); /* once a module; NULL: findings come from elsewhere */
};

/* All rules, sorted by code: made by the build from the folders of rules/. */
extern const struct rule *const rule_registry[];
extern const char *const rule_registry_pages[]; /* the text of each one's rule.md */
extern const unsigned rule_registry_count;

/* The text of rule.md. */
const char *rule_page(const struct rule *rule);

/* Finds a rule by code, name or alias; NULL where there is none. */
const struct rule *rule_find(struct str word);

/* The rules that a selector means: a code, a prefix of codes ("LOOP1"), a name, an alias, "ALL".
 * Calls back for each; gives how many. */
unsigned rule_each(struct str selector, void (*found)(const struct rule *rule, void *context),
		   void *context);

#endif
