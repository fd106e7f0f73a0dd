/*
 * Tasks: kept until they are done, cancelled where nobody waits any more; and cancellation that
 * goes on its way.
 *
 *   create_task(f())               background_tasks = set()
 *                                  ...
 *                                  task = create_task(f())
 *                                  background_tasks.add(task)
 *                                  task.add_done_callback(background_tasks.discard)
 *   done, _ = await wait(...)      done, pending = await wait(...)
 *                                  for task in pending:
 *                                      task.cancel()
 *   except CancelledError: ...     ...; raise
 *   except: ...                    except Exception: ...
 */
#include "rule/mend.h"

#include "base/banned.h"

static const char *const task_names[] = {"task", "background_task", "new_task", NULL};
static const char *const set_names[] = {"background_tasks", "running_tasks", "kept_tasks",
					NULL};
static const char *const pending_names[] = {"pending", "still_pending", "unfinished",
					    NULL};

/* The first of some names that means nothing yet where an expression stands. */
static const char *free_name(struct rewrite *rewrite, expr_id expr,
			     const char *const *names)
{
	for (; *names; names++)
		if (!rewrite_symbol(rewrite, expr, str_of(*names)))
			return *names;
	rewrite_refuse(rewrite);
	return "";
}

/* --- a task that is kept ----------------------------------------------------------------- */

/* Whether a global is an empty set and nothing else. */
static bool is_empty_set(const struct facts *facts, symbol_id symbol)
{
	const struct facts_symbol *record = &facts->symbol[symbol];

	for (uint32_t i = 0; i < record->binds; i++) {
		const struct facts_bind *bind = &facts->bind[record->bind + i];
		const struct facts_expr *value = &facts->expr[bind->value];
		uint32_t count;

		if (bind->kind == BIND_ANNOTATE)
			continue;
		facts_list(facts, value->b, &count);
		if (bind->kind != BIND_ASSIGN || value->kind != EXPR_CALL || count ||
		    facts->expr[value->a].kind != EXPR_NAME || facts->expr[value->a].b ||
		    !str_is(facts_name(facts, facts->expr[value->a].a), "set"))
			return false;
	}
	return record->binds > 0;
}

/* An import, also one that is tried or made for type checkers only. */
static bool imports(const struct facts *facts, const struct facts_stmt *stmt)
{
	if (stmt->kind == STMT_TRY || stmt->kind == STMT_IF)
		stmt = &facts->stmt[stmt->body];
	return stmt->kind == STMT_IMPORT;
}

/* The last import of the module's head; 0 where there is none before other code. */
static stmt_id last_import(const struct facts *facts)
{
	stmt_id last = 0;

	for (stmt_id at = facts->header->body; at; at = facts->stmt[at].next) {
		const struct facts_stmt *stmt = &facts->stmt[at];
		bool text = stmt->kind == STMT_EXPR &&
			    facts->expr[stmt->a].kind == EXPR_STRING;

		if (imports(facts, stmt))
			last = at;
		else if (!text)
			break;
	}
	return last;
}

/* From here on `set[...]` can be written where it is evaluated. */
enum { SUBSCRIPTED_SET = 9 };

/* A new set of tasks, told to type checkers where the module can say so. */
static void add_set(struct rewrite *rewrite, expr_id call, stmt_id behind,
		    const char *name)
{
	const char *asyncio = rewrite_imported(rewrite, call, "asyncio");

	if (asyncio && rewrite->pass->settings->target_minor >= SUBSCRIPTED_SET)
		rewrite_add_lines(rewrite, behind, "\n%s: set[%s.Task] = set()", name,
				  asyncio);
	else
		rewrite_add_lines(rewrite, behind, "\n%s = set()", name);
}

/* The name of a set of the module's that holds tasks: one that is there, or a new one. */
static const char *task_set(struct rewrite *rewrite, expr_id call)
{
	const struct facts *facts = rewrite->facts;
	stmt_id last = last_import(facts);

	for (const char *const *name = set_names; *name; name++) {
		symbol_id symbol = rewrite_symbol(rewrite, call, str_of(*name));

		if (symbol &&
		    facts->scope[facts->symbol[symbol].scope].kind == SCOPE_MODULE &&
		    is_empty_set(facts, symbol))
			return *name;
	}
	const char *name = free_name(rewrite, call, set_names);
	if (last)
		add_set(rewrite, call, last, name);
	else
		rewrite_refuse(rewrite);
	return name;
}

/* `create_task(...).add_done_callback(...)`: what is called on the task goes to its own line. */
static void split_methods(struct rewrite *rewrite, expr_id call, stmt_id stmt,
			  const char *task)
{
	const struct facts_expr *record = &rewrite->facts->expr[call];

	if (record->end != rewrite->facts->stmt[stmt].end)
		rewrite_replace(rewrite, (struct span){record->end, record->end}, "%s%s",
				rewrite_new_line(rewrite, stmt), task);
}

