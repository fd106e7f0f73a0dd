/* Intern: texts to small numbers, each text kept once. Number 0 is the empty text. */
#ifndef BASE_INTERN_H
#define BASE_INTERN_H

#include "base/map.h"
#include "base/str.h"
#include "base/vec.h"

struct intern_texts VEC(struct str);

struct intern {
	struct arena *arena;
	/* hash of the text -> first number with it; see intern.c for collisions */
	struct map index;
	struct intern_texts texts;
};

void intern_init(struct intern *intern, struct arena *arena);

/* The number of a text; a copy of it is kept when it is new. */
uint32_t intern_add(struct intern *intern, struct str text);

/* The number of a text that is known, or 0. */
uint32_t intern_find(const struct intern *intern, struct str text);

static inline struct str intern_text(const struct intern *intern, uint32_t number)
{
	return intern->texts.at[number];
}

#endif
