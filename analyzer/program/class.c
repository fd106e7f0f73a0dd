/* C3 linearisation over types, so that `class Mine(Base[int])` keeps what it says of Base. */
#include "program/class.h"

#include "program/infer.h"

#include "base/banned.h"

enum { BASES_MAX = 32, MRO_MAX = 96 };

struct lineage {
	type_id at[MRO_MAX];
	uint32_t count, next;
};

static void index_symbols(struct program *program, module_id module, scope_id scope,
			  struct map *symbols)
{
	const struct facts *facts = program_facts(program, module);
	const struct facts_scope *record = &facts->scope[scope];

	for (uint32_t i = 0; i < record->symbols; i++) {
		symbol_id symbol = record->symbol + i;

		if (!facts->symbol[symbol].means)
			map_set(program->arena, symbols,
				program_name(program, module, facts->symbol[symbol].name),
				symbol);
	}
}

static void index_attrs(struct program *program, const struct cls *cls, struct map *attrs)
{
	const struct facts *facts = program_facts(program, cls->module);
	const struct facts_class *record = &facts->class[cls->class];

	for (uint32_t i = 0; i < record->attrs; i++)
		map_add(program->arena, attrs,
			program_name(program, cls->module,
				     facts->attr[record->attr + i].name),
			record->attr + i);
}

/* The class objects that the bases of a class evaluate to, as instances; unknown ones are told. */
static uint32_t base_types(struct program *program, const struct cls *cls,
			   type_id bases[BASES_MAX], bool *unknown)
{
	const struct facts *facts = program_facts(program, cls->module);
	uint32_t found = 0, count;
	const uint32_t *items = facts_list(facts, facts->class[cls->class].bases, &count);
	struct eval eval = {.program = program, .module = cls->module};

	for (uint32_t i = 0; i < count && found < BASES_MAX; i++) {
		if (facts->expr[items[i]].kind == EXPR_KEYWORD)
			continue;
		type_id value = infer_expr(&eval, items[i]);
		type_id base = infer_instance_of(program, value);
		if (type_kind(&program->types, base) == TYPE_INSTANCE)
			bases[found++] = base;
		else
			*unknown = true;
	}
	return found;
}

static void add_variable(struct program *program, type_id *variables, uint32_t *count,
			 type_id type)
{
	uint32_t items;

	if (type_kind(&program->types, type) != TYPE_TYPEVAR || *count == BASES_MAX)
		return;
	for (items = 0; items < *count; items++)
		if (variables[items] == type)
			return;
	variables[(*count)++] = type;
}

/* The type variables of a class: those of [T, ...], of Generic[...], else of its bases in order. */
static void find_variables(struct program *program, const struct cls *cls,
			   const type_id *bases, uint32_t base_count,
			   struct class_info *info)
{
	const struct facts *facts = program_facts(program, cls->module);
	type_id variables[BASES_MAX];
	uint32_t count = 0, params;
	const uint32_t *param =
		facts_list(facts, facts->class[cls->class].type_params, &params);

	for (uint32_t i = 0; i < params; i++)
		add_variable(program, variables, &count,
			     type_make(&program->types, TYPE_TYPEVAR, cls->module,
				       param[i], 0));
	for (int generic = 1; generic >= 0; generic--)
		for (uint32_t i = 0; i < base_count; i++) {
			const struct type type = *type_of(&program->types, bases[i]);
			bool is_generic = cls_is(program, type.a, ROLE_FORM_GENERIC);

			if (is_generic != (bool)generic)
				continue;
			for (uint32_t k = 0; k < type_count(&program->types, type.b); k++)
				add_variable(program, variables, &count,
					     type_item(&program->types, type.b, k));
		}
	info->variables =
		arena_copy(program->arena, variables, count * sizeof(*variables));
	info->variable_count = count;
}

/* The lineage of a base, with the base's arguments put in for its variables. */
static void lineage_of(struct program *program, type_id base, struct lineage *lineage,
		       bool *unknown)
{
	const struct type type = *type_of(&program->types, base);
	const struct class_info *info = class_info(program, type.a);
	uint32_t variables =
		type_list(&program->types, info->variables, info->variable_count);

	lineage->count = lineage->next = 0;
	*unknown |= info->unknown_base;
	for (uint32_t i = 0; i < info->mro_count && lineage->count < MRO_MAX; i++)
		lineage->at[lineage->count++] =
			infer_substitute(program, info->mro[i], variables, type.b);
}

static cls_id class_of(struct program *program, type_id type)
{
	return type_of(&program->types, type)->a;
}

static bool in_tail(struct program *program, const struct lineage *lines, uint32_t count,
		    cls_id cls)
{
	for (uint32_t i = 0; i < count; i++)
		for (uint32_t k = lines[i].next + 1; k < lines[i].count; k++)
			if (class_of(program, lines[i].at[k]) == cls)
				return true;
	return false;
}

