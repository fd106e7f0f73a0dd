/* Reads the decorators of effects.pyi from facts: by import, not by resolving types, because
 * the lattice itself stands on them. */
#include "program/class.h"

#include "base/banned.h"

static const char *const blocks_words[] = {
#define BLOCKS(enumerator, word) word,
#include "facts/effect.def"
};
static const char *const gil_words[] = {
#define GIL(enumerator, word) word,
#include "facts/effect.def"
};
static const char *const where_words[] = {
#define WHERE(enumerator, word) word,
#include "facts/effect.def"
};
static const char *const role_words[] = {
#define ROLE(enumerator, word) word,
#include "facts/effect.def"
};

#define WORD_OF(words, text) find_word(words, sizeof(words) / sizeof(*(words)), text)

static int find_word(const char *const *words, size_t count, struct str text)
{
	for (size_t i = 0; i < count; i++)
		if (str_is(text, words[i]))
			return (int)i;
	return -1;
}

const char *blocks_word(enum blocks_kind kind)
{
	return blocks_words[kind];
}

/* One decorator call being read. */
struct reading {
	struct program *program;
	module_id module;
	const struct facts *facts;
	const uint32_t *args;
	uint32_t count;
	struct marks *marks;
};

static bool is_import_of_effects(const struct facts *facts, symbol_id symbol)
{
	const struct facts_bind *bind = &facts->bind[facts->symbol[symbol].bind];

	return symbol && bind->kind == BIND_IMPORT &&
	       str_is(facts_name(facts, facts->import[bind->value].module), "effects");
}

/* The word of effects.pyi that a decorator uses, or an empty text. */
static struct str effect_word(const struct facts *facts, expr_id callee)
{
	const struct facts_expr *expr = &facts->expr[callee];

	if (expr->kind == EXPR_NAME && is_import_of_effects(facts, expr->b)) {
		const struct facts_bind *bind = &facts->bind[facts->symbol[expr->b].bind];

		return facts_name(facts, facts->import[bind->value].name);
	}
	if (expr->kind == EXPR_ATTRIBUTE && facts->expr[expr->a].kind == EXPR_NAME &&
	    is_import_of_effects(facts, facts->expr[expr->a].b))
		return facts_name(facts, expr->b);
	return (struct str){"", 0};
}

/* The value of a keyword argument, or of the positional at `position`; 0 where it is not given. */
static expr_id argument(const struct reading *reading, const char *name,
			uint32_t position)
{
	for (uint32_t i = 0; i < reading->count; i++) {
		const struct facts_expr *arg = &reading->facts->expr[reading->args[i]];

		if (arg->kind != EXPR_KEYWORD) {
			if (i == position)
				return reading->args[i];
		} else if (str_is(facts_name(reading->facts, arg->a), name)) {
			return arg->b;
		}
	}
	return 0;
}

static struct str text(const struct reading *reading, expr_id expr)
{
	if (!expr || reading->facts->expr[expr].kind != EXPR_STRING)
		return (struct str){"", 0};
	return facts_name(reading->facts, reading->facts->expr[expr].a);
}

static struct str text_argument(const struct reading *reading, const char *name,
				uint32_t position)
{
	return text(reading, argument(reading, name, position));
}

static void read_instead(const struct reading *reading)
{
	expr_id value = argument(reading, "instead", UINT32_MAX);
	const uint32_t *items = &value;
	uint32_t count = value ? 1 : 0;

	if (value && reading->facts->expr[value].kind == EXPR_TUPLE)
		items = facts_list(reading->facts, reading->facts->expr[value].a, &count);
	struct str *instead = arena_array(reading->program->arena, struct str, count);
	for (uint32_t i = 0; i < count; i++)
		instead[i] = text(reading, items[i]);
	reading->marks->instead = instead;
	reading->marks->insteads = count;
}

static void read_blocks(const struct reading *reading)
{
	int gil = WORD_OF(gil_words, text_argument(reading, "gil", UINT32_MAX));

	reading->marks->blocks =
		(int8_t)WORD_OF(blocks_words, text_argument(reading, "kind", 0));
	reading->marks->gil = (int8_t)(gil < 0 ? GIL_RELEASED : gil);
	reading->marks->note = text_argument(reading, "note", UINT32_MAX);
	struct str through = text_argument(reading, "through", UINT32_MAX);
	if (through.len)
		reading->marks->through = intern_add(&reading->program->names, through);
	read_instead(reading);
}

static int8_t where_argument(const struct reading *reading, const char *name,
			     uint32_t position, int otherwise)
{
	int where = WORD_OF(where_words, text_argument(reading, name, position));

	return (int8_t)(where < 0 ? otherwise : where);
}

/* The global name that a text is, 0 where it is not given. */
static uint32_t name_argument(const struct reading *reading, const char *name)
{
	struct str said = text_argument(reading, name, UINT32_MAX);

	return said.len ? intern_add(&reading->program->names, said) : 0;
}

static void read_calls(const struct reading *reading)
{
	struct marks *marks = reading->marks;
	struct handed *hand =
		arena_array(reading->program->arena, struct handed, marks->hands + 1);

	if (marks->hands)
		memcpy(hand, marks->hand, marks->hands * sizeof(*hand));
	hand[marks->hands++] = (struct handed){
		.param = intern_add(&reading->program->names,
				    text_argument(reading, "param", 0)),
		.sync = where_argument(reading, "sync", UINT32_MAX, WHERE_UNSAID),
		.coroutine =
			where_argument(reading, "coroutine", UINT32_MAX, WHERE_NEVER),
		.args = name_argument(reading, "args"),
		.kwargs = name_argument(reading, "kwargs"),
	};
	marks->hand = hand;
}

