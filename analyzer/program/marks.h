/*
 * Marks: what the decorators of rules/stubs/effects.pyi say of a function or class, in a form
 * that can be asked. A function without such decorators has no marks (NULL).
 */
#ifndef PROGRAM_MARKS_H
#define PROGRAM_MARKS_H

#include "program/program.h"

enum blocks_kind {
#define BLOCKS(enumerator, word) BLOCKS_##enumerator,
#include "facts/effect.def"
	BLOCKS_COUNT,
	BLOCKS_NOT = -1,
};
enum gil_kind {
#define GIL(enumerator, word) GIL_##enumerator,
#include "facts/effect.def"
};
enum where {
#define WHERE(enumerator, word) WHERE_##enumerator,
#include "facts/effect.def"
	WHERE_COUNT,
	WHERE_UNSAID = -1,
};
enum role {
#define ROLE(enumerator, word) ROLE_##enumerator,
#include "facts/effect.def"
	ROLE_COUNT
};

/* A parameter whose callable is handed on, and where it will run. */
struct handed {
	uint32_t param;		/* global name */
	int8_t sync, coroutine; /* enum where */
	uint32_t args,
		kwargs; /* global names of those that its arguments come in, or 0 */
};

/* A parameter of which a special method is called. */
struct asked {
	uint32_t param;	   /* global name */
	struct str method; /* "__len__" */
};

struct marks {
	int8_t blocks; /* enum blocks_kind */
	int8_t gil;
	int8_t runs_on; /* enum where */
	int8_t registers_sync, registers_coroutine;
	const struct str *instead; /* dotted paths, best first */
	uint32_t insteads;
	const struct handed *hand;
	uint32_t hands;
	/* global names of the parameters that are iterated to the end */
	const uint32_t *consumed;
	uint32_t consumes;
	const struct asked *asked;
	uint32_t asks;
	/* global names of attributes that are None where the parameter is */
	const uint32_t *optional;
	uint32_t optionals;
	struct str named;    /* dotted path under which users know a helper, or empty */
	struct str becomes;  /* dotted path of a class, or empty */
	int8_t becomes_when; /* 1: where the call was true, 0: false, -1: always */
	/* dotted path of what a decorated function calls besides, or empty */
	struct str adds;
	struct str note;
	uint32_t through; /* global name of the method that does the work, or 0 */
	uint64_t roles[(ROLE_COUNT + 63) / 64];
};

/* The marks of a function or class, or NULL; those of what a type calls, a FUNC or a CLASS. */
const struct marks *marks_of_fn(struct program *program, fn_id fn);
const struct marks *marks_of_cls(struct program *program, cls_id cls);
const struct marks *marks_of(struct program *program, type_id callee);

bool marks_have(const struct marks *marks, enum role role);

/* Whether a function, a class, or what a type calls has a role. */
bool fn_is(struct program *program, fn_id fn, enum role role);
bool cls_is(struct program *program, cls_id cls, enum role role);
bool callee_is(struct program *program, type_id callee, enum role role);

/* The word of a kind of waiting ("sleep"). */
const char *blocks_word(enum blocks_kind kind);

#endif
