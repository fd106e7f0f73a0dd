/* What is sent to a process pool and cannot be pickled: functions without a name of their own,
 * methods and arguments that hold locks, sockets and the like. */
#include "rule/bridge.h"

#include "base/banned.h"

/* Whether a class says itself how it is pickled. */
static bool says_how(struct pass *pass, type_id instance)
{
	static const char *const methods[] = {"__getstate__", "__reduce__",
					      "__reduce_ex__"};

	for (size_t i = 0; i < sizeof(methods) / sizeof(*methods); i++)
		if (infer_method(pass->program, instance, methods[i]) != NEVER)
			return true;
	return false;
}

static bool is_marked(struct pass *pass, type_id value)
{
	const struct type type = *type_of(&pass->program->types, value);

	return type.kind == TYPE_INSTANCE &&
	       class_inherits_role(pass->program, type.a, ROLE_UNPICKLABLE);
}

/* The attribute of an instance of the project's classes that cannot be pickled; 0 for none. */
static uint32_t unpicklable_attribute(struct pass *pass, type_id instance)
{
	struct program *program = pass->program;
	const struct class_info *info =
		class_info(program, type_of(&program->types, instance)->a);

	if (says_how(pass, instance))
		return 0;
	for (uint32_t i = 0; i < info->mro_count; i++) {
		const struct cls cls =
			program->clss.at[type_of(&program->types, info->mro[i])->a];
		const struct facts *facts = program_facts(program, cls.module);
		const struct facts_class *class = &facts->class[cls.class];

		for (uint32_t a = class->attr; a < class->attr + class->attrs; a++) {
			uint32_t name =
				program_name(program, cls.module, facts->attr[a].name);
			struct member how;

			if (is_marked(pass, infer_member(program, instance, name, &how)))
				return name;
		}
	}
	return 0;
}

static const char *because_of_class(struct pass *pass, type_id value)
{
	struct program *program = pass->program;
	const struct type type = *type_of(&program->types, value);

	if (type.kind != TYPE_INSTANCE)
		return NULL;
	const struct cls cls = program->clss.at[type.a];
	struct str name =
		facts_name(program_facts(program, cls.module),
			   program_facts(program, cls.module)->class[cls.class].name);
	if (is_marked(pass, value))
		return arena_printf(pass->arena, "a `%.*s` cannot be pickled",
				    STR_ARG(name));
	if (program_module(program, cls.module)->source.stub)
		return NULL;
	uint32_t attribute = unpicklable_attribute(pass, value);
	if (!attribute)
		return NULL;
	struct str text = intern_text(&program->names, attribute);
	return arena_printf(pass->arena, "a `%.*s` cannot be pickled: `%.*s` cannot",
			    STR_ARG(name), STR_ARG(text));
}

/* Why a function cannot be pickled, or NULL. */
static const char *because_of_function(struct pass *pass, type_id func)
{
	const struct type type = *type_of(&pass->program->types, func);
	const struct facts_func *record = program_func(pass->program, type.a);

	if (record->flags & FUNC_LAMBDA)
		return "a lambda cannot be pickled";
	if (record->outer && !record->owner)
		return "a function within another cannot be pickled";
	return record->owner ? because_of_class(pass, type.b) : NULL;
}

static const char *because_of_value(struct pass *pass, type_id value)
{
	const struct type type = *type_of(&pass->program->types, value);

	switch ((enum type_kind)type.kind) {
	case TYPE_FUNC:
		return because_of_function(pass, value);
	case TYPE_COROUTINE:
		return "a coroutine cannot be pickled";
	case TYPE_GENERATOR:
	case TYPE_ASYNC_GENERATOR:
		return "a generator cannot be pickled";
	default:
		return because_of_class(pass, value);
	}
}

