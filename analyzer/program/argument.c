/* What functions do with an argument, as the catalogue says: iterate it, enter it. */
#include "program/bind.h"
#include "program/judge.h"

#include "base/banned.h"

/* Whether an argument meets a parameter, be it one of many that *args takes. */
static bool meets(struct judge *judge, type_id func, const struct args *args,
		  const struct binding *binding, uint32_t param, expr_id arg)
{
	const struct type type = *type_of(&judge->program->types, func);
	const struct facts *facts =
		program_facts(judge->program, program_fn(judge->program, type.a)->module);
	uint32_t first = program_func(judge->program, type.a)->param;
	uint32_t position = type.b ? 1 : 0; /* a self given by the FUNC comes first */

	if (!binding->arg[param])
		return false;
	if (facts->param[first + param].kind != PARAM_STAR)
		return args->at[binding->arg[param] - 1].expr == arg;
	for (uint32_t i = 0; i < args->count && !args->at[i].stars; i++)
		if (!args->at[i].name && position++ >= param && args->at[i].expr == arg)
			return true;
	return false;
}

/* Whether the parameter that an argument meets is said, in the catalogue, to be iterable. */
static bool is_for_iterable(struct judge *judge, const struct args *args, type_id func,
			    expr_id arg)
{
	struct program *program = judge->program;
	fn_id fn = type_of(&program->types, func)->a;
	struct binding binding;

	if (!program_module(program, program_fn(program, fn)->module)->source.stub)
		return false;
	bind_args(program, func, args, &binding);
	for (uint32_t i = 0; i < binding.params; i++) {
		if (!meets(judge, func, args, &binding, i, arg))
			continue;
		type_id declared = bind_declared(program, fn, i);
		return type_kind(&program->types, declared) == TYPE_INSTANCE &&
		       infer_method(program, declared, "__iter__") > NONE &&
		       infer_method(program, declared, "__aiter__") == NEVER;
	}
	return false;
}

bool argument_is_iterated(struct judge *judge, const struct args *args, type_id callee,
			  expr_id arg)
{
	struct program *program = judge->program;
	const struct type type = *type_of(&program->types, callee);
	struct binding binding;
	bool any = false;

	if (type.kind == TYPE_CLASS)
		return argument_is_iterated(
			judge, args,
			infer_method(program, infer_instance_of(program, callee),
				     "__init__"),
			arg);
	if (type.kind == TYPE_FUNC)
		return is_for_iterable(judge, args, callee, arg);
	if (type.kind != TYPE_OVERLOADS)
		return false;
	for (uint32_t i = 0; i < type_count(&program->types, type.b); i++) {
		type_id func = type_item(&program->types, type.b, i);

		bind_args(program, func, args, &binding);
		if (binding.fits && !is_for_iterable(judge, args, func, arg))
			return false;
		any |= binding.fits;
	}
	return any;
}

bool argument_is_entered(struct judge *judge, const struct args *args, type_id func,
			 expr_id arg)
{
	const struct marks *marks = marks_of(judge->program, func);

	for (uint32_t i = 0; marks && i < marks->asks; i++) {
		expr_id given = 0;

		infer_argument(judge->program, func, args, marks->asked[i].param, &given);
		if (given == arg && str_is(marks->asked[i].method, "__enter__"))
			return true;
	}
	return false;
}
