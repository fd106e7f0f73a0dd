/* Read off the source of the constructors, not along paths: an attribute that is assigned on one
 * path only is not there on the others. */
#include "program/holding.h"

#include "program/answer.h"
#include "program/bind.h"

#include "base/banned.h"

/* A constructor that is run, and what its parameters are. */
struct run {
	struct program *program;
	struct holding *holding;
	const struct class_info *info;
	uint32_t position; /* in the lineage */
	fn_id fn;
	module_id module;
	const struct facts *facts;
	const struct facts_func *func;
	type_id given[BIND_PARAMS_MAX]; /* constants, or UNKNOWN */
};

fn_id holding_init(struct program *program, const struct class_info *info,
		   uint32_t *position)
{
	uint32_t name = intern_add(&program->names, STR("__init__")), symbol;

	for (; *position < info->mro_count; ++*position) {
		cls_id cls = type_of(&program->types, info->mro[*position])->a;
		const struct module *module =
			program_module(program, program->clss.at[cls].module);

		if (!map_get(&class_info(program, cls)->symbols, name, &symbol))
			continue;
		const struct facts_symbol *record = &module->facts->symbol[symbol];
		bool plain = record->binds == 1 && record->kinds == 1u << BIND_FUNC;
		if (module->source.stub || !plain)
			return 0;
		fn_id fn = module->fn + module->facts->bind[record->bind].value;
		return program_func(program, fn)->decorators ? 0 : fn;
	}
	return 0;
}

static type_id constant_of(struct program *program, type_id type)
{
	return type_is_constant(type_kind(&program->types, type)) ? type : UNKNOWN;
}

static type_id given_constant(struct run *run, symbol_id symbol)
{
	if (!symbol || run->facts->symbol[symbol].binds != 1)
		return UNKNOWN;
	for (uint32_t i = 0; i < run->func->params && i < BIND_PARAMS_MAX; i++)
		if (run->facts->param[run->func->param + i].symbol == symbol)
			return run->given[i];
	return UNKNOWN;
}

/* What an expression of a constructor surely is: written down, or handed over. */
static type_id value_of(struct run *run, expr_id id)
{
	const struct facts_expr *expr = &run->facts->expr[id];
	struct eval eval = {.program = run->program, .module = run->module};

	if (expr->kind == EXPR_NAME)
		return given_constant(run, expr->b);
	return answer_is_written((enum expr_kind)expr->kind)
		       ? constant_of(run->program, infer_expr(&eval, id))
		       : UNKNOWN;
}

static void hold(struct holding *holding, uint32_t name, type_id value)
{
	for (uint32_t i = 0; i < holding->count; i++) {
		if (holding->name[i] != name)
			continue;
		if (holding->value[i] != value)
			holding->value[i] = UNKNOWN;
		return;
	}
	if (holding->count == HELD_MAX)
		return;
	holding->name[holding->count] = name;
	holding->value[holding->count++] = value;
}

/* What is given to its parameters, or stands there by default. */
static void take_arguments(struct run *run, const struct args *args)
{
	struct eval eval = {.program = run->program, .module = run->module};
	type_id self = run->info->mro[0];
	type_id func = type_make(&run->program->types, TYPE_FUNC, run->fn, self, 0);
	struct binding binding;

	bind_args(run->program, func, args, &binding);
	for (uint32_t i = 0; i < binding.params; i++) {
		const struct facts_param *param =
			&run->facts->param[run->func->param + i];
		const struct arg *arg =
			binding.arg[i] ? &args->at[binding.arg[i] - 1] : NULL;

		run->given[i] = UNKNOWN;
		if (param->kind == PARAM_STAR || param->kind == PARAM_DOUBLE_STAR)
			continue;
		if (arg)
			run->given[i] = arg->fleeting
						? UNKNOWN
						: constant_of(run->program, arg->type);
		else if (!binding.stars && param->standard &&
			 run->facts->expr[param->standard].kind != EXPR_NAME)
			run->given[i] = constant_of(run->program,
						    infer_expr(&eval, param->standard));
	}
}

