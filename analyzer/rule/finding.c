/* Findings: their order, and the words of their enumerators. */
#include "rule/finding.h"

#include "rule/rule.h"

#include <stdlib.h>

#include "base/banned.h"

static int number_cmp(uint32_t a, uint32_t b)
{
	return (a > b) - (a < b);
}

static int text_cmp(const char *a, const char *b)
{
	return str_cmp(str_of(a), str_of(b));
}

static int finding_cmp(const void *left, const void *right)
{
	const struct finding *a = left, *b = right;
	int order = number_cmp(a->file, b->file);

	if (!order)
		order = number_cmp(a->start, b->start);
	if (!order)
		order = text_cmp(a->rule->code, b->rule->code);
	if (!order)
		order = text_cmp(a->message, b->message);
	if (!order) /* from here on only so that the order never depends on the sort */
		order = number_cmp(a->end, b->end);
	return order ? order : text_cmp(a->function, b->function);
}

void findings_sort(struct findings *findings)
{
	if (findings->len)
		qsort(findings->at, findings->len, sizeof(*findings->at), finding_cmp);
}

static const char *const severity_words[] = {
	[SEVERITY_NOTE] = "note",
	[SEVERITY_WARNING] = "warning",
	[SEVERITY_ERROR] = "error",
};

const char *severity_word(enum severity severity)
{
	return severity_words[severity];
}

bool severity_find(struct str word, enum severity *severity)
{
	for (unsigned i = 0; i < sizeof(severity_words) / sizeof(*severity_words); i++) {
		if (!str_is(word, severity_words[i]))
			continue;
		*severity = (enum severity)i;
		return true;
	}
	return false;
}

const char *bridge_word(enum bridge_kind kind)
{
	static const char *const words[] = {
		[BRIDGE_NONE] = "none",	    [BRIDGE_NATIVE] = "native",
		[BRIDGE_THREAD] = "thread", [BRIDGE_PROCESS] = "process",
		[BRIDGE_DEF] = "def",	    [BRIDGE_AWAIT] = "await",
		[BRIDGE_RUN] = "run",	    [BRIDGE_OTHER] = "other",
	};

	return words[kind];
}