/* The next class of the merge: a head that is in nobody's tail; of an inconsistent order simply
 * the first head. 0 when all lines are used up. */
static type_id next_of_merge(struct program *program, struct lineage *lines,
			     uint32_t count)
{
	type_id first = 0;

	for (uint32_t i = 0; i < count; i++) {
		if (lines[i].next >= lines[i].count)
			continue;
		type_id head = lines[i].at[lines[i].next];
		if (!first)
			first = head;
		if (!in_tail(program, lines, count, class_of(program, head)))
			return head;
	}
	return first;
}

static void drop_head(struct program *program, struct lineage *lines, uint32_t count,
		      cls_id cls)
{
	for (uint32_t i = 0; i < count; i++) {
		struct lineage *line = &lines[i];

		while (line->next < line->count &&
		       class_of(program, line->at[line->next]) == cls)
			line->next++;
	}
}

static void linearise(struct program *program, cls_id id, const type_id *bases,
		      uint32_t base_count, struct class_info *info)
{
	struct arena scratch;
	arena_init(&scratch);
	struct lineage *lines = arena_array(&scratch, struct lineage, base_count + 1);
	struct lineage *merged = arena_new(&scratch, struct lineage);
	uint32_t own = type_list(&program->types, info->variables, info->variable_count);

	merged->at[merged->count++] =
		type_make(&program->types, TYPE_INSTANCE, id, own, 0);
	for (uint32_t i = 0; i < base_count; i++)
		lineage_of(program, bases[i], &lines[i], &info->unknown_base);
	for (type_id next; merged->count < MRO_MAX;) {
		next = next_of_merge(program, lines, base_count);
		if (!next)
			break;
		drop_head(program, lines, base_count, class_of(program, next));
		if (class_of(program, next) != id)
			merged->at[merged->count++] = next;
	}
	info->mro =
		arena_copy(program->arena, merged->at, merged->count * sizeof(type_id));
	info->mro_count = merged->count;
	arena_release(&scratch);
}

static bool is_object(struct program *program, const struct cls *cls)
{
	return cls->module == program->builtins &&
	       str_is(facts_name(program_facts(program, cls->module),
				 program_facts(program, cls->module)
					 ->class[cls->class]
					 .name),
		      "object");
}

/* Every class ends in object, so that its members are known everywhere. */
static void end_in_object(struct program *program, cls_id id, type_id *bases,
			  uint32_t *count)
{
	cls_id object = class_builtin(program, STR("object"));

	if (!*count && object && object != id &&
	    !is_object(program, &program->clss.at[id]))
		bases[(*count)++] =
			type_make(&program->types, TYPE_INSTANCE, object, 0, 0);
}

static bool has_protocol(struct program *program, const type_id *bases, uint32_t count)
{
	for (uint32_t i = 0; i < count; i++)
		if (cls_is(program, class_of(program, bases[i]), ROLE_FORM_PROTOCOL))
			return true;
	return false;
}

const struct class_info *class_info(struct program *program, cls_id id)
{
	struct cls cls = program->clss.at[id];
	type_id bases[BASES_MAX + 1];

	if (cls.info)
		return cls.info;
	struct class_info *info = arena_new(program->arena, struct class_info);
	program->clss.at[id].info =
		info; /* a class that inherits from itself has no bases yet */
	const struct facts *facts = program_facts(program, cls.module);
	info->marks = marks_of_cls(program, id);
	index_symbols(program, cls.module, facts->class[cls.class].scope, &info->symbols);
	index_attrs(program, &cls, &info->attrs);
	type_id self = type_make(&program->types, TYPE_INSTANCE, id, 0, 0);
	info->mro = arena_copy(program->arena, &self, sizeof(self));
	info->mro_count = 1;
	uint32_t count = base_types(program, &cls, bases, &info->unknown_base);
	info->is_protocol = has_protocol(program, bases, count);
	end_in_object(program, id, bases, &count);
	find_variables(program, &cls, bases, count, info);
	linearise(program, id, bases, count, info);
	return info;
}

bool class_inherits(struct program *program, cls_id cls, cls_id base)
{
	const struct class_info *info = class_info(program, cls);

	for (uint32_t i = 0; i < info->mro_count; i++)
		if (class_of(program, info->mro[i]) == base)
			return true;
	return false;
}

bool class_inherits_role(struct program *program, cls_id cls, enum role role)
{
	const struct class_info *info = class_info(program, cls);

	for (uint32_t i = 0; i < info->mro_count; i++)
		if (cls_is(program, class_of(program, info->mro[i]), role))
			return true;
	return false;
}

