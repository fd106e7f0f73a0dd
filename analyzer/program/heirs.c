/* The heirs of all classes are found at once, when they are first asked for. */
#include "program/heirs.h"

#include "base/banned.h"

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
		for (uint32_t k = 1; k < info->mro_count; k++) {
			cls_id base = type_of(&program->types, info->mro[k])->a;

			if (base < known)
				*vec_push(program->arena, &program->heirs[base]) = i;
		}
	}
}

const struct vec_u32 *heirs_of(struct program *program, cls_id cls)
{
	static const struct vec_u32 none = {0};

	if (!program->heirs)
		index_heirs(program);
	return cls < program->heirs_of ? &program->heirs[cls] : &none;
}

bool heirs_have(struct program *program, cls_id cls, uint32_t name)
{
	const struct vec_u32 *heirs = heirs_of(program, cls);
	uint32_t symbol;

	for (uint32_t i = 0; i < heirs->len; i++)
		if (map_get(&class_info(program, heirs->at[i])->symbols, name, &symbol))
			return true;
	return false;
}

/* Whether a method as a heir has it is this very one, or async just as this one. */
static bool is_alike(struct program *program, type_id other, const struct type *method)
{
	struct type type = *type_of(&program->types, other);
	bool async = program_func(program, method->a)->flags & FUNC_ASYNC;

	if (type.kind == TYPE_COROUTINE && type.b) /* a property */
		type = *type_of(&program->types, type.b);
	if (type.kind != TYPE_FUNC)
		return false;
	return type.a == method->a ||
	       (async && (program_func(program, type.a)->flags & FUNC_ASYNC));
}

/* Whether some heir of a class has another method under the name of this one. */
static bool heirs_differ(struct program *program, cls_id cls, const struct type *method)
{
	uint32_t name = program_name(program, program_fn(program, method->a)->module,
				     program_func(program, method->a)->name);
	const struct vec_u32 *heirs = heirs_of(program, cls);

	for (uint32_t i = 0; i < heirs->len; i++) {
		struct member how;
		type_id heir =
			type_make(&program->types, TYPE_INSTANCE, heirs->at[i], 0, 0);

		if (!is_alike(program, infer_member(program, heir, name, &how), method))
			return true;
	}
	return false;
}

bool heirs_override(struct program *program, type_id method)
{
	const struct type callee = *type_of(&program->types, method);
	const struct type self = *type_of(&program->types, callee.b);
	uint32_t known;

	if (self.kind != TYPE_INSTANCE || !program_func(program, callee.a)->owner)
		return false;
	/* Some classes have thousands of heirs, and are called as often. */
	uint64_t key = map_key(self.a, callee.a);
	if (!map_get(&program->overridden, key, &known)) {
		known = heirs_differ(program, self.a, &callee);
		map_set(program->arena, &program->overridden, key, known);
	}
	return known;
}