static void run_init(struct program *program, const struct class_info *info,
		     uint32_t position, const struct args *args, struct holding *holding);

/* `super().__init__(...)`: the next one in the lineage of the object. */
static bool is_super_init(const struct facts *facts, expr_id id)
{
	const struct facts_expr *call = &facts->expr[id];
	const struct facts_expr *callee = &facts->expr[call->a];

	return call->kind == EXPR_CALL && callee->kind == EXPR_ATTRIBUTE &&
	       str_is(facts_name(facts, callee->b), "__init__") &&
	       facts->expr[callee->a].kind == EXPR_CALL;
}

static void read_arguments(struct run *run, expr_id call, struct args *args)
{
	uint32_t count;
	const uint32_t *items = facts_list(run->facts, run->facts->expr[call].b, &count);

	for (uint32_t i = 0; i < count && i < ARGS_MAX; i++) {
		const struct facts_expr *item = &run->facts->expr[items[i]];
		bool keyword = item->kind == EXPR_KEYWORD;
		struct arg *arg = &args->at[args->count++];

		*arg = (struct arg){.expr = keyword ? item->b : items[i]};
		if (keyword)
			arg->name = program_name(run->program, run->module, item->a);
		if (item->kind == EXPR_STAR || item->kind == EXPR_DOUBLE_STAR)
			arg->stars = item->kind == EXPR_STAR ? 1 : 2;
		else
			arg->type = value_of(run, arg->expr);
	}
}

/* The constructor above runs with what this one hands to it: with anything, where there are two
 * such calls. */
static void hand_up(struct run *run)
{
	struct args args = {.count = 0};
	expr_id end = run->func->expr + run->func->exprs;
	uint32_t calls = 0;

	for (expr_id i = run->func->expr; i < end; i++)
		if (is_super_init(run->facts, i) && !calls++)
			read_arguments(run, i, &args);
	if (calls > 1)
		args = (struct args){.count = 1, .at = {{.stars = 1}}};
	if (calls)
		run_init(run->program, run->info, run->position + 1, &args, run->holding);
}

/* What this constructor itself assigns; a target within a tuple gets what is not looked at. */
static void keep_attributes(struct run *run)
{
	const struct facts_class *class = &run->facts->class[run->func->owner];

	for (uint32_t i = class->attr; i < class->attr + class->attrs; i++) {
		const struct facts_attr *attr = &run->facts->attr[i];
		bool whole = attr->kind == BIND_ASSIGN &&
			     !run->facts->expr[attr->target].parent;

		if (program_module(run->program, run->module)->fn + attr->func !=
			    run->fn ||
		    attr->kind == BIND_ANNOTATE)
			continue;
		hold(run->holding, program_name(run->program, run->module, attr->name),
		     whole ? value_of(run, attr->value) : UNKNOWN);
	}
}

static void run_init(struct program *program, const struct class_info *info,
		     uint32_t position, const struct args *args, struct holding *holding)
{
	fn_id fn = holding_init(program, info, &position);
	struct run run = {.program = program,
			  .holding = holding,
			  .info = info,
			  .position = position,
			  .fn = fn};

	if (!fn)
		return;
	run.module = program_fn(program, fn)->module;
	run.facts = program_facts(program, run.module);
	run.func = program_func(program, fn);
	take_arguments(&run, args);
	keep_attributes(&run);
	hand_up(&run);
}

bool holding_of_call(struct program *program, cls_id cls, const struct args *args,
		     struct holding *holding)
{
	*holding = (struct holding){.count = 0};
	run_init(program, class_info(program, cls), 0, args, holding);
	for (uint32_t i = 0; i < holding->count; i++)
		if (holding->value[i] != UNKNOWN)
			return true;
	return false;
}
