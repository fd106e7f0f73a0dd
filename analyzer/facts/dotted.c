/* Dotted paths written out: a.b.c from NAME and ATTRIBUTE. */
#include "facts/facts.h"

#include "base/banned.h"

/* The name at the bottom of a chain of attributes, or 0; `length` of the text of the
 * whole. */
static expr_id chain_base(const struct facts *facts, expr_id expr, size_t *length)
{
	*length = 0;
	for (; facts->expr[expr].kind == EXPR_ATTRIBUTE; expr = facts->expr[expr].a)
		*length += facts_name(facts, facts->expr[expr].b).len + 1;
	if (facts->expr[expr].kind != EXPR_NAME)
		return 0;
	*length += facts_name(facts, facts->expr[expr].a).len;
	return expr;
}

bool facts_dotted(const struct facts *facts, expr_id expr, struct buf *out)
{
	size_t length;
	expr_id base = chain_base(facts, expr, &length);

	if (!base)
		return false;
	/* From the last name to the first: the chain leads inwards. */
	buf_fill(out, '.', length);
	char *at = out->at + out->len;
	for (; expr != base; expr = facts->expr[expr].a) {
		struct str name = facts_name(facts, facts->expr[expr].b);

		at -= name.len;
		memcpy(at, name.at, name.len);
		at--;
	}
	struct str first = facts_name(facts, facts->expr[base].a);
	memcpy(at - first.len, first.at, first.len);
	return true;
}
