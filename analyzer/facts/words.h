/*
 * The words of rules/stubs/effects.pyi in a stub, held against facts/effect.def: a word
 * that is not there would silently mean nothing.
 */
#ifndef FACTS_WORDS_H
#define FACTS_WORDS_H

#include "facts/facts.h"

struct arena;

typedef void words_report(void *context, uint32_t at, const char *message);

/* Reports every decorator imported from `effects` that says what nobody understands. */
void words_check(struct arena *arena, const struct facts *facts, words_report *report,
		 void *context);

#endif
