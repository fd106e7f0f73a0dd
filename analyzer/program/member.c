/* Attributes: along the bases of a class, through properties, of modules, of super(). */
#include "program/becoming.h"
#include "program/infer.h"
#include "program/object.h"

#include "base/banned.h"

enum { OVERLOADS_MAX = 24 };

/* What is assigned, where it is a class below the one that the annotation names, or an object of which
 * more is known. */
static type_id narrower(struct program *program, type_id said, type_id value)
{
	const struct type wide = *type_of(&program->types, said);
	const struct type own = *type_of(&program->types, value);

	if (said == UNKNOWN)
		return value;
	if (wide.kind != TYPE_INSTANCE || own.kind != TYPE_INSTANCE ||
	    (wide.a == own.a && !own.c))
		return said;
	return class_inherits(program, own.a, wide.a) ? value : said;
}

/* What is assigned there, whatever the annotation says. */
static type_id attr_assigned(struct program *program, module_id module, uint32_t attr)
{
	const struct facts_attr *record = &program_facts(program, module)->attr[attr];
	struct eval eval = {.program = program, .module = module};

	return record->value ? infer_expr(&eval, record->value) : NEVER;
}

/* What stands in one class of a lineage: as found there, before it is bound to the value. */
static type_id attr_value(struct program *program, module_id module, uint32_t attr)
{
	struct module *record = program_module(program, module);
	const struct facts_attr *facts = &record->facts->attr[attr];
	struct eval eval = {.program = program, .module = module};
	type_id step, type;

	if (record->attr[attr])
		return record->attr[attr] - 1;
	if (program->nesting > NESTING_MAX)
		return UNKNOWN;
	record->attr[attr] = NEVER + 1;
	if (facts->annotation) {
		type = infer_annotation(program, module, 0, facts->annotation);
		if (facts->value)
			type = narrower(program, type,
					attr_assigned(program, module, attr));
	} else if (facts->kind == BIND_AUGMENT) {
		type = NEVER;
	} else {
		type = infer_expr(&eval, facts->value);
		if (facts->kind == BIND_FOR)
			type = infer_iterated(program, type, false, &step);
		else if (facts->kind == BIND_WITH)
			type = infer_entered(program, type,
					     record->facts->expr[facts->value].use ==
						     USE_ASYNC_ENTERED);
		type = infer_part(&eval, facts->target, 0, type);
	}
	record->attr[attr] = type + 1;
	return type;
}

/* Whether something else than `self` gets such an attribute in the module. */
static bool is_assigned_from_outside(const struct facts *facts, name_id name)
{
	for (uint32_t i = 1; i < facts->attr_count && !facts->attr[i].owner; i++)
		if (facts->attr[i].name == name)
			return true;
	return false;
}

/* All that is assigned to self.name in a class; an annotated assignment decides alone, but for the
 * state of the objects that are assigned. */
static type_id attr_values(struct program *program, const struct cls *cls, uint32_t first)
{
	const struct facts *facts = program_facts(program, cls->module);
	const struct facts_class *class = &facts->class[cls->class];
	name_id name = facts->attr[first].name;
	type_id said = UNKNOWN, joined = NEVER;

	for (uint32_t i = first; i < class->attr + class->attrs; i++) {
		if (facts->attr[i].name != name)
			continue;
		type_id type = attr_value(program, cls->module, i);
		if (facts->attr[i].annotation && type != UNKNOWN) {
			if (!object_may_have_state(program, type) ||
			    is_assigned_from_outside(facts, name))
				return type;
			said = type_stateless(&program->types, type);
			type = attr_assigned(program, cls->module, i);
		}
		joined = type_join(&program->types, joined, type);
	}
	return said == UNKNOWN ? joined : object_narrower(program, said, joined);
}

/* Looks into one class, not its bases. */
static bool in_class(struct program *program, cls_id id, uint32_t name, type_id *type,
		     bool *own)
{
	const struct class_info *info = class_info(program, id);
	const struct cls cls = program->clss.at[id];
	const struct facts *facts = program_facts(program, cls.module);
	uint32_t symbol, attr;
	bool has_symbol = map_get(&info->symbols, name, &symbol);

	*own = false;
	if (has_symbol) {
		*type = infer_symbol(program, cls.module, 0, symbol);
		if (facts->symbol[symbol].kinds == 1u << BIND_ASSIGN &&
		    class_inherits_role(program, id, ROLE_ENUM))
			*type = type_make(&program->types, TYPE_INSTANCE, id, 0, 0);
		if (facts->symbol[symbol].kinds & 1u << BIND_FUNC)
			return true;
	}
	if (!map_get(&info->attrs, name, &attr))
		return has_symbol;
	type_id values = becoming_attr(program, &cls, facts->attr[attr].name,
				       attr_values(program, &cls, attr));
	*own = !has_symbol;
	if (has_symbol && facts->symbol[symbol].kinds & 1u << BIND_ANNOTATE)
		*type = narrower(program, *type, values);
	else if (has_symbol)
		*type = type_join(&program->types, *type, values);
	else
		*type = values;
	return true;
}

