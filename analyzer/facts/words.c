/* Reads decorators only; what they mean is program/marks. */
#include "facts/words.h"

#include "base/arena.h"

#include "base/banned.h"

/* A word that an argument of a decorator can be. */
struct word {
	const char *decorator, *argument, *word;
};

static const struct word words[] = {
#define BLOCKS(enumerator, word) {"blocks", "kind", word},
#define GIL(enumerator, word)	 {"blocks", "gil", word},
#define ROLE(enumerator, word)	 {"role", "word", word},
#include "facts/effect.def"
#define WHERE(enumerator, word) {"calls", "sync", word},
#include "facts/effect.def"
#define WHERE(enumerator, word) {"calls", "coroutine", word},
#include "facts/effect.def"
#define WHERE(enumerator, word) {"registers", "sync", word},
#include "facts/effect.def"
#define WHERE(enumerator, word) {"registers", "coroutine", word},
#include "facts/effect.def"
#define WHERE(enumerator, word) {"runs_on", "where", word},
#include "facts/effect.def"
};

enum { WORDS = sizeof(words) / sizeof(*words), MOST_ARGUMENTS = 5 };

struct decorator {
	const char *name;
	const char *arguments[MOST_ARGUMENTS]; /* in the order of positional ones */
	bool names_params; /* positional arguments are parameters of what stands below */
};

static const struct decorator decorators[] = {
	{"blocks", {"kind", "instead", "gil", "note", "through"}, false},
	{"calls", {"param", "sync", "coroutine", "args", "kwargs"}, true},
	{"registers", {"sync", "coroutine"}, false},
	{"runs_on", {"where"}, false},
	{"role", {"word"}, false},
	{"consumes", {NULL}, true},
	{"asks", {"param", "method"}, false},
	{"adds", {"path"}, false},
	{"becomes", {"cls", "when"}, false},
	{"named", {"path"}, false},
	{"optional", {NULL}, true},
};

enum { DECORATORS = sizeof(decorators) / sizeof(*decorators) };

struct checker {
	struct arena *arena;
	const struct facts *facts;
	words_report *report;
	void *context;
};

static void complain(const struct checker *checker, expr_id at, const char *format,
		     struct str what)
{
	const char *message = arena_printf(checker->arena, format, STR_ARG(what));

	checker->report(checker->context, checker->facts->expr[at].start, message);
}

/* The import of `name` from effects that an expression means, or 0. */
static import_id effects_import(const struct facts *facts, expr_id expr)
{
	const struct facts_expr *at = &facts->expr[expr];

	if (at->kind != EXPR_NAME || !at->b)
		return 0;
	const struct facts_bind *bind = &facts->bind[facts->symbol[at->b].bind];
	if (bind->kind != BIND_IMPORT)
		return 0;
	const struct facts_import *import = &facts->import[bind->value];
	bool effects =
		!import->level && str_is(facts_name(facts, import->module), "effects");
	return effects && import->name ? bind->value : 0;
}

static const struct decorator *find_decorator(struct str name)
{
	for (unsigned i = 0; i < DECORATORS; i++)
		if (str_is(name, decorators[i].name))
			return &decorators[i];
	return NULL;
}

/* Whether an argument has a vocabulary, and whether the text is of it. */
static bool in_vocabulary(const char *decorator, const char *argument, struct str text,
			  bool *any)
{
	*any = false;
	for (unsigned i = 0; i < WORDS; i++) {
		if (strcmp(words[i].decorator, decorator) ||
		    strcmp(words[i].argument, argument))
			continue;
		*any = true;
		if (str_is(text, words[i].word))
			return true;
	}
	return false;
}

static void check_word(const struct checker *checker, const struct decorator *decorator,
		       const char *argument, expr_id value)
{
	const struct facts_expr *at = &checker->facts->expr[value];
	struct str text =
		at->kind == EXPR_STRING ? facts_name(checker->facts, at->a) : STR("");
	bool any;

	if (!in_vocabulary(decorator->name, argument, text, &any) && any)
		complain(checker, value,
			 at->kind == EXPR_STRING
				 ? "'%.*s' is no word of effects.pyi there"
				 : "a word of effects.pyi must stand here%.*s",
			 text);
}

