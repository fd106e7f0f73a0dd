/*
 * Registry: finds rules by what users call them. The table itself is made by the build
 * (packaging/rule_registry.c.in) from the folders of rules/.
 */
#include "rule/rule.h"

#include "base/banned.h"

enum {
	FARTHEST_MISTAKE = 3, /* edits between a misspelt word and what was meant */
	ALL_MEANT = 1,
};

/* Whether `text` begins with `word`, capitals or not. */
static bool begins(struct str text, struct str word)
{
	if (!word.len || text.len < word.len)
		return false;
	for (size_t i = 0; i < word.len; i++)
		if (str_lower(text.at[i]) != str_lower(word.at[i]))
			return false;
	return true;
}

static bool same(struct str text, struct str word)
{
	return text.len == word.len && begins(text, word);
}

/* How many letters stand before the digits of a code: shorter prefixes mean no family. */
static size_t family_len(struct str code)
{
	size_t len = 0;

	while (len < code.len && (code.at[len] < '0' || code.at[len] > '9'))
		len++;
	return len;
}

/* One letter, as in S7488, is the family of many other tools' rules: no prefix for us. */
static unsigned prefix_meant(struct str code, struct str selector)
{
	size_t family = family_len(code);

	if (family < 2 || selector.len < family || !begins(code, selector))
		return 0;
	return ALL_MEANT + (unsigned)selector.len;
}

unsigned rule_meant(const struct rule *rule, struct str selector)
{
	struct str rest = str_of(rule->aliases), alias;
	unsigned meant = prefix_meant(str_of(rule->code), selector);

	if (rule_is(rule, selector))
		return RULE_EXACTLY;
	if (same(STR("ALL"), selector))
		return ALL_MEANT;
	while (!meant && str_cut(&rest, ' ', &alias))
		meant = prefix_meant(alias, selector);
	return meant;
}

bool rule_is(const struct rule *rule, struct str word)
{
	struct str rest = str_of(rule->aliases), alias;

	if (same(str_of(rule->code), word) || same(str_of(rule->name), word))
		return true;
	while (str_cut(&rest, ' ', &alias))
		if (same(alias, word))
			return true;
	return false;
}

const struct rule *rule_find(struct str word)
{
	for (unsigned i = 0; i < rule_registry_count; i++)
		if (rule_is(rule_registry[i], word))
			return rule_registry[i];
	return NULL;
}

unsigned rule_each(struct str selector,
		   void (*found)(const struct rule *rule, void *context), void *context)
{
	unsigned count = 0;

	for (unsigned i = 0; i < rule_registry_count; i++) {
		if (!rule_meant(rule_registry[i], selector))
			continue;
		found(rule_registry[i], context);
		count++;
	}
	return count;
}

const char *rule_page(const struct rule *rule)
{
	for (unsigned i = 0; i < rule_registry_count; i++)
		if (rule_registry[i] == rule)
			return rule_registry_pages[i];
	return NULL;
}

const char *rule_nearest(struct str word)
{
	const char *nearest = NULL;
	unsigned least = FARTHEST_MISTAKE + 1;

	for (unsigned i = 0; i < 2 * rule_registry_count; i++) {
		const struct rule *rule = rule_registry[i / 2];
		const char *text = i % 2 ? rule->name : rule->code;
		unsigned distance = str_distance(word, str_of(text), least);

		if (distance >= least || distance >= word.len)
			continue;
		least = distance;
		nearest = text;
	}
	return nearest;
}