/* The variable that gets the task of a statement; NULL where that cannot be written. */
static const char *task_variable(struct rewrite *rewrite, expr_id call)
{
	const struct facts *facts = rewrite->facts;
	stmt_id stmt = facts->expr[call].stmt;
	const struct facts_stmt *record = &facts->stmt[stmt];
	expr_id target, whole = call;
	uint32_t count;
	const char *name;

	if (record->kind == STMT_ASSIGN && record->a == call) {
		target = facts_list(facts, record->b, &count)[0];
		struct str text = rewrite_text(rewrite, target);

		if (count != 1 || facts->expr[target].kind != EXPR_NAME)
			return NULL;
		if (!str_is(text, "_"))
			return arena_text(rewrite->pass->arena, text.at, text.len);
		name = free_name(rewrite, call, task_names);
		rewrite_replace(rewrite, rewrite_span(rewrite, target), "%s", name);
		return name;
	}
	while (facts->expr[whole].parent && (facts->expr[whole].use == USE_ATTRIBUTE ||
					     facts->expr[whole].use == USE_CALLED))
		whole = facts->expr[whole].parent;
	if (record->kind != STMT_EXPR || record->a != whole ||
	    record->start != facts->expr[call].start)
		return NULL;
	name = free_name(rewrite, call, task_names);
	rewrite_replace(rewrite, (struct span){record->start, record->start},
			"%s = ", name);
	split_methods(rewrite, call, stmt, name);
	return name;
}

void mend_dropped_task(struct pass *pass, expr_id call, struct finding *finding)
{
	struct rewrite rewrite;

	if (program_module(pass->program, pass->module)->source.notebook ||
	    !rewrite_begin(&rewrite, pass) || !facts_expr_func(rewrite.facts, call))
		return;
	const char *task = task_variable(&rewrite, call);
	if (!task)
		return;
	const char *set = task_set(&rewrite, call);
	rewrite_add_lines(&rewrite, rewrite.facts->expr[call].stmt,
			  "%s.add(%s)\n%s.add_done_callback(%s.discard)", set, task, task,
			  set);
	rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Keep it in `%s`", set);
}

/* --- tasks that are pending --------------------------------------------------------------- */

/* `done, _ = await wait(...)` */
void mend_pending_left(struct pass *pass, expr_id call, struct finding *finding)
{
	struct rewrite rewrite;
	uint32_t count;

	if (!rewrite_begin(&rewrite, pass))
		return;
	const struct facts *facts = rewrite.facts;
	stmt_id stmt = facts->expr[call].stmt;
	if (facts->stmt[stmt].kind != STMT_ASSIGN ||
	    facts->stmt[stmt].a != facts->expr[call].parent)
		return;
	expr_id target = facts_list(facts, facts->stmt[stmt].b, &count)[0];
	if (count != 1 || facts->expr[target].kind != EXPR_TUPLE)
		return;
	expr_id second = facts_list(facts, facts->expr[target].a, &count)[1];
	struct str text = rewrite_text(&rewrite, second);
	const char *pending = arena_text(pass->arena, text.at, text.len);
	if (str_is(text, "_")) {
		pending = free_name(&rewrite, call, pending_names);
		rewrite_replace(&rewrite, rewrite_span(&rewrite, second), "%s", pending);
	}
	const char *task = free_name(&rewrite, call, task_names);
	rewrite_add_lines(&rewrite, stmt, "for %s in %s:\n%s%s.cancel()", task, pending,
			  rewrite_indent_unit(&rewrite, stmt), task);
	rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Cancel what is pending");
}

/* --- cancellation ------------------------------------------------------------------------ */

static bool ends_block(const struct facts_stmt *stmt)
{
	return stmt->kind == STMT_RETURN || stmt->kind == STMT_RAISE ||
	       stmt->kind == STMT_BREAK || stmt->kind == STMT_CONTINUE;
}

/* Ends a handler with `raise`. */
static void raise_again(struct rewrite *rewrite, const struct facts_stmt *handler)
{
	const struct facts *facts = rewrite->facts;
	stmt_id last = handler->body;

	while (facts->stmt[last].next)
		last = facts->stmt[last].next;
	const struct facts_stmt *record = &facts->stmt[last];
	if (ends_block(record))
		rewrite_refuse(rewrite);
	else if (record->kind == STMT_PASS)
		rewrite_replace(rewrite, (struct span){record->start, record->end},
				"raise");
	else
		rewrite_add_lines(rewrite, last, "raise");
}

void mend_swallowed(struct pass *pass, const struct body *body, stmt_id handler,
		    expr_id caught, struct finding *finding)
{
	struct rewrite rewrite;
	const struct type type = *type_of(&pass->program->types, body_type(body, caught));

	if (!rewrite_begin(&rewrite, pass))
		return;
	const struct facts_stmt *record = &rewrite.facts->stmt[handler];
	uint32_t behind = record->start + (uint32_t)sizeof("except") - 1;
	bool exception = !rewrite_symbol(&rewrite, caught, STR("Exception"));
	if (record->kind != STMT_HANDLER)
		return;
	if (!caught && exception) {
		rewrite_replace(&rewrite, (struct span){behind, behind}, " Exception");
	} else if (type.kind == TYPE_CLASS &&
		   cls_is(pass->program, type.a, ROLE_CANCELLED)) {
		raise_again(&rewrite, record);
		rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Raise it again");
		return;
	} else if (type.kind == TYPE_CLASS && exception) {
		rewrite_replace(&rewrite, rewrite_span(&rewrite, caught), "Exception");
	}
	rewrite_offer(&rewrite, finding, FIX_UNSAFE, "Catch `Exception`");
}
