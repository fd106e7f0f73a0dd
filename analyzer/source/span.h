/* Span: a stretch of a source text, as offsets into its UTF-8 (see text.h), end excluded.
 */
#ifndef SOURCE_SPAN_H
#define SOURCE_SPAN_H

#include "base/str.h"

#include <stdbool.h>
#include <stdint.h>

struct span {
	uint32_t start, end;
};

static inline uint32_t span_len(struct span span)
{
	return span.end - span.start;
}

static inline bool span_holds(struct span span, uint32_t offset)
{
	return offset >= span.start && offset < span.end;
}

static inline bool span_eq(struct span a, struct span b)
{
	return a.start == b.start && a.end == b.end;
}

/* The text that a span covers. */
static inline struct str span_text(struct str text, struct span span)
{
	return str_slice(text, span.start, span.end);
}

#endif
