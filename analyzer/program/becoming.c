/* Finds the calls on a variable or attribute after which it is something else. */
#include "program/becoming.h"

#include "base/banned.h"

type_id becoming_by_call(struct program *program, type_id callee, const struct args *args,
			 int when)
{
	type_id targets[TYPE_UNION_MAX];
	bool open;
	uint32_t count = infer_targets(program, callee, args, targets, &open);

	for (uint32_t i = 0; i < count; i++) {
		const struct marks *marks = marks_of(program, targets[i]);

		if (marks && marks->becomes.len && marks->becomes_when == when)
			return infer_instance_of(program,
						 infer_dotted(program, marks->becomes));
	}
	return UNKNOWN;
}

/* Few stubs have the word: the calls of others are not looked at. */
static bool may_become(struct program *program, type_id type)
{
	const struct type *instance = type_of(&program->types, type);

	if (instance->kind != TYPE_INSTANCE)
		return false;
	const struct module *module =
		program_module(program, program->clss.at[instance->a].module);
	for (import_id i = 1; module->source.stub && i < module->facts->import_count; i++)
		if (str_is(facts_name(module->facts, module->facts->import[i].name),
			   "becomes"))
			return true;
	return false;
}

/* Whether some variant of a method always makes its receiver something else. */
static bool makes(struct program *program, type_id method)
{
	const struct type type = *type_of(&program->types, method);
	const struct marks *marks;

	if (type.kind == TYPE_FUNC) {
		marks = marks_of_fn(program, type.a);
		return marks && marks->becomes.len && marks->becomes_when == -1;
	}
	for (uint32_t i = 0;
	     type.kind == TYPE_OVERLOADS && i < type_count(&program->types, type.b); i++)
		if (makes(program, type_item(&program->types, type.b, i)))
			return true;
	return false;
}

/* What a value becomes by one call of a method of it. The arguments may ask what the same value is:
 * `sock.settimeout(sock.gettimeout())`. That is answered without such calls. */
static type_id by_method(struct program *program, module_id module, expr_id call,
			 type_id type)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_expr *callee = &facts->expr[facts->expr[call].a];
	struct eval eval = {.program = program, .module = module};
	struct member how;
	struct args args;

	type_id method = infer_member(program, type,
				      program_name(program, module, callee->b), &how);
	if (program->becoming || !makes(program, method))
		return UNKNOWN;
	program->becoming = true;
	infer_args(&eval, call, &args);
	program->becoming = false;
	return becoming_by_call(program, method, &args, -1);
}

/* Attributes are not asked: `self.peer.peer = self` would ask what `peer` is to find that out. */
static bool has_method(struct program *program, cls_id id, uint32_t name)
{
	const struct class_info *info = class_info(program, id);
	symbol_id symbol;

	for (uint32_t i = 0; i < info->mro_count; i++) {
		cls_id base = type_of(&program->types, info->mro[i])->a;

		if (!map_get(&class_info(program, base)->symbols, name, &symbol))
			continue;
		type_id member =
			infer_symbol(program, program->clss.at[base].module, 0, symbol);
		return type_kind(&program->types, member) == TYPE_FUNC;
	}
	return false;
}

bool becoming_replaced(struct program *program, module_id module, name_id name,
		       type_id type)
{
	const struct type instance = *type_of(&program->types, type);

	return instance.kind == TYPE_INSTANCE &&
	       has_method(program, instance.a, program_name(program, module, name));
}

/* The expression on which a call's method is called, or 0. */
static expr_id receiver_of(const struct facts *facts, expr_id call)
{
	const struct facts_expr *callee = &facts->expr[facts->expr[call].a];

	if (facts->expr[call].kind != EXPR_CALL || callee->kind != EXPR_ATTRIBUTE)
		return 0;
	return callee->a;
}

/* What is called on: a variable, or an attribute that a class sets on `self`. */
struct subject {
	module_id module;
	symbol_id symbol;		 /* 0: the attribute */
	const struct facts_class *class; /* where `self.name` means it */
	name_id name;
};

static bool is_subject(const struct facts *facts, const struct subject *subject,
		       expr_id expr)
{
	const struct facts_expr *record = &facts->expr[expr];

	if (subject->symbol)
		return record->kind == EXPR_NAME && record->b == subject->symbol;
	return record->kind == EXPR_ATTRIBUTE && record->b == subject->name &&
	       facts->expr[record->a].kind == EXPR_NAME &&
	       record->start >= subject->class->start &&
	       record->end <= subject->class->end;
}

/* Whether the module assigns to one of its methods anywhere. */
static bool is_replaced(struct program *program, const struct subject *subject,
			type_id type)
{
	const struct facts *facts = program_facts(program, subject->module);

	for (uint32_t i = 1; i < facts->attr_count && !facts->attr[i].owner; i++) {
		expr_id target = facts->attr[i].target;

		if (is_subject(facts, subject, facts->expr[target].a) &&
		    becoming_replaced(program, subject->module, facts->attr[i].name,
				      type))
			return true;
	}
	return false;
}

static type_id become(struct program *program, const struct subject *subject,
		      type_id type)
{
	const struct facts *facts = program_facts(program, subject->module);

	if (is_replaced(program, subject, type))
		return UNKNOWN;
	if (!may_become(program, type))
		return type;
	for (expr_id i = 1; i < facts->expr_count; i++) {
		type_id now = UNKNOWN;

		if (is_subject(facts, subject, receiver_of(facts, i)))
			now = by_method(program, subject->module, i, type);
		if (now != UNKNOWN && now != type)
			return now;
	}
	return type;
}

type_id becoming_symbol(struct program *program, module_id module, symbol_id symbol,
			type_id type)
{
	return become(program, &(struct subject){.module = module, .symbol = symbol},
		      type);
}

type_id becoming_attr(struct program *program, const struct cls *cls, name_id name,
		      type_id type)
{
	const struct facts *facts = program_facts(program, cls->module);
	const struct subject subject = {
		.module = cls->module, .class = &facts->class[cls->class], .name = name};

	return become(program, &subject, type);
}