static bool has_param(const struct facts *facts, const struct facts_func *func,
		      struct str name)
{
	for (uint32_t i = 0; i < func->params; i++)
		if (str_eq(facts_name(facts, facts->param[func->param + i].name), name))
			return true;
	return false;
}

static void check_param(const struct checker *checker, const struct facts_func *func,
			expr_id value)
{
	const struct facts_expr *at = &checker->facts->expr[value];

	if (at->kind != EXPR_STRING)
		complain(checker, value, "a parameter's name must stand here%.*s",
			 STR(""));
	else if (func &&
		 !has_param(checker->facts, func, facts_name(checker->facts, at->a)))
		complain(checker, value, "the function has no parameter '%.*s'",
			 facts_name(checker->facts, at->a));
}

static bool knows_argument(const struct decorator *decorator, struct str name)
{
	for (unsigned i = 0; i < MOST_ARGUMENTS && decorator->arguments[i]; i++)
		if (str_is(name, decorator->arguments[i]))
			return true;
	return false;
}

static void check_keyword(const struct checker *checker,
			  const struct decorator *decorator,
			  const struct facts_func *func, expr_id keyword)
{
	const struct facts_expr *at = &checker->facts->expr[keyword];
	struct str name = facts_name(checker->facts, at->a);

	if (!knows_argument(decorator, name))
		complain(checker, keyword, "the decorator has no argument '%.*s'", name);
	else if (decorator->names_params && str_is(name, decorator->arguments[0]))
		check_param(checker, func, at->b);
	else
		check_word(checker, decorator,
			   arena_text(checker->arena, name.at, name.len), at->b);
}

static void check_arguments(const struct checker *checker,
			    const struct decorator *decorator,
			    const struct facts_func *func, const struct facts_expr *call)
{
	uint32_t count;
	const uint32_t *arguments = facts_list(checker->facts, call->b, &count);

	for (uint32_t i = 0; i < count; i++) {
		if (checker->facts->expr[arguments[i]].kind == EXPR_KEYWORD)
			check_keyword(checker, decorator, func, arguments[i]);
		else if (decorator->names_params)
			check_param(checker, func, arguments[i]);
		else if (i < MOST_ARGUMENTS && decorator->arguments[i])
			check_word(checker, decorator, decorator->arguments[i],
				   arguments[i]);
	}
}

/* One decorator; `func` is what stands below, NULL for a class. */
static void check_decorator(const struct checker *checker, expr_id expr,
			    const struct facts_func *func)
{
	const struct facts *facts = checker->facts;
	const struct facts_expr *at = &facts->expr[expr];
	import_id import = effects_import(facts, at->kind == EXPR_CALL ? at->a : expr);

	if (!import)
		return;
	struct str name = facts_name(facts, facts->import[import].name);
	const struct decorator *decorator = find_decorator(name);
	if (!decorator)
		complain(checker, expr, "effects.pyi has no decorator '%.*s'", name);
	else if (at->kind != EXPR_CALL)
		complain(checker, expr, "'%.*s' takes arguments", name);
	else
		check_arguments(checker, decorator, func, at);
}

static void check_decorators(const struct checker *checker, list_id list,
			     const struct facts_func *func)
{
	uint32_t count;
	const uint32_t *exprs = facts_list(checker->facts, list, &count);

	for (uint32_t i = 0; i < count; i++)
		check_decorator(checker, exprs[i], func);
}

void words_check(struct arena *arena, const struct facts *facts, words_report *report,
		 void *context)
{
	struct checker checker = {arena, facts, report, context};

	for (func_id func = 1; func < facts->func_count; func++)
		check_decorators(&checker, facts->func[func].decorators,
				 &facts->func[func]);
	for (class_id class = 1; class < facts->class_count; class ++)
		check_decorators(&checker, facts->class[class].decorators, NULL);
}
