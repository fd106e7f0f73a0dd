/*
 * Program: modules linked by name. Functions, classes and modules of all modules, the
 * catalogue's included, have one numbering each; what is known of them is worked out on demand
 * and kept. Used from one thread.
 */
#ifndef PROGRAM_PROGRAM_H
#define PROGRAM_PROGRAM_H

#include "program/module.h"

struct modules VEC(struct module *);
struct fns VEC(struct fn);
struct clss VEC(struct cls);

struct program {
	struct arena *arena;
	struct intern names; /* global names */
	struct types types;
	struct str catalogue; /* an archive of facts */
	struct modules modules;
	struct fns fns;	    /* 0 is none */
	struct clss clss;   /* 0 is none */
	struct map by_name; /* global name -> first of its candidates in `candidate` */
	struct candidates candidate;
	struct map stub_by_name; /* global name -> catalogue module + 1, 0: it has none */
	module_id builtins, effects; /* modules of the catalogue, or NO_MODULE */
	type_id self_form; /* what an annotation `Self` is by itself; 0: not asked for */
	struct map redefines;  /* (class, base) -> whether; see class.c */
	struct map overridden; /* (class, method) -> whether; see heirs.c */
	struct vec_u32 *heirs; /* by class, of the first heirs_of classes; see heirs.c */
	uint32_t heirs_of;
	struct map body; /* (env, fn) -> place in bodies; see flow.c */
	struct bodies VEC(struct body *) bodies;
	/* types of symbols in instances of functions, see symbol.c */
	struct map env_symbol;
	struct map env_returns; /* likewise of returns, see returns.c */
	struct map watch;	/* (call, class) -> place in watched; see escape.c */
	struct watches VEC(struct watched *) watched;
	struct map implied; /* class -> place in implieds; see implied.c */
	struct implied_list VEC(struct implied *) implieds;
	const struct importers *importers; /* see foreign.c; NULL: not asked for */
	struct map uses; /* global name -> how it is used, see uses.c; empty: not known */
	unsigned nesting; /* how deep the current question has led */
	bool becoming; /* it is about the arguments of a call that becoming.c looks at */
	uint32_t walked; /* statements, each time that a walk comes by: measures work */
	const struct program_settings *settings;
};

/* What configuration tells the program: dotted names. */
struct program_settings {
	const struct str *offloads, *on_loop, *off_loop;
	uint32_t offload_count, on_loop_count, off_loop_count;
};

/* Starts an empty program on a catalogue (an archive, or an empty str). */
void program_init(struct program *program, struct arena *arena, struct str catalogue);

/* Adds a module; the facts must stay where they are. */
module_id program_add(struct program *program, const struct program_source *source);

/* Gives a module another name, that counts from another folder: a script is imported by its
 * bare name from its own folder, and by its path from the project's. */
void program_alias(struct program *program, module_id module, struct str name,
		   struct str root, bool everywhere);

/* The global name of a module's local one. */
uint32_t program_name(struct program *program, module_id module, name_id name);

/* The module that `import name` means in a module; NO_MODULE where nobody knows. */
module_id program_import(struct program *program, module_id from, struct str name);

/* The absolute name that an import statement's `from` part means: leading dots resolved. */
struct str program_import_name(struct program *program, module_id from,
			       const struct facts_import *import);

static inline struct module *program_module(const struct program *program,
					    module_id module)
{
	return program->modules.at[module];
}

static inline struct fn *program_fn(const struct program *program, fn_id fn)
{
	return &program->fns.at[fn];
}

static inline const struct facts *program_facts(const struct program *program,
						module_id module)
{
	return program->modules.at[module]->facts;
}

/* The facts of a function. */
static inline const struct facts_func *program_func(const struct program *program,
						    fn_id fn)
{
	const struct fn *record = program_fn(program, fn);

	return &program_facts(program, record->module)->func[record->func];
}

/* "package.module.Class.method" of a function, appended. */
void program_fn_name(struct program *program, fn_id fn, struct buf *out);

#endif
