/* The walk along a body: one case a kind of statement. Nothing is reported here. */
#include "program/flow.h"

#include "program/answer.h"
#include "program/guard.h"
#include "program/held.h"
#include "program/instance.h"
#include "program/loop.h"
#include "program/loopless.h"
#include "program/match.h"
#include "program/paths.h"
#include "program/site.h"
#include "program/symbol.h"

#include "base/banned.h"

static const struct facts_stmt *stmt_of(const struct eval *eval, stmt_id stmt)
{
	return &eval_facts(eval)->stmt[stmt];
}

void flow_keep(struct flow *flow, expr_id expr, type_id type)
{
	if (flow->record && expr >= flow->body->first &&
	    expr - flow->body->first < flow->body->count)
		flow->body->types[expr - flow->body->first] = type;
}

/* The expression of one item, where the value is written as a tuple. */
static expr_id item_of(const struct facts *facts, expr_id tuple, uint32_t index)
{
	uint32_t count;

	if (!tuple || facts->expr[tuple].kind != EXPR_TUPLE)
		return 0;
	const uint32_t *items = facts_list(facts, facts->expr[tuple].a, &count);
	return index < count ? items[index] : 0;
}

static void assign_items(struct eval *eval, list_id list, type_id value)
{
	uint32_t count;
	const uint32_t *items = facts_list(eval_facts(eval), list, &count);
	expr_id origin = eval->flow->origin;

	if (origin && type_kind(&eval->program->types, value) != TYPE_TUPLE)
		site_iterate(eval, origin, value);
	for (uint32_t i = 0; i < count; i++) {
		eval->flow->origin = item_of(eval_facts(eval), origin, i);
		flow_assign(
			eval, items[i],
			infer_unpacked(eval->program, eval_facts(eval), list, i, value));
	}
	eval->flow->origin = origin;
}

/* An item is set or deleted. */
static void walk_item(struct eval *eval, expr_id target, const char *method)
{
	const struct facts_expr *expr = &eval_facts(eval)->expr[target];

	site_method(eval, SITE_OPERATOR, target, infer_expr(eval, expr->a), method);
	infer_expr(eval, expr->b);
}

void flow_assign(struct eval *eval, expr_id target, type_id value)
{
	const struct facts_expr *expr = &eval_facts(eval)->expr[target];

	switch ((enum expr_kind)expr->kind) {
	case EXPR_NAME:
		held_bind(eval->flow, expr->b, value, expr->stmt);
		flow_bind(eval->flow, expr->b, value);
		flow_keep(eval->flow, target, value);
		break;
	case EXPR_TUPLE:
	case EXPR_LIST:
		assign_items(eval, expr->a, value);
		break;
	case EXPR_STAR:
		flow_assign(eval, expr->a, value);
		break;
	case EXPR_ATTRIBUTE:
		infer_expr(eval, expr->a);
		flow_replace(eval, target);
		path_assign(eval->flow, target, value);
		break;
	case EXPR_SUBSCRIPT:
		walk_item(eval, target, "__setitem__");
		break;
	default:
		break;
	}
}

static void walk_assign(struct eval *eval, const struct facts_stmt *stmt)
{
	uint32_t count;
	const uint32_t *targets = facts_list(eval_facts(eval), stmt->b, &count);
	type_id value = infer_expr(eval, stmt->a);

	eval->flow->origin = count == 1 ? stmt->a : 0;
	for (uint32_t i = 0; i < count; i++)
		flow_assign(eval, targets[i], value);
	eval->flow->origin = 0;
}

static void walk_ann_assign(struct eval *eval, const struct facts_stmt *stmt)
{
	uint32_t count;
	const uint32_t *parts = facts_list(eval_facts(eval), stmt->b, &count);
	type_id value = stmt->a ? infer_expr(eval, stmt->a) : NEVER;
	type_id said = infer_annotation(eval->program, eval->module, eval->env, parts[1]);

	if (!stmt->a)
		return;
	if (value == UNKNOWN || value == NONE)
		value = said == UNKNOWN ? value : said;
	eval->flow->origin = stmt->a;
	flow_assign(eval, parts[0], value);
	eval->flow->origin = 0;
}

static void walk_delete(struct eval *eval, list_id list)
{
	uint32_t count;
	const uint32_t *targets = facts_list(eval_facts(eval), list, &count);

	for (uint32_t i = 0; i < count; i++)
		if (eval_facts(eval)->expr[targets[i]].kind == EXPR_SUBSCRIPT)
			walk_item(eval, targets[i], "__delitem__");
		else
			flow_assign(eval, targets[i], UNKNOWN);
}

