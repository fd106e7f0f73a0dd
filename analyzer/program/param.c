/* Parameters inside their function: what annotation, default, class and stars say of them. */
#include "program/symbol.h"

#include "base/banned.h"

/* An instance of the class that a method stands in. */
static type_id own_instance(struct program *program, module_id module, func_id method)
{
	const struct module *record = program_module(program, module);
	cls_id cls = record->cls + record->facts->func[method].owner;

	return class_info(program, cls)->mro[0];
}

/* The first parameter of a method: self, or the class. */
static type_id receiver(struct program *program, module_id module, func_id func)
{
	const struct module *record = program_module(program, module);
	const struct facts_func *method = &record->facts->func[func];
	type_id self = own_instance(program, module, func);
	type_id type = function_type(program, record->fn + func, 0);
	struct str name = facts_name(record->facts, method->name);

	if (type_kind(&program->types, type) == TYPE_STATIC)
		return UNKNOWN;
	if (type_kind(&program->types, type) == TYPE_CLASSMETHOD ||
	    str_is(name, "__new__") || str_is(name, "__init_subclass__") ||
	    str_is(name, "__class_getitem__"))
		return infer_meta(program, self);
	return self;
}

bool param_is_receiver(const struct facts *facts, const struct facts_param *param)
{
	const struct facts_func *func = &facts->func[param->func];

	return func->owner && !(func->flags & FUNC_LAMBDA) &&
	       &facts->param[func->param] == param && param->kind <= PARAM_NORMAL;
}

/* A default that is an object of a library or of the project tells what is meant; a constant,
 * None or a container only says that there is a default. */
static type_id meant_by_default(struct program *program, type_id standard)
{
	const struct type type = *type_of(&program->types, standard);

	if (type.kind != TYPE_INSTANCE ||
	    program->clss.at[type.a].module == program->builtins)
		return UNKNOWN;
	return standard;
}

/* What a default value tells of a parameter. */
static type_id from_default(struct program *program, module_id module, type_id env,
			    expr_id expr)
{
	const struct facts *facts = program_facts(program, module);
	struct eval eval = {.program = program, .module = module, .env = env};

	if (facts->expr[expr].kind == EXPR_CALL) {
		type_id callee = infer_expr(&eval, facts->expr[expr].a);
		const struct marks *marks = marks_of(program, callee);

		if (marks_have(marks, ROLE_DEPENDENCY))
			return infer_expr(&eval, expr);
	}
	return meant_by_default(program, infer_expr(&eval, expr));
}

static type_id collected(struct program *program, enum param_kind kind, type_id each)
{
	type_id str = class_builtin_instance(program, "str", UNKNOWN, UNKNOWN);

	if (kind == PARAM_STAR)
		return class_builtin_instance(program, "tuple", each, UNKNOWN);
	return class_builtin_instance(program, "dict", str, each);
}

type_id infer_param(struct program *program, module_id module, type_id env, param_id id)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_param *param = &facts->param[id];
	type_id type = UNKNOWN;

	if (param->annotation)
		type = infer_annotation(program, module, env, param->annotation);
	if (param->kind == PARAM_STAR || param->kind == PARAM_DOUBLE_STAR)
		return collected(program, (enum param_kind)param->kind, type);
	if (!param->annotation && param_is_receiver(facts, param))
		type = receiver(program, module, param->func);
	else if (facts->func[param->func].owner)
		type = infer_put_self(program, type,
				      own_instance(program, module, param->func));
	if (type == UNKNOWN && param->standard)
		type = from_default(program, module, env, param->standard);
	return type;
}
