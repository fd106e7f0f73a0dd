/* The inside of suppress*.c: the directives of comments, with what came of each. */
#ifndef RULE_SUPPRESS_INSIDE_H
#define RULE_SUPPRESS_INSIDE_H

#include "rule/suppress.h"

#include "source/directive.h"

struct suppression {
	const struct suppress_comment *comment;
	struct directive directive;
	uint32_t row; /* 0: the whole file */
	bool needed;  /* by any finding */
	bool *code_needed;
};

struct suppressions VEC(struct suppression);

static inline struct str suppression_code(const struct suppression *mark, uint32_t code)
{
	return span_text(mark->comment->text, mark->directive.codes.at[code]);
}

/* Adds a LOOP901 for what a suppression names and no finding needed. */
void suppress_unused(struct arena *arena, const struct suppress_file *file,
		     const struct suppression *mark, const struct select *select,
		     struct findings *unused);

/* Adds one for a word behind `looplint:` that nobody knows. */
void suppress_unknown(struct arena *arena, const struct suppress_file *file,
		      const struct suppression *mark, struct findings *unused);

/* The row of the last line that is of a statement: closing brackets and the colon of a header are,
 * and comments may stand between. After a simple statement there are none. */
uint32_t suppress_last_row(const struct lines *lines, const struct finding *finding);

#endif
