/*
 * Graph: which functions run which, and what that means.
 *
 *   node    a function as it is called (fn and env), or a module's own level
 *   edge    a site of a body that runs another node there and then
 *   world   where a node is begun: on the loop, in a thread, a process, a worker
 *   effect  what running a node does at last (blocks in some way, starts a loop), each with one
 *           shortest witness: the site through which, so that chains can be told
 *
 * Effects go upwards from their causes by breadth-first search, one effect at a time: the first
 * arrival is a shortest one, and recursion needs no care.
 */
#ifndef PROGRAM_GRAPH_H
#define PROGRAM_GRAPH_H

#include "program/flow.h"

typedef uint32_t node_id;

enum { NO_NODE = UINT32_MAX };

enum effect {
	/* 0 .. BLOCKS_COUNT - 1: enum blocks_kind */
	EFFECT_STARTS_LOOP = BLOCKS_COUNT,
	EFFECT_WAITS_FOR_LOOP,
	EFFECT_COUNT
};

struct witness {
	struct witness *next; /* of another effect of the same node */
	uint8_t effect;	      /* enum effect */
	uint32_t depth;	      /* 0: the node itself is the cause */
	uint32_t site;	      /* else: in the node's body, the site through which */
	node_id to;	      /* and the node there */
};

enum {
	WORLD_LOOP = 1 << 0,
	WORLD_THREAD = 1 << 1,
	WORLD_PROCESS = 1 << 2,
	WORLD_WORKER = 1 << 3,
	/* in a thread that has no loop of its own; only in `reached` */
	WORLD_APART = 1 << 4,
	WORLD_READY =
		1
		<< 5, /* only when its descriptor is ready: reading it does not wait; in `begun` */
};

/* How a function comes to be begun in a world: in words, and by which function, if one. */
struct because {
	/* "handed to", "registered by", "overrides", "marked so"; NULL: async def */
	const char *how;
	fn_id by; /* or 0 */
};

struct node {
	fn_id fn; /* 0: a module's own level */
	module_id module;
	type_id env;
	const struct body *body; /* NULL: a stub's, or not walked yet */
	struct witness *effects;
	struct faults *faults;	/* of the body, value.h; NULL: nobody has asked yet */
	struct vec_u32 callers; /* pairs: node, site */
	expr_id heavy;	 /* what a long loop of its own iterates over, or 0; heavy.h */
	uint8_t begun;	 /* worlds in which it is begun: WORLD_* */
	uint8_t reached; /* worlds in which it runs, through callers as well */
	bool expanded;
	struct because why; /* how it comes to be begun on the loop, for sync functions */
};

struct nodes VEC(struct node);

/* A block that holds a lock: lock.h. */
struct hold {
	node_id node;
	uint32_t site;
	uint64_t lock;
};

struct holds VEC(struct hold);

struct graph {
	struct program *program;
	struct arena *arena;
	bool strict; /* also through what is only likely */
	struct nodes node;
	struct map by_function; /* (env, fn) -> node */
	struct map by_module;	/* module -> node of its own level */
	struct holds holds;
	struct map slow; /* locks that are held while something waits */
	/* functions with a cache -> values that no import fills in: warm.h */
	struct map cold;
};

/* Builds the graph from every function of every module whose findings are wanted. */
void graph_build(struct graph *graph, struct program *program, struct arena *arena,
		 bool strict);

/* The node of a function; NO_NODE where it was never reached. */
node_id graph_find(const struct graph *graph, fn_id fn, type_id env);

/* The witness of an effect of a node, or NULL; all its effects, as 1 << enum effect. NO_NODE has
 * none. */
const struct witness *graph_effect(const struct graph *graph, node_id node,
				   unsigned effect);
unsigned graph_effects(const struct graph *graph, node_id node);

/* The node that a site runs then and there, or NO_NODE: handed over, awaited later, lazy. */
node_id graph_runs(const struct graph *graph, const struct site *site);

/* The same of what running a site does there. */
const struct witness *graph_site_effect(const struct graph *graph,
					const struct site *site, unsigned effect);
unsigned graph_site_effects(const struct graph *graph, const struct site *site);

/* Finds the effects of all nodes: a part of graph_build. */
void graph_effect_find(struct graph *graph);

/* Whether a body asks which loop runs, itself or through a helper made for it. */
bool graph_asks_for_loop(const struct graph *graph, const struct body *body);

/* Whether a function's body runs on the loop by itself: async def, unless said otherwise. */
bool graph_is_async(struct program *program, fn_id fn);

#endif
