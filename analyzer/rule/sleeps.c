/* Findings on sleeping: for days, for no time, in a loop that polls; and on loops that spin. */
#include "rule/bridge.h"
#include "rule/mend.h"

#include "base/banned.h"

enum { DAY = 24 * 60 * 60, DEPTH_MAX = 16 };

/* Who sleeps for longer means for ever. */
enum { YEAR = 365 * DAY };

/* 86_400, 1.5, 1e6; false for what is no plain number. */
static bool read_number(struct str text, double *value)
{
	double unit = 1;
	bool fraction = false;

	*value = 0;
	for (size_t i = 0; i < text.len; i++) {
		char c = text.at[i];

		if (c == '.' && !fraction)
			fraction = true;
		else if (c >= '0' && c <= '9' && fraction)
			*value += (c - '0') * (unit /= 10);
		else if (c >= '0' && c <= '9')
			*value = *value * 10 + (c - '0');
		else if (c != '_')
			return false;
	}
	return text.len > 0;
}

static bool calculate(char op, double left, double right, double *value)
{
	*value = op == '*' ? left * right : op == '+' ? left + right : left - right;
	return true;
}

/* The value of a constant: a number, products and sums of such, a name for one. */
static bool constant(struct pass *pass, const struct body *body, expr_id expr, int depth,
		     double *value)
{
	const struct facts_expr *record = &pass_facts(pass)->expr[expr];
	const struct type type = *type_of(&pass->program->types, body_type(body, expr));
	double left, right;

	if (!expr || depth > DEPTH_MAX)
		return false;
	if (record->kind == EXPR_NUMBER)
		return read_number(facts_name(pass_facts(pass), record->a), value);
	if (type.kind == TYPE_NUMBER)
		return read_number(intern_text(&pass->program->names, type.a), value);
	if (record->kind != EXPR_BINARY ||
	    !constant(pass, body, record->a, depth + 1, &left) ||
	    !constant(pass, body, record->b, depth + 1, &right))
		return false;
	return (record->op == OP_MUL && calculate('*', left, right, value)) ||
	       (record->op == OP_ADD && calculate('+', left, right, value)) ||
	       (record->op == OP_SUB && calculate('-', left, right, value));
}

/* How long a call sleeps: its first argument, by place or as the only keyword. */
static bool slept(struct pass *pass, const struct node *node, expr_id call,
		  double *seconds)
{
	const struct facts *facts = pass_facts(pass);
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);

	if (!count)
		return false;
	expr_id given = facts->expr[items[0]].kind == EXPR_KEYWORD
				? facts->expr[items[0]].b
				: items[0];
	return constant(pass, node->body, given, 0, seconds);
}

/* The library whose sleep a call is: "trio". */
static const char *library_of(struct pass *pass, const struct node *node, expr_id call)
{
	const struct type type =
		*type_of(&pass->program->types,
			 body_type(node->body, pass_facts(pass)->expr[call].a));
	struct str name =
		str_of(type.kind == TYPE_FUNC ? pass_name(pass, type.a) : "trio");
	struct str package = imports_package(name);

	return arena_text(pass->arena, package.at, package.len);
}

static void report_long(struct pass *pass, const struct rule *rule,
			const struct node *node, expr_id call)
{
	double seconds;
	struct finding *finding = NULL;

	if (slept(pass, node, call, &seconds) && seconds > DAY)
		finding = pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message = arena_printf(pass->arena, "%s sleeps for %.1f days",
					pass_text(pass, call), seconds / DAY);
	const struct vocabulary words = vocabulary_of(pass);
	const char *library = words.sleep->module;
	bridge_add(finding, BRIDGE_OTHER,
		   arena_printf(pass->arena, "to wait for ever, write `await %s()`",
				vocabulary_member(pass, words.forever)));
	bridge_add(finding, BRIDGE_OTHER,
		   "give seconds; for days, a scheduler that survives a restart");
	if (seconds >= YEAR && str_is(str_of(library_of(pass, node, call)), library))
		mend_call(pass, call, library, words.forever, FIX_UNSAFE, finding);
}

void pass_report_long_sleeps(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_ASYNC_SLEEP, report_long);
}

static void report_zero(struct pass *pass, const struct rule *rule,
			const struct node *node, expr_id call)
{
	double seconds;
	struct finding *finding = NULL;

	if (slept(pass, node, call, &seconds) && seconds == 0)
		finding = pass_finding(pass, rule, call);
	if (!finding)
		return;
	finding->message =
		arena_printf(pass->arena, "%s is a checkpoint in the words of a sleep",
			     pass_text(pass, call));
	bridge_add(finding, BRIDGE_NATIVE,
		   arena_printf(pass->arena, "write `await %s.lowlevel.checkpoint()`",
				library_of(pass, node, call)));
	mend_call(pass, call, library_of(pass, node, call), "lowlevel.checkpoint",
		  FIX_SAFE, finding);
}

void pass_report_zero_sleeps(struct pass *pass, const struct rule *rule)
{
	pass_each_call(pass, rule, ROLE_CHECKPOINTS, report_zero);
}

/* The call in `await sleep(...)` as a statement, or 0. */
static expr_id awaited_sleep(struct pass *pass, const struct node *node, stmt_id stmt)
{
	const struct facts *facts = pass_facts(pass);
	const struct facts_stmt *record = &facts->stmt[stmt];

	if (record->kind != STMT_EXPR || facts->expr[record->a].kind != EXPR_AWAIT)
		return 0;
	expr_id call = facts->expr[record->a].a;
	bool sleeps = facts->expr[call].kind == EXPR_CALL &&
		      call_is(pass->program, node->body, call, ROLE_ASYNC_SLEEP);
	return sleeps ? call : 0;
}