static void walk_if(struct eval *eval, const struct facts_stmt *stmt)
{
	struct flow *flow = eval->flow;
	struct delta branch[2];
	uint32_t mark = flow->trail.len;

	infer_expr(eval, stmt->a);
	mark = flow->trail.len;
	flow_narrow(eval, stmt->a, true);
	flow_block(eval, stmt->body);
	branch[0] = flow_take(flow, mark);
	flow_narrow(eval, stmt->a, false);
	flow_block(eval, stmt->orelse);
	branch[1] = flow_take(flow, mark);
	guard_meet(flow, stmt->a, branch);
}

static void walk_for(struct eval *eval, const struct facts_stmt *stmt)
{
	bool async = stmt->flags & FACTS_ASYNC;
	type_id step, value = infer_expr(eval, stmt->b);

	if (!async)
		site_iterate(eval, stmt->b, value);
	loop_walk(eval, stmt, infer_iterated(eval->program, value, async, &step));
}

static void walk_with(struct eval *eval, const struct facts_stmt *stmt)
{
	uint32_t count;
	const uint32_t *items = facts_list(eval_facts(eval), stmt->a, &count);
	bool async = stmt->flags & FACTS_ASYNC;

	for (uint32_t i = 0; i + 1 < count; i += 2) {
		type_id value = infer_expr(eval, items[i]);

		if (!async)
			site_with(eval, items[i], value);
		if (items[i + 1])
			flow_assign(eval, items[i + 1],
				    infer_entered(eval->program, value, async));
	}
	if (async)
		path_forget(eval->flow, 0);
	flow_block(eval, stmt->body);
	if (async)
		path_forget(eval->flow, 0);
}

/* The state in which a handler begins: any part of the body may have run. */
static void begin_handler(struct flow *flow, const struct delta *body)
{
	struct delta both[2] = {{0}, *body};

	both[1].dead = false;
	flow_meet(flow, both, 2);
	held_handler(flow, body);
}

static void walk_handler(struct eval *eval, const struct facts_stmt *handler)
{
	type_id class = handler->a ? infer_expr(eval, handler->a) : UNKNOWN;

	if (handler->b)
		flow_assign(eval, handler->b, infer_instance_of(eval->program, class));
	flow_block(eval, handler->body);
}

/* Names that a body binds to constants, and what they may be where it ended early: what they were
 * as well. */
static void early_constants(struct flow *flow, const struct delta *body,
			    struct changes *early)
{
	for (uint32_t i = 0; i < body->count; i++) {
		symbol_id symbol = body->at[i].symbol;
		type_id before = map_at(&flow->slot, symbol, NEVER);
		type_id after = body->at[i].type;

		if (symbol & (HELD | GUARD | PATH) || before == after ||
		    !type_is_constant(type_kind(&flow->program->types, after)))
			continue;
		*vec_push(flow->scratch, early) = (struct change){
			symbol, type_join(&flow->program->types, before, after)};
	}
}

/* A finally runs on the way out too, but what follows it runs only where the body ended well. */
static void walk_final(struct eval *eval, stmt_id final, const struct changes *early)
{
	struct flow *flow = eval->flow;
	type_id *well = arena_array(flow->scratch, type_id, early->len);
	bool dead = flow->dead;

	for (uint32_t i = 0; i < early->len; i++) {
		well[i] = map_at(&flow->slot, early->at[i].symbol, NEVER);
		flow_set(flow, early->at[i].symbol, early->at[i].type);
	}
	flow->dead = false;
	flow_block(eval, final);
	flow->dead |= dead;
	for (uint32_t i = 0; i < early->len; i++)
		if (map_at(&flow->slot, early->at[i].symbol, NEVER) == early->at[i].type)
			flow_set(flow, early->at[i].symbol, well[i]);
}

static void walk_try(struct eval *eval, const struct facts_stmt *stmt)
{
	struct flow *flow = eval->flow;
	struct deltas ends = {0};
	uint32_t mark = flow->trail.len, handled = stmt->a ? 1 : 0,
		 finals = stmt->final ? 1 : 0;

	flow->guarded += handled;
	flow->finals += finals;
	flow_block(eval, stmt->body);
	flow->guarded -= handled;
	struct delta body = flow_copy(flow, mark);
	flow_block(eval, stmt->orelse);
	struct delta end = flow_take(flow, mark);
	*vec_push(flow->scratch, &ends) = end;
	for (stmt_id id = stmt->a; id; id = stmt_of(eval, id)->next) {
		begin_handler(flow, &body);
		walk_handler(eval, stmt_of(eval, id));
		end = flow_take(flow, mark);
		*vec_push(flow->scratch, &ends) = end;
	}
	struct changes early = {0};
	if (stmt->final)
		early_constants(flow, &body, &early);
	flow_meet(flow, ends.at, ends.len);
	flow->finals -= finals;
	walk_final(eval, stmt->final, &early);
}

