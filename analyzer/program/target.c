/* Which functions a call runs: the graph's edges. */
#include "program/bind.h"
#include "program/infer.h"
#include "program/instance.h"

#include "base/banned.h"

struct targets {
	type_id *at;
	uint32_t count;
	bool open;
};

static void add_targets(struct program *program, type_id callee, const struct args *args,
			struct targets *targets);

const struct args *partial_args(uint32_t bound, const struct args *args,
				struct args *filled)
{
	filled->count = 0;
	filled->written = false;
	for (uint32_t i = 0; i < bound && filled->count < ARGS_MAX - 1; i++)
		filled->at[filled->count++] = (struct arg){.type = UNKNOWN};
	for (uint32_t i = 0; i < args->count && filled->count < ARGS_MAX - 1; i++)
		filled->at[filled->count++] = args->at[i];
	filled->at[filled->count++] = (struct arg){.stars = 2};
	return filled;
}

type_id infer_defined_anew(struct program *program, type_id func)
{
	const struct type type = *type_of(&program->types, func);
	const struct marks *marks = marks_of_fn(program, type.a);
	struct member how;

	if (!marks || !marks->through ||
	    type_kind(&program->types, type.b) != TYPE_INSTANCE)
		return NEVER;
	type_id method = infer_member(program, type.b, marks->through, &how);
	const struct type found = *type_of(&program->types, method);
	if (found.kind != TYPE_FUNC)
		return NEVER;
	module_id module = program_fn(program, found.a)->module;
	return program_module(program, module)->source.stub ? NEVER : method;
}

static void add(struct program *program, type_id func, const struct args *args,
		struct targets *targets)
{
	const struct args any = {.count = 1, .at = {{.stars = 2}}};
	type_id anew = infer_defined_anew(program, func);

	if (anew != NEVER) {
		func = anew;
		args = &any;
	}
	if (targets->count == TYPE_UNION_MAX)
		targets->open = true;
	else
		targets->at[targets->count++] = instance_of_call(program, func, args);
}

static void add_overload(struct program *program, uint32_t list, const struct args *args,
			 struct targets *targets)
{
	for (uint32_t i = 0; i < type_count(&program->types, list); i++) {
		type_id func = type_item(&program->types, list, i);

		if (type_kind(&program->types, func) == TYPE_FUNC &&
		    bind_takes(program, func, args)) {
			add(program, func, args, targets);
			return;
		}
	}
	targets->open = true;
}

/* A method that is written down for the value, called with these arguments. */
static void add_method(struct program *program, type_id value, const char *name,
		       const struct args *args, struct targets *targets)
{
	type_id method = infer_method(program, value, name);

	if (method == UNKNOWN)
		targets->open = true;
	else if (method != NEVER)
		add_targets(program, method, args, targets);
}

static void add_constructor(struct program *program, type_id callee,
			    const struct args *args, struct targets *targets)
{
	struct args none = {.count = 0};
	const struct type type = *type_of(&program->types, callee);
	type_id instance = type_make(&program->types, TYPE_INSTANCE, type.a, type.b, 0);

	add_method(program, instance, "__init__", args, targets);
	add_method(program, instance, "__post_init__", &none, targets);
	add_method(program, instance, "__attrs_post_init__", &none, targets);
}

static void add_targets(struct program *program, type_id callee, const struct args *args,
			struct targets *targets)
{
	const struct type type = *type_of(&program->types, callee);
	struct args filled;

	if (program->nesting > NESTING_MAX) {
		targets->open = true;
		return;
	}
	program->nesting++;
	switch ((enum type_kind)type.kind) {
	case TYPE_FUNC:
		add(program, callee, args, targets);
		break;
	case TYPE_OVERLOADS:
		add_overload(program, type.b, args, targets);
		break;
	case TYPE_CLASS:
		add_constructor(program, callee, args, targets);
		break;
	case TYPE_INSTANCE:
		add_method(program, callee, "__call__", args, targets);
		break;
	case TYPE_PARTIAL:
		add_targets(program, type.a, partial_args(type.b, args, &filled),
			    targets);
		break;
	case TYPE_STATIC:
	case TYPE_CLASSMETHOD:
		add_targets(program, type.a, args, targets);
		break;
	case TYPE_NONE:
		break;
	default:
		targets->open = true;
	}
	program->nesting--;
}

uint32_t infer_targets(struct program *program, type_id callee, const struct args *args,
		       type_id found[TYPE_UNION_MAX], bool *open)
{
	struct targets targets = {.at = found};
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, callee, members);

	for (uint32_t i = 0; i < count; i++)
		add_targets(program, members[i], args, &targets);
	*open = targets.open;
	return targets.count;
}

type_id infer_argument(struct program *program, type_id func, const struct args *args,
		       uint32_t name, expr_id *expr)
{
	fn_id fn = type_of(&program->types, func)->a;
	const struct facts *facts =
		program_facts(program, program_fn(program, fn)->module);
	const struct facts_func *record = program_func(program, fn);
	struct binding binding;

	bind_args(program, func, args, &binding);
	for (uint32_t i = 0; i < binding.params; i++) {
		const struct facts_param *param = &facts->param[record->param + i];

		if (!binding.arg[i] ||
		    program_name(program, program_fn(program, fn)->module, param->name) !=
			    name)
			continue;
		*expr = args->at[binding.arg[i] - 1].expr;
		return args->at[binding.arg[i] - 1].type;
	}
	return NEVER;
}