static bool defines_one_of(struct program *program, cls_id cls,
			   const struct class_info *base)
{
	const struct class_info *info = class_info(program, cls);
	const struct map *symbols = &info->symbols;
	uint32_t symbol;

	for (uint32_t i = 0; i < symbols->cap; i++) {
		if (!symbols->slots[i].stored)
			continue;
		for (uint32_t k = 0; k < base->mro_count; k++)
			if (!is_object(
				    program,
				    &program->clss.at[class_of(program, base->mro[k])]) &&
			    map_get(&class_info(program, class_of(program, base->mro[k]))
					     ->symbols,
				    symbols->slots[i].key, &symbol))
				return true;
	}
	return false;
}

bool class_redefines(struct program *program, cls_id cls, cls_id base)
{
	const struct class_info *info = class_info(program, cls);
	uint32_t known = 0;

	if (map_get(&program->redefines, map_key(cls, base), &known))
		return known;
	for (uint32_t i = 0; i < info->mro_count && !known; i++) {
		if (class_of(program, info->mro[i]) == base)
			break;
		known = defines_one_of(program, class_of(program, info->mro[i]),
				       class_info(program, base));
	}
	map_set(program->arena, &program->redefines, map_key(cls, base), known);
	return known;
}

static void index_heirs(struct program *program)
{
	uint32_t known = program->clss.len;

	program->heirs = arena_array(program->arena, struct vec_u32, known);
	program->heirs_of = known;
	for (cls_id i = 1; i < known; i++) {
		if (program_module(program, program->clss.at[i].module)->source.file ==
			    NO_FILE ||
		    !program->clss.at[i].class)
			continue;
		const struct class_info *info = class_info(program, i);
		for (uint32_t k = 1; k < info->mro_count; k++)
			if (class_of(program, info->mro[k]) < known)
				*vec_push(program->arena,
					  &program->heirs[class_of(program,
								   info->mro[k])]) = i;
	}
}

const struct vec_u32 *class_heirs(struct program *program, cls_id cls)
{
	static const struct vec_u32 none = {0};

	if (!program->heirs)
		index_heirs(program);
	return cls < program->heirs_of ? &program->heirs[cls] : &none;
}

bool class_heir_has(struct program *program, cls_id cls, uint32_t name)
{
	const struct vec_u32 *heirs = class_heirs(program, cls);
	uint32_t symbol;

	for (uint32_t i = 0; i < heirs->len; i++)
		if (map_get(&class_info(program, heirs->at[i])->symbols, name, &symbol))
			return true;
	return false;
}

cls_id class_builtin(struct program *program, struct str name)
{
	if (program->builtins == NO_MODULE)
		return 0;
	uint32_t key = intern_add(&program->names, name);
	type_id type = infer_module_member(program, program->builtins, key);
	return type_kind(&program->types, type) == TYPE_CLASS ? class_of(program, type)
							      : 0;
}

type_id class_builtin_instance(struct program *program, const char *name, type_id first,
			       type_id second)
{
	type_id args[] = {first, second};
	cls_id cls = class_builtin(program, str_of(name));
	uint32_t count = first == UNKNOWN && second == UNKNOWN ? 0
			 : second == UNKNOWN		       ? 1
							       : 2;

	if (!cls)
		return UNKNOWN;
	return type_make(&program->types, TYPE_INSTANCE, cls,
			 type_list(&program->types, args, count), 0);
}

type_id class_enum_member(struct program *program, type_id class_object)
{
	const struct type type = *type_of(&program->types, class_object);

	return type.kind == TYPE_CLASS && class_inherits_role(program, type.a, ROLE_ENUM)
		       ? infer_instance_of(program, class_object)
		       : UNKNOWN;
}

/* The fields of a class body in order: names with an annotation. */
static type_id fields_of(struct program *program, cls_id id)
{
	const struct cls cls = program->clss.at[id];
	const struct facts *facts = program_facts(program, cls.module);
	const struct facts_scope *scope = &facts->scope[facts->class[cls.class].scope];
	type_id field[BASES_MAX];
	uint32_t count = 0;

	for (uint32_t i = 0; i < scope->symbols; i++) {
		symbol_id symbol = scope->symbol + i;

		if (!(facts->symbol[symbol].kinds & 1u << BIND_ANNOTATE))
			continue;
		if (count == BASES_MAX)
			return UNKNOWN;
		field[count++] = infer_symbol(program, cls.module, 0, symbol);
	}
	return type_make(&program->types, TYPE_TUPLE, 0,
			 type_list(&program->types, field, count), 0);
}

type_id infer_as_tuple(struct program *program, type_id value)
{
	const struct type type = *type_of(&program->types, value);

	if (type.kind == TYPE_TUPLE)
		return value;
	if (type.kind != TYPE_INSTANCE)
		return UNKNOWN;
	const struct class_info *info = class_info(program, type.a);
	for (uint32_t i = 0; i + 1 < info->mro_count; i++)
		if (cls_is(program, class_of(program, info->mro[i + 1]),
			   ROLE_NAMED_TUPLE))
			return fields_of(program, class_of(program, info->mro[i]));
	return UNKNOWN;
}
