/* The linked program as text: for people who wonder, and for tests. */
#include "rule/pass_inside.h"

#include <stdlib.h>

#include "base/banned.h"

struct texts VEC(struct str);

struct dump {
	struct arena arena;
	struct graph graph;
	struct pass pass; /* for the names of functions */
	struct texts lines;
};

static void start(struct dump *dump, struct program *program)
{
	*dump = (struct dump){.pass = {.program = program}};
	arena_init(&dump->arena);
	dump->pass.arena = &dump->arena;
	dump->pass.graph = &dump->graph;
	graph_build(&dump->graph, program, &dump->arena, false);
}

static int compare(const void *left, const void *right)
{
	const struct str *a = left, *b = right;

	return str_cmp(*a, *b);
}

/* Writes the lines sorted, each once: a function may be there in several instances. */
static void finish(struct dump *dump, struct buf *out)
{
	struct texts *lines = &dump->lines;

	if (lines->len)
		qsort(lines->at, lines->len, sizeof(*lines->at), compare);
	for (uint32_t i = 0; i < lines->len; i++) {
		if (i && str_eq(lines->at[i - 1], lines->at[i]))
			continue;
		buf_add(out, lines->at[i]);
		buf_char(out, '\n');
	}
	arena_release(&dump->arena);
}

static bool is_shown(const struct dump *dump, const struct node *node)
{
	return node->fn && !program_module(dump->pass.program, node->module)->source.stub;
}

/* "app.load" and two colons' worth of text behind it. */
static void begin_line(struct dump *dump, const struct node *node, struct buf *line)
{
	buf_init(line, &dump->arena);
	program_fn_name(dump->pass.program, node->fn, line);
	buf_puts(line, ":");
}

static void end_line(struct dump *dump, struct buf *line)
{
	*vec_push(&dump->arena, &dump->lines) = buf_str(line);
}

static void add_worlds(const char *title, unsigned worlds, struct buf *line)
{
	static const char *const words[] = {"loop", "thread", "process", "worker"};
	const char *before = title;

	for (unsigned i = 0; i < sizeof(words) / sizeof(*words); i++) {
		if (!(worlds >> i & 1))
			continue;
		buf_printf(line, "%s%s", before, words[i]);
		before = ",";
	}
}

static void add_because(struct program *program, const struct because *why,
			struct buf *line)
{
	if (!why->how)
		return;
	buf_printf(line, " because=%s", why->how);
	if (why->by) {
		buf_puts(line, " `");
		program_fn_name(program, why->by, line);
		buf_puts(line, "`");
	}
}

void rule_dump_program(struct program *program, struct buf *out)
{
	struct dump dump;

	start(&dump, program);
	for (node_id i = 0; i < dump.graph.node.len; i++) {
		const struct node *node = &dump.graph.node.at[i];
		struct buf line;

		if (!is_shown(&dump, node))
			continue;
		begin_line(&dump, node, &line);
		buf_puts(&line, program_func(program, node->fn)->flags & FUNC_ASYNC
					? " async"
					: " sync");
		add_worlds(" begun=", node->begun, &line);
		add_worlds(" runs=", node->reached, &line);
		add_because(program, &node->why, &line);
		end_line(&dump, &line);
	}
	finish(&dump, out);
}

static const char *effect_word(unsigned effect)
{
	if (effect == EFFECT_STARTS_LOOP)
		return "starts-loop";
	return effect == EFFECT_WAITS_FOR_LOOP ? "waits-for-loop" : "blocks";
}

/* " blocks(time.sleep) sleep depth=2": through how many others. */
static void add_effect(struct dump *dump, node_id from, const struct witness *witness,
		       struct buf *line)
{
	unsigned effect = witness->effect;
	uint32_t depth = witness->depth;

	while (witness->depth) {
		from = witness->to;
		witness = graph_effect(&dump->graph, from, effect);
	}
	buf_printf(line, " %s(%s)", effect_word(effect),
		   pass_path(&dump->pass, dump->graph.node.at[from].fn));
	if (effect < BLOCKS_COUNT)
		buf_printf(line, " %s", blocks_word((enum blocks_kind)effect));
	buf_printf(line, " depth=%u", depth);
}

void rule_dump_effects(struct program *program, struct buf *out)
{
	struct dump dump;

	start(&dump, program);
	for (node_id i = 0; i < dump.graph.node.len; i++) {
		const struct node *node = &dump.graph.node.at[i];

		for (unsigned effect = 0; effect < EFFECT_COUNT && is_shown(&dump, node);
		     effect++) {
			const struct witness *witness =
				graph_effect(&dump.graph, i, effect);
			struct buf line;

			if (!witness)
				continue;
			begin_line(&dump, node, &line);
			add_effect(&dump, i, witness, &line);
			end_line(&dump, &line);
		}
	}
	finish(&dump, out);
}
