/* Answers: what a test comes out as where constants decide: a helper's parameter that is given
 * True, None or a text, compared with what the helper writes down. */
#ifndef PROGRAM_ANSWER_H
#define PROGRAM_ANSWER_H

#include "program/walk.h"

enum answer { ANSWER_NO, ANSWER_YES, ANSWER_PERHAPS };

/* Whether an expression of this kind is a constant as it is written down. */
bool answer_is_written(enum expr_kind kind);

/* The constant that an expression surely is, else UNKNOWN. */
type_id answer_constant(struct eval *eval, expr_id expr);

/* Whether an expression's type is a constant, and not surely that: what an attribute or a list held
 * when it was made may be something else by now. */
bool answer_is_fleeting(struct eval *eval, expr_id expr, type_id type);

/* What a test comes out as at this place of the walk. */
enum answer answer_of(struct eval *eval, expr_id test);

/* Whether two values are equal; PERHAPS unless both are constants. */
enum answer answer_equal(struct program *program, type_id a, type_id b);

#endif