static void report(struct pass *pass, const struct rule *rule, expr_id expr, type_id by,
		   const char *because)
{
	struct finding *finding = because ? pass_finding(pass, rule, expr) : NULL;

	if (!finding)
		return;
	finding->message = arena_printf(
		pass->arena, "%s, which `%s` has to do to send it to another process",
		because, pass_name(pass, type_of(&pass->program->types, by)->a));
	bridge_add(finding, BRIDGE_PROCESS,
		   "send a function of a module's top level, and plain data as its "
		   "arguments");
}

static bool is_process_pool(struct pass *pass, type_id value)
{
	const struct type type = *type_of(&pass->program->types, value);

	return type.kind == TYPE_INSTANCE &&
	       class_inherits_role(pass->program, type.a, ROLE_PROCESS_POOL);
}

/* submit() and map() of a pool, run_in_executor() with one: not a pool's own constructor, whose
 * initializer a forked process simply inherits. */
static bool sends(struct pass *pass, const struct site *site)
{
	const struct type by = *type_of(&pass->program->types, site->by);
	const struct facts_func *func = program_func(pass->program, by.a);
	const struct marks *marks = marks_of_fn(pass->program, by.a);
	struct str name = facts_name(
		program_facts(pass->program, program_fn(pass->program, by.a)->module),
		func->name);

	if (is_process_pool(pass, by.b))
		return !str_is(name, "__init__");
	return marks && marks->hands && marks->hand[0].sync == WHERE_POOL;
}

static bool is_consumed(struct pass *pass, const struct site *site,
			const struct args *args, expr_id arg)
{
	const struct marks *marks = marks_of(pass->program, site->by);

	for (uint32_t i = 0; marks && i < marks->consumes; i++) {
		expr_id given = 0;

		infer_argument(pass->program, site->by, args, marks->consumed[i], &given);
		if (given == arg)
			return true;
	}
	return false;
}

/* Whether an argument is one of those behind the function: *args, **kwargs. */
static bool is_behind(struct pass *pass, type_id func, const struct args *args,
		      uint32_t index)
{
	struct program *program = pass->program;
	const struct type type = *type_of(&program->types, func);
	const struct facts *facts =
		program_facts(program, program_fn(program, type.a)->module);
	const struct facts_func *record = program_func(program, type.a);
	uint32_t fixed = 0, position = type.b ? 1 : 0;

	for (uint32_t i = 0; i < index; i++)
		position += !args->at[i].name;
	for (uint32_t i = 0; i < record->params; i++) {
		const struct facts_param *param = &facts->param[record->param + i];

		if (args->at[index].name &&
		    program_name(program, program_fn(program, type.a)->module,
				 param->name) == args->at[index].name)
			return false;
		fixed += param->kind == PARAM_POSITIONAL || param->kind == PARAM_NORMAL;
	}
	return args->at[index].name || position >= fixed;
}

/* Arguments go the way of the function, but for what the pool iterates here. */
static void check_arguments(struct pass *pass, const struct rule *rule,
			    const struct node *node, const struct site *site)
{
	struct args args;

	body_args(pass->program, node->body, site->expr, &args);
	for (uint32_t i = 0; i < args.count; i++) {
		const struct arg *arg = &args.at[i];

		if (!arg->stars && arg->expr != site->arg &&
		    is_behind(pass, site->by, &args, i) &&
		    !is_consumed(pass, site, &args, arg->expr))
			report(pass, rule, arg->expr, site->by,
			       because_of_value(pass, arg->type));
	}
}

void pass_report_unpicklable(struct pass *pass, const struct rule *rule)
{
	for (uint32_t n = 0; n < pass->nodes->len; n++) {
		const struct node *node = &pass->graph->node.at[pass->nodes->at[n]];

		for (uint32_t i = 0;
		     node->body && !node->env && i < node->body->sites.len; i++) {
			const struct site *site = &node->body->sites.at[i];

			if (site->kind != SITE_HAND || site->where != WHERE_PROCESS ||
			    site->typing || site->open || !site->arg ||
			    !sends(pass, site))
				continue;
			report(pass, rule, site->arg, site->by,
			       because_of_function(pass, site->callee));
			check_arguments(pass, rule, node, site);
		}
	}
}
