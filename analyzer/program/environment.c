/* Looks for early returns in front of a site, and for the environment in their tests. */
#include "program/environment.h"

#include "program/within.h"

#include "base/banned.h"

/* os.environ, os.getenv(...) within a part. */
static bool reads_environment(struct program *program, const struct part *part)
{
	const struct body *body = part->body;

	for (expr_id i = body->first; i - body->first < body->count; i++)
		if (part->facts->expr[i].start >= part->start &&
		    part->facts->expr[i].end <= part->end &&
		    value_is(program, body_type(body, i), ROLE_ENVIRONMENT))
			return true;
	return part_calls(program, part, ROLE_ENVIRONMENT, 0);
}

/* The same, or in a function that is called there. */
static bool asks_environment(const struct graph *graph, const struct part *part)
{
	if (reads_environment(graph->program, part))
		return true;
	for (uint32_t i = 0; i < part->body->sites.len; i++) {
		const struct site *site = &part->body->sites.at[i];
		uint32_t start = part->facts->expr[site->expr].start;
		node_id to = start >= part->start && start < part->end
				     ? graph_runs(graph, site)
				     : UINT32_MAX;

		if (to == UINT32_MAX || !graph->node.at[to].body)
			continue;
		struct part whole = part_body(graph->program, graph->node.at[to].body);
		if (reads_environment(graph->program, &whole))
			return true;
	}
	return false;
}

static bool ends_in_return(const struct facts *facts, stmt_id first)
{
	while (first && facts->stmt[first].next)
		first = facts->stmt[first].next;
	return facts->stmt[first].kind == STMT_RETURN;
}

/* Whether who comes to a place has come past a statement: both stand in the same block, or the place
 * in one within it. */
static bool lies_before(const struct facts *facts, stmt_id stmt, uint32_t place)
{
	const struct facts_stmt *around = &facts->stmt[facts->stmt[stmt].parent];

	return facts->stmt[stmt].end <= place &&
	       (!facts->stmt[stmt].parent ||
		(around->start <= place && place < around->end));
}

bool environment_decides(const struct graph *graph, const struct node *node,
			 const struct site *site)
{
	struct part whole = part_body(graph->program, node->body);
	uint32_t place = whole.facts->expr[site->expr].start;
	stmt_id stmt = 0;

	while ((stmt = part_next_stmt(&whole, STMT_IF, stmt))) {
		const struct facts_stmt *branch = &whole.facts->stmt[stmt];
		const struct facts_expr *test = &whole.facts->expr[branch->a];
		struct part part = whole;

		part.start = test->start;
		part.end = test->end;
		if (lies_before(whole.facts, stmt, place) &&
		    ends_in_return(whole.facts, branch->body) &&
		    asks_environment(graph, &part))
			return true;
	}
	return false;
}
