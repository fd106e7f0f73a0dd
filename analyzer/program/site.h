/* Site: notes what runs, or is handed on, at a place of a walk. */
#ifndef PROGRAM_SITE_H
#define PROGRAM_SITE_H

#include "program/walk.h"

/* Notes the functions that a call runs and those that it hands on. */
void site_call(struct eval *eval, expr_id call, type_id callee, const struct args *args);

/* Notes a method that the language calls: `with`, `for`, operators. */
void site_method(struct eval *eval, enum site_kind kind, expr_id expr, type_id value,
		 const char *method);

/* Notes what iterating a value runs. */
void site_iterate(struct eval *eval, expr_id expr, type_id value);

/* Notes what entering and leaving a context runs. */
void site_with(struct eval *eval, expr_id expr, type_id value);

/* Notes what asking a value for its truth runs. */
void site_truth(struct eval *eval, expr_id expr, type_id value);

/* Notes what a plain function's decorators run at each of its calls: waiting between tries. */
void site_added(struct eval *eval, fn_id fn);

/* Notes what the calls in `Annotated[int, Depends(f)]` run: they run where the annotation stands. */
void site_metadata(struct eval *eval, expr_id annotation);

/* Notes a property that is read. */
void site_get(struct eval *eval, expr_id expr, type_id getter);

#endif
