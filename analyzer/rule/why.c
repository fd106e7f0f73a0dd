/*
 * Why a function blocks: the calls below it that lead to a cause, as a tree. A function that was
 * shown is not unfolded again, so the tree is no larger than the program.
 */
#include "rule/pass_inside.h"

#include "base/banned.h"

struct why {
	struct program *program;
	struct graph graph;
	struct arena scratch;
	struct pass pass;    /* for the names of functions */
	struct map shown;    /* nodes that were unfolded */
	struct arena *arena; /* of the lines */
	struct why_lines *lines;
};

/* What a node does of itself, or NULL. */
static const char *own_effect(const struct why *why, node_id id)
{
	struct buf out;

	buf_init(&out, why->arena);
	for (unsigned effect = 0; effect < EFFECT_COUNT; effect++) {
		const struct witness *witness = graph_effect(&why->graph, id, effect);

		if (!witness || witness->depth)
			continue;
		buf_puts(&out, out.len ? ", " : "");
		if (effect < BLOCKS_COUNT)
			buf_printf(&out, "blocks (%s)",
				   blocks_word((enum blocks_kind)effect));
		else
			buf_puts(&out, effect == EFFECT_STARTS_LOOP
					       ? "starts a loop"
					       : "waits for the loop");
	}
	return out.len ? buf_text(&out) : NULL;
}

/* Whether a coroutine is made at a site and awaited there. */
static bool is_awaited(const struct why *why, const struct facts *facts,
		       const struct site *site)
{
	const struct type *type = type_of(&why->program->types, site->callee);

	return site->kind == SITE_CALL && !site->typing && type->kind == TYPE_FUNC &&
	       facts->expr[site->expr].use == USE_AWAITED &&
	       (program_func(why->program, type->a)->flags & FUNC_ASYNC);
}

/* The node that runs at a site, then and there or as soon as it is awaited. */
static node_id runs_at(const struct why *why, const struct facts *facts,
		       const struct site *site)
{
	const struct type *type = type_of(&why->program->types, site->callee);

	if (is_awaited(why, facts, site))
		return graph_find(&why->graph, type->a, type->c);
	return graph_runs(&why->graph, site);
}

static const char *name_of(struct why *why, const struct node *node)
{
	bool async = node->fn && program_func(why->program, node->fn)->flags & FUNC_ASYNC;
	struct str module = program_module(why->program, node->module)->source.name;

	if (!node->fn)
		return arena_printf(why->arena, "%.*s", STR_ARG(module));
	return arena_printf(why->arena, "%s%s", async ? "async def " : "",
			    pass_path(&why->pass, node->fn));
}

static void show(struct why *why, node_id id, uint32_t depth, uint32_t file,
		 uint32_t start);

/* Shows what runs at the sites of a node's body and has an effect. */
static void unfold(struct why *why, node_id id, uint32_t depth)
{
	const struct node *node = &why->graph.node.at[id];
	const struct facts *facts = program_facts(why->program, node->module);
	uint32_t file = program_module(why->program, node->module)->source.file;
	struct map here = {0}; /* a place is shown once for each function */

	for (uint32_t i = 0; node->body && i < node->body->sites.len; i++) {
		const struct site *site = &node->body->sites.at[i];
		uint32_t start = facts->expr[site->expr].start;
		node_id to = runs_at(why, facts, site);

		if (to == NO_NODE || !why->graph.node.at[to].effects ||
		    !map_add(&why->scratch, &here, map_key(to, start), 1))
			continue;
		show(why, to, depth, file, start);
	}
}

/* As deep as calls lead; far deeper ones are told by findings, not drawn. */
enum { DEEPEST = 100 };

static void show(struct why *why, node_id id, uint32_t depth, uint32_t file,
		 uint32_t start)
{
	const struct node *node = &why->graph.node.at[id];
	struct why_line *line = vec_push(why->arena, why->lines);

	*line = (struct why_line){
		.depth = depth,
		.name = name_of(why, node),
		.effect = own_effect(why, id),
		.file = file,
		.start = start,
	};
	if (!node->body)
		return;
	line->above = depth >= DEEPEST || !map_add(&why->scratch, &why->shown, id, 1);
	if (!line->above)
		unfold(why, id, depth + 1);
}

/* --- which function is meant ------------------------------------------------------------- */

static bool ends_with_name(struct str whole, struct str name)
{
	return str_ends(whole, name) &&
	       (whole.len == name.len || whole.at[whole.len - name.len - 1] == '.');
}

static bool has_name(struct why *why, const struct node *node, struct str name,
		     bool whole)
{
	struct buf full;

	buf_init(&full, &why->scratch);
	program_fn_name(why->program, node->fn, &full);
	return whole ? str_eq(buf_str(&full), name)
		     : ends_with_name(buf_str(&full), name);
}

/* Where a function's own line says that it stands. */
static uint32_t start_of(const struct why *why, const struct node *node)
{
	return node->fn ? program_func(why->program, node->fn)->start : 0;
}

static bool is_described(const struct why *why, const struct node *node)
{
	return program_module(why->program, node->module)->source.stub;
}

/* Shows the functions of that name, in their first instances. */
static unsigned show_named(struct why *why, struct str name, bool whole)
{
	struct map seen = {0};
	unsigned count = 0;

	for (node_id i = 0; i < why->graph.node.len; i++) {
		const struct node *node = &why->graph.node.at[i];

		if (!node->fn || is_described(why, node) ||
		    !has_name(why, node, name, whole) ||
		    !map_add(&why->scratch, &seen, node->fn, 1))
			continue;
		map_clear(&why->shown);
		show(why, i, 0, program_module(why->program, node->module)->source.file,
		     start_of(why, node));
		count++;
	}
	return count;
}

/* Whether a node is a function around a place. */
static bool is_around(const struct why *why, const struct node *node, uint32_t file,
		      uint32_t offset)
{
	const struct facts_func *func;

	if (program_module(why->program, node->module)->source.file != file)
		return false;
	if (!node->fn)
		return true;
	func = program_func(why->program, node->fn);
	return func->start <= offset && offset < func->end;
}

/* Shows the innermost function around a place. */
static unsigned show_at(struct why *why, uint32_t file, uint32_t offset)
{
	node_id best = NO_NODE;

	for (node_id i = 0; i < why->graph.node.len; i++) {
		const struct node *node = &why->graph.node.at[i];

		if (is_around(why, node, file, offset) &&
		    (best == NO_NODE ||
		     start_of(why, node) > start_of(why, &why->graph.node.at[best])))
			best = i;
	}
	if (best == NO_NODE)
		return 0;
	show(why, best, 0, file, start_of(why, &why->graph.node.at[best]));
	return 1;
}

unsigned rule_why(const struct rule_run *run, struct str name, uint32_t file,
		  uint32_t offset, struct why_lines *lines)
{
	struct why why = {.program = run->program, .arena = run->arena, .lines = lines};
	unsigned count;

	arena_init(&why.scratch);
	why.pass = (struct pass){
		.program = run->program, .graph = &why.graph, .arena = run->arena};
	graph_build(&why.graph, run->program, &why.scratch, run->strict);
	if (!name.len)
		count = show_at(&why, file, offset);
	else {
		count = show_named(&why, name, true);
		if (!count)
			count = show_named(&why, name, false);
	}
	arena_release(&why.scratch);
	return count;
}
