/* States are lists of types, in which attributes and what they hold take turns. */
#include "program/object.h"

#include "program/answer.h"
#include "program/bind.h"
#include "program/escape.h"
#include "program/holding.h"

#include "base/banned.h"

type_id object_holds(const struct program *program, type_id value, uint32_t name)
{
	const struct types *types = &program->types;
	type_id members[TYPE_UNION_MAX], held = NEVER;
	uint32_t count = type_members(types, value, members);

	for (uint32_t i = 0; i < count; i++) {
		const struct type *type = type_of(types, members[i]);
		uint32_t state = type->kind == TYPE_INSTANCE ? type->c : 0, at = 0;

		if (members[i] ==
		    NONE) /* whoever asks it for an attribute has an object */
			continue;
		while (at < type_count(types, state) &&
		       type_item(types, state, at) != name)
			at += 2;
		type_id here = type_item(types, state, at + 1);
		if (at >= type_count(types, state) || (held != NEVER && held != here))
			return UNKNOWN;
		held = here;
	}
	return held == NEVER ? UNKNOWN : held;
}

void object_state_add(type_id *state, uint32_t *count, uint32_t name, type_id value)
{
	uint32_t at = *count;

	for (; at && state[at - 2] > name; at -= 2)
		memcpy(&state[at], &state[at - 2], 2 * sizeof(*state));
	state[at] = name;
	state[at + 1] = value;
	*count += 2;
}

type_id object_with_state(struct program *program, type_id instance, const type_id *state,
			  uint32_t count)
{
	const struct type type = *type_of(&program->types, instance);

	return type_make(&program->types, TYPE_INSTANCE, type.a, type.b,
			 type_list(&program->types, state, count));
}

/* The instance with what is known of what it holds. */
static type_id with_holding(struct program *program, type_id instance,
			    const struct holding *holding)
{
	type_id state[2 * HELD_MAX];
	uint32_t count = 0;

	for (uint32_t i = 0; i < holding->count; i++)
		if (holding->value[i] != UNKNOWN)
			object_state_add(state, &count, holding->name[i],
					 holding->value[i]);
	return object_with_state(program, instance, state, count);
}

/* Whether a class has the attribute itself, as something else than what the object holds; a
 * library's does what it likes with its own. */
static bool is_shared(struct program *program, cls_id cls, uint32_t name, type_id value)
{
	const struct class_info *info = class_info(program, cls);
	uint32_t symbol;

	for (uint32_t i = 0; i < info->mro_count; i++) {
		cls_id base = type_of(&program->types, info->mro[i])->a;
		module_id module = program->clss.at[base].module;

		if (!map_get(&class_info(program, base)->symbols, name, &symbol))
			continue;
		uint32_t kinds = program_facts(program, module)->symbol[symbol].kinds;
		if (program_module(program, module)->source.stub ||
		    kinds & 1u << BIND_FUNC ||
		    (kinds != 1u << BIND_ANNOTATE &&
		     infer_symbol(program, module, 0, symbol) != value))
			return true;
	}
	return false;
}

/* Forgets what may change, and what nobody asks for. */
static void keep_lasting(struct program *program, cls_id cls,
			 const struct watched *watched, struct holding *holding)
{
	for (uint32_t i = 0; i < holding->count; i++) {
		unsigned how = map_at(&watched->names, holding->name[i], 0);

		if ((how & (WATCHED_ASKED | WATCHED_WRITTEN)) != WATCHED_ASKED ||
		    is_shared(program, cls, holding->name[i], holding->value[i]))
			holding->value[i] = UNKNOWN;
	}
}

/* Whether a parameter surely gets None, or nothing where that is the same. */
static bool gets_none(struct program *program, fn_id fn, const struct binding *binding,
		      const struct args *args, uint32_t param)
{
	module_id module = program_fn(program, fn)->module;
	const struct facts *facts = program_facts(program, module);

	for (uint32_t i = 0; i < binding->params; i++) {
		const struct facts_param *record =
			&facts->param[program_func(program, fn)->param + i];

		if (program_name(program, module, record->name) != param)
			continue;
		if (!binding->arg[i])
			return !binding->stars;
		const struct arg *arg = &args->at[binding->arg[i] - 1];
		return arg->type == NONE && !arg->fleeting;
	}
	return false;
}

/* The attributes that a stub calls optional. */
static void read_described(struct program *program, type_id init, const struct args *args,
			   struct holding *holding)
{
	fn_id fn = type_of(&program->types, init)->a;
	const struct marks *marks = marks_of_fn(program, fn);
	struct binding binding;

	bind_args(program, init, args, &binding);
	for (; holding->count < marks->optionals && holding->count < HELD_MAX;
	     holding->count++) {
		uint32_t name = marks->optional[holding->count];
		bool none = gets_none(program, fn, &binding, args, name);

		holding->name[holding->count] = name;
		holding->value[holding->count] = none ? NONE : UNKNOWN;
	}
}

static type_id described_init(struct program *program, cls_id cls)
{
	type_id init =
		infer_method(program, class_info(program, cls)->mro[0], "__init__");
	const struct type type = *type_of(&program->types, init);
	const struct marks *marks =
		type.kind == TYPE_FUNC ? marks_of_fn(program, type.a) : NULL;

	return marks && marks->optionals ? init : 0;
}

type_id object_made(struct eval *eval, expr_id call, type_id callee,
		    const struct args *args, type_id instance)
{
	struct program *program = eval->program;
	const struct type type = *type_of(&program->types, instance);
	struct holding holding = {.count = 0};

	if (type_kind(&program->types, callee) != TYPE_CLASS ||
	    type.kind != TYPE_INSTANCE || type_of(&program->types, callee)->a != type.a)
		return instance;
	type_id init = described_init(program, type.a);
	if (init) {
		read_described(program, init, args, &holding);
		return with_holding(program, instance, &holding);
	}
	if (!holding_of_call(program, type.a, args, &holding))
		return instance;
	const struct watched *watched = escape_watch(program, eval->module, call, type.a);
	if (watched->escapes)
		return instance;
	keep_lasting(program, type.a, watched, &holding);
	return with_holding(program, instance, &holding);
}

/* The state of all objects of a class that are seen; 0 where one has none, or another. */
static uint32_t seen_state(struct program *program, cls_id cls, type_id seen)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, seen, members), state = 0;

	for (uint32_t i = 0; i < count; i++) {
		const struct type *type = type_of(&program->types, members[i]);

		if (members[i] == NONE)
			continue;
		if (type->kind != TYPE_INSTANCE || type->a != cls || !type->c ||
		    (state && state != type->c))
			return 0;
		state = type->c;
	}
	return state;
}

type_id object_narrower(struct program *program, type_id said, type_id seen)
{
	type_id members[TYPE_UNION_MAX], joined = NEVER;
	uint32_t count = type_members(&program->types, said, members);

	for (uint32_t i = 0; i < count; i++) {
		const struct type type = *type_of(&program->types, members[i]);
		type_id member = members[i];

		if (type.kind == TYPE_INSTANCE && !type.c)
			member = type_make(&program->types, TYPE_INSTANCE, type.a, type.b,
					   seen_state(program, type.a, seen));
		joined = type_join(&program->types, joined, member);
	}
	return joined;
}

bool object_may_have_state(struct program *program, type_id said)
{
	type_id members[TYPE_UNION_MAX];
	uint32_t count = type_members(&program->types, said, members);

	for (uint32_t i = 0; i < count; i++) {
		const struct type type = *type_of(&program->types, members[i]);

		if (type.kind == TYPE_INSTANCE && described_init(program, type.a))
			return true;
	}
	return false;
}
