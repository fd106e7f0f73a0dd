/* The ranking of the bridges of a blocking call; each has its own file. */
#include "rule/bridge_inside.h"

#include "base/banned.h"

const struct call_text bridge_unnamed = {"function", "...", false};

void bridge_add(struct finding *finding, enum bridge_kind kind, const char *text)
{
	struct bridge *bridge = &finding->bridge;

	if (bridge->kind == BRIDGE_NONE) {
		bridge->kind = kind;
		bridge->text = text;
	} else if (bridge->alternatives < BRIDGE_ALTERNATIVES) {
		bridge->alternative[bridge->alternatives++] = text;
	}
}

void bridge_note(struct finding *finding, const char *note)
{
	struct bridge *bridge = &finding->bridge;

	if (bridge->notes < BRIDGE_NOTES)
		bridge->note[bridge->notes++] = note;
}

const char *bridge_call(struct pass *pass, const struct wording *wording,
			struct call_text call)
{
	return vocabulary_call(pass->arena, wording, vocabulary_name(pass, wording, NULL),
			       call.function, call.arguments, call.keywords);
}

/* What the catalogue says of the cause: a sentence, with or without its full stop. */
static void add_note(const struct crossing *crossing)
{
	struct str note = crossing->marks ? crossing->marks->note : STR("");

	if (str_ends(note, STR(".")))
		note.len--;
	if (note.len)
		bridge_note(crossing->finding,
			    arena_text(crossing->pass->arena, note.at, note.len));
}

/* Whether only a process takes the work off the loop. */
static bool is_held(const struct crossing *crossing)
{
	const struct marks *marks = crossing->marks;

	return !marks || marks->gil == GIL_HELD || marks->gil == GIL_PYTHON;
}

/* Where the call that blocks stands: the site itself, or `list(f)` of an f that blocks in it. */
static expr_id call_of(struct pass *pass, const struct site *site)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_expr *expr = &facts->expr[site->expr];

	return (site->kind == SITE_ITERATE || site->kind == SITE_OPERATOR) &&
			       expr->use == USE_ARGUMENT &&
			       facts->expr[expr->parent].kind == EXPR_CALL
		       ? expr->parent
		       : site->expr;
}

/* Asynchronous files use threads too, one hop a call: only who has them already wants them. */
static bool is_file(unsigned effect)
{
	return effect == BLOCKS_FILE || effect == BLOCKS_PATH;
}

/* Whether native calls come before a thread: they do, but for files; in a chain the thread is the
 * smaller change, unless it cannot take the whole. */
static bool is_native_first(const struct crossing *crossing)
{
	if (crossing->finding->steps)
		return bridge_uses_loop(crossing->pass, crossing->site, false);
	return !is_file(crossing->effect) || bridge_native_is_near(crossing);
}

/* The ways of one call, best first. */
static void add_all(const struct crossing *crossing)
{
	bool early = is_native_first(crossing);

	if (early)
		bridge_native(crossing);
	if (is_held(crossing)) {
		bridge_process(crossing);
	} else {
		bridge_handler(crossing);
		bridge_thread(crossing);
	}
	if (!early)
		bridge_native(crossing);
	add_note(crossing);
}

struct crossing bridge_crossing(struct pass *pass, const struct node *node,
				const struct site *site, struct finding *finding)
{
	struct crossing crossing = {
		.pass = pass,
		.facts = pass_facts(pass),
		.node = node,
		.site = site,
		.words = vocabulary_of(pass),
		.expr = call_of(pass, site),
		.awaits = pass_in_async(pass, node),
		.finding = finding,
	};

	crossing.call = pass_call_text(pass, crossing.expr);
	if (!crossing.call.function)
		crossing.call.function = pass_callee(pass, site->callee);
	return crossing;
}

void bridge_blocking(struct pass *pass, const struct node *node, const struct site *site,
		     unsigned effect, fn_id cause, struct finding *finding)
{
	struct crossing crossing = bridge_crossing(pass, node, site, finding);

	crossing.effect = effect;
	crossing.cause = cause;
	crossing.marks = marks_of_fn(pass->program, cause);
	add_all(&crossing);
}
