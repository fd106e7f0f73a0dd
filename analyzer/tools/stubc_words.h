/*
 * The words of rules/stubs/effects.pyi in a stub, held against facts/effect.def: a word
 * that is not there would silently mean nothing.
 */
#ifndef TOOLS_STUBC_WORDS_H
#define TOOLS_STUBC_WORDS_H

#include "facts/facts.h"

struct arena;

typedef void stubc_report_fn(void *context, uint32_t at, const char *message);

/* Reports every decorator imported from `effects` that says what nobody understands. */
void stubc_words(struct arena *arena, const struct facts *facts, stubc_report_fn *report,
		 void *context);

#endif