/* What is matched: its class, or a constant where that is certain. */
static type_id walk_subject(struct eval *eval, expr_id subject, symbol_id *symbol)
{
	const struct facts_expr *expr = &eval_facts(eval)->expr[subject];
	type_id value = infer_expr(eval, subject);

	*symbol = expr->kind == EXPR_NAME ? expr->b : 0;
	return answer_is_fleeting(eval, subject, value) ? UNKNOWN : value;
}

static void walk_case(struct eval *eval, const struct facts_stmt *branch,
		      symbol_id subject, type_id value)
{
	type_id matched = match_pattern(eval, branch->a, value);

	if (matched == NEVER)
		eval->flow->dead = true;
	else if (subject && matched != UNKNOWN)
		flow_bind(eval->flow, subject, matched);
	if (branch->b) {
		infer_expr(eval, branch->b);
		flow_narrow(eval, branch->b, true);
	}
	flow_block(eval, branch->body);
}

static void walk_match(struct eval *eval, const struct facts_stmt *stmt)
{
	struct flow *flow = eval->flow;
	struct deltas ends = {0};
	symbol_id subject;
	type_id value = walk_subject(eval, stmt->a, &subject);
	uint32_t mark = flow->trail.len;

	for (stmt_id id = stmt->b; id && value != NEVER; id = stmt_of(eval, id)->next) {
		const struct facts_stmt *branch = stmt_of(eval, id);

		walk_case(eval, branch, subject, value);
		struct delta end = flow_take(flow, mark);
		*vec_push(flow->scratch, &ends) = end;
		value = match_rest(eval, branch, value);
	}
	*vec_push(flow->scratch, &ends) = (struct delta){.dead = value == NEVER};
	flow_meet(flow, ends.at, ends.len);
}

static void infer_each(struct eval *eval, list_id list)
{
	uint32_t count;
	const uint32_t *items = facts_list(eval_facts(eval), list, &count);

	for (uint32_t i = 0; i < count; i++)
		infer_expr(eval, items[i]);
}

/* A def: its decorators, defaults and annotations run here, its body does not. */
static void walk_func(struct eval *eval, func_id func)
{
	const struct facts_func *record = &eval_facts(eval)->func[func];

	infer_each(eval, record->decorators);
	for (uint32_t i = 0; i < record->params; i++) {
		const struct facts_param *param =
			&eval_facts(eval)->param[record->param + i];

		infer_expr(eval, param->standard);
		site_metadata(eval, param->annotation);
	}
}

static void walk_class(struct eval *eval, const struct facts_stmt *stmt)
{
	const struct facts_class *record = &eval_facts(eval)->class[stmt->a];

	infer_each(eval, record->decorators);
	infer_each(eval, record->bases);
	flow_block(eval, stmt->body);
}

static bool never_comes_back(struct eval *eval, expr_id expr)
{
	const struct facts_expr *call = &eval_facts(eval)->expr[expr];
	struct eval declared = {.program = eval->program, .module = eval->module};

	if (call->kind != EXPR_CALL)
		return false;
	return callee_is(eval->program, infer_expr(&declared, call->a), ROLE_NO_RETURN);
}

static void walk_assert(struct eval *eval, const struct facts_stmt *stmt)
{
	infer_expr(eval, stmt->a);
	infer_expr(eval, stmt->b);
	flow_narrow(eval, stmt->a, true);
}

static void leave_body(struct eval *eval, const struct facts_stmt *stmt)
{
	struct flow *flow = eval->flow;
	bool caught = stmt->kind == STMT_RAISE && flow->guarded;

	if (!caught && !flow->finals)
		held_leave(flow, (stmt_id)(stmt - eval_facts(eval)->stmt));
	flow->dead = true;
}

/* Statements without blocks in them. */
static void walk_simple(struct eval *eval, const struct facts_stmt *stmt)
{
	switch ((enum stmt_kind)stmt->kind) {
	case STMT_EXPR:
		infer_expr(eval, stmt->a);
		flow_become(eval, stmt->a, -1);
		eval->flow->dead |= never_comes_back(eval, stmt->a);
		break;
	case STMT_ASSIGN:
		walk_assign(eval, stmt);
		break;
	case STMT_AUG_ASSIGN:
		infer_expr(eval, stmt->b);
		infer_expr(eval, stmt->a);
		path_assign(eval->flow, stmt->b, UNKNOWN);
		break;
	case STMT_ANN_ASSIGN:
		walk_ann_assign(eval, stmt);
		break;
	case STMT_RETURN:
	case STMT_RAISE:
		infer_expr(eval, stmt->a);
		if (stmt->kind == STMT_RAISE)
			infer_expr(eval, stmt->b);
		leave_body(eval, stmt);
		break;
	case STMT_ASSERT:
		walk_assert(eval, stmt);
		break;
	case STMT_DELETE:
		walk_delete(eval, stmt->a);
		break;
	case STMT_BREAK:
	case STMT_CONTINUE:
		loop_leave(eval->flow, stmt->kind == STMT_BREAK);
		break;
	case STMT_PRINT:
		infer_each(eval, stmt->a);
		break;
	default:
		break;
	}
}

