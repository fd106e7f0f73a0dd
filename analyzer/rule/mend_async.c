/*
 * `async` before `with` and `for`, put in or taken out; and what iterates by itself.
 *
 *   with connect() as c:          async with connect() as c:
 *   [x for x in pages()]          [x async for x in pages()]
 *   list(pages()), f(*pages())    [item async for item in pages()], f(*[item async for ...])
 */
#include "rule/mend.h"

#include "program/bind.h"

#include "base/banned.h"

static void insert_async(struct rewrite *rewrite, uint32_t at)
{
	rewrite_replace(rewrite, (struct span){at, at}, "async ");
}

/* --- with -------------------------------------------------------------------------------- */

static bool can_enter(struct pass *pass, const struct body *body, expr_id item,
		      bool async)
{
	type_id type = body_type(body, item);
	const struct type record = *type_of(&pass->program->types, type);

	if (record.kind == TYPE_CONTEXT)
		return (bool)record.c == async;
	return record.kind == TYPE_INSTANCE &&
	       infer_method(pass->program, type, async ? "__aenter__" : "__enter__") >
		       NONE;
}

void mend_with(struct pass *pass, const struct body *body, expr_id entered, bool async,
	       enum applicability applicability, struct finding *finding)
{
	struct rewrite rewrite;
	uint32_t count;

	if (!rewrite_begin(&rewrite, pass) || !rewrite_can_await(&rewrite, entered))
		return;
	const struct facts_stmt *with =
		&rewrite.facts->stmt[rewrite.facts->expr[entered].stmt];
	const uint32_t *items = facts_list(rewrite.facts, with->a, &count);
	for (uint32_t i = 0; i + 1 < count; i += 2)
		if (!can_enter(pass, body, items[i], async))
			return;
	if (async)
		insert_async(&rewrite, with->start);
	else
		rewrite_delete_word(&rewrite, with->start, STR("async"));
	rewrite_offer(&rewrite, finding, applicability, "Use `%swith`",
		      async ? "async " : "");
}

/* --- for --------------------------------------------------------------------------------- */

/* The clause of a comprehension that iterates over an expression; 0: it is a statement's. */
static expr_id clause_of(const struct facts *facts, expr_id iterated)
{
	expr_id parent = facts->expr[iterated].parent;

	return facts->expr[parent].kind == EXPR_COMP_FOR ? parent : 0;
}

/* Where the `for` or `async for` begins that iterates over an expression. Refuses in a generator
 * expression, which would become one of the other kind. */
static uint32_t start_of_for(struct rewrite *rewrite, expr_id iterated)
{
	const struct facts *facts = rewrite->facts;
	expr_id clause = clause_of(facts, iterated);

	if (!clause)
		return facts->stmt[facts->expr[iterated].stmt].start;
	if (!rewrite_can_await(rewrite, facts->expr[clause].a))
		rewrite_refuse(rewrite);
	return facts->expr[clause].start;
}

/* Whether a call is `list(x)` or `set(x)`, as `class` says, and nothing else. */
static bool is_only(struct pass *pass, const struct body *body, expr_id call,
		    const char *class)
{
	const struct facts *facts = pass_facts(pass);
	const struct type type =
		*type_of(&pass->program->types, body_type(body, facts->expr[call].a));
	uint32_t count;

	facts_list(facts, facts->expr[call].b, &count);
	return count == 1 && type.kind == TYPE_CLASS &&
	       type.a == class_builtin(pass->program, str_of(class));
}

static bool is_consumed(struct pass *pass, fn_id fn, uint32_t index)
{
	const struct marks *marks = marks_of_fn(pass->program, fn);
	const struct facts_func *func = program_func(pass->program, fn);
	module_id module = program_fn(pass->program, fn)->module;
	uint32_t name = program_name(
		pass->program, module,
		program_facts(pass->program, module)->param[func->param + index].name);

	for (uint32_t i = 0; marks && i < marks->consumes; i++)
		if (marks->consumed[i] == name)
			return true;
	return false;
}

/* Whether a function iterates an argument to the end; `next` goes one step, of an iterator. */
static bool iterates(struct pass *pass, type_id callee, const struct args *args,
		     expr_id argument)
{
	fn_id fn = type_of(&pass->program->types, callee)->a;
	struct binding binding;

	bind_args(pass->program, callee, args, &binding);
	for (uint32_t i = 0; i < binding.params; i++)
		if (binding.arg[i] && args->at[binding.arg[i] - 1].expr == argument)
			return is_consumed(pass, fn, i) &&
			       infer_method(pass->program,
					    bind_declared(pass->program, fn, i),
					    "__next__") <= NONE;
	return false;
}

static bool consumes(struct pass *pass, const struct body *body, expr_id call,
		     expr_id argument)
{
	struct args args;

	body_args(pass->program, body, call, &args);
	for (uint32_t i = 0; i < body->sites.len; i++) {
		const struct site *site = &body->sites.at[i];

		if (site->expr == call && site->kind == SITE_CALL &&
		    iterates(pass, site->callee, &args, argument))
			return true;
	}
	return false;
}

/* Puts a list of all items into the place of an asynchronous iterator, or of `list` of it. */
static void collect(struct rewrite *rewrite, const struct body *body, expr_id iterated)
{
	const struct facts_expr *record = &rewrite->facts->expr[iterated];
	bool argument = record->use == USE_ARGUMENT;
	bool list = argument && is_only(rewrite->pass, body, record->parent, "list");
	bool set = argument && is_only(rewrite->pass, body, record->parent, "set");
	struct str text = rewrite_text(rewrite, iterated);

	if (argument && !consumes(rewrite->pass, body, record->parent, iterated))
		return;
	rewrite_replace(
		rewrite, rewrite_span(rewrite, list || set ? record->parent : iterated),
		set ? "{item async for item in %.*s}" : "[item async for item in %.*s]",
		STR_ARG(text));
}

void mend_for(struct pass *pass, const struct body *body, expr_id iterated, bool async,
	      enum applicability applicability, struct finding *finding)
{
	struct rewrite rewrite;

	if (!rewrite_begin(&rewrite, pass) || !rewrite_can_await(&rewrite, iterated))
		return;
	switch ((enum expr_use)rewrite.facts->expr[iterated].use) {
	case USE_ITERATED:
		insert_async(&rewrite, start_of_for(&rewrite, iterated));
		break;
	case USE_ASYNC_ITERATED:
		rewrite_delete_word(&rewrite, start_of_for(&rewrite, iterated),
				    STR("async"));
		break;
	case USE_ARGUMENT:
	case USE_UNPACKED:
		collect(&rewrite, body, iterated);
		break;
	default:
		return;
	}
	rewrite_offer(&rewrite, finding, applicability, "Use `%sfor`",
		      async ? "async " : "");
}