static type_id bind_to(struct program *program, type_id found, type_id value,
		       bool instance, struct member *how);

static type_id bind_overloads(struct program *program, uint32_t list, type_id value,
			      bool instance, struct member *how)
{
	type_id bound[OVERLOADS_MAX];
	uint32_t count = type_count(&program->types, list);

	if (count > OVERLOADS_MAX)
		count = OVERLOADS_MAX;
	for (uint32_t i = 0; i < count; i++)
		bound[i] = bind_to(program, type_item(&program->types, list, i), value,
				   instance, how);
	return type_make(&program->types, TYPE_OVERLOADS, 0,
			 type_list(&program->types, bound, count), 0);
}

static type_id bind_members(struct program *program, type_id found, type_id value,
			    bool instance, struct member *how)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, found, members);

	for (uint32_t i = 0; i < count; i++)
		joined = type_join(&program->types, joined,
				   bind_to(program, members[i], value, instance, how));
	return joined;
}

static type_id get_property(struct program *program, type_id getter, type_id value,
			    struct member *how)
{
	struct args none = {.count = 0};

	how->getter = bind_to(program, getter, value, true, how);
	return infer_call(program, how->getter, &none);
}

/* An object in a class that says itself what it is as an attribute. */
static type_id get_descriptor(struct program *program, type_id found, type_id value,
			      bool instance, struct member *how)
{
	struct args args = {.count = 2};
	type_id getter = infer_method(program, found, "__get__");

	if (getter == UNKNOWN || getter == NEVER)
		return found;
	args.at[0].type = instance ? value : NONE;
	args.at[1].type = instance ? infer_meta(program, value) : value;
	how->getter = getter;
	return infer_call(program, getter, &args);
}

/* The value of a class attribute as it is seen through an instance or through the class. */
static type_id bind_to(struct program *program, type_id found, type_id value,
		       bool instance, struct member *how)
{
	const struct type type = *type_of(&program->types, found);

	switch ((enum type_kind)type.kind) {
	case TYPE_FUNC:
		if (type.b || !instance)
			return found;
		return type_make(&program->types, TYPE_FUNC, type.a, value, type.c);
	case TYPE_STATIC:
		return type.a;
	case TYPE_CLASSMETHOD:
		if (instance)
			value = infer_meta(program, value);
		return bind_to(program, type.a, value, true, how);
	case TYPE_PROPERTY:
		return instance ? get_property(program, type.a, value, how) : UNKNOWN;
	case TYPE_OVERLOADS:
		return bind_overloads(program, type.b, value, instance, how);
	case TYPE_UNION:
		return bind_members(program, found, value, instance, how);
	case TYPE_INSTANCE:
		return get_descriptor(program, found, value, instance, how);
	default:
		return found;
	}
}

/* Looks along a lineage, from position `from` on. */
static type_id along_mro(struct program *program, cls_id cls, uint32_t args,
			 uint32_t from, uint32_t name, type_id value, bool instance,
			 struct member *how)
{
	const struct class_info *info = class_info(program, cls);
	uint32_t variables =
		type_list(&program->types, info->variables, info->variable_count);
	type_id type;
	bool own;

	for (uint32_t i = from; i < info->mro_count; i++) {
		const struct type base = *type_of(&program->types, info->mro[i]);

		if (!in_class(program, base.a, name, &type, &own))
			continue;
		how->found = true;
		if (!own)
			type = bind_to(program, type, value, instance, how);
		const struct class_info *holder = class_info(program, base.a);
		type = infer_substitute(program, type,
					type_list(&program->types, holder->variables,
						  holder->variable_count),
					base.b);
		type = infer_put_self(program, type,
				      instance ? value
					       : infer_instance_of(program, value));
		return infer_substitute(program, type, variables, args);
	}
	how->found = false;
	return info->unknown_base ? UNKNOWN : NEVER;
}

