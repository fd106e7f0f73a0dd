/*
 * A command that is run and waited for, where nobody asks for more than its status:
 *
 *   subprocess.call(["git", "gc"], cwd=path)
 *   await (await asyncio.create_subprocess_exec("git", "gc", cwd=path)).wait()
 *
 * Whatever else it is to do (check, capture, decode, feed, end in time) is for a thread.
 */
#include "rule/unblock.h"

#include "base/banned.h"

/* Keywords of Popen that the asynchronous call hands on to it unchanged. */
static bool is_passed_on(struct str name)
{
	static const char *const names[] = {"cwd", "env", "start_new_session"};

	for (unsigned i = 0; i < sizeof(names) / sizeof(*names); i++)
		if (str_is(name, names[i]))
			return true;
	return false;
}

/* Whether the first argument is the command's words, one by one, and the others are such. */
static bool args_fit(const struct facts *facts, expr_id call)
{
	uint32_t count;
	const uint32_t *args = facts_list(facts, facts->expr[call].b, &count);
	uint32_t words;

	if (!count || (facts->expr[args[0]].kind != EXPR_LIST &&
		       facts->expr[args[0]].kind != EXPR_TUPLE))
		return false;
	facts_list(facts, facts->expr[args[0]].a, &words);
	for (uint32_t i = 1; i < count; i++)
		if (facts->expr[args[i]].kind != EXPR_KEYWORD ||
		    !is_passed_on(facts_name(facts, facts->expr[args[i]].a)))
			return false;
	return words > 0;
}

/* Whether nobody looks at more of the result than a number. */
static bool result_fits(const struct unblock *unblock, expr_id call)
{
	struct program *program = unblock->pass->program;

	return unblock->rewrite.facts->expr[call].use == USE_DISCARDED ||
	       body_type(unblock->node->body, call) ==
		       class_builtin_instance(program, "int", UNKNOWN, UNKNOWN);
}

/* Takes the brackets of the list away; false where commas would meet, or where it has none. */
static bool unpack(struct rewrite *rewrite, expr_id words)
{
	struct span span = rewrite_span(rewrite, words);
	struct str text = rewrite_text(rewrite, words);
	struct str inner = str_trim(str_slice(text, 1, text.len - 1));
	uint32_t behind = rewrite_skip(rewrite, span.end);

	if ((text.at[0] != '[' && text.at[0] != '(') ||
	    (str_ends(inner, STR(",")) && rewrite->text.at[behind] == ',') ||
	    str_find(inner, '#') != SIZE_MAX)
		return false;
	rewrite_replace(rewrite, (struct span){span.start, span.start + 1}, "%s", "");
	rewrite_replace(rewrite, (struct span){span.end - 1, span.end}, "%s", "");
	return true;
}

bool unblock_process(struct unblock *unblock)
{
	struct rewrite *rewrite = &unblock->rewrite;
	const struct facts *facts = rewrite->facts;
	expr_id call = unblock->site->expr;
	fn_id fn = type_of(&unblock->pass->program->types, unblock->site->callee)->a;
	uint32_t end = facts->expr[call].end, count;

	if (!fn_is(unblock->pass->program, fn, ROLE_RUNS_COMMAND) ||
	    !unblock->marks->insteads || unblock->words.library != LIBRARY_ASYNCIO ||
	    !args_fit(facts, call) || !result_fits(unblock, call))
		return false;
	rewrite_begin(rewrite, unblock->pass);
	if (!unpack(rewrite, facts_list(facts, facts->expr[call].b, &count)[0]))
		return false;
	bool parens = rewrite_needs_parens(rewrite, call);
	rewrite_replace(rewrite, rewrite_callee(rewrite, call), "%sawait (await %s",
			parens ? "(" : "", unblock_native(unblock));
	rewrite_replace(rewrite, (struct span){end, end}, ").wait()%s",
			parens ? ")" : "");
	return rewrite_offer(rewrite, unblock->finding, FIX_UNSAFE,
			     "Start it with `%.*s` and await its end",
			     STR_ARG(unblock->marks->instead[0]));
}