static struct part test_of(struct pass *pass, const struct node *node, stmt_id loop)
{
	struct part part = part_body(pass->program, node->body);
	expr_id test = pass_facts(pass)->stmt[loop].a;

	part.start = pass_facts(pass)->expr[test].start;
	part.end = pass_facts(pass)->expr[test].end;
	return part;
}

static void find_polling(struct pass *pass, const struct rule *rule,
			 const struct node *node)
{
	const struct facts *facts = pass_facts(pass);
	struct part whole = part_body(pass->program, node->body);
	stmt_id loop = 0;

	while ((loop = part_next_stmt(&whole, STMT_WHILE, loop))) {
		const struct facts_stmt *stmt = &facts->stmt[loop];
		struct part test = test_of(pass, node, loop);
		expr_id sleep = awaited_sleep(pass, node, stmt->body);

		if (!sleep || facts->stmt[stmt->body].next || part_awaits(&test))
			continue;
		struct finding *finding = pass_finding_at(pass, rule, loop, stmt->start,
							  facts->expr[stmt->a].end);
		if (!finding)
			continue;
		const char *message =
			facts->expr[stmt->a].kind == EXPR_TRUE
				? "this loop wakes up with %s only to sleep again"
				: "this loop only asks and sleeps, with %s, until "
				  "something has happened";
		finding->message =
			arena_printf(pass->arena, message, pass_text(pass, sleep));
		bridge_add(finding, BRIDGE_NATIVE,
			   arena_printf(pass->arena,
					"wait for an event that is set where it happens: "
					"`%s`",
					vocabulary_member(pass, "Event")));
	}
}

void pass_report_polling(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_polling);
}

/* Whether an expression within a part reads a name. */
static bool reads(const struct facts *facts, const struct part *part, symbol_id symbol)
{
	const struct body *body = part->body;

	for (expr_id i = body->first; i - body->first < body->count; i++)
		if (facts->expr[i].kind == EXPR_NAME && facts->expr[i].b == symbol &&
		    facts->expr[i].start >= part->start &&
		    facts->expr[i].end <= part->end)
			return true;
	return false;
}

/* An assignment to a name that the test does not ask, without calls. */
static bool sets_other(const struct facts *facts, const struct facts_stmt *stmt,
		       const struct part *test)
{
	uint32_t count = 1;
	const uint32_t *target = stmt->kind == STMT_AUG_ASSIGN
					 ? &stmt->b
					 : facts_list(facts, stmt->b, &count);
	const struct facts_expr *name = &facts->expr[target[0]];

	return count == 1 && name->kind == EXPR_NAME && name->b &&
	       !reads(facts, test, name->b);
}

/* A block of pass, continue, constants and assignments to what the test does not ask. */
static bool does_nothing(const struct facts *facts, stmt_id first,
			 const struct part *test)
{
	struct part block = part_block(*test, first);

	if (part_expr(&block, EXPR_CALL) || part_awaits(&block) || part_yields(&block))
		return false;
	for (stmt_id id = first; id; id = facts->stmt[id].next) {
		const struct facts_stmt *stmt = &facts->stmt[id];
		bool constant = stmt->kind == STMT_EXPR &&
				(facts->expr[stmt->a].kind == EXPR_ELLIPSIS ||
				 facts->expr[stmt->a].kind == EXPR_STRING);
		bool assigns = stmt->kind == STMT_ASSIGN || stmt->kind == STMT_AUG_ASSIGN;

		if (stmt->kind == STMT_IF && does_nothing(facts, stmt->body, test) &&
		    (!stmt->orelse || does_nothing(facts, stmt->orelse, test)))
			continue;
		if (stmt->kind != STMT_PASS && stmt->kind != STMT_CONTINUE && !constant &&
		    !(assigns && sets_other(facts, stmt, test)))
			return false;
	}
	return true;
}

/* A test that only others can change: names, attributes, and what the catalogue knows to tell of
 * what others do. */
static bool asks_only(struct pass *pass, const struct body *body, const struct part *test)
{
	const struct facts *facts = pass_facts(pass);

	if (part_awaits(test) || part_yields(test) || part_expr(test, EXPR_NAMED))
		return false;
	for (expr_id i = body->first; i - body->first < body->count; i++)
		if (facts->expr[i].kind == EXPR_CALL &&
		    facts->expr[i].start >= test->start &&
		    facts->expr[i].end <= test->end &&
		    !call_is(pass->program, body, i, ROLE_TELLS_STATE))
			return false;
	return true;
}

static void find_busy(struct pass *pass, const struct rule *rule, const struct node *node)
{
	const struct facts *facts = pass_facts(pass);
	struct part whole = part_body(pass->program, node->body);
	stmt_id loop = 0;

	if (!pass_in_async(pass, node) && !(node->fn && node->reached == WORLD_LOOP))
		return;
	while ((loop = part_next_stmt(&whole, STMT_WHILE, loop))) {
		const struct facts_stmt *stmt = &facts->stmt[loop];
		struct part test = test_of(pass, node, loop);

		if (!does_nothing(facts, stmt->body, &test) ||
		    !asks_only(pass, node->body, &test))
			continue;
		struct finding *finding = pass_finding_at(pass, rule, loop, stmt->start,
							  facts->expr[stmt->a].end);
		if (!finding)
			continue;
		finding->message = arena_printf(pass->arena,
						"this loop in `%s` waits for others and "
						"never lets the event loop run them",
						pass_place(pass, node));
		bridge_add(finding, BRIDGE_NATIVE,
			   arena_printf(pass->arena,
					"await the task itself, or an event that is set "
					"where it happens: `%s`",
					vocabulary_member(pass, "Event")));
	}
}

void pass_report_busy_loops(struct pass *pass, const struct rule *rule)
{
	pass_each_body(pass, rule, find_busy);
}