/* A decorator's arguments, each a text, as global names. */
static const uint32_t *read_names(const struct reading *reading)
{
	uint32_t *names = arena_array(reading->program->arena, uint32_t, reading->count);

	for (uint32_t i = 0; i < reading->count; i++)
		names[i] = intern_add(&reading->program->names,
				      text(reading, reading->args[i]));
	return names;
}

static void read_asks(const struct reading *reading)
{
	struct marks *marks = reading->marks;
	struct asked *asked =
		arena_array(reading->program->arena, struct asked, marks->asks + 1);

	if (marks->asks)
		memcpy(asked, marks->asked, marks->asks * sizeof(*asked));
	struct str method = text_argument(reading, "method", 1);
	asked[marks->asks++] = (struct asked){
		.param = intern_add(&reading->program->names,
				    text_argument(reading, "param", 0)),
		.method = {arena_text(reading->program->arena, method.at, method.len),
			   method.len},
	};
	marks->asked = asked;
}

static void read_becomes(const struct reading *reading)
{
	expr_id when = argument(reading, "when", UINT32_MAX);

	reading->marks->becomes = text_argument(reading, "cls", 0);
	reading->marks->becomes_when =
		(int8_t)(when ? reading->facts->expr[when].kind == EXPR_TRUE : -1);
}

static void read_role(const struct reading *reading)
{
	int role = WORD_OF(role_words, text_argument(reading, "word", 0));

	if (role >= 0)
		reading->marks->roles[role / 64] |= (uint64_t)1 << role % 64;
}

static void read_decorator(const struct reading *reading, struct str word)
{
	struct marks *marks = reading->marks;

	if (str_is(word, "blocks")) {
		read_blocks(reading);
	} else if (str_is(word, "calls")) {
		read_calls(reading);
	} else if (str_is(word, "asks")) {
		read_asks(reading);
	} else if (str_is(word, "becomes")) {
		read_becomes(reading);
	} else if (str_is(word, "named")) {
		marks->named = text_argument(reading, "path", 0);
	} else if (str_is(word, "adds")) {
		marks->adds = text_argument(reading, "path", 0);
	} else if (str_is(word, "consumes")) {
		marks->consumed = read_names(reading);
		marks->consumes = reading->count;
	} else if (str_is(word, "optional")) {
		marks->optional = read_names(reading);
		marks->optionals = reading->count;
	} else if (str_is(word, "registers")) {
		marks->registers_sync =
			where_argument(reading, "sync", UINT32_MAX, WHERE_UNSAID);
		marks->registers_coroutine =
			where_argument(reading, "coroutine", UINT32_MAX, WHERE_NEVER);
	} else if (str_is(word, "runs_on")) {
		marks->runs_on = where_argument(reading, "where", 0, WHERE_UNSAID);
	} else if (str_is(word, "role")) {
		read_role(reading);
	}
}

static const struct marks no_marks = {
	.blocks = BLOCKS_NOT,
	.runs_on = WHERE_UNSAID,
	.registers_sync = WHERE_UNSAID,
	.registers_coroutine = WHERE_UNSAID,
};

static const struct marks *read_marks(struct program *program, module_id module,
				      list_id decorators)
{
	const struct facts *facts = program_facts(program, module);
	struct marks *marks = NULL;
	uint32_t count;
	const uint32_t *items = facts_list(facts, decorators, &count);

	for (uint32_t i = 0; i < count; i++) {
		const struct facts_expr *call = &facts->expr[items[i]];
		struct str word = {"", 0};

		if (call->kind == EXPR_CALL)
			word = effect_word(facts, call->a);
		if (!word.len)
			continue;
		if (!marks)
			marks = arena_copy(program->arena, &no_marks, sizeof(no_marks));
		struct reading reading = {program, module, facts, NULL, 0, marks};
		reading.args = facts_list(facts, call->b, &reading.count);
		read_decorator(&reading, word);
	}
	return marks;
}

const struct marks *marks_of_fn(struct program *program, fn_id id)
{
	struct fn *fn = program_fn(program, id);

	if (!fn->marked) {
		const struct facts_func *func = program_func(program, id);

		fn->marked = true;
		fn->marks = read_marks(program, fn->module, func->decorators);
	}
	return fn->marks;
}

const struct marks *marks_of_cls(struct program *program, cls_id id)
{
	const struct cls *cls = &program->clss.at[id];
	const struct facts *facts = program_facts(program, cls->module);

	return read_marks(program, cls->module, facts->class[cls->class].decorators);
}

const struct marks *marks_of(struct program *program, type_id callee)
{
	const struct type type = *type_of(&program->types, callee);

	if (type.kind == TYPE_FUNC)
		return marks_of_fn(program, type.a);
	return type.kind == TYPE_CLASS ? class_info(program, type.a)->marks : NULL;
}

bool marks_have(const struct marks *marks, enum role role)
{
	return marks && (marks->roles[role / 64] >> role % 64 & 1);
}

bool fn_is(struct program *program, fn_id fn, enum role role)
{
	return marks_have(marks_of_fn(program, fn), role);
}

bool cls_is(struct program *program, cls_id cls, enum role role)
{
	return marks_have(class_info(program, cls)->marks, role);
}

bool callee_is(struct program *program, type_id callee, enum role role)
{
	return marks_have(marks_of(program, callee), role);
}
