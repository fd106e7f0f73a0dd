/* What a call does with the function that it takes: read off its parameters and marks. */
#include "rule/taker.h"

#include "base/banned.h"

const struct facts_expr *taker_expr(const struct taker *taker, expr_id expr)
{
	return &taker->rewrite.facts->expr[expr];
}

const uint32_t *taker_items(const struct taker *taker, expr_id call, uint32_t *count)
{
	return facts_list(taker->rewrite.facts, taker_expr(taker, call)->b, count);
}

struct str taker_format(struct taker *taker, const char *format, struct str one,
			struct str other)
{
	return str_of(arena_printf(taker->rewrite.pass->arena, format, STR_ARG(one),
				   STR_ARG(other)));
}

static fn_id fn_of(const struct taker *taker)
{
	return type_of(&taker->rewrite.pass->program->types, taker->callee)->a;
}

static const struct facts_param *param_at(const struct taker *taker, uint32_t index)
{
	const struct program *program = taker->rewrite.pass->program;
	const struct facts_func *func = program_func(program, fn_of(taker));
	module_id module = program_fn(program, fn_of(taker))->module;

	return index < func->params
		       ? &program_facts(program, module)->param[func->param + index]
		       : NULL;
}

/* The place of a parameter with a global name; of none, how many there are. */
static uint32_t find_param(const struct taker *taker, uint32_t name)
{
	struct program *program = taker->rewrite.pass->program;
	module_id module = program_fn(program, fn_of(taker))->module;
	const struct facts_param *param;
	uint32_t index = 0;

	while ((param = param_at(taker, index)) &&
	       program_name(program, module, param->name) != name)
		index++;
	return index;
}

/* What it can pass on: a star that it iterates over itself (map) is none. */
static void find_stars(struct taker *taker)
{
	const struct marks *marks =
		marks_of_fn(taker->rewrite.pass->program, fn_of(taker));
	const struct facts_param *param;

	for (uint32_t i = find_param(taker, taker->hand->param);
	     !marks->consumes && (param = param_at(taker, i)); i++) {
		taker->star |= param->kind == PARAM_STAR;
		taker->double_star |= param->kind == PARAM_DOUBLE_STAR;
	}
}

bool taker_begin(struct taker *taker, struct pass *pass, const struct body *body,
		 type_id callee, const struct handed *hand, expr_id given)
{
	expr_id parent = pass_facts(pass)->expr[given].parent;

	*taker = (struct taker){
		.body = body,
		.hand = hand,
		.callee = callee,
		.given = given,
	};
	if (!rewrite_begin(&taker->rewrite, pass))
		return false;
	taker->positional = taker_expr(taker, parent)->kind == EXPR_CALL;
	taker->call = taker->positional ? parent : taker_expr(taker, parent)->parent;
	if (taker_expr(taker, taker->call)->kind != EXPR_CALL)
		return false;
	find_stars(taker);
	body_args(pass->program, body, taker->call, &taker->args);
	return true;
}

bool taker_owns(const struct taker *taker, name_id name)
{
	uint32_t global = program_name(taker->rewrite.pass->program,
				       taker->rewrite.pass->module, name);
	const struct facts_param *param = param_at(taker, find_param(taker, global));

	return param && (param->kind == PARAM_NORMAL || param->kind == PARAM_KEYWORD);
}

expr_id taker_given_to(struct taker *taker, uint32_t param)
{
	expr_id expr = 0;

	if (param)
		infer_argument(taker->rewrite.pass->program, taker->callee, &taker->args,
			       param, &expr);
	return expr;
}

bool taker_gives_nothing(struct taker *taker)
{
	uint32_t count;
	const uint32_t *items = taker_items(taker, taker->call, &count);

	if (taker_given_to(taker, taker->hand->args) ||
	    taker_given_to(taker, taker->hand->kwargs))
		return false;
	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *item = taker_expr(taker, items[i]);

		if (item->start <= taker_expr(taker, taker->given)->start)
			continue;
		if (item->kind != EXPR_KEYWORD || !taker_owns(taker, item->a))
			return false;
	}
	return true;
}