static void walk_stmt(struct eval *eval, const struct facts_stmt *stmt)
{
	switch ((enum stmt_kind)stmt->kind) {
	case STMT_IF:
		walk_if(eval, stmt);
		break;
	case STMT_WHILE:
		loop_walk(eval, stmt, UNKNOWN);
		break;
	case STMT_FOR:
		walk_for(eval, stmt);
		break;
	case STMT_WITH:
		walk_with(eval, stmt);
		break;
	case STMT_TRY:
		walk_try(eval, stmt);
		break;
	case STMT_MATCH:
		walk_match(eval, stmt);
		break;
	case STMT_FUNC:
		walk_func(eval, stmt->a);
		break;
	case STMT_CLASS:
		walk_class(eval, stmt);
		break;
	default:
		walk_simple(eval, stmt);
	}
}

/* A chain of statements; what follows a return, raise, break or endless loop is not walked. */
void flow_block(struct eval *eval, stmt_id first)
{
	if (eval->program->nesting > NESTING_MAX)
		return;
	eval->program->nesting++;
	for (stmt_id id = first; id && !eval->flow->dead; id = stmt_of(eval, id)->next) {
		walk_stmt(eval, stmt_of(eval, id));
		eval->program->walked++;
	}
	eval->program->nesting--;
}

static struct body *walk(struct program *program, module_id module, fn_id fn, type_id env)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_func *func = fn ? program_func(program, fn) : NULL;
	struct body *body = arena_new(program->arena, struct body);
	struct arena scratch;

	arena_init(&scratch);
	*body = (struct body){.module = module, .fn = fn, .env = env};
	body->first = func ? func->expr : 1;
	body->count = func ? func->exprs : facts->header->exprs;
	body->types = arena_array(program->arena, type_id, body->count);
	for (uint32_t i = 0; i < body->count; i++)
		body->types[i] = NEVER; /* until it is reached */
	struct flow flow = {
		.program = program, .body = body, .scratch = &scratch, .record = true};
	struct eval eval = {
		.program = program, .module = module, .env = env, .flow = &flow};
	unsigned nesting = program->nesting;
	program->nesting = 0;
	if (fn)
		site_added(&eval, fn);
	flow_block(&eval, func ? func->body : facts->header->body);
	if (!flow.dead)
		held_leave(&flow, 0);
	loopless_mark(program, body);
	program->nesting = nesting;
	arena_release(&scratch);
	return body;
}

static const struct body *kept(struct program *program, uint64_t key, module_id module,
			       fn_id fn, type_id env)
{
	uint32_t index;

	if (map_get(&program->body, key, &index))
		return program->bodies.at[index];
	struct body *body = walk(program, module, fn, env);
	map_set(program->arena, &program->body, key, program->bodies.len);
	*vec_push(program->arena, &program->bodies) = body;
	return body;
}

const struct body *flow_body(struct program *program, fn_id fn, type_id env)
{
	return kept(program, map_key(env, fn), program_fn(program, fn)->module, fn, env);
}

const struct body *flow_module(struct program *program, module_id module)
{
	return kept(program, map_key(UINT32_MAX, module), module, 0, 0);
}

type_id body_type(const struct body *body, expr_id expr)
{
	if (expr < body->first || expr - body->first >= body->count)
		return UNKNOWN;
	return body->types[expr - body->first];
}

void body_args(struct program *program, const struct body *body, expr_id call,
	       struct args *args)
{
	const struct facts *facts = program_facts(program, body->module);
	uint32_t count;
	const uint32_t *items = facts_list(facts, facts->expr[call].b, &count);

	args->count = 0;
	args->written = true;
	for (uint32_t i = 0; i < count && i < ARGS_MAX; i++) {
		const struct facts_expr *item = &facts->expr[items[i]];
		bool keyword = item->kind == EXPR_KEYWORD;
		bool star = item->kind == EXPR_STAR || item->kind == EXPR_DOUBLE_STAR;
		struct arg arg = {.expr = keyword ? item->b : star ? item->a : items[i]};

		arg.type = body_type(body, arg.expr);
		if (keyword)
			arg.name = program_name(program, body->module, item->a);
		if (star)
			arg.stars = item->kind == EXPR_STAR ? 1 : 2;
		if (!instance_hands_on(program, facts, &arg, args) &&
		    args->count < ARGS_MAX)
			args->at[args->count++] = arg;
	}
}
