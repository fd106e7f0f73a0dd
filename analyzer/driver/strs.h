/* Strs: a list of texts, and a list of errors: what the driver's modules hand to each
 * other. */
#ifndef DRIVER_STRS_H
#define DRIVER_STRS_H

#include "base/err.h"
#include "base/str.h"
#include "base/vec.h"

struct strs VEC(struct str);
struct errs VEC(struct err);

#endif
