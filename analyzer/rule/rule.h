/*
 * Rule: all that a rule ever sees. A rule is a folder rules/<name>/ with rule.md and a
 * rule.c that defines one `const struct rule rule_<name>`; the build finds it by itself.
 *
 * A pass is one walk over the program. Rules ask it questions (pass_*) about functions,
 * calls and values, and report findings (report_*); they never see syntax, bytes or
 * stubs.
 */
#ifndef RULE_RULE_H
#define RULE_RULE_H

#include "rule/finding.h"

struct pass;

struct rule {
	const char *code;    /* "LOOP101" */
	const char *name;    /* "blocking-sleep" */
	const char *summary; /* one line for lists: what it finds */
	const char *aliases; /* codes of others that mean the same, or NULL: "A1 B2" */
	enum severity severity;
	bool opt_in;  /* off unless selected */
	bool always;  /* on whatever is selected, unless ignored */
	bool fixable; /* has fixes for some findings */

	/* Once a module; NULL: the findings come from elsewhere. */
	void (*check)(struct pass *pass);
};

/* All rules, sorted by code: made by the build from the folders of rules/. */
extern const struct rule *const rule_registry[];
extern const char *const rule_registry_pages[]; /* the text of each one's rule.md */
extern const unsigned rule_registry_count;

/* The text of rule.md. */
const char *rule_page(const struct rule *rule);

/* Whether a word is the rule's code, its name or an alias; capitals do not matter. */
bool rule_is(const struct rule *rule, struct str word);

/* Finds a rule by code, name or alias; NULL where there is none. */
const struct rule *rule_find(struct str word);

/* How narrowly a selector means a rule: 0 not at all, 1 "ALL", more for each letter of a
 * prefix of its code or alias ("LOOP1", "ASYNC"), RULE_EXACTLY for its code, name or
 * alias. */
enum { RULE_EXACTLY = 100 };
unsigned rule_meant(const struct rule *rule, struct str selector);

/* The rules that a selector means. Calls back for each; gives how many. */
unsigned rule_each(struct str selector,
		   void (*found)(const struct rule *rule, void *context), void *context);

/* The code or name nearest to a misspelt one, or NULL where none is near. */
const char *rule_nearest(struct str word);

#endif
