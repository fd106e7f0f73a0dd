/*
 * The inside of a walk, between flow.c (statements), loop.c, expr.c, narrow.c, slots.c,
 * paths.c and site.c.
 *
 *   trail   every change of a slot with what it was before; a branch is walked, its changes
 *           are taken off the trail as a delta, and deltas are joined where branches meet.
 *           So a branch costs what it changes, not what there is.
 */
#ifndef PROGRAM_WALK_H
#define PROGRAM_WALK_H

#include "program/flow.h"

struct change {
	symbol_id symbol;
	type_id type;
};

struct changes VEC(struct change);

/* What a branch changed; dead when its end is not reached. */
struct delta {
	struct change *at;
	uint32_t count;
	bool dead;
};

struct deltas VEC(struct delta);

struct loop; /* loop.c */
struct head;

struct flow {
	struct program *program;
	struct body *body;
	struct arena *scratch;
	struct map slot;      /* symbol -> its type now */
	struct map path;      /* (symbol, attribute) -> its place in paths */
	struct vec_u32 paths; /* [symbol attribute]... */
	struct changes trail;
	struct loop *loop;
	struct map head; /* a loop's statement -> its place in heads */
	struct heads VEC(struct head *) heads;
	uint32_t loops;	     /* how many loops lie around */
	bool record;	     /* keep types and sites */
	bool dead;	     /* this place is not reached */
	expr_id origin;	     /* the expression whose value is being assigned, or 0 */
	struct vec_u32 held; /* symbols that ever held a coroutine: see held.c */
	uint32_t guarded; /* > 0: within a try whose handlers catch what is raised here */
	/* > 0: within a try with a finally, which runs before any exit */
	uint32_t finals;
	uint32_t quiet; /* > 0: within a generator expression that runs elsewhere */
};

/* Walks a chain of statements; what follows a return, raise, break or endless loop is not. */
void flow_block(struct eval *eval, stmt_id first);

/* What a local name is now; false when the walk does not follow it: then it is as declared. */
bool flow_name(struct flow *flow, symbol_id symbol, type_id *type);

/* Binds a local name. */
void flow_bind(struct flow *flow, symbol_id symbol, type_id type);

/* Sets a slot, and notes what it was on the trail. */
void flow_set(struct flow *flow, symbol_id symbol, type_id type);

/* Takes the changes since a mark off the trail; the slots are as they were at the mark. */
struct delta flow_take(struct flow *flow, uint32_t mark);

/* Copies them; the slots stay. */
struct delta flow_copy(struct flow *flow, uint32_t mark);

/* Where branches meet: the slots become the join of all that are reached; dead if none is. */
void flow_meet(struct flow *flow, const struct delta *delta, uint32_t count);

/* Binds what stands left of `=`: names, tuples; evaluates what attributes and subscripts need. */
void flow_assign(struct eval *eval, expr_id target, type_id value);

/* Keeps an expression's type. */
void flow_keep(struct flow *flow, expr_id expr, type_id type);

/* Takes in that a local's method is replaced: `client.send = recorded`. */
void flow_replace(struct eval *eval, expr_id target);

/* Takes in what a call makes of its receiver: when 1 or 0, where the call gave that truth. */
void flow_become(struct eval *eval, expr_id call, int when);

/* Takes in what a test being true, or false, says of local names. */
void flow_narrow(struct eval *eval, expr_id test, bool truth);

/* What a value is where it is an instance of a class, or of one of a union of them; and where it
 * is not: NEVER for constants that are, UNKNOWN for what then is not what it was declared to be. */
type_id narrow_to_class(struct program *program, type_id value, type_id wanted);
type_id narrow_from_class(struct program *program, type_id value, type_id wanted);

/* Where two paths meet, a name holds what it held on either. */
enum {
	HELD = 1u << 31, /* marks a symbol's slot for what it holds: the expression */
	GUARD = 1 << 30, /* and for the test on which that depends: see guard.c */
	PATH = 1 << 29,	 /* marks a path's; what it has is the type + 1, 0: as declared */
};

#endif
