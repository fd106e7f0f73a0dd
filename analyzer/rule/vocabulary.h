/*
 * Vocabulary: how a module writes what leads from one world into the other: a sleep, a call in
 * a thread or a process, a coroutine run from sync code. Which words those are depends on the
 * asynchronous library that it speaks, decided from, in this order,
 *
 *   the configuration    `library`; for threads also `offloads`
 *   the module           what it imports itself
 *   the project          what most of the checked modules import
 *
 * and on the target version. A wording is data, and gives text only: no edits, no findings.
 */
#ifndef RULE_VOCABULARY_H
#define RULE_VOCABULARY_H

#include "rule/run.h"

struct pass;

/* How a function and its arguments are put into a wording. */
enum wording_form {
	WORDING_ARGUMENTS, /* to_thread(f, a, k=v) */
	WORDING_POSITIONAL, /* run_sync(f, a); functools.partial(f, a, k=v) with keywords */
	WORDING_CALLABLE,   /* in_thread(f); functools.partial(f, a) with arguments */
	WORDING_CURRIED,    /* sync_to_async(f)(a, k=v) */
	WORDING_COROUTINE, /* run(f(a, k=v)) */
	WORDING_SAME,	   /* sleep(a): what is called is the wording itself */
};

struct wording {
	const char *module; /* to be imported: "asyncio", "anyio.to_thread"; or NULL */
	const char *name;   /* of a member of it: "to_thread"; of an object's method */
	const char *open;   /* between that and what the form says: "(" */
	const char *close;  /* behind it: ")" */
	enum wording_form form;
	bool by_name; /* imported by `from module import name`, else by `import module` */
};

/* Those of a coroutine's own code, the first three, are awaited. */
struct vocabulary {
	enum async_library library; /* never LIBRARY_AUTO */
	const struct wording *sleep, *thread, *process;
	/* to a thread, where nothing can be awaited; or NULL */
	const struct wording *submit;
	const struct wording *run; /* a coroutine, where no loop runs in this thread */
	/* a coroutine, from a thread beside a running loop */
	const struct wording *run_on_loop;
	/* the same in a framework's worker thread */
	const struct wording *run_in_handler;
	const struct wording *task; /* a coroutine, on the loop, without waiting for it */
	const char *limit, *group;  /* timeout, task group: members, or NULL where the
				      * target has none */
	const char *forever;	    /* sleeping so, as a call that is awaited */
};

/* The words of the pass's module. */
struct vocabulary vocabulary_of(struct pass *pass);

/* Whether a package is another asynchronous library, whose calls fail where this one runs the
 * loop. */
bool vocabulary_is_foreign(const struct vocabulary *vocabulary, struct str package);

/* A member of the module's library ("Event") under the name that it has there. */
const char *vocabulary_member(struct pass *pass, const char *member);

/* What is called, without its parenthesis, under the name that the pass's module has for it:
 * "aio.to_thread". `imported` (or NULL) tells whether it has one; else the plain name is given,
 * and `module` must be imported first. */
const char *vocabulary_name(struct pass *pass, const struct wording *wording,
			    bool *imported);

/* Whether context variables are not seen in the thread. */
bool vocabulary_drops_context(const struct wording *wording);

/* The whole call: vocabulary_name (or another) around a function and its arguments, which are
 * written without parentheses; `keywords`: whether some of them are keywords or stars. */
const char *vocabulary_call(struct arena *arena, const struct wording *wording,
			    const char *name, const char *function, const char *arguments,
			    bool keywords);

/* Whether such a call needs functools.partial, and so an import of functools. */
bool vocabulary_needs_partial(const struct wording *wording, const char *arguments,
			      bool keywords);

#endif