/* What __getattr__ gives for names that are not there. */
static type_id by_getattr(struct program *program, type_id value, struct member *how)
{
	type_id getattr = infer_method(program, value, "__getattr__");
	struct args args = {.count = 1};

	if (getattr == NEVER || getattr == UNKNOWN)
		return NEVER;
	how->found = true;
	return infer_call(program, getattr, &args);
}

static type_id of_instance(struct program *program, type_id value, cls_id cls,
			   uint32_t args, uint32_t name, struct member *how)
{
	type_id held = object_holds(program, value, name);

	if (held != UNKNOWN) {
		how->found = true;
		return held;
	}
	type_id type = along_mro(program, cls, args, 0, name, value, true, how);
	if (type != NEVER || program->nesting > NESTING_MAX)
		return type;
	program->nesting++;
	if (!str_starts(intern_text(&program->names, name), STR("__")))
		type = by_getattr(program, value, how);
	program->nesting--;
	return type;
}

/* super(): the lineage of the instance behind the class where it stands. */
static type_id of_super(struct program *program, const struct type *super, uint32_t name,
			struct member *how)
{
	const struct type value = *type_of(&program->types, super->b);
	uint32_t from = 0;

	if (value.kind != TYPE_INSTANCE && value.kind != TYPE_CLASS)
		return UNKNOWN;
	const struct class_info *info = class_info(program, value.a);
	while (from < info->mro_count &&
	       type_of(&program->types, info->mro[from])->a != super->a)
		from++;
	return along_mro(program, value.a, value.b, from + 1, name, super->b,
			 value.kind == TYPE_INSTANCE, how);
}

/* Constants and tuples have the members of their classes. */
static type_id widened(struct program *program, type_id value)
{
	switch (type_kind(&program->types, value)) {
	case TYPE_STRING:
		return class_builtin_instance(program, "str", UNKNOWN, UNKNOWN);
	case TYPE_NUMBER:
		return class_builtin_instance(program, "int", UNKNOWN, UNKNOWN);
	case TYPE_TRUE:
	case TYPE_FALSE:
		return class_builtin_instance(program, "bool", UNKNOWN, UNKNOWN);
	case TYPE_TUPLE:
		return class_builtin_instance(program, "tuple", UNKNOWN, UNKNOWN);
	default:
		return UNKNOWN;
	}
}

static type_id of_one(struct program *program, type_id value, uint32_t name,
		      struct member *how)
{
	const struct type type = *type_of(&program->types, value);
	type_id found, wide;

	switch ((enum type_kind)type.kind) {
	case TYPE_MODULE:
		found = infer_module_member(program, type.a, name);
		how->found = found != NEVER;
		return found;
	case TYPE_INSTANCE:
		return of_instance(program, value, type.a, type.b, name, how);
	case TYPE_CLASS:
		return along_mro(program, type.a, type.b, 0, name, value, false, how);
	case TYPE_SUPER:
		return of_super(program, &type, name, how);
	default:
		wide = widened(program, value);
		return wide == UNKNOWN ? UNKNOWN : of_one(program, wide, name, how);
	}
}

type_id infer_member(struct program *program, type_id value, uint32_t name,
		     struct member *how)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, value, members);

	*how = (struct member){0};
	for (uint32_t i = 0; i < count; i++) {
		if (members[i] == NONE)
			continue;
		type_id type = of_one(program, members[i], name, how);
		joined = type_join(&program->types, joined,
				   type == NEVER ? UNKNOWN : type);
	}
	return joined == NEVER ? UNKNOWN : joined;
}

type_id infer_method(struct program *program, type_id value, const char *name)
{
	struct member how = {0};
	uint32_t key = intern_add(&program->names, str_of(name));
	const struct type type = *type_of(&program->types, value);
	type_id wide;

	if (type.kind == TYPE_INSTANCE)
		return along_mro(program, type.a, type.b, 0, key, value, true, &how);
	wide = widened(program, value);
	return wide == UNKNOWN ? UNKNOWN : infer_method(program, wide, name);
}

type_id infer_dotted(struct program *program, struct str path)
{
	size_t dot = str_rfind(path, '.');
	module_id module = program_import(program, NO_MODULE, path);
	struct member how;

	if (module != NO_MODULE)
		return type_make(&program->types, TYPE_MODULE, module, 0, 0);
	if (dot == SIZE_MAX)
		return UNKNOWN;
	type_id owner = infer_dotted(program, str_slice(path, 0, dot));
	uint32_t name = intern_add(&program->names, str_slice(path, dot + 1, path.len));
	type_id type = infer_member(program, owner, name, &how);
	return type == NEVER ? UNKNOWN : type;
}
